import type { Dossier, SettledVerdict } from '@cau-noi/db/prisma';
import type { Drift, Filled } from '../../row-drift.testing.ts';
import type { EarlierCostRecord } from './dossier-lookups.queries.ts';
import type { SettledRecord } from './settlement.queries.ts';

/** What dossiers cost, beside the models that it is read from: see `row-types.test.ts`. */
export const DOSSIER_ROWS = {
  EarlierCostRecord: {} satisfies Drift<
    EarlierCostRecord,
    Dossier & { dossierId: Dossier['id'] },
    {
      startDate: Filled<'actualStartDate'>;
      countries: null;
      own: null;
      rates: null;
      personDays: null;
    }
  >,
  SettledRecord: {} satisfies Drift<SettledRecord, SettledVerdict, { judgedBy: null }>,
} as const;

import type { DataRequest, Passport, PassportHandOut } from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type { DataRequestRow } from '../personal-data/data-request.queries.ts';
import type { HandOutRow, PassportRow } from './passport.queries.ts';

/** The rows of passports and of personal data, beside their models: see `row-types.test.ts`. */
export const PERSONAL_ROWS = {
  PassportRow: {} satisfies Drift<PassportRow, Passport, { handOuts: null }>,
  HandOutRow: {} satisfies Drift<HandOutRow, PassportHandOut, { due: null }>,
  DataRequestRow: {} satisfies Drift<
    DataRequestRow,
    DataRequest,
    { registeredBy: null; doneBy: null }
  >,
} as const;

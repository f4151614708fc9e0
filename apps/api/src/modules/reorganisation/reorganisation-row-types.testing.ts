import type { Reorganisation, ReorganisationMeasure } from '@cau-noi/db/prisma';
import type { Codes, Drift } from '../../row-drift.testing.ts';
import type { MeasureRow, ReorganisationRow } from './reorganisation.queries.ts';

/** Every row that the SQL of decisions about unions gives, beside its model: see row-types.test.ts. */
export const REORGANISATION_ROWS = {
  ReorganisationRow: {} satisfies Drift<
    ReorganisationRow,
    Reorganisation,
    { decided: null; counts: null; createdBy: null }
  >,
  MeasureRow: {} satisfies Drift<
    MeasureRow,
    ReorganisationMeasure,
    { recordKind: Codes<'recordKind'>; pageKind: Codes<'pageKind'> }
  >,
} as const;

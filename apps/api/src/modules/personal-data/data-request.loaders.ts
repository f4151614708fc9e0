import { byKey, defineListLoader, defineLoader } from '../../loader.ts';
import type { DataRequestRow } from './data-request.queries.ts';
import { dataRequestsById, dataRequestsOf } from './data-request.queries.ts';

export const dataRequestById = defineLoader<string, DataRequestRow>(async (ids, { sql }) =>
  byKey(await dataRequestsById(sql, ids), ({ id }) => id),
);

/** What was asked about somebody, the latest first; whoever asks for it looks first whether they may. */
export const dataRequestsByPerson = defineListLoader<string, DataRequestRow>(
  (ids, { sql }) => dataRequestsOf(sql, ids),
  ({ personId }) => personId,
);

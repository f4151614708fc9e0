import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineListLoader, defineLoader } from '../../loader.ts';
import type { PassportRow } from './passport.queries.ts';
import { passportsById, passportsOf } from './passport.queries.ts';

/** A passport that a union keeps which the viewer sees, else null. */
export const passportById = defineLoader<string, PassportRow>(async (ids, context) =>
  byKey(await passportsById(context.sql, scopeIds(viewerOf(context).scope), ids), ({ id }) => id),
);

/** The passports of somebody that unions keep which the viewer sees. */
export const passportsByPerson = defineListLoader<string, PassportRow>(
  (ids, context) => passportsOf(context.sql, scopeIds(viewerOf(context).scope), ids),
  ({ personId }) => personId,
);

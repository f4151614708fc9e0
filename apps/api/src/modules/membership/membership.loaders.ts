import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineLoader } from '../../loader.ts';
import type { MembershipRecord } from './membership.queries.ts';
import { membershipsById } from './membership.queries.ts';

/** A membership that the viewer may see, else null. */
export const membershipById = defineLoader<string, MembershipRecord>(async (ids, context) =>
  byKey(
    await membershipsById(context.sql, ids, scopeIds(viewerOf(context).scope)),
    (membership) => membership.id,
  ),
);

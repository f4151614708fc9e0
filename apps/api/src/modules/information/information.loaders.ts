import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineLoader } from '../../loader.ts';
import type { InformationRecord } from './information.queries.ts';
import { informationById } from './information.queries.ts';

/** An information product that the viewer may see, else null. */
export const informationItemById = defineLoader<string, InformationRecord>(async (ids, context) =>
  byKey(
    await informationById(context.sql, ids, scopeIds(viewerOf(context).scope)),
    (item) => item.id,
  ),
);

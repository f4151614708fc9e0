import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineLoader } from '../../loader.ts';
import type { InspectionRecord } from './inspection.queries.ts';
import { inspectionsById } from './inspection.queries.ts';

/** An inspection that the viewer may see, else null. */
export const inspectionById = defineLoader<string, InspectionRecord>(async (ids, context) =>
  byKey(
    await inspectionsById(context.sql, ids, scopeIds(viewerOf(context).scope)),
    (inspection) => inspection.id,
  ),
);

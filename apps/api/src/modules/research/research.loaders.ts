import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineLoader } from '../../loader.ts';
import type { NoteRecord } from './research.queries.ts';
import { notesById } from './research.queries.ts';

/** A note that the viewer may see, else null. */
export const noteById = defineLoader<string, NoteRecord>(async (ids, context) =>
  byKey(await notesById(context.sql, ids, scopeIds(viewerOf(context).scope)), (note) => note.id),
);

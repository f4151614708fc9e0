import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineLoader } from '../../loader.ts';
import type { SpeechRecord } from './speech.queries.ts';
import { speechesById } from './speech.queries.ts';

/** A speech that the viewer may see, else null. */
export const speechById = defineLoader<string, SpeechRecord>(async (ids, context) =>
  byKey(
    await speechesById(context.sql, ids, scopeIds(viewerOf(context).scope)),
    (speech) => speech.id,
  ),
);

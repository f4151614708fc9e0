import { builder } from '../../builder.ts';
import type { FileRow } from './file.queries.ts';

/** A file attached to a record. */
export const StoredFile = builder.objectRef<FileRow>('StoredFile');

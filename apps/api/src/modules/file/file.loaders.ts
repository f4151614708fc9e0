import type { Context } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { byKey, defineListLoader, defineLoader } from '../../loader.ts';
import type { FilePermissions } from './file.permissions.ts';
import { filePermissions, placesOfSubjects } from './file.permissions.ts';
import type { FileRow, FileSubjectKind, SubjectKey } from './file.queries.ts';
import { filesById, fileSubjects, filesOfSubjects, subjectKey } from './file.queries.ts';

const filesBySubject = defineListLoader<SubjectKey, FileRow>(
  (keys, context) => filesOfSubjects(context.sql, keys),
  (file) => subjectKey(file.subjectKind, file.subjectId),
);

/** The files of a record that the viewer sees, the newest first. */
export function filesOf(
  context: Context,
  kind: FileSubjectKind,
  id: string,
): Soon<readonly FileRow[]> {
  return filesBySubject(context).load(subjectKey(kind, id));
}

/** Reads the files of several records before they are asked for. */
export function filesAhead(
  context: Context,
  kind: FileSubjectKind,
  ids: readonly string[],
): Promise<void> {
  return filesBySubject(context).ahead(ids.map((id) => subjectKey(kind, id)));
}

export const fileById = defineLoader<string, FileRow>(async (ids, context) =>
  byKey(await filesById(context.sql, ids), (file) => file.id),
);

/** What the viewer may do with the files of a record; null when there is no such record. */
export const filePermissionsOf = defineLoader<SubjectKey, FilePermissions>(
  async (keys, context) => {
    const subjects = await fileSubjects(context.sql, keys);
    const places = placesOfSubjects(context, subjects);
    return new Map(
      subjects.map((subject) => [
        subjectKey(subject.kind, subject.id),
        filePermissions(context, subject, places),
      ]),
    );
  },
);

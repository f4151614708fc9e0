import type { ApprovalSubjectKind } from '@cau-noi/domain/approval';
import { DOSSIER_LIMITS } from '@cau-noi/domain/dossier/draft-issues';
import { isBlank, textWithin } from '@cau-noi/domain/limits';
import type { Issue } from '@cau-noi/domain/result';
import type { Transaction } from '../../database.ts';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';

/** A text for a finding, by the finding's key. */
export type JustificationText = { readonly findingKey: string; readonly text: string };

const JUSTIFICATIONS = keyed(
  'approval.justifications',
  `SELECT j.subject_id AS "subjectId", j.finding_key AS "findingKey", j.text FROM justification j
    WHERE j.subject_kind = $1::approval_subject_kind AND j.subject_id = ANY($2::text[])
    ORDER BY j.subject_id, j.at, j.finding_key`,
);

type Row = JustificationText & { readonly subjectId: string };

/** The texts written for several plans or dossiers. */
export function justificationRows(
  sql: Sql,
  kind: ApprovalSubjectKind,
  subjectIds: readonly string[],
): Promise<readonly Row[]> {
  return sql<Row>(JUSTIFICATIONS, [kind, subjectIds]);
}

/** The texts written for one plan or dossier, by the key of the finding. */
export async function justificationsOf(
  sql: Sql,
  kind: ApprovalSubjectKind,
  subjectId: string,
): Promise<Readonly<Record<string, string>>> {
  const rows = await justificationRows(sql, kind, [subjectId]);
  return Object.fromEntries(rows.map((row) => [row.findingKey, row.text]));
}

/** What no justification may hold. */
export function justificationIssues(texts: readonly JustificationText[]): readonly Issue[] {
  return texts.flatMap(({ findingKey, text }, index) => [
    ...textWithin(['justifications', index, 'findingKey'], findingKey, DOSSIER_LIMITS.text),
    ...textWithin(['justifications', index, 'text'], text, DOSSIER_LIMITS.text),
  ]);
}

/** Writes texts beside their findings; a blank one takes back what was written. */
export async function writeJustifications(
  tx: Transaction,
  subject: { readonly subjectKind: ApprovalSubjectKind; readonly subjectId: string },
  texts: readonly JustificationText[],
  userId: string,
  at: Date,
): Promise<void> {
  const keys = texts.map(({ findingKey }) => findingKey);
  await tx.justification.deleteMany({ where: { ...subject, findingKey: { in: keys } } });
  const byKey = new Map(texts.map(({ findingKey, text }) => [findingKey, text]));
  await tx.justification.createMany({
    data: [...byKey]
      .filter(([, text]) => !isBlank(text))
      .map(([findingKey, text]) => ({ ...subject, findingKey, text, userId, at })),
  });
}

import type { IsoDate } from '@cau-noi/domain/period';
import type { ResearchTopic, ResearchVisibility } from '@cau-noi/domain/research';
import type { Application, AppliedAt } from '@cau-noi/domain/research/applied';
import type { CursorValues, PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';
import { dossierInScope } from '../dossier/dossier.queries.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** What one union says of putting a note to use. */
export type ApplicationRecord = Application & {
  readonly organisationId: string;
  readonly by: string | null;
  readonly at: string;
  readonly version: number;
};

/** A note with what is said of putting it to use. Times are ISO text. */
export type NoteRecord = {
  readonly __typename: 'ResearchNote';
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly topic: ResearchTopic;
  readonly tags: readonly string[];
  readonly dossierId: string | null;
  readonly commitmentId: string | null;
  readonly partnerId: string | null;
  readonly document: string | null;
  readonly summary: string;
  readonly meaning: string;
  readonly author: string;
  readonly writtenOn: IsoDate;
  readonly visibility: ResearchVisibility;
  readonly version: number;
  readonly applications: readonly ApplicationRecord[];
  /** Where the lesson that it was made of was put to use, as far as the viewer sees the report. */
  readonly fromReport: readonly AppliedAt[];
};

/** What is found: a note, or a lesson of a report of which nobody has made one. */
export type FindingRecord = {
  readonly kind: 'NOTE' | 'LESSON';
  readonly id: string;
  readonly noteId: string | null;
  readonly dossierId: string | null;
  readonly commitmentId: string | null;
  readonly organisationId: string;
  readonly title: string;
  readonly topic: ResearchTopic | null;
  readonly tags: readonly string[];
  readonly visibility: ResearchVisibility;
  /** When a note was written, or the report of a lesson handed in. */
  readonly writtenOn: IsoDate;
  readonly appliedAt: readonly AppliedAt[];
};

/** A lesson of a report that was handed in. */
export type LessonRecord = {
  readonly dossierId: string;
  readonly commitmentId: string;
  readonly organisationId: string;
  readonly partnerId: string | null;
  readonly lesson: string;
  /** What was promised by it. */
  readonly text: string;
  readonly noteId: string | null;
};

/** What of the register is shown; null for any. */
export type ResearchFilter = {
  readonly kinds: readonly FindingRecord['kind'][] | null;
  readonly topics: readonly ResearchTopic[] | null;
  readonly organisationIds: readonly string[] | null;
  /** As `textPatterns` makes it. */
  readonly text: string | null;
};

/** How many notes and lessons the register holds. */
export type ResearchTotals = {
  readonly records: number;
  readonly notes: number;
  readonly lessons: number;
};

/** The note `n` may be read: its own union's, or shared with all who have any role. */
export const NOTE_SEEN = (place: string): string => `(${place} IS NULL
    OR n.organisation_id = ANY(${place}) OR (n.visibility = 'ALL' AND cardinality(${place}) > 0))`;

const APPLICATIONS = `(SELECT coalesce(json_agg(json_build_object(
    'organisationId', a.organisation_id, 'what', a.what, 'since', a.since, 'result', a.result,
    'obstacle', a.obstacle, 'proof', a.proof,
    'by', (SELECT u.name FROM "user" u WHERE u.id = a.user_id), 'at', a.at,
    'version', a.version) ORDER BY a.since NULLS LAST, a.organisation_id), '[]')
  FROM research_application a WHERE a.note_id = n.id)`;

/** The last that was said of a commitment, where it says when and where it was kept. */
const KEPT_AT = (dossier: string, commitment: string): string => `(
  SELECT p.organisation_id, p.place, p.done_on FROM commitment_progress p
  WHERE p.dossier_id = ${dossier} AND p.commitment_id = ${commitment}
  ORDER BY p.at DESC, p.id DESC LIMIT 1)`;

/** Where the lesson of the note `n` was put to use, of a dossier that the scope sees. */
const FROM_REPORT = (place: string): string => `(SELECT coalesce(json_agg(json_build_object(
    'organisationId', k.organisation_id, 'place', k.place, 'since', k.done_on)), '[]')
  FROM dossier d CROSS JOIN LATERAL ${KEPT_AT('n.dossier_id', 'n.commitment_id')} k
  WHERE d.id = n.dossier_id AND k.done_on IS NOT NULL AND ${dossierInScope(place)})`;

/** A note `n`. */
const NOTE_JSON = (place: string): string => `json_build_object('__typename', 'ResearchNote',
  'id', n.id, 'organisationId', n.organisation_id, 'title', n.title, 'topic', n.topic,
  'tags', n.tags, 'dossierId', n.dossier_id, 'commitmentId', n.commitment_id,
  'partnerId', n.partner_id, 'document', n.document, 'summary', n.summary,
  'meaning', n.meaning, 'author', n.author, 'writtenOn', n.written_on,
  'visibility', n.visibility, 'version', n.version, 'applications', ${APPLICATIONS},
  'fromReport', ${FROM_REPORT(place)})`;

const NOTE_WORDS = `vn_fold(n.title || ' ' || array_to_string(n.tags, ' ') || ' ' || n.summary || ' ' ||
  n.meaning || ' ' || coalesce(n.document, ''))`;
const LESSON_WORDS = `vn_fold(c.lesson || ' ' || c.text || ' ' || d.title || ' ' || d.topic)`;

const FOUND_AT = (entries: string): string => `(SELECT coalesce(json_agg(json_build_object(
    'organisationId', e.organisation_id, 'place', e.place, 'since', e.done_on)), '[]')
  FROM (${entries}) e)`;

const NOTES = `SELECT 'NOTE' AS kind, n.id, n.id AS "noteId", n.dossier_id AS "dossierId",
    n.commitment_id AS "commitmentId", n.organisation_id AS "organisationId", n.title,
    n.topic::text AS topic, n.tags, n.visibility::text AS visibility, n.written_on AS "writtenOn",
    ${FOUND_AT(`SELECT k.organisation_id, k.place, k.done_on FROM dossier d
      CROSS JOIN LATERAL ${KEPT_AT('n.dossier_id', 'n.commitment_id')} k
      WHERE d.id = n.dossier_id AND k.done_on IS NOT NULL AND ${dossierInScope('$1::text[]')}
      UNION ALL SELECT a.organisation_id, '', a.since
      FROM research_application a WHERE a.note_id = n.id AND a.since IS NOT NULL`)}
      AS "appliedAt"
  FROM research_note n WHERE ${NOTE_SEEN('$1::text[]')}
    AND ($2::text[] IS NULL OR 'NOTE' = ANY($2::text[]))
    AND ($3::text[] IS NULL OR n.topic::text = ANY($3::text[]))
    AND ($4::text[] IS NULL OR n.organisation_id = ANY($4::text[]))
    AND ($5::text IS NULL OR ${holdsHoweverMany(NOTE_WORDS, '$5::text')})`;

// A lesson has no topic until a note is made of it: none is found by a topic.
const LESSONS = `SELECT 'LESSON', c.dossier_id || '.' || c.id, NULL, c.dossier_id, c.id,
    d.organisation_id, c.lesson, NULL, ARRAY[]::text[], 'OWN',
    (r.submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date,
    ${FOUND_AT(`SELECT k.organisation_id, k.place, k.done_on
      FROM ${KEPT_AT('c.dossier_id', 'c.id')} k WHERE k.done_on IS NOT NULL`)}
  FROM commitment c JOIN outcome_report r ON r.dossier_id = c.dossier_id
    JOIN dossier d ON d.id = c.dossier_id
  WHERE r.state = 'SUBMITTED' AND r.submitted_at IS NOT NULL AND c.lesson ~ '\\S'
    AND ${dossierInScope('$1::text[]')}
    AND ($2::text[] IS NULL OR 'LESSON' = ANY($2::text[])) AND $3::text[] IS NULL
    AND ($4::text[] IS NULL OR d.organisation_id = ANY($4::text[]))
    AND ($5::text IS NULL OR ${holdsHoweverMany(LESSON_WORDS, '$5::text')})
    AND NOT EXISTS (SELECT FROM research_note x
      WHERE x.dossier_id = c.dossier_id AND x.commitment_id = c.id)`;

const SHOWN = `FROM (${NOTES} UNION ALL ${LESSONS}) f`;

export const RESEARCH_ORDER = 'DAY_DESC';
export const RESEARCH_CURSOR = ['string', 'string'] as const;

/** The place of a finding in the register. */
export const cursorOfFinding = ({ writtenOn, id }: FindingRecord): CursorValues => [writtenOn, id];

export const STATEMENTS = {
  byId: keyed(
    'research.byId',
    `SELECT ${NOTE_JSON('$2::text[]')} AS note FROM research_note n
      WHERE n.id = ANY($1::text[]) AND ${NOTE_SEEN('$2::text[]')}`,
  ),
  lesson: statement(
    'research.lesson',
    `SELECT c.dossier_id AS "dossierId", c.id AS "commitmentId",
        d.organisation_id AS "organisationId", d.partner_id AS "partnerId", c.lesson,
        c.text, (SELECT x.id FROM research_note x
          WHERE x.dossier_id = c.dossier_id AND x.commitment_id = c.id) AS "noteId"
      FROM commitment c JOIN outcome_report r ON r.dossier_id = c.dossier_id
        JOIN dossier d ON d.id = c.dossier_id
      WHERE r.state = 'SUBMITTED' AND c.lesson ~ '\\S' AND c.dossier_id = $1::text
        AND c.id = $2::text AND ${dossierInScope('$3::text[]')}`,
  ),
  ids: statement(
    'research.listIds',
    `SELECT f.id ${SHOWN} ORDER BY f."writtenOn" DESC, f.id DESC LIMIT $6::int`,
  ),
  chosen: statement('research.chosen', `SELECT f.* ${SHOWN} WHERE f.id = ANY($6::text[])`),
  list: statement(
    'research.list',
    `SELECT f.* ${SHOWN} WHERE ($6::date IS NULL OR (f."writtenOn", f.id) < ($6::date, $7::text))
      ORDER BY f."writtenOn" DESC, f.id DESC LIMIT $8::int`,
  ),
  count: statement('research.count', countText(SHOWN)),
  totals: statement(
    'research.totals',
    `SELECT count(*)::int AS records, count(*) FILTER (WHERE f.kind = 'NOTE')::int AS notes,
      count(*) FILTER (WHERE f.kind = 'LESSON')::int AS lessons ${SHOWN}`,
  ),
} as const;

function valuesOf(scope: ScopeIds, filter: ResearchFilter): unknown[] {
  const { kinds, topics, organisationIds, text } = filter;
  return [scope, kinds, topics, organisationIds, text];
}

/** The notes with these ids that the scope may see, in no order. */
export async function notesById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly NoteRecord[]> {
  const rows = await sql<{ readonly note: NoteRecord }>(STATEMENTS.byId, [ids, scope]);
  return rows.map((row) => row.note);
}

/** A lesson of a report that was handed in, of a dossier that the scope sees; else null. */
export async function lessonOfReport(
  sql: Sql,
  scope: ScopeIds,
  dossierId: string,
  commitmentId: string,
): Promise<LessonRecord | null> {
  const [row] = await sql<LessonRecord>(STATEMENTS.lesson, [dossierId, commitmentId, scope]);
  return row ?? null;
}

/** The register, the latest first; one row more than the page holds. */
export function listFindings(
  sql: Sql,
  scope: ScopeIds,
  filter: ResearchFilter,
  { size, after }: PageRequest,
): Promise<readonly FindingRecord[]> {
  const [day, id] = after ?? [null, null];
  return sql<FindingRecord>(STATEMENTS.list, [...valuesOf(scope, filter), day, id, size + 1]);
}

/** The ids of the whole register in its order, at most so many. */
export async function findingIds(
  sql: Sql,
  scope: ScopeIds,
  filter: ResearchFilter,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }>(STATEMENTS.ids, [...valuesOf(scope, filter), most]);
  return rows.map((row) => row.id);
}

/** Some of the register by their ids, in no order. */
export function findingsById(
  sql: Sql,
  scope: ScopeIds,
  filter: ResearchFilter,
  ids: readonly string[],
): Promise<readonly FindingRecord[]> {
  return sql<FindingRecord>(STATEMENTS.chosen, [...valuesOf(scope, filter), ids]);
}

/** How much the register has. */
export async function countFindings(
  sql: Sql,
  scope: ScopeIds,
  filter: ResearchFilter,
): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, valuesOf(scope, filter));
  return row?.count ?? 0;
}

/** Adds up the register in one statement. */
export async function addUpFindings(
  sql: Sql,
  scope: ScopeIds,
  filter: ResearchFilter,
): Promise<ResearchTotals> {
  const [row] = await sql<ResearchTotals>(STATEMENTS.totals, valuesOf(scope, filter));
  if (row === undefined) throw new Error('The register of research gave no totals');
  return row;
}

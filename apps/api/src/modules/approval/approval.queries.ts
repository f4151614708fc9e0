import type {
  ApprovalStep,
  ApprovalSubjectKind,
  ReturnReason,
  SubmissionState,
} from '@cau-noi/domain/approval';
import type { LegalBasis } from '@cau-noi/domain/check';
import type { Verdict } from '@cau-noi/domain/check/run';
import type { IsoDate } from '@cau-noi/domain/period';
import type { PlanLine } from '@cau-noi/domain/plan';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';
import type { SubjectContent } from './changes.ts';

/** A step with its decision, names beside ids. Times are ISO text. */
export type StepRecord = ApprovalStep & {
  readonly submissionId: string;
  readonly decidedBy: string | null;
  readonly onBehalfOf: string | null;
  readonly decidedAt: string | null;
  readonly note: string | null;
  readonly returnReason: ReturnReason | null;
  readonly returnText: string | null;
  readonly returnFields: readonly (readonly string[])[];
};

/** A submission without what it froze; see `snapshotsOf`. Times are ISO text. */
export type SubmissionRecord = {
  readonly __typename: 'Submission';
  readonly id: string;
  readonly subjectKind: ApprovalSubjectKind;
  /** The plan or the dossier. */
  readonly subjectId: string;
  readonly organisationId: string;
  readonly number: number;
  readonly state: SubmissionState;
  readonly planned: boolean;
  readonly submittedById: string;
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly closedAt: string | null;
  readonly authorUserIds: readonly string[];
  readonly travellerPersonIds: readonly string[];
  readonly version: number;
  readonly steps: readonly StepRecord[];
  /** What the route stands on. */
  readonly basis: LegalBasis;
};

/** What a submission froze. The content has the database's ids, the verdict those of clients. */
export type SnapshotRecord = {
  readonly id: string;
  readonly content: SubjectContent;
  readonly verdict: Verdict;
  /** Justifications by the key of their finding. */
  readonly justifications: Readonly<Record<string, string>>;
  /** The day whose norms counted when a dossier was judged; null for a plan, whose lines have each their own. */
  readonly normDay: IsoDate | null;
};

const STEP_JSON = `json_build_object('submissionId', t.submission_id, 'position', t.position,
  'role', t.role, 'organisationId', t.organisation_id, 'state', t.state, 'since', t.since,
  'decidedById', t.decided_by_id, 'onBehalfOfId', t.on_behalf_of_id,
  'decidedBy', (SELECT u.name FROM "user" u WHERE u.id = t.decided_by_id),
  'onBehalfOf', (SELECT u.name FROM "user" u WHERE u.id = t.on_behalf_of_id),
  'decidedAt', t.decided_at, 'note', t.note, 'returnReason', t.return_reason,
  'returnText', t.return_text, 'returnFields', t.return_fields)`;

/** A submission `s` whose subject is the plan `p` or the dossier `d`. */
export const SUBMISSION_JSON = `json_build_object('__typename', 'Submission', 'id', s.id,
  'subjectKind', s.subject_kind, 'subjectId', coalesce(s.plan_id, s.dossier_id),
  'organisationId', coalesce(p.organisation_id, d.organisation_id), 'number', s.number,
  'state', s.state, 'planned', s.planned, 'submittedById', s.submitted_by_id,
  'submittedBy', (SELECT u.name FROM "user" u WHERE u.id = s.submitted_by_id),
  'submittedAt', s.submitted_at, 'closedAt', s.closed_at,
  'authorUserIds', s.author_user_ids, 'travellerPersonIds', s.traveller_person_ids,
  'version', s.version,
  'steps', (SELECT json_agg(${STEP_JSON} ORDER BY t.position) FROM approval_step t
    WHERE t.submission_id = s.id),
  'basis', (SELECT json_build_object('citation', r.citation, 'article', r.article,
    'verification', r.verification) FROM approval_route r WHERE r.id = s.route_id))`;

// By LIMIT, because each has one: else all plans are read to find that of one submission.
export const SUBMISSIONS = `submission s
  LEFT JOIN LATERAL (SELECT * FROM plan o WHERE o.id = s.plan_id LIMIT 1) p ON true
  LEFT JOIN LATERAL (SELECT * FROM dossier o WHERE o.id = s.dossier_id LIMIT 1) d ON true`;

export const STATEMENTS = {
  byId: keyed(
    'approval.byId',
    `SELECT ${SUBMISSION_JSON} AS submission FROM ${SUBMISSIONS} WHERE s.id = ANY($1::text[])`,
  ),
  bySubject: keyed(
    'approval.bySubject',
    `SELECT ${SUBMISSION_JSON} AS submission FROM ${SUBMISSIONS}
      WHERE s.plan_id = ANY($1::text[]) OR s.dossier_id = ANY($1::text[])
      ORDER BY s.number DESC, s.id`,
  ),
  snapshots: keyed(
    'approval.snapshots',
    `SELECT s.id, s.content, s.verdict, s.justifications,
        s.facts #>> '{savings,normDay}' AS "normDay"
      FROM submission s
      WHERE s.id = ANY($1::text[])`,
  ),
  holders: keyed(
    'approval.holders',
    `WITH holder AS (
        SELECT g.role || ' ' || g.organisation_id AS seat, u.id, u.name
        FROM "grant" g JOIN "user" u ON u.id = g.user_id
        WHERE g.role || ' ' || g.organisation_id = ANY($1::text[]) AND u.disabled_at IS NULL
          AND g.valid_from <= $2::date AND coalesce(g.valid_to >= $2::date, true))
      SELECT seat, name FROM (
        SELECT h.seat, h.name FROM holder h
        UNION
        SELECT h.seat, u.name FROM holder h
        JOIN substitution s ON s.principal_id = h.id AND $2::date BETWEEN s.valid_from AND s.valid_to
        JOIN "user" u ON u.id = s.substitute_id AND u.disabled_at IS NULL
      ) who ORDER BY seat, name COLLATE "vi-x-icu"`,
  ),
} as const;

/** Somebody who may decide at a seat, written as `<role> <organisation id>`. */
export type HolderRow = { readonly seat: string; readonly name: string };

/** Who holds these seats on that day, in their own right or as a substitute. */
export function holdersOfSeats(
  sql: Sql,
  seats: readonly string[],
  today: IsoDate,
): Promise<readonly HolderRow[]> {
  return sql<HolderRow>(STATEMENTS.holders, [seats, today]);
}

/** Submissions by id, in no order. Whether the viewer may see their subjects is asked elsewhere. */
export async function submissionsById(
  sql: Sql,
  ids: readonly string[],
): Promise<readonly SubmissionRecord[]> {
  const rows = await sql<{ submission: SubmissionRecord }>(STATEMENTS.byId, [ids]);
  return rows.map((row) => row.submission);
}

/** All submissions of plans or dossiers, the latest of each first. */
export async function submissionsOf(
  sql: Sql,
  subjectIds: readonly string[],
): Promise<readonly SubmissionRecord[]> {
  const rows = await sql<{ submission: SubmissionRecord }>(STATEMENTS.bySubject, [subjectIds]);
  return rows.map((row) => row.submission);
}

/** What these submissions froze, in no order. */
export async function snapshotsOf(
  sql: Sql,
  submissionIds: readonly string[],
): Promise<readonly SnapshotRecord[]> {
  const rows = await sql<SnapshotRecord>(STATEMENTS.snapshots, [submissionIds]);
  return rows.map((row) => ({ ...row, content: completed(row.content) }));
}

/** A plan as lines are today: those that were handed in before they could name an agreement name none. */
function completed(content: SubjectContent): SubjectContent {
  if (!('lines' in content)) return content;
  const lines = content.lines.map((line) => ({
    ...line,
    agreementId: (line as Partial<PlanLine>).agreementId ?? null,
  }));
  return { ...content, lines };
}

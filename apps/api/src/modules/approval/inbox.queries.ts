import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { ApprovalSubjectKind } from '@cau-noi/domain/approval';
import type { Seat } from '@cau-noi/domain/approval/decide';
import { seatsOf } from '@cau-noi/domain/approval/decide';
import type { Actor } from '@cau-noi/domain/access/actor';
import type { CursorValues, PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { StepRecord, SubmissionRecord } from './approval.queries.ts';
import { SUBMISSION_JSON, SUBMISSIONS } from './approval.queries.ts';

/** A submission that waits for the viewer. */
export type InboxRecord = {
  readonly submission: SubmissionRecord;
  readonly step: StepRecord;
  readonly title: string;
  readonly stops: number;
  readonly justifies: number;
  readonly cannotTell: number;
};

/** Which waiting submissions to list; null for any. */
export type InboxFilter = {
  readonly subjects: readonly ApprovalSubjectKind[] | null;
  readonly organisationIds: readonly string[] | null;
  readonly kinds: readonly ActivityKind[] | null;
};

export const INBOX_ORDER = 'SINCE';
export const INBOX_CURSOR = ['string', 'string'] as const;

/** The place of an item in the list: what has waited longest stands first. */
export function cursorOfItem({ step, submission }: InboxRecord): CursorValues {
  return [step.since ?? '', submission.id];
}

/** Findings of the frozen verdict that have this outcome. */
const findings = (condition: string): string => `(SELECT count(*)
  FROM jsonb_array_elements(s.verdict) AS f WHERE ${condition})`;

/**
 * The current steps that the actor may decide, by the same rule as the domain's `canDecide`: a seat
 * of the step's role at the step's organisation; neither the actor nor anybody they stand in for
 * wrote the record or travels; and neither the actor nor the seat's holder decided before.
 */
const WAITING = `FROM submission s JOIN approval_step c ON c.submission_id = s.id
  LEFT JOIN plan p ON p.id = s.plan_id LEFT JOIN dossier d ON d.id = s.dossier_id
  WHERE s.state = 'PENDING' AND c.state = 'CURRENT'
    AND NOT s.author_user_ids && $4::text[] AND NOT s.traveller_person_ids && $5::text[]
    AND NOT EXISTS (SELECT FROM approval_step t WHERE t.submission_id = s.id
      AND $6::text IN (t.decided_by_id, t.on_behalf_of_id))
    AND EXISTS (SELECT FROM unnest($1::approval_role[], $2::text[], $3::text[])
      AS seat(role, organisation_id, on_behalf_of_id)
      WHERE seat.role = c.role AND seat.organisation_id = c.organisation_id
        AND NOT EXISTS (SELECT FROM approval_step t WHERE t.submission_id = s.id
          AND seat.on_behalf_of_id IN (t.decided_by_id, t.on_behalf_of_id)))
    AND ($7::approval_subject_kind[] IS NULL OR s.subject_kind = ANY($7::approval_subject_kind[]))
    AND ($8::text[] IS NULL
      OR coalesce(p.organisation_id, d.organisation_id) = ANY($8::text[]))
    AND ($9::activity_kind[] IS NULL OR d.kind = ANY($9::activity_kind[]))`;

export const STATEMENTS = {
  list: statement(
    'inbox.list',
    `SELECT ${SUBMISSION_JSON} AS submission, w.position, w.total,
        coalesce(d.title, p.year::text) AS title,
        ${findings(`f ->> 'status' = 'FAIL' AND f ->> 'severity' = 'STOP'`)}::int AS stops,
        ${findings(`f ->> 'status' = 'FAIL' AND f ->> 'severity' = 'JUSTIFY'`)}::int AS justifies,
        ${findings(`f ->> 'status' = 'CANNOT_TELL'`)}::int AS "cannotTell"
      FROM (SELECT s.id, c.position, c.since, count(*) OVER () AS total ${WAITING}
          AND ($10::timestamptz IS NULL OR (c.since, s.id) > ($10::timestamptz, $11::text))
        ORDER BY c.since, s.id LIMIT $12::int) w
      JOIN ${SUBMISSIONS} ON s.id = w.id ORDER BY w.since, s.id`,
  ),
  count: statement('inbox.count', countText(WAITING)),
} as const;

function valuesOf(actor: Actor, filter: InboxFilter): unknown[] {
  const seats: readonly Seat[] = seatsOf(actor);
  const people = [actor, ...actor.standsInFor];
  return [
    seats.map((seat) => seat.role),
    seats.map((seat) => seat.organisationId),
    seats.map((seat) => seat.onBehalfOfId),
    people.map((person) => person.userId),
    people.flatMap((person) => person.personId ?? []),
    actor.userId,
    filter.subjects,
    filter.organisationIds,
    filter.kinds,
  ];
}

type Row = Omit<InboxRecord, 'step'> & { readonly position: number; readonly total: number };

/** A page of the inbox. */
export interface ListedInbox {
  /** One row more than the page holds. */
  readonly rows: readonly InboxRecord[];
  /** How many wait in all; null where only those after a cursor were looked at. */
  readonly total: number | null;
}

/** What waits longest, or longest after the cursor. */
export async function listInbox(
  sql: Sql,
  actor: Actor,
  filter: InboxFilter,
  { size, after }: PageRequest,
): Promise<ListedInbox> {
  const [since, id] = after ?? [null, null];
  const values = [...valuesOf(actor, filter), since, id, size + 1];
  const rows = await sql<Row>(STATEMENTS.list, values);
  const records = rows.flatMap(({ position, total: _total, ...row }) => {
    const step = row.submission.steps.find((candidate) => candidate.position === position);
    return step === undefined ? [] : [{ ...row, step }];
  });
  return { rows: records, total: after === null ? (rows[0]?.total ?? 0) : null };
}

/** How many submissions wait for the actor. */
export async function countInbox(sql: Sql, actor: Actor, filter: InboxFilter): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, valuesOf(actor, filter));
  return row?.count ?? 0;
}

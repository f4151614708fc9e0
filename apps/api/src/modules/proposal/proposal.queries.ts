import type { Verification } from '@cau-noi/domain/check';
import type { IsoDate } from '@cau-noi/domain/period';
import type { ProposalAnswer, ProposalState, ProposalTopic } from '@cau-noi/domain/proposal';
import { OPEN_STATES, TOLD_STATES } from '@cau-noi/domain/proposal/life';
import type { CursorValues, PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** A union that has or had a proposal, and what it answered. */
export type HopRecord = {
  readonly organisationId: string;
  readonly arrivedOn: IsoDate;
  readonly dueOn: IsoDate | null;
  /** How far the row that gives the due day was verified; null without one. */
  readonly dueVerification: Verification | null;
  readonly receivedBy: string | null;
  readonly receivedOn: IsoDate | null;
  readonly answer: ProposalAnswer | null;
  readonly answerText: string | null;
  readonly answeredBy: string | null;
  readonly onBehalfOf: string | null;
  readonly answeredOn: IsoDate | null;
};

/** A union that proposes the same. */
export type SecondRecord = { readonly organisationId: string; readonly secondedOn: IsoDate };

/** A proposal with the chain of those who had it, and who seconds it. */
export type ProposalRecord = {
  readonly __typename: 'Proposal';
  readonly id: string;
  readonly number: number;
  readonly organisationId: string;
  readonly addresseeId: string;
  readonly holderId: string;
  readonly topic: ProposalTopic;
  readonly title: string;
  readonly text: string;
  readonly asked: string;
  readonly checkId: string | null;
  readonly directiveId: string | null;
  readonly dossierId: string | null;
  readonly state: ProposalState;
  readonly createdById: string | null;
  readonly createdBy: string | null;
  readonly sentById: string | null;
  readonly sentOn: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly doneText: string | null;
  readonly helped: boolean | null;
  readonly helpedText: string | null;
  readonly version: number;
  readonly hops: readonly HopRecord[];
  readonly seconds: readonly SecondRecord[];
};

/** Which proposals the register shows; null for any. */
export type ProposalFilter = {
  readonly states: readonly ProposalState[] | null;
  readonly topics: readonly ProposalTopic[] | null;
  readonly organisationIds: readonly string[] | null;
  /** Only those whose answer was due before this day and is not given. */
  readonly overdueOn: IsoDate | null;
};

/** How many proposals of a topic are in a state, and of how many the answer is overdue. */
export type ProposalCount = {
  readonly topic: ProposalTopic;
  readonly state: ProposalState;
  readonly count: number;
  readonly overdue: number;
};

const NAME = (column: string): string => `(SELECT u.name FROM "user" u WHERE u.id = ${column})`;
const codes = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

/** A proposal `p`. */
const PROPOSAL_JSON = `json_build_object('__typename', 'Proposal', 'id', p.id, 'number', p.number,
  'organisationId', p.organisation_id, 'addresseeId', p.addressee_id, 'holderId', p.holder_id,
  'topic', p.topic, 'title', p.title, 'text', p.text, 'asked', p.asked, 'checkId', p.check_id,
  'directiveId', p.directive_id, 'dossierId', p.dossier_id, 'state', p.state,
  'createdById', p.created_by_id, 'createdBy', ${NAME('p.created_by_id')},
  'sentById', p.sent_by_id, 'sentOn', p.sent_on, 'doneOn', p.done_on, 'doneText', p.done_text,
  'helped', p.helped, 'helpedText', p.helped_text, 'version', p.version,
  'hops', (SELECT coalesce(json_agg(json_build_object('organisationId', h.organisation_id,
      'arrivedOn', h.arrived_on, 'dueOn', h.due_on,
      'dueVerification', (SELECT r.verification FROM deadline_rule r WHERE r.id = h.due_rule_id),
      'receivedBy', ${NAME('h.received_by_id')}, 'receivedOn', h.received_on,
      'answer', h.answer, 'answerText', h.answer_text, 'answeredBy', ${NAME('h.answered_by_id')},
      'onBehalfOf', ${NAME('h.on_behalf_of_id')}, 'answeredOn', h.answered_on)
      ORDER BY h.position), '[]') FROM proposal_hop h WHERE h.proposal_id = p.id),
  'seconds', (SELECT coalesce(json_agg(json_build_object('organisationId', s.organisation_id,
      'secondedOn', s.seconded_on) ORDER BY s.seconded_on, s.organisation_id), '[]')
    FROM proposal_second s WHERE s.proposal_id = p.id))`;

/** Of the sender's, of who seconds it, and of who has or had it. */
export const proposalSeen = (place: string): string => `(${place} IS NULL
  OR p.organisation_id = ANY(${place})
  OR EXISTS (SELECT FROM proposal_second s
    WHERE s.proposal_id = p.id AND s.organisation_id = ANY(${place}))
  OR EXISTS (SELECT FROM proposal_hop h
    WHERE h.proposal_id = p.id AND h.organisation_id = ANY(${place})))`;

/** That the answer of `p` was due before a day and is not given. */
const overdue = (day: string): string => `(p.state IN (${codes(OPEN_STATES)})
  AND (SELECT h.due_on FROM proposal_hop h WHERE h.proposal_id = p.id
    ORDER BY h.position DESC LIMIT 1) < ${day})`;

const SHOWN = `FROM proposal p WHERE ${proposalSeen('$1::text[]')}
    AND ($2::proposal_state[] IS NULL OR p.state = ANY($2::proposal_state[]))
    AND ($3::proposal_topic[] IS NULL OR p.topic = ANY($3::proposal_topic[]))
    AND ($4::text[] IS NULL OR p.organisation_id = ANY($4::text[]))
    AND ($5::date IS NULL OR ${overdue('$5::date')})`;

export const PROPOSAL_ORDER = 'NUMBER_DESC';
export const PROPOSAL_CURSOR = ['number'] as const;

/** The place of a proposal in the register. */
export function cursorOfProposal({ number }: ProposalRecord): CursorValues {
  return [number];
}

export const STATEMENTS = {
  byId: keyed(
    'proposal.byId',
    `SELECT ${PROPOSAL_JSON} AS proposal FROM proposal p
      WHERE p.id = ANY($1::text[]) AND ${proposalSeen('$2::text[]')}`,
  ),
  ids: statement('proposal.listIds', `SELECT p.id ${SHOWN} ORDER BY p.number DESC LIMIT $6::int`),
  list: statement(
    'proposal.list',
    `SELECT ${PROPOSAL_JSON} AS proposal ${SHOWN} AND ($6::int IS NULL OR p.number < $6::int)
      ORDER BY p.number DESC LIMIT $7::int`,
  ),
  count: statement('proposal.count', countText(SHOWN)),
  counts: statement(
    'proposal.counts',
    `SELECT p.topic, p.state, count(*)::int AS count,
      count(*) FILTER (WHERE ${overdue('$6::date')})::int AS overdue
      ${SHOWN} GROUP BY p.topic, p.state ORDER BY p.topic, p.state`,
  ),
  // Told to every union, so that it may join in: no more than what is shown to all.
  similar: statement(
    'proposal.similar',
    `SELECT p.id, p.number, p.title, p.state, p.organisation_id AS "organisationId",
        (SELECT coalesce(json_agg(s.organisation_id), '[]') FROM proposal_second s
          WHERE s.proposal_id = p.id) AS "secondedBy"
      FROM proposal p WHERE p.topic = $1::proposal_topic AND p.id IS DISTINCT FROM $2::text
        AND p.organisation_id IS DISTINCT FROM $3::text AND p.state IN (${codes(TOLD_STATES)})
      ORDER BY p.number DESC LIMIT $4::int`,
  ),
  waiting: statement(
    'proposal.waiting',
    `SELECT ${PROPOSAL_JSON} AS proposal FROM proposal p
      WHERE p.holder_id = ANY($1::text[]) AND p.state IN (${codes(OPEN_STATES)})
      ORDER BY p.number LIMIT $2::int`,
  ),
} as const;

type Row = { readonly proposal: ProposalRecord };

function valuesOf(
  scope: ScopeIds,
  { states, topics, organisationIds, overdueOn }: ProposalFilter,
): unknown[] {
  return [scope, states, topics, organisationIds, overdueOn];
}

/** The proposals with these ids that the scope may see, in no order. */
export async function proposalsById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly ProposalRecord[]> {
  const rows = await sql<Row>(STATEMENTS.byId, [ids, scope]);
  return rows.map((row) => row.proposal);
}

/** The register, the latest number first; one row more than the page holds. */
export async function listProposals(
  sql: Sql,
  scope: ScopeIds,
  filter: ProposalFilter,
  { size, after }: PageRequest,
): Promise<readonly ProposalRecord[]> {
  const values = [...valuesOf(scope, filter), after?.[0] ?? null, size + 1];
  const rows = await sql<Row>(STATEMENTS.list, values);
  return rows.map((row) => row.proposal);
}

/** The ids of the whole register in its order, at most so many. */
export async function proposalIds(
  sql: Sql,
  scope: ScopeIds,
  filter: ProposalFilter,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }>(STATEMENTS.ids, [...valuesOf(scope, filter), most]);
  return rows.map((row) => row.id);
}

/** How many proposals the register has. */
export async function countProposals(
  sql: Sql,
  scope: ScopeIds,
  filter: ProposalFilter,
): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, valuesOf(scope, filter));
  return row?.count ?? 0;
}

/** The register by topic and state, with what is overdue on a day, in one statement. */
export function countByTopic(
  sql: Sql,
  scope: ScopeIds,
  filter: ProposalFilter,
  today: IsoDate,
): Promise<ProposalCount[]> {
  return sql<ProposalCount>(STATEMENTS.counts, [...valuesOf(scope, filter), today]);
}

/** What every union is told of another's proposal. */
export type ToldProposal = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly state: ProposalState;
  readonly organisationId: string;
  readonly secondedBy: readonly string[];
};

/** What others than a union have proposed on a topic, the latest first. */
export function similarProposals(
  sql: Sql,
  topic: ProposalTopic,
  exceptId: string | null,
  ownId: string | null,
  most: number,
): Promise<ToldProposal[]> {
  return sql<ToldProposal>(STATEMENTS.similar, [topic, exceptId, ownId, most]);
}

/** The proposals that wait for a word of these unions, the oldest first. */
export async function proposalsWaiting(
  sql: Sql,
  holderIds: readonly string[],
  most: number,
): Promise<readonly ProposalRecord[]> {
  const rows = await sql<Row>(STATEMENTS.waiting, [holderIds, most]);
  return rows.map((row) => row.proposal);
}

import type { SubmissionState } from '../../generated/enums.ts';
import type { Instant } from '../calendar.ts';
import { sampleId } from '../id.ts';
import type { Round } from '../rounds.ts';
import { closedAtOf, roundStateAt, stepsAt } from '../rounds.ts';
import type { Rows } from './tables.ts';

/** Whose submission it is, and what became of the record meanwhile. */
export interface Subject {
  readonly kind: 'PLAN' | 'DOSSIER';
  readonly id: string;
  readonly organisationId: string;
  readonly federationId: string;
}

/** What the record's own fate made of a round: an approval that became void or was superseded, a stop. */
export interface RoundFate {
  readonly state: SubmissionState;
  readonly closedAt: Instant | null;
  /** Stopped while it waited: no step is open any more. */
  readonly over: boolean;
}

/** The fate of a round that nothing but its own decisions touched. */
export function fateOfRound(round: Round<unknown>, now: Instant): RoundFate {
  const state = roundStateAt(round, now);
  return { state, closedAt: state === 'PENDING' ? null : closedAtOf(round), over: false };
}

/** Adds a submission with its steps and what was written to justify it. */
export function addSubmission(
  rows: Rows,
  { kind, id, organisationId, federationId }: Subject,
  round: Round<unknown>,
  fate: RoundFate,
  now: Instant,
): void {
  const { assessment } = round;
  if (assessment === null) throw new Error(`submission ${round.id} has not been judged`);
  rows.submission.push({
    id: round.id,
    subjectKind: kind,
    planId: kind === 'PLAN' ? id : null,
    dossierId: kind === 'DOSSIER' ? id : null,
    number: round.number,
    state: fate.state,
    planned: round.planned,
    routeId: round.route.id,
    content: round.content,
    parameters: assessment.parameters,
    facts: assessment.facts,
    verdict: assessment.verdict,
    normTotals: assessment.normTotals,
    justifications: round.justifications,
    submittedById: round.submittedById,
    submittedAt: round.submittedAt,
    closedAt: fate.closedAt,
    authorUserIds: [round.submittedById],
    travellerPersonIds: [...round.travellerIds],
    waiverIds: [],
    version: 1 + round.decisions.filter(({ decidedAt }) => decidedAt <= now).length,
  });
  for (const [index, step] of stepsAt(round, now, fate.over).entries()) {
    const { role, state, since, decision, returned } = step;
    rows.approval_step.push({
      submissionId: round.id,
      position: index + 1,
      role,
      organisationId: role === 'UNIT_LEADER' ? organisationId : federationId,
      state,
      since,
      decidedById: decision?.decidedById ?? null,
      onBehalfOfId: null,
      decidedAt: decision?.decidedAt ?? null,
      note: returned === null ? (decision?.note ?? null) : null,
      returnReason: returned?.reason ?? null,
      returnText: returned?.text ?? null,
      returnFields: returned?.fields ?? [],
    });
  }
}

/** Adds what justifies the findings of the round that was handed in last. */
export function addJustifications(rows: Rows, { kind, id }: Subject, round: Round<unknown>): void {
  for (const [findingKey, text] of Object.entries(round.justifications)) {
    rows.justification.push({
      subjectKind: kind,
      subjectId: id,
      findingKey,
      text,
      userId: round.submittedById,
      at: round.submittedAt,
    });
  }
}

export interface Event {
  readonly at: Instant;
  readonly userId: string;
  readonly action: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Adds the events up to that moment to the timeline of the record. */
export function addEvents(
  rows: Rows,
  { kind, id, organisationId }: Subject,
  events: readonly Event[],
  now: Instant,
): void {
  for (const [index, { at, userId, action, data }] of events.entries()) {
    if (at > now) continue;
    rows.audit_entry.push({
      id: sampleId('audit', id, index),
      at,
      userId,
      onBehalfOfId: null,
      accessTokenId: null,
      action,
      subjectKind: kind,
      subjectId: id,
      organisationId,
      data,
    });
  }
}

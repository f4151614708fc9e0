import type { Instant } from '../calendar.ts';
import type { DossierLife } from '../dossier-life.ts';
import { followUpsOf } from '../follow-ups.ts';
import type { PlanLife } from '../plan-life.ts';
import type { Round } from '../rounds.ts';
import type { Event } from './submission-rows.ts';

type Kind = 'plan' | 'dossier';

function eventsOfRound(kind: Kind, round: Round<unknown>): readonly Event[] {
  const { number, submittedAt, submittedById, decisions, returned, withdrawnAt, route } = round;
  const data = { submissionId: round.id, number };
  const event = (action: string, at: Instant, userId: string, more: Event['data']): Event => ({
    at,
    userId,
    action: `${kind}.${action}`,
    data: { ...data, ...more },
  });
  return [
    event('submit', submittedAt, submittedById, {}),
    ...decisions.map(({ decidedAt, decidedById, role }, index) => {
      const returns = returned !== null && index === decisions.length - 1;
      const final = returns || index === route.steps.length - 1;
      const step = { position: index + 1, role, final };
      return returns
        ? event('return', decidedAt, decidedById, { ...step, reason: returned.reason })
        : event('approve', decidedAt, decidedById, step);
    }),
    ...(withdrawnAt === null ? [] : [event('withdraw', withdrawnAt, submittedById, {})]),
  ];
}

const inOrder = (events: readonly Event[]): readonly Event[] =>
  events.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));

/** Everything that happens to a plan, in order. */
export function eventsOfPlan({
  createdAt,
  author,
  rounds,
  adjusted,
  heldAt,
}: PlanLife): readonly Event[] {
  const event = (action: string, at: Instant, data: Event['data']): Event => ({
    at,
    userId: author.id,
    action: `plan.${action}`,
    data,
  });
  return inOrder([
    event('create', createdAt, {}),
    ...rounds.flatMap((round) => eventsOfRound('plan', round)),
    ...(adjusted === null
      ? []
      : [event('adjust', adjusted.at, { reason: adjusted.content.adjustmentReason })]),
  ]).filter(({ at }) => heldAt === null || at < heldAt);
}

/** Everything that happens to a dossier, in order. */
export function eventsOfDossier(life: DossierLife): readonly Event[] {
  const { createdAt, author, rounds, stop, closing, report, voidedAt, heldAt, intent } = life;
  const event = (action: string, at: Instant, data: Event['data'] = {}): Event => ({
    at,
    userId: author.id,
    action,
    data,
  });
  const stopAction = stop?.state === 'POSTPONED' ? 'dossier.postpone' : 'dossier.cancel';
  return inOrder([
    event('dossier.create', createdAt, { kind: intent.kind }),
    ...rounds.flatMap((round) => eventsOfRound('dossier', round)),
    ...(voidedAt === null
      ? []
      : [event('dossier.save', voidedAt, { fields: ['costLines'], voided: true })]),
    ...(closing === null
      ? []
      : [
          event('dossier.closeFigures', closing.closedAt, {
            asApproved: closing.asApproved,
            deviationReason: closing.deviationReason,
          }),
        ]),
    ...(report === null
      ? []
      : [
          event('outcome.submit', report.submittedAt),
          ...followUpsOf(life.id, report).map(({ at, commitmentId, doneOn, obstacle }) =>
            event('outcome.progress', at, { commitmentId, doneOn, obstacle }),
          ),
        ]),
    ...(stop === null
      ? []
      : [event(stopAction, stop.at, { reason: stop.reason, text: stop.text })]),
  ]).filter(
    ({ at, action }) =>
      (heldAt === null || at < heldAt) && (stop === null || at < stop.at || action === stopAction),
  );
}

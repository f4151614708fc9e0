import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../actor/actor.ts';
import { APPROVAL_ROLES, RETURN_REASONS } from './approval.ts';
import type { Decision, Involvement } from './approval.ts';
import { sampleActor, sampleSubmission } from './approval.sample.ts';
import { decide, withoutDecision } from './decide.ts';
import type { SubmissionFacts } from './decide.ts';

const LATER = '2027-01-12T03:00:00.000Z';
const APPROVE: Decision = { kind: 'APPROVE', note: null };

const LEADER = sampleActor('leader', ['UNIT_LEADER']);
const ADVISER = sampleActor('adviser', ['FEDERATION_ADVISER']);
const CHIEF = sampleActor('chief', ['FEDERATION_LEADER', 'FEDERATION_ADVISER']);

/** Six people with all roles and substitutions between them, so that much is possible. */
const PEOPLE: readonly Actor[] = [
  LEADER,
  ADVISER,
  CHIEF,
  sampleActor('both', ['UNIT_LEADER', 'FEDERATION_ADVISER']),
  sampleActor('vice', ['UNIT_LEADER'], [LEADER]),
  sampleActor(
    'second',
    ['OFFICER'],
    [LEADER, ADVISER, sampleActor('chief', ['FEDERATION_LEADER'])],
  ),
];

type Act =
  | {
      readonly kind: 'DECIDE';
      readonly actor: Actor;
      readonly decision: Decision;
      readonly stale: boolean;
    }
  | { readonly kind: 'WITHDRAW' };

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({
        kind: fc.constant('DECIDE' as const),
        actor: fc.constantFrom(...PEOPLE),
        decision: fc.oneof(
          { weight: 5, arbitrary: fc.constant(APPROVE) },
          {
            weight: 1,
            arbitrary: fc
              .record({
                reason: fc.constantFrom(...RETURN_REASONS),
                text: fc.constantFrom('x', ' '),
              })
              .map((part): Decision => ({ kind: 'RETURN', fields: [], ...part })),
          },
        ),
        stale: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('WITHDRAW' as const) }) },
  ),
  { maxLength: 40 },
);

function after(submission: SubmissionFacts, act: Act, involvement: Involvement): SubmissionFacts {
  const version = submission.version + 1;
  if (act.kind === 'WITHDRAW') {
    if (submission.state !== 'PENDING') return submission;
    return { state: 'WITHDRAWN', version, steps: withoutDecision(submission.steps) };
  }
  const given = submission.version - Number(act.stale);
  const input = { decision: act.decision, version: given, at: LATER };
  const decided = decide(act.actor, submission, involvement, input);
  if (!decided.ok) return submission;
  expect(act.stale).toBe(false);
  const { state, steps } = decided.value;
  return { state, version, steps };
}

function expectSound(submission: SubmissionFacts, involvement: Involvement): void {
  const { state, steps } = submission;
  const states = steps.map((step) => step.state);
  expect(states.filter((step) => step === 'CURRENT')).toHaveLength(state === 'PENDING' ? 1 : 0);
  if (state === 'APPROVED') expect(new Set(states)).toEqual(new Set(['APPROVED']));
  if (state !== 'PENDING') expect(states).not.toContain('WAITING');
  const deciders = steps.flatMap(({ decidedById, onBehalfOfId }) =>
    [decidedById, onBehalfOfId].filter((id) => id !== null),
  );
  expect(new Set(deciders).size).toBe(deciders.length);
  for (const { userId, personId } of PEOPLE) {
    const involved =
      involvement.authorUserIds.includes(userId) ||
      involvement.travellerPersonIds.includes(personId ?? '');
    if (involved) expect(deciders).not.toContain(userId);
  }
}

describe('any sequence of acts', () => {
  const routes = fc.array(fc.constantFrom(...APPROVAL_ROLES), { minLength: 1, maxLength: 4 });
  const involvements: fc.Arbitrary<Involvement> = fc.record({
    authorUserIds: fc.subarray(
      PEOPLE.map((person) => person.userId),
      { maxLength: 2 },
    ),
    travellerPersonIds: fc.subarray(
      PEOPLE.map((person) => person.personId ?? ''),
      { maxLength: 2 },
    ),
  });

  it('has one current step while it waits, approves nothing undecided, and keeps people apart', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(routes, involvements, acts, (route, involvement, list) => {
        let submission = sampleSubmission(route);
        for (const act of list) {
          submission = after(submission, act, involvement);
          expectSound(submission, involvement);
        }
        seen.add(submission.state);
      }),
      { numRuns: 400 },
    );
    expect(seen).toEqual(new Set(['PENDING', 'APPROVED', 'RETURNED', 'WITHDRAWN']));
  });
});

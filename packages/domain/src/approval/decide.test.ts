import { describe, expect, it } from 'vitest';
import type { Actor } from '../actor/actor.ts';
import type { Decision, Involvement, ReturnReason } from './approval.ts';
import {
  FEDERATION,
  NOBODY_INVOLVED,
  SUBMITTED_AT,
  UNIT,
  sampleActor,
  sampleSubmission,
} from './approval.sample.ts';
import { canDecide, decide, seatsOf } from './decide.ts';
import type { SubmissionFacts } from './decide.ts';

const LEADER = sampleActor('leader', ['UNIT_LEADER']);
const ADVISER = sampleActor('adviser', ['FEDERATION_ADVISER']);
const BOTH = sampleActor('both', ['UNIT_LEADER', 'FEDERATION_ADVISER']);
const OFFICER = sampleActor('officer', ['OFFICER']);
const DEPUTY = sampleActor('deputy', ['OFFICER'], [LEADER]);
const VICE = sampleActor('vice', ['UNIT_LEADER'], [LEADER]);
const AUDITOR = sampleActor('auditor', ['AUDITOR'], [LEADER]);
const ABROAD: Actor = { ...LEADER, grants: [{ role: 'UNIT_LEADER', organisationId: 'union-2' }] };

const STEPS = ['UNIT_LEADER', 'FEDERATION_ADVISER', 'FEDERATION_LEADER'] as const;
const LATER = '2027-01-12T03:00:00.000Z';
const APPROVE = { kind: 'APPROVE', note: null } as const;
const RETURN = {
  kind: 'RETURN',
  reason: 'PURPOSE_UNCLEAR',
  text: 'Chưa rõ mục đích',
  fields: [['purpose']],
} as const;

const by = (decision: Decision, version = 1) => ({ decision, version, at: LATER });
const wrote = (...authorUserIds: string[]): Involvement => ({ ...NOBODY_INVOLVED, authorUserIds });
const travels = (actor: Actor): Involvement => ({
  ...NOBODY_INVOLVED,
  travellerPersonIds: [actor.personId ?? ''],
});

/** The submission after its first step was decided by somebody, perhaps for somebody else. */
function afterFirst(decidedById: string, onBehalfOfId: string | null = null): SubmissionFacts {
  const { steps, ...rest } = sampleSubmission(['UNIT_LEADER', 'UNIT_LEADER']);
  const [first, second] = steps;
  if (first === undefined || second === undefined) return expect.unreachable();
  return {
    ...rest,
    steps: [
      { ...first, state: 'APPROVED', decidedById, onBehalfOfId },
      { ...second, state: 'CURRENT' },
    ],
  };
}

const FIRST = sampleSubmission(STEPS);

/** Who may decide the step of the unit's leader, and in whose place, or why not. */
const WHO: readonly (readonly [string, Actor, SubmissionFacts, Involvement, string | null])[] = [
  ['the leader', LEADER, FIRST, wrote('officer'), null],
  ['the substitute of the leader', DEPUTY, FIRST, wrote('officer'), 'leader'],
  ['who holds the role twice, in their own name', VICE, FIRST, NOBODY_INVOLVED, null],
  ['an officer', OFFICER, FIRST, NOBODY_INVOLVED, 'NOT_HOLDER'],
  ['the adviser before it is their turn', ADVISER, FIRST, NOBODY_INVOLVED, 'NOT_HOLDER'],
  ['the leader of another union', ABROAD, FIRST, NOBODY_INVOLVED, 'NOT_HOLDER'],
  ['an auditor who stands in', AUDITOR, FIRST, NOBODY_INVOLVED, 'NOT_HOLDER'],
  ['the leader who wrote it', LEADER, FIRST, wrote('officer', 'leader'), 'SELF_APPROVAL'],
  ['the leader who travels', LEADER, FIRST, travels(LEADER), 'SELF_APPROVAL'],
  ['the substitute who wrote it', DEPUTY, FIRST, wrote('deputy'), 'SELF_APPROVAL'],
  ['the substitute of an author', DEPUTY, FIRST, wrote('leader'), 'SUBSTITUTE_OF_AUTHOR'],
  ['the substitute of a traveller', DEPUTY, FIRST, travels(LEADER), 'SUBSTITUTE_OF_AUTHOR'],
  [
    'who has the role and stands in for a traveller',
    VICE,
    FIRST,
    travels(LEADER),
    'SUBSTITUTE_OF_AUTHOR',
  ],
  [
    'who decided the step before',
    LEADER,
    afterFirst('leader'),
    NOBODY_INVOLVED,
    'SAME_PERSON_TWICE',
  ],
  [
    'whose substitute decided it',
    LEADER,
    afterFirst('deputy', 'leader'),
    NOBODY_INVOLVED,
    'SAME_PERSON_TWICE',
  ],
  [
    'who decided it for another',
    VICE,
    afterFirst('vice', 'leader'),
    NOBODY_INVOLVED,
    'SAME_PERSON_TWICE',
  ],
  [
    'the substitute of who decided it',
    DEPUTY,
    afterFirst('leader'),
    NOBODY_INVOLVED,
    'SAME_PERSON_TWICE',
  ],
  ['who stands in for them and has the role', VICE, afterFirst('leader'), NOBODY_INVOLVED, null],
  [
    'anybody once it is withdrawn',
    LEADER,
    { ...FIRST, state: 'WITHDRAWN' },
    NOBODY_INVOLVED,
    'NOT_PENDING',
  ],
];

describe('canDecide', () => {
  it.each(WHO)('%s', (_name, actor, submission, involvement, expected) => {
    const may = canDecide(actor, submission, involvement);
    expect(may.ok ? may.value.onBehalfOfId : may.error.code).toBe(expected);
  });

  it('says who holds the step', () => {
    expect(canDecide(OFFICER, FIRST, NOBODY_INVOLVED)).toMatchObject({
      error: { data: { role: 'UNIT_LEADER', organisationId: UNIT } },
    });
  });
});

describe('decide', () => {
  it('passes an approval on to the next step', () => {
    const decided = decide(LEADER, FIRST, NOBODY_INVOLVED, by(APPROVE));
    expect(decided).toMatchObject({
      ok: true,
      value: {
        state: 'PENDING',
        act: null,
        step: { position: 1, state: 'APPROVED', decidedById: 'leader', onBehalfOfId: null },
        steps: [
          { position: 1, state: 'APPROVED', since: SUBMITTED_AT },
          { position: 2, state: 'CURRENT', since: LATER, organisationId: FEDERATION },
          { position: 3, state: 'WAITING', since: null },
        ],
      },
    });
  });

  it('approves with the last step', () => {
    const decided = decide(DEPUTY, sampleSubmission(['UNIT_LEADER']), NOBODY_INVOLVED, by(APPROVE));
    expect(decided).toMatchObject({
      value: {
        state: 'APPROVED',
        act: 'APPROVE',
        steps: [{ state: 'APPROVED', decidedById: 'deputy', onBehalfOfId: 'leader' }],
      },
    });
  });

  it('returns at once and skips the rest', () => {
    expect(decide(LEADER, FIRST, NOBODY_INVOLVED, by(RETURN))).toMatchObject({
      value: {
        state: 'RETURNED',
        act: 'RETURN',
        steps: [
          { state: 'RETURNED', decidedById: 'leader' },
          { state: 'SKIPPED', decidedById: null },
          { state: 'SKIPPED', decidedById: null },
        ],
      },
    });
  });

  it('refuses a version other than the one that stands', () => {
    expect(decide(LEADER, FIRST, NOBODY_INVOLVED, by(APPROVE, 7))).toEqual({
      ok: false,
      error: { code: 'STALE_SUBMISSION', path: ['version'], data: { given: 7, current: 1 } },
    });
  });

  it.each([
    [{ ...RETURN, text: ' \n' }, 'REQUIRED text'],
    [{ ...RETURN, reason: 'MOOD' as ReturnReason }, 'UNKNOWN_VALUE reason'],
    [{ ...RETURN, text: 'a'.repeat(5_001) }, 'TOO_LONG text'],
    [{ ...APPROVE, note: 'a'.repeat(5_001) }, 'TOO_LONG note'],
  ] satisfies readonly (readonly [Decision, string])[])('%o: %s', (decision, expected) => {
    const decided = decide(LEADER, FIRST, NOBODY_INVOLVED, by(decision));
    const { code, path } = decided.ok ? expect.unreachable() : decided.error;
    expect(`${code} ${path.join('.')}`).toBe(expected);
  });
});

describe('seatsOf', () => {
  it('lists what an inbox is filled by', () => {
    expect(seatsOf(BOTH)).toEqual([
      { role: 'UNIT_LEADER', organisationId: UNIT, onBehalfOfId: null },
      { role: 'FEDERATION_ADVISER', organisationId: FEDERATION, onBehalfOfId: null },
    ]);
    expect(seatsOf(DEPUTY)).toEqual([
      { role: 'UNIT_LEADER', organisationId: UNIT, onBehalfOfId: 'leader' },
    ]);
    expect(seatsOf(AUDITOR)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { assignmentIssues, handOverIssues } from './issues.ts';
import type { HandOverFacts } from './issues.ts';
import {
  chosenOnLeaving,
  contactsKeptFor,
  leftBehind,
  passingOn,
  rolesEndedBy,
} from './leaving.ts';
import { handOverState } from './staff.ts';
import type { AssignmentContent } from './staff.ts';

const TODAY = isoDate('2026-06-15');
const day = (text: string) => isoDate(text);

const content = (change: Partial<AssignmentContent> = {}): AssignmentContent => ({
  personId: 'p',
  organisationId: 'u',
  role: 'OFFICER',
  workload: 'PART_TIME',
  from: day('2024-01-01'),
  to: null,
  leavingReason: null,
  leavingText: '',
  ...change,
});
const post = {
  personId: 'p',
  organisationId: 'u',
  title: 'Cán bộ',
  keyLeader: false,
  from: day('2020-01-01'),
  to: null,
};

describe('an assignment', () => {
  const left = { to: day('2025-12-31'), leavingReason: 'RETIRED' } as const;
  it.each<[string, Partial<AssignmentContent>, readonly string[]]>([
    ['that lasts', {}, []],
    ['that ended for a reason', left, []],
    ['of many words that are needed', { ...left, leavingReason: 'OTHER' }, ['REQUIRED']],
    ['for another reason', { ...left, leavingReason: 'OTHER', leavingText: 'Đi học' }, []],
    ['that ended, nobody says why', { to: day('2025-01-01') }, ['LEAVING_UNSAID']],
    ['left and lasting', { leavingReason: 'MOVED' }, ['LEAVING_WITHOUT_END']],
    ['backwards', { ...left, to: day('2023-12-31') }, ['PERIOD_REVERSED']],
    ['before the post', { from: day('2019-12-31') }, ['NO_POST_HERE']],
    ['at another union', { organisationId: 'v' }, ['NO_POST_HERE']],
  ])('%s', (_name, change, codes) => {
    expect(assignmentIssues(content(change), [], [post]).map(({ code }) => code)).toEqual(codes);
  });

  it('is one of a union at a time, and several one after the other', () => {
    const before = content({ from: day('2021-01-01'), to: day('2023-12-31') });
    const codes = (other: AssignmentContent) =>
      assignmentIssues(content(), [other], [post]).map(({ code }) => code);
    expect(codes(before)).toEqual([]);
    expect(codes({ ...before, to: day('2024-01-01') })).toEqual(['ASSIGNED_ALREADY']);
    expect(codes({ ...before, to: null, organisationId: 'v' })).toEqual([]);
  });
});

describe('a hand-over', () => {
  const facts = (change: Partial<HandOverFacts> = {}): HandOverFacts => ({
    assignment: content({ to: day('2026-06-14'), leavingReason: 'RETIRED' }),
    successorId: 'q',
    successorPosts: [{ from: day('2020-01-01'), to: null }],
    openWork: 2,
    note: '',
    ...change,
  });
  it.each<[string, Partial<HandOverFacts>, readonly string[]]>([
    ['to who is there', {}, []],
    ['on the last day', { assignment: content({ to: TODAY }) }, ['NOT_LEFT']],
    ['of nothing', { openWork: 0 }, ['NOTHING_OPEN']],
    ['to oneself', { successorId: 'p' }, ['SUCCESSOR_SAME']],
    [
      'to who left too',
      { successorPosts: [{ from: day('2020-01-01'), to: day('2026-06-14') }] },
      ['SUCCESSOR_GONE'],
    ],
  ])('%s', (_name, change, codes) => {
    expect(handOverIssues(facts(change), TODAY).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    [null, 3, 'IN_OFFICE'],
    [TODAY, 3, 'IN_OFFICE'],
    [day('2026-06-14'), 3, 'OWED'],
    [day('2026-06-14'), 0, 'DONE'],
  ])('left on %s with %s things open: %s', (to, open, state) => {
    expect(handOverState(to, open, TODAY)).toBe(state);
  });
});

describe('whoever leaves', () => {
  const role = (id: string, from: string, to: string | null, organisationId = 'u') => ({
    id,
    organisationId,
    from: day(from),
    to: to === null ? null : day(to),
  });
  const roles = [
    role('lasting', '2020-01-01', null),
    role('ends later', '2020-01-01', '2027-01-01'),
    role('ended before', '2020-01-01', '2026-01-01'),
    role('begins later', '2026-06-16', null),
    role('elsewhere', '2020-01-01', null, 'v'),
  ];
  const ended = (assignments: readonly AssignmentContent[]) =>
    rolesEndedBy({ organisationId: 'u', to: TODAY }, assignments, roles).map(({ id }) => id);

  it('keeps no role of the account at the union', () => {
    expect(ended([content({ to: TODAY })])).toEqual(['lasting', 'ends later']);
  });

  it('keeps them where they go on in other work', () => {
    expect(ended([content({ to: TODAY }), content({ from: day('2026-06-16') })])).toEqual([]);
    const elsewhere = content({ from: day('2026-06-16'), organisationId: 'v' });
    expect(ended([content({ to: TODAY }), elsewhere])).toEqual(['lasting', 'ends later']);
  });

  it('keeps what is chosen to stay, and nothing that would not end', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect(chosenOnLeaving([a, b], [])).toEqual({ ok: true, value: { ended: [a, b], kept: [] } });
    expect(chosenOnLeaving([a, b], ['b', 'b'])).toEqual({
      ok: true,
      value: { ended: [a], kept: [b] },
    });
    expect(chosenOnLeaving([a], ['a', 'x'])).toMatchObject({ error: { code: 'ROLE_NOT_HELD' } });
  });

  it('passes on what is theirs, and of what a name proposes what was confirmed', () => {
    const work = (recordId: string, proposed: boolean) => ({ recordId, proposed });
    const open = [work('sure', false), work('named', true), work('namesake', true)];
    const passed = (ids: readonly string[]) => {
      const result = passingOn(open, ids);
      return result.ok ? result.value.map(({ recordId }) => recordId) : result.error.code;
    };
    expect(passed([])).toEqual(['sure']);
    expect(passed(['named'])).toEqual(['sure', 'named']);
    expect(passed(['sure'])).toBe('NOT_PROPOSED');
  });

  it('leaves nothing behind where they go on', () => {
    expect(leftBehind([{ stays: true }, { stays: false }])).toEqual([{ stays: false }]);
  });

  it('passes contacts on to somebody of foreign affairs alone', () => {
    const work = [{ organisationId: 'u', from: day('2026-01-01'), to: null }];
    const successor = { work, organisationIds: ['u'], keptFor: 'u' };
    const clerk = { ...successor, work: [] };
    const contact = [{ kind: 'PLAN' }, { kind: 'CONTACT' }] as const;
    expect(contactsKeptFor(contact, successor, TODAY)).toEqual({ ok: true, value: 'u' });
    expect(contactsKeptFor([{ kind: 'PLAN' }], clerk, TODAY)).toEqual({ ok: true, value: null });
    expect(contactsKeptFor(contact, clerk, TODAY)).toMatchObject({
      error: { code: 'KEEPER_NOT_STAFF', path: ['successorId'] },
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../period/period.ts';
import type { Issue } from '../result.ts';
import { proposalIssues } from './issues.ts';
import {
  ANSWER_RULE,
  OPEN_STATES,
  PROPOSAL_ACT_STATES,
  answerDue,
  answerIssues,
  carryOutIssues,
  isOverdue,
  ratingIssues,
  secondIssues,
  stateAfter,
  unionsAbove,
} from './life.ts';
import { PROPOSAL_ANSWERS, PROPOSAL_STATES } from './proposal.ts';
import type { ProposalState } from './proposal.ts';

const TODAY = isoDate('2026-11-22');
const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code);

describe('the life of a proposal', () => {
  it.each([
    ['DRAFT', ['EDIT', 'SEND', 'ATTACH']],
    ['SENT', ['WITHDRAW', 'RECEIVE', 'SECOND', 'ATTACH']],
    ['RECEIVED', ['WITHDRAW', 'ANSWER', 'SECOND', 'ATTACH']],
    ['ANSWERED', ['CARRY_OUT', 'RATE', 'ATTACH']],
    ['DONE', ['RATE', 'ATTACH']],
    ['WITHDRAWN', []],
  ] as const)('%s lets these things be done', (state, acts) => {
    const possible = Object.entries(PROPOSAL_ACT_STATES).filter(([, states]) =>
      states.includes(state),
    );
    expect(possible.map(([act]) => act).toSorted()).toEqual([...acts].toSorted());
  });

  it('goes to the next union when it is passed on, and waits for an answer again', () => {
    expect(PROPOSAL_ANSWERS.map((answer) => stateAfter({ answer }))).toEqual([
      'ANSWERED',
      'ANSWERED',
      'ANSWERED',
      'SENT',
    ]);
  });

  it('comes to rest answered, done or withdrawn, whatever is done', () => {
    const moves = fc.constantFrom(
      ...(['SEND', 'WITHDRAW', 'RECEIVE', 'CARRY_OUT'] as const).map((act) => ({ act, to: act })),
      ...PROPOSAL_ANSWERS.map((answer) => ({ act: 'ANSWER' as const, to: { answer } })),
    );
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 20 }), (tried) => {
        let state: ProposalState = 'DRAFT';
        for (const { act, to } of tried) {
          const before = state;
          if (!PROPOSAL_ACT_STATES[act].includes(before)) continue;
          state = stateAfter(to);
          expect(PROPOSAL_STATES).toContain(state);
          // Nothing comes back from an end, and nothing is answered before somebody has it.
          expect(['DONE', 'WITHDRAWN']).not.toContain(before);
          if (state === 'ANSWERED') expect(before).toBe('RECEIVED');
        }
      }),
    );
  });
});

describe('an answer', () => {
  const given = { answer: 'ACCEPTED', text: 'Đồng ý', passOnToId: null } as const;

  it.each([
    ['says why', { ...given, text: ' ' }, ['REQUIRED']],
    ['is enough', given, []],
    ['is passed on to somebody', { ...given, answer: 'PASSED_ON' }, ['REQUIRED']],
    ['… above', { ...given, answer: 'PASSED_ON', passOnToId: 'below' }, ['NOT_ABOVE']],
    ['… above, then it goes', { ...given, answer: 'PASSED_ON', passOnToId: 'top' }, []],
  ] as const)('%s', (_name, answer, expected) => {
    expect(codes(answerIssues(answer, unionsAbove('mid', ['mid', 'top'])))).toEqual(expected);
  });

  it('is due some days after it arrived, by the row of that day, or by nobody’s word', () => {
    const rule = { id: 'r', code: ANSWER_RULE, from: isoDate('2020-01-01'), to: null };
    expect(answerDue([], TODAY)).toBeNull();
    expect(answerDue([{ ...rule, days: null }], TODAY)).toBeNull();
    expect(answerDue([{ ...rule, days: 9, from: isoDate('2027-01-01') }], TODAY)).toBeNull();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(...PROPOSAL_STATES),
        (days, state) => {
          const due = answerDue([{ ...rule, days }], TODAY);
          expect(due).toEqual({ ruleId: 'r', dueOn: addDays(TODAY, days) });
          const hops = [{ dueOn: null }, { dueOn: due?.dueOn ?? null }];
          expect(isOverdue(state, hops, addDays(TODAY, days))).toBe(false);
          expect(isOverdue(state, hops, addDays(TODAY, days + 1))).toBe(
            OPEN_STATES.includes(state),
          );
        },
      ),
    );
  });

  it('is carried out where it was accepted, after it was given, with its proof', () => {
    const answeredOn = isoDate('2026-11-10');
    const done = { on: TODAY, proof: 'Văn bản 1' };
    const issues = (answer: (typeof PROPOSAL_ANSWERS)[number], change: object = {}) =>
      codes(carryOutIssues({ answer, answeredOn }, { ...done, ...change }, TODAY));
    expect(issues('REFUSED')).toEqual(['NOT_ACCEPTED']);
    expect(issues('PARTLY')).toEqual([]);
    expect(issues('ACCEPTED', { on: isoDate('2026-11-09') })).toEqual(['BEFORE_ANSWER']);
    expect(issues('ACCEPTED', { on: isoDate('2026-11-23'), proof: '' })).toEqual([
      'DAY_TO_COME',
      'REQUIRED',
    ]);
  });

  it('is judged by the sender, who says what is missing', () => {
    expect(codes(ratingIssues(true, ''))).toEqual([]);
    expect(codes(ratingIssues(false, ''))).toEqual(['REQUIRED']);
  });
});

it('is seconded by others, once', () => {
  const proposal = { organisationId: 'a', secondedBy: ['b'] };
  expect(codes(secondIssues(proposal, 'a'))).toEqual(['OWN_PROPOSAL']);
  expect(codes(secondIssues(proposal, 'b'))).toEqual(['SECONDED']);
  expect(codes(secondIssues(proposal, 'c'))).toEqual([]);
});

it('names whom it asks, about what, and for what', () => {
  const written = {
    addresseeId: 'top',
    topic: 'FUNDS',
    title: 'Nguồn kinh phí',
    text: 'Chưa có dòng ngân sách riêng',
    asked: 'Hướng dẫn',
    checkId: 'TK11',
    directiveId: null,
    dossierId: null,
  } as const;
  expect(proposalIssues(written)).toEqual([]);
  const empty = { ...written, addresseeId: null, title: '', text: '', asked: '', checkId: 'XX' };
  expect(codes(proposalIssues(empty))).toEqual([
    'REQUIRED',
    'REQUIRED',
    'REQUIRED',
    'REQUIRED',
    'NOT_A_CHECK',
  ]);
});

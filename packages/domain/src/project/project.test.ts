import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '../money/money.ts';
import type { PartialDate } from '../period/partial-date.ts';
import { isoDate } from '../period/period.ts';
import { budgetRows, leverageOf } from './budget.ts';
import { scoreTotals } from './evaluation.ts';
import { paymentIssues, projectIssues, usedIssues } from './issues.ts';
import type { ProjectStanding, StepTold } from './life.ts';
import { adjustmentIssues, begunIssues, lapseOf, stepIssues } from './life.ts';
import { EMPTY_PROJECT } from './project.ts';
import type { Payment, ProjectContent } from './project.ts';
import { evaluationIssues, followOnIssues, linkIssues } from './record-issues.ts';
import { RULES, TODAY } from './project.sample.ts';

const NEW: ProjectStanding = {
  state: 'IDEA',
  submittedOn: null,
  approvedOn: null,
  startedOn: null,
  endedOn: null,
  closingReportSent: false,
};
const told = (step: StepTold['step'], on: string, rest: Partial<StepTold> = {}): StepTold => ({
  step,
  on: isoDate(on),
  number: null,
  by: null,
  text: '',
  ...rest,
});
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);
const DAY = isoDate('2026-03-10');

describe('the way of a project', () => {
  it.each<readonly [string, Partial<ProjectStanding>, StepTold, readonly string[]]>([
    ['begins with an approval', {}, told('BEGIN', '2026-04-01'), ['APPROVAL_MISSING']],
    [
      'begins after it',
      { state: 'APPROVED', approvedOn: DAY },
      told('BEGIN', '2026-03-09'),
      ['APPROVAL_TOO_LATE'],
    ],
    ['begins on its day', { state: 'APPROVED', approvedOn: DAY }, told('BEGIN', '2026-03-10'), []],
    [
      'is approved by a decision with its number',
      { state: 'SUBMITTED', submittedOn: DAY },
      told('APPROVE', '2026-03-09'),
      ['STEP_BEFORE', 'REQUIRED', 'REQUIRED'],
    ],
    [
      'is approved once',
      { state: 'APPROVED', approvedOn: DAY },
      told('APPROVE', '2026-03-10'),
      ['STEP_NOT_NOW'],
    ],
    [
      'is not refused without a reason',
      { state: 'SUBMITTED' },
      told('REFUSE', '2026-03-10'),
      ['REQUIRED'],
    ],
    ['takes no step tomorrow', {}, told('SUBMIT', '2026-11-23'), ['DAY_TO_COME']],
    [
      'ends after it began',
      { state: 'RUNNING', startedOn: DAY },
      told('END', '2026-03-09'),
      ['STEP_BEFORE'],
    ],
    [
      'is closed with its report',
      { state: 'CLOSING', endedOn: DAY },
      told('CLOSE', '2026-03-11'),
      ['CLOSING_REPORT_MISSING'],
    ],
    [
      'is closed',
      { state: 'CLOSING', endedOn: DAY, closingReportSent: true },
      told('CLOSE', '2026-03-11'),
      [],
    ],
  ])('%s', (_name, standing, step, expected) => {
    expect(codes(stepIssues({ ...NEW, ...standing }, step, RULES, TODAY))).toEqual(expected);
  });

  it('names the basis of the day', () => {
    const [missing] = stepIssues(NEW, told('BEGIN', '2025-12-07'), RULES, TODAY);
    expect(missing?.data).toMatchObject({ citation: 'Nghị định cũ', verification: 'TEXT_READ' });
    const [now] = stepIssues(NEW, told('BEGIN', '2025-12-08'), RULES, TODAY);
    expect(now?.data).toMatchObject({ citation: 'Nghị định mới', verification: 'UNVERIFIED' });
  });

  it('loses an approval under which nothing begins, where a number of months is known', () => {
    const approved = (on: string) => ({ state: 'APPROVED', approvedOn: isoDate(on) }) as const;
    expect(lapseOf(approved('2025-05-31'), RULES, isoDate('2025-11-29'))).toMatchObject({
      dueOn: '2025-11-30',
      due: false,
    });
    expect(lapseOf(approved('2025-05-31'), RULES, isoDate('2025-11-30'))?.due).toBe(true);
    expect(lapseOf(approved('2026-01-05'), RULES, TODAY)).toMatchObject({
      dueOn: null,
      due: false,
    });
    expect(lapseOf({ state: 'RUNNING', approvedOn: DAY }, RULES, TODAY)).toBeNull();
  });

  it('is changed by a document once it was approved, and has results once it began', () => {
    expect(adjustmentIssues('IDEA', null)).toEqual([]);
    expect(codes(adjustmentIssues('RUNNING', ' '))).toEqual(['ADJUSTMENT_BASIS']);
    expect(adjustmentIssues('RUNNING', '12/QĐ')).toEqual([]);
    expect(codes(begunIssues('APPROVED'))).toEqual(['NOT_BEGUN']);
    expect(begunIssues('CLOSED')).toEqual([]);
  });
});

const EUR = (minor: number): Money => ({ minor, currency: 'EUR' });
const VND = (minor: number): Money => ({ minor, currency: 'VND' });
const pay = (donorId: string | null, on: string, amount: Money): Payment => ({
  donorId,
  on: isoDate(on),
  amount,
  note: null,
});

describe('money', () => {
  const received = (state: ProjectStanding['state'], approvedOn: string | null) =>
    codes(
      paymentIssues(
        { state, approvedOn: approvedOn === null ? null : isoDate(approvedOn), donorIds: ['fes'] },
        pay('fes', '2026-03-10', EUR(100)),
        RULES,
        TODAY,
      ),
    );

  it('is not received, nor put in, before the project is approved', () => {
    expect(received('IDEA', null)).toEqual(['APPROVAL_MISSING']);
    expect(received('SUBMITTED', null)).toEqual(['APPROVAL_MISSING']);
    expect(received('WITHDRAWN', '2026-01-01')).toEqual(['APPROVAL_MISSING']);
    expect(received('APPROVED', '2026-03-11')).toEqual(['APPROVAL_TOO_LATE']);
    expect(received('RUNNING', '2026-03-10')).toEqual([]);
  });

  it('comes from donors that are named, on days that have come', () => {
    const running = { state: 'RUNNING', approvedOn: DAY, donorIds: [] } as const;
    const of = (payment: Payment) => codes(paymentIssues(running, payment, RULES, TODAY));
    expect(of(pay('fes', '2026-04-01', EUR(0)))).toEqual(['DONOR_NOT_NAMED', 'AMOUNT_MISSING']);
    expect(of(pay(null, '2026-12-01', VND(1)))).toEqual(['DAY_TO_COME']);
    expect(of({ ...pay(null, '2026-04-01', VND(1)), on: '2026' as never })).toEqual([
      'PAYMENT_DATE',
    ]);
  });

  const amount = fc.record({
    minor: fc.integer({ min: 1, max: 1_000_000 }),
    currency: fc.constantFrom('VND' as const, 'EUR' as const),
  });
  const donorId = fc.constantFrom('fes', 'apheda', null);
  const line = fc.record({
    donorId,
    year: fc.integer({ min: 2024, max: 2026 }),
    committed: amount,
  });
  const payment = fc
    .record({ donorId, on: fc.constantFrom('2024-05-01', '2025-05-01'), amount })
    .map(({ donorId: donor, on, amount: paid }) => pay(donor, on, paid));

  it('is neither netted nor summed over currencies, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(line), fc.array(payment), (lines, payments) => {
        const rows = budgetRows(lines, payments);
        if (!rows.ok) throw new Error(rows.error.code);
        for (const currency of ['VND', 'EUR'] as const) {
          const total = (amounts: readonly Money[]) =>
            amounts.reduce((sum, one) => sum + (one.currency === currency ? one.minor : 0), 0);
          expect(total(rows.value.map(({ committed }) => committed))).toBe(
            total(lines.map(({ committed }) => committed)),
          );
          expect(total(rows.value.map(({ disbursed }) => disbursed))).toBe(
            total(payments.map((one) => one.amount)),
          );
        }
        const keys = rows.value.map((row) => `${row.year} ${row.donorId} ${row.currency}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('of others stands beside our own by a rate, and is not told without one', () => {
    const rate = {
      from: 'EUR',
      to: 'VND',
      numerator: 300,
      denominator: 1,
      date: isoDate('2026-01-01'),
      source: 'Mẫu',
    } as const;
    const payments = [pay('fes', '2026-03-01', EUR(100)), pay(null, '2026-03-01', VND(10_000))];
    expect(leverageOf(payments, [], TODAY)).toMatchObject({ error: { code: 'RATE_MISSING' } });
    const told100 = leverageOf(payments, [rate], TODAY);
    expect(told100).toMatchObject({ value: { own: VND(10_000), others: { currency: 'VND' } } });
    expect(leverageOf(payments.slice(0, 1), [rate], TODAY)).toMatchObject({ value: null });
  });
});

describe('what is written', () => {
  const partial = (text: string) => text as PartialDate;
  const RIGHT: ProjectContent = { ...EMPTY_PROJECT, titleVi: 'Mẫu', donorIds: ['fes'] };
  const budget = { donorId: 'fes', year: 2026, committed: EUR(1) };
  const indicator = {
    id: null,
    name: 'Người',
    unit: 'người',
    measure: 'NUMBER',
    accrual: 'PERIODIC',
    baseline: null,
    targets: [],
  } as const;
  const value = { year: 2026, numerator: 1, denominator: 2 };

  it.each<readonly [string, Partial<ProjectContent>, readonly string[]]>([
    ['is right', {}, []],
    ['names a title and a donor', { titleVi: '', donorIds: [] }, ['REQUIRED', 'REQUIRED']],
    ['has a channel that gives nothing', { channelId: 'fes' }, ['CHANNEL_IS_PARTNER']],
    ['knows days as far as they are known', { from: partial('2014'), to: partial('2018') }, []],
    [
      'ends after it begins',
      { from: partial('2018-05'), to: partial('2018-04') },
      ['PERIOD_REVERSED'],
    ],
    ['may end in the year it begins', { from: partial('2018-05'), to: partial('2018') }, []],
    ['has a leader beside the others', { unionIds: ['lead'] }, ['UNION_LEADS']],
    ['has one line for a donor, year and currency', { budget: [budget, budget] }, ['DUPLICATE']],
    ['has lines of its donors', { budget: [{ ...budget, donorId: 'dgb' }] }, ['DONOR_NOT_NAMED']],
    ['has our own share', { budget: [{ ...budget, donorId: null }] }, []],
    [
      'counts numbers without a denominator',
      { indicators: [{ ...indicator, targets: [value] }] },
      ['DENOMINATOR'],
    ],
    [
      'counts shares with one',
      {
        indicators: [
          { ...indicator, measure: 'RATIO', targets: [{ ...value, denominator: null }] },
        ],
      },
      ['DENOMINATOR'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(codes(projectIssues({ ...RIGHT, ...change }, 'lead'))).toEqual(expected);
  });

  it('keeps donors that paid and indicators with figures', () => {
    const used = { donorIds: ['fes', 'dgb'], indicatorIds: ['i'] };
    expect(codes(usedIssues(RIGHT, used))).toEqual(['DONOR_IN_USE', 'INDICATOR_IN_USE']);
    expect(
      usedIssues({ donorIds: ['fes', 'dgb'], indicators: [{ ...indicator, id: 'i' }] }, used),
    ).toEqual([]);
  });

  it('says of an evaluation who, when and at least one answer', () => {
    const one = { by: 'CĐCS mẫu', on: DAY, scores: [], words: null };
    expect(codes(evaluationIssues(one, TODAY))).toEqual(['REQUIRED']);
    const scores = [{ question: 'USE', score: 6 }] as const;
    expect(codes(evaluationIssues({ ...one, scores }, TODAY))).toEqual(['OUT_OF_RANGE']);
  });

  it('says of a proposal who makes it, and when it was answered', () => {
    const open = {
      donorId: 'fes',
      on: partial('2026-03'),
      text: 'Tiếp tục',
      answer: 'OPEN',
      answeredOn: null,
      answerText: null,
    } as const;
    expect(followOnIssues(open, ['fes'], TODAY)).toEqual([]);
    expect(codes(followOnIssues(open, ['dgb'], TODAY))).toEqual(['DONOR_NOT_NAMED']);
    expect(codes(followOnIssues({ ...open, answer: 'AGREED' }, ['fes'], TODAY))).toEqual([
      'ANSWER_DATE',
    ]);
  });

  it('lets a dossier be of one project at most', () => {
    expect(linkIssues('p', null, true)).toEqual([]);
    expect(codes(linkIssues('p', 'p', true))).toEqual(['IN_A_PROJECT']);
    expect(linkIssues('p', 'p', false)).toEqual([]);
    expect(codes(linkIssues('p', 'q', false))).toEqual(['NOT_IN_PROJECT']);
  });

  it('adds answers up, question by question', () => {
    const of = (...scores: readonly number[]) =>
      scores.map((score) => ({
        by: 'x',
        on: DAY,
        words: null,
        scores: [{ question: 'USE', score } as const],
      }));
    const use = scoreTotals(of(4, 5, 4)).find(({ question }) => question === 'USE');
    expect(use).toEqual({ question: 'USE', answers: 3, tenths: 43 });
    expect(scoreTotals([])[0]).toMatchObject({ answers: 0, tenths: null });
  });
});

import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { sampleDossier } from './dossier.sample.ts';
import { DOSSIER_STATES } from './dossier.ts';
import { nextReport, settleFigures, undoFigures } from './outcome-lifecycle.ts';
import type { ClosedFacts, FiguresWritten, ReportAct, ReportFacts } from './outcome-lifecycle.ts';
import { actualFromApproved } from './outcome.ts';

const END = isoDate('2027-03-16');
const BEFORE = isoDate('2027-03-15');
const AFTER = isoDate('2027-03-20');
const APPROVED = sampleDossier();

describe('the outcome report', () => {
  const facts = (changes: Partial<ReportFacts> = {}): ReportFacts => ({
    state: 'APPROVED',
    endDate: END,
    actualEndDate: null,
    report: 'DRAFT',
    ...changes,
  });
  const SAVE = { kind: 'SAVE' } as const;
  const submit = (today = AFTER): ReportAct => ({ kind: 'SUBMIT', today });

  it.each(DOSSIER_STATES)('of a dossier in %s is written only once it is approved', (state) => {
    const expected = ['APPROVED', 'COMPLETED'].includes(state) ? undefined : 'STATE';
    for (const act of [SAVE, submit()]) {
      const next = nextReport(facts({ state }), act);
      expect(next.ok ? undefined : next.error.code).toBe(expected);
    }
  });

  it.each([
    ['a first word', { report: null }, SAVE, 'DRAFT'],
    ['a word before the activity is over', {}, SAVE, 'DRAFT'],
    ['a word after it was handed in', { report: 'SUBMITTED' }, SAVE, 'REPORT_SUBMITTED'],
    ['handing in twice', { report: 'SUBMITTED' }, submit(), 'REPORT_SUBMITTED'],
    ['handing in nothing', { report: null }, submit(), 'REPORT_MISSING'],
    ['handing in on the day before', {}, submit(BEFORE), 'NOT_ENDED'],
    ['handing in on the last day', {}, submit(END), 'SUBMITTED'],
    ['handing in after an earlier return', { actualEndDate: BEFORE }, submit(BEFORE), 'SUBMITTED'],
    ['handing in before a later return', { actualEndDate: AFTER }, submit(END), 'NOT_ENDED'],
  ] satisfies readonly (readonly [string, Partial<ReportFacts>, ReportAct, string])[])(
    '%s: %o, %o: %s',
    (_name, changes, act, expected) => {
      const next = nextReport(facts(changes), act);
      expect(next.ok ? next.value : next.error.code).toBe(expected);
    },
  );
});

describe('the figures', () => {
  const taken = actualFromApproved(APPROVED);
  const actual = taken.ok ? taken.value : expect.unreachable();
  const fewer = { ...actual, costLines: [] };
  const written = (changes: Partial<FiguresWritten> = {}): FiguresWritten => ({
    actual,
    correctionReason: null,
    ...changes,
  });
  const brief = (settled: ReturnType<typeof settleFigures>): string => {
    if (settled.ok) return `${settled.value.act} ${settled.value.asApproved}`;
    const { error } = settled;
    const issues = error.is === 'state' ? [error.issue] : error.issues;
    return `${error.is} ${issues.map(({ code, path }) => `${code} ${path.join('.')}`).join(', ')}`;
  };

  it.each([
    ['APPROVED', AFTER, written(), 'CLOSE_FIGURES true'],
    ['APPROVED', END, written(), 'CLOSE_FIGURES true'],
    ['APPROVED', BEFORE, written(), 'state NOT_ENDED endDate'],
    ['APPROVED', AFTER, written({ actual: fewer }), 'content REQUIRED deviationReason'],
    [
      'APPROVED',
      AFTER,
      written({ actual: { ...fewer, deviationReason: 'Bạn đài thọ' } }),
      'CLOSE_FIGURES false',
    ],
    ['COMPLETED', AFTER, written(), 'content REQUIRED correctionReason'],
    ['COMPLETED', AFTER, written({ correctionReason: ' ' }), 'content REQUIRED correctionReason'],
    ['COMPLETED', AFTER, written({ correctionReason: 'Ghi nhầm' }), 'CORRECT_FIGURES true'],
    [
      'COMPLETED',
      AFTER,
      written({ actual: fewer, correctionReason: 'Ghi nhầm' }),
      'content REQUIRED deviationReason',
    ],
    [
      'COMPLETED',
      AFTER,
      written({ actual: { ...fewer, deviationReason: 'Bạn đài thọ' } }),
      'content REQUIRED correctionReason',
    ],
    [
      'COMPLETED',
      AFTER,
      written({ correctionReason: 'a'.repeat(10_001) }),
      'content TOO_LONG correctionReason',
    ],
  ] as const)('in %s on %s: %o: %s', (state, today, given, expected) => {
    expect(brief(settleFigures(state, APPROVED, given, today))).toBe(expected);
  });

  it.each(DOSSIER_STATES.filter((state) => !['APPROVED', 'COMPLETED'].includes(state)))(
    'are not written in %s',
    (state) => {
      expect(brief(settleFigures(state, APPROVED, written(), AFTER))).toBe('state STATE ');
    },
  );

  it('keep an explanation only of what departs, and a correction only of what was closed', () => {
    const explained = written({
      actual: { ...actual, deviationReason: 'Chuyến bay đổi' },
      correctionReason: 'Ghi nhầm',
    });
    expect(settleFigures('APPROVED', APPROVED, explained, AFTER)).toMatchObject({
      value: { actual: { deviationReason: null }, correctionReason: null },
    });
    expect(settleFigures('COMPLETED', APPROVED, explained, AFTER)).toMatchObject({
      value: { actual: { deviationReason: null }, correctionReason: 'Ghi nhầm' },
    });
  });
});

describe('taking figures back', () => {
  const closed: ClosedFacts = {
    state: 'COMPLETED',
    asApproved: true,
    closedAt: '2027-03-20T03:00:00+00:00',
    correctionReason: null,
    reportedAt: null,
    now: '2027-03-20T03:00:10.000Z',
  };

  it.each([
    ['ten seconds later', {}, 'APPROVED'],
    ['at the end of the time', { now: '2027-03-20T03:05:00.000Z' }, 'APPROVED'],
    ['after the time', { now: '2027-03-20T03:05:00.001Z' }, 'UNDO_EXPIRED'],
    ['on a report of before', { reportedAt: '2027-03-20T02:59:59.000Z' }, 'APPROVED'],
    ['on a report of since', { reportedAt: '2027-03-20T03:00:05.000Z' }, 'FIGURES_REPORTED'],
    ['of written figures', { asApproved: false }, 'FIGURES_WRITTEN'],
    ['of corrected figures', { correctionReason: 'Ghi nhầm' }, 'FIGURES_CORRECTED'],
    ['of nothing closed', { state: 'APPROVED', closedAt: null }, 'STATE'],
  ] satisfies readonly (readonly [string, Partial<ClosedFacts>, string])[])(
    '%s: %o: %s',
    (_name, changes, expected) => {
      const undone = undoFigures({ ...closed, ...changes });
      expect(undone.ok ? undone.value : undone.error.code).toBe(expected);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { overMoney } from '../check/check.ts';
import type { Severity } from '../check/check.ts';
import { findingKey } from '../check/run.ts';
import type { Finding } from '../check/run.ts';
import type { CostLine, DossierContent } from '../dossier/dossier.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import { addDays } from '../period/period.ts';
import { line } from '../savings/costs.examples.ts';
import { CONTENT, LOOKUPS, START } from './dossier.examples.ts';
import type { DossierLookups } from './dossier.ts';
import {
  assessSettled,
  carriedTexts,
  COST_CHECKS,
  explainSettled,
  needsExplaining,
  settledFindings,
  settleMoney,
  unexplained,
} from './settlement.ts';

const found = (actual: number, change: Partial<Finding> = {}): Finding => ({
  checkId: 'TK02',
  status: 'FAIL',
  severity: 'JUSTIFY',
  reason: 'OVER_RATE',
  data: {},
  missing: [],
  measure: overMoney(dong(100), dong(actual)),
  path: ['costLines', 'c1'],
  about: 'c1',
  basis: null,
  parameterId: 'TK02/1',
  rateId: null,
  ...change,
});
const lacks: Finding = {
  ...found(0),
  status: 'CANNOT_TELL',
  severity: null,
  reason: null,
  missing: ['RATE'],
  measure: null,
};
const KEY = findingKey(found(0));

describe('what was found of the estimate beside the real costs', () => {
  const cases: readonly (readonly [string, Finding[], Finding[], readonly [string, boolean][]])[] =
    [
      ['nothing found', [], [], []],
      ['found of both, alike', [found(120)], [found(120)], [['AS_APPROVED', false]]],
      ['less than approved', [found(120)], [found(110)], [['AS_APPROVED', false]]],
      ['more than approved', [found(120)], [found(121)], [['WORSE', true]]],
      ['not found then', [], [found(101)], [['NEW', true]]],
      [
        'of another line',
        [found(120)],
        [found(120, { about: 'c2' })],
        [
          ['NEW', true],
          ['GONE', false],
        ],
      ],
      ['not found any more', [found(120)], [], [['GONE', false]]],
      ['only noted', [], [found(120, { severity: 'NOTE' })], [['NEW', false]]],
      ['stops', [], [found(120, { severity: 'STOP' })], [['NEW', true]]],
      ['of people, not of costs', [], [found(120, { checkId: 'TK03' })], []],
      ['passed', [], [found(0, { status: 'PASS', severity: null })], []],
      ['cannot be told', [], [lacks], [['NEW', false]]],
      ['could not be told then either', [lacks], [lacks], [['AS_APPROVED', false]]],
    ];
  it.each(cases)('%s', (_name, approved, settled, expected) => {
    const told = settledFindings(approved, settled);
    expect(told.map((one) => [one.standing, needsExplaining(one)])).toEqual(expected);
  });

  it('is told with the new and the worse first, and what is gone last', () => {
    const about = (id: string, actual: number) => found(actual, { about: id });
    const told = settledFindings(
      [about('gone', 120), about('same', 120), about('worse', 120)],
      [about('same', 120), about('worse', 130), about('new', 120)],
    );
    expect(told.map((one) => one.standing)).toEqual(['NEW', 'WORSE', 'AS_APPROVED', 'GONE']);
    expect(told.map((one) => one.approved?.about ?? null)).toEqual([null, 'worse', 'same', 'gone']);
    expect(told.map((one) => one.settled?.about ?? null)).toEqual(['new', 'worse', 'same', null]);
  });
});

describe('an excess beyond what was approved', () => {
  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['holds back without a text', {}, 1],
    ['holds back with a blank one', { [KEY]: '  ' }, 1],
    ['holds back with a text for something else', { 'TK02.OVER_RATE.c9': 'Lý do' }, 1],
    ['does not with its text', { [KEY]: 'Hết phòng trong định mức' }, 0],
  ])('%s', (_name, texts, held) => {
    expect(unexplained([found(110)], [found(120)], texts)).toHaveLength(held);
  });

  it('asks for nothing where it goes no further', () => {
    expect(unexplained([found(120)], [found(120)], {})).toEqual([]);
  });

  it.each<[string, Finding[], number]>([
    ['found again', [found(120)], 1],
    ['smaller', [found(110)], 1],
    ['larger', [found(121)], 0],
    ['gone', [], 0],
  ])('keeps its text when it is %s', (_name, now, kept) => {
    const before = { verdict: [found(120)], texts: { [KEY]: 'Lý do' } };
    expect(Object.keys(carriedTexts(before, now))).toHaveLength(kept);
  });
});

describe('explaining and settling', () => {
  it.each([
    ['COMPLETED', null, null],
    ['COMPLETED', 'CLOSED', null],
    ['COMPLETED', 'CORRECTED', null],
    ['COMPLETED', 'SETTLED', 'SETTLED'],
    ['APPROVED', null, 'STATE'],
    ['APPROVED', 'CLOSED', 'STATE'],
  ] as const)('%s, judged when %s: %s', (state, occasion, code) => {
    const explained = explainSettled(state, occasion);
    expect(explained.ok ? null : explained.error.code).toBe(code);
  });

  it('settles nothing while something is not explained', () => {
    expect(settleMoney([], [found(120)], {})).toMatchObject({
      ok: false,
      error: { code: 'UNEXPLAINED', data: { count: 1 } },
    });
    expect(settleMoney([], [found(120)], { [KEY]: 'Lý do' })).toEqual({ ok: true, value: null });
    expect(settleMoney([found(120)], [found(120)], {}).ok).toBe(true);
  });
});

describe('the real costs', () => {
  const RAISED = addDays(START, -5);
  const lookups: DossierLookups = {
    ...LOOKUPS,
    today: addDays(START, 30),
    approvedOn: addDays(START, -10),
    rates: [
      rate('old', 90, { countries: ['KR'] }, { item: 'ABROAD_LODGING', from: addDays(START, -90) }),
      rate('new', 130, { countries: ['KR'] }, { item: 'ABROAD_LODGING', from: RAISED }),
    ],
  };
  const rooms = (price: number): CostLine => ({
    ...line('c1', { kind: 'LODGING', item: 'ABROAD_LODGING', countryCode: 'KR' }),
    persons: 2,
    days: 6,
    unitPrice: dong(price),
    description: 'Phòng',
  });
  const happened: DossierContent = { ...CONTENT, costLines: [rooms(120)] };
  const ofRooms = (verdict: readonly Finding[]) =>
    verdict.filter(({ checkId, status }) => checkId === 'TK02' && status === 'FAIL');

  it('are judged by the rates of the day of approval, which are kept with the verdict', () => {
    const settled = assessSettled(happened, lookups);
    expect(settled.normDay).toBe(lookups.approvedOn);
    expect(ofRooms(settled.verdict)).toMatchObject([
      { about: 'c1', rateId: 'old', measure: { limit: 90, actual: 120 } },
    ]);
    expect(settled.facts.savings.rates.map(({ id }) => id)).toEqual(['old']);
    expect(settled.parameters.map(({ checkId }) => checkId)).toContain('TK02');
    expect(Object.keys(settled.facts.savings)).not.toContain('members');
  });

  it('are judged by those of the day of the activity where nothing was approved', () => {
    const settled = assessSettled(happened, { ...lookups, approvedOn: null });
    expect(settled.normDay).toBe(START);
    expect(ofRooms(settled.verdict)).toEqual([]);
    expect(settled.facts.savings.rates.map(({ id }) => id)).toEqual(['new']);
  });

  it('are judged by the checks on costs alone', () => {
    const { verdict } = assessSettled(happened, lookups);
    expect([...new Set(verdict.map(({ checkId }) => checkId))]).toEqual([...COST_CHECKS]);
    expect(COST_CHECKS).toEqual(['TK02', 'TK10', 'TK11', 'TK14', 'HQ09']);
  });

  it.each<[Severity]>([['STOP'], ['JUSTIFY'], ['NOTE']])(
    'weigh as their row says: %s',
    (severity) => {
      const parameters = lookups.parameters.map((row) => ({ ...row, severity }));
      const { verdict } = assessSettled(happened, { ...lookups, parameters });
      expect(ofRooms(verdict)[0]?.severity).toBe(severity);
      expect(unexplained([], verdict, {}).some(({ checkId }) => checkId === 'TK02')).toBe(
        severity !== 'NOTE',
      );
    },
  );
});

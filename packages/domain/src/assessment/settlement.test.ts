import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overMoney } from '../check/check.ts';
import type { Severity } from '../check/check.ts';
import { findingKey } from '../check/run.ts';
import type { Finding } from '../check/run.ts';
import type { CostLine, DossierContent } from '../dossier/dossier.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import type { Rate } from '../norm/norm.ts';
import { addDays } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { line } from '../savings/costs.examples.ts';
import { row } from './assessment.examples.ts';
import { CONTENT, LOOKUPS, START } from './dossier.examples.ts';
import { assessDossier, dossierFactsFrom } from './dossier.ts';
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
  const ROOM = { item: 'ABROAD_LODGING' } as const;
  const old = rate('old', 90, { countries: ['KR'] }, { ...ROOM, from: addDays(START, -90) });
  const lower = (id: string, from: IsoDate): Rate =>
    rate(id, 70, { countries: ['KR'] }, { ...ROOM, from });
  const known = (rates: readonly Rate[]): DossierLookups => ({
    ...LOOKUPS,
    today: addDays(START, -20),
    rates,
  });
  const rooms = (price: number): CostLine => ({
    ...line('c1', { kind: 'LODGING', item: 'ABROAD_LODGING', countryCode: 'KR' }),
    persons: 2,
    days: 6,
    unitPrice: dong(price),
    description: 'Phòng',
  });
  const spending = (price: number): DossierContent => ({ ...CONTENT, costLines: [rooms(price)] });
  const happened = spending(120);
  /** What is known at the settlement of what was approved by `before` at this price. */
  const settling = (before: DossierLookups, price: number, rates = before.rates) => ({
    ...before,
    today: addDays(START, 30),
    rates,
    approvedCosts: {
      ...dossierFactsFrom(spending(price), before).savings,
      parameters: assessSettled(spending(price), before).parameters,
    },
  });
  const lookups = settling(known([old]), 90);
  const ofRooms = (verdict: readonly Finding[]) =>
    verdict.filter(({ checkId, status }) => checkId === 'TK02' && status === 'FAIL');
  const limitsOf = (found: DossierLookups, price: number) =>
    ofRooms(assessSettled(spending(price), found).verdict).map(({ measure }) => measure?.limit);

  it('are judged by the norms of the approved verdict, which are kept with theirs', () => {
    const settled = assessSettled(happened, lookups);
    expect(settled.normDay).toBe(START);
    expect(ofRooms(settled.verdict)).toMatchObject([
      { about: 'c1', rateId: 'old', measure: { limit: 90, actual: 120 } },
    ]);
    expect(settled.facts.savings.rates.map(({ id }) => id)).toEqual(['old']);
    expect(settled.parameters.map(({ checkId }) => checkId)).toContain('TK02');
    expect(Object.keys(settled.facts.savings)).not.toContain('members');
  });

  it('are judged by those of the day of the activity where nothing was approved', () => {
    const unapproved = { ...lookups, rates: [old, lower('new', START)], approvedCosts: null };
    const settled = assessSettled(happened, unapproved);
    expect(settled.normDay).toBe(START);
    expect(settled.facts.savings.rates.map(({ id }) => id)).toEqual(['new']);
  });

  const raised = rate('raised', 130, { countries: ['KR'] }, { ...ROOM, from: addDays(START, -5) });
  const emergency = { ...known([old]), today: addDays(START, 3) };
  it.each<readonly [string, DossierLookups, number, readonly number[]]>([
    // Between approval and start the rate changes, as everybody knows: the day of the activity counts.
    ['a rise known before approval', settling(known([old, raised]), 130), 130, []],
    ['one more than such a rise', settling(known([old, raised]), 130), 131, [130]],
    [
      'a rate written after approval, in force before the start',
      settling(known([old]), 90, [old, lower('late', addDays(START, -5))]),
      90,
      [],
    ],
    [
      'a correction written after approval',
      settling(known([old]), 90, [old, { ...lower('right', old.from), correctsId: 'old' }]),
      90,
      [],
    ],
    [
      'a rate that changes while it runs',
      settling(known([old]), 90, [old, lower('running', addDays(START, 2))]),
      90,
      [],
    ],
    [
      'an emergency, approved after the start, and a rate of later days',
      settling(emergency, 90, [old, lower('later', addDays(START, 4))]),
      90,
      [],
    ],
    ['more than an emergency was approved for', settling(emergency, 90), 91, [90]],
  ])('of %s are limited as they were approved', (_name, found, price, limits) => {
    expect(limitsOf(found, price)).toEqual(limits);
  });

  it('are judged by the rows of the approved verdict, and by those since where none judged', () => {
    const ofState = (stateBudget: string, id: string, from: IsoDate) => ({
      ...row('TK11', { stateBudget }),
      id,
      from,
    });
    const listed = ofState('LISTED', 'then', addDays(START, -90));
    const others = LOOKUPS.parameters.filter(({ checkId }) => checkId !== 'TK11');
    const before = { ...known([old]), parameters: [...others, listed] };
    const paid = { ...CONTENT, costLines: [{ ...rooms(90), payer: 'STATE_BUDGET' as const }] };
    const { savings } = dossierFactsFrom(paid, before);
    const { parameters } = assessSettled(paid, before);
    const since = [...before.parameters, ofState('NOT_LISTED', 'since', addDays(START, -5))];
    const judgedBy = (kept: typeof parameters) => {
      const found = {
        ...before,
        parameters: since,
        approvedCosts: { ...savings, parameters: kept },
      };
      const { verdict } = assessSettled(paid, found);
      return verdict.flatMap(({ checkId, status, parameterId }) =>
        checkId === 'TK11' ? [[status, parameterId]] : [],
      );
    };
    expect(judgedBy(parameters)).toEqual([['PASS', 'then']]);
    expect(judgedBy([])).toEqual([['FAIL', 'since']]);
  });

  it('of what was not in the estimate are judged by the book', () => {
    const { savings } = dossierFactsFrom({ ...CONTENT, costLines: [] }, known([old]));
    const nothing = { ...savings, parameters: [] };
    expect(limitsOf({ ...lookups, approvedCosts: nothing }, 91)).toEqual([90]);
    const elsewhere = { ...lookups.approvedCosts, countries: [], rates: [] };
    expect(limitsOf({ ...lookups, approvedCosts: elsewhere }, 91)).toEqual([90]);
    const unruled = { ...lookups.approvedCosts, rates: [] };
    expect(limitsOf({ ...lookups, approvedCosts: unruled }, 91)).toEqual([]);
  });

  it('never go further than approved when they are what was approved, whatever is written since', () => {
    const days = fc.integer({ min: -60, max: 40 }).map((day) => addDays(START, day));
    const later = fc.array(days, { maxLength: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), later, (price, changes) => {
        const before = known([old]);
        const approved = assessDossier(spending(price), before);
        const since = changes.map((from, index) => lower(`since-${index}`, from));
        const found = settling(before, price, [old, ...since]);
        const { verdict } = assessSettled(spending(price), found);
        expect(unexplained(approved, verdict, {})).toEqual([]);
      }),
    );
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
      const approvedCosts = { ...lookups.approvedCosts, parameters };
      const { verdict } = assessSettled(happened, { ...lookups, approvedCosts });
      expect(ofRooms(verdict)[0]?.severity).toBe(severity);
      expect(unexplained([], verdict, {}).some(({ checkId }) => checkId === 'TK02')).toBe(
        severity !== 'NOTE',
      );
    },
  );
});

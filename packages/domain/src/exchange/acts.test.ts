import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { activity, GYEONGNAM, ledger, said } from './exchange.sample.ts';
import type { Ledger } from './exchange.ts';
import { exchangeIssues, turnIssues } from './issues.ts';
import type { ExchangeContent, TurnSaid } from './issues.ts';
import { lineOfTurn, lineToBegin, turnToPlan } from './planning.ts';
import type { PlanOfTurn, TurnLine } from './planning.ts';
import { schedule } from './schedule.ts';

const TODAY = isoDate('2026-11-22');
const { id: _id, organisationId: _union, partnerId: _partner, ...CONTENT } = GYEONGNAM;
const turnsOf = (whole: Ledger) => schedule(whole, TODAY, 2040);

describe('what is written of an exchange', () => {
  it.each<[Partial<ExchangeContent>, readonly string[]]>([
    [{}, []],
    [{ firstYear: 1989 }, ['OUT_OF_RANGE firstYear']],
    [{ everyYears: 0 }, ['OUT_OF_RANGE everyYears']],
    [{ everyYears: 11 }, ['OUT_OF_RANGE everyYears']],
    [{ firstSide: 'NOBODY' as 'WE_VISIT' }, ['UNKNOWN_VALUE firstSide']],
    [{ window: { kind: 'MONTHS', fromMonth: 6, toMonth: 6 } }, []],
    [{ window: { kind: 'MONTHS', fromMonth: 7, toMonth: 6 } }, ['MONTHS_REVERSED window.toMonth']],
    [
      { window: { kind: 'MONTHS', fromMonth: 0, toMonth: 13 } },
      ['OUT_OF_RANGE window.fromMonth', 'OUT_OF_RANGE window.toMonth'],
    ],
    [{ window: { kind: 'TET', daysBefore: 120, daysAfter: 0 } }, []],
    [
      { window: { kind: 'TET', daysBefore: 121, daysAfter: -1 } },
      ['OUT_OF_RANGE window.daysBefore', 'OUT_OF_RANGE window.daysAfter'],
    ],
    [
      { validFrom: isoDate('2026-01-02'), validTo: isoDate('2026-01-01') },
      ['DAYS_REVERSED validTo'],
    ],
    [{ validFrom: isoDate('2026-01-01'), validTo: isoDate('2026-01-01') }, []],
    [
      { basedOn: 'a'.repeat(2001), source: 'a'.repeat(301), note: 'a'.repeat(2001) },
      ['TOO_LONG basedOn', 'TOO_LONG source', 'TOO_LONG note'],
    ],
  ])('%j: %j', (change, expected) => {
    const found = exchangeIssues({ ...CONTENT, ...change });
    expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected);
  });
});

const saying = (
  kind: TurnSaid['kind'],
  year = 2026,
  change: Parameters<typeof said>[2] = {},
): TurnSaid => {
  const { id, at, ...rest } = said(year, kind, change);
  return rest;
};
const later = (kind: TurnSaid['kind'], toYear: number | null) => saying(kind, 2026, { toYear });
const codes = (one: TurnSaid, change: Partial<Ledger> = {}) => {
  const whole = ledger(change);
  return turnIssues(one, whole, turnsOf(whole), TODAY).map(({ code }) => code);
};

describe('what may be said of a turn', () => {
  it.each<[string, TurnSaid, Partial<Ledger>, readonly string[]]>([
    ['held', saying('DONE'), {}, []],
    ['held, without a visit', { ...saying('DONE'), visit: null }, {}, ['REQUIRED']],
    ['held tomorrow', saying('DONE', 2027), {}, ['IN_FUTURE']],
    ['deferred', later('DEFERRED', 2027), {}, []],
    ['deferred by ten years', later('DEFERRED', 2036), {}, []],
    ['deferred by more', later('DEFERRED', 2037), {}, ['NOT_LATER']],
    ['deferred to the same year', later('DEFERRED', 2026), {}, ['NOT_LATER']],
    ['deferred to no year', later('DEFERRED', null), {}, ['REQUIRED']],
    ['lapsed without a reason', { ...saying('LAPSED'), reason: null }, {}, ['REQUIRED']],
    ['swapped without a text', { ...saying('SWAPPED'), text: ' ' }, {}, ['REQUIRED']],
    ['of no turn', saying('LAPSED', 2022), {}, ['NOT_A_TURN']],
    ['nothing to take back', saying('RETRACTED'), {}, ['NOTHING_SAID']],
    ['taken back', saying('RETRACTED'), { records: [said(2026, 'LAPSED')] }, []],
    ['a swap taken back', saying('RETRACTED'), { records: [said(2026, 'SWAPPED')] }, []],
    [
      'taken back twice',
      saying('RETRACTED'),
      { records: [said(2026, 'LAPSED'), said(2026, 'RETRACTED', { at: '2027' })] },
      ['NOTHING_SAID'],
    ],
    [
      'lapsed, and was held',
      saying('LAPSED'),
      { activities: [activity(2026, 'WE_VISIT')] },
      ['ALREADY_HELD'],
    ],
    [
      'told, and its dossier tells',
      saying('DONE'),
      { activities: [activity(2026, 'WE_VISIT')] },
      ['ALREADY_HELD'],
    ],
    ['told again', saying('DONE'), { records: [said(2026, 'DONE')] }, []],
    ['lapsed, and was told', saying('LAPSED'), { records: [said(2026, 'DONE')] }, ['ALREADY_HELD']],
    [
      'deferred with a dossier on its way',
      later('DEFERRED', 2027),
      { activities: [activity(2026, 'WE_VISIT', 'DRAFT')] },
      ['HAS_DOSSIER'],
    ],
    [
      'swapped with a dossier on its way',
      saying('SWAPPED'),
      { activities: [activity(2026, 'WE_VISIT', 'DRAFT')] },
      [],
    ],
    [
      'deferred with one that is postponed',
      later('DEFERRED', 2027),
      { activities: [activity(2026, 'WE_VISIT', 'POSTPONED')] },
      [],
    ],
    [
      'deferred with one that was cancelled',
      later('DEFERRED', 2027),
      { activities: [activity(2026, 'WE_VISIT', 'CANCELLED')] },
      [],
    ],
  ])('%s', (_what, one, change, expected) => {
    expect(codes(one, change)).toEqual(expected);
  });

  it('figures and codes are within bounds', () => {
    const { visit, ...rest } = saying('DONE');
    const wrong = {
      side: 'NOBODY' as 'WE_VISIT',
      date: TODAY,
      persons: -1,
      personDays: 0.5,
      cost: { minor: -1, currency: 'XXX' as 'VND' },
    };
    expect(codes({ ...rest, visit: wrong })).toEqual([
      'UNKNOWN_VALUE',
      'OUT_OF_RANGE',
      'NOT_WHOLE',
      'AMOUNT_NEGATIVE',
      'UNKNOWN_VALUE',
    ]);
    const strange = { ...saying('LAPSED'), reason: 'WEATHER' as 'OTHER', text: 'a'.repeat(2001) };
    expect(codes(strange)).toEqual(['UNKNOWN_VALUE', 'TOO_LONG']);
    expect(codes({ ...rest, visit: visit && { ...visit, cost: null } })).toEqual([]);
  });
});

const LINE: TurnLine = { id: 'l', planId: 'p', year: 2026, approved: false };
const planned = (
  year: number,
  change: Partial<Ledger> = {},
  lines: readonly TurnLine[] = [],
  plan: PlanOfTurn = null,
) => {
  const whole = ledger(change);
  const found = turnToPlan(year, whole, turnsOf(whole), { lines, plan });
  return found.ok ? found.value.year : found.error.code;
};

describe('putting a turn into the plan', () => {
  it.each<[string, ReturnType<typeof planned>, number | string]>([
    ['no plan yet', planned(2026), 2026],
    ['a draft', planned(2026, {}, [], { id: 'p', state: 'DRAFT' }), 2026],
    ['returned', planned(2026, {}, [], { id: 'p', state: 'RETURNED' }), 2026],
    ['submitted', planned(2026, {}, [], { id: 'p', state: 'SUBMITTED' }), 'PLAN_SUBMITTED'],
    ['approved', planned(2026, {}, [], { id: 'p', state: 'APPROVED' }), 'PLAN_APPROVED'],
    ['there is a line', planned(2026, {}, [LINE]), 'ALREADY_PLANNED'],
    ['a line of another turn', planned(2026, {}, [{ ...LINE, year: 2025 }]), 2026],
    ['overdue', planned(2025), 2025],
    ['no turn', planned(2022), 'NOT_A_TURN'],
    ['lapsed', planned(2026, { records: [said(2026, 'LAPSED')] }), 'TURN_OVER'],
    ['held', planned(2026, { activities: [activity(2026, 'WE_VISIT')] }), 'TURN_OVER'],
    [
      'a dossier without a line',
      planned(2026, { activities: [activity(2026, 'WE_VISIT', 'DRAFT')] }),
      'HAS_DOSSIER',
    ],
    [
      'a dossier that is postponed',
      planned(2026, { activities: [activity(2026, 'WE_VISIT', 'POSTPONED')] }),
      'HAS_DOSSIER',
    ],
    [
      'a dossier that was cancelled',
      planned(2026, { activities: [activity(2026, 'WE_VISIT', 'CANCELLED')] }),
      2026,
    ],
  ])('%s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });

  it('proposes a line with what the exchange knows', () => {
    const exchange = {
      ...GYEONGNAM,
      window: { kind: 'TET', daysBefore: 40, daysAfter: 10 } as const,
    };
    const turns = schedule(ledger({ exchange, records: [said(2027, 'SWAPPED')] }), TODAY, 2028);
    const turn = turns.find(({ year }) => year === 2027);
    const partner = { id: 'lhcd', countryCode: 'KR' } as const;
    const words = { title: 'Đón đoàn', purpose: 'Phiên năm 2027' };
    expect(turn && lineOfTurn(turn, partner, 'new', words)).toMatchObject({
      id: 'new',
      kind: turn?.side === 'WE_VISIT' ? 'OUTBOUND' : 'INBOUND',
      countries: ['KR'],
      // Forty days before Tết of 2027 is still in 2026.
      fromMonth: '2027-01',
      toMonth: '2027-02',
      ...words,
    });
    const international = turn && lineOfTurn(turn, { id: 'x', countryCode: null }, 'new', words);
    expect(international?.countries).toEqual([]);
  });
});

describe('beginning the dossier of a turn', () => {
  const begun = (change: Partial<Ledger> = {}, lines: readonly TurnLine[] = [LINE]) => {
    const whole = ledger(change);
    const found = lineToBegin(2026, whole, turnsOf(whole), lines);
    return found.ok ? found.value.id : found.error.code;
  };

  it.each<[string, ReturnType<typeof begun>, string]>([
    ['from its line', begun(), 'l'],
    ['without one', begun({}, []), 'NOT_PLANNED'],
    ['twice', begun({ activities: [activity(2026, 'WE_VISIT', 'DRAFT')] }), 'HAS_DOSSIER'],
    ['after it was held', begun({ activities: [activity(2026, 'WE_VISIT')] }), 'TURN_OVER'],
  ])('%s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });
});

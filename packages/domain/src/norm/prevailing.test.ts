import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askFor, rateFor } from './ceiling.ts';
import type { RateAnswer, RateQuestion } from './ceiling.ts';
import { FIRST_DAY, rate } from './norm.examples.ts';
import { NORM_ITEMS, TRAVELLER_CLASSES, travellerClassesOf } from './norm.ts';
import type { NormItem, Rate, RateScope } from './norm.ts';
import { narrows, prevailing } from './prevailing.ts';

const ofRooms = (id: string, scope: Partial<RateScope>, changes: Partial<Rate> = {}) =>
  rate(id, 1, scope, { item: 'ABROAD_LODGING', ...changes });
const ANNEX = ofRooms('annex', { travellers: ['LEVEL_A', 'LEVEL_B'] });
const KR = ofRooms('kr', { countries: ['KR'] });
const KR_A = ofRooms('kr-a', { countries: ['KR'], travellers: ['LEVEL_A'] });
const KR_B = ofRooms('kr-b', { countries: ['KR'], travellers: ['LEVEL_B'] });

const ids = (answer: RateAnswer): readonly string[] =>
  answer.status === 'RATE'
    ? [answer.rate.id]
    : answer.status === 'DEPENDS'
      ? answer.rates.map(({ id }) => id)
      : [];
const ask = (rates: readonly Rate[], known: Partial<RateQuestion> = {}) =>
  rateFor(rates, askFor('ABROAD_LODGING', FIRST_DAY, known));

describe('the classes of who travels', () => {
  it('are those of the annexes abroad, of the lodging tables at home, and none elsewhere', () => {
    const items = Object.keys(NORM_ITEMS) as readonly NormItem[];
    const home = ['MINISTER', 'COEFFICIENT_FROM_1_25', 'COEFFICIENT_FROM_0_8', 'OTHER'];
    const abroad = ['LEVEL_A', 'LEVEL_B'];
    const told = items.filter((item) => travellerClassesOf(item).length > 0);
    expect(Object.fromEntries(told.map((item) => [item, travellerClassesOf(item)]))).toEqual({
      TRAVEL_ALLOWANCE: home,
      TRAVEL_LODGING_LUMP_SUM: home,
      TRAVEL_LODGING_INVOICE: home,
      ABROAD_LODGING: abroad,
      ABROAD_MEALS_AND_POCKET_MONEY: abroad,
      ABROAD_AIRPORT_TRANSFER: abroad,
    });
  });

  it('do not narrow a rate that names all there can be', () => {
    expect([ANNEX, KR_A, KR].map((one) => narrows(one, 'travellers'))).toEqual([
      false,
      true,
      false,
    ]);
    expect(narrows(KR, 'countries')).toBe(true);
    const meals = rate('all', 1, { travellers: ['LEVEL_A', 'LEVEL_B'] }, { item: 'GUEST_MEALS' });
    expect(narrows(meals, 'travellers')).toBe(true);
    const everybody = { ...meals, scope: { ...meals.scope, travellers: TRAVELLER_CLASSES } };
    expect(narrows(everybody, 'travellers')).toBe(false);
  });
});

describe('a rate beside narrower ones', () => {
  it('gives way where they hold in every case that may be', () => {
    expect(ask([ANNEX], { countries: 'KR' })).toEqual({ status: 'RATE', rate: ANNEX });
    expect(ask([ANNEX, KR], { countries: 'KR' })).toEqual({ status: 'RATE', rate: KR });
    expect(ids(ask([ANNEX, KR_A, KR_B], { countries: 'KR' }))).toEqual(['kr-a', 'kr-b']);
    expect(ids(ask([ANNEX, KR, KR_A, KR_B], { countries: 'KR' }))).toEqual(['kr-a', 'kr-b']);
  });

  it('stays where they leave a case to it, and is asked for by what tells', () => {
    expect(ask([ANNEX, KR_A], { countries: 'KR' })).toMatchObject({
      rates: [KR_A, ANNEX],
      dimensions: ['travellers'],
    });
    expect(ask([ANNEX, KR])).toMatchObject({ rates: [KR, ANNEX], dimensions: ['countries'] });
    expect(ask([ANNEX, KR_A, KR_B], { travellers: 'LEVEL_B' })).toMatchObject({
      rates: [KR_B, ANNEX],
      dimensions: ['countries'],
    });
    expect(ask([ANNEX, KR_A, KR_B], { countries: 'JP' })).toEqual({ status: 'RATE', rate: ANNEX });
  });

  it('is none where there is no rate', () => {
    expect(prevailing([], ['travellers'])).toEqual([]);
  });
});

const anyBook: fc.Arbitrary<readonly Rate[]> = fc
  .uniqueArray(
    fc.record({
      countries: fc.constantFrom(null, ['KR' as const], ['KR' as const, 'JP' as const]),
      travellers: fc.constantFrom(
        null,
        ['LEVEL_A' as const],
        ['LEVEL_B' as const],
        ['LEVEL_A' as const, 'LEVEL_B' as const],
      ),
      places: fc.constantFrom(null, ['PROVINCE' as const]),
    }),
    { maxLength: 6, selector: (scope) => JSON.stringify(scope) },
  )
  .map((scopes) => scopes.map((scope, at) => ofRooms(`r${at}`, scope)));

describe('whatever the book', () => {
  it('those may hold that hold in some case, and no others', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const cases = (['KR', 'JP', 'LA'] as const).flatMap((countries) =>
          travellerClassesOf('ABROAD_LODGING').flatMap((travellers) =>
            (['PROVINCE', 'COMMUNE'] as const).map((places) => ({ countries, travellers, places })),
          ),
        );
        const holding = new Set(cases.flatMap((known) => ids(ask(book, known))));
        expect(new Set(ids(ask(book)))).toEqual(holding);
      }),
    );
  });
});

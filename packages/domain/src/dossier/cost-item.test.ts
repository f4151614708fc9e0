import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import { NORM_ITEMS, RATE_UNITS } from '../norm/norm.ts';
import {
  COST_ITEM_RULES,
  COST_ITEMS,
  costItemsOf,
  lineDimensions,
  lineTravellers,
  onlyCostItem,
  unitOf,
} from './cost-item.ts';
import { COST_KINDS, foreignSharesOf } from './dossier.ts';

/** Norms that are no item of their own: a share of what another item costs. */
const SHARES = ['OWN_STAFF_INTERPRETATION'];

describe('what a line of an estimate pays for', () => {
  it('is every thing that the State sets a norm for', () => {
    const norms = Object.keys(NORM_ITEMS).filter((norm) => !SHARES.includes(norm));
    expect(COST_ITEMS).toEqual(expect.arrayContaining(norms));
  });

  it('is counted as its norm is, where it is what the norm is for', () => {
    const otherwise = COST_ITEMS.filter((name) => {
      const { norm, unit } = COST_ITEM_RULES[name];
      return norm === name && unit !== NORM_ITEMS[norm];
    });
    expect(otherwise).toEqual([]);
  });

  it('is something for every kind of cost of a reception and of a mission, and often a choice', () => {
    for (const kind of COST_KINDS) {
      const activities = ACTIVITY_KINDS.filter(
        (activity) => costItemsOf(kind, activity).length > 0,
      );
      expect(activities).not.toEqual([]);
    }
    expect(costItemsOf('MEALS', 'INBOUND')).toEqual([
      'GUEST_MEALS',
      'BREAKFAST',
      'BANQUET_DAY_MEAL',
      'SERVICE_STAFF_MEALS',
      'STAFF_MEALS_IN_CASH',
    ]);
    expect(costItemsOf('VISA', 'INBOUND')).toEqual([]);
  });

  it('is chosen by itself where there is no choice', () => {
    expect(onlyCostItem('TICKET', 'OUTBOUND')).toBe('INTERNATIONAL_TICKET');
    expect(onlyCostItem('GIFT', 'OUTBOUND')).toBe('ABROAD_GIFT');
    expect(onlyCostItem('GIFT', 'INBOUND')).toBeNull();
    expect(onlyCostItem('VISA', 'INBOUND')).toBeNull();
  });

  it('says what its figures count', () => {
    expect(unitOf('CONSECUTIVE_INTERPRETATION')).toBe('PERSON_HOUR');
    expect(unitOf('CAR')).toBe('VEHICLE_DAY');
    expect(unitOf(null)).toBe('PERSON_DAY');
    expect(RATE_UNITS).toContain(unitOf('TRAVEL_LODGING_INVOICE'));
  });

  it('asks for whom or where only what its rates differ by', () => {
    expect(lineDimensions('GUEST_LODGING')).toEqual(['role']);
    expect(lineDimensions('ABROAD_LATE_CHECKOUT')).toEqual(['countryCode', 'traveller']);
    expect(lineDimensions('TRAVEL_ALLOWANCE')).toEqual(['place']);
    expect(lineDimensions('BANQUET')).toEqual([]);
    expect(lineDimensions('ART_SHOW')).toEqual([]);
    expect(lineDimensions(null)).toEqual([]);
  });

  it('asks of which class who travels is where the rates know classes, of those alone', () => {
    const home = ['MINISTER', 'COEFFICIENT_FROM_1_25', 'COEFFICIENT_FROM_0_8', 'OTHER'];
    expect(lineTravellers('TRAVEL_LODGING_LUMP_SUM')).toEqual(home);
    expect(lineTravellers('TRAVEL_LODGING_INVOICE')).toEqual(home);
    const abroad = COST_ITEMS.filter((name) => lineTravellers(name).includes('LEVEL_A'));
    expect(abroad).toEqual([
      'ABROAD_LODGING',
      'ABROAD_LONG_STAY_LODGING',
      'ABROAD_LATE_CHECKOUT',
      'ABROAD_MEALS_AND_POCKET_MONEY',
      'ABROAD_LONG_STAY_MEALS',
      'ABROAD_POCKET_MONEY',
      'ABROAD_AIRPORT_TRANSFER',
    ]);
    expect(lineTravellers('ABROAD_LODGING')).toEqual(['LEVEL_A', 'LEVEL_B']);
    expect(lineTravellers('TRAVEL_ALLOWANCE')).toEqual([]);
    expect(lineTravellers('GUEST_LODGING')).toEqual([]);
    expect(lineTravellers(null)).toEqual([]);
  });
});

it('a delegation is never held jointly', () => {
  expect(foreignSharesOf('INBOUND')).toEqual(['NOTHING', 'LODGING_AND_MEALS', 'ALL']);
  expect(foreignSharesOf('EVENT_HOSTED')).toEqual(['NOTHING', 'LODGING_AND_MEALS', 'PART', 'ALL']);
});

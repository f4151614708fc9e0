import { describe, expect, it } from 'vitest';
import type { OrganisationHistory } from '../organisation/organisation.ts';
import { isoDate } from '../period/period.ts';
import { balanceOf, visitsOf } from './balance.ts';
import { activity, ledger, said } from './exchange.sample.ts';
import type { Ledger } from './exchange.ts';
import { holderOn, holderToTell, holdersBy } from './holder.ts';
import { schedule } from './schedule.ts';

const visits = (change: Partial<Ledger>) => {
  const whole = ledger(change);
  return visitsOf(whole, schedule(whole, isoDate('2026-11-22'), 2030));
};

describe('the balance', () => {
  it('counts each side by itself, and no currency with another', () => {
    const usd = { minor: 5_000, currency: 'USD' } as const;
    const activities = [
      { ...activity(2023, 'WE_VISIT'), own: [usd, { minor: 10, currency: 'VND' as const }] },
      activity(2025, 'WE_VISIT'),
    ];
    const records = [said(2024, 'DONE', { side: 'THEY_VISIT' })];
    expect(balanceOf(visits({ activities, records }))).toEqual({
      sides: {
        WE_VISIT: {
          visits: 2,
          persons: 12,
          personDays: 60,
          costs: [usd, { minor: 1_010, currency: 'VND' }],
          personsUnknown: 0,
          personDaysUnknown: 0,
          costsUnknown: 0,
        },
        THEY_VISIT: {
          visits: 1,
          persons: 5,
          personDays: 25,
          costs: [{ minor: 100, currency: 'VND' }],
          personsUnknown: 0,
          personDaysUnknown: 0,
          costsUnknown: 0,
        },
      },
      owed: { by: 'THEY_VISIT', visits: 1 },
    });
  });

  it('says what is not known, and counts only what was held', () => {
    const told = said(2023, 'DONE');
    const visit = { ...told.visit, persons: null, personDays: null, cost: null };
    const records = [{ ...told, visit: visit as NonNullable<typeof told.visit> }];
    const activities = [activity(2024, 'THEY_VISIT', 'APPROVED')];
    const { sides, owed } = balanceOf(visits({ records, activities }));
    expect(sides.WE_VISIT).toMatchObject({
      visits: 1,
      persons: 0,
      costs: [],
      personsUnknown: 1,
      personDaysUnknown: 1,
      costsUnknown: 1,
    });
    expect(sides.THEY_VISIT.visits).toBe(0);
    expect(owed).toEqual({ by: 'THEY_VISIT', visits: 1 });
    expect(balanceOf([]).owed).toBeNull();
    const ours = { ...activity(2024, 'THEY_VISIT'), dossierId: 'a' };
    expect(balanceOf(visits({ activities: [ours, { ...ours, dossierId: 'b' }] })).owed).toEqual({
      by: 'WE_VISIT',
      visits: 2,
    });
  });

  it('counts a dossier rather than what was told of the same turn', () => {
    const both = { records: [said(2023, 'DONE')], activities: [activity(2023, 'WE_VISIT')] };
    expect(visits(both).map(({ dossierId }) => dossierId)).toEqual(['d-2023']);
  });

  it('does not add what is more than can be counted', () => {
    const own = [{ minor: Number.MAX_SAFE_INTEGER, currency: 'VND' as const }];
    const activities = [2023, 2024].map((year) => ({ ...activity(year, 'WE_VISIT'), own }));
    expect(balanceOf(visits({ activities })).sides.WE_VISIT.costs).toBeNull();
  });
});

describe('who holds it', () => {
  const from = isoDate('1997-01-01');
  const merged = isoDate('2025-07-01');
  const version = (organisationId: string, to: string | null) => ({
    organisationId,
    name: organisationId,
    shortName: organisationId,
    kind: 'PROVINCIAL_UNION' as const,
    parentId: 'federation',
    from,
    to: to === null ? null : isoDate(to),
  });
  const link = { kind: 'ABSORB', date: merged, decisionNumber: null } as const;
  const history: OrganisationHistory = {
    versions: [version('quang-nam', '2025-06-30'), version('da-nang', null)],
    links: [
      { ...link, fromId: 'quang-nam', toId: 'da-nang' },
      { ...link, fromId: 'elsewhere', toId: 'other', date: isoDate('2010-01-01') },
    ],
  };

  it.each([
    ['2025-06-30', 'quang-nam'],
    ['2025-07-01', 'da-nang'],
    ['2030-01-01', 'da-nang'],
  ])('on %s: %s', (day, holder) => {
    expect(holderOn(history, 'quang-nam', isoDate(day))).toBe(holder);
  });

  it('one after the other', () => {
    expect(holdersBy(history, 'quang-nam', isoDate('2026-01-01'))).toEqual([
      { organisationId: 'quang-nam', since: null },
      { organisationId: 'da-nang', since: merged },
    ]);
    expect(holdersBy(history, 'quang-nam', isoDate('2025-01-01'))).toHaveLength(1);
  });

  it.each([
    ['2025-06-30', null, [], null],
    ['2025-07-01', null, [], 'da-nang'],
    ['2026-01-01', null, ['elsewhere'], 'da-nang'],
    ['2026-01-01', null, ['da-nang'], null],
    ['2026-01-01', '2025-07-01', [], 'da-nang'],
    ['2026-01-01', '2025-06-30', [], null],
  ])('the partner is told of who holds it: on %s, valid to %s, told of %j: %s', (...given) => {
    const [day, to, told, expected] = given;
    const exchange = { organisationId: 'quang-nam', validTo: to === null ? null : isoDate(to) };
    expect(holderToTell(history, exchange, told, isoDate(day))).toBe(expected);
  });

  it('stays with one that nobody succeeded', () => {
    expect(holderOn({ ...history, links: [] }, 'quang-nam', merged)).toBe('quang-nam');
  });
});

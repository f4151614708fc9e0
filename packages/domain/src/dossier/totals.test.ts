import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import { FUNDING_SOURCES } from '../activity/funding.ts';
import { isoDate } from '../period/period.ts';
import {
  sampleCostLine,
  sampleDossier,
  sampleGuest,
  sampleMember,
  sampleStop,
} from './dossier.sample.ts';
import { costOf, dossierTotals } from './totals.ts';
import type { DossierTotals } from './totals.ts';

const vnd = (minor: number) => ({ minor, currency: 'VND' }) as const;
const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;

const delegation = sampleDossier('OUTBOUND', {
  members: Array.from({ length: 8 }, (_, index) =>
    sampleMember({ id: `m${index}`, personId: `p${index}` }),
  ),
  stops: [
    sampleStop({ id: 'a', countryCode: 'KR', leave: isoDate('2027-03-12') }),
    sampleStop({ id: 'b', countryCode: 'JP', arrive: isoDate('2027-03-13') }),
    sampleStop({ id: 'c', countryCode: 'KR', arrive: isoDate('2027-03-16') }),
  ],
  costLines: [
    sampleCostLine({ id: 'ticket' }),
    sampleCostLine({ id: 'meals', persons: 8, days: 7, unitPrice: usd(5_050), payer: 'HOST' }),
    sampleCostLine({ id: 'visa', persons: 8, days: 1, unitPrice: usd(4_000) }),
    sampleCostLine({ id: 'gift', persons: 1, days: 1, unitPrice: vnd(28_000_000), payer: 'DONOR' }),
  ],
});

function totalsOf(...[kind, figures]: Parameters<typeof dossierTotals>): DossierTotals {
  const totals = dossierTotals(kind, figures);
  return totals.ok ? totals.value : expect.unreachable();
}

describe('dossierTotals', () => {
  it('adds up a delegation: 8 persons for 7 days', () => {
    expect(totalsOf('OUTBOUND', delegation)).toEqual({
      persons: 8,
      days: 7,
      personDays: 56,
      countries: ['KR', 'JP'],
      costs: [
        { payer: 'UNION_FUND', amount: usd(32_000) },
        { payer: 'UNION_FUND', amount: vnd(72_000_000) },
        { payer: 'HOST', amount: usd(282_800) },
        { payer: 'DONOR', amount: vnd(28_000_000) },
      ],
      shares: [
        { currency: 'USD', own: usd(32_000), others: usd(282_800), ownShare: 320 / 3_148 },
        { currency: 'VND', own: vnd(72_000_000), others: vnd(28_000_000), ownShare: 0.72 },
      ],
    });
  });

  it('counts guests of an inbound delegation, and their countries', () => {
    const guests = [
      sampleGuest({ id: 'a', count: 6, countryCode: 'LA' }),
      sampleGuest({ id: 'b', count: 1, countryCode: null }),
    ];
    const totals = totalsOf('INBOUND', sampleDossier('INBOUND', { guests }));
    expect(totals).toMatchObject({ persons: 7, days: 7, personDays: 49, countries: ['LA'] });
  });

  it.each(['EVENT_HOSTED', 'EVENT_DOMESTIC', 'EVENT_ONLINE'] as const)(
    'counts participants of %s',
    (kind) => {
      expect(totalsOf(kind, sampleDossier(kind)).persons).toBe(60);
    },
  );

  it('counts one day for a visit of one day, and none while a date is missing', () => {
    const day = isoDate('2027-03-10');
    const oneDay = sampleDossier('OUTBOUND', { startDate: day, endDate: day });
    expect(totalsOf('OUTBOUND', oneDay).days).toBe(1);
    const undated = sampleDossier('OUTBOUND', { endDate: null });
    expect(totalsOf('OUTBOUND', undated)).toMatchObject({ days: null, personDays: null });
    const reversed = sampleDossier('OUTBOUND', { endDate: isoDate('2027-03-01') });
    expect(totalsOf('OUTBOUND', reversed).days).toBeNull();
  });

  it('has no share of nothing', () => {
    const free = sampleDossier('OUTBOUND', { costLines: [sampleCostLine({ unitPrice: vnd(0) })] });
    expect(totalsOf('OUTBOUND', free).shares).toMatchObject([{ ownShare: null }]);
  });

  it('refuses to count beyond the exact', () => {
    const line = sampleCostLine({ persons: 1, unitPrice: vnd(Number.MAX_SAFE_INTEGER) });
    const rich = sampleDossier('OUTBOUND', { costLines: [line, { ...line, id: 'cost-2' }] });
    expect(dossierTotals('OUTBOUND', rich)).toMatchObject({ error: { code: 'MONEY_OVERFLOW' } });
  });

  const lines = fc.array(
    fc
      .record({
        persons: fc.nat(50),
        days: fc.nat(20),
        payer: fc.constantFrom(...FUNDING_SOURCES),
        unitPrice: fc.record({
          minor: fc.nat(1e9),
          currency: fc.constantFrom('VND' as const, 'USD' as const),
        }),
      })
      .map(sampleCostLine),
  );

  it('neither loses nor invents money: payers and shares both add up to the lines', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACTIVITY_KINDS), lines, (kind, costLines) => {
        const { costs, shares } = totalsOf(kind, sampleDossier(kind, { costLines }));
        for (const currency of ['VND', 'USD'] as const) {
          const spent = costLines
            .map(costOf)
            .map((cost) => (cost.ok ? cost.value : expect.unreachable()))
            .filter((cost) => cost.currency === currency)
            .reduce((total, cost) => total + cost.minor, 0);
          const byPayer = costs
            .filter(({ amount }) => amount.currency === currency)
            .reduce((total, { amount }) => total + amount.minor, 0);
          const share = shares.find((row) => row.currency === currency);
          expect(byPayer).toBe(spent);
          expect((share?.own.minor ?? 0) + (share?.others.minor ?? 0)).toBe(spent);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../assessment/dossier.examples.ts';
import { run } from '../check/run.ts';
import type { Verdict } from '../check/run.ts';
import { costRateFactsFrom } from './cost-rate.facts.ts';
import { HQ09 } from './cost-rate.checks.ts';
import { GOOD, ROWS, SUBJECT } from './effectiveness.examples.ts';
import { HQ08 } from './effects.checks.ts';
import { anyCostRate, anyEffects, anyDayRates, earlier } from './effects.examples.ts';
import { REPORTED } from './follow-up.examples.ts';

const failedOf = (verdict: Verdict) => verdict.filter(({ status }) => status === 'FAIL').length;
const dearer = fc.nat({ max: 1_000_000_000 });

describe('money', () => {
  it('never looks better when our own cost rises', () => {
    fc.assert(
      fc.property(anyCostRate, anyDayRates, dearer, (costRate, dayRates, more) => {
        const own =
          costRate.own?.map((amount) => ({ ...amount, minor: amount.minor + more })) ?? null;
        const before = run([HQ09], ROWS, SUBJECT, { costRate, dayRates });
        const after = run([HQ09], ROWS, SUBJECT, { costRate: { ...costRate, own }, dayRates });
        const lost = after.some(({ status }) => status === 'CANNOT_TELL');
        expect(lost || failedOf(after) >= failedOf(before)).toBe(true);
      }),
    );
  });

  it('never looks better when more of it is our own and the rest stays', () => {
    fc.assert(
      fc.property(anyEffects, dearer, (effects, more) => {
        const { spent } = effects;
        fc.pre(spent !== null && spent.own.length === 1);
        const own = (spent?.own ?? []).map((one) => ({ ...one, minor: one.minor + more }));
        const followUp = { reportedOn: REPORTED, commitments: [] };
        const judge = (paid: typeof spent) =>
          run([HQ08], ROWS, SUBJECT, { ...GOOD, followUp, effects: { ...effects, spent: paid } });
        const [before, after] = [judge(spent), judge(spent && { ...spent, own })];
        const lost = after.some(({ status }) => status === 'CANNOT_TELL');
        expect(lost || failedOf(after) >= failedOf(before)).toBe(true);
      }),
    );
  });

  it('is compared in whatever order the earlier activities stand', () => {
    fc.assert(
      fc.property(anyCostRate, anyDayRates, (costRate, dayRates) => {
        const turned = { ...costRate, earlier: costRate.earlier?.toReversed() ?? null };
        expect(run([HQ09], ROWS, SUBJECT, { costRate: turned, dayRates })).toEqual(
          run([HQ09], ROWS, SUBJECT, { costRate, dayRates }),
        );
      }),
    );
  });
});

describe('what like activities have cost', () => {
  const activities = [
    earlier('same', 100, '2025-01-10'),
    { ...earlier('elsewhere', 100, '2025-01-10'), countries: ['JP' as const] },
    { ...earlier('inbound', 100, '2025-01-10'), kind: 'INBOUND' as const },
    earlier('self', 100, '2025-01-10'),
  ];
  const own = { dossierId: 'self', today: GOOD.today, norms: [], exchangeRates: [] };
  const known = { organisationId: CONTENT.organisationId, activities };
  const found = (content: typeof CONTENT, costs: typeof known | null = known) =>
    costRateFactsFrom(content, costs, own).costRate;

  it('is of the same kind and to one of the countries, without the dossier itself', () => {
    expect(found(CONTENT)).toMatchObject({
      startDate: CONTENT.startDate,
      own: [],
      personDays: 14,
      earlier: [{ dossierId: 'same' }],
    });
    const received = { ...CONTENT, kind: 'INBOUND' as const };
    expect(found(received).earlier).toMatchObject([{ dossierId: 'inbound' }]);
  });

  it('is not known of another unit, nor where nobody asked', () => {
    expect(found(CONTENT, { ...known, organisationId: 'hue' }).earlier).toBeNull();
    expect(found(CONTENT, null).earlier).toBeNull();
  });

  it('waits for persons and days; without a first day today counts', () => {
    expect(found({ ...CONTENT, members: [] })).toMatchObject({
      personDays: null,
      personDaysAt: 'members',
    });
    const received = { ...CONTENT, kind: 'INBOUND' as const, guests: [] };
    expect(found(received).personDaysAt).toBe('guests');
    expect(found({ ...CONTENT, endDate: null }).personDaysAt).toBe('endDate');
    expect(found({ ...CONTENT, startDate: null })).toMatchObject({
      personDays: null,
      startDate: GOOD.today,
    });
  });

  it('counts money of unions and of the State alone', () => {
    const line = { ...LINE, id: 'l1', payer: 'UNION_FUND' as const };
    const paid = { ...CONTENT, costLines: [line, { ...line, id: 'l2', payer: 'HOST' as const }] };
    expect(found(paid).own).toEqual([{ minor: 600, currency: 'VND' }]);
  });
});

const LINE = {
  kind: 'OTHER',
  item: null,
  role: null,
  countryCode: null,
  place: null,
  traveller: null,
  paidById: null,
  donorKind: null,
  hiredBecause: null,
  description: '',
  persons: 2,
  days: 3,
  unitPrice: { minor: 100, currency: 'VND' },
} as const;

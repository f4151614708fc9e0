import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKey, run } from '../check/run.ts';
import type { Verdict } from '../check/run.ts';
import type { ActivityKind } from '../activity/kind.ts';
import type { CountryCode } from '../country/country.ts';
import { costItemsOf } from '../dossier/cost-item.ts';
import { dong } from '../norm/norm.examples.ts';
import { RATE_ROLES } from '../norm/norm.ts';
import { anyCosts, anyLine } from './costs.sample.ts';
import { COST_DAY, COST_ROWS, RECEIVED, room } from './costs.examples.ts';
import type { CostFact } from './costs.facts.ts';
import { TK10, TK11 } from './funding.checks.ts';
import { TK02 } from './price.check.ts';
import { TK14 } from './reception.checks.ts';
import { SUBJECT } from './savings.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const CHECKS = [TK02, TK10, TK11, TK14] as const;

function verdict(facts: SavingsFacts): Verdict {
  return run(CHECKS, COST_ROWS, { ...SUBJECT, kind: facts.kind, normDay: COST_DAY }, facts);
}

function placed(one: CostFact, activity: ActivityKind): CostFact {
  const fits = one.item !== null && costItemsOf(one.kind, activity).includes(one.item);
  return fits ? one : { ...one, item: null };
}

const anyFacts: fc.Arbitrary<SavingsFacts> = fc
  .record({
    ...anyCosts,
    kind: fc.constantFrom('INBOUND', 'EVENT_HOSTED', 'OUTBOUND', 'EVENT_DOMESTIC'),
    days: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
    purposeKind: fc.option(fc.constantFrom('EXCHANGE', 'PROJECT'), { nil: null }),
    countries: fc.option(fc.subarray<CountryCode>(['KR', 'JP'], { minLength: 1 }), { nil: null }),
  })
  // An item stands only where an activity of the kind may pay it: no draft may hold another.
  .map(({ costLines, ...facts }) => ({
    ...RECEIVED,
    ...facts,
    costLines: costLines.map((one) => placed(one, facts.kind)),
  }));

const WORSE = ['PASS', 'CANNOT_TELL', 'FAIL'] as const;

/** By check how bad what it found is: passed, cannot tell, failed. Nothing to judge is as good as it gets. */
function badness(found: Verdict): ReadonlyMap<string, number> {
  const worst = new Map<string, number>();
  for (const { checkId, status } of found) {
    const known = worst.get(checkId) ?? -1;
    worst.set(
      checkId,
      Math.max(
        known,
        WORSE.findIndex((one) => one === status),
      ),
    );
  }
  return worst;
}

function expectNoBetter(changed: SavingsFacts, facts: SavingsFacts): void {
  const before = badness(verdict(facts));
  for (const [checkId, after] of badness(verdict(changed)))
    expect(after).toBeGreaterThanOrEqual(before.get(checkId) ?? -1);
}

function withLine(facts: SavingsFacts, change: (line: CostFact) => CostFact): SavingsFacts {
  const [first, ...others] = facts.costLines;
  return first === undefined ? facts : { ...facts, costLines: [change(first), ...others] };
}

const anyRise = fc.constantFrom<(one: CostFact) => CostFact>(
  (one) => ({ ...one, unitPrice: { ...one.unitPrice, minor: one.unitPrice.minor + 1 } }),
  (one) => ({ ...one, unitPrice: { ...one.unitPrice, minor: one.unitPrice.minor * 3 + 500 } }),
  (one) => ({ ...one, persons: one.persons + 1 }),
  (one) => ({ ...one, persons: one.persons + 9 }),
  (one) => ({ ...one, days: one.days + 1 }),
  (one) => ({ ...one, days: one.days + 30 }),
);

const RUNS = { numRuns: 500 } as const;

describe('whatever is paid', () => {
  it('more of it, for more people or at a higher price is never judged better', () => {
    // That the other side pays more is no fault of ours: only what we pay rises.
    const ours = anyFacts.map((facts) =>
      withLine(facts, (one) => ({ ...one, payer: 'UNION_FUND' as const })),
    );
    fc.assert(
      fc.property(ours, anyRise, (facts, rise) => {
        expectNoBetter(withLine(facts, rise), facts);
      }),
      RUNS,
    );
  });

  it('one line more of own money is never judged better', () => {
    fc.assert(
      fc.property(anyFacts, anyLine, (facts, another) => {
        const ours = { ...placed(another, facts.kind), payer: 'UNION_FUND' as const };
        expectNoBetter({ ...facts, costLines: [...facts.costLines, ours] }, facts);
      }),
      RUNS,
    );
  });

  it('the order of its lines and of the rates does not matter', () => {
    const sorted = (found: Verdict) =>
      found.toSorted((a, b) => (findingKey(a) < findingKey(b) ? -1 : 1));
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const turned = {
          ...facts,
          costLines: facts.costLines.toReversed(),
          rates: facts.rates.toReversed(),
        };
        expect(sorted(verdict(turned))).toEqual(sorted(verdict(facts)));
      }),
      RUNS,
    );
  });

  it('every finding has a key of its own, an excess that is one, and survives JSON', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const found = verdict(facts);
        expect(new Set(found.map(findingKey)).size).toBe(found.length);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        for (const { measure } of found) {
          if (measure === null) continue;
          expect(measure.excess).toBe(measure.actual - measure.limit);
          expect(measure.excess).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });
});

const forgotten = fc.constantFrom<(facts: SavingsFacts) => SavingsFacts>(
  (facts) => ({ ...facts, guestRank: null }),
  (facts) => ({ ...facts, foreignShare: null }),
  (facts) => ({ ...facts, guests: null }),
  (facts) => ({ ...facts, guestGroups: [] }),
  (facts) => ({
    ...facts,
    guestGroups: facts.guestGroups.map((group) => ({ ...group, standing: null })),
  }),
  (facts) => ({ ...facts, people: null }),
  (facts) => ({ ...facts, days: null }),
  (facts) => ({ ...facts, purposeKind: null }),
  (facts) => ({ ...facts, rates: [], ruledItems: [] }),
  (facts) => ({ ...facts, dayRates: { ...facts.dayRates, rates: [] } }),
  (facts) => ({ ...facts, coOrganisers: [] }),
  (facts) => withLine(facts, (one) => ({ ...one, item: null })),
  (facts) => withLine(facts, (one) => ({ ...one, donorKind: null })),
  (facts) => withLine(facts, (one) => ({ ...one, hiredBecause: null })),
  (facts) =>
    // Of meals the table makes no difference between parts: a part that is said there only binds itself.
    withLine(facts, (one) => (one.item === 'GUEST_LODGING' ? { ...one, role: null } : one)),
  (facts) => withLine(facts, (one) => ({ ...one, countryCode: null })),
  (facts) => withLine(facts, (one) => ({ ...one, place: null })),
  (facts) => withLine(facts, (one) => ({ ...one, traveller: null })),
);

describe('what is forgotten', () => {
  it('never makes a check pass that did not', () => {
    fc.assert(
      fc.property(anyFacts, forgotten, (facts, forget) => {
        const before = badness(verdict(facts));
        for (const [checkId, after] of badness(verdict(forget(facts))))
          if (after === 0) expect(before.get(checkId)).toBe(0);
      }),
      RUNS,
    );
  });

  it.each(RATE_ROLES.filter((role) => role !== 'SPOUSE'))(
    'is not for whom: a room that nobody named passes only where that of a %s does',
    (role) => {
      const judge = (minor: number, whom: CostFact['role']) => {
        const costLines = [room({ role: whom, unitPrice: dong(minor) })];
        return badness(verdict({ ...RECEIVED, costLines })).get('TK02');
      };
      const passing = [1, 4_800, 4_801, 7_700, 7_701].filter((minor) => judge(minor, null) === 0);
      expect(passing).toEqual([1, 4_800]);
      expect(passing.map((minor) => judge(minor, role))).toEqual([0, 0]);
    },
  );
});

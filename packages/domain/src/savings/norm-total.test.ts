import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCosts, anyLine } from './costs.sample.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import { COST_ROWS, line, RECEIVED, room } from './costs.examples.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { isOwnSpending } from './costs.facts.ts';
import { ceilingRulesOf, lineCeiling } from './line-ceiling.ts';
import type { CeilingRules } from './line-ceiling.ts';
import { NORM_TOTAL_CASES } from './norm-total.cases.ts';
import { normTotals } from './norm-total.ts';
import { SUBJECT } from './savings.examples.ts';

const RULES = ceilingRulesOf(COST_ROWS, { ...SUBJECT, kind: 'INBOUND', normDay: RECEIVED.normDay });

it.each(NORM_TOTAL_CASES)('$name', ({ costLines, changed, expected }) => {
  expect(normTotals({ ...RECEIVED, ...changed, costLines }, RULES)).toEqual(expected);
});

describe('the norms of an estimate', () => {
  it('are not counted at all where they cannot be counted exactly', () => {
    const dear = room({ unitPrice: dong(Number.MAX_SAFE_INTEGER) });
    const totalOf = (...costLines: readonly CostFact[]) =>
      normTotals({ ...RECEIVED, costLines }, RULES);
    const cheap = room({ unitPrice: dong(1) }, 'cheap');
    expect(totalOf({ ...dear, persons: 2 })).toEqual([]);
    expect(totalOf({ ...dear, persons: 2 }, cheap)).toEqual(totalOf(cheap));
    expect(totalOf(dear, { ...dear, id: 'second' })).toEqual([]);
    const many = { ...cheap, persons: 999_999, days: 999_999_999 };
    expect(totalOf(many, { ...many, id: 'as many' })).toEqual([]);
  });

  it('are nothing by rows that set no rule for the price of an item', () => {
    const meal = line('m', { kind: 'MEALS', item: 'BANQUET_DAY_MEAL', unitPrice: dong(1) });
    const totalBy = (rules: Partial<CeilingRules>) =>
      normTotals({ ...RECEIVED, costLines: [room(), meal] }, { ...RULES, ...rules });
    expect(totalBy({})).toEqual([{ currency: 'VND', planned: 1_001, norm: 8_700, rates: [] }]);
    expect(totalBy({ price: null })).toEqual([
      { currency: 'VND', planned: 1, norm: 1_000, rates: [] },
    ]);
    expect(totalBy({ reception: null })).toEqual([
      { currency: 'VND', planned: 1_000, norm: 7_700, rates: [] },
    ]);
  });

  it('are told whoever travels where as much is allowed to all', () => {
    const night = line('n', { kind: 'LODGING', item: 'ABROAD_LODGING', countryCode: 'KR' });
    const by = (a: number, b: number) => {
      const rates = [
        rate('a', a, { countries: ['KR'], travellers: ['LEVEL_A'] }, { item: 'ABROAD_LODGING' }),
        rate('b', b, { countries: ['KR'], travellers: ['LEVEL_B'] }, { item: 'ABROAD_LODGING' }),
      ];
      return lineCeiling(night, { ...RECEIVED, kind: 'OUTBOUND', rates }, RULES);
    };
    expect(by(90, 90)).toMatchObject({ status: 'CEILING', amount: dong(90) });
    expect(by(90, 89)).toEqual({ status: 'OPEN', facts: ['TRAVELLER_CLASS'] });
    const one = rate('a', 9, { travellers: ['LEVEL_A'] }, { item: 'ABROAD_LODGING' });
    expect(lineCeiling(night, { ...RECEIVED, kind: 'OUTBOUND', rates: [one] }, RULES)).toEqual({
      status: 'OPEN',
      facts: ['TRAVELLER_CLASS'],
    });
  });

  it('limit what is spent of own money, and not what another side pays', () => {
    const ceilingOf = (payer: CostFact['payer']) => lineCeiling(room({ payer }), RECEIVED, RULES);
    expect(ceilingOf('STATE_BUDGET').status).toBe('CEILING');
    expect(ceilingOf('UNION_FUND').status).toBe('CEILING');
    expect(ceilingOf('HOST').status).toBe('NONE');
  });

  /** Any line, or one that has a ceiling: a room of guests of the rank. */
  const someLine = fc.oneof(
    anyLine,
    anyLine.map((line): CostFact => {
      const { persons, days, unitPrice } = line;
      return {
        ...line,
        kind: 'LODGING',
        item: 'GUEST_LODGING',
        role: line.role === 'HEAD' ? 'HEAD' : 'MEMBER',
        persons: persons + 1,
        days: days + 1,
        unitPrice: { ...unitPrice, minor: unitPrice.minor + 1 },
        payer: 'UNION_FUND',
      };
    }),
  );
  const anyFacts: fc.Arbitrary<CostFacts> = fc
    .uniqueArray(someLine, { minLength: 1, maxLength: 6, selector: ({ id }) => id })
    .chain((costLines) =>
      anyCosts.dayRates.map((dayRates): CostFacts => ({ ...RECEIVED, dayRates, costLines })),
    );
  const normOf = (facts: CostFacts): number =>
    normTotals(facts, RULES).reduce((sum, { norm }) => sum + norm, 0);

  it('are the same in whatever order the lines stand', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 5 }), (facts, turn) => {
        const { costLines } = facts;
        const turned = [...costLines.slice(turn), ...costLines.slice(0, turn)].toReversed();
        expect(normTotals({ ...facts, costLines: turned }, RULES)).toEqual(
          normTotals(facts, RULES),
        );
      }),
    );
  });

  it('rise with persons and days of a line that has one, and with no other', () => {
    let risen = 0;
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom('persons' as const, 'days' as const),
        fc.integer({ min: 1, max: 9 }),
        (facts, of, more) => {
          const [first, ...rest] = facts.costLines;
          if (first === undefined || !isOwnSpending(first)) return;
          const larger: CostFact = { ...first, [of]: first[of] + more };
          const ceiling = lineCeiling(first, facts, RULES);
          const after = normOf({ ...facts, costLines: [larger, ...rest] });
          const has =
            ceiling.status === 'CEILING' &&
            ceiling.amount.minor > 0 &&
            (ceiling.amount.currency === first.unitPrice.currency ||
              facts.dayRates.rates.length > 0);
          if (has) {
            risen += 1;
            expect(after).toBeGreaterThan(normOf(facts));
          } else expect(after).toBe(normOf(facts));
        },
      ),
      { numRuns: 1_000 },
    );
    expect(risen).toBeGreaterThan(20);
  });

  it('add up: those of all lines are those of each line', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const each = facts.costLines.map((line) => normOf({ ...facts, costLines: [line] }));
        expect(normOf(facts)).toBe(each.reduce((sum, norm) => sum + norm, 0));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../check/run.ts';
import type { Verdict } from '../check/run.ts';
import { ownMoneyOf } from '../dossier/totals.ts';
import type { Money } from '../money/money.ts';
import { addDays, isoDate } from '../period/period.ts';
import { workingDayAfter, workingDayNumber } from '../period/work-days.ts';
import { DOLLAR } from './costs.examples.ts';
import { back, WORK_DAYS } from './return.cases.ts';
import { RETURN_CHECKS } from './return.checks.ts';
import { returnDeadlines } from './return-deadlines.ts';
import { NOTHING_AFTER_RETURN, returnFactsFrom } from './return.facts.ts';
import { GOOD, ROWS, SUBJECT } from './savings.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const FIRST = isoDate('2026-01-02');
const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(FIRST, days));
const money = fc.nat({ max: 3_000_000 }).map((minor) => [{ minor, currency: 'VND' as const }]);
const anyReturn = fc.record({
  returnedOn: day(0, 100),
  settledAfter: fc.option(fc.nat({ max: 200 }), { nil: null }),
  passportsAfter: fc.option(fc.nat({ max: 200 }), { nil: null }),
  spentOwn: fc.option(money, { nil: null }),
  estimatedOwn: fc.option(money, { nil: null }),
});
type Given = (typeof anyReturn)['generate'] extends (...args: never[]) => { value: infer T }
  ? T
  : never;

function facts(given: Given): SavingsFacts {
  const { returnedOn, settledAfter, passportsAfter, ...costs } = given;
  const after = (days: number | null) => (days === null ? null : addDays(returnedOn, days));
  const done = { settledOn: after(settledAfter), passportsReturnedOn: after(passportsAfter) };
  return { ...GOOD, ...back({ returnedOn, ...done }, costs, '2026-12-31') };
}

const verdict = (given: SavingsFacts): Verdict => run(RETURN_CHECKS, ROWS, SUBJECT, given);
const passed = (given: SavingsFacts) =>
  verdict(given)
    .filter(({ status }) => status === 'PASS')
    .map(({ checkId }) => checkId);
const missed = (given: SavingsFacts): number =>
  verdict(given).reduce((total, { measure }) => total + (measure?.excess ?? 0), 0);

const BADNESS = ['PASS', 'CANNOT_TELL', 'FAIL'] as const;
const badness = (given: SavingsFacts): number =>
  Math.max(...verdict(given).map(({ status }) => BADNESS.findIndex((one) => one === status)));

describe('whatever is spent', () => {
  const currency = fc.constantFrom('VND', 'USD', 'EUR');
  const amounts = fc.uniqueArray(fc.record({ minor: fc.nat({ max: 3_000 }), currency }), {
    selector: (amount) => amount.currency,
  });
  const known = fc.subarray([DOLLAR, { ...DOLLAR, from: 'EUR' as const }]);

  it('more of it, in whichever currency, is never judged better', () => {
    fc.assert(
      fc.property(amounts, amounts, known, currency, (estimated, spent, rates, of) => {
        const judge = (spentOwn: readonly Money[]) =>
          badness({
            ...GOOD,
            ...back({}, { spentOwn, estimatedOwn: estimated }),
            dayRates: { day: DOLLAR.date, rates },
          });
        const now = spent.find((amount) => amount.currency === of)?.minor ?? 0;
        const others = spent.filter((amount) => amount.currency !== of);
        const more = [...others, { minor: now + 1_000, currency: of }];
        expect(judge(more)).toBeGreaterThanOrEqual(judge(spent));
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever the facts', () => {
  it('done a day later never gets better, nor does not done at all', () => {
    fc.assert(
      fc.property(anyReturn, fc.integer({ min: 1, max: 60 }), (given, later) => {
        const { settledAfter, passportsAfter } = given;
        const before = facts(given);
        const worse = [
          facts({ ...given, settledAfter: settledAfter === null ? null : settledAfter + later }),
          facts({
            ...given,
            passportsAfter: passportsAfter === null ? null : passportsAfter + later,
          }),
          facts({ ...given, settledAfter: null }),
          facts({ ...given, passportsAfter: null }),
        ];
        for (const changed of worse) {
          expect(passed(before)).toEqual(expect.arrayContaining(passed(changed)));
          expect(missed(changed)).toBeGreaterThanOrEqual(missed(before));
        }
      }),
    );
  });

  it('more spent never gets better', () => {
    fc.assert(
      fc.property(anyReturn, fc.integer({ min: 1, max: 1_000_000 }), (given, more) => {
        const before = facts(given);
        const spentOwn = (given.spentOwn ?? []).map(({ minor, currency }) => ({
          minor: minor + more,
          currency,
        }));
        if (given.spentOwn === null) return;
        const changed = facts({ ...given, spentOwn });
        expect(passed(before)).toEqual(expect.arrayContaining(passed(changed)));
        expect(missed(changed)).toBeGreaterThanOrEqual(missed(before));
      }),
    );
  });

  it('what is forgotten never makes a check pass', () => {
    fc.assert(
      fc.property(anyReturn, (given) => {
        const before = facts(given);
        const { afterReturn } = before;
        const forgotten = [{ spentOwn: null }, { estimatedOwn: null }].map((rest) => ({
          ...before,
          afterReturn: afterReturn && { ...afterReturn, ...rest },
        }));
        for (const changed of forgotten)
          expect(passed(before)).toEqual(expect.arrayContaining(passed(changed)));
        const workDays = { ...WORK_DAYS, years: [] };
        const nothingKnown = {
          ...before,
          afterReturn: afterReturn && { ...afterReturn, workDays },
        };
        expect(passed(nothingKnown)).toEqual([]);
      }),
    );
  });

  it('an excess is what lies between limit and actual, and never 0', () => {
    fc.assert(
      fc.property(anyReturn, (given) => {
        for (const { measure } of verdict(facts(given))) {
          if (measure === null) continue;
          expect(measure.excess).toBe(measure.actual - measure.limit);
          expect(measure.excess).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('the last day of a limit is that working day, and the day after it the next', () => {
    fc.assert(
      fc.property(day(0, 250), fc.integer({ min: 1, max: 20 }), (from, days) => {
        const last = workingDayAfter(from, days, WORK_DAYS);
        expect(last && workingDayNumber(from, last, WORK_DAYS)).toBe(days);
        expect(last && workingDayNumber(from, addDays(last, 1), WORK_DAYS)).toBe(days + 1);
      }),
    );
  });
});

describe('the facts', () => {
  const costLine = {
    id: 'c',
    item: null,
    role: null,
    countryCode: null,
    place: null,
    traveller: null,
    paidById: null,
    donorKind: null,
    hiredBecause: null,
    kind: 'TICKET',
    description: '',
    persons: 2,
    days: 3,
    unitPrice: { minor: 100, currency: 'VND' },
    payer: 'UNION_FUND',
  } as const;
  const content = { endDate: FIRST, costLines: [costLine] };
  const lookups = {
    state: 'APPROVED',
    actualEndDate: null,
    today: FIRST,
    afterReturn: NOTHING_AFTER_RETURN,
  } as const;

  it('are none before the last day, and of what does not take place', () => {
    expect(returnFactsFrom(content, { ...lookups, today: addDays(FIRST, -1) })).toEqual({
      afterReturn: null,
    });
    expect(returnFactsFrom(content, { ...lookups, state: 'CANCELLED' })).toEqual({
      afterReturn: null,
    });
  });

  it('are the last day as it was, with the own money of the estimate', () => {
    const actualEndDate = addDays(FIRST, -2);
    expect(returnFactsFrom(content, { ...lookups, actualEndDate }).afterReturn).toEqual({
      ...NOTHING_AFTER_RETURN,
      returnedOn: actualEndDate,
      estimatedOwn: [{ minor: 600, currency: 'VND' }],
    });
  });

  it('count own money alone, by currency, and none that is too much to be counted', () => {
    const usd = {
      ...costLine,
      payer: 'STATE_BUDGET',
      unitPrice: { minor: 7, currency: 'USD' },
    } as const;
    const hosts = { ...costLine, payer: 'HOST' } as const;
    expect(ownMoneyOf([costLine, usd, hosts, { ...costLine, persons: 1 }])).toEqual([
      { minor: 42, currency: 'USD' },
      { minor: 900, currency: 'VND' },
    ]);
    const huge = { minor: Number.MAX_SAFE_INTEGER, currency: 'VND' } as const;
    expect(ownMoneyOf([{ ...costLine, unitPrice: huge }])).toBeNull();
    const whole = { ...costLine, unitPrice: huge, persons: 1, days: 1 };
    expect(ownMoneyOf([whole, { ...whole, payer: 'STATE_BUDGET' }])).toBeNull();
  });
});

describe('the days by which it is due', () => {
  const due = (subject: Partial<typeof SUBJECT>, rows = ROWS) =>
    returnDeadlines(rows, { ...SUBJECT, ...subject }, isoDate('2026-03-09'), WORK_DAYS);

  it('are counted by the rows that the checks judge by', () => {
    expect(due({})).toEqual({ settlement: '2026-03-30', passports: '2026-03-16' });
    expect(due({ normDay: isoDate('2026-07-01') })).toEqual({
      settlement: '2026-03-23',
      passports: '2026-03-12',
    });
  });

  it('are none where no row asks, none can be read, or nobody travels', () => {
    expect(due({}, [])).toEqual({ settlement: null, passports: null });
    expect(
      due(
        {},
        ROWS.map((row) => ({ ...row, values: {} })),
      ),
    ).toEqual({
      settlement: null,
      passports: null,
    });
    expect(
      due(
        { kind: 'INBOUND' },
        ROWS.map((row) => ({ ...row, kinds: null })),
      ),
    ).toMatchObject({
      passports: null,
    });
    expect(
      due(
        { kind: null },
        ROWS.map((row) => ({ ...row, kinds: null })),
      ),
    ).toMatchObject({ passports: null });
  });
});

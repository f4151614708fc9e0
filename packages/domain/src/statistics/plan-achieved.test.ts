import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import { planAchieved, planAchievedByKind } from './plan-achieved.ts';
import type { PlanAchieved } from './plan-achieved.ts';
import type { DoneActivity, MeasuredLine } from './plan-tally.ts';

const amount = (minor: number, currency: CurrencyCode = 'VND'): Money => ({ minor, currency });

function line(id: string, changed: Partial<MeasuredLine> = {}): MeasuredLine {
  return {
    id,
    kind: 'OUTBOUND',
    persons: 5,
    money: [amount(100_000_000)],
    stoppedByForceMajeure: false,
    ...changed,
  };
}

function done(planLineId: string | null, changed: Partial<DoneActivity> = {}): DoneActivity {
  return {
    kind: 'OUTBOUND',
    planLineId,
    persons: 4,
    money: [amount(80_000_000)],
    ...changed,
  };
}

function measured(
  lines: readonly MeasuredLine[],
  activities: readonly DoneActivity[],
): PlanAchieved {
  const achieved = planAchieved(lines, activities);
  expect(achieved).toMatchObject({ ok: true });
  return achieved.ok ? achieved.value : expect.unreachable();
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `l${index}`);

describe('plan achieved', () => {
  it('is 95 % and 100 % when one of 20 lines was stopped by force majeure', () => {
    const lines = ids(20).map((id, index) => line(id, { stoppedByForceMajeure: index === 0 }));
    const { activities } = measured(
      lines,
      ids(20)
        .slice(1)
        .map((id) => done(id)),
    );
    expect(activities).toEqual({
      all: { numerator: 19, denominator: 20, percent: 95 },
      withoutForceMajeure: { numerator: 19, denominator: 19, percent: 100 },
    });
  });

  it('is told by activities, people and money', () => {
    const lines = [
      line('a'),
      line('b', { money: [amount(50_000_000), amount(200_000, 'USD')] }),
      line('c', { stoppedByForceMajeure: true, money: [amount(300_000, 'USD')] }),
    ];
    expect(measured(lines, [done('a'), done('b', { persons: 6 })])).toEqual({
      activities: {
        all: { numerator: 2, denominator: 3, percent: (100 * 2) / 3 },
        withoutForceMajeure: { numerator: 2, denominator: 2, percent: 100 },
      },
      people: {
        all: { numerator: 10, denominator: 15, percent: (100 * 10) / 15 },
        withoutForceMajeure: { numerator: 10, denominator: 10, percent: 100 },
      },
      money: [
        {
          currency: 'USD',
          all: { numerator: 0, denominator: 500_000, percent: 0 },
          withoutForceMajeure: { numerator: 0, denominator: 200_000, percent: 0 },
        },
        {
          currency: 'VND',
          all: { numerator: 160_000_000, denominator: 150_000_000, percent: (100 * 16) / 15 },
          withoutForceMajeure: {
            numerator: 160_000_000,
            denominator: 150_000_000,
            percent: (100 * 16) / 15,
          },
        },
      ],
      unplanned: { activities: 0, people: 0, money: [] },
    });
  });

  it('counts a line once, however many activities came of it', () => {
    const { activities, people } = measured([line('a')], [done('a'), done('a')]);
    expect(activities.all).toMatchObject({ numerator: 1, denominator: 1 });
    expect(people.all).toMatchObject({ numerator: 8, denominator: 5, percent: 160 });
  });

  it('keeps apart what no line of this plan foresaw', () => {
    const lines = [line('a')];
    const { activities, unplanned } = measured(lines, [done(null), done('added later')]);
    expect(activities.all.numerator).toBe(0);
    expect(unplanned).toEqual({ activities: 2, people: 8, money: [amount(160_000_000)] });
  });

  it('counts a line that was stopped and took place after all as done, on both bases', () => {
    const { activities } = measured([line('a', { stoppedByForceMajeure: true })], [done('a')]);
    expect(activities.withoutForceMajeure).toEqual({ numerator: 1, denominator: 1, percent: 100 });
    expect(activities.all).toEqual(activities.withoutForceMajeure);
  });

  it('has no percentage of nothing', () => {
    const { activities, people, money } = measured([], []);
    expect(activities.all).toEqual({ numerator: 0, denominator: 0, percent: null });
    expect(people.all.percent).toBeNull();
    expect(money).toEqual([]);
  });

  it('says when amounts are too large to be counted', () => {
    const huge = [amount(Number.MAX_SAFE_INTEGER)];
    const lines = [line('a', { money: huge }), line('b', { money: huge })];
    for (const achieved of [planAchieved(lines, []), planAchievedByKind(lines, [])])
      expect(achieved).toMatchObject({ ok: false, error: { code: 'MONEY_OVERFLOW' } });
  });
});

describe('whatever the plan', () => {
  const kind = fc.constantFrom(...ACTIVITY_KINDS);
  const money = fc.array(fc.record({ minor: fc.nat(), currency: fc.constantFrom('VND', 'USD') }), {
    maxLength: 2,
  });
  const anyLines: fc.Arbitrary<readonly MeasuredLine[]> = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids(8)),
      kind,
      persons: fc.option(fc.nat({ max: 50 })),
      money,
      stoppedByForceMajeure: fc.boolean(),
    }),
    { selector: ({ id }) => id },
  );
  const anyDone: fc.Arbitrary<readonly DoneActivity[]> = fc.array(
    fc.record({
      kind,
      planLineId: fc.option(fc.constantFrom(...ids(8))),
      persons: fc.nat({ max: 50 }),
      money,
    }),
    { maxLength: 8 },
  );

  it('the base without force majeure is never the larger, nor its share the smaller', () => {
    fc.assert(
      fc.property(anyLines, anyDone, (lines, activities) => {
        const { activities: share } = measured(lines, activities);
        const { all, withoutForceMajeure: without } = share;
        expect(without.denominator).toBeLessThanOrEqual(all.denominator);
        expect(without.numerator).toBe(all.numerator);
        if (without.percent !== null && all.percent !== null)
          expect(without.percent).toBeGreaterThanOrEqual(all.percent);
        expect(without.numerator).toBeLessThanOrEqual(without.denominator);
      }),
    );
  });

  it('one activity more never lowers a share', () => {
    fc.assert(
      fc.property(anyLines, anyDone, (lines, activities) => {
        const before = measured(lines, activities.slice(1));
        const after = measured(lines, activities);
        for (const way of ['activities', 'people'] as const)
          expect(after[way].all.numerator).toBeGreaterThanOrEqual(before[way].all.numerator);
      }),
    );
  });

  it('the kinds add up to the whole', () => {
    fc.assert(
      fc.property(anyLines, anyDone, (lines, activities) => {
        const whole = measured(lines, activities);
        const kinds = planAchievedByKind(lines, activities);
        const parts = kinds.ok ? kinds.value.map(({ achieved }) => achieved) : [];
        const total = (read: (achieved: PlanAchieved) => number) =>
          parts.reduce((sum, part) => sum + read(part), 0);
        expect(parts).toHaveLength(ACTIVITY_KINDS.length);
        expect(total((part) => part.activities.all.numerator)).toBe(whole.activities.all.numerator);
        expect(total((part) => part.people.all.denominator)).toBe(whole.people.all.denominator);
        expect(total((part) => part.people.all.numerator)).toBe(whole.people.all.numerator);
        expect(total((part) => part.unplanned.activities)).toBe(whole.unplanned.activities);
      }),
    );
  });
});

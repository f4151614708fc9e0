import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import { FUNDING_SOURCES } from '../activity/funding.ts';
import { isoMonth, yearOf } from '../period/period.ts';
import { copyFromYear } from './copy.ts';
import { isUnchanged, planDifference } from './difference.ts';
import { planDraftIssues, planIssues } from './issues.ts';
import { sampleLine, samplePlan } from './plan.sample.ts';
import type { PlanLine } from './plan.ts';
import { planTotals } from './totals.ts';

const vnd = (minor: number) => ({ minor, currency: 'VND' }) as const;
const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;

const lineArbitrary: fc.Arbitrary<PlanLine> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    kind: fc.constantFrom(...ACTIVITY_KINDS),
    title: fc.constantFrom('x', 'y'),
    persons: fc.option(fc.nat(30)),
    days: fc.option(fc.nat(12)),
    coOrganiserIds: fc.shuffledSubarray(['org-2', 'org-3']),
    funding: fc
      .uniqueArray(fc.constantFrom(...FUNDING_SOURCES))
      .map((sources) => sources.map((source, index) => ({ source, amount: vnd(index * 1000) }))),
  })
  .map(sampleLine);
const linesArbitrary = fc.uniqueArray(lineArbitrary, { selector: (line) => line.id });

describe('planTotals', () => {
  it('adds up by kind, source and currency, and counts what is not filled in', () => {
    const totals = planTotals([
      sampleLine({
        funding: [
          { source: 'UNION_FUND', amount: vnd(100) },
          { source: 'HOST', amount: usd(50) },
        ],
      }),
      sampleLine({ persons: null, funding: [{ source: 'HOST', amount: vnd(7) }] }),
      sampleLine({ kind: 'INBOUND', persons: 12, days: null, funding: [] }),
    ]);
    expect(totals).toMatchObject({
      ok: true,
      value: {
        all: {
          lines: 3,
          persons: 20,
          linesWithoutPersons: 1,
          days: 14,
          linesWithoutDays: 1,
          personDays: 56,
        },
      },
    });
    const kinds = totals.ok ? totals.value.kinds : [];
    expect(kinds.map((row) => [row.kind, row.lines, row.persons])).toEqual([
      ['OUTBOUND', 2, 8],
      ['INBOUND', 1, 12],
      ['EVENT_HOSTED', 0, 0],
      ['EVENT_ABROAD', 0, 0],
      ['EVENT_DOMESTIC', 0, 0],
      ['EVENT_ONLINE', 0, 0],
    ]);
    expect(kinds[0]?.money).toEqual([
      { source: 'UNION_FUND', amount: vnd(100) },
      { source: 'HOST', amount: usd(50) },
      { source: 'HOST', amount: vnd(7) },
    ]);
  });

  it('refuses to count money beyond the exact', () => {
    const funding = [{ source: 'DONOR', amount: vnd(Number.MAX_SAFE_INTEGER) }] as const;
    expect(planTotals([sampleLine({ funding }), sampleLine({ funding })])).toMatchObject({
      ok: false,
      error: { code: 'MONEY_OVERFLOW' },
    });
  });

  it('gives the whole as the sum of the kinds', () => {
    fc.assert(
      fc.property(linesArbitrary, (lines) => {
        const totals = planTotals(lines);
        if (!totals.ok) return expect.unreachable();
        const { all, kinds } = totals.value;
        for (const figure of ['lines', 'persons', 'days', 'linesWithoutPersons'] as const) {
          expect(kinds.reduce((total, row) => total + row[figure], 0)).toBe(all[figure]);
        }
        const moneyOf = (rows: typeof kinds) =>
          rows.flatMap((row) => row.money).reduce((total, row) => total + row.amount.minor, 0);
        expect(moneyOf(kinds)).toBe(all.money.reduce((total, row) => total + row.amount.minor, 0));
      }),
    );
  });
});

describe('planDifference', () => {
  it('names what was added, removed and changed, field by field', () => {
    const before = samplePlan([sampleLine({ id: 'a' }), sampleLine({ id: 'b', title: 'cũ' })]);
    const changed = sampleLine({ id: 'b', title: 'mới', persons: 6 });
    const after = samplePlan([changed, sampleLine({ id: 'c' })]);
    const difference = planDifference(before, after);
    expect(difference.added).toEqual([after.lines[1]]);
    expect(difference.removed).toEqual([before.lines[0]]);
    expect(difference.changed).toEqual([
      {
        before: before.lines[1],
        after: changed,
        fields: [
          { field: 'title', before: 'cũ', after: 'mới' },
          { field: 'persons', before: 8, after: 6 },
        ],
      },
    ]);
  });

  it('sees no change in another order of lines, co-organisers or sources, and one in an itinerary', () => {
    const funding = [
      { source: 'HOST', amount: vnd(1) },
      { source: 'DONOR', amount: vnd(2) },
    ] as const;
    const line = sampleLine({ coOrganiserIds: ['x', 'y'], funding, countries: ['LA', 'TH'] });
    const turned = { ...line, coOrganiserIds: ['y', 'x'], funding: funding.toReversed() };
    expect(isUnchanged(planDifference(samplePlan([line]), samplePlan([turned])))).toBe(true);
    const rerouted = { ...line, countries: ['TH', 'LA'] } as const;
    expect(isUnchanged(planDifference(samplePlan([line]), samplePlan([rerouted])))).toBe(false);
  });

  it('leads from the one version to the other, and back', () => {
    fc.assert(
      fc.property(linesArbitrary, linesArbitrary, (before, after) => {
        const there = planDifference(samplePlan(before), samplePlan(after));
        const back = planDifference(samplePlan(after), samplePlan(before));
        expect(there.added).toEqual(back.removed);
        expect(there.changed.length).toBe(back.changed.length);
        const gone = new Set(there.removed.map((line) => line.id));
        const rebuilt = before
          .filter((line) => !gone.has(line.id))
          .map((line) => {
            const fields =
              there.changed.find((change) => change.after.id === line.id)?.fields ?? [];
            const changes = fields.map(({ field, after: value }) => [field, value] as const);
            return { ...line, ...Object.fromEntries(changes) };
          });
        const all = [...rebuilt, ...there.added];
        expect(isUnchanged(planDifference(samplePlan(all), samplePlan(after)))).toBe(true);
      }),
    );
  });
});

describe('copyFromYear', () => {
  const previous = samplePlan(
    [sampleLine({ note: 'Đã hoàn thành' }), sampleLine({ id: 'line-2', fromMonth: null })],
    { adjustmentReason: 'Bổ sung' },
  );

  it('moves the lines to the year and asks for the results anew', () => {
    const copy = copyFromYear(previous, 2028, ['new-1', 'new-2', 'spare']);
    if (!copy.ok) return expect.unreachable();
    expect(copy.value).toMatchObject({ year: 2028, adjustmentReason: null });
    expect(copy.value.lines[0]).toEqual({
      ...previous.lines[0],
      id: 'new-1',
      fromMonth: isoMonth('2028-03'),
      toMonth: isoMonth('2028-04'),
      resultTarget: null,
      note: null,
    });
    expect(copy.value.lines[1]).toMatchObject({ id: 'new-2', fromMonth: null });
    expect(planIssues(copy.value, null).map(({ code }) => code)).toEqual([
      'UNIT_WITHOUT_TARGET',
      'UNIT_WITHOUT_TARGET',
      'REQUIRED',
    ]);
  });

  it('wants an id for every line', () => {
    expect(copyFromYear(previous, 2028, ['new-1'])).toEqual({
      ok: false,
      error: { code: 'TOO_FEW_IDS', path: [], data: { needed: 2, given: 1 } },
    });
  });

  it('makes a well-formed draft in the new year, with the same money', () => {
    fc.assert(
      fc.property(linesArbitrary, fc.integer({ min: 2000, max: 2100 }), (lines, year) => {
        const ids = lines.map((_, index) => `new-${index}`);
        const copy = copyFromYear(samplePlan(lines), year, ids);
        if (!copy.ok) return expect.unreachable();
        expect(planDraftIssues(copy.value)).toEqual([]);
        expect(copy.value.lines.map((line) => line.funding)).toEqual(
          lines.map((line) => line.funding),
        );
        for (const { fromMonth } of copy.value.lines) {
          expect(fromMonth === null ? year : yearOf(fromMonth)).toBe(year);
        }
      }),
    );
  });
});

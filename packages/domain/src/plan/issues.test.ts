import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import type { CountryCode } from '../country/country.ts';
import type { CurrencyCode } from '../money/money.ts';
import { isoMonth } from '../period/period.ts';
import type { IsoMonth } from '../period/period.ts';
import { PLAN_LIMITS, planDraftIssues, planIssues } from './issues.ts';
import type { PlanIssue } from './issues.ts';
import { sampleLine, samplePlan } from './plan.sample.ts';
import type { PlanLine } from './plan.ts';

const brief = (issues: readonly PlanIssue[]): readonly string[] =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

const vnd = (minor: number) =>
  ({ source: 'UNION_FUND', amount: { minor, currency: 'VND' } }) as const;

/** Everything that is null or empty where a line may be. */
const EMPTY: Partial<PlanLine> = {
  title: '',
  partnerId: null,
  countries: [],
  purposeKind: null,
  purpose: ' ',
  expectedResult: '',
  resultTarget: null,
  resultUnit: null,
  headLevel: null,
  persons: null,
  days: null,
  fromMonth: null,
  toMonth: null,
  funding: [],
};

const MALFORMED: readonly (readonly [string, Partial<PlanLine>, readonly string[]])[] = [
  ['fewer than no persons', { persons: -1 }, ['OUT_OF_RANGE lines.line-1.persons']],
  ['half a person', { persons: 1.5 }, ['NOT_WHOLE lines.line-1.persons']],
  ['too many days', { days: 367 }, ['OUT_OF_RANGE lines.line-1.days']],
  ['a kind nobody knows', { kind: 'TRIP' as ActivityKind }, ['UNKNOWN_VALUE lines.line-1.kind']],
  [
    'a month of another year',
    { fromMonth: isoMonth('2026-12') },
    ['MONTH_OUTSIDE_YEAR lines.line-1.fromMonth'],
  ],
  [
    'a month that is none',
    { toMonth: '2027-13' as IsoMonth },
    ['MONTH_FORMAT lines.line-1.toMonth'],
  ],
  [
    'an end before the beginning',
    { fromMonth: isoMonth('2027-05') },
    ['MONTHS_REVERSED lines.line-1.toMonth'],
  ],
  [
    'a title too long',
    { title: 'a'.repeat(PLAN_LIMITS.title + 1) },
    ['TOO_LONG lines.line-1.title'],
  ],
  ['a NUL', { note: '\0' }, ['FORBIDDEN_CHARACTER lines.line-1.note']],
  [
    'a country nobody knows, and one twice',
    { countries: ['KR', 'XX' as CountryCode, 'KR'] },
    ['UNKNOWN_VALUE lines.line-1.countries.1', 'DUPLICATE lines.line-1.countries.2'],
  ],
  [
    'itself as co-organiser',
    { coOrganiserIds: ['org-2', 'org-1'] },
    ['OWN_CO_ORGANISER lines.line-1.coOrganiserIds.1'],
  ],
  ['less than no money', { funding: [vnd(-1)] }, ['OUT_OF_RANGE lines.line-1.funding.0.amount']],
  ['one source twice', { funding: [vnd(1), vnd(2)] }, ['DUPLICATE lines.line-1.funding.1']],
  [
    'a currency nobody knows',
    { funding: [{ source: 'HOST', amount: { minor: 1, currency: 'XXX' as CurrencyCode } }] },
    ['UNKNOWN_VALUE lines.line-1.funding.0.amount'],
  ],
];

describe('planDraftIssues', () => {
  it('lets a draft be incomplete', () => {
    expect(planDraftIssues(samplePlan([]))).toEqual([]);
    expect(planDraftIssues(samplePlan([sampleLine(EMPTY)]))).toEqual([]);
    expect(planDraftIssues(samplePlan([sampleLine({ persons: 0, days: 0 })]))).toEqual([]);
  });

  it.each(MALFORMED)('refuses %s', (_name, change, expected) => {
    expect(brief(planDraftIssues(samplePlan([sampleLine(change)])))).toEqual(expected);
  });

  it('gives the figures that a sentence needs', () => {
    expect(planDraftIssues(samplePlan([sampleLine({ persons: -1 })]))).toEqual([
      {
        code: 'OUT_OF_RANGE',
        path: ['lines', 'line-1', 'persons'],
        data: { minimum: 0, maximum: PLAN_LIMITS.persons, actual: -1 },
      },
    ]);
  });

  it('refuses a plan that is too long, of no year, or names two lines alike', () => {
    const many = Array.from({ length: 501 }, (_, index) => sampleLine({ id: String(index) }));
    expect(brief(planDraftIssues(samplePlan(many)))).toEqual(['TOO_MANY lines']);
    expect(brief(planDraftIssues(samplePlan([], { year: 27 })))).toEqual(['OUT_OF_RANGE year']);
    const twice = samplePlan([sampleLine(), sampleLine()]);
    expect(brief(planDraftIssues(twice))).toEqual(['DUPLICATE lines.1.id']);
  });
});

const COMMON = ['title', 'purposeKind', 'purpose', 'expectedResult'];
const MEASURES = ['persons', 'days', 'fromMonth', 'toMonth'];
const MISSING: Readonly<Record<ActivityKind, readonly string[]>> = {
  OUTBOUND: [...COMMON, ...MEASURES, 'partnerId', 'countries', 'headLevel', 'funding'],
  INBOUND: [...COMMON, ...MEASURES, 'partnerId', 'countries', 'funding'],
  EVENT_HOSTED: [...COMMON, ...MEASURES, 'funding'],
  EVENT_ABROAD: [...COMMON, ...MEASURES, 'countries', 'headLevel', 'funding'],
  EVENT_DOMESTIC: [...COMMON, ...MEASURES, 'funding'],
  EVENT_ONLINE: [...COMMON, ...MEASURES],
};

describe('planIssues', () => {
  it.each(ACTIVITY_KINDS)('accepts a complete line of kind %s', (kind) => {
    expect(planIssues(samplePlan([sampleLine({ kind })]), null)).toEqual([]);
  });

  it.each(ACTIVITY_KINDS)('names all that an empty line of kind %s lacks', (kind) => {
    const found = planIssues(samplePlan([sampleLine({ ...EMPTY, kind })]), null);
    const expected = MISSING[kind].map((field) => `REQUIRED lines.line-1.${field}`);
    expect(brief(found).toSorted()).toEqual(expected.toSorted());
  });

  it('wants at least one line', () => {
    expect(brief(planIssues(samplePlan([]), null))).toEqual(['REQUIRED lines']);
  });

  it.each([
    [{ persons: 0 }, 'OUT_OF_RANGE lines.line-1.persons'],
    [{ days: 0 }, 'OUT_OF_RANGE lines.line-1.days'],
    [{ resultUnit: null }, 'TARGET_WITHOUT_UNIT lines.line-1.resultUnit'],
    [{ resultTarget: null }, 'UNIT_WITHOUT_TARGET lines.line-1.resultTarget'],
    [{ countries: ['LA', 'VN'] }, 'HOME_COUNTRY lines.line-1.countries.1'],
  ] satisfies readonly (readonly [Partial<PlanLine>, string])[])('%o: %s', (change, expected) => {
    expect(brief(planIssues(samplePlan([sampleLine(change)]), null))).toEqual([expected]);
  });

  it('lets an event at home have Vietnam among its countries', () => {
    const line = sampleLine({ kind: 'EVENT_HOSTED', countries: ['VN', 'LA'] });
    expect(planIssues(samplePlan([line]), null)).toEqual([]);
  });

  it('wants a reason and a change of an adjustment', () => {
    const approved = samplePlan();
    expect(brief(planIssues(samplePlan(), approved))).toEqual([
      'REQUIRED adjustmentReason',
      'UNCHANGED lines',
    ]);
    const adjusted = samplePlan([sampleLine({ persons: 6 })], { adjustmentReason: 'Bạn đề nghị' });
    expect(planIssues(adjusted, approved)).toEqual([]);
  });
});

const anyLine = fc
  .record({
    kind: fc.constantFrom(...ACTIVITY_KINDS),
    title: fc.string(),
    persons: fc.option(fc.integer({ min: -5, max: 20 })),
    days: fc.option(fc.integer({ min: -5, max: 400 })),
    funding: fc.array(fc.integer({ min: -2, max: 5 }).map(vnd), { maxLength: 2 }),
  })
  .map(sampleLine);

describe('both lists', () => {
  it('never refuses less at submission than in a draft', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 4 }), (lines) => {
        const plan = samplePlan(lines.map((line, index) => ({ ...line, id: `line-${index}` })));
        expect(brief(planIssues(plan, null))).toEqual(
          expect.arrayContaining([...brief(planDraftIssues(plan))]),
        );
      }),
    );
  });
});

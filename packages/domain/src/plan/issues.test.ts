import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import { EMPTY, MALFORMED, MISSING, vnd } from './issues.cases.ts';
import { PLAN_LIMITS, planDraftIssues, planIssues } from './issues.ts';
import type { PlanIssue } from './issues.ts';
import { sampleLine, samplePlan } from './plan.sample.ts';
import type { PlanLine } from './plan.ts';

const brief = (issues: readonly PlanIssue[]): readonly string[] =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

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
    const many = Array.from({ length: PLAN_LIMITS.lines + 1 }, (_, index) =>
      sampleLine({ id: String(index) }),
    );
    expect(brief(planDraftIssues(samplePlan(many)))).toEqual(['TOO_MANY lines']);
    expect(brief(planDraftIssues(samplePlan([], { year: 27 })))).toEqual(['OUT_OF_RANGE year']);
    const twice = samplePlan([sampleLine(), sampleLine()]);
    expect(brief(planDraftIssues(twice))).toEqual(['DUPLICATE lines.1.id']);
  });
});

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

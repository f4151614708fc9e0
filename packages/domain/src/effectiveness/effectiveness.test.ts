import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notChanging, notShown, verdictOf } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import type { AnyCheck } from '../check/check.ts';
import { findingKey, PARAMETER_FACTS, run, stops } from '../check/run.ts';
import { addDays, isoDate } from '../period/period.ts';
import { AGREEMENT_ACTIVITY_CASES } from './agreement-activity.cases.ts';
import { AGREEMENT_CHECKS } from './agreement-activity.checks.ts';
import { EFFECTIVENESS_CASES, PLAN_RESULT_CASES } from './effectiveness.cases.ts';
import { EFFECTIVENESS_CHECKS, PLAN_RESULT_CHECKS, reportDueOn } from './effectiveness.checks.ts';
import { GOOD, ROWS, SUBJECT, WHOLE_REPORT } from './effectiveness.examples.ts';
import { openReportsFor } from './effectiveness.facts.ts';
import type { EffectivenessFacts, OpenReport, UnreportedActivity } from './effectiveness.facts.ts';
import { anyCostRate, anyEffects, anyDayRates, anyReciprocity } from './effects.examples.ts';
import { anyFollowUp } from './follow-up.examples.ts';
import { holdCode } from './hold-code.ts';
import { openReportsDue, reportDeadline } from './report-deadline.ts';

function goldenTable<Facts>(
  checks: readonly AnyCheck<Facts>[],
  cases: readonly CheckCase<Facts>[],
): void {
  it.each(cases.map((example) => [example.name, example] as const))('%s', (_, example) => {
    const found = verdictOf(checks, example);
    expect(found).toMatchObject(example.expected);
    expect(found).toHaveLength(example.expected.length);
  });

  it('shows every reason and every missing fact that a check declares', () => {
    expect(notShown(checks, cases)).toEqual([]);
  });

  it('shows of every check that the same facts are judged by the row of the day', () => {
    expect(notChanging(checks, cases)).toEqual([]);
  });

  it.each(checks.map((check) => [check.id, check] as const))(
    '%s lacks no fact that it does not declare',
    (id, { missing }) => {
      const lacked = cases
        .filter((example) => example.checkId === id)
        .flatMap((example) => verdictOf(checks, example))
        .flatMap((finding) => finding.missing);
      const known: readonly string[] = [...missing, ...PARAMETER_FACTS];
      expect(lacked.filter((fact) => !known.includes(fact))).toEqual([]);
    },
  );

  it.each(checks.map((check) => [check.id, check] as const))(
    '%s gives exactly the data that its reasons declare, and refuses other values',
    (id, { reasons, parseValues }) => {
      const declared = new Map(Object.entries(reasons));
      const failed = cases
        .filter((example) => example.checkId === id)
        .flatMap((example) => verdictOf(checks, example))
        .filter((finding) => finding.status === 'FAIL');
      expect(failed).not.toHaveLength(0);
      for (const { reason, data } of failed)
        expect(Object.keys(data).toSorted()).toEqual(declared.get(reason ?? '')?.toSorted());
      const values = ROWS.find((row) => row.checkId === id)?.values ?? {};
      expect(parseValues(values)).toEqual(values);
      for (const name of Object.keys(values))
        expect(parseValues({ ...values, [name]: 'ten' })).toBeNull();
    },
  );
}

describe('the golden table of a dossier', () => {
  goldenTable(EFFECTIVENESS_CHECKS, EFFECTIVENESS_CASES);
});

describe('the golden table of a plan', () => {
  goldenTable(PLAN_RESULT_CHECKS, PLAN_RESULT_CASES);
});

describe('the golden table of an agreement', () => {
  goldenTable(AGREEMENT_CHECKS, AGREEMENT_ACTIVITY_CASES);
});

const TODAY = isoDate('2026-05-21');
const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyFacts: fc.Arbitrary<EffectivenessFacts> = fc.record({
  today: fc.constant(TODAY),
  objectives: fc.array(
    fc.record({
      id: fc.uuid(),
      text: fc.string(),
      target: maybe(fc.nat()),
      unit: maybe(fc.string()),
    }),
  ),
  returnedOn: maybe(day),
  reportSubmittedOn: maybe(day),
  reportParts: maybe(
    fc.record({
      commitments: fc.nat({ max: 2 }),
      recommendations: fc.constantFrom('', 'x'),
      contacts: fc.constantFrom('', 'x'),
      documents: fc.nat({ max: 2 }),
      results: fc.array(
        fc.record({ objectiveId: fc.uuid(), achieved: maybe(fc.nat({ max: 2 })) }),
        { maxLength: 2 },
      ),
    }),
  ),
  openReports: maybe(
    fc.array(
      fc.record({
        dossierId: fc.uuid(),
        organisationId: fc.uuid(),
        returnedOn: day,
        dueDate: day,
        sameHead: fc.boolean(),
      }),
    ),
  ),
  followUp: maybe(anyFollowUp),
  withPartner: fc.boolean(),
  effects: maybe(anyEffects),
  dayRates: anyDayRates,
  costRate: anyCostRate,
  reciprocity: anyReciprocity,
});
const failed = (facts: EffectivenessFacts): readonly string[] =>
  run(EFFECTIVENESS_CHECKS, ROWS, SUBJECT, facts)
    .filter((finding) => finding.status === 'FAIL')
    .map(findingKey);

describe('whatever the facts', () => {
  it('every finding has a key of its own', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const keys = run(EFFECTIVENESS_CHECKS, ROWS, SUBJECT, facts).map(findingKey);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('what is beyond a limit is never shown as the limit itself', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { measure } of run(EFFECTIVENESS_CHECKS, ROWS, SUBJECT, facts))
          if (measure !== null) expect(measure.excess).toBeGreaterThan(0);
      }),
    );
  });

  it('what is overdue today is overdue tomorrow', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const tomorrow = { ...facts, today: addDays(facts.today, 1) };
        expect(failed(tomorrow)).toEqual(expect.arrayContaining([...failed(facts)]));
      }),
    );
  });

  it('a report that is in time is never late, whenever one looks', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 10 }), fc.nat({ max: 400 }), (back, after, later) => {
        const reportSubmittedOn = addDays(back, after);
        const today = addDays(reportSubmittedOn, later);
        const facts = { ...GOOD, returnedOn: back, reportSubmittedOn, reportParts: WHOLE_REPORT };
        expect(failed({ ...facts, today })).toEqual([]);
      }),
    );
  });
});

describe('the report', () => {
  it('is due some days after return', () => {
    expect(reportDueOn(isoDate('2026-05-11'), 10)).toBe('2026-05-21');
  });

  it('is due by the row that HQ02 judges by, or not at all', () => {
    const returned = isoDate('2026-05-11');
    expect(reportDeadline(ROWS, SUBJECT, returned)).toEqual({
      dueDate: '2026-05-21',
      reportDays: 10,
      basis: ROWS[0]?.basis,
    });
    const before = { ...SUBJECT, normDay: isoDate('2018-12-31') };
    expect(reportDeadline(ROWS, before, returned)).toBeNull();
    const unreadable = ROWS.map((row) => ({ ...row, values: { reportDays: '10' } }));
    expect(reportDeadline(unreadable, SUBJECT, returned)).toBeNull();
  });

  it('of an earlier activity is due by the row of that activity, or not at all', () => {
    const unsubmitted = {
      dossierId: 'earlier',
      organisationId: 'da-nang',
      returnedOn: isoDate('2026-05-11'),
      sameHead: true,
      subject: { ...SUBJECT, kind: 'INBOUND' },
    } as const;
    const rows = ROWS.flatMap((row) =>
      row.checkId === 'HQ02'
        ? [row, { ...row, id: 'in', kinds: ['INBOUND'], values: { ...row.values, reportDays: 5 } }]
        : [],
    ) as typeof ROWS;
    const { subject: _, ...owed } = unsubmitted;
    expect(openReportsDue(rows, [unsubmitted])).toEqual([{ ...owed, dueDate: '2026-05-16' }]);
    const outbound = { ...unsubmitted, subject: { ...SUBJECT, kind: 'OUTBOUND' } } as const;
    expect(openReportsDue(rows, [outbound])).toEqual([{ ...owed, dueDate: '2026-05-21' }]);
    expect(openReportsDue([], [unsubmitted])).toEqual([]);
  });
});

describe('what holds a dossier back', () => {
  const held = (facts: Partial<EffectivenessFacts>, normDay: string) =>
    stops(
      run(
        EFFECTIVENESS_CHECKS,
        ROWS,
        { ...SUBJECT, normDay: isoDate(normDay) },
        { ...GOOD, ...facts },
      ),
    );
  const owed: OpenReport = {
    dossierId: 'earlier',
    organisationId: 'cong-thuong',
    returnedOn: isoDate('2026-05-01'),
    dueDate: isoDate('2026-05-11'),
    sameHead: false,
  };

  it('is a report that is owed, by a code of its own, where the row says so', () => {
    expect(held({ openReports: [owed] }, '2026-06-30')).toEqual([]);
    const found = held({ openReports: [owed] }, '2026-07-01');
    expect(found.map(({ reason }) => reason)).toContain('PREVIOUS_REPORT_OVERDUE');
    expect(holdCode(found)).toBe('REPORT_OVERDUE');
  });

  it('is else what the checks say', () => {
    const found = held({ objectives: [] }, '2026-06-30');
    expect(found).toHaveLength(1);
    expect(holdCode(found)).toBe('HELD_BY_CHECKS');
  });

  it('is no report of another where the own one is late, nor what another check calls so', () => {
    const all = held({ openReports: [owed] }, '2026-07-01');
    const found = all.find(({ reason }) => reason === 'PREVIOUS_REPORT_OVERDUE');
    if (found === undefined) throw new Error('Nothing holds it back');
    expect(holdCode([{ ...found, reason: 'REPORT_OVERDUE' }])).toBe('HELD_BY_CHECKS');
    expect(holdCode([{ ...found, checkId: 'HQ03' }])).toBe('HELD_BY_CHECKS');
  });
});

describe('the reports that are owed', () => {
  const activity: UnreportedActivity = {
    dossierId: 'other',
    organisationId: 'da-nang',
    state: 'COMPLETED',
    endDate: isoDate('2026-05-10'),
    actualEndDate: isoDate('2026-05-11'),
    headPersonIds: ['p9'],
    subject: SUBJECT,
  };
  const dossier = { dossierId: 'own', organisationId: 'da-nang', headPersonIds: ['p1'] };

  it.each([
    ['by the unit', {}, { sameHead: false, returnedOn: '2026-05-11' }],
    ['by the head for another unit', { organisationId: 'hue', headPersonIds: ['p1'] }, {}],
    ['by another unit and head', { organisationId: 'hue' }, null],
    ['by the dossier itself', { dossierId: 'own' }, null],
    ['for what is not over', { actualEndDate: isoDate('2026-05-22') }, null],
    ['for what was cancelled', { state: 'CANCELLED' }, null],
  ] satisfies readonly (readonly [string, Partial<UnreportedActivity>, object | null])[])(
    '%s: %o: %o',
    (_name, changes, expected) => {
      const found = openReportsFor(dossier, [{ ...activity, ...changes }], TODAY);
      expect(found).toHaveLength(expected === null ? 0 : 1);
      if (expected !== null) expect(found[0]).toMatchObject(expected);
    },
  );
});

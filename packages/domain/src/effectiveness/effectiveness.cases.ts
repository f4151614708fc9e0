import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over, under } from '../check/check.ts';
import type { Finding } from '../check/run.ts';
import { isoDate } from '../period/period.ts';
import { GOOD, JULY, JUNE, ROWS, SUBJECT, WHOLE_REPORT } from './effectiveness.examples.ts';
import type { EffectivenessFacts, OpenReport, PlanResultFacts } from './effectiveness.facts.ts';
import { COST_RATE_CASES } from './cost-rate.cases.ts';
import { EFFECT_CASES } from './effects.cases.ts';
import { FOLLOW_UP_CASES } from './follow-up.cases.ts';
import type { ReportParts } from './report-parts.ts';
import { RECIPROCITY_CASES } from './reciprocity.cases.ts';

function ofDossier(checkId: string) {
  return (
    name: string,
    changed: Partial<EffectivenessFacts>,
    expected: readonly Partial<Finding>[],
    normDay = JUNE,
  ): CheckCase<EffectivenessFacts> => ({
    name: `${checkId}: ${name}`,
    checkId,
    subject: { ...SUBJECT, normDay },
    rows: ROWS,
    facts: { ...GOOD, ...changed },
    expected,
  });
}

const hq01 = ofDossier('HQ01');
const objective = { id: 'o', text: 'Học kinh nghiệm', target: 3, unit: 'bài học' };
const OBJECTIVES: readonly CheckCase<EffectivenessFacts>[] = [
  hq01('one that can be measured', {}, PASSES),
  hq01('none', { objectives: [] }, [
    fails('TOO_FEW_OBJECTIVES', null, {
      severity: 'STOP',
      path: ['objectives'],
      data: { required: 1, given: 0 },
    }),
  ]),
  hq01('one without words', { objectives: [{ ...objective, text: ' ' }] }, [
    fails('TOO_FEW_OBJECTIVES'),
  ]),
  hq01('one without a target', { objectives: [{ ...objective, target: null }] }, [
    fails('NOT_MEASURABLE', null, {
      path: ['objectives', 'o', 'target'],
      data: { hasTarget: false, hasUnit: true },
    }),
  ]),
  hq01('one without a unit', { objectives: [{ ...objective, unit: '' }] }, [
    fails('NOT_MEASURABLE', null, {
      path: ['objectives', 'o', 'unit'],
      data: { hasTarget: true, hasUnit: false },
    }),
  ]),
  hq01(
    'one good, one vague',
    {
      objectives: [objective, { ...objective, id: 'p', target: null, unit: null }],
    },
    [fails('NOT_MEASURABLE', null, { about: 'p', path: ['objectives', 'p', 'target'] })],
  ),
  hq01('a target of 0 is a target', { objectives: [{ ...objective, target: 0 }] }, PASSES),
  hq01(
    'one, where two are asked for',
    {},
    [fails('TOO_FEW_OBJECTIVES', null, { data: { required: 2, given: 1 } })],
    JULY,
  ),
];

const hq02 = ofDossier('HQ02');
const RETURNED = isoDate('2026-05-11');
const open = (returnedOn: string, dueDate: string): OpenReport => ({
  dossierId: 'earlier',
  organisationId: 'cong-thuong',
  returnedOn: isoDate(returnedOn),
  dueDate: isoDate(dueDate),
  sameHead: true,
});
const IN_TIME = {
  returnedOn: isoDate('2026-04-01'),
  reportSubmittedOn: isoDate('2026-04-11'),
};
/** A report in time that tells all, with this result of its objective. */
const results = (result: Partial<ReportParts['results'][number]>): Partial<EffectivenessFacts> => ({
  ...IN_TIME,
  reportParts: { ...WHOLE_REPORT, results: [{ objectiveId: 'o', achieved: 1, ...result }] },
});
const REPORTS: readonly CheckCase<EffectivenessFacts>[] = [
  hq02('not back yet', {}, PASSES),
  hq02('back, on the tenth day', { returnedOn: RETURNED }, PASSES),
  hq02('back, on the eleventh day', { returnedOn: isoDate('2026-05-10') }, [
    fails('REPORT_OVERDUE', over(10, 11, 'DAYS'), {
      severity: 'NOTE',
      path: ['outcome'],
      data: { dueDate: '2026-05-20' },
    }),
  ]),
  hq02(
    'reported on the tenth day',
    {
      ...IN_TIME,
      reportParts: WHOLE_REPORT,
    },
    PASSES,
  ),
  hq02('reported in time, nothing known of what it tells', IN_TIME, [
    lacks('REPORT_PARTS', ['outcome']),
  ]),
  hq02(
    'reported in time, with nothing but a summary',
    {
      ...IN_TIME,
      reportParts: {
        ...WHOLE_REPORT,
        commitments: 0,
        recommendations: ' ',
        contacts: '',
        documents: 0,
      },
    },
    [
      fails('NO_COMMITMENTS', null, { severity: 'NOTE', path: ['outcome', 'commitments'] }),
      fails('NO_RECOMMENDATIONS', null, { path: ['outcome', 'recommendations'] }),
      fails('NO_CONTACTS', null, { path: ['outcome', 'contacts'] }),
      fails('NO_DOCUMENTS', null, { path: ['files'] }),
    ],
  ),
  hq02(
    'reported on the eleventh day',
    {
      returnedOn: isoDate('2026-04-01'),
      reportSubmittedOn: isoDate('2026-04-12'),
      reportParts: WHOLE_REPORT,
    },
    [
      fails('REPORT_LATE', over(10, 11, 'DAYS'), {
        data: { dueDate: '2026-04-11', submittedOn: '2026-04-12' },
      }),
    ],
  ),
  hq02('more reached than promised', results({ achieved: 2 }), PASSES),
  hq02('less reached than promised', results({ achieved: 0 }), [
    fails('OBJECTIVE_MISSED', null, {
      severity: 'NOTE',
      about: 'o',
      path: ['outcome', 'results', 'o'],
      data: { target: 1, achieved: 0, unit: 'bản ghi nhớ' },
    }),
  ]),
  hq02(
    'less reached, of what was promised without a unit',
    {
      ...results({ achieved: 0 }),
      objectives: [{ id: 'o', text: 'Ký', target: 1, unit: null }],
    },
    [fails('OBJECTIVE_MISSED', null, { data: { target: 1, achieved: 0, unit: '' } })],
  ),
  hq02('reached in words alone', results({ achieved: null }), PASSES),
  hq02('a result of another objective', results({ objectiveId: 'other', achieved: 0 }), PASSES),
  hq02(
    'nothing to be counted was promised',
    {
      ...results({ achieved: 0 }),
      objectives: [{ id: 'o', text: 'Gặp gỡ', target: null, unit: null }],
    },
    PASSES,
  ),
  hq02('an earlier report due today', { openReports: [open('2026-05-11', '2026-05-21')] }, PASSES),
  hq02('an earlier report overdue', { openReports: [open('2026-05-10', '2026-05-20')] }, [
    fails('PREVIOUS_REPORT_OVERDUE', over(10, 11, 'DAYS'), {
      severity: 'NOTE',
      about: 'earlier',
      data: {
        dossierId: 'earlier',
        organisationId: 'cong-thuong',
        dueDate: '2026-05-20',
        sameHead: true,
      },
    }),
  ]),
  hq02(
    'an earlier report overdue, where that holds the next one',
    {
      openReports: [open('2026-05-10', '2026-05-20')],
    },
    [fails('PREVIOUS_REPORT_OVERDUE', over(10, 11, 'DAYS'), { severity: 'STOP' })],
    JULY,
  ),
  hq02(
    'two earlier reports, each by the day on which its own is due',
    {
      openReports: [
        { ...open('2026-05-01', '2026-05-21'), dossierId: 'longer' },
        { ...open('2026-05-14', '2026-05-19'), dossierId: 'shorter' },
      ],
    },
    [
      fails('PREVIOUS_REPORT_OVERDUE', over(5, 7, 'DAYS'), {
        about: 'shorter',
        data: { dossierId: 'shorter', dueDate: '2026-05-19' },
      }),
    ],
  ),
  hq02('earlier reports not known', { openReports: null }, [lacks('OPEN_REPORTS', [])]),
  hq02(
    'overdue itself, earlier ones not known',
    {
      returnedOn: isoDate('2026-05-01'),
      openReports: null,
    },
    [fails('REPORT_OVERDUE', over(10, 20, 'DAYS')), lacks('OPEN_REPORTS', [])],
  ),
];

/** The golden table of the effectiveness checks of a dossier. */
export const EFFECTIVENESS_CASES: readonly CheckCase<EffectivenessFacts>[] = [
  ...OBJECTIVES,
  ...REPORTS,
  ...FOLLOW_UP_CASES,
  ...EFFECT_CASES,
  ...COST_RATE_CASES,
  ...RECIPROCITY_CASES,
];

function hq04(
  name: string,
  planResult: PlanResultFacts['planResult'],
  expected: readonly Partial<Finding>[],
  normDay = JUNE,
): CheckCase<PlanResultFacts> {
  const subject = { ...SUBJECT, kind: null, normDay };
  return {
    name: `HQ04: ${name}`,
    checkId: 'HQ04',
    subject,
    rows: ROWS,
    facts: { planResult },
    expected,
  };
}

const result = (done: number, planned: number, stoppedByForceMajeure = 0) => ({
  year: 2025,
  done,
  planned,
  stoppedByForceMajeure,
});

/** The golden table of the check of a year's plan. */
export const PLAN_RESULT_CASES: readonly CheckCase<PlanResultFacts>[] = [
  hq04('19 of 20', result(19, 20), PASSES),
  hq04('18 of 20', result(18, 20), [
    fails('BELOW_BENCHMARK', under(95, 90, 'PERCENT'), {
      severity: 'NOTE',
      data: { year: 2025, done: 18, planned: 20, stoppedByForceMajeure: 0, base: 20 },
    }),
  ]),
  hq04('18 of 20, two stopped by force majeure', result(18, 20, 2), PASSES),
  hq04(
    'the same, with those two in the base',
    result(18, 20, 2),
    [
      fails('BELOW_BENCHMARK', under(95, 90, 'PERCENT'), {
        data: { year: 2025, done: 18, planned: 20, stoppedByForceMajeure: 2, base: 20 },
      }),
    ],
    JULY,
  ),
  hq04('just missed, and not shown as reached', result(9499, 10_000), [
    fails('BELOW_BENCHMARK', {
      limit: 95,
      actual: 94.9,
      excess: 0.1,
      unit: 'PERCENT',
      currency: null,
    }),
  ]),
  hq04('the only one planned is done', result(1, 1), PASSES),
  hq04('the only one planned is not done', result(0, 1), [
    fails('BELOW_BENCHMARK', under(95, 0, 'PERCENT')),
  ]),
  hq04('nothing planned', result(0, 0), DOES_NOT_APPLY),
  hq04('all stopped by force majeure', result(0, 3, 3), DOES_NOT_APPLY),
  hq04('not known', null, [lacks('PLAN_RESULT', [])]),
];

import { DOES_NOT_APPLY, fails, lacks, overNormChange, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over } from '../check/check.ts';
import type { Finding } from '../check/run.ts';
import { isoDate } from '../period/period.ts';
import type { AgreementActivityFacts } from './agreement-activity.facts.ts';
import { ROWS, SUBJECT } from './effectiveness.examples.ts';

/** In force for three years, visited last spring, with one promise kept. */
export const LIVELY: AgreementActivityFacts = {
  today: isoDate('2026-06-30'),
  life: 'IN_FORCE',
  inForceSince: isoDate('2023-08-01'),
  events: [isoDate('2024-05-01'), isoDate('2026-04-01')],
  commitments: [{ id: 'a', dueDate: isoDate('2026-01-01'), kept: true }],
};

function hq05(
  name: string,
  changed: Partial<AgreementActivityFacts>,
  expected: readonly Partial<Finding>[],
): CheckCase<AgreementActivityFacts> {
  return {
    name: `HQ05: ${name}`,
    checkId: 'HQ05',
    subject: { ...SUBJECT, kind: null },
    rows: ROWS,
    facts: { ...LIVELY, ...changed },
    expected,
  };
}

const dormant = (lastEvent: string | null) =>
  fails('DORMANT', null, { severity: 'NOTE', path: ['events'], data: { months: 12, lastEvent } });
const events = (...days: readonly string[]) => ({ events: days.map(isoDate) });
const promised = (dueDate: string | null) => ({
  commitments: [{ id: 'a', dueDate: dueDate === null ? null : isoDate(dueDate), kept: false }],
});

/** The golden table of HQ05. */
export const AGREEMENT_ACTIVITY_CASES: readonly CheckCase<AgreementActivityFacts>[] = [
  hq05('a visit within twelve months', {}, PASSES),
  hq05('twelve months ago to the day', events('2025-06-30'), PASSES),
  hq05('the day before', events('2025-06-29'), [dormant('2025-06-29')]),
  ...overNormChange(
    hq05('a day more than twelve months ago', events('2025-06-29'), [dormant('2025-06-29')]),
    { values: { dormantMonths: 24 } },
    PASSES,
  ),
  hq05('the last of several counts, in whatever order', events('2025-07-01', '2020-01-01'), PASSES),
  hq05('what is still to come has not taken place', events('2024-01-01', '2026-07-01'), [
    dormant('2024-01-01'),
  ]),
  hq05('today', events('2026-06-30'), PASSES),
  hq05('nothing ever, for years', { events: [] }, [dormant(null)]),
  hq05(
    'nothing yet, in its first year',
    { events: [], inForceSince: isoDate('2025-06-30') },
    PASSES,
  ),
  hq05('nothing, and its beginning is not known', { events: [], inForceSince: null }, [
    lacks('AGREEMENT_START', ['startDate']),
  ]),
  hq05('a visit, and its beginning is not known', { inForceSince: null }, PASSES),
  hq05('activities not looked up', { events: null }, [lacks('AGREEMENT_EVENTS', ['events'])]),
  hq05(
    'activities not looked up, and its beginning is not known',
    { events: null, inForceSince: null },
    [lacks('AGREEMENT_EVENTS', ['events'])],
  ),
  hq05('promises not looked up', { commitments: null }, [
    lacks('AGREEMENT_COMMITMENTS', ['commitments']),
  ]),
  hq05('nothing promised', { commitments: [] }, PASSES),
  hq05('to be kept today', promised('2026-06-30'), PASSES),
  hq05('to be kept yesterday', promised('2026-06-29'), [
    fails('COMMITMENTS_OVERDUE', over(0, 1, 'DAYS'), {
      about: 'a',
      path: ['commitments', 'a'],
      data: { dueDate: '2026-06-29' },
    }),
  ]),
  hq05('promised without a day', promised(null), [lacks('COMMITMENT_DATE', ['commitments', 'a'])]),
  hq05('dormant and behind', { ...events('2020-01-01'), ...promised('2026-06-29') }, [
    dormant('2020-01-01'),
    fails('COMMITMENTS_OVERDUE', over(0, 1, 'DAYS')),
  ]),
  ...(['DRAFT', 'IN_PROCEDURE', 'SIGNED', 'SUSPENDED', 'EXPIRED', 'ENDED'] as const).map((life) =>
    hq05(`not asked of what is ${life}`, { life, events: [] }, DOES_NOT_APPLY),
  ),
];

import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over, under } from '../check/check.ts';
import type { Finding } from '../check/run.ts';
import { isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { GOOD, JULY, JUNE, ROWS, SUBJECT } from './effectiveness.examples.ts';
import type { EffectivenessFacts } from './effectiveness.facts.ts';
import { commitment, hindered, kept, REPORTED } from './follow-up.examples.ts';
import type { CommitmentFacts } from './follow-up.facts.ts';

function hq03(
  name: string,
  today: string,
  commitments: readonly CommitmentFacts[],
  expected: readonly Partial<Finding>[],
  normDay: IsoDate = JUNE,
): CheckCase<EffectivenessFacts> {
  return {
    name: `HQ03: ${name}`,
    checkId: 'HQ03',
    subject: { ...SUBJECT, normDay },
    rows: ROWS,
    facts: { ...GOOD, today: isoDate(today), followUp: { reportedOn: REPORTED, commitments } },
    expected,
  };
}

const OPEN = commitment('a', []);
const SAID = commitment('a', [hindered('2026-04-08')]);
const KEPT = commitment('a', [kept('2026-02-01')]);
const [AFTER_FIRST, AFTER_LAST] = ['2026-04-11', '2027-01-11'];

const unsaid = (id: string, months: number, checkDay: string) =>
  fails('FOLLOW_UP_MISSING', null, {
    severity: 'NOTE',
    about: id,
    path: ['followUp', id],
    data: { months, checkDay },
  });
const tooFew = (limit: number, months: number, given: number, commitments: number) =>
  fails('TOO_FEW_KEPT', under(limit, (100 * given) / commitments, 'PERCENT'), {
    path: ['followUp'],
    about: null,
    data: { months, given, commitments },
  });

/** The golden table of HQ03. */
export const FOLLOW_UP_CASES: readonly CheckCase<EffectivenessFacts>[] = [
  {
    ...hq03('no report handed in', AFTER_FIRST, [], DOES_NOT_APPLY),
    facts: { ...GOOD, followUp: null },
  },
  hq03('nothing promised', AFTER_FIRST, [], DOES_NOT_APPLY),
  hq03('on the day of the first look nothing is asked yet', '2026-04-10', [OPEN], PASSES),
  hq03(
    'the day after, nothing said and nothing kept',
    AFTER_FIRST,
    [OPEN],
    [unsaid('a', 3, '2026-04-10'), tooFew(30, 3, 0, 1)],
  ),
  hq03(
    'an obstacle named within the days before the look',
    AFTER_FIRST,
    [SAID],
    [tooFew(30, 3, 0, 1)],
  ),
  hq03(
    'said on the first of these days',
    AFTER_FIRST,
    [commitment('a', [hindered('2026-03-26')])],
    [tooFew(30, 3, 0, 1)],
  ),
  hq03(
    'said the day before them',
    AFTER_FIRST,
    [commitment('a', [hindered('2026-03-25')])],
    [unsaid('a', 3, '2026-04-10'), tooFew(30, 3, 0, 1)],
  ),
  hq03('kept: nothing more is to be said', AFTER_FIRST, [KEPT], PASSES),
  hq03(
    'kept, and found not to be',
    AFTER_FIRST,
    [commitment('a', [kept('2026-02-01'), hindered('2026-04-01')])],
    [tooFew(30, 3, 0, 1)],
  ),
  hq03(
    'three of ten kept',
    AFTER_FIRST,
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => ({ ...(n > 3 ? SAID : KEPT), id: String(n) })),
    PASSES,
  ),
  hq03(
    'the same, where more is asked for',
    AFTER_FIRST,
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => ({ ...(n > 3 ? SAID : KEPT), id: String(n) })),
    [tooFew(60, 3, 3, 10)],
    JULY,
  ),
  hq03(
    '59 of 199 kept, which is just less than three of ten',
    AFTER_FIRST,
    Array.from({ length: 199 }, (_, n) => ({ ...(n < 59 ? KEPT : SAID), id: String(n) })),
    [
      fails('TOO_FEW_KEPT', {
        limit: 30,
        actual: 29.6,
        excess: 0.4,
        unit: 'PERCENT',
        currency: null,
      }),
    ],
  ),
  hq03(
    'after the second look, of the first alone',
    '2026-07-11',
    [SAID],
    [unsaid('a', 6, '2026-07-10'), tooFew(60, 6, 0, 1)],
  ),
  hq03('after the last look, kept at a union', AFTER_LAST, [KEPT], PASSES),
  hq03(
    'the same, where two unions are asked for',
    AFTER_LAST,
    [KEPT],
    [
      fails('NOT_APPLIED', null, {
        path: ['followUp'],
        data: { months: 12, required: 2, given: 1 },
      }),
    ],
    JULY,
  ),
  hq03(
    'one union, however it is written, is one',
    AFTER_LAST,
    [KEPT, commitment('b', [kept('2026-03-01', '  cđcs  may một')])],
    [fails('NOT_APPLIED', null, { data: { months: 12, required: 2, given: 1 } })],
    JULY,
  ),
  hq03(
    'a lesson that is not put to use is put to use nowhere',
    AFTER_LAST,
    [KEPT, commitment('b', [hindered('2027-01-05')], { dueDate: isoDate('2027-06-01') })],
    [
      tooFew(90, 12, 1, 2),
      fails('NOT_APPLIED', null, { data: { months: 12, required: 2, given: 1 } }),
    ],
    JULY,
  ),
  hq03(
    'two unions',
    AFTER_LAST,
    [KEPT, commitment('b', [kept('2026-03-01', 'CĐCS May Hai')])],
    PASSES,
    JULY,
  ),
  hq03(
    'a promise kept is no lesson put to use',
    AFTER_LAST,
    [commitment('a', [kept('2026-02-01')], { appliesLesson: false })],
    [fails('NOT_APPLIED', null, { data: { months: 12, required: 1, given: 0 } })],
  ),
  hq03(
    'not asked of lessons before the last look',
    '2027-01-10',
    [commitment('a', [kept('2026-02-01')], { appliesLesson: false })],
    PASSES,
  ),
  hq03('to be kept today', '2026-02-01', [{ ...OPEN, dueDate: isoDate('2026-02-01') }], PASSES),
  hq03(
    'to be kept yesterday',
    '2026-02-02',
    [{ ...OPEN, dueDate: isoDate('2026-02-01') }],
    [
      fails('COMMITMENT_OVERDUE', over(0, 1, 'DAYS'), {
        about: 'a',
        path: ['followUp', 'a'],
        data: { dueDate: '2026-02-01' },
      }),
    ],
  ),
  hq03(
    'no day given',
    '2026-02-02',
    [{ ...OPEN, dueDate: null }],
    [lacks('COMMITMENT_DATE', ['followUp', 'a'])],
  ),
  hq03('no day given, and kept', '2026-02-02', [{ ...KEPT, dueDate: null }], PASSES),
];

import { defineCheck, failure, judged, lacking, NOT_APPLICABLE, over } from '../check/check.ts';
import { placeKey } from '../dossier/follow-up.ts';
import { daysBetween } from '../period/period.ts';
import { checkDays, keptBy, unanswered } from './follow-up.facts.ts';
import type { CheckDay, CommitmentFacts, FollowUp, FollowUpFacts } from './follow-up.facts.ts';
import { followUpValues } from './follow-up.params.ts';
import { shortfall } from './shortfall.ts';

type Today = Pick<FollowUpFacts, 'today'>['today'];

/** Where what is said of a commitment is written. */
const pathOf = ({ id }: CommitmentFacts) => ['followUp', id];

/** What was to be kept by a day that is past, and is not. */
function overdue(open: readonly CommitmentFacts[], today: Today) {
  return open.flatMap((commitment) => {
    const { id, dueDate } = commitment;
    if (dueDate === null || today <= dueDate) return [];
    const measure = over(0, daysBetween(dueDate, today), 'DAYS');
    return [
      failure('COMMITMENT_OVERDUE', { dueDate }, { measure, about: id, path: pathOf(commitment) }),
    ];
  });
}

/** Of what nobody has said at the last look how it stands. */
function unsaid(followUp: FollowUp, look: CheckDay) {
  const { months, day: checkDay } = look;
  return unanswered(followUp, look).map((commitment) => {
    const details = { about: commitment.id, path: pathOf(commitment) };
    return failure('FOLLOW_UP_MISSING', { months, checkDay }, details);
  });
}

/** Too little was kept by the last look. */
function tooFewKept({ commitments }: FollowUp, { months, percent }: CheckDay) {
  const [given, whole] = [
    commitments.filter((one) => keptBy(one) !== null).length,
    commitments.length,
  ];
  const measure = shortfall(percent, given, whole);
  if (measure === null) return [];
  const data = { months, given, commitments: whole };
  return [failure('TOO_FEW_KEPT', data, { measure, path: ['followUp'] })];
}

/** At how many places a lesson was put to use. */
function placesOf(commitments: readonly CommitmentFacts[]): number {
  const kept = commitments.filter((commitment) => commitment.appliesLesson).map(keptBy);
  return new Set(kept.flatMap((entry) => (entry && placeKey(entry)) ?? [])).size;
}

/**
 * HQ03: what was promised is kept, what was learned is put to use at unions that are named. Looked at
 * three times after the report; always speaks of today.
 */
export const HQ03 = defineCheck<FollowUpFacts>()({
  id: 'HQ03',
  reasons: {
    COMMITMENT_OVERDUE: ['dueDate'],
    FOLLOW_UP_MISSING: ['months', 'checkDay'],
    TOO_FEW_KEPT: ['months', 'given', 'commitments'],
    NOT_APPLIED: ['months', 'required', 'given'],
  },
  missing: ['COMMITMENT_DATE'],
  parseValues: followUpValues,
  evaluate: ({ today, followUp }, values) => {
    if (followUp === null || followUp.commitments.length === 0) return NOT_APPLICABLE;
    const { commitments, reportedOn } = followUp;
    const open = commitments.filter((commitment) => keptBy(commitment) === null);
    const looks = checkDays(reportedOn, values);
    const past = looks.filter(({ day }) => today > day);
    const look = past.at(-1);
    const [required, given] = [values.minUnions, placesOf(commitments)];
    const applied = past.length < looks.length || given >= required;
    return judged(
      [
        ...overdue(open, today),
        ...(look === undefined ? [] : [...unsaid(followUp, look), ...tooFewKept(followUp, look)]),
        ...(applied
          ? []
          : [
              failure(
                'NOT_APPLIED',
                { months: values.lastMonths, required, given },
                { path: ['followUp'] },
              ),
            ]),
      ],
      open
        .filter(({ dueDate }) => dueDate === null)
        .map((commitment) => lacking('COMMITMENT_DATE', pathOf(commitment), commitment.id)),
    );
  },
});

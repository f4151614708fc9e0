import { defineCheck, failure, judged, lacking, NOT_APPLICABLE, over } from '../check/check.ts';
import { addMonths, daysBetween } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import type { AgreementActivityFacts, PromisedFacts } from './agreement-activity.facts.ts';
import { agreementActivityValues } from './agreement-activity.params.ts';

const pathOf = ({ id }: PromisedFacts) => ['commitments', id];

/** What is not kept although its day is past. */
function overdue(open: readonly PromisedFacts[], today: IsoDate) {
  return open.flatMap((commitment) => {
    const { id, dueDate } = commitment;
    if (dueDate === null || today <= dueDate) return [];
    const measure = over(0, daysBetween(dueDate, today), 'DAYS');
    const details = { measure, about: id, path: pathOf(commitment) };
    return [failure('COMMITMENTS_OVERDUE', { dueDate }, details)];
  });
}

/** The last day on which something happened, or from which it could; null where neither is known. */
function lastSign({ events, inForceSince, today }: AgreementActivityFacts): IsoDate | null {
  const past = (events ?? []).filter((day) => day <= today).toSorted();
  return past.at(-1) ?? inForceSince;
}

function dormancy(facts: AgreementActivityFacts, months: number) {
  const last = lastSign(facts);
  if (facts.events === null || last === null || last >= addMonths(facts.today, -months)) return [];
  const data = { months, lastEvent: facts.events.includes(last) ? last : null };
  return [failure('DORMANT', data, { path: ['events'] })];
}

/**
 * HQ05: what was signed lives. Something took place under an agreement in force within the last months, and
 * what it promises is kept by its day. Always speaks of today.
 */
export const HQ05 = defineCheck<AgreementActivityFacts>()({
  id: 'HQ05',
  reasons: {
    DORMANT: ['months', 'lastEvent'],
    COMMITMENTS_OVERDUE: ['dueDate'],
  },
  missing: ['AGREEMENT_EVENTS', 'AGREEMENT_START', 'AGREEMENT_COMMITMENTS', 'COMMITMENT_DATE'],
  parseValues: agreementActivityValues,
  evaluate: (facts, { dormantMonths }) => {
    const { life, today, events, commitments } = facts;
    if (life !== 'IN_FORCE') return NOT_APPLICABLE;
    const open = (commitments ?? []).filter(({ kept }) => !kept);
    return judged(
      [...dormancy(facts, dormantMonths), ...overdue(open, today)],
      [
        ...(events === null ? [lacking('AGREEMENT_EVENTS', ['events'])] : []),
        ...(events !== null && lastSign(facts) === null
          ? [lacking('AGREEMENT_START', ['startDate'])]
          : []),
        ...(commitments === null ? [lacking('AGREEMENT_COMMITMENTS', ['commitments'])] : []),
        ...open
          .filter(({ dueDate }) => dueDate === null)
          .map((commitment) => lacking('COMMITMENT_DATE', pathOf(commitment), commitment.id)),
      ],
    );
  },
});

/** The checks of an agreement. */
export const AGREEMENT_CHECKS = [HQ05] as const;

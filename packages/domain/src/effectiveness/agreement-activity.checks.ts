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

/** Nothing took place within so many months; where nothing ever did, since it has held. */
function dormancy(
  events: readonly IsoDate[],
  { inForceSince, today }: AgreementActivityFacts,
  months: number,
) {
  const lastEvent =
    events
      .filter((day) => day <= today)
      .toSorted()
      .at(-1) ?? null;
  const last = lastEvent ?? inForceSince;
  if (last === null) return lacking('AGREEMENT_START', ['startDate']);
  if (last >= addMonths(today, -months)) return null;
  return failure('DORMANT', { months, lastEvent }, { path: ['events'] });
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
    const found =
      events === null
        ? lacking('AGREEMENT_EVENTS', ['events'])
        : dormancy(events, facts, dormantMonths);
    return judged(
      [...(found !== null && 'reason' in found ? [found] : []), ...overdue(open, today)],
      [
        ...(found !== null && 'fact' in found ? [found] : []),
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

import { isTravelling } from '../activity/kind.ts';
import { defineCheck, failure, judged, lacking, NOT_APPLICABLE, over } from '../check/check.ts';
import { addMonths } from '../period/period.ts';
import type { JourneysFacts } from './people.facts.ts';
import { frequencyValues } from './people.params.ts';
import type { DelegateFacts } from './savings.facts.ts';

/**
 * TK17: the journeys of a unit are not always made by the same few people (rule S-R7 against travel
 * as a perk). Counts journeys that begin in the months before this one, and this one.
 */
export const TK17 = defineCheck<DelegateFacts & JourneysFacts>()({
  id: 'TK17',
  reasons: { SAME_TRAVELLER: ['personId', 'journeys', 'unitJourneys', 'months'] },
  missing: ['START_DATE', 'MEMBERS', 'UNIT_JOURNEYS'],
  parseValues: frequencyValues,
  evaluate: (
    { kind, startDate, members, unitJourneys },
    { windowMonths, minJourneys, maxSharePercent },
  ) => {
    if (!isTravelling(kind)) return NOT_APPLICABLE;
    if (members.length === 0) return judged([], [lacking('MEMBERS', ['members'])]);
    if (startDate === null) return judged([], [lacking('START_DATE', ['startDate'])]);
    if (unitJourneys === null) return judged([], [lacking('UNIT_JOURNEYS', ['startDate'])]);
    const since = addMonths(startDate, -windowMonths);
    const counted = unitJourneys.filter(
      (journey) => journey.startDate >= since && journey.startDate <= startDate,
    );
    const total = counted.length + 1;
    if (total < minJourneys) return judged([], []);
    const wrong = members.flatMap(({ id, personId }) => {
      const taken = 1 + counted.filter(({ personIds }) => personIds.includes(personId)).length;
      if (100 * taken <= maxSharePercent * total) return [];
      const share = Math.ceil((100 * taken) / total);
      return failure(
        'SAME_TRAVELLER',
        { personId, journeys: taken, unitJourneys: total, months: windowMonths },
        {
          measure: over(maxSharePercent, share, 'PERCENT'),
          path: ['members', id],
          about: personId,
        },
      );
    });
    return judged(wrong, []);
  },
});

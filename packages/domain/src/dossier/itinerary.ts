import type { Stop } from './dossier.ts';
import { daysBetween } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/**
 * ITINERARY_START       {startDate, arrive}: the first stop does not begin on the first day
 * ITINERARY_END         {endDate, leave}: the last stop does not end on the last day
 * STOPS_OUT_OF_ORDER    {arrive, before}: begins before the stop above it
 * STOPS_OVERLAP         {arrive, leave}: begins before the stop above it ends
 * STOPS_GAP             {leave, arrive}: days between two stops belong to none
 */
export type ItineraryIssue = Issue<
  'ITINERARY_START' | 'ITINERARY_END' | 'STOPS_OUT_OF_ORDER' | 'STOPS_OVERLAP' | 'STOPS_GAP'
>;

function joint(before: Stop, after: Stop): readonly ItineraryIssue[] {
  const { arrive, id } = after;
  const { leave } = before;
  if (arrive < before.arrive) {
    return [issue('STOPS_OUT_OF_ORDER', { arrive, before: before.arrive }, ['stops', id])];
  }
  if (arrive < leave) return [issue('STOPS_OVERLAP', { arrive, leave }, ['stops', id])];
  return daysBetween(leave, arrive) > 1
    ? [issue('STOPS_GAP', { leave, arrive }, ['stops', id])]
    : [];
}

/**
 * Whether the stops cover the journey: from the first to the last day, in order, with no day left
 * out. On the day of moving on one is at both stops, or arrives the day after. Without stops there
 * is nothing to say.
 */
export function itineraryIssues(
  stops: readonly Stop[],
  startDate: IsoDate,
  endDate: IsoDate,
): readonly ItineraryIssue[] {
  const first = stops.at(0);
  const last = stops.at(-1);
  if (first === undefined || last === undefined) return [];
  const { arrive } = first;
  const { leave } = last;
  return [
    ...(arrive === startDate
      ? []
      : [issue('ITINERARY_START', { startDate, arrive }, ['stops', first.id, 'arrive'])]),
    ...stops.slice(1).flatMap((stop, index) => joint(stops[index] ?? stop, stop)),
    ...(leave === endDate
      ? []
      : [issue('ITINERARY_END', { endDate, leave }, ['stops', last.id, 'leave'])]),
  ] as const;
}

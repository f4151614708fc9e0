import fc from 'fast-check';
import { OBSTACLES } from '../activity/obstacle.ts';
import { addDays, isoDate } from '../period/period.ts';
import type { CommitmentFacts, FollowUp, ProgressFacts } from './follow-up.facts.ts';

/** The day on which the reports of the examples were handed in: looked at again in April, July, January. */
export const REPORTED = isoDate('2026-01-10');

/** Said on a day: not kept yet, and why. */
export function hindered(recordedOn: string): ProgressFacts {
  return {
    recordedOn: isoDate(recordedOn),
    doneOn: null,
    organisationId: null,
    place: '',
    obstacle: 'MONEY',
    peopleReached: null,
    trainersTaught: null,
  };
}

/** Said on a day: kept on that day, at this place. */
export function kept(recordedOn: string, place = 'CĐCS May Một'): ProgressFacts {
  return { ...hindered(recordedOn), doneOn: isoDate(recordedOn), place, obstacle: null };
}

/** A lesson to be put to use by the end of the year. */
export function commitment(
  id: string,
  progress: readonly ProgressFacts[],
  changed: Partial<CommitmentFacts> = {},
): CommitmentFacts {
  return { id, dueDate: isoDate('2026-12-31'), appliesLesson: true, progress, ...changed };
}

const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(REPORTED, days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const anyEntry: fc.Arbitrary<ProgressFacts> = fc.record({
  recordedOn: day,
  doneOn: maybe(day),
  organisationId: maybe(fc.constantFrom('da-nang', 'hue')),
  place: fc.constantFrom('', 'CĐCS May Một', 'CĐCS May Hai'),
  obstacle: maybe(fc.constantFrom(...OBSTACLES)),
  peopleReached: maybe(fc.nat({ max: 500 })),
  trainersTaught: maybe(fc.nat({ max: 10 })),
});

const anyCommitment: fc.Arbitrary<CommitmentFacts> = fc.record({
  id: fc.uuid(),
  dueDate: maybe(day),
  appliesLesson: fc.boolean(),
  progress: fc
    .array(anyEntry, { maxLength: 4 })
    .map((entries) => entries.toSorted((a, b) => (a.recordedOn < b.recordedOn ? -1 : 1))),
});

/** Whatever may follow a report. */
export const anyFollowUp: fc.Arbitrary<FollowUp> = fc.record({
  reportedOn: fc.constant(REPORTED),
  commitments: fc.array(anyCommitment, { maxLength: 6 }),
});

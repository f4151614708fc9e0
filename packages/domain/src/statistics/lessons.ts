import { placeKey } from '../dossier/follow-up.ts';
import type { ProgressEntry } from '../dossier/follow-up.ts';

/**
 * What became of a lesson (bài học) that an outcome report promised to put to use.
 *
 * APPLIED  the last that is said of it: kept, at a union that is named
 * OPEN     everything else, so also what is said to be kept without saying where
 */
export const LESSON_CLASSES = ['APPLIED', 'OPEN'] as const;
export type LessonClass = (typeof LESSON_CLASSES)[number];

/** The class of a lesson, by the last entry of what is said of it; null where nothing is. */
export function lessonClassOf(
  last: Pick<ProgressEntry, 'doneOn' | 'organisationId' | 'place'> | null,
): LessonClass {
  return last !== null && last.doneOn !== null && placeKey(last) !== null ? 'APPLIED' : 'OPEN';
}

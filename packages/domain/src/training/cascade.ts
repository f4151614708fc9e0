import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/** That a training came of another: by somebody who attended that one and teaches this one. */
export type CascadeLink = { readonly id: string; readonly ofId: string | null };

/** A training of a cascade with whoever attended it. */
export type CascadeCourse = CascadeLink & { readonly personIds: readonly string[] };

/**
 * CASCADE_CYCLE        a training would come of itself
 * CASCADE_TRAINER      a training comes of another through nobody
 * TRAINER_NOT_THERE    whoever is named did not attend the other
 */
export type CascadeIssue = Issue<'CASCADE_CYCLE' | 'CASCADE_TRAINER' | 'TRAINER_NOT_THERE'>;

/** The trainings that one came of, the nearest first; ends where a link leads back. */
export function upstreamOf(links: readonly CascadeLink[], id: string): readonly string[] {
  const ofId = new Map(links.map((link) => [link.id, link.ofId]));
  const met: string[] = [];
  for (let at = ofId.get(id) ?? null; at !== null && at !== id; at = ofId.get(at) ?? null) {
    if (met.includes(at)) break;
    met.push(at);
  }
  return met;
}

/** The first of a cascade: the training itself where it came of none. */
export function rootOf(links: readonly CascadeLink[], id: string): string {
  return upstreamOf(links, id).at(-1) ?? id;
}

/**
 * What is against a training coming of another.
 *
 * @param id       null while it is not written down yet
 * @param links    all links of the other's cascade
 * @param attended who attended the other
 */
export function cascadeIssues(
  id: string | null,
  { ofId, trainerId }: { readonly ofId: string | null; readonly trainerId: string | null },
  links: readonly CascadeLink[],
  attended: readonly string[],
): readonly CascadeIssue[] {
  if (ofId === null) return [];
  const circle = id !== null && (ofId === id || upstreamOf(links, ofId).includes(id));
  if (circle) return [issue('CASCADE_CYCLE', {}, ['cascadeOfId'])];
  if (trainerId === null) return [issue('CASCADE_TRAINER', {}, ['cascadeTrainerId'])];
  return attended.includes(trainerId) ? [] : [issue('TRAINER_NOT_THERE', {}, ['cascadeTrainerId'])];
}

/** What one level of a cascade reached: person-trips, and each person once. */
export type CascadeReach = {
  readonly courses: number;
  readonly participants: number;
  readonly persons: number;
};
export type CascadeTotals = {
  /** The training itself first, then what came of it, and what came of that. */
  readonly levels: readonly CascadeReach[];
  /** Persons are counted once over all levels, so they may be fewer than the sum. */
  readonly total: CascadeReach;
};

function reachOf(courses: readonly CascadeCourse[]): CascadeReach {
  const attended = courses.flatMap(({ personIds }) => personIds);
  return {
    courses: courses.length,
    participants: attended.length,
    persons: new Set(attended).size,
  };
}

/** What a training and everything that came of it reached, level by level. */
export function cascadeTotals(courses: readonly CascadeCourse[], rootId: string): CascadeTotals {
  const met = new Set<string>();
  const levels: (readonly CascadeCourse[])[] = [];
  let level = courses.filter(({ id }) => id === rootId);
  while (level.length > 0) {
    for (const { id } of level) met.add(id);
    levels.push(level);
    const above = new Set(level.map(({ id }) => id));
    level = courses.filter(({ id, ofId }) => ofId !== null && above.has(ofId) && !met.has(id));
  }
  return { levels: levels.map(reachOf), total: reachOf(levels.flat()) };
}

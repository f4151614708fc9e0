import type { IsoDate } from '../period/period.ts';

/**
 * `fromId` lives on in `toId` since that day: a merger, an absorption, a split or a change of name.
 * A date of null is a succession known only as a fact; it counts as done on every day.
 */
export interface SuccessionLink {
  readonly fromId: string;
  readonly toId: string;
  readonly date: IsoDate | null;
}

interface Step {
  readonly id: string;
  /** The day of the link that led here; null when unknown or at the start. */
  readonly date: IsoDate | null;
}

/** Everything that can be reached from `start`, nearest first, each once, without `start` itself. */
function reach(start: Step, next: (step: Step) => readonly Step[]): readonly string[] {
  const reached = new Set<string>([start.id]);
  const seen = new Set<string>();
  const queue: Step[] = [start];
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    const key = `${step.id} ${step.date ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const following of next(step)) {
      reached.add(following.id);
      queue.push(following);
    }
  }
  return [...reached].slice(1);
}

function notAfter(a: IsoDate | null, b: IsoDate | null): boolean {
  return a === null || b === null || a <= b;
}

/**
 * All that `id` has become by that day, through as many steps as there were. What B gave away before
 * A joined it does not come from A, so a step never goes back in time.
 */
export function becameBy(
  links: readonly SuccessionLink[],
  id: string,
  day: IsoDate,
): readonly string[] {
  return reach({ id, date: null }, (step) =>
    links
      .filter((link) => link.fromId === step.id && notAfter(link.date, day))
      .filter((link) => notAfter(step.date, link.date))
      .map((link) => ({ id: link.toId, date: link.date ?? step.date })),
  );
}

/** All from which `id` has come by that day, the nearest first; the mirror of `becameBy`. */
export function cameFromBy(
  links: readonly SuccessionLink[],
  id: string,
  day: IsoDate,
): readonly string[] {
  return reach({ id, date: day }, (step) =>
    links
      .filter((link) => link.toId === step.id && notAfter(link.date, step.date))
      .map((link) => ({ id: link.fromId, date: link.date ?? step.date })),
  );
}

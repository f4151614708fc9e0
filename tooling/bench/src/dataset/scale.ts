/** How much a data set holds; at scale factor 1 what the whole country would have after 30 years. */
export interface Scale {
  readonly factor: number;
  readonly grassrootsUnions: number;
  readonly activities: number;
  readonly partners: number;
  readonly people: number;
  /** Drafts that are ready to be submitted, for the operation that writes. */
  readonly readyDrafts: number;
}

const AT_ONE = { grassrootsUnions: 2_000, activities: 100_000, partners: 5_000, people: 20_000 };
const FEWEST_PEOPLE = 1_000;
const READY_DRAFTS = 600;

/** @throws RangeError for a factor that is not above 0, or above 100 */
export function scaleOf(factor: number): Scale {
  if (!(factor > 0 && factor <= 100)) throw new RangeError(`--sf ${factor}`);
  return {
    factor,
    grassrootsUnions: Math.round(AT_ONE.grassrootsUnions * factor),
    activities: Math.round(AT_ONE.activities * factor),
    partners: Math.max(1, Math.round(AT_ONE.partners * factor)),
    people: Math.max(FEWEST_PEOPLE, Math.round(AT_ONE.people * factor)),
    readyDrafts: factor < 0.01 ? 20 : READY_DRAFTS,
  };
}

/**
 * Deals `total` things out by weight, in whole numbers that add up to exactly `total`, always in
 * the same way.
 */
export function dealOut(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let before = 0;
  return weights.map((weight) => {
    const from = Math.floor((total * before) / sum + 1e-9);
    before += weight;
    return Math.floor((total * before) / sum + 1e-9) - from;
  });
}

import type { CheckParameter, LegalBasis } from '../check/check.ts';
import { compareText } from '../text/compare-text.ts';
import { allInForceOn } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import { TK13 } from './merging.ts';

/** How near activities must begin to be a collision, and where that number comes from. */
export type CollisionSpan = {
  /** Days between two first days from which each stands for itself. */
  readonly minDaysApart: number;
  /** Whether a unit may be told of the activities of all others, or of those beside it only. */
  readonly ofAll: boolean;
  readonly basis: LegalBasis;
};

/**
 * The span of the day: TK13 says to each unit what the board says to all, so its parameter is asked.
 * The widest row in force counts, as rows differ by kind and level and a collision may be of several.
 * Null where none is in force or can be read.
 */
export function collisionSpan(
  parameters: readonly CheckParameter[],
  today: IsoDate,
): CollisionSpan | null {
  const spans = allInForceOn(parameters, today)
    .filter(({ checkId }) => checkId === TK13.id)
    .flatMap(({ id, basis, values }) => {
      const read = TK13.parseValues(values);
      if (read === null) return [];
      const { minDaysApart, mergingScope } = read;
      return [{ id, span: { minDaysApart, ofAll: mergingScope === 'FEDERATION', basis } }];
    })
    .toSorted((a, b) => b.span.minDaysApart - a.span.minDaysApart || compareText(a.id, b.id));
  return spans[0]?.span ?? null;
}

import { count, orNull, percent, valuesOf } from '../check/values.ts';

/** HQ07: that a partner asks for more has no limit. */
export const continuationValues = valuesOf({});

/**
 * HQ08, each null where the row sets no such limit: others' money for 100 đồng of our own; people whom
 * lessons should reach, and how many of a hundred new trainers should have taught, `reachMonths` after
 * the report.
 */
export const leverageValues = valuesOf({
  minRaisedPercent: orNull(count),
  minReached: orNull(count),
  minTaughtPercent: orNull(percent),
  reachMonths: count,
});

/** HQ10: how many pieces of external information and notes of research an activity should bring. */
export const productValues = valuesOf({ minProducts: count, minNotes: count });

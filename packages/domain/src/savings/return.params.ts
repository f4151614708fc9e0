import { count, orNull, percent, valuesOf } from '../check/values.ts';

/**
 * TK15: working days after the return within which an activity is settled, null where the row sets no
 * such limit; and by how much the own money spent may exceed the approved estimate of a currency.
 */
export const settlementValues = valuesOf({
  settlementDays: orNull(count),
  tolerancePercent: percent,
});

/** TK16: working days after the return within which official passports are handed back. */
export const passportValues = valuesOf({ passportDays: count });

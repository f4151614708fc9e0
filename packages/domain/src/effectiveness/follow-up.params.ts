import { count, percent, valuesOf } from '../check/values.ts';

/**
 * HQ03: three looks at what was promised, each some months after the report with the share that should
 * be kept by then; from how many days before a look what is written answers it; and at how many unions
 * a lesson should have been put to use by the last one.
 */
export const followUpValues = valuesOf({
  firstMonths: count,
  firstPercent: percent,
  secondMonths: count,
  secondPercent: percent,
  lastMonths: count,
  lastPercent: percent,
  leadDays: count,
  minUnions: count,
});
export type FollowUpValues = NonNullable<ReturnType<typeof followUpValues>>;

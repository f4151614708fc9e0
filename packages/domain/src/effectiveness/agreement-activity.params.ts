import { count, valuesOf } from '../check/values.ts';

/** HQ05: after how many months without any activity an agreement is dormant. */
export const agreementActivityValues = valuesOf({ dormantMonths: count });

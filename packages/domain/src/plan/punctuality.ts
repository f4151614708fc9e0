import type { IsoDate } from '../period/period.ts';

/** Whether a plan was handed in, and in time. */
export const PUNCTUALITIES = ['IN_TIME', 'LATE', 'MISSING'] as const;
export type Punctuality = (typeof PUNCTUALITIES)[number];

/** By the day it was first handed in; without a deadline whatever is handed in is in time. */
export function punctualityOf(submittedOn: IsoDate | null, dueDate: IsoDate | null): Punctuality {
  if (submittedOn === null) return 'MISSING';
  return dueDate !== null && submittedOn > dueDate ? 'LATE' : 'IN_TIME';
}

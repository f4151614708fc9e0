import { count, valuesOf } from '../check/values.ts';

/** HQ06: by how many visits one side may be ahead of the other. */
export const reciprocityValues = valuesOf({ maxVisitsApart: count });

/** Calendar years from one to another, both counted. */
export interface Years {
  readonly fromYear: number;
  readonly toYear: number;
}

/** The first year that is offered: earlier ones stand in no record of the unions here. */
const EARLIEST = 2000;
/** As many as the API counts at once. */
const MOST = 50;

/** The years that an address names; what is missing, reversed or out of bounds is set right. */
export function readYears(
  { from, to }: { readonly from: number | null; readonly to: number | null },
  usual: Years,
): Years {
  const bounded = (year: number) => Math.min(Math.max(year, EARLIEST), usual.toYear);
  if (from === null && to === null) return usual;
  const first = bounded(from ?? to ?? usual.fromYear);
  const last = bounded(to ?? usual.toYear);
  return first <= last ? { fromYear: first, toYear: last } : { fromYear: last, toYear: first };
}

/** The years that are offered, the latest first. */
export function yearsUpTo(latest: number): readonly number[] {
  return Array.from(
    { length: Math.min(latest - EARLIEST + 1, MOST) },
    (_, index) => latest - index,
  );
}

/** "2019", or "2015-2019". */
export function yearsText({ fromYear, toYear }: Years): string {
  return fromYear === toYear ? String(fromYear) : `${fromYear}-${toYear}`;
}

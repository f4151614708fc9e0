import type { Viewer } from '@cau-noi/portal/session';

/** How many years back the register is asked by year, and targets are set. */
const BACK = 7;

/** The next year, this one, and those before, with the one that is chosen already. */
export function yearOptions({ today }: Pick<Viewer, 'today'>, chosen: number | null) {
  const next = Number(today.slice(0, 4)) + 1;
  const offered = Array.from({ length: BACK + 2 }, (_, index) => next - index);
  const years = [...new Set([...offered, ...(chosen === null ? [] : [chosen])])];
  return years
    .toSorted((one, other) => other - one)
    .map((year) => ({ value: String(year), label: String(year) }));
}

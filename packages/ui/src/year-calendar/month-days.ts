/** One cell of a month's leaf: a day, or nothing before the first and after the last. */
export type LeafDay = string | null;

const pad = (value: number) => String(value).padStart(2, '0');

/** The weeks of a month, Monday first, as ISO dates. */
export function weeksOf(year: number, month: number): readonly (readonly LeafDay[])[] {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const firstWeekday = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const cells: readonly LeafDay[] = [
    ...Array.from({ length: firstWeekday }, () => null),
    ...Array.from({ length: days }, (_, day) => `${year}-${pad(month)}-${pad(day + 1)}`),
  ];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => cells[week * 7 + day] ?? null),
  );
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** Whether a span of ISO dates touches a month. */
export function touchesMonth({ from, to }: Span, year: number, month: number): boolean {
  const key = `${year}-${pad(month)}`;
  return from.slice(0, 7) <= key && to.slice(0, 7) >= key;
}

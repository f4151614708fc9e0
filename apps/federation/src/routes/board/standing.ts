import type { PlanState } from '@cau-noi/domain/plan';

/** How a union stands with its plan of the year; a plan that is still written is not handed in. */
export const STANDINGS = ['MISSING', 'SUBMITTED', 'RETURNED', 'APPROVED'] as const;
export type Standing = (typeof STANDINGS)[number];

const OF_STATE: Readonly<Record<PlanState, Standing>> = {
  DRAFT: 'MISSING',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  APPROVED: 'APPROVED',
};

/** The standing by the state of the plan; null is no plan at all. */
export function standingOf(state: PlanState | null): Standing {
  return state === null ? 'MISSING' : OF_STATE[state];
}

/**
 * Whether a union is late: it handed in after the day that was set, or has not handed in and the day is
 * over. Days are ISO dates.
 */
export function isLate(
  { state, late }: { readonly state: PlanState | null; readonly late: boolean },
  dueDate: string | null,
  today: string,
): boolean {
  return late || (dueDate !== null && dueDate < today && standingOf(state) === 'MISSING');
}

/** What the order of the board goes by. */
export interface BoardFacts {
  readonly state: PlanState | null;
  readonly late: boolean;
  readonly name: string;
}

/** Who is late and has not handed in yet; who was late; then who must still do something. */
function pressing({ state, late }: BoardFacts): number {
  const standing = standingOf(state);
  if (late) return standing === 'MISSING' ? 0 : 1;
  return 2 + STANDINGS.indexOf(standing);
}

/** Late first, then by what is still to be done, then by name as `compare` orders names. */
export function inBoardOrder<Row extends BoardFacts>(
  rows: readonly Row[],
  compare: (one: string, other: string) => number,
): readonly Row[] {
  return rows.toSorted(
    (one, other) => pressing(one) - pressing(other) || compare(one.name, other.name),
  );
}

/**
 * The year whose plans are collected: next year's from July on, this year's before. `today` is an ISO
 * date.
 */
export function collectedYear(today: string): number {
  const [year = '', month = ''] = today.split('-');
  return Number(month) >= 7 ? Number(year) + 1 : Number(year);
}

const VIETNAM_MILLISECONDS = 7 * 3_600_000;

/** The day in Vietnam of an ISO date-time, as an ISO date; there is no summer time. */
export function dayInVietnam(moment: string): string {
  return new Date(Date.parse(moment) + VIETNAM_MILLISECONDS).toISOString().slice(0, 10);
}

import type { OrganisationKind } from '@cau-noi/domain/organisation';
import { anyOf, flagFilter, numberFilter, textFilter, useFilters } from '@cau-noi/portal/filters';
import { matches } from '@cau-noi/ui/text-match';
import type { BoardRow } from './board-row.ts';
import { standingOf, STANDINGS } from './standing.ts';

/** The levels of those that hand plans in to the federation. */
export const LEVELS = [
  'FEDERATION',
  'SECTOR_UNION',
  'PROVINCIAL_UNION',
] as const satisfies readonly OrganisationKind[];

const boardFilters = {
  year: numberFilter,
  standing: anyOf(STANDINGS),
  level: anyOf(LEVELS),
  q: textFilter,
  late: flagFilter,
  overdue: flagFilter,
} as const;

export const NO_BOARD_FILTERS = {
  standing: [],
  level: [],
  q: '',
  late: false,
  overdue: false,
} as const;

/** By what the board is narrowed, as it stands in the address. */
export const useBoardFilters = () => useFilters(boardFilters);
export type BoardFilters = ReturnType<typeof useBoardFilters>[0];

/** Whether a union stands on the board as it is narrowed. */
export function isShown(row: BoardRow, filters: BoardFilters): boolean {
  const { standing, level, q, late, overdue } = filters;
  const { kind, name, shortName } = row.organisation;
  return (
    (standing.length === 0 || standing.includes(standingOf(row.state))) &&
    (level.length === 0 || level.some((one) => one === kind)) &&
    matches(`${name} ${shortName}`, q) &&
    (!late || row.late) &&
    (!overdue || row.reportsOverdue > 0)
  );
}

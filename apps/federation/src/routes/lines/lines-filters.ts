import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { PLAN_STATES } from '@cau-noi/domain/plan';
import {
  anyOf,
  idFilter,
  numberFilter,
  oneOf,
  textFilter,
  useFilters,
  writeFilters,
} from '@cau-noi/portal/filters';
import { matches } from '@cau-noi/ui/text-match';
import { GROUPINGS } from './plan-lines.ts';
import type { UnionLine } from './plan-lines.ts';

const linesFilters = {
  year: numberFilter,
  by: oneOf(GROUPINGS),
  q: textFilter,
  state: anyOf(PLAN_STATES),
  kind: anyOf(ACTIVITY_KINDS),
  country: oneOf(COUNTRY_CODES),
  partner: idFilter,
  unit: idFilter,
} as const;

export const NO_LINES_FILTERS = {
  q: '',
  state: [],
  kind: [],
  country: null,
  partner: null,
  unit: null,
} as const;

/** By what the lines are narrowed and summed, as it stands in the address. */
export const useLinesFilters = () => useFilters(linesFilters);
export type LinesFilters = ReturnType<typeof useLinesFilters>[0];

/** The address form of filters: for a link to the same lines, narrowed. */
export const searchOf = (filters: LinesFilters) => writeFilters(linesFilters, filters);

/** Whether a line is among those that the filters leave. */
export function isShown(line: UnionLine, filters: LinesFilters): boolean {
  const { q, state, kind, country, partner, unit } = filters;
  return (
    (state.length === 0 || state.includes(line.state)) &&
    (kind.length === 0 || kind.includes(line.kind)) &&
    (country === null || line.countries.includes(country)) &&
    (partner === null || line.partner?.id === partner) &&
    (unit === null || line.unit.id === unit) &&
    matches(`${line.title} ${line.partner?.name ?? ''}`, q)
  );
}

import type { CheckExample } from '@cau-noi/domain/assessment/examples';
import { checkExamples, tellingExamples } from '@cau-noi/domain/assessment/examples';
import { isInForce } from '@cau-noi/domain/period/dated';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { requestError } from '../../errors.ts';
import type { Soon } from '../../loader.ts';
import { defineListLoader, Loader, ofRequest } from '../../loader.ts';
import type { Sql } from '../../sql.ts';
import { checkParameters } from '../configuration/configuration.queries.ts';
import type { CheckParameterRow } from '../configuration/configuration.queries.ts';
import type { TalliesAsked } from './check-statistics.queries.ts';
import { talliesByUnit, talliesByYear } from './check-statistics.queries.ts';

const ALL_EXAMPLES = checkExamples();
const TELLING_EXAMPLES = tellingExamples(ALL_EXAMPLES);

/** The golden cases of a check; only those that together show all it may say where `telling`. */
export function examplesOf(checkId: string, telling: boolean): CheckExample[] {
  const examples = telling ? TELLING_EXAMPLES : ALL_EXAMPLES;
  return examples.filter((example) => example.checkId === checkId);
}

const parametersByCheck = defineListLoader<string, CheckParameterRow>(
  (_checkIds, context) => checkParameters(context.sql, null),
  (row) => row.checkId,
);

/** The rows of a check of every day, the latest first; only those that hold on a day where one is named. */
export async function parametersOf(
  context: Context,
  checkId: string,
  on: IsoDate | null,
): Promise<CheckParameterRow[]> {
  const rows = await parametersByCheck(context).load(checkId);
  const holds = ({ validFrom, validTo }: CheckParameterRow): boolean =>
    on === null || isInForce({ from: validFrom, to: validTo }, on);
  return rows.filter(holds);
}

/** Calendar years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

const BOUNDS = { first: 1990, last: 2200 } as const;

/** A document may ask for several spans of years: each is read for all checks at once. */
function bySpan<Row extends { readonly checkId: string }>(
  read: (sql: Sql, asked: TalliesAsked) => Promise<readonly Row[]>,
) {
  const spans = ofRequest(() => new Map<string, Loader<string, readonly Row[]>>());
  return (context: Context, checkId: string, { from, to }: Years): Soon<readonly Row[]> => {
    const span = `${from} ${to}`;
    const known = spans(context).get(span);
    const loader = known ?? loaderOf(read, context, { from, to });
    if (known === undefined) spans(context).set(span, loader);
    return loader.load(checkId);
  };
}

function loaderOf<Row extends { readonly checkId: string }>(
  read: (sql: Sql, asked: TalliesAsked) => Promise<readonly Row[]>,
  context: Context,
  years: Years,
): Loader<string, readonly Row[]> {
  const scope = scopeIds(viewerOf(context).scope);
  return new Loader(
    async (checkIds) => {
      const rows = await read(context.sql, { checkIds, ...years, scope });
      const found = new Map<string, Row[]>(checkIds.map((id) => [id, []]));
      for (const row of rows) found.get(row.checkId)?.push(row);
      return found;
    },
    () => [],
  );
}

/** How a check worked out, by year, in what the viewer may see. */
export const yearsOfCheck = bySpan(talliesByYear);

/** The same by unit. */
export const unitsOfCheck = bySpan(talliesByUnit);

/** @throws GraphQLError BAD_FILTER for years that are reversed or out of all bounds */
export function assertYears({ from, to }: Years): void {
  if (from > to || from < BOUNDS.first || to > BOUNDS.last)
    throw requestError('BAD_FILTER', { fromYear: from, toYear: to });
}

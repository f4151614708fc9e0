import type { CheckExample } from '@cau-noi/domain/assessment/examples';
import { checkExamples, tellingExamples } from '@cau-noi/domain/assessment/examples';
import { isInForce } from '@cau-noi/domain/period/dated';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { byKey, defineListLoader, Loader, ofRequest } from '../../loader.ts';
import { checkParameters } from '../configuration/configuration.queries.ts';
import type { CheckParameterRow } from '../configuration/configuration.queries.ts';
import type { CheckTallies } from './check-statistics.queries.ts';
import { checkTallies } from './check-statistics.queries.ts';

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

const NOTHING_FOUND = (): CheckTallies => ({ checkId: '', years: [], units: [] });

function talliesIn(context: Context, { from, to }: Years): Loader<string, CheckTallies> {
  const scope = scopeIds(viewerOf(context).scope);
  return new Loader(async (checkIds) => {
    const rows = await checkTallies(context.sql, checkIds, { from, to }, scope);
    return byKey(rows, ({ checkId }) => checkId);
  }, NOTHING_FOUND);
}

/** A document may ask for several spans of years: each is read for all checks at once. */
const talliesOfRequest = ofRequest(() => new Map<string, Loader<string, CheckTallies>>());

/**
 * What a check found in the submissions of the unions that the viewer may see.
 *
 * @throws GraphQLError BAD_FILTER for years that are reversed or out of all bounds
 */
export async function talliesOf(
  context: Context,
  checkId: string,
  { from, to }: Years,
): Promise<CheckTallies> {
  if (from > to || from < BOUNDS.first || to > BOUNDS.last)
    throw requestError('BAD_FILTER', { fromYear: from, toYear: to });
  const spans = talliesOfRequest(context);
  const loader = spans.get(`${from} ${to}`) ?? talliesIn(context, { from, to });
  spans.set(`${from} ${to}`, loader);
  return loader.load(checkId);
}

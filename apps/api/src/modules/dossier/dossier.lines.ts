import { isLineOf } from '@cau-noi/domain/dossier/plan-line';
import { planPredecessorsOf } from '@cau-noi/domain/organisation/successors';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { byKey } from '../../loader.ts';
import type { PlanLineRecord } from '../plan/plan.queries.ts';
import { linesById } from '../plan/plan.queries.ts';
import { lineOriginsOfYear } from './line-origin.queries.ts';

/** The lines of a year that a dossier of the union may name, its own plan first. */
export async function linesToCarryOut(
  context: Context,
  organisationId: string,
  year: number,
): Promise<readonly PlanLineRecord[]> {
  const scope = scopeIds(viewerOf(context).scope);
  const { origins, links } = await lineOriginsOfYear(context.sql, organisationId, year, scope);
  const predecessors = planPredecessorsOf({ links }, organisationId, context.today);
  const own = origins.filter((origin) => isLineOf(organisationId, origin, predecessors));
  if (own.length === 0) return [];
  const ids = own.map(({ id }) => id);
  const lines = byKey(await linesById(context.sql, ids), (line) => line.id);
  return ids.flatMap((id) => lines.get(id) ?? []);
}

import type { PlanState } from '@cau-noi/domain/plan';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readId } from '../../ids.ts';
import { likePattern } from '../../text-filter.ts';
import { organisationFilter } from './organisation-filter.ts';
import type { ListedPlan } from './plan-list.queries.ts';
import {
  countPlans,
  cursorOfPlan,
  listPlans,
  PLAN_CURSOR,
  PLAN_ORDER,
} from './plan-list.queries.ts';
import { planById } from './plan.loaders.ts';
import type { PlanRecord } from './plan.queries.ts';
import { planOfYear } from './plan.queries.ts';

/** Which plans a client asks for. */
export type PlansAsked = {
  readonly year?: number | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly state?: readonly PlanState[] | null | undefined;
  readonly text?: string | null | undefined;
};

/**
 * A page of the plans that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function plansPage(
  context: Context,
  where: PlansAsked,
  args: PageArguments,
): Promise<Connection<ListedPlan>> {
  const page = readPage(args, PLAN_ORDER, PLAN_CURSOR);
  const scope = scopeIds(viewerOf(context).scope);
  const filter = {
    year: where.year ?? null,
    organisationIds: await organisationFilter(context, where.organisationId, where.subtree),
    states: where.state ?? null,
    text: likePattern(where.text),
  };
  const plans = await listPlans(context.sql, filter, scope, context.today, page);
  for (const plan of plans) planById(context).prime(plan.id, plan);
  return toConnection(plans, page, PLAN_ORDER, cursorOfPlan, () =>
    countPlans(context.sql, filter, scope, context.today),
  );
}

/** The plan of a union for a year, or null when there is none that the viewer may see. */
export async function planOf(
  context: Context,
  organisationId: string,
  year: number,
): Promise<PlanRecord | null> {
  const id = readId(organisationId, 'Organisation');
  const plan = await planOfYear(context.sql, id, year, scopeIds(viewerOf(context).scope));
  if (plan !== null) planById(context).prime(plan.id, plan);
  return plan;
}

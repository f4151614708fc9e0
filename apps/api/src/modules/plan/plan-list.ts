import type { PlanState } from '@cau-noi/domain/plan';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readId } from '../../ids.ts';
import { cursorKinds } from '../../keyset.ts';
import { textPatterns } from '../../text-filter.ts';
import { organisationFilter } from './organisation-filter.ts';
import type { PlanOrder } from './plan-list-orders.ts';
import { planSortKeys } from './plan-list-orders.ts';
import type { PlanFilter, PlanListTotals } from './plan-list.queries.ts';
import { addUpPlans, countPlans, listPlans } from './plan-list.queries.ts';
import { planById } from './plan.loaders.ts';
import type { PlanRecord } from './plan.queries.ts';
import { planOfYear } from './plan.queries.ts';

/** Which plans a client asks for. */
export type PlansAsked = {
  readonly ids?: readonly string[] | null | undefined;
  readonly year?: number | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly state?: readonly PlanState[] | null | undefined;
  readonly text?: string | null | undefined;
};

/** A page of plans; what the whole list adds up to is only reckoned when it is asked for. */
export interface PlanPage extends Connection<PlanRecord> {
  readonly totals: () => Promise<PlanListTotals>;
}

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export async function readPlanWhere(context: Context, where: PlansAsked): Promise<PlanFilter> {
  return {
    year: where.year ?? null,
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    states: where.state ?? null,
    text: textPatterns(where.text),
    ids: where.ids?.map((id) => readId(id, 'Plan')) ?? null,
  };
}

/**
 * A page of the plans that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function plansPage(
  context: Context,
  where: PlansAsked,
  order: PlanOrder,
  args: PageArguments,
): Promise<PlanPage> {
  const page = readPage(args, order, cursorKinds(planSortKeys(order)));
  const scope = scopeIds(viewerOf(context).scope);
  const { sql, today } = context;
  const list = { scope, filter: await readPlanWhere(context, where), order, today };
  const listed = await listPlans(sql, list, page);
  const places = new Map(listed.map(({ plan, place }) => [plan, place]));
  const plans = [...places.keys()];
  for (const plan of plans) planById(context).prime(plan.id, plan);
  const total = () => countPlans(sql, list);
  const connection = toConnection(plans, page, order, (plan) => places.get(plan) ?? [], total);
  return { ...connection, totals: () => addUpPlans(sql, list) };
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

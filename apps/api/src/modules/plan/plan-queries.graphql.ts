import { holding } from '@cau-noi/domain/check/run';
import { assessPlan } from '@cau-noi/domain/assessment/plan';
import type { PlanContent } from '@cau-noi/domain/plan';
import { planIssues } from '@cau-noi/domain/plan/issues';
import { builder } from '../../builder.ts';
import { pageArgs, readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readId } from '../../ids.ts';
import { likePattern } from '../../text-filter.ts';
import { snapshotOf } from '../approval/approval.loaders.ts';
import { justificationsOfPlan, parametersOf } from '../approval/assessment.loaders.ts';
import { opaquePlanContent } from '../approval/opaque-content.ts';
import { Evaluation } from '../values/finding.graphql.ts';
import { organisationFilter } from './organisation-filter.ts';
import { PlanLineInput, readPlanLines } from './plan-line.graphql.ts';
import {
  countPlans,
  cursorOfPlan,
  listPlans,
  PLAN_CURSOR,
  PLAN_ORDER,
} from './plan-list.queries.ts';
import { planLookups } from './plan.facts.ts';
import { PlanStateEnum } from './plan.graphql.ts';
import { planById } from './plan.loaders.ts';
import { planOfYear } from './plan.queries.ts';
import { Plan, PlanConnection } from './plan.ref.ts';

const PlanWhere = builder.inputType('PlanWhere', {
  description: 'Which plans to list.',
  fields: (t) => ({
    year: t.int({ description: 'Of this calendar year.' }),
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Also of all unions below it and those it took up.' }),
    state: t.field({ type: [PlanStateEnum], description: 'In any of these states.' }),
    text: t.string({
      description: 'Part of the name of the union or of a line, with or without accents.',
    }),
  }),
});

builder.queryFields((t) => ({
  plans: t.field({
    type: PlanConnection,
    description: 'Yearly plans, the latest year first, then by the name of the union.',
    args: {
      where: t.arg({ type: PlanWhere, description: 'Which plans.' }),
      ...pageArgs(t.arg),
    },
    resolve: async (_root, { where, ...args }, context) => {
      const page = readPage(args, PLAN_ORDER, PLAN_CURSOR);
      const scope = scopeIds(viewerOf(context).scope);
      const filter = {
        year: where?.year ?? null,
        organisationIds: await organisationFilter(context, where?.organisationId, where?.subtree),
        states: where?.state ?? null,
        text: likePattern(where?.text),
      };
      const plans = await listPlans(context.sql, filter, scope, context.today, page);
      for (const plan of plans) planById(context).prime(plan.id, plan);
      return toConnection(plans, page, PLAN_ORDER, cursorOfPlan, () =>
        countPlans(context.sql, filter, scope, context.today),
      );
    },
  }),
  plan: t.field({
    type: Plan,
    nullable: true,
    description: 'The plan of a union for a year; null when there is none that the viewer may see.',
    args: {
      organisationId: t.arg.id({ required: true, description: 'The union.' }),
      year: t.arg.int({ required: true, description: 'The calendar year.' }),
    },
    resolve: async (_root, { organisationId, year }, context) => {
      const scope = scopeIds(viewerOf(context).scope);
      const id = readId(organisationId, 'Organisation');
      const plan = await planOfYear(context.sql, id, year, scope);
      if (plan !== null) planById(context).prime(plan.id, plan);
      return plan;
    },
  }),
  planEvaluate: t.field({
    type: Evaluation,
    description: 'What the checks say of lines that are being written; nothing is saved.',
    args: {
      organisationId: t.arg.id({ required: true, description: 'The union whose plan it is.' }),
      year: t.arg.int({ required: true, description: 'The calendar year.' }),
      lines: t.arg({ type: [PlanLineInput], required: true, description: 'All its lines.' }),
    },
    resolve: (_root, args, context) =>
      evaluatePlanLines(context, {
        organisationId: readId(args.organisationId, 'Organisation'),
        year: args.year,
        lines: readPlanLines(args.lines),
        adjustmentReason: null,
      }),
  }),
}));

/** The same verdict that a submission would be held by, on content that may not be saved yet. */
async function evaluatePlanLines(context: Context, given: PlanContent) {
  const scope = scopeIds(viewerOf(context).scope);
  const saved = await planOfYear(context.sql, given.organisationId, given.year, scope);
  const content = { ...given, adjustmentReason: saved?.adjustmentReason ?? null };
  const approvedId = saved?.approvedSubmissionId ?? null;
  const [parameters, texts, approved] = await Promise.all([
    parametersOf(context),
    saved === null ? [] : justificationsOfPlan(context).load(saved.id),
    approvedId === null ? null : snapshotOf(context, approvedId),
  ]);
  const judged = { planId: saved?.id ?? null, content };
  const [lookups] = await planLookups(context.sql, [judged], parameters, context.today);
  const findings = lookups === undefined ? [] : assessPlan(opaquePlanContent(content), lookups);
  const issues = planIssues(content, (approved?.content ?? null) as PlanContent | null);
  const justified = Object.fromEntries(texts.map(({ findingKey, text }) => [findingKey, text]));
  const maySubmit = issues.length === 0 && holding(findings, justified).length === 0;
  return { findings, issues, maySubmit };
}

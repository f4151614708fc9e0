import type { PlanLookups as PlanLookupsValue } from '@cau-noi/domain/assessment/plan';
import type { CountryCode } from '@cau-noi/domain/country';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { readId } from '../../ids.ts';
import { Evaluation } from '../values/finding.graphql.ts';
import { PlanLineInput, readPlanLines } from './plan-line.graphql.ts';
import { planOf, plansPage } from './plan-list.ts';
import { evaluatePlan, lookUpPlan } from './plan.evaluate.ts';
import { PlanStateEnum } from './plan.graphql.ts';
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

const PlanLookups = builder.objectRef<PlanLookupsValue>('PlanLookups').implement({
  description: 'What only the database knows of a plan, for the checks in the browser.',
  fields: (t) => ({
    json: t.field({
      type: 'JSON',
      description: "The domain's `PlanLookups`, with opaque ids.",
      resolve: (lookups) => lookups,
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
    resolve: (_root, { where, ...args }, context) => plansPage(context, where ?? {}, args),
  }),
  plan: t.field({
    type: Plan,
    nullable: true,
    description: 'The plan of a union for a year; null when there is none that the viewer may see.',
    args: {
      organisationId: t.arg.id({ required: true, description: 'The union.' }),
      year: t.arg.int({ required: true, description: 'The calendar year.' }),
    },
    resolve: (_root, { organisationId, year }, context) => planOf(context, organisationId, year),
  }),
  planEvaluate: t.field({
    type: Evaluation,
    description: 'What the checks say of lines that are being written; nothing is saved.',
    args: {
      organisationId: t.arg.id({ required: true, description: 'The union whose plan it is.' }),
      year: t.arg.int({ required: true, description: 'The calendar year.' }),
      lines: t.arg({ type: [PlanLineInput], required: true, description: 'All its lines.' }),
    },
    resolve: (_root, { organisationId, year, lines }, context) =>
      evaluatePlan(context, {
        organisationId: readId(organisationId, 'Organisation'),
        year,
        lines: readPlanLines(lines),
      }),
  }),
  planLookups: t.field({
    type: PlanLookups,
    description:
      'What only the database knows of a plan that is being written, for those who may write in it.',
    args: {
      planId: t.arg.id({ required: true, description: 'The plan.' }),
      countries: t.arg.stringList({
        required: true,
        description: 'Foreign countries of the lines as they are typed, ISO 3166-1 alpha-2 codes.',
      }),
      firstMonth: t.arg({
        type: 'Month',
        description: 'First month of the lines; left out while none has one.',
      }),
    },
    resolve: (_root, { planId, countries, firstMonth }, context) =>
      lookUpPlan(context, readId(planId, 'Plan'), {
        // A code of no country has no missions.
        countries: countries as readonly CountryCode[],
        firstMonth: firstMonth ?? null,
      }),
  }),
}));

import type { PlanLookups as PlanLookupsValue } from '@cau-noi/domain/assessment/plan';
import type { CountryCode } from '@cau-noi/domain/country';
import { builder } from '../../builder.ts';
import { readId } from '../../ids.ts';
import { Evaluation } from '../values/finding.graphql.ts';
import { PlanLineInput, readPlanLines } from './plan-line.graphql.ts';
import { planOf } from './plan-list.ts';
import { evaluatePlan, lookUpPlan } from './plan.evaluate.ts';
import { Plan } from './plan.ref.ts';

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
      partnerIds: t.arg.idList({
        required: true,
        description: 'Partners of the lines that go abroad, as they are typed.',
      }),
      firstMonth: t.arg({
        type: 'Month',
        description: 'First month of the lines; left out while none has one.',
      }),
    },
    resolve: (_root, { planId, countries, partnerIds, firstMonth }, context) =>
      lookUpPlan(context, readId(planId, 'Plan'), {
        // A code of no country has no missions.
        countries: countries as readonly CountryCode[],
        partnerIds: partnerIds.map((id) => readId(id, 'Partner')),
        firstMonth: firstMonth ?? null,
      }),
  }),
}));

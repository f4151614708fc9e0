import type { NamedLine } from '@cau-noi/domain/assessment/parameter-preview';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { listCount } from '../../list-count.ts';
import { CheckParameterPreviewInput, readProposed } from '../configuration/proposed-row.graphql.ts';
import { Finding, Issue } from '../values/finding.graphql.ts';
import type {
  PlanParameterPreview as Preview,
  PlanVerdictChange,
} from './parameter-preview.service.ts';
import { previewPlans } from './parameter-preview.service.ts';
import { Plan } from './plan.ref.ts';

const PlanLineName = builder.objectRef<NamedLine>('PlanLineName').implement({
  description: 'A line of a plan, by its place and its title.',
  fields: (t) => ({
    lineId: t.exposeString('lineId', { description: 'As in `PlanLine.lineId`.' }),
    number: t.exposeInt('number', { description: 'Its place among the lines, counted from 1.' }),
    title: t.exposeString('title', { description: 'Its title; empty while it has none.' }),
  }),
});

const CheckParameterPlanChange = builder
  .objectRef<PlanVerdictChange>('CheckParameterPlanChange')
  .implement({
    description: 'An open plan of which the check would find something else.',
    fields: (t) => ({
      plan: t.field({ type: Plan, description: 'The plan.', resolve: ({ plan }) => plan }),
      lines: t.field({
        type: [PlanLineName],
        description: 'The lines that the findings speak of, in the order of the plan.',
        resolve: ({ lines }) => [...lines],
      }),
      before: t.field({
        type: [Finding],
        description: 'What the check finds today, as far as it changes.',
        resolve: ({ before }) => [...before],
      }),
      after: t.field({
        type: [Finding],
        description: 'What it would find instead.',
        resolve: ({ after }) => [...after],
      }),
    }),
  });

const CheckParameterPlanPreview = builder
  .objectRef<Preview>('CheckParameterPlanPreview')
  .implement({
    description: 'What other values of a check would do to a page of the open plans.',
    fields: (t) => ({
      issues: t.field({
        type: [Issue],
        description:
          'What stands against the values; nothing is examined while there is something.',
        resolve: ({ issues }) => [...issues],
      }),
      examined: t.exposeInt('examined', { description: 'How many plans this page judged.' }),
      total: t.int({
        description: 'How many open plans there are in all; see `totalIsExact`.',
        resolve: ({ total }) => listCount(total).count,
      }),
      totalIsExact: t.boolean({
        description: 'False where there are more than `total`.',
        resolve: ({ total }) => listCount(total).isExact,
      }),
      changes: t.field({
        type: [CheckParameterPlanChange],
        description: 'Those of this page of which the check would find something else.',
        resolve: ({ changes }) => [...changes],
      }),
      endCursor: t.exposeString('endCursor', {
        nullable: true,
        description: 'Ask for the next page with it; null when all were examined.',
      }),
    }),
  });

builder.queryField('checkParameterPlanPreview', (t) =>
  t.field({
    type: CheckParameterPlanPreview,
    description:
      'As `checkParameterPreview`, of yearly plans and their lines: those being written, returned, adjusted or waiting. None for a check that does not speak of plans.',
    args: {
      input: t.arg({
        type: CheckParameterPreviewInput,
        required: true,
        description: 'The values.',
      }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { input, first, after }, context) =>
      previewPlans(context, readProposed(input), { first, after }),
  }),
);

import type { PlanState } from '@cau-noi/domain/plan';
import type { PlanTotals as PlanTotalsValue } from '@cau-noi/domain/plan/totals';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { selectedIn } from '../../lookahead.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { ActivityKindEnum } from '../values/activity.graphql.ts';
import { FundingAmount } from '../values/money.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { linesWithAhead, planNode } from './plan-node.ts';
import { totalsOf } from './plan.loaders.ts';
import type { PlanAction } from './plan.permissions.ts';
import { planPermission } from './plan.permissions.ts';
import type { PlanRecord } from './plan.queries.ts';
import { Plan, PlanLine } from './plan.ref.ts';
import { dueDateOf } from './plan.verdict.ts';

export const PlanStateEnum = enumOf<PlanState>('PlanState', 'The life of a yearly plan.', {
  DRAFT: 'Being written, for the first time or to adjust an approved one.',
  SUBMITTED: 'Waits for a decision.',
  RETURNED: 'Returned to its author with a reason.',
  APPROVED: 'Approved.',
});

const PlanKindTotal = builder
  .objectRef<PlanTotalsValue['kinds'][number]>('PlanKindTotal')
  .implement({
    description: 'What the lines of one kind add up to.',
    fields: (t) => ({
      kind: t.expose('kind', { type: ActivityKindEnum, description: 'The kind.' }),
      lines: t.exposeInt('lines', { description: 'How many lines.' }),
      persons: t.exposeInt('persons', { description: 'Persons of those that say how many.' }),
    }),
  });

const PlanTotals = builder.objectRef<PlanTotalsValue>('PlanTotals').implement({
  description: 'What the lines of a plan add up to; what is not filled in yet counts nothing.',
  fields: (t) => ({
    lines: t.int({ description: 'How many lines.', resolve: ({ all }) => all.lines }),
    persons: t.int({ description: 'Persons of all lines.', resolve: ({ all }) => all.persons }),
    personDays: t.int({ description: 'Persons × days.', resolve: ({ all }) => all.personDays }),
    byKind: t.field({
      type: [PlanKindTotal],
      description: 'The same for each of the six kinds.',
      resolve: ({ kinds }) => [...kinds],
    }),
    bySource: t.field({
      type: [FundingAmount],
      description: 'Money by source and currency.',
      resolve: ({ all }) => [...all.money],
    }),
  }),
});

const PlanPermissions = builder.objectRef<PlanRecord>('PlanPermissions').implement({
  description: 'What the viewer may do with a plan.',
  fields: (t) => {
    const may = (action: PlanAction, description: string) =>
      t.field({
        type: Permission,
        description,
        resolve: (plan, _args, context) => planPermission(context, plan, action),
      });
    return {
      edit: may('plan.edit', 'Write in it.'),
      submit: may('plan.submit', 'Hand it in (trình).'),
      withdraw: may('plan.withdraw', 'Take it back before it is decided (thu hồi).'),
      decide: may('plan.decide', 'Approve or return it.'),
      adjust: may('plan.adjust', 'Take it up again after approval (điều chỉnh).'),
      abandonAdjustment: may('plan.abandonAdjustment', 'Give an adjustment up (bỏ điều chỉnh).'),
      attachFile: may('plan.attachFile', 'Attach or remove files.'),
    };
  },
});

builder.node(Plan, {
  description: 'The yearly plan of a union (kế hoạch năm).',
  id: { resolve: (plan) => plan.id },
  loadWithoutCache: (id, context, info) => planNode(context, id, info),
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union whose plan it is.',
      resolve: (plan, _args, context) => organisationOf(context, plan.organisationId),
    }),
    year: t.exposeInt('year', { description: 'The calendar year.' }),
    state: t.expose('state', { type: PlanStateEnum, description: 'How far it is.' }),
    adjustmentReason: t.exposeString('adjustmentReason', {
      nullable: true,
      description: 'Why an approved plan is or was adjusted; null on the first version.',
    }),
    version: t.exposeInt('version', { description: 'Changes with every save; inputs name it.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was saved last.' }),
    dueDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'By when it is to be handed in; null where no rule says so.',
      resolve: (plan, _args, context) => dueDateOf(context, plan),
    }),
    lines: t.field({
      type: [PlanLine],
      description: 'Its lines as they stand, in order.',
      resolve: async ({ id }, _args, context, info) => [
        ...(await linesWithAhead(context, id, selectedIn(info))),
      ],
    }),
    totals: t.field({
      type: PlanTotals,
      description: 'What the lines add up to.',
      resolve: (plan, _args, context) => totalsOf(context, plan),
    }),
    viewerMay: t.field({
      type: PlanPermissions,
      description: 'What the viewer may do with it.',
      resolve: (plan) => plan,
    }),
  }),
});

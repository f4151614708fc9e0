import type { PlanDeadline } from '@cau-noi/domain/plan/deadline';
import type { SpendingClass } from '@cau-noi/domain/statistics/spending';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { ActivityKindEnum } from '../values/activity.graphql.ts';
import { LegalBasis } from '../values/finding.graphql.ts';
import type {
  SpendingFigure as Figure,
  SpendingMoney as Money,
  SpendingNorms as Norms,
  SpendingRow as Row,
} from './spending.facts.ts';
import type { SpendingNorm as Norm } from './spending.queries.ts';
import { writeStatisticFilter } from './statistic-filter.ts';
import type { SpendingReport } from './statistics.service.ts';
import { spending } from './statistics.service.ts';

const SpendingClassEnum = enumOf<SpendingClass>(
  'SpendingClass',
  'How an activity spent the own money that was planned for it.',
  {
    BELOW_ESTIMATE: 'Closed, under the approved estimate and over it in no currency: a saving.',
    AS_ESTIMATED: 'Closed, as estimated.',
    OVER_ESTIMATE: 'Closed, over the estimate in some currency.',
    MOVED_ONLINE: 'The approved plan had a journey and it was held online: a saving.',
    CANCELLED_TO_SAVE:
      'Approved, and cancelled for want of money or to go with others: a saving (huỷ để tiết kiệm).',
  },
);

const SpendingMoney = builder.objectRef<Money>('SpendingMoney').implement({
  description: 'Own money (tiền trong nước) of one currency, in its smallest unit.',
  fields: (t) => ({
    currency: t.exposeString('currency', { description: 'ISO 4217 code, as VND.' }),
    planned: t.expose('planned', {
      type: 'SafeInt',
      description: 'The approved estimate; of what moved online the plan line.',
    }),
    spent: t.expose('spent', { type: 'SafeInt', description: 'What was really spent.' }),
    saved: t.expose('saved', { type: 'SafeInt', description: 'What counts as saved.' }),
  }),
});

const SpendingNorm = builder.objectRef<Norm>('SpendingNorm').implement({
  description:
    'Lines of estimates that a norm limits (dòng có định mức), in one currency, in its smallest unit.',
  fields: (t) => ({
    currency: t.exposeString('currency', { description: 'ISO 4217 code, as VND.' }),
    planned: t.expose('planned', {
      type: 'SafeInt',
      description: 'What these lines were planned to cost.',
    }),
    norm: t.expose('norm', {
      type: 'SafeInt',
      description: 'Their ceilings, times persons and days.',
    }),
  }),
});

const SpendingNorms = builder.objectRef<Norms>('SpendingNorms').implement({
  description:
    'Norms (định mức) beside what was planned for the same lines, as they were reckoned when the estimate that was approved last was handed in.',
  fields: (t) => ({
    activities: t.exposeInt('activities', {
      description: 'Of how many activities they are known; what was handed in earlier has none.',
    }),
    money: t.field({
      type: [SpendingNorm],
      description: 'By currency; none where no line has a norm.',
      resolve: ({ money }) => [...money],
    }),
  }),
});

const SpendingFigure = builder.objectRef<Figure>('SpendingFigure').implement({
  description: 'Activities that spent their money in one way.',
  fields: (t) => ({
    spendingClass: t.expose('spendingClass', { type: SpendingClassEnum, description: 'How.' }),
    activities: t.exposeInt('activities', { description: 'How many.' }),
    money: t.field({
      type: [SpendingMoney],
      description: 'What that comes to, by currency.',
      resolve: ({ money }) => [...money],
    }),
    norms: t.field({
      type: SpendingNorms,
      description: 'Norms beside what was planned for the same lines.',
      resolve: ({ norms }) => norms,
    }),
    filter: t.string({
      description: 'Pass it to `dossiers(where: {statistic})` for exactly what is counted.',
      resolve: ({ filter }) => writeStatisticFilter(filter),
    }),
  }),
});

const SpendingRow = builder.objectRef<Row>('SpendingRow').implement({
  description: 'The figures of a kind, of a union, of a year, or of all together.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: ActivityKindEnum,
      nullable: true,
      description: 'Only in a row of a kind.',
    }),
    year: t.exposeInt('year', { nullable: true, description: 'Only in a row of a year.' }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'Only in a row of a union.',
      resolve: ({ organisationId }, _args, context) =>
        organisationId === null ? null : organisationOf(context, organisationId),
    }),
    figures: t.field({
      type: [SpendingFigure],
      description: 'In the order of the classes; those of which there is nothing are left out.',
      resolve: ({ figures }) => [...figures],
    }),
  }),
});

const ThriftReportDue = builder.objectRef<PlanDeadline>('ThriftReportDue').implement({
  description: 'By when the report on thrift of a year is due (báo cáo thực hành tiết kiệm).',
  fields: (t) => ({
    dueDate: t.expose('dueDate', { type: 'Date', description: 'The last day.' }),
    basis: t.expose('basis', { type: LegalBasis, description: 'What says so.' }),
  }),
});

const Spending = builder.objectRef<SpendingReport>('Spending').implement({
  description:
    'What was spent of what was planned. An activity counts once, for the union that leads it, in the year it began or was to begin; only own money is counted.',
  fields: (t) => ({
    total: t.field({
      type: SpendingRow,
      description: 'All together.',
      resolve: ({ total }) => total,
    }),
    byKind: t.field({
      type: [SpendingRow],
      description: 'By kind of activity.',
      resolve: ({ byKind }) => [...byKind],
    }),
    byYear: t.field({
      type: [SpendingRow],
      description: 'By year.',
      resolve: ({ byYear }) => [...byYear],
    }),
    byOrganisation: t.field({
      type: [SpendingRow],
      description: 'By the union that leads.',
      resolve: ({ byOrganisation }) => [...byOrganisation],
    }),
    thriftReport: t.expose('thriftReport', {
      type: ThriftReportDue,
      nullable: true,
      description: 'When the thrift report of the last year is due; null where no rule says so.',
    }),
  }),
});

builder.queryField('spending', (t) =>
  t.field({
    type: Spending,
    description: 'Savings: planned own money against what was spent, by kind, union and year.',
    args: {
      organisationId: t.arg.id({ required: true, description: 'This union and all below it.' }),
      fromYear: t.arg.int({ required: true, description: 'First calendar year.' }),
      toYear: t.arg.int({ required: true, description: 'Last calendar year, at most 10 in all.' }),
    },
    resolve: (_root, asked, context) => spending(context, asked),
  }),
);

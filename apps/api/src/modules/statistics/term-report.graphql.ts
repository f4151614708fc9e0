import type { DeclaredFigure as DeclaredFigureValue } from '@cau-noi/domain/statistics/declared';
import { builder } from '../../builder.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { PlanAchieved } from './plan-achievement.graphql.ts';
import { Figure } from './statistics.graphql.ts';
import type { TermReportFound } from './statistics.service.ts';
import { termReport } from './statistics.service.ts';

const DeclaredFigure = builder.objectRef<DeclaredFigureValue>('DeclaredFigure').implement({
  description:
    'What a union reported for a period before its records were kept here (số liệu khai báo); never added to anything.',
  fields: (t) => ({
    indicator: t.exposeString('indicator', { description: 'Code of the indicator (chỉ tiêu).' }),
    value: t.exposeFloat('value', { description: 'As declared.' }),
    qualifier: t.exposeString('qualifier', {
      nullable: true,
      description: 'ABOUT for an estimate, AVERAGE for a mean over the years.',
    }),
    periodFrom: t.field({
      type: 'Date',
      description: 'First day of the period.',
      resolve: ({ from }) => from,
    }),
    periodTo: t.field({
      type: 'Date',
      description: 'Last day of the period.',
      resolve: ({ to }) => to,
    }),
    source: t.exposeString('source', { description: 'Where it was published.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far the source was verified.',
    }),
  }),
});

const TermReport = builder.objectRef<TermReportFound>('TermReport').implement({
  description: 'What a union reports of some years (báo cáo nhiệm kỳ).',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union with those below it.',
      resolve: (row, _args, context) => organisationOf(context, row.organisationId),
    }),
    fromYear: t.exposeInt('fromYear', { description: 'First calendar year.' }),
    toYear: t.exposeInt('toYear', { description: 'Last calendar year.' }),
    computed: t.field({
      type: [Figure],
      description: 'Figures from the records kept here.',
      resolve: (row) => [...row.computed],
    }),
    declared: t.field({
      type: [DeclaredFigure],
      description: 'What the union declared for exactly these years.',
      resolve: (row) => [...row.declared.exact],
    }),
    overlappingDeclared: t.field({
      type: [DeclaredFigure],
      description: 'What it declared for other periods that touch these years.',
      resolve: (row) => [...row.declared.overlapping],
    }),
    planAchieved: t.field({
      type: [PlanAchieved],
      description: 'How far the plans of these years were carried out: all kinds, then each kind.',
      resolve: (row) => [...row.planAchieved],
    }),
  }),
});

builder.queryField('termReport', (t) =>
  t.field({
    type: TermReport,
    description: 'The report of a union for some years: computed and declared figures, apart.',
    args: {
      organisationId: t.arg.id({ required: true, description: 'The union.' }),
      fromYear: t.arg.int({ required: true, description: 'First calendar year.' }),
      toYear: t.arg.int({ required: true, description: 'Last calendar year.' }),
    },
    resolve: (_root, args, context) => termReport(context, args),
  }),
);

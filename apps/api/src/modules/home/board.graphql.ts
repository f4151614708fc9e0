import { builder } from '../../builder.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { PlanStateEnum } from '../plan/plan.graphql.ts';
import { planById } from '../plan/plan.loaders.ts';
import { Plan } from '../plan/plan.ref.ts';
import { LegalBasis } from '../values/finding.graphql.ts';
import type { BoardFound, BoardRowFound } from './board.service.ts';
import { reportingBoard } from './board.service.ts';

const BoardRow = builder.objectRef<BoardRowFound>('BoardRow').implement({
  description: 'What one union has planned and done of a year.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: (row, _args, context) => organisationOf(context, row.organisationId),
    }),
    plan: t.field({
      type: Plan,
      nullable: true,
      description: 'Its plan; null while nobody has begun it.',
      resolve: ({ planId }, _args, context) =>
        planId === null ? null : planById(context).load(planId),
    }),
    state: t.expose('state', {
      type: PlanStateEnum,
      nullable: true,
      description: 'The state of its plan.',
    }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the plan was first handed in.',
    }),
    late: t.boolean({
      description: 'Whether it was handed in after its deadline.',
      resolve: ({ punctuality }) => punctuality === 'LATE',
    }),
    lines: t.exposeInt('lines', { description: 'Lines of the plan as it stands.' }),
    reportsOverdue: t.exposeInt('reportsOverdue', {
      description: 'Outcome reports of activities of the year that are late today.',
    }),
    dossiers: t.exposeInt('dossiers', { description: 'Dossiers that begin in the year.' }),
  }),
});

const counted = ({ rows }: BoardFound, ...punctualities: readonly BoardRowFound['punctuality'][]) =>
  rows.filter((row) => punctualities.includes(row.punctuality)).length;

const ReportingBoard = builder.objectRef<BoardFound>('ReportingBoard').implement({
  description: 'Who has handed in the plan of a year, and who is late.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The calendar year of the plans.' }),
    dueDate: t.expose('dueDate', {
      type: 'Date',
      nullable: true,
      description: 'By when plans were to be handed in; null where no rule says so.',
    }),
    basis: t.expose('basis', {
      type: LegalBasis,
      nullable: true,
      description: 'Where that day comes from, and how far it was verified.',
    }),
    rows: t.field({
      type: [BoardRow],
      description:
        'The unions directly below the federation as the year began that the viewer may see, by kind and name.',
      resolve: (board) => [...board.rows],
    }),
    submitted: t.int({
      description: 'How many have handed in, in time or late.',
      resolve: (board) => counted(board, 'IN_TIME', 'LATE'),
    }),
    late: t.int({
      description: 'How many have handed in late.',
      resolve: (board) => counted(board, 'LATE'),
    }),
    missing: t.int({
      description: 'How many have not handed in.',
      resolve: (board) => counted(board, 'MISSING'),
    }),
  }),
});

builder.queryField('reportingBoard', (t) =>
  t.field({
    type: ReportingBoard,
    description: 'The reporting board of a year.',
    args: { year: t.arg.int({ required: true, description: 'The calendar year of the plans.' }) },
    resolve: (_root, { year }, context) => reportingBoard(context, year),
  }),
);

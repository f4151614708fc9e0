import { ProjectTrainingType } from './project-training.graphql.ts';
import { lapseOf } from '@cau-noi/domain/project/life';
import { scoreTotals } from '@cau-noi/domain/project/evaluation';
import { overdueReports } from '@cau-noi/domain/project/reports';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { permissionFor } from '../access/permission.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import {
  ActivityType,
  BudgetLine,
  BudgetTotal,
  DutyType,
  EvaluationType,
  FollowOnType,
  IndicatorType,
  LapseType,
  LeverageType,
  Payment,
  ProjectPartner,
  ScoreTotalType,
} from './project-parts.graphql.ts';
import { projectById, projectRulesOf } from './project.loaders.ts';
import type { ProjectAction } from './project.permissions.ts';
import { projectSubject } from './project.permissions.ts';
import { Project, ProjectKindEnum, ProjectStateEnum, ProjectTopicEnum } from './project.ref.ts';
import type { ProjectRecord } from './project.rows.ts';
import { budgetOf, dutiesOf, leverageToday } from './project.standing.ts';

const Permissions = builder.objectRef<ProjectRecord>('ProjectPermissions').implement({
  description: 'What the viewer may do about a project.',
  fields: (t) => {
    const may = (action: ProjectAction, description: string) =>
      t.field({
        type: Permission,
        description,
        resolve: (project, _args, context) =>
          permissionFor(context, action, projectSubject(context, project)),
      });
    return {
      edit: may('project.edit', 'Change what is written about it.'),
      proceed: may('project.proceed', 'Write down a step of it.'),
      receive: may('project.receive', 'Write down money.'),
      record: may('project.record', 'Write down results, reports and what is said of it.'),
      attachFile: may('project.attachFile', 'Attach or remove papers.'),
    };
  },
});

builder.node(Project, {
  description: 'A programme (chương trình), a project (dự án) or aid outside of both (phi dự án).',
  id: { resolve: (project) => project.id },
  loadMany: (ids, context) => projectById(context).loadMany(ids),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number in the register.' }),
    kind: t.expose('kind', { type: ProjectKindEnum, description: 'What it is in law.' }),
    state: t.expose('state', { type: ProjectStateEnum, description: 'How far it is.' }),
    titleVi: t.exposeString('titleVi', { description: 'Its Vietnamese title.' }),
    titleEn: t.exposeString('titleEn', { nullable: true, description: 'Its English title.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that leads it and keeps the record.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    unions: t.field({
      type: [Organisation],
      description: 'The further unions that carry it out.',
      resolve: ({ unionIds }, _args, context) => unionIds.map((id) => organisationOf(context, id)),
    }),
    donors: t.field({
      type: [ProjectPartner],
      description: 'Who pays.',
      resolve: ({ donors }) => [...donors],
    }),
    channel: t.expose('channel', {
      type: ProjectPartner,
      nullable: true,
      description: 'Through whom the money goes; null = directly.',
    }),
    places: t.stringList({ description: 'Where.', resolve: ({ places }) => [...places] }),
    topics: t.field({
      type: [ProjectTopicEnum],
      description: 'About what.',
      resolve: ({ topics }) => [...topics],
    }),
    from: t.exposeString('periodFrom', {
      nullable: true,
      description: 'YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known.',
    }),
    to: t.exposeString('periodTo', {
      nullable: true,
      description: 'YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known.',
    }),
    need: t.exposeString('need', { description: 'Whose need it answers.' }),
    goal: t.exposeString('goal', { description: 'What it is for.' }),
    note: t.exposeString('note', { nullable: true, description: 'What else is worth knowing.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is known from.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far this was verified.',
    }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    files: t.field({
      type: [StoredFile],
      description: 'Its papers, the newest first.',
      resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'PROJECT', id))],
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'What happened to it, the latest first.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context, info) => timelineOf(context, 'PROJECT', id, args, info),
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about it.',
      resolve: (project) => project,
    }),
  }),
});

/** How far it came. */
builder.objectFields(Project, (t) => ({
  submittedOn: t.expose('submittedOn', {
    type: 'Date',
    nullable: true,
    description: 'When it was handed in.',
  }),
  approvalNumber: t.exposeString('approvalNumber', {
    nullable: true,
    description: 'Number of the decision that approves it.',
  }),
  approvedOn: t.expose('approvedOn', {
    type: 'Date',
    nullable: true,
    description: 'Day of that decision.',
  }),
  approvedBy: t.exposeString('approvedBy', { nullable: true, description: 'Who decided.' }),
  decisionText: t.exposeString('decisionText', {
    nullable: true,
    description: 'What was said when it was decided, given up or withdrawn.',
  }),
  startedOn: t.expose('startedOn', {
    type: 'Date',
    nullable: true,
    description: 'When the work began.',
  }),
  endedOn: t.expose('endedOn', {
    type: 'Date',
    nullable: true,
    description: 'When it was over.',
  }),
  closedOn: t.expose('closedOn', {
    type: 'Date',
    nullable: true,
    description: 'When it was closed.',
  }),
}));

/** What is promised, given, reached and said. */
builder.objectFields(Project, (t) => ({
  lapse: t.field({
    type: LapseType,
    nullable: true,
    description: 'When its approval may be withdrawn, while nothing has begun.',
    resolve: async (project, _args, context) =>
      lapseOf(project, (await projectRulesOf(context)).aid, context.today),
  }),
  budget: t.field({
    type: [BudgetLine],
    description: 'What is promised, as it was written.',
    resolve: ({ budget }) => [...budget],
  }),
  budgetRows: t.field({
    type: [BudgetTotal],
    description: 'What was promised and given, by year, donor and currency.',
    resolve: (project) => [...budgetOf(project)],
  }),
  payments: t.field({
    type: [Payment],
    description: 'What was given, the oldest first.',
    resolve: ({ payments }) => [...payments],
  }),
  leverage: t.field({
    type: LeverageType,
    nullable: true,
    description: 'Others’ money beside our own; null where we gave none, or a rate is missing.',
    resolve: async (project, _args, context) => {
      const told = leverageToday(project, await projectRulesOf(context), context.today);
      return told.ok ? told.value : null;
    },
  }),
  rateMissing: t.string({
    nullable: true,
    description: 'The currency of which no rate is written down, so that nothing is compared.',
    resolve: async (project, _args, context) => {
      const told = leverageToday(project, await projectRulesOf(context), context.today);
      const currency = told.ok ? null : told.error.data['currency'];
      return typeof currency === 'string' ? currency : null;
    },
  }),
  indicators: t.field({
    type: [IndicatorType],
    description: 'What is to come of it, and what came.',
    resolve: ({ indicators }) => [...indicators],
  }),
  evaluations: t.field({
    type: [EvaluationType],
    description: 'What those who benefit say of it, the latest first.',
    resolve: ({ evaluations }) => [...evaluations],
  }),
  scores: t.field({
    type: [ScoreTotalType],
    description: 'What their answers come to.',
    resolve: ({ evaluations }) => [...scoreTotals(evaluations)],
  }),
  followOns: t.field({
    type: [FollowOnType],
    description: 'Proposals to go on, the latest first.',
    resolve: ({ followOns }) => [...followOns],
  }),
  reports: t.field({
    type: [DutyType],
    description: 'The reports that it owes or owed.',
    resolve: async (project, _args, context) => [
      ...dutiesOf(project, await projectRulesOf(context), context.today),
    ],
  }),
  overdueReports: t.int({
    description: 'How many of them are overdue.',
    resolve: async (project, _args, context) => {
      const duties = dutiesOf(project, await projectRulesOf(context), context.today);
      return overdueReports(duties).length;
    },
  }),
  activities: t.field({
    type: [ActivityType],
    description: 'The dossiers that are a part of it, as far as the viewer may see them.',
    resolve: ({ activities }) => [...activities],
  }),
  trainings: t.field({
    type: [ProjectTrainingType],
    description: 'The trainings that are a part of it, as far as the viewer may see them.',
    resolve: ({ trainings }) => [...trainings],
  }),
}));

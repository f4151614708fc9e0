import { projectById } from '../project/project.loaders.ts';
import { Project } from '../project/project.ref.ts';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { writeId } from '../../ids.ts';
import { permissionFor } from '../access/permission.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { EventModeEnum } from '../dossier/dossier-enums.graphql.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { Dossier } from '../dossier/dossier.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { Partner } from '../partner/partner.ref.ts';
import { LanguageLevelEnum } from '../person/person-input.graphql.ts';
import { personOf } from '../person/person.loaders.ts';
import { Person } from '../person/person.ref.ts';
import { StaffRoleEnum } from '../staff/staff.ref.ts';
import { Money } from '../values/money.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { TrainingWhere } from './training-input.graphql.ts';
import { trainingsPage } from './training-list.ts';
import { trainingById } from './training.loaders.ts';
import type { TrainingAction } from './training.permissions.ts';
import {
  readsAll,
  sendingSubject,
  sendingUnionOf,
  trainingSubject,
} from './training.permissions.ts';
import type { SessionRow, TrainingRecord, TrainingTotals } from './training.queries.ts';
import {
  OpenToEnum,
  OrganiserKindEnum,
  Training,
  TrainingConnection,
  TrainingStateEnum,
} from './training.ref.ts';

const Permissions = builder.objectRef<TrainingRecord>('TrainingPermissions').implement({
  description: 'What the viewer may do about a training.',
  fields: (t) => {
    const may = (action: TrainingAction, description: string) =>
      t.field({
        type: Permission,
        description,
        resolve: (training, _args, context) =>
          permissionFor(context, action, trainingSubject(context, training)),
      });
    return {
      edit: may('training.edit', 'Change what is written.'),
      open: may('training.open', 'Let unions nominate.'),
      nominate: t.field({
        type: Permission,
        description: 'Send somebody, for the union of `nominatesFor`.',
        resolve: (training, _args, context) => {
          const union = sendingUnionOf(context, training) ?? training.organisationId;
          return permissionFor(
            context,
            'training.nominate',
            sendingSubject(context, training, union),
          );
        },
      }),
      admit: may('training.admit', 'Accept or refuse somebody.'),
      hold: may('training.hold', 'Write down that it takes place.'),
      record: may('training.record', 'Write down attendance and results.'),
      close: may('training.close', 'Close it.'),
      cancel: may('training.cancel', 'Give it up.'),
      attachFile: may('training.attachFile', 'Attach or remove papers.'),
    };
  },
});

const Session = builder.objectRef<SessionRow>('TrainingSession').implement({
  description: 'One part of a training, on one day.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('TrainingSession', id) }),
    on: t.expose('on', { type: 'Date', description: 'The day.' }),
    minutes: t.exposeInt('minutes', { description: 'How long it is.' }),
    subject: t.exposeString('subject', { description: 'On what.' }),
    trainer: t.field({
      type: Person,
      nullable: true,
      description: 'Who teaches, one of ours.',
      resolve: ({ trainerId }, _args, context) =>
        trainerId === null ? null : personOf(context, trainerId),
    }),
    trainerText: t.exposeString('trainerText', {
      nullable: true,
      description: 'Who teaches, in words.',
    }),
  }),
});

builder.node(Training, {
  description: 'A training of foreign-affairs staff (bồi dưỡng nghiệp vụ đối ngoại).',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, context) => trainingById(context).loadMany(ids),
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union that keeps the record.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    state: t.expose('state', { type: TrainingStateEnum, description: 'How far it is.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    topic: t.exposeString('topic', { description: 'On what.' }),
    organiserKind: t.expose('organiserKind', {
      type: OrganiserKindEnum,
      description: 'Who holds it.',
    }),
    organiserPartner: t.field({
      type: Partner,
      nullable: true,
      description: 'The partner who holds it.',
      resolve: ({ organiserPartnerId: id }, _args, context) =>
        id === null ? null : partnerOf(context, id),
    }),
    organiserText: t.exposeString('organiserText', {
      nullable: true,
      description: 'The body that holds it, in words.',
    }),
    roles: t.field({
      type: [StaffRoleEnum],
      description: 'For these roles; for any where empty.',
      resolve: ({ roles }) => [...roles],
    }),
    trade: t.exposeString('trade', { nullable: true, description: 'For this trade.' }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'The language that is needed, ISO 639-1.',
    }),
    minLevel: t.expose('minLevel', {
      type: LanguageLevelEnum,
      nullable: true,
      description: 'At least at this level.',
    }),
    mode: t.expose('mode', { type: EventModeEnum, description: 'In person or online.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where.' }),
    year: t.exposeInt('year', { description: 'In the training plan of which year.' }),
    quarter: t.exposeInt('quarter', { nullable: true, description: 'In which quarter.' }),
  }),
});

builder.objectFields(Training, (t) => ({
  startDate: t.expose('startDate', { type: 'Date', nullable: true, description: 'First day.' }),
  endDate: t.expose('endDate', { type: 'Date', nullable: true, description: 'Last day.' }),
  closesOn: t.expose('closesOn', {
    type: 'Date',
    nullable: true,
    description: 'Last day on which unions nominate.',
  }),
  places: t.exposeInt('places', { nullable: true, description: 'How many may take part.' }),
  openTo: t.expose('openTo', { type: OpenToEnum, description: 'Who may nominate.' }),
  invited: t.field({
    type: [Organisation],
    description: 'The unions that are invited.',
    resolve: ({ invitedIds }, _args, context) =>
      invitedIds.map((id) => organisationOf(context, id)),
  }),
  cost: t.field({
    type: Money,
    nullable: true,
    description: 'What it costs, or may cost.',
    resolve: ({ costMinor: minor, currency }) =>
      minor === null || currency === null ? null : { minor, currency },
  }),
  sponsor: t.field({
    type: Partner,
    nullable: true,
    description: 'The partner who pays for it.',
    resolve: ({ sponsorId }, _args, context) =>
      sponsorId === null ? null : partnerOf(context, sponsorId),
  }),
  dossier: t.field({
    type: Dossier,
    nullable: true,
    description: 'The activity that it is, as far as the viewer may see it.',
    resolve: ({ dossierId }, _args, context) =>
      dossierId === null ? null : dossierById(context).load(dossierId),
  }),
  project: t.field({
    type: Project,
    nullable: true,
    description: 'The programme or project of which it is a part, as far as the viewer may see it.',
    resolve: ({ projectId }, _args, context) =>
      projectId === null ? null : projectById(context).load(projectId),
  }),
  cascadeOf: t.field({
    type: Training,
    nullable: true,
    description: 'The training that it came of, as far as the viewer may see it.',
    resolve: ({ cascadeOfId: id }, _args, context) =>
      id === null ? null : trainingById(context).load(id),
  }),
  cascadeTrainer: t.field({
    type: Person,
    nullable: true,
    description: 'Who attended that one and teaches here.',
    resolve: ({ cascadeTrainerId: id }, _args, context) =>
      id === null ? null : personOf(context, id),
  }),
}));

builder.objectFields(Training, (t) => ({
  note: t.exposeString('note', { nullable: true, description: 'What else is worth knowing.' }),
  cancelText: t.exposeString('cancelText', { nullable: true, description: 'Why given up.' }),
  version: t.exposeInt('version', { description: 'Grows with every change.' }),
  sessions: t.field({
    type: [Session],
    description: 'Its parts, in order.',
    resolve: ({ sessions }) => [...sessions],
  }),
  nominated: t.exposeInt('nominated', { description: 'How many wait to be decided on.' }),
  accepted: t.exposeInt('accepted', { description: 'How many were accepted.' }),
  attended: t.exposeInt('attended', { description: 'How many attended some of it.' }),
  nominatesFor: t.field({
    type: Organisation,
    nullable: true,
    description: 'The union for which the viewer would send somebody.',
    resolve: (training, _args, context) => {
      const union = sendingUnionOf(context, training);
      return union === null ? null : organisationOf(context, union);
    },
  }),
  files: t.field({
    type: [StoredFile],
    description: 'Its papers, the newest first; of who keeps it, and of those above.',
    resolve: async (training, _args, context) =>
      readsAll(context, training) ? [...(await filesOf(context, 'TRAINING', training.id))] : [],
  }),
  timeline: t.field({
    type: TimelineConnection,
    nullable: true,
    description: 'What happened to it, the latest first; of who keeps it, and of those above.',
    args: pageArgs(t.arg),
    resolve: (training, args, context, info) =>
      readsAll(context, training) ? timelineOf(context, 'TRAINING', training.id, args, info) : null,
  }),
  viewerMay: t.field({
    type: Permissions,
    description: 'What the viewer may do about it.',
    resolve: (training) => training,
  }),
}));

const Totals = builder.objectRef<TrainingTotals>('TrainingTotals').implement({
  description: 'What the register of trainings adds up to.',
  fields: (t) => ({
    records: t.exposeInt('records', { description: 'How many there are.' }),
    planned: t.exposeInt('PLANNED', { description: 'How many are lines of a plan.' }),
    open: t.exposeInt('OPEN', { description: 'How many are open for nominations.' }),
    held: t.exposeInt('HELD', { description: 'How many take place or did.' }),
    closed: t.exposeInt('CLOSED', { description: 'How many are closed.' }),
    cancelled: t.exposeInt('CANCELLED', { description: 'How many were given up.' }),
    attended: t.exposeInt('attended', { description: 'Person-trips of those who attended.' }),
  }),
});

builder.objectField(TrainingConnection, 'totals', (t) =>
  t.field({
    type: Totals,
    description: 'What the whole list adds up to, whatever the page.',
    resolve: (page) => page.totals(),
  }),
);

builder.queryField('trainings', (t) =>
  t.field({
    type: TrainingConnection,
    description: 'Trainings of foreign-affairs staff, the latest first.',
    args: {
      where: t.arg({ type: TrainingWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => trainingsPage(context, where ?? {}, args),
  }),
);

import type { EarlierCourse, TakenDays } from '@cau-noi/domain/nomination';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { enumOf } from '../../enum.ts';
import { readId, writeId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { permissionFor } from '../access/permission.ts';
import { placeOf } from '../access/place.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { personOf } from '../person/person.loaders.ts';
import { visiblePeople } from '../person/person.queries.ts';
import { PersonLanguageType } from '../person/person.graphql.ts';
import { Person } from '../person/person.ref.ts';
import { StaffRoleEnum } from '../staff/staff.ref.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import type { NomineeRead, ParticipantRow } from './participant.queries.ts';
import { courseFacts, lookUpNominee, valuesFor } from './participation.service.ts';
import { participantsByTraining, trainingById, trainingsByPerson } from './training.loaders.ts';
import { readsSent, sendingSubject } from './training.permissions.ts';
import type { TrainingRecord } from './training.queries.ts';
import {
  ParticipantStateEnum,
  Training,
  TrainingResultEnum,
  TrainingStateEnum,
} from './training.ref.ts';

/** A participant beside the training at which they are shown. */
type Shown = ParticipantRow & { readonly training: TrainingRecord };

const Permissions = builder.objectRef<Shown>('TrainingParticipantPermissions').implement({
  description: 'What the viewer may do about a participant.',
  fields: (t) => ({
    withdraw: t.field({
      type: Permission,
      description: 'Take the nomination back.',
      resolve: ({ training, organisationId }, _args, context) =>
        permissionFor(
          context,
          'training.nominate',
          sendingSubject(context, training, organisationId),
        ),
    }),
    feedback: t.field({
      type: Permission,
      description: 'Write down what they say of it.',
      resolve: ({ training, organisationId }, _args, context) =>
        permissionFor(
          context,
          'training.feedback',
          sendingSubject(context, training, organisationId),
        ),
    }),
  }),
});

const Participant = builder.objectRef<Shown>('TrainingParticipant').implement({
  description: 'Somebody whom a union sends to a training.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id.',
      resolve: ({ id }) => writeId('TrainingParticipant', id),
    }),
    person: t.field({
      type: Person,
      description: 'Who.',
      resolve: ({ personId }, _args, context) => personOf(context, personId),
    }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that sends them.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    state: t.expose('state', { type: ParticipantStateEnum, description: 'How they stand.' }),
    version: t.exposeInt('version', {
      description: 'Goes up with every change of how they stand.',
    }),
    findings: t.stringList({
      description: 'Codes of what spoke against them when they were nominated.',
      resolve: ({ findings }) => [...findings],
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why they are sent.' }),
    nominatedBy: t.exposeString('nominatedBy', { nullable: true, description: 'By whom.' }),
    nominatedAt: t.expose('nominatedAt', { type: 'DateTime', description: 'When.' }),
    decidedText: t.exposeString('decidedText', { nullable: true, description: 'Why refused.' }),
    sessionIds: t.idList({
      description: 'The sessions that they attended.',
      resolve: ({ sessionIds }) => sessionIds.map((id) => writeId('TrainingSession', id)),
    }),
    minutes: t.exposeInt('minutes', { description: 'How long they were there.' }),
    result: t.expose('result', {
      type: TrainingResultEnum,
      nullable: true,
      description: 'What came out of it.',
    }),
    certificateNumber: t.exposeString('certificateNumber', {
      nullable: true,
      description: 'Number of the certificate.',
    }),
    certificateOn: t.expose('certificateOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the certificate.',
    }),
    rateContent: t.exposeInt('rateContent', {
      nullable: true,
      description: 'What was taught, 1 to 5.',
    }),
    rateTrainers: t.exposeInt('rateTrainers', {
      nullable: true,
      description: 'The trainers, 1 to 5.',
    }),
    rateOrganisation: t.exposeInt('rateOrganisation', {
      nullable: true,
      description: 'How it was organised, 1 to 5.',
    }),
    rateUse: t.exposeInt('rateUse', {
      nullable: true,
      description: 'How far it is of use at work, 1 to 5.',
    }),
    feedbackWords: t.exposeString('feedbackWords', {
      nullable: true,
      description: 'What else they say.',
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about them.',
      resolve: (participant) => participant,
    }),
  }),
});

builder.objectField(Training, 'participants', (t) =>
  t.field({
    type: [Participant],
    description:
      'Who was nominated, the first first: all of them for who keeps it, their own for who sends.',
    resolve: (training, _args, context) =>
      once(participantsByTraining(context).load(training.id), (rows) =>
        rows.flatMap((row) =>
          readsSent(context, training, row.organisationId) ? [{ ...row, training }] : [],
        ),
      ),
  }),
);

const AttendedTraining = builder.objectRef<ParticipantRow>('AttendedTraining').implement({
  description: 'A training that somebody attended.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id of the training; `node` gives it to whoever may see it.',
      resolve: ({ trainingId }) => writeId('Training', trainingId),
    }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    state: t.expose('trainingState', { type: TrainingStateEnum, description: 'How it stands.' }),
    startDate: t.expose('startDate', { type: 'Date', nullable: true, description: 'First day.' }),
    endDate: t.expose('endDate', { type: 'Date', nullable: true, description: 'Last day.' }),
    minutes: t.exposeInt('minutes', { description: 'How long they were there.' }),
    result: t.expose('result', {
      type: TrainingResultEnum,
      nullable: true,
      description: 'What came out of it.',
    }),
    certificateNumber: t.exposeString('certificateNumber', {
      nullable: true,
      description: 'Number of the certificate.',
    }),
    certificateOn: t.expose('certificateOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the certificate.',
    }),
  }),
});

builder.objectField(Person, 'trainings', (t) =>
  t.field({
    type: [AttendedTraining],
    description: 'The trainings that they attended, the latest first.',
    resolve: ({ id }, _args, context) =>
      once(trainingsByPerson(context).load(id), (rows) => [...rows]),
  }),
);

const Earlier = builder.objectRef<EarlierCourse>('EarlierCourse').implement({
  description: 'A training that somebody attended before.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('Training', id) }),
    rootId: t.id({
      description: 'Opaque id of the first of its cascade.',
      resolve: ({ rootId }) => writeId('Training', rootId),
    }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    topic: t.exposeString('topic', { description: 'On what.' }),
    endDate: t.expose('endDate', { type: 'Date', nullable: true, description: 'Last day.' }),
  }),
});

const TakenKindEnum = enumOf<TakenDays['kind']>('TakenKind', 'What takes somebody’s days.', {
  MISSION: 'A mission.',
  TRAINING: 'Another training.',
});

const Taken = builder.objectRef<TakenDays>('TakenDays').implement({
  description: 'Days on which somebody is elsewhere.',
  fields: (t) => ({
    kind: t.expose('kind', { type: TakenKindEnum, description: 'By what.' }),
    title: t.exposeString('title', {
      description: 'Number of the mission, title of the training.',
    }),
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'Last day.' }),
  }),
});

type Nominee = NomineeRead & { readonly training: TrainingRecord };

const TrainingNominee = builder.objectRef<Nominee>('TrainingNominee').implement({
  description: 'What the registers say of somebody who is to be nominated: facts, and no verdict.',
  fields: (t) => ({
    roles: t.field({
      type: [StaffRoleEnum],
      description: 'The foreign-affairs work that they do on the first day.',
      resolve: ({ roles }) => [...roles],
    }),
    trade: t.exposeString('trade', { nullable: true, description: 'The trade they come from.' }),
    function: t.exposeString('function', { nullable: true, description: 'What they do.' }),
    languages: t.field({
      type: [PersonLanguageType],
      description: 'Languages, the best known first.',
      resolve: ({ languages }) => [...languages],
    }),
    earlier: t.field({
      type: [Earlier],
      description: 'What they attended before.',
      resolve: ({ earlier }) => [...earlier],
    }),
    taken: t.field({
      type: [Taken],
      description: 'Where else they are on some of the days.',
      resolve: ({ taken }) => [...taken],
    }),
    rootId: t.id({
      description: 'The first of the cascade of the training.',
      resolve: ({ training, rootId }) => writeId('Training', courseFacts(training, rootId).rootId),
    }),
    standing: t.expose('standing', {
      type: ParticipantStateEnum,
      nullable: true,
      description: 'How they stand among the participants already.',
    }),
    holdsPost: t.exposeBoolean('holdsPost', {
      description: 'Whether they hold a post at the union that sends them.',
    }),
    minTradeOverlapPercent: t.int({
      nullable: true,
      description: 'How many of the words of a trade must be alike: the limit of check TK09.',
      resolve: ({ training }, _args, context) =>
        valuesFor(context, training)?.minTradeOverlapPercent ?? null,
    }),
    verification: t.field({
      type: VerificationEnum,
      nullable: true,
      description: 'How far that limit was verified.',
      resolve: ({ training }, _args, context) => valuesFor(context, training)?.verification ?? null,
    }),
  }),
});

async function nomineeOf(
  context: Context,
  asked: { readonly trainingId: string; readonly personId: string; readonly unionId: string },
): Promise<Nominee | null> {
  const { sql } = context;
  const { trainingId, personId, unionId } = asked;
  const training = await trainingById(context).load(trainingId);
  const [person] = await visiblePeople(sql, scopeIds(viewerOf(context).scope), [personId]);
  if (training === null || person === undefined) return null;
  const unions = [unionId, ...placeOf(context, unionId).successorIds];
  const nominee = await lookUpNominee(context, sql, training, personId, unions);
  return nominee === null ? null : { ...nominee, training };
}

builder.queryField('trainingNominee', (t) =>
  t.field({
    type: TrainingNominee,
    nullable: true,
    description: 'What the registers say of somebody whom a union may send to a training.',
    args: {
      trainingId: t.arg.id({ required: true, description: 'The training.' }),
      organisationId: t.arg.id({ required: true, description: 'The union that sends.' }),
      personId: t.arg.id({ required: true, description: 'Whom.' }),
    },
    resolve: (_root, args, context) =>
      nomineeOf(context, {
        trainingId: readId(args.trainingId, 'Training'),
        personId: readId(args.personId, 'Person'),
        unionId: readId(args.organisationId, 'Organisation'),
      }),
  }),
);

import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { EventModeEnum } from '../dossier/dossier-enums.graphql.ts';
import { LanguageLevelEnum } from '../person/person-input.graphql.ts';
import { StaffRoleEnum } from '../staff/staff.ref.ts';
import { MoneyInput } from '../values/money.graphql.ts';
import {
  OpenToEnum,
  OrganiserKindEnum,
  TrainingResultEnum,
  TrainingStateEnum,
} from './training.ref.ts';

export const TrainingWhere = builder.inputType('TrainingWhere', {
  description: 'Which trainings to list.',
  fields: (t) => ({
    state: t.field({ type: [TrainingStateEnum], description: 'In any of these states.' }),
    organisationId: t.id({ description: 'Kept by this union.' }),
    subtree: t.boolean({ description: 'By the unions below it too.' }),
    year: t.int({ description: 'In the training plan of this year.' }),
    quarter: t.int({ description: 'In this quarter, 1 to 4.' }),
    text: t.string({ description: 'With these words in title or topic.' }),
  }),
});

const SessionInput = builder.inputType('TrainingSessionInput', {
  description: 'One part of a training, on one day.',
  fields: (t) => ({
    on: t.field({ type: 'Date', required: true, description: 'The day.' }),
    minutes: t.int({ required: true, description: 'How long it is.' }),
    subject: t.string({ required: true, description: 'On what.' }),
    trainerId: t.id({ description: 'Who teaches, one of ours.' }),
    trainerText: t.string({ description: 'Who teaches, in words.' }),
  }),
});

export const TrainingInput = builder.inputType('TrainingInput', {
  description: 'Everything that is written about a training.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is called.' }),
    topic: t.string({ required: true, description: 'On what.' }),
    organiserKind: t.field({
      type: OrganiserKindEnum,
      required: true,
      description: 'Who holds it.',
    }),
    organiserPartnerId: t.id({ description: 'The partner who holds it.' }),
    organiserText: t.string({ description: 'The body that holds it, in words.' }),
    roles: t.field({ type: [StaffRoleEnum], required: true, description: 'For these roles.' }),
    trade: t.string({ description: 'For this trade.' }),
    language: t.string({ description: 'The language that is needed, ISO 639-1.' }),
    minLevel: t.field({ type: LanguageLevelEnum, description: 'At least at this level.' }),
    mode: t.field({ type: EventModeEnum, required: true, description: 'In person or online.' }),
    place: t.string({ description: 'Where.' }),
    year: t.int({ required: true, description: 'In the training plan of which year.' }),
    quarter: t.int({ description: 'In which quarter, 1 to 4.' }),
    startDate: t.field({ type: 'Date', description: 'First day.' }),
    endDate: t.field({ type: 'Date', description: 'Last day.' }),
    closesOn: t.field({ type: 'Date', description: 'Last day on which unions nominate.' }),
    places: t.int({ description: 'How many may take part.' }),
    openTo: t.field({ type: OpenToEnum, required: true, description: 'Who may nominate.' }),
    invitedIds: t.idList({ required: true, description: 'The unions that are invited.' }),
    cost: t.field({ type: MoneyInput, description: 'What it costs, or may cost.' }),
    sponsorId: t.id({ description: 'The partner who pays for it.' }),
    dossierId: t.id({ description: 'The activity that it is.' }),
    projectId: t.id({ description: 'The programme or project of which it is a part.' }),
    cascadeOfId: t.id({ description: 'The training that it came of.' }),
    cascadeTrainerId: t.id({ description: 'Who attended that one and teaches here.' }),
    note: t.string({ description: 'What else is worth knowing.' }),
    sessions: t.field({ type: [SessionInput], required: true, description: 'Its parts.' }),
  }),
});

const key = { required: true, description: IDEMPOTENCY_KEY } as const;
const version = { required: true, description: 'The version that was read.' } as const;
const id = { required: true, description: 'The training.' } as const;
const participantId = { required: true, description: 'The participant.' } as const;

export const TrainingCreateInput = builder.inputType('TrainingCreateInput', {
  description: 'Writes a training into the plan of a union.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union that keeps it.' }),
    training: t.field({ type: TrainingInput, required: true, description: 'What it is.' }),
    idempotencyKey: t.string(key),
  }),
});

export const TrainingSaveInput = builder.inputType('TrainingSaveInput', {
  description: 'Saves what is written about a training.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    training: t.field({ type: TrainingInput, required: true, description: 'The new content.' }),
    idempotencyKey: t.string(key),
  }),
});

export const TrainingActInput = builder.inputType('TrainingActInput', {
  description: 'Opens a training for nominations, holds it, or closes it.',
  fields: (t) => ({ id: t.id(id), version: t.int(version), idempotencyKey: t.string(key) }),
});

export const TrainingCancelInput = builder.inputType('TrainingCancelInput', {
  description: 'Gives a training up.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    text: t.string({ required: true, description: 'Why.' }),
    idempotencyKey: t.string(key),
  }),
});

export const TrainingNominateInput = builder.inputType('TrainingNominateInput', {
  description: 'A union sends somebody to a training.',
  fields: (t) => ({
    id: t.id(id),
    organisationId: t.id({ required: true, description: 'The union that sends them.' }),
    personId: t.id({ required: true, description: 'Whom.' }),
    reason: t.string({ description: 'Why all the same, where something speaks against them.' }),
    idempotencyKey: t.string(key),
  }),
});

export const TrainingWithdrawInput = builder.inputType('TrainingWithdrawInput', {
  description: 'A union takes a nomination back.',
  fields: (t) => ({
    id: t.id(id),
    participantId: t.id(participantId),
    idempotencyKey: t.string(key),
  }),
});

export const TrainingAdmitInput = builder.inputType('TrainingAdmitInput', {
  description: 'Who keeps a training accepts or refuses somebody.',
  fields: (t) => ({
    id: t.id(id),
    participantId: t.id(participantId),
    version: t.int({
      required: true,
      description: 'The version of the participant that was read.',
    }),
    accept: t.boolean({ required: true, description: 'Whether they are accepted.' }),
    text: t.string({ description: 'Why; required to refuse.' }),
    idempotencyKey: t.string(key),
  }),
});

const EntryInput = builder.inputType('TrainingEntryInput', {
  description: 'What is written down of one participant.',
  fields: (t) => ({
    participantId: t.id(participantId),
    sessionIds: t.idList({ required: true, description: 'The sessions they attended.' }),
    result: t.field({ type: TrainingResultEnum, description: 'What came out of it.' }),
    certificateNumber: t.string({ description: 'Number of the certificate.' }),
    certificateOn: t.field({ type: 'Date', description: 'Day of the certificate.' }),
  }),
});

export const TrainingRecordInput = builder.inputType('TrainingRecordInput', {
  description: 'Saves attendance, results and certificates.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    entries: t.field({ type: [EntryInput], required: true, description: 'Of each participant.' }),
    idempotencyKey: t.string(key),
  }),
});

export const TrainingFeedbackInput = builder.inputType('TrainingFeedbackInput', {
  description: 'Writes down what a participant says of a training, each answer from 1 to 5.',
  fields: (t) => ({
    id: t.id(id),
    participantId: t.id(participantId),
    content: t.int({ required: true, description: 'Of what was taught.' }),
    trainers: t.int({ required: true, description: 'Of the trainers.' }),
    organisation: t.int({ required: true, description: 'Of how it was organised.' }),
    use: t.int({ required: true, description: 'Of how far it is of use at work.' }),
    words: t.string({ description: 'What else they say.' }),
    idempotencyKey: t.string(key),
  }),
});

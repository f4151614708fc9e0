import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { MoneyInput } from '../values/money.graphql.ts';
import { ProjectInput, YearValueInput } from './project-input.graphql.ts';
import {
  FollowOnAnswerEnum,
  ProjectStepEnum,
  QuestionEnum,
  ReportKindEnum,
} from './project.ref.ts';

const key = { required: true, description: IDEMPOTENCY_KEY } as const;
const version = { required: true, description: 'The version that was read.' } as const;
const id = { required: true, description: 'The project.' } as const;

export const ProjectCreateInput = builder.inputType('ProjectCreateInput', {
  description: 'Writes down a project.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union that leads it.' }),
    project: t.field({ type: ProjectInput, required: true, description: 'The project.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ProjectSaveInput = builder.inputType('ProjectSaveInput', {
  description: 'Saves the whole content of a project.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    project: t.field({ type: ProjectInput, required: true, description: 'The new content.' }),
    basis: t.string({ description: 'The document by which what was approved is changed.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ProjectProceedInput = builder.inputType('ProjectProceedInput', {
  description: 'Writes down a step of a project.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    step: t.field({ type: ProjectStepEnum, required: true, description: 'Which step.' }),
    on: t.field({ type: 'Date', required: true, description: 'On which day.' }),
    number: t.string({ description: 'Number of the decision; required to approve.' }),
    by: t.string({ description: 'Who decided; required to approve.' }),
    text: t.string({ required: true, description: 'Why; required to refuse or withdraw.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ProjectReceiveInput = builder.inputType('ProjectReceiveInput', {
  description: 'Writes down money that was received, or that our own side put in.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    donorId: t.id({ description: 'From which donor; null = our own share.' }),
    on: t.string({ required: true, description: 'YYYY-MM-DD, or YYYY-MM.' }),
    amount: t.field({ type: MoneyInput, required: true, description: 'How much.' }),
    note: t.string({ description: 'What for.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ProjectVoidPaymentInput = builder.inputType('ProjectVoidPaymentInput', {
  description: 'Says that a payment was written down by mistake.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    paymentId: t.id({ required: true, description: 'Which one.' }),
    text: t.string({ required: true, description: 'Why.' }),
    idempotencyKey: t.string(key),
  }),
});

const ActualsInput = builder.inputType('IndicatorActualsInput', {
  description: 'What came of one indicator, all years.',
  fields: (t) => ({
    indicatorId: t.id({ required: true, description: 'Which one.' }),
    values: t.field({ type: [YearValueInput], required: true, description: 'Year by year.' }),
  }),
});

export const ProjectResultsInput = builder.inputType('ProjectResultsInput', {
  description: 'Saves what came of the indicators that are named.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    results: t.field({ type: [ActualsInput], required: true, description: 'The results.' }),
    idempotencyKey: t.string(key),
  }),
});

const ScoreInput = builder.inputType('EvaluationScoreInput', {
  description: 'An answer.',
  fields: (t) => ({
    question: t.field({ type: QuestionEnum, required: true, description: 'To which question.' }),
    score: t.int({ required: true, description: 'From 1 to 5.' }),
  }),
});

export const ProjectEvaluateInput = builder.inputType('ProjectEvaluateInput', {
  description: 'Writes down what somebody who benefits says of it.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    by: t.string({ required: true, description: 'Who.' }),
    on: t.field({ type: 'Date', required: true, description: 'When.' }),
    scores: t.field({ type: [ScoreInput], required: true, description: 'The answers.' }),
    words: t.string({ description: 'In words.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ProjectFollowOnInput = builder.inputType('ProjectFollowOnInput', {
  description: 'Writes down that a donor proposes to go on, or what was answered.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    followOnId: t.id({ description: 'The proposal that is answered; null for a new one.' }),
    donorId: t.id({ required: true, description: 'Who proposes.' }),
    on: t.string({ required: true, description: 'YYYY, YYYY-MM or YYYY-MM-DD.' }),
    text: t.string({ required: true, description: 'What.' }),
    answer: t.field({ type: FollowOnAnswerEnum, required: true, description: 'Our answer.' }),
    answeredOn: t.field({ type: 'Date', description: 'When it was given.' }),
    answerText: t.string({ description: 'In words.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ProjectReportInput = builder.inputType('ProjectReportInput', {
  description: 'Writes down that a report was sent.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    kind: t.field({ type: ReportKindEnum, required: true, description: 'Which report.' }),
    year: t.int({ description: 'Of which year; none of the closing report.' }),
    sentOn: t.field({ type: 'Date', required: true, description: 'When.' }),
    note: t.string({ description: 'To whom, under which number.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ProjectLinkInput = builder.inputType('ProjectLinkInput', {
  description: 'Makes a dossier a part of the project, or no part of it.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    dossierId: t.id({ required: true, description: 'The dossier.' }),
    linked: t.boolean({ required: true, description: 'Whether it is a part.' }),
    idempotencyKey: t.string(key),
  }),
});

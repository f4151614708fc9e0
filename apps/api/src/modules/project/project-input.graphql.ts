import { builder } from '../../builder.ts';
import { MoneyInput } from '../values/money.graphql.ts';
import {
  AccrualEnum,
  MeasureEnum,
  ProjectKindEnum,
  ProjectStateEnum,
  ProjectTopicEnum,
} from './project.ref.ts';

export const ProjectWhere = builder.inputType('ProjectWhere', {
  description: 'Which projects to list.',
  fields: (t) => ({
    state: t.field({ type: [ProjectStateEnum], description: 'In any of these states.' }),
    kind: t.field({ type: [ProjectKindEnum], description: 'Of any of these kinds.' }),
    topic: t.field({ type: [ProjectTopicEnum], description: 'About any of these.' }),
    organisationId: t.id({ description: 'Led or carried out by this union.' }),
    subtree: t.boolean({
      description: 'Or by the unions below it; one that several share counts once.',
    }),
    partnerId: t.id({ description: 'Paid for by, or through, this partner.' }),
    year: t.int({ description: 'In some part of this year.' }),
    text: t.string({ description: 'With these words in title or goal.' }),
  }),
});

const BudgetInput = builder.inputType('ProjectBudgetInput', {
  description: 'What is promised for a year.',
  fields: (t) => ({
    donorId: t.id({ description: 'By which donor; null = our own share (đối ứng).' }),
    year: t.int({ required: true, description: 'For which year.' }),
    committed: t.field({ type: MoneyInput, required: true, description: 'How much.' }),
  }),
});

const MeasuredInput = builder.inputType('MeasuredInput', {
  description: 'A number, or a share where there is a denominator.',
  fields: (t) => ({
    numerator: t.field({ type: 'SafeInt', required: true, description: 'The number.' }),
    denominator: t.field({ type: 'SafeInt', description: 'Of how many, of a share.' }),
  }),
});

export const YearValueInput = builder.inputType('YearValueInput', {
  description: 'What a year is to come to, or came to.',
  fields: (t) => ({
    year: t.int({ required: true, description: 'The year.' }),
    numerator: t.field({ type: 'SafeInt', required: true, description: 'The number.' }),
    denominator: t.field({ type: 'SafeInt', description: 'Of how many, of a share.' }),
  }),
});

const IndicatorInput = builder.inputType('ProjectIndicatorInput', {
  description: 'A result that is measured.',
  fields: (t) => ({
    id: t.id({ description: 'The indicator; null for a new one.' }),
    name: t.string({ required: true, description: 'What is counted.' }),
    unit: t.string({ required: true, description: 'In which unit.' }),
    measure: t.field({ type: MeasureEnum, required: true, description: 'A number or a share.' }),
    accrual: t.field({
      type: AccrualEnum,
      required: true,
      description: 'Whether years hold all since the beginning, or their own alone.',
    }),
    baseline: t.field({ type: MeasuredInput, description: 'Before it began, if known.' }),
    targets: t.field({ type: [YearValueInput], required: true, description: 'Year by year.' }),
  }),
});

export const ProjectInput = builder.inputType('ProjectInput', {
  description: 'Everything that is written about a project.',
  fields: (t) => ({
    kind: t.field({ type: ProjectKindEnum, required: true, description: 'What it is in law.' }),
    titleVi: t.string({ required: true, description: 'Its Vietnamese title.' }),
    titleEn: t.string({ description: 'Its English title.' }),
    donorIds: t.idList({ required: true, description: 'Who pays, at least one.' }),
    channelId: t.id({ description: 'Through whom the money goes; null = directly.' }),
    unionIds: t.idList({ required: true, description: 'Further unions that carry it out.' }),
    places: t.stringList({ required: true, description: 'Where.' }),
    topics: t.field({ type: [ProjectTopicEnum], required: true, description: 'About what.' }),
    from: t.string({ description: 'YYYY, YYYY-MM or YYYY-MM-DD.' }),
    to: t.string({ description: 'YYYY, YYYY-MM or YYYY-MM-DD.' }),
    need: t.string({ required: true, description: 'Whose need it answers.' }),
    goal: t.string({ required: true, description: 'What it is for.' }),
    note: t.string({ description: 'What else is worth knowing.' }),
    budget: t.field({ type: [BudgetInput], required: true, description: 'What is promised.' }),
    indicators: t.field({
      type: [IndicatorInput],
      required: true,
      description: 'What is to come of it.',
    }),
  }),
});

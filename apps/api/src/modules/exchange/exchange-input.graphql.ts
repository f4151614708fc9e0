import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { MoneyInput } from '../values/money.graphql.ts';
import { SideEnum, TurnReasonEnum, TurnRecordKindEnum, WindowKindEnum } from './exchange.ref.ts';

const ID = 'The exchange.';
const VERSION = 'The version that was read.';
const YEAR = 'The year of the turn.';

const TurnWindowInput = builder.inputType('TurnWindowInput', {
  description: 'When in its year a turn is to be held.',
  fields: (t) => ({
    kind: t.field({ type: WindowKindEnum, required: true, description: 'How it is said.' }),
    from: t.int({
      required: true,
      description: 'The first month, 1 to 12; or how many days before Tết.',
    }),
    to: t.int({
      required: true,
      description: 'The last month, 1 to 12; or how many days after Tết.',
    }),
  }),
});

export const ExchangeInput = builder.inputType('ExchangeInput', {
  description: 'Everything that is written of an exchange.',
  fields: (t) => ({
    firstYear: t.int({ required: true, description: 'The year of the first turn.' }),
    firstSide: t.field({ type: SideEnum, required: true, description: 'Who goes first.' }),
    everyYears: t.int({ required: true, description: 'A turn every so many years.' }),
    window: t.field({ type: TurnWindowInput, required: true, description: 'When in its year.' }),
    lapseFlips: t.boolean({
      required: true,
      description: 'Whether a year that lapsed counts as a turn of its side.',
    }),
    validFrom: t.field({ type: 'Date', description: 'The first day on which it holds.' }),
    validTo: t.field({ type: 'Date', description: 'The last day on which it holds.' }),
    basedOn: t.string({ required: true, description: 'On what it stands, in free words.' }),
    source: t.string({ required: true, description: 'Where it is known from.' }),
    note: t.string({ required: true, description: 'What else is worth knowing.' }),
  }),
});

export const ExchangeCreateInput = builder.inputType('ExchangeCreateInput', {
  description: 'Writes a rotating exchange of a union with a partner.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union.' }),
    partnerId: t.id({ required: true, description: 'The partner.' }),
    exchange: t.field({ type: ExchangeInput, required: true, description: 'What is agreed.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

export const ExchangeSaveInput = builder.inputType('ExchangeSaveInput', {
  description: 'Saves what is written of an exchange.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    exchange: t.field({ type: ExchangeInput, required: true, description: 'The whole content.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const VisitInput = builder.inputType('ToldVisitInput', {
  description: 'A visit that was made without a dossier here.',
  fields: (t) => ({
    side: t.field({ type: SideEnum, required: true, description: 'Who travelled.' }),
    date: t.field({ type: 'Date', required: true, description: 'The first day.' }),
    persons: t.int({ description: 'How many, if known.' }),
    personDays: t.int({ description: 'Persons × days, if known.' }),
    cost: t.field({ type: MoneyInput, description: 'What it cost our own side, if known.' }),
  }),
});

export const TurnInput = builder.inputType('TurnInput', {
  description: 'What is said of a turn.',
  fields: (t) => ({
    year: t.int({ required: true, description: YEAR }),
    kind: t.field({ type: TurnRecordKindEnum, required: true, description: 'What is said.' }),
    toYear: t.int({ description: 'Of a deferral: the year it is held in instead.' }),
    reason: t.field({
      type: TurnReasonEnum,
      description: 'Why; asked for where the turn is deferred, lapses or is swapped.',
    }),
    text: t.string({ required: true, description: 'Why, in words.' }),
    visit: t.field({ type: VisitInput, description: 'Of a turn that was held: the visit.' }),
  }),
});

export const ExchangeRecordTurnInput = builder.inputType('ExchangeRecordTurnInput', {
  description: 'Says how a turn stands; nothing that was said before is changed.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    turn: t.field({ type: TurnInput, required: true, description: 'What is said.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

export const ExchangePlanTurnInput = builder.inputType('ExchangePlanTurnInput', {
  description: 'Puts a turn into the plan of its year as a line.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    year: t.int({ required: true, description: YEAR }),
    title: t.string({ required: true, description: 'Title of the line.' }),
    purpose: t.string({ required: true, description: 'Purpose of the line.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

export const ExchangeBeginDossierInput = builder.inputType('ExchangeBeginDossierInput', {
  description: 'Begins the dossier of a turn from its plan line.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    year: t.int({ required: true, description: YEAR }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

export const ExchangeNotifyInput = builder.inputType('ExchangeNotifyInput', {
  description: 'Says that the partner was told who holds the exchange; it is only added.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    successorId: t.id({ required: true, description: 'The union that holds it.' }),
    on: t.field({ type: 'Date', required: true, description: 'When it was told.' }),
    text: t.string({ required: true, description: 'By what, and to whom it went.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { ObstacleEnum } from '../values/obstacle.graphql.ts';
import {
  AgreementKindEnum,
  AgreementLevelEnum,
  AgreementPrincipleEnum,
  CommitmentSideEnum,
  CooperationFieldEnum,
  DatePrecisionEnum,
  ProcedureActEnum,
  ProcedureKindEnum,
  TextStandingEnum,
} from './agreement-enums.graphql.ts';

const LanguageTextInput = builder.inputType('LanguageTextInput', {
  description: 'The agreement in one language.',
  fields: (t) => ({
    language: t.string({ required: true, description: 'ISO 639-1 code, as vi.' }),
    standing: t.field({ type: TextStandingEnum, required: true, description: 'What it is.' }),
    note: t.string({ description: 'What else is worth knowing.' }),
  }),
});

export const AgreementInput = builder.inputType('AgreementInput', {
  description: 'Everything that is written about an agreement.',
  fields: (t) => ({
    titleVi: t.string({ required: true, description: 'Its title in Vietnamese.' }),
    titleEn: t.string({ description: 'Its title in English.' }),
    kind: t.field({ type: AgreementKindEnum, description: 'What it is called.' }),
    coPartyIds: t.idList({ required: true, description: 'Further unions on our side.' }),
    leadOrganisationId: t.id({ description: 'The one that leads, where there are several.' }),
    partnerIds: t.idList({ required: true, description: 'The partners.' }),
    fields: t.field({ type: [CooperationFieldEnum], required: true, description: 'In what.' }),
    principles: t.field({
      type: [AgreementPrincipleEnum],
      required: true,
      description: 'What both sides hold to.',
    }),
    content: t.string({ required: true, description: 'What is agreed.' }),
    mode: t.string({ required: true, description: 'How it is carried out.' }),
    texts: t.field({ type: [LanguageTextInput], required: true, description: 'Its languages.' }),
    startDate: t.field({ type: 'Date', description: 'From when it holds.' }),
    endDate: t.field({ type: 'Date', description: 'Its last day.' }),
    duration: t.string({ required: true, description: 'How long it holds, as written.' }),
    renewsItself: t.boolean({ required: true, description: 'Whether it renews itself.' }),
    renewal: t.string({ required: true, description: 'How it is renewed, as written.' }),
    place: t.string({ required: true, description: 'Where it is signed.' }),
    signer: t.string({ required: true, description: 'Who signs for us.' }),
    signerTitle: t.string({ required: true, description: 'As what.' }),
    partnerSigner: t.string({ required: true, description: 'Who signs for the partner.' }),
    nonBinding: t.boolean({ description: 'Whether the text says that it binds nobody in law.' }),
  }),
});

const KEY = { required: true, description: IDEMPOTENCY_KEY } as const;
const AGREEMENT = { required: true, description: 'The agreement.' } as const;
const VERSION = { required: true, description: 'The version that was read.' } as const;
const STEP_ON = { type: 'Date', required: true, description: 'The day of the step.' } as const;
const FILE = { description: 'A file of the agreement.' } as const;

export const AgreementCreateInput = builder.inputType('AgreementCreateInput', {
  description: 'Input of `agreementCreate`.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union that keeps it.' }),
    content: t.field({ type: AgreementInput, required: true, description: 'The content.' }),
    idempotencyKey: t.string(KEY),
  }),
});

export const AgreementSaveInput = builder.inputType('AgreementSaveInput', {
  description: 'Input of `agreementSave`.',
  fields: (t) => ({
    id: t.id(AGREEMENT),
    version: t.int(VERSION),
    content: t.field({ type: AgreementInput, required: true, description: 'The whole content.' }),
    idempotencyKey: t.string(KEY),
  }),
});

export const AgreementBeginInput = builder.inputType('AgreementBeginInput', {
  description: 'Begins a procedure by asking for opinions.',
  fields: (t) => ({
    id: t.id(AGREEMENT),
    version: t.int(VERSION),
    kind: t.field({ type: ProcedureKindEnum, required: true, description: 'To what end.' }),
    path: t.field({
      type: AgreementLevelEnum,
      description: 'Whose path is gone, only where the law names none for this union.',
    }),
    pathReason: t.string({ description: 'On what that rests.' }),
    on: t.field(STEP_ON),
    text: t.string({ required: true, description: 'Whom was asked, by which letter.' }),
    idempotencyKey: t.string(KEY),
  }),
});

export const AgreementStepInput = builder.inputType('AgreementStepInput', {
  description: 'Takes the open procedure one step on.',
  fields: (t) => ({
    id: t.id(AGREEMENT),
    version: t.int(VERSION),
    act: t.field({ type: ProcedureActEnum, required: true, description: 'Which step.' }),
    on: t.field(STEP_ON),
    precision: t.field({
      type: DatePrecisionEnum,
      description: 'How much of the day of the signing is known; DAY when left out.',
    }),
    text: t.string({ required: true, description: 'The letter, what was taken up, why.' }),
    fileId: t.id(FILE),
    newEndDate: t.field({ type: 'Date', description: 'Its new last day, of an extension.' }),
    idempotencyKey: t.string(KEY),
  }),
});

export const AgreementRecordSignedInput = builder.inputType('AgreementRecordSignedInput', {
  description: 'Records that an agreement was signed before it was written here.',
  fields: (t) => ({
    id: t.id(AGREEMENT),
    version: t.int(VERSION),
    signedOn: t.field({
      type: 'Date',
      required: true,
      description: 'The day; the first day of the month or year where no more is known.',
    }),
    precision: t.field({
      type: DatePrecisionEnum,
      required: true,
      description: 'How much of the day is known.',
    }),
    source: t.string({ required: true, description: 'Where it is known from.' }),
    idempotencyKey: t.string(KEY),
  }),
});

export const AgreementCommitInput = builder.inputType('AgreementCommitInput', {
  description: 'Adds a commitment.',
  fields: (t) => ({
    id: t.id(AGREEMENT),
    text: t.string({ required: true, description: 'What is promised.' }),
    side: t.field({ type: CommitmentSideEnum, required: true, description: 'Who owes it.' }),
    organisationId: t.id({ description: 'Which of ours.' }),
    dueDate: t.field({ type: 'Date', description: 'By when.' }),
    idempotencyKey: t.string(KEY),
  }),
});

export const AgreementProgressInput = builder.inputType('AgreementProgressInput', {
  description: 'Adds to what is said of a commitment.',
  fields: (t) => ({
    id: t.id(AGREEMENT),
    commitmentId: t.id({ required: true, description: 'The commitment.' }),
    doneOn: t.field({ type: 'Date', description: 'When it was kept; left out while it is not.' }),
    text: t.string({ required: true, description: 'What was done and what proves it.' }),
    fileId: t.id(FILE),
    obstacle: t.field({ type: ObstacleEnum, description: 'What is in the way.' }),
    idempotencyKey: t.string(KEY),
  }),
});

export const AgreementNotifyInput = builder.inputType('AgreementNotifyInput', {
  description: 'Records that the partner was told who has succeeded one of our side.',
  fields: (t) => ({
    id: t.id(AGREEMENT),
    successorId: t.id({ required: true, description: 'Who succeeded.' }),
    on: t.field({ type: 'Date', required: true, description: 'When the partner was told.' }),
    text: t.string({ required: true, description: 'By which letter, with what answer.' }),
    fileId: t.id(FILE),
    idempotencyKey: t.string(KEY),
  }),
});

export const AgreementLinkInput = builder.inputType('AgreementLinkInput', {
  description: 'Says that an activity takes place under an agreement, or that it does not.',
  fields: (t) => ({
    id: t.id(AGREEMENT),
    dossierId: t.id({ required: true, description: 'The dossier.' }),
    linked: t.boolean({ required: true, description: 'Whether it does.' }),
    idempotencyKey: t.string(KEY),
  }),
});

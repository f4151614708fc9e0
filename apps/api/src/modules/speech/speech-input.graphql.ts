import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { SpeechKindEnum, SpeechStateEnum } from './speech.ref.ts';

export const SpeechWhere = builder.inputType('SpeechWhere', {
  description: 'Which speeches to list.',
  fields: (t) => ({
    state: t.field({ type: [SpeechStateEnum], description: 'In any of these states.' }),
    kind: t.field({ type: [SpeechKindEnum], description: 'Of any of these kinds.' }),
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Of the unions below it too.' }),
    text: t.string({ description: 'Part of its title, event or speaker.' }),
    partnerId: t.id({ description: 'Given at an activity with this partner.' }),
  }),
});

export const SpeechInput = builder.inputType('SpeechInput', {
  description: 'Everything that is written about a speech.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'Its title.' }),
    kind: t.field({ type: SpeechKindEnum, required: true, description: 'What it is.' }),
    event: t.string({ required: true, description: 'Where it is to be given or published.' }),
    speaker: t.string({ required: true, description: 'Who gives it.' }),
    plannedOn: t.field({ type: 'Date', description: 'When.' }),
    text: t.string({ required: true, description: 'Its text, or what it will say.' }),
    dossierId: t.id({ description: 'The activity it belongs to.' }),
  }),
});

const key = { required: true, description: IDEMPOTENCY_KEY } as const;
const version = { required: true, description: 'The version that was read.' } as const;
const id = { required: true, description: 'The speech.' } as const;

export const SpeechCreateInput = builder.inputType('SpeechCreateInput', {
  description: 'Begins a speech.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union in whose name it is given.' }),
    speech: t.field({ type: SpeechInput, required: true, description: 'The speech.' }),
    idempotencyKey: t.string(key),
  }),
});

export const SpeechSaveInput = builder.inputType('SpeechSaveInput', {
  description: 'Saves the whole content of a speech.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    speech: t.field({ type: SpeechInput, required: true, description: 'The whole new content.' }),
    idempotencyKey: t.string(key),
  }),
});

export const SpeechActInput = builder.inputType('SpeechActInput', {
  description: 'Hands a speech in for its review, or takes it back.',
  fields: (t) => ({ id: t.id(id), version: t.int(version), idempotencyKey: t.string(key) }),
});

export const SpeechDecideInput = builder.inputType('SpeechDecideInput', {
  description: 'The federation’s review of the content.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    cleared: t.boolean({ required: true, description: 'Whether it may be given as it is.' }),
    text: t.string({ required: true, description: 'What the review says.' }),
    idempotencyKey: t.string(key),
  }),
});

export const SpeechGiveInput = builder.inputType('SpeechGiveInput', {
  description: 'Writes down that a speech was given or published.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    on: t.field({ type: 'Date', required: true, description: 'When.' }),
    idempotencyKey: t.string(key),
  }),
});

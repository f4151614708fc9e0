import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import {
  InformationAudienceEnum,
  InformationChannelEnum,
  InformationStateEnum,
  InformationTypeEnum,
} from './information.ref.ts';

export const InformationWhere = builder.inputType('InformationWhere', {
  description: 'Which information products to list.',
  fields: (t) => ({
    state: t.field({ type: [InformationStateEnum], description: 'In any of these states.' }),
    type: t.field({ type: [InformationTypeEnum], description: 'Of any of these types.' }),
    channel: t.field({ type: [InformationChannelEnum], description: 'By any of these ways.' }),
    audience: t.field({ type: [InformationAudienceEnum], description: 'For any of these.' }),
    language: t.string({ description: 'In this language, as `en`.' }),
    countryCode: t.string({ description: 'For this country.' }),
    partnerId: t.id({ description: 'For or about this partner.' }),
    publishedIn: t.int({ description: 'Published in this calendar year.' }),
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Of the unions below it too.' }),
    text: t.string({ description: 'Part of its titles, outlet or author.' }),
  }),
});

export const InformationInput = builder.inputType('InformationInput', {
  description: 'Everything that is written about an information product.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'Its title in Vietnamese.' }),
    originalTitle: t.string({ description: 'Its title in its own language.' }),
    type: t.field({ type: InformationTypeEnum, required: true, description: 'What it is.' }),
    language: t.string({ required: true, description: 'Its language, as `vi` or `en`.' }),
    channel: t.field({ type: InformationChannelEnum, required: true, description: 'Its way.' }),
    outlet: t.string({ required: true, description: 'The newspaper, site or meeting by name.' }),
    audience: t.field({ type: InformationAudienceEnum, required: true, description: 'For whom.' }),
    countryCode: t.string({ description: 'The country that it is for.' }),
    partnerId: t.id({ description: 'The partner that it is for, or is about.' }),
    dossierId: t.id({ description: 'The activity that it tells of.' }),
    author: t.string({ required: true, description: 'Who wrote or made it.' }),
    plannedOn: t.field({ type: 'Date', description: 'When it is to be published.' }),
    text: t.string({ required: true, description: 'What it says, as the review reads it.' }),
  }),
});

const key = { required: true, description: IDEMPOTENCY_KEY } as const;
const version = { required: true, description: 'The version that was read.' } as const;
const id = { required: true, description: 'The product.' } as const;

export const InformationCreateInput = builder.inputType('InformationCreateInput', {
  description: 'Plans an information product.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union that publishes it.' }),
    item: t.field({ type: InformationInput, required: true, description: 'The product.' }),
    idempotencyKey: t.string(key),
  }),
});

export const InformationSaveInput = builder.inputType('InformationSaveInput', {
  description: 'Saves the whole content of an information product.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    item: t.field({ type: InformationInput, required: true, description: 'The whole content.' }),
    idempotencyKey: t.string(key),
  }),
});

export const InformationActInput = builder.inputType('InformationActInput', {
  description: 'Hands a product in for its review, or takes it back.',
  fields: (t) => ({ id: t.id(id), version: t.int(version), idempotencyKey: t.string(key) }),
});

export const InformationDecideInput = builder.inputType('InformationDecideInput', {
  description: 'The federation’s review of the content.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    cleared: t.boolean({ required: true, description: 'Whether it may be published as it is.' }),
    text: t.string({ required: true, description: 'What the review says.' }),
    idempotencyKey: t.string(key),
  }),
});

export const InformationPublishInput = builder.inputType('InformationPublishInput', {
  description: 'Writes down that a product was published.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    on: t.field({ type: 'Date', required: true, description: 'When.' }),
    url: t.string({ description: 'Where it is found.' }),
    idempotencyKey: t.string(key),
  }),
});

export const InformationMeasureInput = builder.inputType('InformationMeasureInput', {
  description: 'Where a published product is found, and how many it reached.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    url: t.string({ description: 'Where it is found.' }),
    reach: t.int({ description: 'How many readers, viewers or visitors.' }),
    reachSource: t.string({ description: 'How that is known.' }),
    idempotencyKey: t.string(key),
  }),
});

export const InformationRetractInput = builder.inputType('InformationRetractInput', {
  description: 'Says that a product is not published after all, or is taken down again.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    text: t.string({ required: true, description: 'Why.' }),
    idempotencyKey: t.string(key),
  }),
});

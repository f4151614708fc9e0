import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { MoneyInput } from '../values/money.graphql.ts';
import { AidDirectionEnum, AidFormEnum, AidReasonEnum, AidStateEnum } from './aid.ref.ts';

export const AidWhere = builder.inputType('AidWhere', {
  description: 'Which aid to list.',
  fields: (t) => ({
    direction: t.field({ type: [AidDirectionEnum], description: 'Going any of these ways.' }),
    form: t.field({ type: [AidFormEnum], description: 'In any of these forms.' }),
    state: t.field({ type: [AidStateEnum], description: 'In any of these states.' }),
    reason: t.field({ type: [AidReasonEnum], description: 'For any of these reasons.' }),
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Of the unions below it too.' }),
    partnerId: t.id({ description: 'From, to or through this partner.' }),
    fromYear: t.int({ description: 'Received or handed over in this year or later.' }),
    toYear: t.int({ description: 'Received or handed over in this year or before.' }),
    text: t.string({ description: 'Part of its title, occasion or number.' }),
  }),
});

const AidItemInput = builder.inputType('AidItemInput', {
  description: 'Something in kind.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is.' }),
    quantity: t.int({ required: true, description: 'How much, whole.' }),
    unit: t.string({ required: true, description: 'What is counted, as cartons.' }),
    value: t.field({
      type: MoneyInput,
      description: 'What all of it is worth; left out while it is not valued.',
    }),
  }),
});

export const AidInput = builder.inputType('AidInput', {
  description: 'Everything that is written about an aid.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is, in few words.' }),
    direction: t.field({ type: AidDirectionEnum, required: true, description: 'Which way.' }),
    form: t.field({ type: AidFormEnum, required: true, description: 'In what it consists.' }),
    partnerId: t.id({
      description: 'The donor of what is received, the recipient of what is given.',
    }),
    channelId: t.id({ description: 'Through whom it goes, as an embassy.' }),
    reason: t.field({ type: AidReasonEnum, required: true, description: 'Why.' }),
    occasion: t.string({ description: 'On what occasion.' }),
    cash: t.field({ type: MoneyInput, description: 'The amount, of money only.' }),
    items: t.field({
      type: [AidItemInput],
      required: true,
      description: 'The things; none where it is money.',
    }),
    approvalNumber: t.string({ description: 'Number of the decision that approves it.' }),
    approvedOn: t.field({ type: 'Date', description: 'Day of that decision.' }),
    dossierId: t.id({ description: 'The activity it belongs to.' }),
    note: t.string({ description: 'What else is worth knowing.' }),
  }),
});

const key = { required: true, description: IDEMPOTENCY_KEY } as const;
const version = { required: true, description: 'The version that was read.' } as const;

export const AidCreateInput = builder.inputType('AidCreateInput', {
  description: 'Writes down an aid that is planned.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union that receives or gives.' }),
    aid: t.field({ type: AidInput, required: true, description: 'The aid.' }),
    idempotencyKey: t.string(key),
  }),
});

export const AidSaveInput = builder.inputType('AidSaveInput', {
  description: 'Saves the whole content of an aid that is planned.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The aid.' }),
    version: t.int(version),
    aid: t.field({ type: AidInput, required: true, description: 'The whole new content.' }),
    idempotencyKey: t.string(key),
  }),
});

export const AidCarryOutInput = builder.inputType('AidCarryOutInput', {
  description: 'Writes down that an aid was received or handed over.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The aid.' }),
    version: t.int(version),
    on: t.string({
      required: true,
      description: 'The day as YYYY-MM-DD, or the month as YYYY-MM where no more is known.',
    }),
    idempotencyKey: t.string(key),
  }),
});

export const AidCancelInput = builder.inputType('AidCancelInput', {
  description: 'Writes down that an aid will not come.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The aid.' }),
    version: t.int(version),
    text: t.string({ required: true, description: 'Why.' }),
    idempotencyKey: t.string(key),
  }),
});

import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId } from '../../ids.ts';
import { passportById } from './passport.loaders.ts';
import type { PassportRow } from './passport.queries.ts';
import { Passport, PassportKindEnum } from './passport.ref.ts';
import {
  handOutPassport,
  registerPassport,
  reportLostPassport,
  revealNumber,
  savePassport,
  takeBackPassport,
} from './passport.service.ts';

const ContentInput = builder.inputType('PassportContentInput', {
  description: 'What is written of a passport beside its number.',
  fields: (t) => ({
    kind: t.field({ type: PassportKindEnum, required: true, description: 'What it is.' }),
    issuedOn: t.field({ type: 'Date', description: 'Its first day; nothing is entered without.' }),
    expiresOn: t.field({ type: 'Date', description: 'Its last day; nothing is entered without.' }),
    keeper: t.string({ required: true, description: 'The desk or person that keeps it.' }),
  }),
});

const RegisterInput = builder.inputType('PassportRegisterInput', {
  description: 'Input of `passportRegister`.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'Its holder.' }),
    organisationId: t.id({ required: true, description: 'The union that keeps it.' }),
    number: t.string({ required: true, description: 'Its number; it is kept encrypted.' }),
    content: t.field({ type: ContentInput, required: true, description: 'The rest.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const SaveInput = builder.inputType('PassportSaveInput', {
  description: 'Input of `passportSave`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The passport.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
    content: t.field({ type: ContentInput, required: true, description: 'As it shall be.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const HandOutInput = builder.inputType('PassportHandOutInput', {
  description: 'Input of `passportHandOut`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The passport.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
    dossierId: t.id({ required: true, description: 'The journey that it is for.' }),
    handedOutOn: t.field({ type: 'Date', required: true, description: 'On which day.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const TakeBackInput = builder.inputType('PassportTakeBackInput', {
  description: 'Input of `passportTakeBack`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The passport.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
    returnedOn: t.field({ type: 'Date', required: true, description: 'On which day.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const LostInput = builder.inputType('PassportReportLostInput', {
  description: 'Input of `passportReportLost`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The passport.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
    lostOn: t.field({ type: 'Date', required: true, description: 'On which day.' }),
    text: t.string({ required: true, description: 'How, and to whom it was reported.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const RevealInput = builder.inputType('PassportRevealInput', {
  description: 'Input of `passportReveal`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The passport.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const Payload = builder.objectRef<{ readonly passport: PassportRow }>('PassportPayload').implement({
  description: 'The passport as it is now.',
  fields: (t) => ({
    passport: t.expose('passport', { type: Passport, description: 'The passport.' }),
  }),
});

const NumberPayload = builder
  .objectRef<{ readonly number: string }>('PassportNumberPayload')
  .implement({
    description: 'The number of a passport, told once.',
    fields: (t) => ({ number: t.exposeString('number', { description: 'The whole number.' }) }),
  });

async function changed(context: Context, id: string) {
  passportById(context).clear(id);
  const passport = await passportById(context).load(id);
  invariant(passport !== null, 'PASSPORT_VANISHED');
  return { passport };
}

const seenOf = (input: { readonly id: string; readonly version: number }) => ({
  id: readId(input.id, 'Passport'),
  version: input.version,
});

const contentOf = ({ issuedOn, expiresOn, ...content }: typeof ContentInput.$inferInput) => ({
  ...content,
  issuedOn: issuedOn ?? null,
  expiresOn: expiresOn ?? null,
});

const INPUT = 'The input.';
const ERRORS = { types: [...COMMON_ERRORS, ConflictError] };

builder.mutationFields((t) => ({
  passportRegister: t.field({
    type: Payload,
    description: 'Enters a passport that a union keeps.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: RegisterInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'passportRegister', key: input.idempotencyKey };
      const id = await registerPassport(context, call, {
        ...contentOf(input.content),
        number: input.number,
        personId: readId(input.personId, 'Person'),
        organisationId: readId(input.organisationId, 'Organisation'),
      });
      return changed(context, id);
    },
  }),
  passportSave: t.field({
    type: Payload,
    description: 'Changes what is written of a passport; its number stays.',
    errors: ERRORS,
    args: { input: t.arg({ type: SaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'passportSave', key: input.idempotencyKey, input };
      return changed(
        context,
        await savePassport(context, call, seenOf(input), contentOf(input.content)),
      );
    },
  }),
  passportHandOut: t.field({
    type: Payload,
    description: 'Hands a passport to its holder for a journey.',
    errors: ERRORS,
    args: { input: t.arg({ type: HandOutInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'passportHandOut', key: input.idempotencyKey, input };
      const { handedOutOn } = input;
      const asked = {
        ...seenOf(input),
        dossierId: readId(input.dossierId, 'Dossier'),
        handedOutOn,
      };
      return changed(context, await handOutPassport(context, call, asked));
    },
  }),
  passportTakeBack: t.field({
    type: Payload,
    description: 'Takes a passport back; with the last one of a journey its dossier says so too.',
    errors: ERRORS,
    args: { input: t.arg({ type: TakeBackInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'passportTakeBack', key: input.idempotencyKey, input };
      const asked = { ...seenOf(input), returnedOn: input.returnedOn };
      return changed(context, await takeBackPassport(context, call, asked));
    },
  }),
  passportReportLost: t.field({
    type: Payload,
    description: 'Writes down that a passport was lost.',
    errors: ERRORS,
    args: { input: t.arg({ type: LostInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'passportReportLost', key: input.idempotencyKey, input };
      const asked = { ...seenOf(input), lostOn: input.lostOn, text: input.text };
      return changed(context, await reportLostPassport(context, call, asked));
    },
  }),
  passportReveal: t.field({
    type: NumberPayload,
    description: 'Tells the number of a passport; that it was looked at stands in the history.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: RevealInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'passportReveal', key: input.idempotencyKey, input };
      return { number: await revealNumber(context, call, readId(input.id, 'Passport')) };
    },
  }),
}));

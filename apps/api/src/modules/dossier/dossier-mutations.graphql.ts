import { builder } from '../../builder.ts';
import { ChecksError, COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { JustificationInput } from '../values/finding.graphql.ts';
import { StopReasonEnum } from './dossier-enums.graphql.ts';
import { DossierContentInput } from './dossier-input.graphql.ts';
import { readDossierContent } from './dossier-input.ts';
import { changedDossier, DossierPayload } from './dossier-payload.graphql.ts';
import {
  createDossier,
  justifyDossier,
  moveDossier,
  saveDossier,
  submitDossier,
} from './dossier.service.ts';

const ID = 'The dossier.';
const VERSION = 'The version that was read.';
const CONTENT = 'Everything that is written in it.';
const INPUT = 'The input.';

const DossierCreateInput = builder.inputType('DossierCreateInput', {
  description: 'Begins a dossier.',
  fields: (t) => ({
    content: t.field({ type: DossierContentInput, required: true, description: CONTENT }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const DossierSaveInput = builder.inputType('DossierSaveInput', {
  description: 'Makes the content of a dossier this.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    content: t.field({ type: DossierContentInput, required: true, description: CONTENT }),
    voidApproval: t.boolean({
      description: 'Also write in an approved dossier: its approval becomes void.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const DossierJustifyInput = builder.inputType('DossierJustifyInput', {
  description: 'Writes justifications beside findings of a dossier.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    justifications: t.field({
      type: [JustificationInput],
      required: true,
      description: 'Texts by finding; others that were written stay.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

/** The inputs of what moves a dossier on without writing in it. */
const moveInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      id: t.id({ required: true, description: ID }),
      version: t.int({ required: true, description: VERSION }),
      idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
    }),
  });

const stopInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      id: t.id({ required: true, description: ID }),
      version: t.int({ required: true, description: VERSION }),
      reason: t.field({ type: StopReasonEnum, required: true, description: 'The coded reason.' }),
      text: t.string({ required: true, description: 'The same in words.' }),
      idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
    }),
  });

const DossierSubmitInput = moveInput('DossierSubmitInput', 'Hands a dossier in (trình).');
const DossierWithdrawInput = moveInput('DossierWithdrawInput', 'Takes a dossier back (thu hồi).');
const DossierReopenInput = moveInput('DossierReopenInput', 'Takes a dossier up again.');
const DossierCancelInput = stopInput('DossierCancelInput', 'Cancels an activity (huỷ).');
const DossierPostponeInput = stopInput('DossierPostponeInput', 'Postpones an activity (hoãn).');

builder.mutationFields((t) => ({
  dossierCreate: t.field({
    type: DossierPayload,
    description: 'Begins a dossier. A draft may be incomplete, never malformed.',
    errors: { types: [...COMMON_ERRORS] },
    args: { input: t.arg({ type: DossierCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierCreate', key: input.idempotencyKey, input };
      const id = await createDossier(context, call, readDossierContent(input.content));
      return changedDossier(context, id);
    },
  }),
  dossierSave: t.field({
    type: DossierPayload,
    description: 'Makes the content of a dossier this. A draft may be incomplete.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: DossierSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierSave', key: input.idempotencyKey, input };
      const id = await saveDossier(context, call, {
        id: readId(input.id, 'Dossier'),
        version: input.version,
        content: readDossierContent(input.content),
        voidApproval: input.voidApproval ?? false,
      });
      return changedDossier(context, id);
    },
  }),
  dossierJustify: t.field({
    type: DossierPayload,
    description: 'Writes justifications beside findings; a blank text takes one back.',
    errors: { types: [...COMMON_ERRORS] },
    args: { input: t.arg({ type: DossierJustifyInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierJustify', key: input.idempotencyKey, input };
      const target = { id: readId(input.id, 'Dossier'), texts: input.justifications };
      return changedDossier(context, await justifyDossier(context, call, target));
    },
  }),
  dossierSubmit: t.field({
    type: DossierPayload,
    description: 'Hands a dossier in: it is frozen with its findings and goes on its route.',
    errors: { types: [...COMMON_ERRORS, ConflictError, ChecksError] },
    args: { input: t.arg({ type: DossierSubmitInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierSubmit', key: input.idempotencyKey, input };
      const target = { id: readId(input.id, 'Dossier'), version: input.version };
      return changedDossier(context, await submitDossier(context, call, target));
    },
  }),
}));

/** What moves a dossier on without writing in it. */
builder.mutationFields((t) => ({
  dossierWithdraw: t.field({
    type: DossierPayload,
    description: 'Takes a dossier back before it is decided (thu hồi).',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: DossierWithdrawInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierWithdraw', key: input.idempotencyKey, input };
      const target = { id: readId(input.id, 'Dossier'), version: input.version };
      const move = { action: 'dossier.withdraw', act: { kind: 'WITHDRAW' } } as const;
      return changedDossier(context, await moveDossier(context, call, target, move));
    },
  }),
  dossierReopen: t.field({
    type: DossierPayload,
    description: 'Takes a postponed or approved dossier up again; an approval becomes void.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: DossierReopenInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierReopen', key: input.idempotencyKey, input };
      const target = { id: readId(input.id, 'Dossier'), version: input.version };
      const move = { action: 'dossier.reopen', act: { kind: 'REOPEN' } } as const;
      return changedDossier(context, await moveDossier(context, call, target, move));
    },
  }),
  dossierCancel: t.field({
    type: DossierPayload,
    description: 'Cancels an activity with a coded reason (huỷ).',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: DossierCancelInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierCancel', key: input.idempotencyKey, input };
      const { version, reason, text } = input;
      const target = { id: readId(input.id, 'Dossier'), version };
      const move = { action: 'dossier.cancel', act: { kind: 'CANCEL', reason, text } } as const;
      return changedDossier(context, await moveDossier(context, call, target, move));
    },
  }),
  dossierPostpone: t.field({
    type: DossierPayload,
    description: 'Postpones an activity with a coded reason (hoãn); it needs a new approval.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: DossierPostponeInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierPostpone', key: input.idempotencyKey, input };
      const { version, reason, text } = input;
      const target = { id: readId(input.id, 'Dossier'), version };
      const move = { action: 'dossier.postpone', act: { kind: 'POSTPONE', reason, text } } as const;
      return changedDossier(context, await moveDossier(context, call, target, move));
    },
  }),
}));

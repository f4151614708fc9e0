import type { ProcedureAct } from '@cau-noi/domain/agreement/procedure';
import { issue } from '@cau-noi/domain/result';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS, ConflictError, ValidationError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import {
  addAgreementCommitment,
  linkDossier,
  notifyPartner,
  recordAgreementProgress,
} from './agreement-follow.service.ts';
import {
  AgreementBeginInput,
  AgreementCommitInput,
  AgreementCreateInput,
  AgreementLinkInput,
  AgreementNotifyInput,
  AgreementProgressInput,
  AgreementSaveInput,
  AgreementStepInput,
} from './agreement-input.graphql.ts';
import { readContent } from './agreement-input.ts';
import { beginAgreementProcedure, takeAgreementStep } from './agreement-procedure.service.ts';
import { changedAgreement } from './agreement.loaders.ts';
import { Agreement } from './agreement.ref.ts';
import type { AgreementRecord } from './agreement.rows.ts';
import { createAgreement, saveAgreement } from './agreement.service.ts';

const AgreementPayload = builder
  .objectRef<{ readonly agreement: AgreementRecord }>('AgreementPayload')
  .implement({
    description: 'The agreement as it is now.',
    fields: (t) => ({
      agreement: t.expose('agreement', { type: Agreement, description: 'The agreement.' }),
    }),
  });

const errors = { types: COMMON_ERRORS };
const ofVersion = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

const call = <Input extends { readonly idempotencyKey: string }>(
  operation: string,
  input: Input,
) => ({ operation, key: input.idempotencyKey, input });

function isStep(act: ProcedureAct): act is Exclude<ProcedureAct, 'BEGIN'> {
  return act !== 'BEGIN';
}

builder.mutationFields((t) => ({
  agreementCreate: t.field({
    type: AgreementPayload,
    description: 'Begins an agreement (thỏa thuận) of a union.',
    errors,
    args: { input: t.arg({ type: AgreementCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const organisationId = readId(input.organisationId, 'Organisation');
      const content = readContent(input.content);
      const sent = call('agreementCreate', input);
      const id = await createAgreement(context, sent, organisationId, content);
      return { agreement: await changedAgreement(context, id) };
    },
  }),
  agreementSave: t.field({
    type: AgreementPayload,
    description: 'Saves the whole content of an agreement.',
    errors: ofVersion,
    args: { input: t.arg({ type: AgreementSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const asked = { id: readId(input.id, 'Agreement'), version: input.version };
      const content = readContent(input.content);
      const id = await saveAgreement(context, call('agreementSave', input), asked, content);
      return { agreement: await changedAgreement(context, id) };
    },
  }),
  agreementBegin: t.field({
    type: AgreementPayload,
    description: 'Begins to sign, amend, extend, suspend, resume or end an agreement.',
    errors: ofVersion,
    args: { input: t.arg({ type: AgreementBeginInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const asked = { id: readId(input.id, 'Agreement'), version: input.version };
      const { kind, path, pathReason, on, text } = input;
      const begun = { kind, path: path ?? null, pathReason: pathReason ?? '' };
      const step = { act: 'BEGIN', on, text, fileId: null, newEndDate: null } as const;
      const sent = call('agreementBegin', input);
      const id = await beginAgreementProcedure(context, sent, asked, begun, step);
      return { agreement: await changedAgreement(context, id) };
    },
  }),
  agreementStep: t.field({
    type: AgreementPayload,
    description: 'Takes the open procedure of an agreement one step on.',
    errors: ofVersion,
    args: { input: t.arg({ type: AgreementStepInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { act, on, text, newEndDate, precision } = input;
      if (!isStep(act))
        throw new ValidationError([issue('UNKNOWN_VALUE', { value: act }, ['act'])]);
      const asked = { id: readId(input.id, 'Agreement'), version: input.version };
      const fileId = readOptionalId(input.fileId, 'StoredFile');
      const step = { act, on, text, fileId, newEndDate: newEndDate ?? null };
      const sent = call('agreementStep', input);
      const id = await takeAgreementStep(context, sent, asked, step, precision ?? 'DAY');
      return { agreement: await changedAgreement(context, id) };
    },
  }),
  agreementCommit: t.field({
    type: AgreementPayload,
    description: 'Adds a commitment (cam kết) to a signed agreement.',
    errors,
    args: { input: t.arg({ type: AgreementCommitInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { text, side, dueDate } = input;
      const organisationId = readOptionalId(input.organisationId, 'Organisation');
      const commitment = { text, side, organisationId, dueDate: dueDate ?? null };
      const agreementId = readId(input.id, 'Agreement');
      const sent = call('agreementCommit', input);
      const id = await addAgreementCommitment(context, sent, agreementId, commitment);
      return { agreement: await changedAgreement(context, id) };
    },
  }),
  agreementProgress: t.field({
    type: AgreementPayload,
    description: 'Adds to what is said of a commitment of an agreement.',
    errors,
    args: { input: t.arg({ type: AgreementProgressInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const of = {
        id: readId(input.id, 'Agreement'),
        commitmentId: readId(input.commitmentId, 'AgreementCommitment'),
      };
      const { doneOn, text, obstacle } = input;
      const fileId = readOptionalId(input.fileId, 'StoredFile');
      const entry = { doneOn: doneOn ?? null, text, fileId, obstacle: obstacle ?? null };
      const sent = call('agreementProgress', input);
      const id = await recordAgreementProgress(context, sent, of, entry);
      return { agreement: await changedAgreement(context, id) };
    },
  }),
  agreementNotify: t.field({
    type: AgreementPayload,
    description: 'Records that the partner was told who has succeeded one of our side.',
    errors,
    args: { input: t.arg({ type: AgreementNotifyInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { on, text } = input;
      const successorId = readId(input.successorId, 'Organisation');
      const notice = { successorId, on, text, fileId: readOptionalId(input.fileId, 'StoredFile') };
      const agreementId = readId(input.id, 'Agreement');
      const id = await notifyPartner(context, call('agreementNotify', input), agreementId, notice);
      return { agreement: await changedAgreement(context, id) };
    },
  }),
  agreementLink: t.field({
    type: AgreementPayload,
    description: 'Says that a dossier takes place under an agreement, or that it does not.',
    errors,
    args: { input: t.arg({ type: AgreementLinkInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const link = { dossierId: readId(input.dossierId, 'Dossier'), linked: input.linked };
      const agreementId = readId(input.id, 'Agreement');
      const id = await linkDossier(context, call('agreementLink', input), agreementId, link);
      return { agreement: await changedAgreement(context, id) };
    },
  }),
}));

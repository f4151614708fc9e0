import type { ProcedureAct } from '@cau-noi/domain/agreement/procedure';
import { issue } from '@cau-noi/domain/result';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS, ConflictError, ValidationError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import {
  AgreementBeginInput,
  AgreementCreateInput,
  AgreementRecordSignedInput,
  AgreementSaveInput,
  AgreementStepInput,
} from './agreement-input.graphql.ts';
import { readContent } from './agreement-input.ts';
import { beginAgreementProcedure, takeAgreementStep } from './agreement-procedure.service.ts';
import { changedAgreement } from './agreement.loaders.ts';
import { recordEarlierSigning } from './agreement-earlier.service.ts';
import { createAgreement, saveAgreement } from './agreement.service.ts';
import { AgreementPayload, callOf } from './agreement-payload.graphql.ts';

const errors = { types: COMMON_ERRORS };
const ofVersion = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

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
      const sent = callOf('agreementCreate', input);
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
      const id = await saveAgreement(context, callOf('agreementSave', input), asked, content);
      return { agreement: await changedAgreement(context, id) };
    },
  }),
  agreementRecordSigned: t.field({
    type: AgreementPayload,
    description: 'Records that an agreement was signed before it was written here.',
    errors: ofVersion,
    args: {
      input: t.arg({ type: AgreementRecordSignedInput, required: true, description: INPUT }),
    },
    resolve: async (_root, { input }, context) => {
      const asked = { id: readId(input.id, 'Agreement'), version: input.version };
      const { signedOn, precision, source } = input;
      const sent = callOf('agreementRecordSigned', input);
      const id = await recordEarlierSigning(context, sent, asked, { signedOn, precision, source });
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
      const sent = callOf('agreementBegin', input);
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
      const sent = callOf('agreementStep', input);
      const id = await takeAgreementStep(context, sent, asked, step, precision ?? 'DAY');
      return { agreement: await changedAgreement(context, id) };
    },
  }),
}));

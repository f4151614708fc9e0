import type { AgreementProgress } from '@cau-noi/domain/agreement/commitment';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import {
  addAgreementCommitment,
  linkDossier,
  notifyPartner,
  recordAgreementProgress,
} from './agreement-follow.service.ts';
import {
  AgreementCommitInput,
  AgreementLinkInput,
  AgreementNotifyInput,
  AgreementProgressInput,
} from './agreement-input.graphql.ts';
import { changedAgreement } from './agreement.loaders.ts';
import { AgreementPayload, callOf } from './agreement-payload.graphql.ts';

const errors = { types: COMMON_ERRORS };
const INPUT = 'The input.';

function readProgress(input: typeof AgreementProgressInput.$inferInput): AgreementProgress {
  const { doneOn, text, obstacle } = input;
  const fileId = readOptionalId(input.fileId, 'StoredFile');
  return { doneOn: doneOn ?? null, text, fileId, obstacle: obstacle ?? null };
}

builder.mutationFields((t) => ({
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
      const sent = callOf('agreementCommit', input);
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
      const sent = callOf('agreementProgress', input);
      const id = await recordAgreementProgress(context, sent, of, readProgress(input));
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
      const sent = callOf('agreementNotify', input);
      const id = await notifyPartner(context, sent, agreementId, notice);
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
      const id = await linkDossier(context, callOf('agreementLink', input), agreementId, link);
      return { agreement: await changedAgreement(context, id) };
    },
  }),
}));

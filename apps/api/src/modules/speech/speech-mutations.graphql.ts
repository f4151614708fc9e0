import { invariant } from '@cau-noi/domain/invariant';
import type { SpeechContent } from '@cau-noi/domain/speech';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import {
  SpeechActInput,
  SpeechCreateInput,
  SpeechDecideInput,
  SpeechGiveInput,
  SpeechSaveInput,
} from './speech-input.graphql.ts';
import type { SpeechInput } from './speech-input.graphql.ts';
import { speechById } from './speech.loaders.ts';
import type { SpeechRecord } from './speech.queries.ts';
import { Speech } from './speech.ref.ts';
import {
  createSpeech,
  giveSpeech,
  reviewSpeech,
  saveSpeech,
  submitSpeech,
  withdrawSpeech,
} from './speech.service.ts';

type Payload = { readonly speech: SpeechRecord };

const SpeechPayload = builder.objectRef<Payload>('SpeechPayload').implement({
  description: 'The speech as it is now.',
  fields: (t) => ({
    speech: t.expose('speech', { type: Speech, description: 'The speech.' }),
  }),
});

async function changed(context: Context, id: string): Promise<Payload> {
  const speech = await speechById(context).load(id);
  invariant(speech !== null, 'SPEECH_VANISHED');
  return { speech };
}

const readContent = (input: typeof SpeechInput.$inferInput): SpeechContent => ({
  title: input.title.trim(),
  kind: input.kind,
  event: input.event.trim(),
  speaker: input.speaker.trim(),
  plannedOn: input.plannedOn ?? null,
  text: input.text,
  dossierId: readOptionalId(input.dossierId, 'Dossier'),
});

const errors = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

/** Which speech in which version, and the call by which a repeated request is known. */
function readAct(
  operation: string,
  input: { readonly id: string; readonly version: number; readonly idempotencyKey: string },
) {
  const read = { id: readId(input.id, 'Speech'), version: input.version };
  return { read, call: { operation, key: input.idempotencyKey, input } };
}

builder.mutationFields((t) => ({
  speechCreate: t.field({
    type: SpeechPayload,
    description: 'Begins a speech, paper or statement.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: SpeechCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'speechCreate', key: input.idempotencyKey, input };
      const union = readId(input.organisationId, 'Organisation');
      return changed(context, await createSpeech(context, call, union, readContent(input.speech)));
    },
  }),
  speechSave: t.field({
    type: SpeechPayload,
    description: 'Saves the whole content of a speech.',
    errors,
    args: { input: t.arg({ type: SpeechSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('speechSave', input);
      return changed(context, await saveSpeech(context, call, read, readContent(input.speech)));
    },
  }),
  speechSubmit: t.field({
    type: SpeechPayload,
    description: 'Hands a speech in for the review of its content (thẩm định nội dung).',
    errors,
    args: { input: t.arg({ type: SpeechActInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('speechSubmit', input);
      return changed(context, await submitSpeech(context, call, read));
    },
  }),
  speechWithdraw: t.field({
    type: SpeechPayload,
    description: 'Takes a speech back before it is reviewed.',
    errors,
    args: { input: t.arg({ type: SpeechActInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('speechWithdraw', input);
      return changed(context, await withdrawSpeech(context, call, read));
    },
  }),
  speechDecide: t.field({
    type: SpeechPayload,
    description: 'The federation’s review: it may be given as it is, or is to be changed.',
    errors,
    args: { input: t.arg({ type: SpeechDecideInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('speechDecide', input);
      return changed(context, await reviewSpeech(context, call, read, input));
    },
  }),
  speechGive: t.field({
    type: SpeechPayload,
    description: 'Writes down that a speech was given; refused without a review before that day.',
    errors,
    args: { input: t.arg({ type: SpeechGiveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('speechGive', input);
      return changed(context, await giveSpeech(context, call, read, input.on));
    },
  }),
}));

import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import {
  admit,
  nominate,
  recordTraining,
  withdrawNomination,
  writeDownFeedback,
} from './participation.service.ts';
import {
  TrainingActInput,
  TrainingAdmitInput,
  TrainingCancelInput,
  TrainingCreateInput,
  TrainingFeedbackInput,
  TrainingNominateInput,
  TrainingRecordInput,
  TrainingSaveInput,
  TrainingWithdrawInput,
} from './training-input.graphql.ts';
import { readEntries, readTraining } from './training-input.ts';
import { trainingById } from './training.loaders.ts';
import type { TrainingRecord } from './training.queries.ts';
import { Training } from './training.ref.ts';
import {
  cancelTraining,
  closeTraining,
  createTraining,
  holdTraining,
  openForNominations,
  saveTraining,
} from './training.service.ts';

type Payload = { readonly training: TrainingRecord };

const TrainingPayload = builder.objectRef<Payload>('TrainingPayload').implement({
  description: 'The training as it is now.',
  fields: (t) => ({
    training: t.expose('training', { type: Training, description: 'The training.' }),
  }),
});

async function changed(context: Context, id: string): Promise<Payload> {
  const training = await trainingById(context).load(id);
  invariant(training !== null, 'TRAINING_VANISHED');
  return { training };
}

const errors = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

type Acted = { readonly id: string; readonly idempotencyKey: string };

/** Which training, and the call by which a repeated request is known. */
function readAct<Input extends Acted>(operation: string, input: Input) {
  const id = readId(input.id, 'Training');
  return { id, call: { operation, key: input.idempotencyKey, input } };
}

/** The same in which version. */
function readVersion(operation: string, input: Acted & { readonly version: number }) {
  const { id, call } = readAct(operation, input);
  return { read: { id, version: input.version }, call };
}

/** The same with one participant. */
function readParticipant(operation: string, input: Acted & { readonly participantId: string }) {
  const { id, call } = readAct(operation, input);
  return { which: { id, participantId: readId(input.participantId, 'TrainingParticipant') }, call };
}

builder.mutationFields((t) => ({
  trainingCreate: t.field({
    type: TrainingPayload,
    description: 'Writes a training into the plan of a union.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: TrainingCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'trainingCreate', key: input.idempotencyKey, input };
      const union = readId(input.organisationId, 'Organisation');
      const content = readTraining(input.training);
      return changed(context, await createTraining(context, call, union, content));
    },
  }),
  trainingSave: t.field({
    type: TrainingPayload,
    description: 'Saves what is written about a training.',
    errors,
    args: { input: t.arg({ type: TrainingSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readVersion('trainingSave', input);
      return changed(
        context,
        await saveTraining(context, call, read, readTraining(input.training)),
      );
    },
  }),
  trainingOpen: t.field({
    type: TrainingPayload,
    description: 'Lets unions nominate (mở đăng ký).',
    errors,
    args: { input: t.arg({ type: TrainingActInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readVersion('trainingOpen', input);
      return changed(context, await openForNominations(context, call, read));
    },
  }),
  trainingHold: t.field({
    type: TrainingPayload,
    description: 'Writes down that it takes place.',
    errors,
    args: { input: t.arg({ type: TrainingActInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readVersion('trainingHold', input);
      return changed(context, await holdTraining(context, call, read));
    },
  }),
  trainingClose: t.field({
    type: TrainingPayload,
    description: 'Closes it once everybody who was accepted has a result.',
    errors,
    args: { input: t.arg({ type: TrainingActInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readVersion('trainingClose', input);
      return changed(context, await closeTraining(context, call, read));
    },
  }),
  trainingCancel: t.field({
    type: TrainingPayload,
    description: 'Gives a training up.',
    errors,
    args: { input: t.arg({ type: TrainingCancelInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readVersion('trainingCancel', input);
      return changed(context, await cancelTraining(context, call, read, input.text));
    },
  }),
  trainingRecord: t.field({
    type: TrainingPayload,
    description: 'Saves attendance, results and certificates.',
    errors,
    args: { input: t.arg({ type: TrainingRecordInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readVersion('trainingRecord', input);
      const entries = readEntries(input.entries);
      return changed(context, await recordTraining(context, call, read, entries));
    },
  }),
}));

builder.mutationFields((t) => ({
  trainingNominate: t.field({
    type: TrainingPayload,
    description: 'A union sends somebody to a training (cử người).',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: TrainingNominateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { id, call } = readAct('trainingNominate', input);
      const organisationId = readId(input.organisationId, 'Organisation');
      const personId = readId(input.personId, 'Person');
      const reason = input.reason?.trim() || null;
      const nomination = { id, organisationId, personId, reason };
      return changed(context, await nominate(context, call, nomination));
    },
  }),
  trainingWithdraw: t.field({
    type: TrainingPayload,
    description: 'A union takes a nomination back.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: TrainingWithdrawInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { which, call } = readParticipant('trainingWithdraw', input);
      return changed(context, await withdrawNomination(context, call, which));
    },
  }),
  trainingAdmit: t.field({
    type: TrainingPayload,
    description: 'Who keeps a training accepts or refuses somebody.',
    errors,
    args: { input: t.arg({ type: TrainingAdmitInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { which, call } = readParticipant('trainingAdmit', input);
      const { version, accept } = input;
      const admission = { ...which, version, accept, text: input.text?.trim() || null };
      return changed(context, await admit(context, call, admission));
    },
  }),
  trainingFeedback: t.field({
    type: TrainingPayload,
    description: 'Writes down what a participant says of a training.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: TrainingFeedbackInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { which, call } = readParticipant('trainingFeedback', input);
      const { content: CONTENT, trainers: TRAINERS, organisation: ORGANISATION, use: USE } = input;
      const words = input.words?.trim() || null;
      const said = { CONTENT, TRAINERS, ORGANISATION, USE, words };
      return changed(context, await writeDownFeedback(context, call, which, said));
    },
  }),
}));

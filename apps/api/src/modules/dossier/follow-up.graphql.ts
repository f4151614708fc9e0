import type { ProgressEntry } from '@cau-noi/domain/dossier/follow-up';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId, readOptionalId, writeId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { ObstacleEnum } from '../values/obstacle.graphql.ts';
import { changedDossier, DossierPayload } from './dossier-payload.graphql.ts';
import { Dossier } from './dossier.ref.ts';
import type { FollowUpShown } from './follow-up-due.ts';
import { followUpById } from './follow-up.loaders.ts';
import { recordOutcomeProgress } from './follow-up.service.ts';
import type { CommitmentRecord, ProgressRecord } from './outcome.queries.ts';

/** What became of what was promised and learned: entries on commitments, and when they are looked at. */

type Said = ProgressRecord & { readonly dossierId: string };

const CommitmentProgress = builder.objectRef<Said>('CommitmentProgress').implement({
  description: 'What was said of a commitment on a day; never changed, the last one counts.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('CommitmentProgress', id) }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was written.' }),
    by: t.exposeString('by', { description: 'Who wrote it.' }),
    doneOn: t.expose('doneOn', {
      type: 'Date',
      nullable: true,
      description: 'On which day the commitment was kept; null while it is not.',
    }),
    text: t.exposeString('text', {
      description: 'What was done and what proves it, or what is in the way.',
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The union where the lesson is put to use, or to which that one belongs.',
      resolve: ({ organisationId }, _args, context) =>
        organisationId === null ? null : organisationOf(context, organisationId),
    }),
    place: t.exposeString('place', { description: 'The grassroots union by its name.' }),
    file: t.field({
      type: StoredFile,
      nullable: true,
      description: 'The file of the dossier that proves it; null where there is none any more.',
      resolve: ({ dossierId, fileId }, _args, context) =>
        fileId === null
          ? null
          : once(
              filesOf(context, 'DOSSIER', dossierId),
              (files) => files.find(({ id }) => id === fileId) ?? null,
            ),
    }),
    obstacle: t.expose('obstacle', {
      type: ObstacleEnum,
      nullable: true,
      description: 'What is in the way; null where nothing is, or nobody said.',
    }),
    peopleReached: t.exposeInt('peopleReached', {
      nullable: true,
      description: 'Members and workers whom it reached.',
    }),
    trainersTaught: t.exposeInt('trainersTaught', {
      nullable: true,
      description: 'How many of those trained as trainers have taught there since.',
    }),
  }),
});

type Promised = CommitmentRecord & { readonly dossierId: string };

export const Commitment = builder.objectRef<Promised>('Commitment').implement({
  description: 'Something promised by either side (cam kết), or a lesson to be put to use.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Id of the item, made by the client.' }),
    text: t.exposeString('text', { description: 'What was promised.' }),
    lesson: t.exposeString('lesson', {
      description: 'The lesson that it puts to use; empty where something is merely promised.',
    }),
    owner: t.exposeString('owner', { description: 'Who has to keep it.' }),
    ownerId: t.id({
      nullable: true,
      description: 'The person that this is; null while only a name is known.',
      resolve: ({ ownerId }) => (ownerId === null ? null : writeId('Person', ownerId)),
    }),
    dueDate: t.expose('dueDate', {
      type: 'Date',
      nullable: true,
      description: 'By when it is to be kept.',
    }),
    progress: t.field({
      type: [CommitmentProgress],
      description: 'What was said of it since the report, the latest first.',
      resolve: ({ dossierId, progress }) =>
        progress.toReversed().map((said) => ({ ...said, dossierId })),
    }),
  }),
});

type Look = FollowUpShown['looks'][number];

const FollowUpLook = builder.objectRef<Look>('FollowUpLook').implement({
  description: 'A day on which what was promised is looked at again.',
  fields: (t) => ({
    months: t.exposeInt('months', { description: 'Months after the report.' }),
    day: t.expose('day', { type: 'Date', description: 'By when it is to be said how all stands.' }),
    percent: t.exposeFloat('percent', {
      description: 'The share of the commitments that should be kept by then.',
    }),
  }),
});

const FollowUp = builder.objectRef<FollowUpShown>('FollowUp').implement({
  description: 'What follows the outcome report: how much of what was promised is kept.',
  fields: (t) => ({
    commitments: t.exposeInt('commitments', { description: 'How many commitments there are.' }),
    kept: t.exposeInt('kept', { description: 'How many of them are kept.' }),
    looks: t.field({
      type: [FollowUpLook],
      description: 'When it is looked at, the earliest first.',
      resolve: ({ looks }) => [...looks],
    }),
    dueDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'By when something is to be said of open commitments; null while nothing is.',
      resolve: ({ due }) => due?.dueDate ?? null,
    }),
    overdue: t.boolean({
      description: 'Whether that day has passed.',
      resolve: ({ due }) => due?.overdue ?? false,
    }),
  }),
});

builder.objectField(Dossier, 'followUp', (t) =>
  t.field({
    type: FollowUp,
    nullable: true,
    description: 'What follows the outcome report; null while none is handed in.',
    resolve: ({ id }, _args, context) => followUpById(context).load(id),
  }),
);

const OutcomeRecordProgressInput = builder.inputType('OutcomeRecordProgressInput', {
  description: 'What is said of a commitment today; it is added to what was said before.',
  fields: (t) => ({
    dossierId: t.id({ required: true, description: 'The dossier.' }),
    commitmentId: t.string({ required: true, description: 'The `id` of the commitment.' }),
    doneOn: t.field({
      type: 'Date',
      description: 'On which day it was kept; left out while it is not.',
    }),
    text: t.string({
      required: true,
      description: 'What was done and what proves it; else what is in the way.',
    }),
    organisationId: t.id({
      description: 'The union where the lesson is put to use, or to which that one belongs.',
    }),
    place: t.string({
      description: 'The grassroots union by its name; this or a union is needed for a lesson.',
    }),
    fileId: t.id({ description: 'A file of the dossier that proves it.' }),
    obstacle: t.field({ type: ObstacleEnum, description: 'What is in the way.' }),
    peopleReached: t.int({ description: 'Members and workers whom it reached.' }),
    trainersTaught: t.int({ description: 'Trainers who have taught there since.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

function readEntry(input: typeof OutcomeRecordProgressInput.$inferInput): ProgressEntry {
  return {
    doneOn: input.doneOn ?? null,
    text: input.text,
    organisationId: readOptionalId(input.organisationId, 'Organisation'),
    place: input.place ?? '',
    fileId: readOptionalId(input.fileId, 'StoredFile'),
    obstacle: input.obstacle ?? null,
    peopleReached: input.peopleReached ?? null,
    trainersTaught: input.trainersTaught ?? null,
  };
}

builder.mutationField('outcomeRecordProgress', (t) =>
  t.field({
    type: DossierPayload,
    description:
      'Says how a commitment of a report stands: kept, where and by what proof, or why not.',
    errors: { types: [...COMMON_ERRORS] },
    args: {
      input: t.arg({
        type: OutcomeRecordProgressInput,
        required: true,
        description: 'The input.',
      }),
    },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'outcomeRecordProgress', key: input.idempotencyKey, input };
      const written = {
        dossierId: readId(input.dossierId, 'Dossier'),
        commitmentId: input.commitmentId,
        entry: readEntry(input),
      };
      return changedDossier(context, await recordOutcomeProgress(context, call, written));
    },
  }),
);

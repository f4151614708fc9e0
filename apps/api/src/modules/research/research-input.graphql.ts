import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { ObstacleEnum } from '../values/obstacle.graphql.ts';
import {
  ResearchFindingKindEnum,
  ResearchTopicEnum,
  ResearchVisibilityEnum,
} from './research.ref.ts';

export const ResearchWhere = builder.inputType('ResearchWhere', {
  description: 'Which notes and lessons to list.',
  fields: (t) => ({
    kind: t.field({ type: [ResearchFindingKindEnum], description: 'Notes, or lessons without.' }),
    topic: t.field({
      type: [ResearchTopicEnum],
      description: 'About any of these; a lesson without a note has no topic.',
    }),
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Of the unions below it too.' }),
    text: t.string({ description: 'Words of its title, tags, summary or meaning.' }),
  }),
});

export const ResearchNoteInput = builder.inputType('ResearchNoteInput', {
  description: 'Everything that is written about a note.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'Its title.' }),
    topic: t.field({ type: ResearchTopicEnum, required: true, description: 'What it is about.' }),
    tags: t.stringList({ required: true, description: 'Words of one’s own.' }),
    dossierId: t.id({ description: 'The trip or course that it comes from.' }),
    partnerId: t.id({ description: 'The partner that it comes from.' }),
    document: t.string({ description: 'The document that it comes from.' }),
    summary: t.string({ required: true, description: 'What it says.' }),
    meaning: t.string({ required: true, description: 'What it means for us.' }),
    author: t.string({ required: true, description: 'Who wrote it.' }),
    writtenOn: t.field({ type: 'Date', required: true, description: 'When.' }),
    visibility: t.field({
      type: ResearchVisibilityEnum,
      required: true,
      description: 'Who may read it.',
    }),
  }),
});

const key = { required: true, description: IDEMPOTENCY_KEY } as const;

export const ResearchNoteCreateInput = builder.inputType('ResearchNoteCreateInput', {
  description: 'Writes a note.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union that keeps it.' }),
    note: t.field({ type: ResearchNoteInput, required: true, description: 'The note.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ResearchNoteOfLessonInput = builder.inputType('ResearchNoteOfLessonInput', {
  description: 'Makes a note of a lesson of an outcome report.',
  fields: (t) => ({
    dossierId: t.id({ required: true, description: 'The dossier.' }),
    commitmentId: t.string({ required: true, description: 'The `id` of its commitment.' }),
    note: t.field({
      type: ResearchNoteInput,
      description: 'What is written of it; left out, the lesson as it stands in the report.',
    }),
    idempotencyKey: t.string(key),
  }),
});

export const ResearchNoteSaveInput = builder.inputType('ResearchNoteSaveInput', {
  description: 'Saves the whole content of a note.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The note.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
    note: t.field({ type: ResearchNoteInput, required: true, description: 'The whole content.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ResearchApplyInput = builder.inputType('ResearchApplyInput', {
  description: 'What a union says of putting a note to use, over what it said before.',
  fields: (t) => ({
    noteId: t.id({ required: true, description: 'The note.' }),
    organisationId: t.id({ required: true, description: 'The union.' }),
    version: t.int({ description: 'The version that was read; left out the first time.' }),
    what: t.string({ required: true, description: 'What is done.' }),
    since: t.field({ type: 'Date', description: 'Since when; left out while it is not.' }),
    result: t.string({ required: true, description: 'What came of it.' }),
    obstacle: t.field({ type: ObstacleEnum, description: 'What is in the way.' }),
    proof: t.string({ required: true, description: 'What proves it.' }),
    idempotencyKey: t.string(key),
  }),
});

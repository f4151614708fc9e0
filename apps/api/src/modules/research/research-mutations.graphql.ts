import { invariant } from '@cau-noi/domain/invariant';
import type { ResearchContent } from '@cau-noi/domain/research';
import type { Application } from '@cau-noi/domain/research/applied';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import type { ResearchNoteInput } from './research-input.graphql.ts';
import {
  ResearchApplyInput,
  ResearchNoteCreateInput,
  ResearchNoteOfLessonInput,
  ResearchNoteSaveInput,
} from './research-input.graphql.ts';
import { noteById } from './research.loaders.ts';
import type { NoteRecord } from './research.queries.ts';
import { ResearchNote } from './research.ref.ts';
import { applyNote, createNote, createNoteOfLesson, saveNote } from './research.service.ts';

type Payload = { readonly note: NoteRecord };

const ResearchNotePayload = builder.objectRef<Payload>('ResearchNotePayload').implement({
  description: 'The note as it is now.',
  fields: (t) => ({
    note: t.expose('note', { type: ResearchNote, description: 'The note.' }),
  }),
});

async function changed(context: Context, id: string): Promise<Payload> {
  const note = await noteById(context).load(id);
  invariant(note !== null, 'RESEARCH_NOTE_VANISHED');
  return { note };
}

const readContent = (input: typeof ResearchNoteInput.$inferInput): ResearchContent => ({
  title: input.title.trim(),
  topic: input.topic,
  tags: input.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''),
  dossierId: readOptionalId(input.dossierId, 'Dossier'),
  partnerId: readOptionalId(input.partnerId, 'Partner'),
  document: input.document?.trim() || null,
  summary: input.summary,
  meaning: input.meaning,
  author: input.author.trim(),
  writtenOn: input.writtenOn,
  visibility: input.visibility,
});

const readApplication = (input: typeof ResearchApplyInput.$inferInput): Application => ({
  what: input.what.trim(),
  since: input.since ?? null,
  result: input.result.trim(),
  obstacle: input.obstacle ?? null,
  proof: input.proof.trim(),
});

const errors = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

builder.mutationFields((t) => ({
  researchNoteCreate: t.field({
    type: ResearchNotePayload,
    description: 'Writes a note of international research, or a lesson.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: ResearchNoteCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'researchNoteCreate', key: input.idempotencyKey, input };
      const union = readId(input.organisationId, 'Organisation');
      return changed(context, await createNote(context, call, union, readContent(input.note)));
    },
  }),
  researchNoteOfLesson: t.field({
    type: ResearchNotePayload,
    description: 'Makes a note of a lesson of an outcome report; of each lesson there is one.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: ResearchNoteOfLessonInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'researchNoteOfLesson', key: input.idempotencyKey, input };
      const dossierId = readId(input.dossierId, 'Dossier');
      const { commitmentId, note } = input;
      const lesson = { dossierId, commitmentId };
      const written = note ? readContent(note) : null;
      return changed(context, await createNoteOfLesson(context, call, lesson, written));
    },
  }),
  researchNoteSave: t.field({
    type: ResearchNotePayload,
    description: 'Saves the whole content of a note.',
    errors,
    args: { input: t.arg({ type: ResearchNoteSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'researchNoteSave', key: input.idempotencyKey, input };
      const read = { id: readId(input.id, 'ResearchNote'), version: input.version };
      return changed(context, await saveNote(context, call, read, readContent(input.note)));
    },
  }),
  researchApply: t.field({
    type: ResearchNotePayload,
    description: 'Says what a union does to put a note to use.',
    errors,
    args: { input: t.arg({ type: ResearchApplyInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'researchApply', key: input.idempotencyKey, input };
      const read = {
        noteId: readId(input.noteId, 'ResearchNote'),
        organisationId: readId(input.organisationId, 'Organisation'),
        version: input.version ?? null,
      };
      return changed(context, await applyNote(context, call, read, readApplication(input)));
    },
  }),
}));

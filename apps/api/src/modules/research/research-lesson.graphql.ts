import type { ResearchContent } from '@cau-noi/domain/research';
import { noteOfLesson } from '@cau-noi/domain/research';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readId, writeId } from '../../ids.ts';
import { permissionFor } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { Permission } from '../values/permission.graphql.ts';
import type { LessonRecord } from './research.queries.ts';
import { lessonOfReport } from './research.queries.ts';

/** A lesson of a report with the note that it would become. */
interface Lesson {
  readonly told: LessonRecord;
  readonly note: ResearchContent;
}

const ResearchLesson = builder.objectRef<Lesson>('ResearchLesson').implement({
  description: 'A lesson of an outcome report, as a note of it begins.',
  fields: (t) => ({
    noteId: t.id({
      nullable: true,
      description: 'Id of the note that was made of it; null while there is none.',
      resolve: ({ told: { noteId } }) => (noteId === null ? null : writeId('ResearchNote', noteId)),
    }),
    title: t.string({ description: 'Its first line.', resolve: ({ note }) => note.title }),
    summary: t.string({ description: 'The lesson.', resolve: ({ note }) => note.summary }),
    meaning: t.string({
      description: 'What was promised by it.',
      resolve: ({ note }) => note.meaning,
    }),
    partnerId: t.id({
      nullable: true,
      description: 'Id of the partner of the activity.',
      resolve: ({ note: { partnerId } }) =>
        partnerId === null ? null : writeId('Partner', partnerId),
    }),
    mayNote: t.field({
      type: Permission,
      description: 'Whether the viewer may make a note of it.',
      resolve: ({ told: { organisationId } }, _args, context) =>
        permissionFor(context, 'research.create', organisationSubject(context, organisationId)),
    }),
  }),
});

async function lessonRead(
  context: Context,
  dossierId: string,
  commitmentId: string,
): Promise<Lesson | null> {
  const { scope, name } = viewerOf(context);
  const told = await lessonOfReport(context.sql, scopeIds(scope), dossierId, commitmentId);
  return told === null ? null : { told, note: noteOfLesson(told, name, context.today) };
}

builder.queryField('researchLesson', (t) =>
  t.field({
    type: ResearchLesson,
    nullable: true,
    description: 'A lesson of an outcome report that was handed in; null where it is not seen.',
    args: {
      dossierId: t.arg.id({ required: true, description: 'The dossier.' }),
      commitmentId: t.arg.string({
        required: true,
        description: 'The `id` of its commitment.',
      }),
    },
    resolve: (_root, { dossierId, commitmentId }, context) =>
      lessonRead(context, readId(dossierId, 'Dossier'), commitmentId),
  }),
);

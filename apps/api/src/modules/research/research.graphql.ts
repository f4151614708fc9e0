import type { Applier } from '@cau-noi/domain/research/applied';
import { appliersOf } from '@cau-noi/domain/research/applied';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { writeId } from '../../ids.ts';
import { permissionFor } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { Dossier } from '../dossier/dossier.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { Partner } from '../partner/partner.ref.ts';
import { ObstacleEnum } from '../values/obstacle.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { ResearchWhere } from './research-input.graphql.ts';
import { researchPage } from './research-list.ts';
import { noteById } from './research.loaders.ts';
import { noteSubject } from './research.permissions.ts';
import type { ApplicationRecord, NoteRecord, ResearchTotals } from './research.queries.ts';
import {
  ResearchConnection,
  ResearchFinding,
  ResearchFindingKindEnum,
  ResearchNote,
  ResearchTopicEnum,
  ResearchVisibilityEnum,
} from './research.ref.ts';

const ResearchApplier = builder.objectRef<Applier>('ResearchApplier').implement({
  description: 'Who put a lesson to use, each once, whether a note or a report says so.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The union; null for a grassroots union that is in no register.',
      resolve: ({ organisationId }, _args, context) =>
        organisationId === null ? null : organisationOf(context, organisationId),
    }),
    places: t.stringList({
      description: 'The grassroots unions there by their names.',
      resolve: ({ places }) => [...places],
    }),
    since: t.expose('since', { type: 'Date', description: 'The earliest day.' }),
  }),
});

const ResearchApplication = builder.objectRef<ApplicationRecord>('ResearchApplication').implement({
  description: 'What a union says of putting a note to use.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    what: t.exposeString('what', { description: 'What is done.' }),
    since: t.expose('since', {
      type: 'Date',
      nullable: true,
      description: 'Since when; null while something is in the way.',
    }),
    result: t.exposeString('result', { description: 'What came of it.' }),
    obstacle: t.expose('obstacle', {
      type: ObstacleEnum,
      nullable: true,
      description: 'What is in the way.',
    }),
    proof: t.exposeString('proof', { description: 'What proves it.' }),
    by: t.exposeString('by', { nullable: true, description: 'Who wrote it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was written.' }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
  }),
});

/** Whoever says since when they put it to use, and whom the report names. */
function appliersOfNote({ applications, fromReport }: NoteRecord): readonly Applier[] {
  const said = applications.flatMap(({ organisationId, since }) =>
    since === null ? [] : [{ organisationId, place: '', since }],
  );
  return appliersOf([...said, ...fromReport]);
}

const Permissions = builder.objectRef<NoteRecord>('ResearchPermissions').implement({
  description: 'What the viewer may do about a note.',
  fields: (t) => ({
    edit: t.field({
      type: Permission,
      description: 'Change it.',
      resolve: (note, _args, context) =>
        permissionFor(context, 'research.edit', noteSubject(context, note)),
    }),
    attachFile: t.field({
      type: Permission,
      description: 'Attach or remove papers.',
      resolve: (note, _args, context) =>
        permissionFor(context, 'research.attachFile', noteSubject(context, note)),
    }),
  }),
});

builder.node(ResearchNote, {
  description: 'A note of international research (nghiên cứu quốc tế) or a lesson (bài học).',
  id: { resolve: (note) => note.id },
  loadMany: (ids, context) => noteById(context).loadMany(ids),
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union that keeps it.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    title: t.exposeString('title', { description: 'Its title.' }),
    topic: t.expose('topic', { type: ResearchTopicEnum, description: 'What it is about.' }),
    tags: t.stringList({
      description: 'Words of one’s own.',
      resolve: ({ tags }) => [...tags],
    }),
    dossier: t.field({
      type: Dossier,
      nullable: true,
      description: 'The trip or course that it comes from, as far as the viewer may see it.',
      resolve: ({ dossierId }, _args, context) =>
        dossierId === null ? null : dossierById(context).load(dossierId),
    }),
    ofLesson: t.boolean({
      description: 'Whether it was made of a lesson of an outcome report.',
      resolve: ({ commitmentId }) => commitmentId !== null,
    }),
    partner: t.field({
      type: Partner,
      nullable: true,
      description: 'The partner that it comes from.',
      resolve: ({ partnerId }, _args, context) =>
        partnerId === null ? null : partnerOf(context, partnerId),
    }),
    document: t.exposeString('document', {
      nullable: true,
      description: 'The document that it comes from.',
    }),
    summary: t.exposeString('summary', { description: 'What it says.' }),
    meaning: t.exposeString('meaning', { description: 'What it means for us.' }),
    author: t.exposeString('author', { description: 'Who wrote it.' }),
    writtenOn: t.expose('writtenOn', { type: 'Date', description: 'When.' }),
    visibility: t.expose('visibility', {
      type: ResearchVisibilityEnum,
      description: 'Who may read it.',
    }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    files: t.field({
      type: [StoredFile],
      description: 'Its papers, the newest first.',
      resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'RESEARCH', id))],
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'What happened to it, the latest first.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context, info) => timelineOf(context, 'RESEARCH', id, args, info),
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about it.',
      resolve: (note) => note,
    }),
  }),
});

builder.objectFields(ResearchNote, (t) => ({
  applications: t.field({
    type: [ResearchApplication],
    description: 'What unions say of putting it to use, one entry for each.',
    resolve: ({ applications }) => [...applications],
  }),
  appliers: t.field({
    type: [ResearchApplier],
    description: 'Who puts it to use, by what is said here and in the report; each once.',
    resolve: (note) => [...appliersOfNote(note)],
  }),
}));

ResearchFinding.implement({
  description: 'A note of the register, or a lesson of a report of which none was made.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'By which it is told from the others.' }),
    kind: t.expose('kind', { type: ResearchFindingKindEnum, description: 'Which of both.' }),
    noteId: t.id({
      nullable: true,
      description: 'Id of the note; `node` fetches it.',
      resolve: ({ noteId }) => (noteId === null ? null : writeId('ResearchNote', noteId)),
    }),
    dossierId: t.id({
      nullable: true,
      description: 'Id of the dossier of a lesson.',
      resolve: ({ kind, dossierId }) =>
        kind === 'NOTE' || dossierId === null ? null : writeId('Dossier', dossierId),
    }),
    commitmentId: t.string({
      nullable: true,
      description: 'The commitment of a lesson.',
      resolve: ({ kind, commitmentId }) => (kind === 'NOTE' ? null : commitmentId),
    }),
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    title: t.exposeString('title', { description: 'The title, or the lesson itself.' }),
    topic: t.expose('topic', {
      type: ResearchTopicEnum,
      nullable: true,
      description: 'What it is about; null of a lesson.',
    }),
    tags: t.stringList({
      description: 'Words of one’s own.',
      resolve: ({ tags }) => [...tags],
    }),
    visibility: t.expose('visibility', {
      type: ResearchVisibilityEnum,
      description: 'Who may read it.',
    }),
    writtenOn: t.expose('writtenOn', {
      type: 'Date',
      description: 'When it was written or reported.',
    }),
    appliers: t.field({
      type: [ResearchApplier],
      description: 'Who puts it to use; each once.',
      resolve: ({ appliedAt }) => [...appliersOf(appliedAt)],
    }),
    mayNote: t.field({
      type: Permission,
      description: 'Whether the viewer may make a note of it.',
      resolve: ({ organisationId }, _args, context) =>
        permissionFor(context, 'research.create', organisationSubject(context, organisationId)),
    }),
  }),
});

const Totals = builder.objectRef<ResearchTotals>('ResearchTotals').implement({
  description: 'What the register of notes and lessons adds up to.',
  fields: (t) => ({
    records: t.exposeInt('records', { description: 'How many there are.' }),
    notes: t.exposeInt('notes', { description: 'How many of them are notes.' }),
    lessons: t.exposeInt('lessons', { description: 'How many are lessons without a note.' }),
  }),
});

builder.objectField(ResearchConnection, 'totals', (t) =>
  t.field({
    type: Totals,
    description: 'What the whole list adds up to, whatever the page.',
    resolve: (page) => page.totals(),
  }),
);

builder.queryField('research', (t) =>
  t.field({
    type: ResearchConnection,
    description: 'Notes of research and lessons, the latest first; each lesson once.',
    args: {
      where: t.arg({ type: ResearchWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => researchPage(context, where ?? {}, args),
  }),
);

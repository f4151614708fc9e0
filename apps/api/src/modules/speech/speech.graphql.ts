import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { permissionFor } from '../access/permission.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { Dossier } from '../dossier/dossier.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import { SpeechWhere } from './speech-input.graphql.ts';
import { speechesPage } from './speech-list.ts';
import { speechById } from './speech.loaders.ts';
import type { SpeechAction } from './speech.permissions.ts';
import { speechSubject } from './speech.permissions.ts';
import type { SpeechRecord, SpeechTotals } from './speech.queries.ts';
import { Speech, SpeechConnection, SpeechKindEnum, SpeechStateEnum } from './speech.ref.ts';

const Permissions = builder.objectRef<SpeechRecord>('SpeechPermissions').implement({
  description: 'What the viewer may do about a speech.',
  fields: (t) => {
    const may = (action: SpeechAction, description: string) =>
      t.field({
        type: Permission,
        description,
        resolve: (speech, _args, context) =>
          permissionFor(context, action, speechSubject(context, speech)),
      });
    return {
      edit: may('speech.edit', 'Change its content.'),
      submit: may('speech.submit', 'Hand it in for its review.'),
      withdraw: may('speech.withdraw', 'Take it back.'),
      decide: may('speech.decide', 'Review it.'),
      give: may('speech.give', 'Write down that it was given.'),
      attachFile: may('speech.attachFile', 'Attach or remove papers.'),
    };
  },
});

builder.node(Speech, {
  description: 'What is said or published abroad in a union’s name (bài phát biểu, tham luận).',
  id: { resolve: (speech) => speech.id },
  loadMany: (ids, context) => speechById(context).loadMany(ids),
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union in whose name it is given.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    title: t.exposeString('title', { description: 'Its title.' }),
    kind: t.expose('kind', { type: SpeechKindEnum, description: 'What it is.' }),
    state: t.expose('state', { type: SpeechStateEnum, description: 'How far it is.' }),
    event: t.exposeString('event', { description: 'Where it is given or published.' }),
    speaker: t.exposeString('speaker', { description: 'Who gives it.' }),
    plannedOn: t.expose('plannedOn', {
      type: 'Date',
      nullable: true,
      description: 'When it is to be given.',
    }),
    text: t.exposeString('text', { description: 'Its text, or what it will say.' }),
    dossier: t.field({
      type: Dossier,
      nullable: true,
      description: 'The activity it belongs to, as far as the viewer may see it.',
      resolve: ({ dossierId }, _args, context) =>
        dossierId === null ? null : dossierById(context).load(dossierId),
    }),
    submittedBy: t.exposeString('submittedBy', {
      nullable: true,
      description: 'Who handed it in.',
    }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When.',
    }),
    reviewedBy: t.exposeString('decidedBy', { nullable: true, description: 'Who reviewed it.' }),
    onBehalfOf: t.exposeString('onBehalfOf', {
      nullable: true,
      description: 'In whose place, where a substitute reviewed it.',
    }),
    reviewedOn: t.expose('reviewedOn', {
      type: 'Date',
      nullable: true,
      description: 'When it was reviewed; null = it has no review.',
    }),
    reviewText: t.exposeString('reviewText', {
      nullable: true,
      description: 'What the review says.',
    }),
    givenOn: t.expose('givenOn', { type: 'Date', nullable: true, description: 'When given.' }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    files: t.field({
      type: [StoredFile],
      description: 'Its papers, the newest first.',
      resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'SPEECH', id))],
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'What happened to it, the latest first.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context, info) => timelineOf(context, 'SPEECH', id, args, info),
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about it.',
      resolve: (speech) => speech,
    }),
  }),
});

const Totals = builder.objectRef<SpeechTotals>('SpeechTotals').implement({
  description: 'What the register of speeches adds up to.',
  fields: (t) => ({
    records: t.exposeInt('records', { description: 'How many there are.' }),
    draft: t.exposeInt('DRAFT', { description: 'How many are being written.' }),
    submitted: t.exposeInt('SUBMITTED', { description: 'How many wait for their review.' }),
    returned: t.exposeInt('RETURNED', { description: 'How many are to be changed.' }),
    cleared: t.exposeInt('CLEARED', { description: 'How many may be given.' }),
    given: t.exposeInt('GIVEN', { description: 'How many were given.' }),
  }),
});

builder.objectField(SpeechConnection, 'totals', (t) =>
  t.field({
    type: Totals,
    description: 'What the whole list adds up to, whatever the page.',
    resolve: (page) => page.totals(),
  }),
);

builder.queryField('speeches', (t) =>
  t.field({
    type: SpeechConnection,
    description: 'What is said or published abroad, what has no day yet first, then the latest.',
    args: { where: t.arg({ type: SpeechWhere, description: 'Which of it.' }), ...pageArgs(t.arg) },
    resolve: (_root, { where, ...args }, context) => speechesPage(context, where ?? {}, args),
  }),
);

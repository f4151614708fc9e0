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
import { partnerOf } from '../partner/partner.loaders.ts';
import { Partner } from '../partner/partner.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import { InformationWhere } from './information-input.graphql.ts';
import { informationPage } from './information-list.ts';
import { informationItemById } from './information.loaders.ts';
import type { InformationAction } from './information.permissions.ts';
import { informationSubject } from './information.permissions.ts';
import type { InformationRecord, InformationTotals } from './information.queries.ts';
import {
  InformationAudienceEnum,
  InformationChannelEnum,
  InformationConnection,
  InformationItem,
  InformationStateEnum,
  InformationTypeEnum,
} from './information.ref.ts';

const Permissions = builder.objectRef<InformationRecord>('InformationPermissions').implement({
  description: 'What the viewer may do about an information product.',
  fields: (t) => {
    const may = (action: InformationAction, description: string) =>
      t.field({
        type: Permission,
        description,
        resolve: (item, _args, context) =>
          permissionFor(context, action, informationSubject(context, item)),
      });
    return {
      edit: may('information.edit', 'Change its content.'),
      submit: may('information.submit', 'Hand it in for its review.'),
      withdraw: may('information.withdraw', 'Take it back.'),
      decide: may('information.decide', 'Review it.'),
      publish: may('information.publish', 'Write down that it was published.'),
      measure: may('information.measure', 'Write down how many it reached.'),
      retract: may('information.retract', 'Say that it is not published, or taken down.'),
      attachFile: may('information.attachFile', 'Attach or remove papers.'),
    };
  },
});

builder.node(InformationItem, {
  description: 'What tells the world about the unions’ work (sản phẩm thông tin đối ngoại).',
  id: { resolve: (item) => item.id },
  loadMany: (ids, context) => informationItemById(context).loadMany(ids),
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union that publishes it.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    title: t.exposeString('title', { description: 'Its title in Vietnamese.' }),
    originalTitle: t.exposeString('originalTitle', {
      nullable: true,
      description: 'Its title in its own language.',
    }),
    type: t.expose('type', { type: InformationTypeEnum, description: 'What it is.' }),
    state: t.expose('state', { type: InformationStateEnum, description: 'How far it is.' }),
    language: t.exposeString('language', { description: 'Its language, as `vi`.' }),
    channel: t.expose('channel', { type: InformationChannelEnum, description: 'Its way.' }),
    outlet: t.exposeString('outlet', { description: 'The newspaper, site or meeting by name.' }),
    audience: t.expose('audience', { type: InformationAudienceEnum, description: 'For whom.' }),
    countryCode: t.exposeString('countryCode', {
      nullable: true,
      description: 'The country that it is for.',
    }),
    partner: t.field({
      type: Partner,
      nullable: true,
      description: 'The partner that it is for, or is about.',
      resolve: ({ partnerId }, _args, context) =>
        partnerId === null ? null : partnerOf(context, partnerId),
    }),
    dossier: t.field({
      type: Dossier,
      nullable: true,
      description: 'The activity that it tells of, as far as the viewer may see it.',
      resolve: ({ dossierId }, _args, context) =>
        dossierId === null ? null : dossierById(context).load(dossierId),
    }),
    author: t.exposeString('author', { description: 'Who wrote or made it.' }),
    plannedOn: t.expose('plannedOn', {
      type: 'Date',
      nullable: true,
      description: 'When it is to be published.',
    }),
    text: t.exposeString('text', { description: 'What it says, as the review reads it.' }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    files: t.field({
      type: [StoredFile],
      description: 'Its papers, the newest first.',
      resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'INFORMATION', id))],
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'What happened to it, the latest first.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context, info) => timelineOf(context, 'INFORMATION', id, args, info),
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about it.',
      resolve: (item) => item,
    }),
  }),
});

builder.objectFields(InformationItem, (t) => ({
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
  publishedOn: t.expose('publishedOn', {
    type: 'Date',
    nullable: true,
    description: 'When it was published.',
  }),
  url: t.exposeString('url', { nullable: true, description: 'Where it is found.' }),
  reach: t.exposeInt('reach', {
    nullable: true,
    description: 'How many it reached; null while nobody counted.',
  }),
  reachSource: t.exposeString('reachSource', {
    nullable: true,
    description: 'How that is known.',
  }),
  retractText: t.exposeString('retractText', {
    nullable: true,
    description: 'Why it is not published, or was taken down.',
  }),
}));

const Totals = builder.objectRef<InformationTotals>('InformationTotals').implement({
  description: 'What the register of information products adds up to.',
  fields: (t) => ({
    records: t.exposeInt('records', { description: 'How many there are.' }),
    planned: t.exposeInt('PLANNED', { description: 'How many are planned.' }),
    submitted: t.exposeInt('SUBMITTED', { description: 'How many wait for their review.' }),
    returned: t.exposeInt('RETURNED', { description: 'How many are to be changed.' }),
    cleared: t.exposeInt('CLEARED', { description: 'How many may be published.' }),
    published: t.exposeInt('PUBLISHED', { description: 'How many are published.' }),
    retracted: t.exposeInt('RETRACTED', { description: 'How many are taken back.' }),
  }),
});

builder.objectField(InformationConnection, 'totals', (t) =>
  t.field({
    type: Totals,
    description: 'What the whole list adds up to, whatever the page.',
    resolve: (page) => page.totals(),
  }),
);

builder.queryField('informationItems', (t) =>
  t.field({
    type: InformationConnection,
    description: 'Information products, what has no day yet first, then the latest.',
    args: {
      where: t.arg({ type: InformationWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => informationPage(context, where ?? {}, args),
  }),
);

import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import { permissionShape } from '../access/permission.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { personOf } from '../person/person.loaders.ts';
import { Person } from '../person/person.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import type {
  MergedEntryRow,
  PartnerContactRow,
  PartnerLinkRow,
} from './partner-detail.queries.ts';
import type { Dealing } from './partner.loaders.ts';
import { partnerOf, unionToday } from './partner.loaders.ts';
import { ContactStandingEnum } from './partner-input.graphql.ts';
import { keepingPermission } from './partner.permissions.ts';
import { Partner } from './partner.ref.ts';

export const PartnerLink = builder.objectRef<PartnerLinkRow>('PartnerLink').implement({
  description: 'A merger or a change of name of partners.',
  fields: (t) => ({
    partner: t.field({
      type: Partner,
      description: 'The other partner.',
      resolve: (link, _args, context) => partnerOf(context, link.partnerId),
    }),
    date: t.expose('date', { type: 'Date', nullable: true, description: 'The day, if known.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is known from.' }),
  }),
});

export const MergedPartner = builder.objectRef<MergedEntryRow>('MergedPartner').implement({
  description: 'An entry that turned out to be another (bản ghi đã gộp).',
  fields: (t) => ({
    id: t.id({
      description: 'The id that it had, and by which the other is found.',
      resolve: (entry) => writeId('Partner', entry.id),
    }),
    name: t.exposeString('name', { description: 'The Vietnamese name that it bore.' }),
    names: t.stringList({
      description: 'The names that it brought.',
      resolve: (entry) => [...entry.names],
    }),
    mergedAt: t.expose('mergedAt', { type: 'DateTime', description: 'When it was merged.' }),
  }),
});

export const PartnerDealing = builder.objectRef<Dealing>('PartnerDealing').implement({
  description: 'A union that met a partner.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union; of what a dissolved one did, its successor.',
      resolve: (dealing, _args, context) => organisationOf(context, dealing.organisationId),
    }),
    lastContact: t.expose('lastContact', { type: 'Date', description: 'When it last did.' }),
    standing: t.expose('standing', {
      type: ContactStandingEnum,
      description: 'Whether that is long ago.',
    }),
  }),
});

const ContactPermissions = builder
  .objectRef<PartnerContactRow>('PartnerContactPermissions')
  .implement({
    description: 'What the viewer may do with a contact.',
    fields: (t) => ({
      keep: t.field({
        type: Permission,
        description: 'Give it to somebody else to keep.',
        resolve: ({ keeperOrganisationId }, _args, context) =>
          permissionShape(keepingPermission(context, keeperOrganisationId)),
      }),
    }),
  });

export const PartnerContact = builder.objectRef<PartnerContactRow>('PartnerContact').implement({
  description: 'Somebody at a partner with whom the unions deal (đầu mối liên hệ).',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id.',
      resolve: (contact) => writeId('PartnerContact', contact.id),
    }),
    name: t.exposeString('name', { description: 'Name.' }),
    post: t.exposeString('post', { nullable: true, description: 'Post there.' }),
    email: t.exposeString('email', { nullable: true, description: 'E-mail address.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Telephone number.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day known of.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day; null while they are there.',
    }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    keeper: t.field({
      type: Person,
      nullable: true,
      description: 'Who of ours keeps the contact (người giữ đầu mối); null while nobody does.',
      resolve: ({ keeperId }, _args, context) =>
        keeperId === null ? null : personOf(context, keeperId),
    }),
    keeperOrganisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The union for which they do; of one that was dissolved, its successor.',
      resolve: ({ keeperOrganisationId }, _args, context) =>
        keeperOrganisationId === null ? null : unionToday(context, keeperOrganisationId),
    }),
    viewerMay: t.field({
      type: ContactPermissions,
      description: 'What the viewer may do with it.',
      resolve: (contact) => contact,
    }),
  }),
});

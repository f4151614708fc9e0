import { contactStanding } from '@cau-noi/domain/partner/contact-standing';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { once } from '../../loader.ts';
import { permissionFor, readsRegisters } from '../access/permission.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { Person } from '../person/person.ref.ts';
import { Money as MoneyType } from '../values/money.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { proposedKeeper } from './contact-keeper.ts';
import {
  ContactStandingEnum,
  PartnerKindEnum,
  PartnerPriorityEnum,
  RelationStatusEnum,
} from './partner-input.graphql.ts';
import type { PartnerPriority } from '@cau-noi/domain/partner';
import {
  MergedPartner,
  PartnerContact,
  PartnerDealing,
  PartnerLink,
} from './partner-parts.graphql.ts';
import {
  contactsOf,
  contributionsOf,
  dealingsOf,
  partnerById,
  pastOf,
  standingOf,
} from './partner.loaders.ts';
import { isVerified, partnerSubject } from './partner.permissions.ts';
import type { PartnerRow } from './partner.queries.ts';
import { Partner } from './partner.ref.ts';

const REGISTER = { type: 'REGISTER' } as const;

const PartnerPermissions = builder.objectRef<PartnerRow>('PartnerPermissions').implement({
  description: 'What the viewer may do with a partner.',
  fields: (t) => ({
    edit: t.field({
      type: Permission,
      description: 'Change what is written about it.',
      resolve: (partner, _args, context) =>
        once(pastOf(context, partner), (past) =>
          permissionFor(
            context,
            'partner.edit',
            partnerSubject(context, { ...past, verification: partner.verification }),
          ),
        ),
    }),
    verify: t.field({
      type: Permission,
      description: 'Say for the federation that it is right.',
      resolve: (_partner, _args, context) => permissionFor(context, 'partner.verify', REGISTER),
    }),
    merge: t.field({
      type: Permission,
      description: 'Merge it with another entry.',
      resolve: (_partner, _args, context) => permissionFor(context, 'partner.merge', REGISTER),
    }),
    readContacts: t.field({
      type: Permission,
      description: 'See the people there.',
      resolve: (_partner, _args, context) =>
        permissionFor(context, 'partner.readContacts', REGISTER),
    }),
    writeContacts: t.field({
      type: Permission,
      description: 'Write down people there.',
      resolve: (_partner, _args, context) =>
        permissionFor(context, 'partner.writeContacts', REGISTER),
    }),
    attachFile: t.field({
      type: Permission,
      description: 'Attach or remove files.',
      resolve: (_partner, _args, context) => permissionFor(context, 'partner.attachFile', REGISTER),
    }),
  }),
});

builder.node(Partner, {
  description: 'A foreign or international body (đối tác).',
  id: { resolve: (partner) => partner.id },
  loadMany: (ids, context) =>
    readsRegisters(context) ? partnerById(context).loadMany(ids) : ids.map(() => null),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name to show: the Vietnamese one.' }),
    nameVi: t.exposeString('nameVi', { description: 'Vietnamese name.' }),
    nameEn: t.exposeString('nameEn', { nullable: true, description: 'English name.' }),
    nameNative: t.exposeString('nameNative', {
      nullable: true,
      description: 'Name in its own language.',
    }),
    abbreviation: t.exposeString('abbreviation', { nullable: true, description: 'Abbreviation.' }),
    countryCode: t.exposeString('countryCode', {
      nullable: true,
      description: 'ISO 3166-1 code; null for an international body.',
    }),
    kind: t.expose('kind', { type: PartnerKindEnum, description: 'What it is.' }),
    sector: t.exposeString('sector', { nullable: true, description: 'Code of its trade.' }),
    sinceYear: t.exposeInt('sinceYear', {
      nullable: true,
      description: 'The year in which relations began.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What else is worth knowing.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is known from.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far the source was verified.',
    }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
  }),
});

/** What else is written about it, kept by those who look after the register. */
builder.objectFields(Partner, (t) => ({
  aliases: t.stringList({
    description: 'Other spellings found in documents.',
    resolve: (partner, _args, context) =>
      once(pastOf(context, partner), (past) => [...past.aliases]),
  }),
  mergedEntries: t.field({
    type: [MergedPartner],
    description: 'Entries that turned out to be this partner. Their ids lead here.',
    resolve: (partner, _args, context) =>
      once(pastOf(context, partner), (past) => [...past.mergedEntries]),
  }),
  predecessors: t.field({
    type: [PartnerLink],
    description: 'What it came from.',
    resolve: (partner, _args, context) =>
      once(pastOf(context, partner), (past) => [...past.predecessors]),
  }),
  successors: t.field({
    type: [PartnerLink],
    description: 'What it became.',
    resolve: (partner, _args, context) =>
      once(pastOf(context, partner), (past) => [...past.successors]),
  }),
  status: t.field({
    type: RelationStatusEnum,
    nullable: true,
    description: 'How the relation stands, as somebody declares it; null while nobody does.',
    resolve: (partner, _args, context) => once(pastOf(context, partner), (past) => past.status),
  }),
  statusSince: t.field({
    type: 'Date',
    nullable: true,
    description: 'The day from which it stands so.',
    resolve: (partner, _args, context) =>
      once(pastOf(context, partner), (past) => past.statusSince),
  }),
  priorities: t.field({
    type: [PartnerPriorityEnum],
    description: 'Why it comes before others.',
    resolve: (partner, _args, context) =>
      once(pastOf(context, partner), (past) => past.priorities as PartnerPriority[]),
  }),
  verified: t.boolean({
    description: 'Verified by the federation, or known from a source that was read.',
    resolve: (partner, _args, context) =>
      once(pastOf(context, partner), ({ verifiedAt, addedById }) =>
        isVerified({ verification: partner.verification, verifiedAt, addedById }),
      ),
  }),
  verifiedBy: t.string({
    nullable: true,
    description: 'Who verified it for the federation.',
    resolve: (partner, _args, context) => once(pastOf(context, partner), (past) => past.verifiedBy),
  }),
  verifiedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When it was verified.',
    resolve: (partner, _args, context) => once(pastOf(context, partner), (past) => past.verifiedAt),
  }),
  addedBy: t.field({
    type: Organisation,
    nullable: true,
    description: 'The union whose officer added it; null for what came with the program.',
    resolve: (partner, _args, context) =>
      once(pastOf(context, partner), ({ addedById }) =>
        addedById === null ? null : organisationOf(context, addedById),
      ),
  }),
}));

/** What was done with it, and by whom. */
builder.objectFields(Partner, (t) => ({
  lastContact: t.field({
    type: 'Date',
    nullable: true,
    description: 'The last day on which any union met it; null where no meeting is in the records.',
    resolve: (partner, _args, context) =>
      once(standingOf(context, partner), (standing) => standing.lastContact),
  }),
  standing: t.field({
    type: ContactStandingEnum,
    description: 'What the records say of the relation, beside what is declared.',
    resolve: (partner, _args, context) =>
      once(standingOf(context, partner), ({ lastContact, rules }) =>
        contactStanding(lastContact, rules, context.today),
      ),
  }),
  dealings: t.field({
    type: [PartnerDealing],
    description: 'Which unions met it, as far as the viewer reads their records, the latest first.',
    resolve: async (partner, _args, context) => [...(await dealingsOf(context, partner))],
  }),
  contributions: t.field({
    type: [MoneyType],
    description: 'What it pays for at activities that the viewer reads, by currency.',
    resolve: (partner, _args, context) =>
      once(contributionsOf(context, partner), (amounts) => [...amounts]),
  }),
  contacts: t.field({
    type: [PartnerContact],
    nullable: true,
    description: 'People there; null for whoever may not see them.',
    resolve: (partner, _args, context) =>
      permissionFor(context, 'partner.readContacts', REGISTER).allowed
        ? once(contactsOf(context, partner), (contacts) => [...contacts])
        : null,
  }),
  proposedKeeper: t.field({
    type: Person,
    nullable: true,
    description:
      'Who keeps a contact that is added here, unless another is named: the viewer, where they do ' +
      'foreign-affairs work.',
    resolve: (_partner, _args, context) => proposedKeeper(context),
  }),
  files: t.field({
    type: [StoredFile],
    description: 'Attached files, the newest first.',
    resolve: (partner, _args, context) =>
      once(filesOf(context, 'PARTNER', partner.id), (files) => [...files]),
  }),
  timeline: t.field({
    type: TimelineConnection,
    description: 'What happened to the entry, the latest first.',
    args: pageArgs(t.arg),
    resolve: ({ id }, args, context, info) => timelineOf(context, 'PARTNER', id, args, info),
  }),
  viewerMay: t.field({
    type: PartnerPermissions,
    description: 'What the viewer may do with it.',
    resolve: (partner) => partner,
  }),
}));

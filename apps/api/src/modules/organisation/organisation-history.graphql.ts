import type { OrganisationLinkKind } from '@cau-noi/domain/organisation';
import type { OrganisationRoleKind } from '@cau-noi/domain/organisation/roles';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { writeId } from '../../ids.ts';
import { OrganisationKindEnum } from '../values/activity.graphql.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { organisationById, organisationOf } from './organisation.loaders.ts';
import type { LinkEntry, RoleEntry, VersionEntry } from '../register/structure.ts';
import { Organisation } from './organisation.ref.ts';

const SOURCE = 'Where this is known from.';
const VERIFICATION = 'How far this was verified.';

const OrganisationLinkKindEnum = enumOf<OrganisationLinkKind>(
  'OrganisationLinkKind',
  'How one union came out of another.',
  {
    MERGE: 'It and others ended and became a new union (hợp nhất).',
    SPLIT: 'A new union was made out of it (chia tách).',
    RENAME: 'It went on under another name (đổi tên).',
    ABSORB: 'It ended and a standing union took it up (sáp nhập).',
    DISSOLVE: 'It ended and nobody succeeds it (giải thể).',
    TRANSFER: 'A part of it went over to another union (chuyển giao).',
  },
);

const OrganisationRoleKindEnum = enumOf<OrganisationRoleKind>(
  'OrganisationRoleKind',
  'What one union does for another and all below it.',
  {
    APPROVER: 'Approves its plans and dossiers.',
    ADVISORY_BODY: 'Advises the approver (cơ quan tham mưu).',
    REPORT_ADDRESSEE: 'Receives its reports.',
  },
);

export const OrganisationVersion = builder
  .objectRef<VersionEntry>('OrganisationVersion')
  .implement({
    description: 'What a union was from one day to another.',
    fields: (t) => ({
      id: t.id({
        description: 'Opaque id of the version.',
        resolve: (row) => writeId('OrganisationVersion', row.id),
      }),
      name: t.exposeString('name', { description: 'Full Vietnamese name.' }),
      shortName: t.exposeString('shortName', { description: 'Short Vietnamese name.' }),
      kind: t.expose('kind', { type: OrganisationKindEnum, description: 'Its level.' }),
      parent: t.field({
        type: Organisation,
        nullable: true,
        description: 'The union directly above, as it stands today.',
        resolve: (row, _args, context) =>
          row.parentId === null ? null : organisationById(context, row.parentId),
      }),
      validFrom: t.expose('from', { type: 'Date', description: 'First day.' }),
      validTo: t.expose('to', {
        type: 'Date',
        nullable: true,
        description: 'Last day; null while it holds.',
      }),
      source: t.exposeString('source', { nullable: true, description: SOURCE }),
      verification: t.expose('verification', { type: VerificationEnum, description: VERIFICATION }),
    }),
  });

export const OrganisationLink = builder.objectRef<LinkEntry>('OrganisationLink').implement({
  description: 'How one union came out of another, and by which decision.',
  fields: (t) => ({
    kind: t.expose('kind', { type: OrganisationLinkKindEnum, description: 'What happened.' }),
    from: t.field({
      type: Organisation,
      description: 'The earlier union.',
      resolve: (row, _args, context) => organisationOf(context, row.fromId),
    }),
    to: t.field({
      type: Organisation,
      nullable: true,
      description: 'The later union; null after a dissolution.',
      resolve: (row, _args, context) =>
        row.toId === null ? null : organisationById(context, row.toId),
    }),
    date: t.expose('date', { type: 'Date', description: 'First day of the new state of things.' }),
    decisionNumber: t.exposeString('decisionNumber', {
      nullable: true,
      description: 'Number of the decision; null while it has not been seen.',
    }),
    source: t.exposeString('source', { nullable: true, description: SOURCE }),
    verification: t.expose('verification', { type: VerificationEnum, description: VERIFICATION }),
  }),
});

export const OrganisationRole = builder.objectRef<RoleEntry>('OrganisationRole').implement({
  description: 'Who approves, advises or receives reports, from one day to another.',
  fields: (t) => ({
    kind: t.expose('kind', { type: OrganisationRoleKindEnum, description: 'The role.' }),
    holder: t.field({
      type: Organisation,
      description: 'The union that holds it.',
      resolve: (row, _args, context) => organisationOf(context, row.holderId),
    }),
    unitName: t.exposeString('unitName', {
      nullable: true,
      description: 'The staff unit of the holder that does the work.',
    }),
    validFrom: t.expose('from', { type: 'Date', description: 'First day.' }),
    validTo: t.expose('to', {
      type: 'Date',
      nullable: true,
      description: 'Last day; null while it holds.',
    }),
    source: t.exposeString('source', { nullable: true, description: SOURCE }),
    verification: t.expose('verification', { type: VerificationEnum, description: VERIFICATION }),
  }),
});

import { passportState } from '@cau-noi/domain/passport';
import type { IsoDate } from '@cau-noi/domain/period';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { writeId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { permissionFor } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { personOf } from '../person/person.loaders.ts';
import { Person } from '../person/person.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import { handOutDue, openHandOut } from './passport-due.ts';
import { overduePassports, passportPage } from './passport-list.ts';
import { passportsByPerson } from './passport.loaders.ts';
import type { HandOutRow, PassportRow } from './passport.queries.ts';
import {
  Passport,
  PassportConnection,
  PassportKindEnum,
  PassportStateEnum,
} from './passport.ref.ts';

type HandedOut = HandOutRow & { readonly lostOn: IsoDate | null };

const HandOut = builder.objectRef<HandedOut>('PassportHandOut').implement({
  description: 'That a passport was handed out for a journey, and when it came back.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('PassportHandOut', id) }),
    dossierId: t.id({
      description: 'The journey.',
      resolve: ({ dossierId }) => writeId('Dossier', dossierId),
    }),
    title: t.string({
      description: 'What the journey is called.',
      resolve: ({ due }) => due.title,
    }),
    handedOutOn: t.expose('handedOutOn', { type: 'Date', description: 'On which day.' }),
    returnedOn: t.expose('returnedOn', {
      type: 'Date',
      nullable: true,
      description: 'On which day it came back; null while it has not.',
    }),
    dueDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'By when it is to be back, by working days; null where nobody can say.',
      resolve: (row, _args, context) => handOutDue(context, row, row.lostOn).dueDate,
    }),
    overdue: t.boolean({
      description: 'It is not back, and that day has passed.',
      resolve: (row, _args, context) => handOutDue(context, row, row.lostOn).overdue,
    }),
    late: t.boolean({
      description: 'It came back after that day.',
      resolve: (row, _args, context) => handOutDue(context, row, row.lostOn).late,
    }),
  }),
});

const Permissions = builder.objectRef<PassportRow>('PassportPermissions').implement({
  description: 'What the viewer may do about a passport.',
  fields: (t) => ({
    edit: t.field({
      type: Permission,
      description: 'Change it, hand it out, take it back, report it lost.',
      resolve: ({ organisationId }, _args, context) =>
        permissionFor(context, 'passport.edit', organisationSubject(context, organisationId)),
    }),
    readNumber: t.field({
      type: Permission,
      description: 'See its number, of which the history tells.',
      resolve: ({ organisationId }, _args, context) =>
        permissionFor(context, 'passport.readNumber', organisationSubject(context, organisationId)),
    }),
  }),
});

Passport.implement({
  description: 'A passport that a union keeps for one of ours (hộ chiếu công vụ).',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('Passport', id) }),
    version: t.exposeInt('version', { description: 'Changes with every act; inputs name it.' }),
    person: t.field({
      type: Person,
      description: 'Its holder.',
      resolve: ({ personId }, _args, context) => personOf(context, personId),
    }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that keeps it.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    kind: t.expose('kind', { type: PassportKindEnum, description: 'What it is.' }),
    lastDigits: t.exposeString('lastDigits', {
      description:
        'The end of its number; `passportReveal` tells the whole. Empty once it was erased.',
    }),
    issuedOn: t.expose('issuedOn', { type: 'Date', description: 'Its first day.' }),
    expiresOn: t.expose('expiresOn', { type: 'Date', description: 'Its last day.' }),
    keeper: t.exposeString('keeper', { description: 'The desk or person that keeps it.' }),
    state: t.field({
      type: PassportStateEnum,
      description: 'Where it is today.',
      resolve: (passport, _args, { today }) =>
        passportState({ ...passport, out: openHandOut(passport) !== null }, today),
    }),
    lostOn: t.expose('lostOn', {
      type: 'Date',
      nullable: true,
      description: 'On which day it was lost.',
    }),
    lostText: t.exposeString('lostText', { description: 'How it was lost.' }),
    handOuts: t.field({
      type: [HandOut],
      description: 'The journeys that it was handed out for, the latest first.',
      resolve: ({ handOuts, lostOn }) => handOuts.map((row) => ({ ...row, lostOn })),
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about it.',
      resolve: (passport) => passport,
    }),
  }),
});

builder.objectField(Person, 'passports', (t) =>
  t.field({
    type: [Passport],
    description: 'Passports that unions keep for them which the viewer sees.',
    resolve: ({ id }, _args, context) =>
      once(passportsByPerson(context).load(id), (rows) => [...rows]),
  }),
);

const PassportWhere = builder.inputType('PassportWhere', {
  description: 'Which passports to list.',
  fields: (t) => ({
    organisationId: t.id({ description: 'Kept by this union.' }),
    subtree: t.boolean({ description: 'By the unions below it too.' }),
    state: t.field({ type: [PassportStateEnum], description: 'In any of these.' }),
  }),
});

builder.queryFields((t) => ({
  passports: t.field({
    type: PassportConnection,
    description: 'The log of passports (sổ hộ chiếu), what runs out first at the top.',
    args: {
      where: t.arg({ type: PassportWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => passportPage(context, where ?? {}, args),
  }),
  passportsOverdue: t.field({
    type: [Passport],
    description: 'Passports that are out longer than they may be after a journey.',
    resolve: (_root, _args, context) => overduePassports(context),
  }),
}));

import { invariant } from '@cau-noi/domain/invariant';
import type { Period } from '@cau-noi/domain/period';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { readId, writeId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { permissionFor, permissionShape } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { Dossier } from '../dossier/dossier.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { visiblePersonById } from '../person/person.loaders.ts';
import { PersonLanguageType } from '../person/person.graphql.ts';
import { Person } from '../person/person.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import { mayAct } from './booking.permissions.ts';
import { CollaboratorWhere } from './collaborator-input.graphql.ts';
import { collaboratorsPage } from './collaborator-list.ts';
import {
  bookedCollaborator,
  bookingsByCollaborator,
  bookingsByDossier,
  collaboratorById,
} from './collaborator.loaders.ts';
import type { BookingRow, CollaboratorRow } from './collaborator.queries.ts';
import {
  Booking,
  BookingStateEnum,
  Collaborator,
  CollaboratorConnection,
} from './collaborator.ref.ts';

const Availability = builder.objectRef<Period>('Availability').implement({
  description: 'Days between which somebody can be booked.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'Last day.' }),
  }),
});

const CollaboratorPermissions = builder
  .objectRef<CollaboratorRow>('CollaboratorPermissions')
  .implement({
    description: 'What the viewer may do about a collaborator.',
    fields: (t) => ({
      edit: t.field({
        type: Permission,
        description: 'Change the entry.',
        resolve: ({ organisationId }, _args, context) =>
          permissionFor(context, 'collaborator.edit', organisationSubject(context, organisationId)),
      }),
    }),
  });

Collaborator.implement({
  description: 'An interpreter or another collaborator (cộng tác viên đối ngoại).',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('Collaborator', id) }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    fullName: t.exposeString('fullName', { description: 'Family, middle and given name.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that keeps the entry.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person, where they are one of ours and the viewer may look them up.',
      resolve: ({ personId }, _args, context) =>
        personId === null ? null : visiblePersonById(context).load(personId),
    }),
    employer: t.exposeString('employer', { description: 'Where they work.' }),
    contact: t.exposeString('contact', { description: 'How to reach them.' }),
    fields: t.exposeString('fields', { description: 'What they are good at.' }),
    note: t.exposeString('note', { description: 'Anything else.' }),
    interpreter: t.exposeBoolean('interpreter', { description: 'Whether they interpret.' }),
    pooled: t.exposeBoolean('pooled', { description: 'Whether other unions see and book them.' }),
    languages: t.field({
      type: [PersonLanguageType],
      description: 'Languages, the best known first.',
      resolve: ({ languages }) => [...languages],
    }),
    periods: t.field({
      type: [Availability],
      description: 'When they can be booked; empty for always.',
      resolve: ({ periods }) => [...periods],
    }),
    bookings: t.field({
      type: [Booking],
      description: 'All bookings, the latest first.',
      resolve: ({ id }, _args, context) =>
        once(bookingsByCollaborator(context).load(id), (rows) => [...rows]),
    }),
    viewerMay: t.field({
      type: CollaboratorPermissions,
      description: 'What the viewer may do about it.',
      resolve: (row) => row,
    }),
  }),
});

const BookingPermissions = builder.objectRef<BookingRow>('BookingPermissions').implement({
  description: 'What the viewer may do about a booking.',
  fields: (t) => ({
    confirm: t.field({
      type: Permission,
      description: 'Say that they agreed.',
      resolve: (booking, _args, context) => permissionShape(mayAct(context, booking, 'CONFIRM')),
    }),
    cancel: t.field({
      type: Permission,
      description: 'Give the days back.',
      resolve: (booking, _args, context) => permissionShape(mayAct(context, booking, 'CANCEL')),
    }),
  }),
});

Booking.implement({
  description: 'Days for which a collaborator is asked for (đặt lịch).',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('Booking', id) }),
    version: t.exposeInt('version', { description: 'Changes with every act.' }),
    collaborator: t.field({
      type: Collaborator,
      description: 'Who is booked.',
      resolve: ({ collaboratorId }, _args, context) =>
        once(bookedCollaborator(context).load(collaboratorId), (row) => {
          invariant(row !== null, `COLLABORATOR_MISSING:${collaboratorId}`);
          return row;
        }),
    }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that booked.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    dossier: t.field({
      type: Dossier,
      nullable: true,
      description: 'For which dossier, where the viewer may see it.',
      resolve: ({ dossierId }, _args, context) =>
        dossierId === null ? null : dossierById(context).load(dossierId),
    }),
    purpose: t.exposeString('purpose', { description: 'For what.' }),
    from: t.expose('startDate', { type: 'Date', description: 'First day.' }),
    to: t.expose('endDate', { type: 'Date', description: 'Last day.' }),
    state: t.expose('state', { type: BookingStateEnum, description: 'How far it is.' }),
    bookedBy: t.exposeString('bookedBy', { description: 'Who booked.' }),
    cancelText: t.exposeString('cancelText', { description: 'Why it was cancelled.' }),
    viewerMay: t.field({
      type: BookingPermissions,
      description: 'What the viewer may do about it.',
      resolve: (row) => row,
    }),
  }),
});

builder.objectField(Dossier, 'bookings', (t) =>
  t.field({
    type: [Booking],
    description: 'Collaborators booked for it, by day.',
    resolve: ({ id }, _args, context) =>
      once(bookingsByDossier(context).load(id), (rows) => [...rows]),
  }),
);

builder.queryFields((t) => ({
  collaborators: t.field({
    type: CollaboratorConnection,
    description: 'Interpreters and collaborators whom the viewer may see, by name.',
    args: {
      where: t.arg({ type: CollaboratorWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => collaboratorsPage(context, where ?? {}, args),
  }),
  collaborator: t.field({
    type: Collaborator,
    nullable: true,
    description: 'One of them; null where the viewer may see none such.',
    args: { id: t.arg.id({ required: true, description: 'The collaborator.' }) },
    resolve: (_root, { id }, context) => collaboratorById(context).load(readId(id, 'Collaborator')),
  }),
}));

import { invariant } from '@cau-noi/domain/invariant';
import type { BookingAct } from '@cau-noi/domain/collaborator';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { actOnBooking, book } from './booking.service.ts';
import {
  BookingActInput,
  BookingCreateInput,
  CollaboratorCreateInput,
  CollaboratorSaveInput,
  readCollaborator,
} from './collaborator-input.graphql.ts';
import { bookingById, bookingsByCollaborator, collaboratorById } from './collaborator.loaders.ts';
import type { BookingRow, CollaboratorRow } from './collaborator.queries.ts';
import { Booking, Collaborator } from './collaborator.ref.ts';
import { createCollaborator, saveCollaborator } from './collaborator.service.ts';

const CollaboratorPayload = builder
  .objectRef<{ readonly collaborator: CollaboratorRow }>('CollaboratorPayload')
  .implement({
    description: 'A collaborator as saved.',
    fields: (t) => ({
      collaborator: t.expose('collaborator', { type: Collaborator, description: 'The entry.' }),
    }),
  });

const BookingPayload = builder
  .objectRef<{ readonly booking: BookingRow }>('BookingPayload')
  .implement({
    description: 'A booking as it is now.',
    fields: (t) => ({
      booking: t.expose('booking', { type: Booking, description: 'The booking.' }),
    }),
  });

async function savedCollaborator(context: Context, id: string) {
  collaboratorById(context).clear(id);
  const collaborator = await collaboratorById(context).load(id);
  invariant(collaborator !== null, 'COLLABORATOR_VANISHED');
  return { collaborator };
}

async function changedBooking(context: Context, id: string) {
  bookingById(context).clear(id);
  const booking = await bookingById(context).load(id);
  invariant(booking !== null, 'BOOKING_VANISHED');
  bookingsByCollaborator(context).clear(booking.collaboratorId);
  return { booking };
}

const WITH_CONFLICT = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

async function acted(
  context: Context,
  operation: string,
  kind: BookingAct,
  input: typeof BookingActInput.$inferInput,
) {
  const call = { operation, key: input.idempotencyKey, input };
  const { version, text } = input;
  const asked = { id: readId(input.id, 'Booking'), version, text: text ?? '' };
  return changedBooking(context, await actOnBooking(context, call, kind, asked));
}

builder.mutationFields((t) => ({
  collaboratorCreate: t.field({
    type: CollaboratorPayload,
    description: 'Writes an interpreter or another collaborator into the register.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: CollaboratorCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'collaboratorCreate', key: input.idempotencyKey, input };
      const content = readCollaborator(input.collaborator);
      return savedCollaborator(context, await createCollaborator(context, call, content));
    },
  }),
  collaboratorSave: t.field({
    type: CollaboratorPayload,
    description: 'Saves the whole content of a collaborator.',
    errors: WITH_CONFLICT,
    args: { input: t.arg({ type: CollaboratorSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'collaboratorSave', key: input.idempotencyKey, input };
      const edited = { id: readId(input.id, 'Collaborator'), version: input.version };
      const content = readCollaborator(input.collaborator);
      return savedCollaborator(context, await saveCollaborator(context, call, edited, content));
    },
  }),
  bookingCreate: t.field({
    type: BookingPayload,
    description: 'Books a collaborator; refused where one of the days is taken.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: BookingCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'bookingCreate', key: input.idempotencyKey, input };
      const id = await book(context, call, {
        collaboratorId: readId(input.collaboratorId, 'Collaborator'),
        organisationId: readId(input.organisationId, 'Organisation'),
        dossierId: readOptionalId(input.dossierId, 'Dossier'),
        purpose: input.purpose ?? '',
        days: { from: input.from, to: input.to },
      });
      return changedBooking(context, id);
    },
  }),
  bookingConfirm: t.field({
    type: BookingPayload,
    description: 'Says that a collaborator agreed to a booking.',
    errors: WITH_CONFLICT,
    args: { input: t.arg({ type: BookingActInput, required: true, description: INPUT }) },
    resolve: (_root, { input }, context) => acted(context, 'bookingConfirm', 'CONFIRM', input),
  }),
  bookingCancel: t.field({
    type: BookingPayload,
    description: 'Cancels a booking, with a reason: the days are free again.',
    errors: WITH_CONFLICT,
    args: { input: t.arg({ type: BookingActInput, required: true, description: INPUT }) },
    resolve: (_root, { input }, context) => acted(context, 'bookingCancel', 'CANCEL', input),
  }),
}));

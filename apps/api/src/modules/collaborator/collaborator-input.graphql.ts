import type { CollaboratorContent } from '@cau-noi/domain/collaborator';
import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { LanguageLevelEnum, PersonLanguageInput } from '../person/person-input.graphql.ts';
import { readLanguages } from '../person/person-input.ts';

export const CollaboratorWhere = builder.inputType('CollaboratorWhere', {
  description: 'Which collaborators to list.',
  fields: (t) => ({
    text: t.string({ description: 'Part of the name or the fields, with or without accents.' }),
    organisationId: t.id({ description: 'Kept by this union.' }),
    subtree: t.boolean({ description: 'Or by the unions below it.' }),
    interpreter: t.boolean({ description: 'Only interpreters, or only others.' }),
    language: t.string({ description: 'Who knows this language: ISO 639 code, as en.' }),
    level: t.field({ type: LanguageLevelEnum, description: 'At least at this level.' }),
    tested: t.boolean({ description: 'Only with a certificate that counts.' }),
    freeFrom: t.field({ type: 'Date', description: 'Can be booked from this day on.' }),
    freeTo: t.field({ type: 'Date', description: 'The last of the days.' }),
  }),
});

const PeriodInput = builder.inputType('AvailabilityInput', {
  description: 'Days between which somebody can be booked.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'First day.' }),
    to: t.field({ type: 'Date', required: true, description: 'Last day.' }),
  }),
});

const CollaboratorInput = builder.inputType('CollaboratorInput', {
  description: 'Everything that is written about a collaborator.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union that keeps the entry.' }),
    personId: t.id({ description: 'The person, where they are one of ours.' }),
    fullName: t.string({ required: true, description: 'Family, middle and given name.' }),
    employer: t.string({ description: 'Where they work.' }),
    contact: t.string({ description: 'How to reach them.' }),
    fields: t.string({ description: 'What they are good at.' }),
    note: t.string({ description: 'Anything else.' }),
    interpreter: t.boolean({ required: true, description: 'Whether they interpret.' }),
    pooled: t.boolean({
      required: true,
      description: 'Whether other unions see and book them too (dùng chung).',
    }),
    languages: t.field({
      type: [PersonLanguageInput],
      required: true,
      description: 'All languages.',
    }),
    periods: t.field({
      type: [PeriodInput],
      required: true,
      description: 'When they can be booked; empty for always.',
    }),
  }),
});

export const CollaboratorCreateInput = builder.inputType('CollaboratorCreateInput', {
  description: 'Input of `collaboratorCreate`.',
  fields: (t) => ({
    collaborator: t.field({ type: CollaboratorInput, required: true, description: 'The entry.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

export const CollaboratorSaveInput = builder.inputType('CollaboratorSaveInput', {
  description: 'Input of `collaboratorSave`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The collaborator.' }),
    version: t.int({ required: true, description: 'The version that was edited.' }),
    collaborator: t.field({ type: CollaboratorInput, required: true, description: 'The entry.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

export const BookingCreateInput = builder.inputType('BookingCreateInput', {
  description: 'Input of `bookingCreate`.',
  fields: (t) => ({
    collaboratorId: t.id({ required: true, description: 'Whom.' }),
    organisationId: t.id({ required: true, description: 'The union that books.' }),
    dossierId: t.id({ description: 'For this dossier.' }),
    purpose: t.string({ description: 'For what; needed where no dossier is named.' }),
    from: t.field({ type: 'Date', required: true, description: 'First day.' }),
    to: t.field({ type: 'Date', required: true, description: 'Last day.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

export const BookingActInput = builder.inputType('BookingActInput', {
  description: 'Confirms or cancels a booking.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The booking.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
    text: t.string({ description: 'Why it is cancelled.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const text = (written: string | null | undefined) => written?.trim() ?? '';

/** What a client wrote, as the domain knows it. */
export function readCollaborator(input: typeof CollaboratorInput.$inferInput): CollaboratorContent {
  return {
    organisationId: readId(input.organisationId, 'Organisation'),
    personId: readOptionalId(input.personId, 'Person'),
    fullName: input.fullName.trim().replaceAll(/\s+/gu, ' '),
    employer: text(input.employer),
    contact: text(input.contact),
    fields: text(input.fields),
    note: text(input.note),
    interpreter: input.interpreter,
    pooled: input.pooled,
    languages: readLanguages(input.languages),
    periods: input.periods,
  };
}

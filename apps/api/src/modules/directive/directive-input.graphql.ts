import type { DirectiveContent } from '@cau-noi/domain/directive';
import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readOptionalId } from '../../ids.ts';
import { ActivityKindEnum, OrganisationKindEnum } from '../values/activity.graphql.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { DirectiveEffectEnum } from './directive.ref.ts';

const DirectiveInput = builder.inputType('DirectiveInput', {
  description: 'Everything that is written about a directive.',
  fields: (t) => ({
    number: t.string({ required: true, description: 'Its number, as 2074/TLĐ.' }),
    subject: t.string({ required: true, description: 'What it is about.' }),
    issuer: t.string({ required: true, description: 'Who issued it.' }),
    issuedOn: t.field({ type: 'Date', description: 'The day of issue.' }),
    effect: t.field({ type: DirectiveEffectEnum, required: true, description: 'What it does.' }),
    kinds: t.field({
      type: [ActivityKindEnum],
      required: true,
      description: 'For these kinds of activity; none for all.',
    }),
    levels: t.field({
      type: [OrganisationKindEnum],
      required: true,
      description: 'For unions of these levels; none for all.',
    }),
    inForceFrom: t.field({ type: 'Date', description: 'The first day; left out if not known.' }),
    inForceTo: t.field({ type: 'Date', description: 'The last day; left out while open.' }),
    replacedById: t.id({ description: 'The directive that took its place.' }),
    note: t.string({ description: 'What else is worth knowing.' }),
    source: t.string({ description: 'Where it was seen.' }),
    verification: t.field({
      type: VerificationEnum,
      required: true,
      description: 'How far it was verified.',
    }),
  }),
});

export const DirectiveCreateInput = builder.inputType('DirectiveCreateInput', {
  description: 'Input of `directiveCreate`.',
  fields: (t) => ({
    directive: t.field({ type: DirectiveInput, required: true, description: 'The directive.' }),
    organisationId: t.id({
      description: 'The union whose own it is; left out for what is for everybody.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

export const DirectiveSaveInput = builder.inputType('DirectiveSaveInput', {
  description: 'Input of `directiveSave`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The directive.' }),
    version: t.int({ required: true, description: 'The version that was edited.' }),
    directive: t.field({
      type: DirectiveInput,
      required: true,
      description: 'The whole new content.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

/** What a client wrote, as the domain knows it. */
export function readDirective(input: typeof DirectiveInput.$inferInput): DirectiveContent {
  return {
    number: input.number.trim(),
    subject: input.subject.trim(),
    issuer: input.issuer.trim(),
    issuedOn: input.issuedOn ?? null,
    effect: input.effect,
    kinds: input.kinds,
    levels: input.levels,
    inForceFrom: input.inForceFrom ?? null,
    inForceTo: input.inForceTo ?? null,
    replacedById: readOptionalId(input.replacedById, 'Directive'),
    note: input.note ?? null,
    source: input.source ?? null,
    verification: input.verification,
  };
}

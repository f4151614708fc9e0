import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import {
  CostLineInput,
  GuestInput,
  MemberInput,
  ParticipantGroupInput,
  StopInput,
} from './dossier-input.graphql.ts';
import {
  readCostLines,
  readGuests,
  readMembers,
  readParticipants,
  readStops,
} from './dossier-input.ts';
import { changedDossier, DossierPayload } from './dossier-payload.graphql.ts';
import { closeAsApproved, closeFigures, undoCloseAsApproved } from './figures.service.ts';

const ID = 'The dossier.';
const VERSION = 'The version that was read.';
const INPUT = 'The input.';

const ActualFiguresInput = builder.inputType('ActualFiguresInput', {
  description: 'What really happened: the figures that statistics count.',
  fields: (t) => ({
    startDate: t.field({ type: 'Date', required: true, description: 'First day.' }),
    endDate: t.field({ type: 'Date', required: true, description: 'Last day.' }),
    members: t.field({ type: [MemberInput], required: true, description: 'Who took part.' }),
    stops: t.field({ type: [StopInput], required: true, description: 'Where they were.' }),
    guests: t.field({ type: [GuestInput], required: true, description: 'Guests who came.' }),
    participants: t.field({
      type: [ParticipantGroupInput],
      required: true,
      description: 'Participants who came.',
    }),
    costLines: t.field({ type: [CostLineInput], required: true, description: 'What it cost.' }),
    deviationReason: t.string({ description: 'Why this differs from what was approved.' }),
  }),
});

const DossierCloseAsApprovedInput = builder.inputType('DossierCloseAsApprovedInput', {
  description: 'Fixes the figures as they were approved.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const DossierUndoCloseInput = builder.inputType('DossierUndoCloseInput', {
  description: 'Takes back that everything went as approved.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: 'The version that closing has made.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const DossierCloseFiguresInput = builder.inputType('DossierCloseFiguresInput', {
  description: 'Fixes, or mends, what really happened.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    actual: t.field({ type: ActualFiguresInput, required: true, description: 'The figures.' }),
    correctionReason: t.string({
      description: 'Why figures that were closed are corrected; required for that.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

function readFigures(input: typeof ActualFiguresInput.$inferInput): ActualFigures {
  return {
    startDate: input.startDate,
    endDate: input.endDate,
    members: readMembers(input.members),
    stops: readStops(input.stops),
    guests: readGuests(input.guests),
    participants: readParticipants(input.participants),
    costLines: readCostLines(input.costLines),
    deviationReason: input.deviationReason ?? null,
  };
}

builder.mutationFields((t) => ({
  dossierCloseAsApproved: t.field({
    type: DossierPayload,
    description: 'Everything went as approved: fixes the figures, not the outcome report.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: {
      input: t.arg({ type: DossierCloseAsApprovedInput, required: true, description: INPUT }),
    },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierCloseAsApproved', key: input.idempotencyKey, input };
      const target = { id: readId(input.id, 'Dossier'), version: input.version };
      return changedDossier(context, await closeAsApproved(context, call, target));
    },
  }),
  dossierUndoClose: t.field({
    type: DossierPayload,
    description:
      'Takes back that everything went as approved, just after it was said and while nothing was built on it.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: DossierUndoCloseInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierUndoClose', key: input.idempotencyKey, input };
      const target = { id: readId(input.id, 'Dossier'), version: input.version };
      return changedDossier(context, await undoCloseAsApproved(context, call, target));
    },
  }),
  dossierCloseFigures: t.field({
    type: DossierPayload,
    description:
      'Fixes what really happened; what departs from the approved, and what is corrected, has to be explained.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: DossierCloseFiguresInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierCloseFigures', key: input.idempotencyKey, input };
      const target = {
        id: readId(input.id, 'Dossier'),
        version: input.version,
        actual: readFigures(input.actual),
        correctionReason: input.correctionReason ?? null,
      };
      return changedDossier(context, await closeFigures(context, call, target));
    },
  }),
}));

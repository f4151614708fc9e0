import type { CurrencyCode } from '@cau-noi/domain/money';
import type { ParticipantEntry, TrainingContent } from '@cau-noi/domain/training';
import { readId, readOptionalId, writeId } from '../../ids.ts';
import type { TrainingInput, TrainingRecordInput } from './training-input.graphql.ts';
import type { TrainingRecord } from './training.queries.ts';

const words = (text: string | null | undefined): string | null => text?.trim() || null;

/**
 * A training as it was written.
 *
 * @throws GraphQLError BAD_ID
 */
export function readTraining(input: typeof TrainingInput.$inferInput): TrainingContent {
  const { cost } = input;
  return {
    title: input.title.trim(),
    topic: input.topic.trim(),
    organiserKind: input.organiserKind,
    organiserPartnerId: readOptionalId(input.organiserPartnerId, 'Partner'),
    organiserText: words(input.organiserText),
    roles: input.roles,
    trade: words(input.trade),
    language: words(input.language),
    minLevel: input.minLevel ?? null,
    mode: input.mode,
    place: words(input.place),
    year: input.year,
    quarter: input.quarter ?? null,
    startDate: input.startDate ?? null,
    endDate: input.endDate ?? null,
    closesOn: input.closesOn ?? null,
    places: input.places ?? null,
    openTo: input.openTo,
    invitedIds: input.invitedIds.map((id) => readId(id, 'Organisation')),
    // As it was written: the domain says whether there is such a currency.
    cost: cost ? { minor: cost.minor, currency: cost.currency as CurrencyCode } : null,
    sponsorId: readOptionalId(input.sponsorId, 'Partner'),
    dossierId: readOptionalId(input.dossierId, 'Dossier'),
    projectId: readOptionalId(input.projectId, 'Project'),
    cascadeOfId: readOptionalId(input.cascadeOfId, 'Training'),
    cascadeTrainerId: readOptionalId(input.cascadeTrainerId, 'Person'),
    note: words(input.note),
    sessions: input.sessions.map(({ on, minutes, subject, trainerId, trainerText }) => ({
      on,
      minutes,
      subject: subject.trim(),
      trainerId: readOptionalId(trainerId, 'Person'),
      trainerText: words(trainerText),
    })),
  };
}

type EntriesInput = (typeof TrainingRecordInput.$inferInput)['entries'];

/**
 * Attendance and results as they were written.
 *
 * @throws GraphQLError BAD_ID
 */
export function readEntries(entries: EntriesInput): readonly ParticipantEntry[] {
  return entries.map(({ participantId, sessionIds, result, certificateNumber, certificateOn }) => ({
    participantId: readId(participantId, 'TrainingParticipant'),
    sessionIds: sessionIds.map((id) => readId(id, 'TrainingSession')),
    result: result ?? null,
    certificateNumber: words(certificateNumber),
    certificateOn: certificateOn ?? null,
  }));
}

/** What the other side of a conflict wrote, as clients know it. */
export function theirsOf(training: TrainingRecord) {
  const { state, title, topic, place, year, quarter, startDate, endDate } = training;
  const { closesOn, places, note, cascadeOfId } = training;
  const cascade = cascadeOfId === null ? null : writeId('Training', cascadeOfId);
  const plan = { year, quarter, startDate, endDate, closesOn, places };
  return { state, title, topic, place, ...plan, note, cascadeOfId: cascade };
}

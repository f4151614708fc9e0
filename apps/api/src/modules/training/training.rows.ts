import type { ParticipantEntry, TrainingContent, TrainingFeedback } from '@cau-noi/domain/training';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';

/** The columns of a training that are written by hand. */
export function columnsOf(content: TrainingContent) {
  const { invitedIds: _, sessions: __, cost, startDate, endDate, closesOn, ...rest } = content;
  return {
    ...rest,
    roles: [...rest.roles],
    startDate: optionalDbDate(startDate),
    endDate: optionalDbDate(endDate),
    closesOn: optionalDbDate(closesOn),
    costMinor: cost?.minor ?? null,
    currency: cost?.currency ?? null,
  };
}

/** Writes the sessions and invitations over what stood there; nobody has attended anything yet. */
export async function writeParts(
  tx: Transaction,
  trainingId: string,
  { invitedIds, sessions }: Pick<TrainingContent, 'invitedIds' | 'sessions'>,
): Promise<void> {
  const where = { trainingId };
  await tx.trainingInvited.deleteMany({ where });
  await tx.trainingInvited.createMany({
    data: invitedIds.map((organisationId) => ({ trainingId, organisationId })),
  });
  await tx.trainingSession.deleteMany({ where });
  await tx.trainingSession.createMany({
    data: sessions.map(({ on, ...session }, position) => ({
      ...session,
      trainingId,
      position,
      heldOn: dbDate(on),
    })),
  });
}

/** Writes attendance and results over what stood there, for those who are named. */
export async function writeEntries(
  tx: Transaction,
  entries: readonly ParticipantEntry[],
): Promise<void> {
  const ids = entries.map(({ participantId }) => participantId);
  await tx.trainingAttendance.deleteMany({ where: { participantId: { in: ids } } });
  await tx.trainingAttendance.createMany({
    data: entries.flatMap(({ participantId, sessionIds }) =>
      [...new Set(sessionIds)].map((sessionId) => ({ participantId, sessionId })),
    ),
  });
  for (const { participantId: id, result, certificateNumber, certificateOn } of entries) {
    await tx.trainingParticipant.update({
      where: { id },
      data: { result, certificateNumber, certificateOn: optionalDbDate(certificateOn) },
    });
  }
}

/** Writes down what a participant says. */
export async function writeFeedback(
  tx: Transaction,
  id: string,
  { CONTENT, TRAINERS, ORGANISATION, USE, words }: TrainingFeedback,
): Promise<void> {
  await tx.trainingParticipant.update({
    where: { id },
    data: {
      rateContent: CONTENT,
      rateTrainers: TRAINERS,
      rateOrganisation: ORGANISATION,
      rateUse: USE,
      feedbackWords: words,
    },
  });
}

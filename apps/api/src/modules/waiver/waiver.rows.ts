import { OPEN_STATES } from '@cau-noi/domain/waiver/life';
import type { WaivedFailure, WaiverEnding } from '@cau-noi/domain/waiver';
import type { Transaction } from '../../database.ts';

/** Ends exceptions of a dossier that are asked for or granted, all but these. */
export async function endWaivers(
  tx: Transaction,
  dossierId: string,
  ending: WaiverEnding,
  at: Date,
  except: readonly string[] = [],
): Promise<void> {
  await tx.waiver.updateMany({
    where: { dossierId, state: { in: [...OPEN_STATES] }, id: { notIn: [...except] } },
    data: { state: 'EXPIRED', ending, endedAt: at, version: { increment: 1 } },
  });
}

/** Ends what was granted before for the same failure: a later exception takes its place. */
export async function replaceGranted(
  tx: Transaction,
  dossierId: string,
  { checkId, reason, about }: WaivedFailure,
  at: Date,
): Promise<void> {
  await tx.waiver.updateMany({
    where: { dossierId, checkId, reason, about, state: 'GRANTED' },
    data: { state: 'EXPIRED', ending: 'REPLACED', endedAt: at, version: { increment: 1 } },
  });
}

/** Brings back the exceptions that the closing of the figures ended: it was undone. */
export async function reviveClosed(tx: Transaction, dossierId: string): Promise<void> {
  await tx.waiver.updateMany({
    where: { dossierId, state: 'EXPIRED', ending: 'CLOSED' },
    data: { state: 'GRANTED', ending: null, endedAt: null, version: { increment: 1 } },
  });
}

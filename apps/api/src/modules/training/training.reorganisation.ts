import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { chosenAs } from '../reorganisation/open-record.ts';

/**
 * Trainings that the union keeps and that are not closed; its successor holds them. Of those that end
 * what was not held is cancelled, and what was is closed with what is written down of it.
 */
export const trainingsOpen: OpenRecordProvider = {
  kind: 'TRAINING',
  select: `SELECT t.id, t.organisation_id, t.title, t.state::text AS detail,
      'Training' AS page_kind, t.id AS page_id
    FROM training t WHERE t.organisation_id = ANY($1::text[])
      AND t.state IN ('PLANNED', 'OPEN', 'HELD')`,
  carryOut: async ({ tx, citation }, records) => {
    const ids = chosenAs(records, 'END').map(({ id }) => id);
    await tx.training.updateMany({
      where: { id: { in: ids }, state: { in: ['PLANNED', 'OPEN'] } },
      data: { state: 'CANCELLED', cancelText: citation, version: { increment: 1 } },
    });
    await tx.training.updateMany({
      where: { id: { in: ids }, state: 'HELD' },
      data: { state: 'CLOSED', version: { increment: 1 } },
    });
  },
};

import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { chosenAs } from '../reorganisation/open-record.ts';

/** Aid that is planned and neither received nor handed over; the successor carries it out. */
export const aidsOpen: OpenRecordProvider = {
  kind: 'AID',
  select: `SELECT a.id, a.organisation_id, a.title, a.direction::text AS detail,
      'Aid' AS page_kind, a.id AS page_id
    FROM aid a WHERE a.organisation_id = ANY($1::text[]) AND a.state = 'PLANNED'`,
  carryOut: async ({ tx, citation }, records) => {
    const ended = chosenAs(records, 'END').map(({ id }) => id);
    await tx.aid.updateMany({
      where: { id: { in: ended }, state: 'PLANNED' },
      data: { state: 'CANCELLED', cancelText: citation, version: { increment: 1 } },
    });
  },
};

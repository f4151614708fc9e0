import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { chosenAs } from '../reorganisation/open-record.ts';

/** Information products that were not published; of those that end none will be. */
export const informationOpen: OpenRecordProvider = {
  kind: 'INFORMATION_ITEM',
  select: `SELECT i.id, i.organisation_id, i.title, i.state::text AS detail,
      'InformationItem' AS page_kind, i.id AS page_id
    FROM information_item i WHERE i.organisation_id = ANY($1::text[])
      AND i.state IN ('PLANNED', 'SUBMITTED', 'RETURNED', 'CLEARED')`,
  carryOut: async ({ tx, citation }, records) => {
    const ended = chosenAs(records, 'END').map(({ id }) => id);
    await tx.informationItem.updateMany({
      where: { id: { in: ended }, state: { notIn: ['PUBLISHED', 'RETRACTED'] } },
      data: { state: 'RETRACTED', retractText: citation, version: { increment: 1 } },
    });
  },
};

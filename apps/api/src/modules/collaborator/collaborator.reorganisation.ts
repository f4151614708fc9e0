import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { chosenAs } from '../reorganisation/open-record.ts';

/** Collaborators whom the union keeps; one for whom nobody answers any more is shared with nobody. */
export const collaboratorsOpen: OpenRecordProvider = {
  kind: 'COLLABORATOR',
  select: `SELECT c.id, c.organisation_id, c.full_name AS title, NULL AS detail,
      'Collaborator' AS page_kind, c.id AS page_id
    FROM collaborator c WHERE c.organisation_id = ANY($1::text[])`,
  carryOut: async ({ tx }, records) => {
    const ended = chosenAs(records, 'END').map(({ id }) => id);
    await tx.collaborator.updateMany({
      where: { id: { in: ended }, pooled: true },
      data: { pooled: false, version: { increment: 1 } },
    });
  },
};

/** Bookings of the union for days from the day on; who follows it may confirm and cancel them. */
export const bookingsOpen: OpenRecordProvider = {
  kind: 'BOOKING',
  select: `SELECT b.id, b.organisation_id, c.full_name || ' · ' || to_char(b.start_date, 'DD/MM/YYYY')
        AS title, b.state::text AS detail, 'Collaborator' AS page_kind, c.id AS page_id
    FROM booking b JOIN collaborator c ON c.id = b.collaborator_id
    WHERE b.organisation_id = ANY($1::text[]) AND b.state <> 'CANCELLED'
      AND b.end_date >= $2::date`,
  carryOut: async ({ tx, citation }, records) => {
    const ended = chosenAs(records, 'END').map(({ id }) => id);
    await tx.booking.updateMany({
      where: { id: { in: ended }, state: { not: 'CANCELLED' } },
      data: { state: 'CANCELLED', cancelText: citation, version: { increment: 1 } },
    });
  },
};

import { addDays } from '@cau-noi/domain/period';
import { statement } from '../../sql.ts';
import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { chosenAs } from '../reorganisation/open-record.ts';

/** A membership that was never joined has no last day; it is given up. */
export const END = statement(
  'membership.end',
  `UPDATE membership SET state = 'ENDED', end_text = $3::text, version = version + 1,
      until = CASE WHEN state = 'MEMBER' THEN greatest(since, $2::date) END
    WHERE id = ANY($1::text[]) RETURNING id`,
);

/**
 * Memberships that last, or are on their way. The successor carries on what its predecessor joined; to
 * look at one again takes the request or the consent back, as the consent named a union that is no more.
 */
export const membershipsOpen: OpenRecordProvider = {
  kind: 'MEMBERSHIP',
  select: `SELECT m.id, m.organisation_id, q.name_vi AS title, m.state::text AS detail,
      'Membership' AS page_kind, m.id AS page_id
    FROM membership m JOIN partner q ON q.id = m.partner_id
    WHERE m.organisation_id = ANY($1::text[])
      AND m.state IN ('PROPOSED', 'REQUESTED', 'CONSENTED', 'MEMBER')`,
  carryOut: async ({ tx, sql, day, citation }, records) => {
    const again = chosenAs(records, 'RENEGOTIATE').map(({ id }) => id);
    await tx.membership.updateMany({
      where: { id: { in: again }, state: { in: ['REQUESTED', 'CONSENTED'] } },
      data: {
        state: 'PROPOSED',
        requestedById: null,
        requestedAt: null,
        decidedById: null,
        onBehalfOfId: null,
        decidedAt: null,
        decisionText: null,
        consentNumber: null,
        consentOn: null,
        version: { increment: 1 },
      },
    });
    const ended = chosenAs(records, 'END').map(({ id }) => id);
    if (ended.length > 0) await sql(END, [ended, addDays(day, -1), citation]);
  },
};

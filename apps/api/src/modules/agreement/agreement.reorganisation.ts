import { OPEN_PROCEDURE_STATES, PROCEDURE_ACT_STATES } from '@cau-noi/domain/agreement/procedure';
import { dbDate } from '../../dates.ts';
import type {
  CarryingOut,
  ChosenRecord,
  OpenRecordProvider,
} from '../reorganisation/open-record.ts';
import { chosenAs } from '../reorganisation/open-record.ts';

/**
 * Agreements that hold, or are on their way, with one of the unions on our side. They stay with the
 * union that signed them, and its successor writes on in them: that the partner is to be told follows
 * from the lineage. To look at one again stops what goes on; the law's own path changes what was
 * signed. What ends is what an ending union keeps: where it only signed with others, those go on.
 */
export const agreementsOpen: OpenRecordProvider = {
  kind: 'AGREEMENT',
  select: `SELECT a.id, CASE WHEN a.organisation_id = ANY($1::text[]) THEN a.organisation_id
        ELSE (SELECT min(c.organisation_id) FROM agreement_co_party c
          WHERE c.agreement_id = a.id AND c.organisation_id = ANY($1::text[])) END AS organisation_id,
      a.title_vi AS title, NULL AS detail, 'Agreement' AS page_kind, a.id AS page_id
    FROM agreement a
    WHERE (a.organisation_id = ANY($1::text[]) OR EXISTS (SELECT FROM agreement_co_party c
        WHERE c.agreement_id = a.id AND c.organisation_id = ANY($1::text[])))
      AND coalesce(a.ended_on > $2::date, true)
      AND (a.signed_on IS NULL OR a.renews_itself OR coalesce(a.end_date >= $2::date, true))`,
  carryOut: async (work, records) => {
    for (const record of [...chosenAs(records, 'RENEGOTIATE'), ...chosenAs(records, 'END')]) {
      await stop(work, record);
    }
  },
};

/** Gives up what goes on, and ends the agreement where that was chosen and the union keeps it. */
async function stop(
  { tx, day, now, citation }: CarryingOut,
  { id, organisationId, choice }: ChosenRecord,
): Promise<void> {
  const procedure = await tx.agreementProcedure.findFirst({
    where: { agreementId: id, state: { in: [...OPEN_PROCEDURE_STATES] } },
  });
  const kept = await tx.agreement.count({ where: { id, organisationId } });
  const ends = choice === 'END' && kept > 0;
  const stops =
    procedure !== null &&
    (ends || choice === 'RENEGOTIATE') &&
    PROCEDURE_ACT_STATES.ABANDON.includes(procedure.state);
  if (stops) {
    const on = procedure.lastOn > dbDate(day) ? procedure.lastOn : dbDate(day);
    const step = { act: 'ABANDON', on, text: citation, recordedAt: now } as const;
    await tx.agreementProcedure.update({
      where: { id: procedure.id },
      data: { state: 'ABANDONED', lastOn: on, steps: { create: step } },
    });
  }
  if (!stops && !ends) return;
  const end = ends ? { endedOn: dbDate(day) } : {};
  await tx.agreement.update({
    where: { id },
    data: { ...end, version: { increment: 1 }, updatedAt: now },
  });
}

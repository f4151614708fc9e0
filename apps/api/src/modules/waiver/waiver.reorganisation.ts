import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { byHeir, chosenAs } from '../reorganisation/open-record.ts';

/** Exceptions that wait: for somebody of the union, or of one of its dossiers or plans. */
export const waiversOpen: OpenRecordProvider = {
  kind: 'WAIVER',
  select: `SELECT w.id, CASE WHEN w.organisation_id = ANY($1::text[]) THEN w.organisation_id
        ELSE coalesce(d.organisation_id, p.organisation_id) END AS organisation_id,
      coalesce(d.title, p.year::text) AS title, w.check_id AS detail,
      CASE WHEN d.id IS NULL THEN 'Plan' ELSE 'Dossier' END AS page_kind,
      coalesce(d.id, p.id) AS page_id
    FROM waiver w LEFT JOIN dossier d ON d.id = w.dossier_id LEFT JOIN plan p ON p.id = w.plan_id
    WHERE w.state = 'REQUESTED' AND (w.organisation_id = ANY($1::text[])
      OR d.organisation_id = ANY($1::text[]) OR p.organisation_id = ANY($1::text[]))`,
  carryOut: async ({ tx, now, citation }, records) => {
    // What was cancelled or withdrawn by the same decision has ended its own already.
    for (const [organisationId, ids] of byHeir(records)) {
      const ended = records.map((record) => record.organisationId);
      await tx.waiver.updateMany({
        where: { id: { in: ids }, state: 'REQUESTED', organisationId: { in: ended } },
        data: { organisationId, version: { increment: 1 } },
      });
    }
    const ended = chosenAs(records, 'END').map(({ id }) => id);
    await tx.waiver.updateMany({
      where: { id: { in: ended }, state: 'REQUESTED' },
      data: { state: 'WITHDRAWN', endedAt: now, endText: citation, version: { increment: 1 } },
    });
  },
};

import { statement } from '../../sql.ts';
import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { byHeir } from '../reorganisation/open-record.ts';

export const PASS_ON = statement(
  'approval.passOn',
  `WITH passed AS (
    UPDATE approval_step t SET organisation_id = $2::text
    WHERE t.submission_id || '.' || t.position = ANY($1::text[])
      AND t.state IN ('WAITING', 'CURRENT')
    RETURNING t.submission_id)
  UPDATE submission s SET version = s.version + 1
  WHERE s.id IN (SELECT p.submission_id FROM passed p) RETURNING s.id`,
);

/** Steps of the union that wait for a decision: they pass to the same role at the successor. */
export const stepsOpen: OpenRecordProvider = {
  kind: 'APPROVAL_STEP',
  select: `SELECT t.submission_id || '.' || t.position AS id, t.organisation_id,
      coalesce(d.title, p.year::text) AS title, t.role::text AS detail,
      CASE WHEN d.id IS NULL THEN 'Plan' ELSE 'Dossier' END AS page_kind,
      coalesce(d.id, p.id) AS page_id
    FROM approval_step t JOIN submission s ON s.id = t.submission_id
      LEFT JOIN dossier d ON d.id = s.dossier_id LEFT JOIN plan p ON p.id = s.plan_id
    WHERE t.state IN ('WAITING', 'CURRENT') AND t.organisation_id = ANY($1::text[])`,
  carryOut: async ({ sql }, records) => {
    // What was withdrawn by the same decision waits no more.
    for (const [heirId, ids] of byHeir(records)) await sql(PASS_ON, [ids, heirId]);
  },
};

import { asked } from '../database.ts';
import { SUBMITTING_UNION } from '../dataset/registers.ts';

const READY = `SELECT DISTINCT m.dossier_id FROM dossier_member m WHERE m.person_id LIKE 'ready-%'`;

/**
 * Makes drafts of the submitted ones again. Their audit entries stay, for nothing may delete those;
 * the history of a draft is no part of what is measured.
 */
export async function resetDrafts(url: string): Promise<void> {
  await asked(url, `DELETE FROM submission s WHERE s.dossier_id IN (${READY})`);
  await asked(
    url,
    `UPDATE dossier d SET state = 'DRAFT', version = 1
     WHERE d.organisation_id = $1 AND d.state <> 'DRAFT' AND d.id IN (${READY})`,
    [SUBMITTING_UNION],
  );
  await asked(url, 'DELETE FROM idempotency_key');
}

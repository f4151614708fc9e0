import type { SettledOccasion } from '@cau-noi/domain/assessment/settlement';
import type { Verdict } from '@cau-noi/domain/check/run';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';

/** What the checks on costs found of what was really spent; see `@cau-noi/domain/assessment/settlement`. */
export type SettledRecord = {
  readonly id: string;
  readonly dossierId: string;
  readonly number: number;
  readonly occasion: SettledOccasion;
  readonly normDay: IsoDate;
  readonly verdict: Verdict;
  /** What the same checks had found of the approved estimate. */
  readonly approved: Verdict;
  /** Texts by the key of their finding. */
  readonly texts: Readonly<Record<string, string>>;
  readonly judgedBy: string;
  readonly judgedAt: string;
};

export const SETTLED = keyed(
  'dossier.settled',
  `SELECT json_build_object('id', v.id, 'dossierId', v.dossier_id, 'number', v.number,
      'occasion', v.occasion, 'normDay', v.norm_day, 'verdict', v.verdict, 'approved', v.approved,
      'texts', v.texts, 'judgedBy', (SELECT u.name FROM "user" u WHERE u.id = v.judged_by_id),
      'judgedAt', v.judged_at) AS settled
    FROM settled_verdict v WHERE v.dossier_id = ANY($1::text[]) AND v.taken_back_at IS NULL
    ORDER BY v.dossier_id, v.number DESC`,
);

/** The verdicts on the real costs of these dossiers, of each the latest first. */
export async function settledOf(
  sql: Sql,
  dossierIds: readonly string[],
): Promise<readonly SettledRecord[]> {
  const rows = await sql<{ settled: SettledRecord }>(SETTLED, [dossierIds]);
  return rows.map((row) => row.settled);
}

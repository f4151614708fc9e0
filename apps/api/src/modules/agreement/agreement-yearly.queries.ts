import type { HandedIn } from '@cau-noi/domain/agreement/yearly';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** That a union handed something in. */
export type HandInRow = HandedIn & {
  readonly organisationId: string;
  readonly on: IsoDate;
  readonly text: string;
};

export const STATEMENTS = {
  signing: statement(
    'agreement.signing',
    `SELECT DISTINCT a.organisation_id AS "organisationId" FROM agreement a
      WHERE a.organisation_id = ANY($1::text[]) AND a.signed_on IS NOT NULL
        AND coalesce(a.ended_on >= $2::date, true)
        AND (a.renews_itself OR coalesce(a.end_date >= $2::date, true))`,
  ),
  handIns: statement(
    'agreement.handIns',
    `SELECT h.organisation_id AS "organisationId", h.code, h.year, h."on", h.text
      FROM agreement_hand_in h WHERE h.organisation_id = ANY($1::text[]) AND h.year >= $2::int
      ORDER BY h.recorded_at, h.id`,
  ),
} as const;

/** Which of these unions keep an agreement that was signed and held on the day or later. */
export async function signingUnions(
  sql: Sql,
  organisationIds: readonly string[],
  since: IsoDate,
): Promise<readonly string[]> {
  const values = [organisationIds, since];
  const rows = await sql<{ organisationId: string }>(STATEMENTS.signing, values);
  return rows.map((row) => row.organisationId);
}

/** What these unions handed in for a year or later. */
export function handInsOf(
  sql: Sql,
  organisationIds: readonly string[],
  fromYear: number,
): Promise<HandInRow[]> {
  return sql(STATEMENTS.handIns, [organisationIds, fromYear]);
}

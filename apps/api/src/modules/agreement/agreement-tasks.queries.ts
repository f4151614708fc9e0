import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { Standpoint } from './agreement.queries.ts';
import { AGREEMENT_JSON, AGREEMENT_SEEN, OPEN, standpointValues } from './agreement.queries.ts';
import type { AgreementRecord } from './agreement.rows.ts';

const inState = (states: string): string => `EXISTS (SELECT FROM agreement_procedure p
  WHERE p.agreement_id = a.id AND p.state IN (${states}))`;

export const STATEMENTS = {
  toConsent: statement(
    'agreement.toConsent',
    `SELECT ${AGREEMENT_JSON} AS agreement FROM agreement a
      WHERE ${AGREEMENT_SEEN} AND ${inState(`'CONSENT'`)} ORDER BY a.updated_at LIMIT $5::int`,
  ),
  atHand: statement(
    'agreement.atHand',
    `SELECT ${AGREEMENT_JSON} AS agreement FROM agreement a
      WHERE ${AGREEMENT_SEEN} AND a.organisation_id = ANY($5::text[]) AND (${inState(OPEN)}
        OR a.end_date BETWEEN $2::date AND $6::date
        OR (a.signed_on IS NOT NULL AND a.organisation_id = ANY($3::text[])))
      ORDER BY a.number`,
  ),
} as const;

type Row = { readonly agreement: AgreementRecord };

/** The agreements that wait for the consent of a managing body, the longest first. */
export async function agreementsToConsent(
  sql: Sql,
  standpoint: Standpoint,
  most: number,
): Promise<readonly AgreementRecord[]> {
  const values = [...standpointValues(standpoint), most];
  const rows = await sql<Row>(STATEMENTS.toConsent, values);
  return rows.map((row) => row.agreement);
}

/** The agreements of these unions at which there may be something to do. */
export async function agreementsAtHand(
  sql: Sql,
  standpoint: Standpoint,
  organisationIds: readonly string[],
  endsBy: IsoDate,
): Promise<readonly AgreementRecord[]> {
  const values = [...standpointValues(standpoint), organisationIds, endsBy];
  const rows = await sql<Row>(STATEMENTS.atHand, values);
  return rows.map((row) => row.agreement);
}

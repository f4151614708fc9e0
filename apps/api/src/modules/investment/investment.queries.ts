import type { InvestmentIndicator, InvestmentQualifier } from '@cau-noi/domain/foreign-investment';
import type { Verification } from '@cau-noi/domain/check';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** A figure on foreign investors as a union declared it. */
export interface InvestmentRow {
  readonly id: string;
  readonly organisationId: string;
  readonly countryCode: string | null;
  readonly indicator: InvestmentIndicator;
  readonly value: number;
  readonly qualifier: InvestmentQualifier | null;
  readonly asOf: IsoDate;
  readonly source: string;
  readonly verification: Verification;
  readonly writtenBy: string | null;
  readonly writtenAt: string;
}

export const STATEMENTS = {
  list: statement(
    'investment.list',
    `SELECT f.id, f.organisation_id AS "organisationId", f.country_code AS "countryCode",
        f.indicator, f.value, f.qualifier, f.as_of AS "asOf", f.source, f.verification,
        u.name AS "writtenBy", f.written_at AS "writtenAt"
      FROM investment_figure f LEFT JOIN "user" u ON u.id = f.written_by_id
      WHERE $1::boolean AND ($2::text IS NULL OR f.country_code = $2)
      ORDER BY f.as_of DESC, f.written_at DESC, f.id DESC`,
  ),
};

/**
 * Everything that was declared, of one country or (null) of any, the latest day first.
 *
 * @param readable false shows nothing
 */
export function investmentFigures(
  sql: Sql,
  readable: boolean,
  countryCode: string | null,
): Promise<InvestmentRow[]> {
  return sql(STATEMENTS.list, [readable, countryCode]);
}

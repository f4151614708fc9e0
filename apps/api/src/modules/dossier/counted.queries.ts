import type { FundingSource } from '@cau-noi/domain/activity/funding';
import type { ActivityKind, ReportingClass } from '@cau-noi/domain/activity/kind';
import type { CountryCode } from '@cau-noi/domain/country';
import { countriesOf } from '@cau-noi/domain/dossier/totals';
import type { OrganisationHistory } from '@cau-noi/domain/organisation';
import { versionOn } from '@cau-noi/domain/organisation';
import { countedFor } from '@cau-noi/domain/organisation/successors';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Scope, StatisticFilter } from '@cau-noi/domain/statistics/filter';
import { matches } from '@cau-noi/domain/statistics/filter';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import { dossierInScope } from './dossier.queries.ts';

/** What statistics sort a closed activity by. */
type CountedRecord = {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly reportingClass: ReportingClass;
  readonly organisationId: string;
  readonly coOrganiserIds: readonly string[];
  readonly startDate: IsoDate;
  readonly stops: readonly { readonly countryCode: CountryCode }[];
  readonly guests: readonly { readonly countryCode: CountryCode | null }[];
  readonly partnerId: string | null;
  readonly fundingSources: readonly FundingSource[];
  readonly planned: boolean;
};

const listOf = (select: string): string => `coalesce((SELECT json_agg(found.item) FROM (${select})
  AS found(item)), '[]')`;

const ofDossier = (table: string): string =>
  `FROM ${table} s WHERE s.dossier_id = d.id AND s.phase = 'ACTUAL'`;

const STATEMENTS = {
  counted: statement(
    'dossier.counted',
    `SELECT json_build_object('id', d.id, 'kind', d.kind, 'reportingClass', d.reporting_class,
        'organisationId', d.organisation_id, 'startDate', d.actual_start_date,
        'partnerId', d.partner_id, 'planned', d.plan_line_id IS NOT NULL,
        'coOrganiserIds', ${listOf(`SELECT c.organisation_id FROM dossier_co_organiser c
          WHERE c.dossier_id = d.id`)},
        'stops', ${listOf(`SELECT json_build_object('countryCode', s.country_code)
          ${ofDossier('dossier_stop')} ORDER BY s.position`)},
        'guests', ${listOf(`SELECT json_build_object('countryCode', s.country_code)
          ${ofDossier('dossier_guest')} ORDER BY s.position`)},
        'fundingSources', ${listOf(`SELECT DISTINCT s.payer ${ofDossier('dossier_cost_line')}`)}
        ) AS counted
      FROM dossier d
      WHERE d.state = 'COMPLETED' AND ${dossierInScope('$1::text[]')}
        AND d.actual_start_date
          BETWEEN make_date($2::int, 1, 1) AND make_date($3::int, 12, 31)`,
  ),
  history: statement(
    'organisation.history',
    `SELECT
        ${listOf(`SELECT json_build_object('organisationId', v.organisation_id, 'name', v.name,
          'shortName', v.short_name, 'kind', v.kind, 'parentId', v.parent_id,
          'from', v.valid_from, 'to', v.valid_to) FROM organisation_version v`)} AS versions,
        ${listOf(`SELECT json_build_object('kind', l.kind, 'fromId', l.from_id, 'toId', l.to_id,
          'date', l.date, 'decisionNumber', l.decision_number) FROM organisation_link l`)} AS links`,
  ),
} as const;

/** Who was who among the unions, through time. */
export async function organisationHistory(sql: Sql): Promise<OrganisationHistory> {
  const [row] = await sql<OrganisationHistory>(STATEMENTS.history);
  if (row === undefined) throw new Error('The history gave no row');
  return row;
}

/** Whether a union was the top one or below it on that day. */
function isBelow(history: OrganisationHistory, id: string, top: string, day: IsoDate): boolean {
  const seen = new Set<string>();
  let next: string | null = id;
  while (next !== null && next !== top && !seen.has(next)) {
    seen.add(next);
    next = versionOn(history, next, day)?.parentId ?? null;
  }
  return next === top;
}

/** Which unions a filter counts on a day: by the structure of that day, or by that of today. */
export function scopeOfFilter(
  history: OrganisationHistory,
  { organisationId, structure }: Pick<StatisticFilter, 'organisationId' | 'structure'>,
  today: IsoDate,
): Scope {
  const known = new Map<string, boolean>();
  const asIs = (id: string): boolean =>
    countedFor(history, 'AS_IS', id, today).some((successor) =>
      isBelow(history, successor, organisationId, today),
    );
  return (id, day) => {
    const key = structure === 'AS_IS' ? id : `${id} ${day}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const within = structure === 'AS_IS' ? asIs(id) : isBelow(history, id, organisationId, day);
    known.set(key, within);
    return within;
  };
}

/** The closed activities that a figure counts, as far as the scope sees them: its list. */
export async function idsCounted(
  sql: Sql,
  filter: StatisticFilter,
  scope: ScopeIds,
  today: IsoDate,
): Promise<readonly string[]> {
  const values = [scope, filter.fromYear, filter.toYear];
  const rows = await sql<{ counted: CountedRecord }>(STATEMENTS.counted, values);
  const within = scopeOfFilter(await organisationHistory(sql), filter, today);
  return rows.flatMap(({ counted }) => {
    const countries = countriesOf(counted.kind, counted as never);
    const people = { personIds: [], ours: 0, foreign: 0 };
    return matches(filter, { ...counted, ...people, countries }, within) ? [counted.id] : [];
  });
}

import type { FundingSource } from '@cau-noi/domain/activity/funding';
import type { ActivityKind, ReportingClass } from '@cau-noi/domain/activity/kind';
import type { DossierState } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Values } from '../../sql-values.ts';
import { countOf, holds } from '../../text-filter.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import { COUNTED_PHASE } from './dossier-totals.queries.ts';
import { dossierInScope } from './dossier.queries.ts';

/** Which dossiers a list shows; null and empty lists of alternatives leave everything. */
export type DossierFilter = {
  /** As `textPatterns` makes it. */
  readonly text: string | null;
  readonly organisationIds: readonly string[] | null;
  readonly kinds: readonly ActivityKind[] | null;
  readonly reportingClasses: readonly ReportingClass[] | null;
  readonly states: readonly DossierState[] | null;
  readonly countryCode: string | null;
  readonly partnerId: string | null;
  readonly personId: string | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly funding: readonly FundingSource[] | null;
  readonly planned: boolean | null;
  readonly planLineId: string | null;
  /** Whether the figures are closed. */
  readonly counted: boolean | null;
  /** Only these: what another rule has already picked out. */
  readonly ids: readonly string[] | null;
  /** None of these. */
  readonly otherThanIds: readonly string[] | null;
  readonly and: readonly DossierFilter[];
  readonly or: readonly DossierFilter[];
};

const FIRST_DAY = 'coalesce(d.actual_start_date, d.start_date)';
const LAST_DAY = 'coalesce(d.actual_end_date, d.end_date)';

const inSection = (table: string, condition: string): string =>
  `EXISTS (SELECT FROM ${table} s WHERE s.dossier_id = d.id AND s.phase = ${COUNTED_PHASE}
    AND ${condition})`;

const PARTNER_NAMES = `r.name_vi || ' ' || coalesce(r.name_en, '') || ' ' ||
  coalesce(r.name_native, '') || ' ' || coalesce(r.abbreviation, '')`;

/** One alternative is told as such: only then is an index read in its order. */
function oneOf(column: string, alternatives: readonly string[], type: string, values: Values) {
  return alternatives.length === 1
    ? `${column} = ${values.add(alternatives[0], type)}`
    : `${column} = ANY(${values.add(alternatives, `${type}[]`)})`;
}

type Condition = (value: never, values: Values) => string;

/** How each part of a filter reads in SQL. */
const CONDITIONS = {
  // One branch for each index: with OR between them every row would be folded.
  text: (patterns: string, values) => {
    const place = values.add(patterns, 'text');
    const count = countOf(patterns);
    const inColumn = (folded: string) => holds(folded, place, count);
    // No number is made of several words.
    const byNumber = `UNION SELECT t.id FROM dossier t WHERE ${inColumn('t.number::text')}`;
    return `d.id IN (
      SELECT t.id FROM dossier t WHERE ${inColumn(`vn_fold(t.title || ' ' || t.topic)`)}
      ${count === 1 ? byNumber : ''}
      UNION SELECT t.id FROM dossier t JOIN partner r ON r.id = t.partner_id
        WHERE ${inColumn(`vn_fold(${PARTNER_NAMES})`)}
      UNION SELECT t.id FROM dossier t JOIN partner_alias r ON r.partner_id = t.partner_id
        WHERE ${inColumn('vn_fold(r.alias)')})`;
  },
  organisationIds: (ids: readonly string[], values) => {
    const list = values.add(ids, 'text[]');
    return `(d.organisation_id = ANY(${list}) OR EXISTS (SELECT FROM dossier_co_organiser c
      WHERE c.dossier_id = d.id AND c.organisation_id = ANY(${list})))`;
  },
  kinds: (kinds: readonly string[], values) => oneOf('d.kind', kinds, 'activity_kind', values),
  reportingClasses: (classes: readonly string[], values) =>
    `d.reporting_class = ANY(${values.add(classes, 'reporting_class[]')})`,
  states: (states: readonly string[], values) => oneOf('d.state', states, 'dossier_state', values),
  countryCode: (code: string, values) => {
    const condition = `s.country_code = ${values.add(code, 'bpchar')}`;
    return `(${inSection('dossier_stop', condition)} OR ${inSection('dossier_guest', condition)})`;
  },
  // An entry that was merged into another is asked for by the id that it had.
  partnerId: (id: string, values) => `d.partner_id = (SELECT coalesce(r.merged_into_id, r.id)
    FROM partner r WHERE r.id = ${values.add(id, 'text')})`,
  personId: (id: string, values) =>
    inSection('dossier_member', `s.person_id = ${values.add(id, 'text')}`),
  fromYear: (year: number, values) => `${FIRST_DAY} >= make_date(${values.add(year, 'int')}, 1, 1)`,
  toYear: (year: number, values) => `${FIRST_DAY} <= make_date(${values.add(year, 'int')}, 12, 31)`,
  from: (day: IsoDate, values) => `${LAST_DAY} >= ${values.add(day, 'date')}`,
  to: (day: IsoDate, values) => `${FIRST_DAY} <= ${values.add(day, 'date')}`,
  funding: (sources: readonly string[], values) =>
    inSection('dossier_cost_line', `s.payer = ANY(${values.add(sources, 'funding_source[]')})`),
  planned: (planned: boolean, values) =>
    `(d.plan_line_id IS NOT NULL) = ${values.add(planned, 'boolean')}`,
  planLineId: (id: string, values) => `d.plan_line_id = ${values.add(id, 'text')}`,
  counted: (counted: boolean, values) =>
    `(d.state = 'COMPLETED') = ${values.add(counted, 'boolean')}`,
  ids: (ids: readonly string[], values) => `d.id = ANY(${values.add(ids, 'text[]')})`,
  otherThanIds: (ids: readonly string[], values) => `d.id <> ALL(${values.add(ids, 'text[]')})`,
} as const satisfies { readonly [Part in keyof DossierFilter]?: Condition };

function conditionOf(filter: DossierFilter, values: Values): string {
  const parts = Object.entries(CONDITIONS).flatMap(([name, condition]) => {
    const value = filter[name as keyof typeof CONDITIONS];
    return value === null ? [] : [condition(value as never, values)];
  });
  const and = filter.and.map((part) => conditionOf(part, values));
  const or = filter.or.map((part) => conditionOf(part, values));
  const all = [...parts, ...and, ...(or.length === 0 ? [] : [`(${or.join(' OR ')})`])];
  return all.length === 0 ? 'true' : `(${all.join(' AND ')})`;
}

/** Whether a text is looked for: only then it matters for the plan which one. */
export function looksForText({ text, and, or }: DossierFilter): boolean {
  return text !== null || [...and, ...or].some(looksForText);
}

/** Which dossiers `d` the scope may see and the filter leaves: the one policy of list, totals and export. */
export function shownText(scope: ScopeIds, filter: DossierFilter, values: Values): string {
  return `${dossierInScope(values.add(scope, 'text[]'))} AND ${conditionOf(filter, values)}`;
}

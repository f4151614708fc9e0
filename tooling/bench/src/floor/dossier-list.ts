import type { Floor } from './floor.ts';
import { DOSSIER_SEEN, instant, opaque, POLICY, union, UNION_NAME } from './floor.ts';

const START = `coalesce(d.start_date, '0001-01-01'::date)`;
const LAST_DAY = 'coalesce(d.actual_end_date, d.end_date)';

/** The day whose norms hold: that of the approval, in Vietnam. */
const NORM_DAY = `coalesce((SELECT (s.closed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM submission s
  WHERE s.dossier_id = d.id AND s.state = 'APPROVED'), d.start_date)`;

/** The last day for the report, by the row of HQ02 that holds; null where none does. */
export const REPORT_DUE = `(SELECT ${LAST_DAY} + (k.values ->> 'reportDays')::int FROM check_parameter k
  WHERE k.check_id = 'HQ02' AND (k.kinds = '{}' OR d.kind = ANY(k.kinds)) AND k.levels = '{}'
    AND coalesce(k.planned = (d.plan_line_id IS NOT NULL), true)
    AND k.valid_from <= ${NORM_DAY} AND coalesce(k.valid_to >= ${NORM_DAY}, true)
  ORDER BY k.valid_from DESC LIMIT 1)`;

/** Late today, and not handed in. */
export const REPORT_OVERDUE = `CASE
  WHEN d.state NOT IN ('APPROVED', 'COMPLETED') OR ${LAST_DAY} IS NULL OR ${LAST_DAY} > $2::date THEN false
  WHEN d.reported THEN false
  ELSE coalesce(${REPORT_DUE} < $2::date, false) END`;

const TRAVELLING = `d.kind IN ('OUTBOUND', 'EVENT_ABROAD')`;

const PERSONS = `CASE WHEN ${TRAVELLING} THEN (SELECT count(*) FROM dossier_member m
    WHERE m.dossier_id = d.id AND m.phase = 'PLANNED')
  WHEN d.kind = 'INBOUND' THEN (SELECT coalesce(sum(g.count), 0) FROM dossier_guest g
    WHERE g.dossier_id = d.id AND g.phase = 'PLANNED')
  ELSE (SELECT coalesce(sum(g.count), 0) FROM dossier_participant_group g
    WHERE g.dossier_id = d.id AND g.phase = 'PLANNED') END`;

/** What counts: what really was once the figures are closed, what was planned before. */
const COUNTED = `(CASE WHEN d.state = 'COMPLETED' THEN 'ACTUAL' ELSE 'PLANNED' END)::phase`;

/** The classes that are reported by ours, and by those from abroad. */
const BY_OURS = `d.reporting_class <> 'DELEGATION_IN'`;
const BY_GUESTS = `d.reporting_class IN ('DELEGATION_IN', 'EVENT_HOSTED')`;
const OF_CLASS = `CASE g.kind WHEN 'FOREIGN_PARTICIPANT' THEN ${BY_GUESTS} ELSE ${BY_OURS} END`;

const COUNTED_PERSONS = `CASE WHEN ${TRAVELLING} THEN (SELECT count(*) FROM dossier_member m
    WHERE m.dossier_id = d.id AND m.phase = ${COUNTED} AND ${BY_OURS})
  WHEN d.kind = 'INBOUND' THEN (SELECT coalesce(sum(g.count), 0) FROM dossier_guest g
    WHERE g.dossier_id = d.id AND g.phase = ${COUNTED} AND ${BY_GUESTS})
  ELSE (SELECT coalesce(sum(g.count), 0) FROM dossier_participant_group g
    WHERE g.dossier_id = d.id AND g.phase = ${COUNTED} AND ${OF_CLASS}) END`;

/** Each country once, in the order of the journey, or of the guests. */
const countriesIn = (table: string): string => `(
  SELECT coalesce(json_agg(x.country_code ORDER BY x.first), '[]') FROM (
    SELECT s.country_code, min(s.position) AS first FROM ${table} s
    WHERE s.dossier_id = d.id AND s.phase = 'PLANNED' AND s.country_code IS NOT NULL
    GROUP BY s.country_code) x)`;

/** A row of the list; `more` are further fields, with a comma before; `sums` stand in its totals. */
const rowOf = (more: string, sums: string): string => `json_build_object(
  'id', ${opaque('Dossier', 'd.id')}, 'number', d.number, 'kind', d.kind,
  'title', d.title, 'state', d.state, 'startDate', d.start_date, 'endDate', d.end_date,
  'reportOverdue', ${REPORT_OVERDUE}, 'updatedAt', ${instant('d.updated_at')},
  'organisation', ${union('d.organisation_id', UNION_NAME)},
  'partner', (SELECT json_build_object('id', ${opaque('Partner', 'r.id')}, 'name', r.name_vi)
    FROM partner r WHERE r.id = d.partner_id),
  'totals', json_build_object('countries', CASE WHEN ${TRAVELLING} THEN ${countriesIn('dossier_stop')}
    ELSE ${countriesIn('dossier_guest')} END${sums})${more})`;

const CO_ORGANISERS = `, 'coOrganisers', coalesce((
  SELECT json_agg(${union('c.organisation_id', UNION_NAME)} ORDER BY c.organisation_id)
  FROM dossier_co_organiser c WHERE c.dossier_id = d.id), '[]')`;

/** The estimate by payer and currency. */
const COST = `, 'cost', coalesce((
  SELECT json_agg(json_build_object('amount', json_build_object('minor', x.minor,
    'currency', x.currency)) ORDER BY x.payer, x.currency)
  FROM (SELECT c.payer, c.currency, sum(c.persons * c.days * c.unit_price_minor)::bigint AS minor
    FROM dossier_cost_line c WHERE c.dossier_id = d.id AND c.phase = 'PLANNED'
    GROUP BY c.payer, c.currency) x), '[]')`;

const CURSOR = `translate(encode(convert_to(
  '["START_DATE_DESC","' || l.start || '","' || l.id || '"]', 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/**
 * A page of `$3` rows by first day, the latest first. The first rows are found by index, without what
 * stands in them; only those of the page are then read whole.
 *
 * @param found rows of `id` and `start`, one more than the page holds, in order
 * @param row one dossier `d` as JSON
 * @param sums what the whole list adds up to, with a comma before
 */
const page = (found: string, row: string, sums = ''): string => `WITH RECURSIVE ${POLICY},
  found AS MATERIALIZED (${found}),
  listed AS MATERIALIZED (SELECT f.* FROM found f ORDER BY f.start DESC, f.id DESC LIMIT $3::int),
  rows AS (
    SELECT json_agg(${row} ORDER BY l.start DESC, l.id DESC) AS nodes
    FROM listed l JOIN dossier d ON d.id = l.id)
  SELECT json_build_object('data', json_build_object('dossiers', json_build_object(
    'nodes', coalesce((SELECT nodes FROM rows), '[]'),
    'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > $3::int FROM found),
      'endCursor', (SELECT ${CURSOR} FROM listed l ORDER BY l.start, l.id LIMIT 1))${sums})))::text AS body
  FROM viewer`;

const ROW = rowOf(CO_ORGANISERS, `, 'persons', ${PERSONS}`);

const head = (where: string): string => `SELECT d.id, ${START} AS start FROM dossier d
  WHERE ${DOSSIER_SEEN} AND ${where} ORDER BY ${START} DESC, d.id DESC LIMIT $3::int + 1`;

const IN_STATES = 'd.state = ANY($4::dossier_state[])';

const ofStates: Floor['values'] = ({ token, today, variables }) => {
  const { state } = variables['where'] as { readonly state: readonly string[] };
  return [token, today, variables['first'], state];
};

/** Dossiers in some states. */
export const DOSSIER_LIST: Floor = { text: page(head(IN_STATES), ROW), values: ofStates };

/** What the whole list adds up to: its rows once, then what hangs on them by hashing, not row by row. */
const SUMS = `, 'totals', (
  WITH whole AS MATERIALIZED (
    SELECT d.id, d.kind, d.state, d.reporting_class FROM dossier d WHERE ${DOSSIER_SEEN} AND ${IN_STATES}),
  counted AS (
    SELECT count(*) AS persons FROM whole d
      JOIN dossier_member m ON m.dossier_id = d.id AND m.phase = ${COUNTED}
      WHERE ${TRAVELLING} AND ${BY_OURS}
    UNION ALL
    SELECT sum(g.count) FROM whole d
      JOIN dossier_guest g ON g.dossier_id = d.id AND g.phase = ${COUNTED}
      WHERE d.kind = 'INBOUND' AND ${BY_GUESTS}
    UNION ALL
    SELECT sum(g.count) FROM whole d
      JOIN dossier_participant_group g ON g.dossier_id = d.id AND g.phase = ${COUNTED}
      WHERE d.kind IN ('EVENT_HOSTED', 'EVENT_DOMESTIC', 'EVENT_ONLINE') AND ${OF_CLASS}),
  spent AS (
    SELECT c.currency, sum(c.persons * c.days * c.unit_price_minor)::bigint AS minor
    FROM whole d JOIN dossier_cost_line c ON c.dossier_id = d.id AND c.phase = 'PLANNED'
    GROUP BY c.currency)
  SELECT json_build_object('records', (SELECT count(*) FROM whole),
    'countedPersons', (SELECT coalesce(sum(persons), 0)::bigint FROM counted),
    'cost', coalesce((SELECT json_agg(json_build_object('minor', s.minor, 'currency', s.currency)
      ORDER BY s.currency) FROM spent s), '[]')))`;

/** The same as the portal asks for it. */
export const DOSSIER_LIST_PAGE: Floor = {
  text: page(head(IN_STATES), rowOf(`, 'countedPersons', ${COUNTED_PERSONS}`, COST), SUMS),
  values: ofStates,
};

const SINCE = 'coalesce(d.actual_start_date, d.start_date) >= make_date($4::int, 1, 1)';

/** A page far back in the list, by its place and not by counting rows off. */
export const DOSSIER_LIST_FAR: Floor = {
  text: page(
    head(`${SINCE} AND ($5::date IS NULL OR (${START}, d.id) < ($5::date, $6::text))`),
    ROW,
  ),
  values: ({ token, today, variables }) => {
    const { fromYear } = variables['where'] as { readonly fromYear: number };
    const { startDate = null, id = null } = (variables['afterRow'] ?? {}) as {
      readonly startDate?: string;
      readonly id?: string;
    };
    return [token, today, variables['first'], fromYear, startDate, id];
  },
};

/** What a union and those below it see: found by the index of each union, not among all dossiers. */
const OF_UNIONS = `SELECT d.id, ${START} AS start FROM dossier d
    WHERE d.organisation_id = ANY((SELECT ids FROM sight)::text[])
  UNION
  SELECT d.id, ${START} FROM dossier_co_organiser c JOIN dossier d ON d.id = c.dossier_id
    WHERE c.organisation_id = ANY((SELECT ids FROM sight)::text[])
  ORDER BY start DESC, id DESC LIMIT $3::int + 1`;

export const DOSSIER_LIST_OF_UNIONS: Floor = {
  text: page(OF_UNIONS, ROW),
  values: ({ token, today, variables }) => [token, today, variables['first']],
};

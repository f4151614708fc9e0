import { DOSSIER_SEEN, opaque } from './floor.ts';

/**
 * Counting in SQL: what the domain's `structureOf`, `figuresOf` and `planAchieved` do, over the rows
 * themselves. `$3` is the union; `$4` and `$5` are the years of the figures, `$6` the first year that
 * anything is asked of.
 */

/** Whom each union stood under, with no day left out. */
const SPAN = `span AS MATERIALIZED (
    SELECT v.organisation_id AS id, v.parent_id AS parent,
      CASE WHEN row_number() OVER w = 1 THEN '-infinity'::date ELSE v.valid_from END AS first,
      coalesce(lead(v.valid_from) OVER w - 1, 'infinity'::date) AS last
    FROM organisation_version v WINDOW w AS (PARTITION BY v.organisation_id ORDER BY v.valid_from))`;

/** 0 is the whole, 1 the union by itself, then each union that stood directly below in those years. */
const PARTS = `part AS MATERIALIZED (
    SELECT 0 AS "group", $3::text AS id, false AS alone
    UNION ALL SELECT 1, $3::text, true
    UNION ALL
    SELECT 1 + row_number() OVER (ORDER BY c.id), c.id, false FROM (
      SELECT DISTINCT v.organisation_id AS id FROM organisation_version v
      WHERE v.parent_id = $3::text AND v.valid_from <= make_date($5::int, 12, 31)
        AND coalesce(v.valid_to >= make_date($4::int, 1, 1), true)) c)`;

const WHOLE_ONLY = `part AS MATERIALIZED (SELECT 0 AS "group", $3::text AS id, false AS alone)`;

/** The days on which a union counts in a group. */
const UNITS = `unit("group", id, first, last) AS (
    SELECT "group", id, '-infinity'::date, 'infinity'::date FROM part
    UNION
    SELECT u."group", s.id, greatest(u.first, s.first), least(u.last, s.last)
    FROM unit u JOIN part p ON p."group" = u."group" AND NOT p.alone JOIN span s ON s.parent = u.id
    WHERE greatest(u.first, s.first) <= least(u.last, s.last))`;

const TRAVELLING = `d.kind IN ('OUTBOUND', 'EVENT_ABROAD')`;
const groups = (condition: string): string => `(SELECT coalesce(sum(g.count), 0)
  FROM dossier_participant_group g WHERE g.dossier_id = d.id AND g.phase = 'ACTUAL' AND ${condition})`;

/** Closed activities with their people, each from the one place where its kind counts them. */
const ACTIVITIES = `activity AS MATERIALIZED (
    SELECT d.id, d.kind, d.reporting_class, d.organisation_id, d.plan_line_id,
      d.actual_start_date AS day, extract(year FROM d.actual_start_date)::int AS year,
      CASE WHEN ${TRAVELLING} THEN (SELECT count(*) FROM dossier_member m
          WHERE m.dossier_id = d.id AND m.phase = 'ACTUAL')
        WHEN d.kind = 'INBOUND' THEN 0 ELSE ${groups(`g.kind <> 'FOREIGN_PARTICIPANT'`)} END AS ours,
      CASE WHEN ${TRAVELLING} THEN 0
        WHEN d.kind = 'INBOUND' THEN (SELECT coalesce(sum(g.count), 0) FROM dossier_guest g
          WHERE g.dossier_id = d.id AND g.phase = 'ACTUAL')
        ELSE ${groups(`g.kind = 'FOREIGN_PARTICIPANT'`)} END AS abroad
    FROM dossier d
    WHERE d.state = 'COMPLETED' AND ${DOSSIER_SEEN}
      AND d.actual_start_date BETWEEN make_date($6::int, 1, 1) AND make_date($5::int, 12, 31))`;

/** Each activity once for every group that holds its union or a co-organiser of it on the day. */
const COUNTED = `counted AS MATERIALIZED (
    SELECT DISTINCT u."group", x.id, x.kind, x.reporting_class, x.year, x.ours, x.abroad
    FROM (SELECT a.*, a.organisation_id AS union_id FROM activity a
      UNION ALL
      SELECT a.*, c.organisation_id FROM activity a
      JOIN dossier_co_organiser c ON c.dossier_id = a.id) x
    JOIN unit u ON u.id = x.union_id AND x.day BETWEEN u.first AND u.last
    WHERE u."group" = 0 OR x.year BETWEEN $4::int AND $5::int)`;

const INDICATORS = `indicator(place, code, class, counting) AS (VALUES
    (1, 'DELEGATIONS_OUT', 'DELEGATION_OUT', 'A'), (2, 'PERSON_TRIPS_OUT', 'DELEGATION_OUT', 'O'),
    (3, 'DISTINCT_PERSONS_OUT', 'DELEGATION_OUT', 'D'), (4, 'DELEGATIONS_IN', 'DELEGATION_IN', 'A'),
    (5, 'GUESTS_IN', 'DELEGATION_IN', 'G'), (6, 'EVENTS_HOSTED', 'EVENT_HOSTED', 'A'),
    (7, 'PARTICIPANTS_HOSTED', 'EVENT_HOSTED', 'P'), (8, 'EVENTS_ABROAD', 'EVENT_ABROAD', 'A'),
    (9, 'PERSON_TRIPS_EVENTS_ABROAD', 'EVENT_ABROAD', 'O'),
    (10, 'EVENTS_DOMESTIC', 'EVENT_DOMESTIC', 'A'),
    (11, 'PERSON_TRIPS_EVENTS_DOMESTIC', 'EVENT_DOMESTIC', 'O'),
    (12, 'EVENTS_ONLINE', 'EVENT_ONLINE', 'A'), (13, 'PERSON_TRIPS_ONLINE', 'EVENT_ONLINE', 'O'))`;

const FILTER = `'organisation=' || ${opaque('Organisation', 'p.id')} ||
  CASE WHEN p.alone THEN '&alone=true' ELSE '' END ||
  '&structure=AS_WAS&years=' || r.first || '-' || r.last`;

/** The value of every indicator in every range of years and group. `figure(range, "group", place, …)`. */
const FIGURES = `sum AS MATERIALIZED (
    SELECT r.range, c."group", c.reporting_class::text AS class, count(*) AS activities,
      sum(c.ours) AS ours, sum(c.abroad) AS abroad
    FROM counted c JOIN range r ON c.year BETWEEN r.first AND r.last
    GROUP BY r.range, c."group", c.reporting_class),
  person AS MATERIALIZED (
    SELECT r.range, c."group", count(DISTINCT m.person_id) AS persons
    FROM counted c JOIN range r ON c.year BETWEEN r.first AND r.last
    JOIN dossier_member m ON m.dossier_id = c.id AND m.phase = 'ACTUAL'
    WHERE c.reporting_class = 'DELEGATION_OUT' AND c.kind IN ('OUTBOUND', 'EVENT_ABROAD')
    GROUP BY r.range, c."group"),
  figure AS MATERIALIZED (
    SELECT r.range, r.first AS year, p."group", i.place, i.code,
      ${FILTER} || '&class=' || i.class AS filter,
      coalesce(CASE i.counting WHEN 'A' THEN s.activities WHEN 'O' THEN s.ours WHEN 'G' THEN s.abroad
        WHEN 'P' THEN s.ours + s.abroad WHEN 'D' THEN n.persons END, 0)::bigint AS value
    FROM range r CROSS JOIN part p CROSS JOIN indicator i
    LEFT JOIN sum s ON s.range = r.range AND s."group" = p."group" AND s.class = i.class
    LEFT JOIN person n ON n.range = r.range AND n."group" = p."group"
    WHERE p."group" = 0 OR r.range = 'asked')`;

/** Baselines of plans, and what was done, in the groups where their unions stood when the year began. */
const PLANNED = `baseline AS MATERIALIZED (
    SELECT a.line_id, a.kind, a.persons, a.funding, p.organisation_id, make_date(p.year, 1, 1) AS day,
      EXISTS (SELECT FROM dossier d WHERE d.plan_line_id = a.line_id
        AND d.stop_reason IN ('FORCE_MAJEURE', 'SUSPENSION') AND d.state IN ('CANCELLED', 'POSTPONED')) AS stopped
    FROM plan p JOIN approved_plan_line a ON a.submission_id = p.baseline_submission_id
    WHERE p.year BETWEEN $4::int AND $5::int AND ((SELECT "all" FROM sight)
      OR p.organisation_id = ANY((SELECT ids FROM sight)::text[])
      OR EXISTS (SELECT FROM plan_line l JOIN plan_line_co_organiser c ON c.line_id = l.id
        WHERE l.plan_id = p.id AND l.removed_at IS NULL
          AND c.organisation_id = ANY((SELECT ids FROM sight)::text[])))),
  carried AS MATERIALIZED (
    SELECT a.id, a.kind, coalesce(b.kind, a.kind) AS counted_kind, a.ours + a.abroad AS persons,
      b.line_id, coalesce(p.organisation_id, a.organisation_id) AS organisation_id,
      make_date(a.year, 1, 1) AS day
    FROM activity a
    LEFT JOIN (plan_line l JOIN plan p ON p.id = l.plan_id)
      ON l.id = a.plan_line_id AND p.year = a.year
    LEFT JOIN baseline b ON b.line_id = l.id
    WHERE a.year BETWEEN $4::int AND $5::int),
  line AS MATERIALIZED (
    SELECT DISTINCT u."group", b.line_id, b.kind, b.persons, b.funding, b.stopped,
      b.line_id IN (SELECT c.line_id FROM carried c WHERE c.line_id IS NOT NULL) AS done
    FROM baseline b JOIN unit u ON u.id = b.organisation_id AND b.day BETWEEN u.first AND u.last),
  act AS MATERIALIZED (
    SELECT DISTINCT u."group", c.id, c.kind, c.counted_kind, c.persons, c.line_id
    FROM carried c JOIN unit u ON u.id = c.organisation_id AND c.day BETWEEN u.first AND u.last)`;

const ACHIEVED = `planned_sum AS MATERIALIZED (
    SELECT l."group", l.kind, count(*) AS lines, count(*) FILTER (WHERE l.done) AS done,
      count(*) FILTER (WHERE l.done OR NOT l.stopped) AS possible, coalesce(sum(l.persons), 0) AS persons
    FROM line l GROUP BY GROUPING SETS ((l."group"), (l."group", l.kind))),
  carried_sum AS MATERIALIZED (
    SELECT a."group", a.counted_kind AS kind,
      coalesce(sum(a.persons) FILTER (WHERE a.line_id IS NOT NULL), 0) AS persons,
      count(*) FILTER (WHERE a.line_id IS NULL) AS unplanned
    FROM act a GROUP BY GROUPING SETS ((a."group"), (a."group", a.counted_kind))),
  money AS MATERIALIZED (
    SELECT x.kind, x.currency, sum(x.planned) AS planned, sum(x.spent) AS spent FROM (
      SELECT l.kind, f -> 'amount' ->> 'currency' AS currency,
        (f -> 'amount' ->> 'minor')::numeric AS planned, 0 AS spent
      FROM line l CROSS JOIN jsonb_array_elements(l.funding) f WHERE l."group" = 0
      UNION ALL
      SELECT a.counted_kind, c.currency, 0, c.unit_price_minor::numeric * c.persons * c.days
      FROM act a JOIN dossier_cost_line c ON c.dossier_id = a.id AND c.phase = 'ACTUAL'
      WHERE a."group" = 0 AND a.line_id IS NOT NULL) x
    GROUP BY GROUPING SETS ((x.currency), (x.kind, x.currency)))`;

const ratio = (numerator: string, denominator: string, more = ''): string =>
  `json_build_object(${more}'numerator', ${numerator}, 'denominator', ${denominator},
    'percent', (100 * ${numerator})::float8 / nullif(${denominator}, 0)::float8)`;

/** How far the plans of the part `p` were carried out, by lines. */
export const LINES_DONE = ratio('coalesce(s.done, 0)', 'coalesce(s.lines, 0)');

/** All kinds together, then each of which something was planned or done. */
export const PLAN_ACHIEVED = `(
  SELECT json_agg(json_build_object('kind', k.kind,
    'activities', ${LINES_DONE},
    'activitiesExcludingForceMajeure', ${ratio('coalesce(s.done, 0)', 'coalesce(s.possible, 0)')},
    'people', ${ratio('coalesce(c.persons, 0)', 'coalesce(s.persons, 0)')},
    'money', coalesce((SELECT json_agg(${ratio('m.spent', 'm.planned', `'currency', m.currency, `)}
      ORDER BY m.currency) FROM money m WHERE m.kind IS NOT DISTINCT FROM k.kind), '[]'),
    'unplanned', coalesce(c.unplanned, 0),
    'filter', 'organisation=' || ${opaque('Organisation', '$3::text')} || '&structure=AS_WAS&years='
      || $4::int || '-' || $5::int || coalesce('&kind=' || k.kind, '') || '&baseline=true')
    ORDER BY k.kind NULLS FIRST)
  FROM (SELECT NULL::activity_kind AS kind
    UNION SELECT l.kind FROM line l WHERE l."group" = 0
    UNION SELECT a.kind FROM act a WHERE a."group" = 0) k
  LEFT JOIN planned_sum s ON s."group" = 0 AND s.kind IS NOT DISTINCT FROM k.kind
  LEFT JOIN carried_sum c ON c."group" = 0 AND c.kind IS NOT DISTINCT FROM k.kind)`;

/** The figures of one range and group as a list. */
export const figures = (condition: string, withFilter = true): string => `(
  SELECT json_agg(json_build_object('indicator', f.code, 'value', f.value
    ${withFilter ? `, 'filter', f.filter` : ''}) ORDER BY f.place) FROM figure f WHERE ${condition})`;

/**
 * Everything above as common table expressions.
 *
 * @param ranges rows of `range, first, last`; the one called `asked` holds the years of `$4` and `$5`
 */
export const countingOf = (ranges: string, withParts: boolean): string =>
  [
    SPAN,
    withParts ? PARTS : WHOLE_ONLY,
    UNITS,
    ACTIVITIES,
    COUNTED,
    INDICATORS,
    `range(range, first, last) AS MATERIALIZED (${ranges})`,
    FIGURES,
    PLANNED,
    ACHIEVED,
  ].join(',\n  ');

import { countingOf, figures, LINES_DONE, PLAN_ACHIEVED } from './counting.ts';
import type { Floor } from './floor.ts';
import { opaque, POLICY, rawId, union, UNION_NAME } from './floor.ts';

const FULL_NAME = `'id', ${opaque('Organisation', 'v.organisation_id')}, 'name', v.name`;

const DASHBOARD_RANGES = `SELECT 'asked', $4::int, $5::int
    UNION ALL SELECT 'before', $7::int, $8::int
    UNION ALL SELECT 'year ' || y, y, y FROM generate_series($6::int, $5::int) AS y`;

const STATISTICS = `json_build_object(
  'figures', ${figures(`f.range = 'asked' AND f."group" = 0`)},
  'byOrganisation', (SELECT json_agg(json_build_object('organisation', ${union('p.id', UNION_NAME)},
      'figures', ${figures(`f.range = 'asked' AND f."group" = p."group"`)}) ORDER BY p."group")
    FROM part p WHERE p."group" > 0),
  'sharedRemainder', (SELECT json_agg(json_build_object('indicator', x.code, 'value', x.value)
      ORDER BY x.place)
    FROM (SELECT f.place, f.code,
        sum(CASE WHEN f."group" = 0 THEN -f.value ELSE f.value END)::bigint AS value
      FROM figure f WHERE f.range = 'asked' GROUP BY f.place, f.code) x))`;

const BY_YEAR = `(SELECT json_agg(json_build_object('year', r.first,
    'figures', ${figures('f.range = r.range AND f."group" = 0')}) ORDER BY r.first)
  FROM range r WHERE r.range LIKE 'year %')`;

const BY_ORGANISATION = `(SELECT json_agg(json_build_object(
    'organisation', json_build_object('id', ${opaque('Organisation', 'p.id')}),
    'achieved', json_build_object('activities', ${LINES_DONE})) ORDER BY p."group")
  FROM part p LEFT JOIN planned_sum s ON s."group" = p."group" AND s.kind IS NULL
  WHERE p."group" > 0 AND (s."group" IS NOT NULL
    OR EXISTS (SELECT FROM act a WHERE a."group" = p."group")))`;

interface Where {
  readonly fromYear: number;
  readonly toYear: number;
}

/** Whoever asks reads the whole: the statement is one for the federation's leaders. */
const ALLOWED = `viewer WHERE (SELECT "all" FROM sight) OR $3::text = ANY((SELECT ids FROM sight)::text[])`;

export const DASHBOARD: Floor = {
  text: `WITH RECURSIVE ${POLICY},
  ${countingOf(DASHBOARD_RANGES, true)}
  SELECT json_build_object('data', json_build_object('statistics', ${STATISTICS},
    'before', json_build_object('figures', ${figures(`f.range = 'before' AND f."group" = 0`, false)}),
    'line', json_build_object('byYear', ${BY_YEAR}),
    'termReport', json_build_object('organisation', ${union('$3::text', FULL_NAME)},
      'planAchieved', ${PLAN_ACHIEVED}),
    'planAchievement', json_build_object('byOrganisation', ${BY_ORGANISATION})))::text AS body
  FROM ${ALLOWED}`,
  values: ({ token, today, variables }) => {
    const [asked, before, line] = ['where', 'before', 'line'].map(
      (name) => variables[name] as Where,
    );
    return [
      token,
      today,
      rawId(variables['unit']),
      asked?.fromYear,
      asked?.toYear,
      line?.fromYear,
      before?.fromYear,
      before?.toYear,
    ];
  },
};

const declared = (condition: string): string => `coalesce((
  SELECT json_agg(json_build_object('indicator', g.indicator, 'value', g.value,
    'qualifier', g.qualifier, 'periodFrom', g.period_from, 'periodTo', g.period_to,
    'source', g.source, 'verification', g.verification) ORDER BY g.period_from, g.period_to, g.id)
  FROM declared_figure g WHERE g.organisation_id = $3::text AND g.period_from <= make_date($5::int, 12, 31)
    AND g.period_to >= make_date($4::int, 1, 1) AND ${condition}), '[]')`;

const EXACT = `(g.period_from, g.period_to) = (make_date($4::int, 1, 1), make_date($5::int, 12, 31))`;

export const TERM_REPORT: Floor = {
  text: `WITH RECURSIVE ${POLICY},
  ${countingOf(`SELECT 'asked', $4::int, $5::int`, false)}
  SELECT json_build_object('data', json_build_object('termReport', json_build_object(
    'organisation', ${union('$3::text', FULL_NAME)},
    'computed', ${figures(`f.range = 'asked' AND f."group" = 0`)},
    'declared', ${declared(EXACT)}, 'overlappingDeclared', ${declared(`NOT ${EXACT}`)},
    'planAchieved', ${PLAN_ACHIEVED})))::text AS body
  FROM ${ALLOWED}`,
  values: ({ token, today, variables }) => [
    token,
    today,
    rawId(variables['unit']),
    variables['fromYear'],
    variables['toYear'],
    variables['fromYear'],
  ],
};

import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { CurrencyCode, Money } from '@cau-noi/domain/money';
import type { PlanTally } from '@cau-noi/domain/statistics/plan-tally';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { CountedGroup } from './counted.queries.ts';
import { yearsOf } from './counted.queries.ts';
import { WHOLE } from './statistics.queries.ts';

/** What a group of unions planned and did of one kind. */
export type GroupTally = {
  readonly group: number;
  readonly kind: ActivityKind;
  readonly tally: PlanTally;
};

/** Amounts in the smallest unit of a currency; null where nothing of the sort is known. */
type MoneyRow = Readonly<Record<'planned' | 'possible' | 'spent' | 'unplanned', number | null>> & {
  readonly currency: CurrencyCode;
};

type Row = {
  readonly group: number;
  readonly kind: ActivityKind;
  readonly lines: number;
  readonly linesPossible: number;
  readonly linesDone: number;
  readonly persons: number;
  readonly personsPossible: number;
  readonly personsDone: number;
  readonly unplanned: number;
  readonly unplannedPersons: number;
  readonly money: readonly MoneyRow[] | null;
};

/** A plan belongs where its union stood when the year began; a part of the whole is within it. */
export const PLANS = statement(
  'statistics.planSummary',
  `WITH unit AS MATERIALIZED (
    SELECT * FROM unnest($2::int[], $3::text[], $4::date[], $5::date[])
      AS u("group", union_id, first, last)),
  held AS MATERIALIZED (
    SELECT h.* FROM (
      SELECT u."group", p.*,
        bool_or(u."group" = ${WHOLE}) OVER (PARTITION BY p.organisation_id, p.year) AS in_whole
      FROM (SELECT DISTINCT k.organisation_id, k.year FROM counted_plan k
        WHERE k.year = ANY($1::int[])) p
      JOIN unit u ON u.union_id = p.organisation_id AND make_date(p.year, 1, 1) >= u.first
        AND coalesce(make_date(p.year, 1, 1) <= u.last, true)) h
    WHERE h.in_whole),
  money AS MATERIALIZED (
    SELECT h."group", m.kind, m.currency, sum(m.planned)::float8 AS planned,
      sum(m.possible)::float8 AS possible, sum(m.spent)::float8 AS spent,
      sum(m.unplanned)::float8 AS unplanned
    FROM held h JOIN counted_plan_money m ON m.organisation_id = h.organisation_id
      AND m.year = h.year
    GROUP BY h."group", m.kind, m.currency),
  amounts AS MATERIALIZED (
    SELECT m."group", m.kind, json_agg(json_build_object('currency', m.currency,
      'planned', m.planned, 'possible', m.possible, 'spent', m.spent,
      'unplanned', m.unplanned) ORDER BY m.currency) AS money
    FROM money m GROUP BY m."group", m.kind),
  sums AS MATERIALIZED (
    SELECT h."group", k.kind, sum(k.lines)::bigint AS lines,
      sum(k.lines_possible)::bigint AS "linesPossible", sum(k.lines_done)::bigint AS "linesDone",
      sum(k.persons)::bigint AS persons, sum(k.persons_possible)::bigint AS "personsPossible",
      sum(k.persons_done)::bigint AS "personsDone", sum(k.unplanned)::bigint AS unplanned,
      sum(k.unplanned_persons)::bigint AS "unplannedPersons"
    FROM held h JOIN counted_plan k ON k.organisation_id = h.organisation_id AND k.year = h.year
    GROUP BY h."group", k.kind)
  SELECT s.*, a.money FROM sums s
  LEFT JOIN amounts a ON a."group" = s."group" AND a.kind = s.kind
  ORDER BY s."group", s.kind`,
);

function amountsIn(rows: readonly MoneyRow[], which: Exclude<keyof MoneyRow, 'currency'>) {
  return rows.flatMap((row): readonly Money[] => {
    const minor = row[which];
    return minor === null ? [] : [{ currency: row.currency, minor }];
  });
}

function tallyFrom(row: Row): PlanTally {
  const money = row.money ?? [];
  return {
    lines: {
      planned: { all: row.lines, withoutForceMajeure: row.linesPossible },
      done: row.linesDone,
    },
    persons: {
      planned: { all: row.persons, withoutForceMajeure: row.personsPossible },
      done: row.personsDone,
    },
    money: {
      planned: {
        all: amountsIn(money, 'planned'),
        withoutForceMajeure: amountsIn(money, 'possible'),
      },
      spent: amountsIn(money, 'spent'),
    },
    unplanned: {
      activities: row.unplanned,
      people: row.unplannedPersons,
      money: amountsIn(money, 'unplanned'),
    },
  };
}

/**
 * What each group of unions planned and did in some years, by kind; kinds of which nothing was have
 * no row. From the summaries, which know no viewer: for those who see everything.
 */
export async function summarisedPlans(
  sql: Sql,
  { fromYear, toYear }: { readonly fromYear: number; readonly toYear: number },
  groups: readonly CountedGroup[],
): Promise<readonly GroupTally[]> {
  const units = groups.flatMap(({ group, units: own }) => own.map((unit) => ({ group, ...unit })));
  const rows = await sql<Row>(PLANS, [
    yearsOf({ fromYear, toYear }),
    units.map(({ group }) => group),
    units.map(({ organisationId }) => organisationId),
    units.map(({ from }) => from),
    units.map(({ to }) => to),
  ]);
  return rows.map((row) => ({ group: row.group, kind: row.kind, tally: tallyFrom(row) }));
}

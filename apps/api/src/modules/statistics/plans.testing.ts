import { createPool } from '@cau-noi/db/pool';
import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import fc from 'fast-check';
import { insert, UNIONS } from './small-world.testing.ts';

const YEARS = [2023, 2024, 2025, 2026] as const;
const NUMBERS = [0, 1, 2] as const;

/** Plans of unions of the small world, each with an approved submission that may become its baseline. */
const PLANS = UNIONS.slice(0, 3).flatMap((organisation_id) =>
  YEARS.map((year) => ({ id: `${organisation_id} ${year}`, organisation_id, year })),
);
const LINES = PLANS.flatMap((plan, at) =>
  NUMBERS.map((number) => ({
    id: `${plan.id} ${number}`,
    plan_id: plan.id,
    position: number,
    kind: ACTIVITY_KINDS[(at + number) % ACTIVITY_KINDS.length],
    title: '',
    persons: number === 0 ? null : number * 3,
  })),
);
export const PLAN_IDS = PLANS.map(({ id }) => id);
export const LINE_IDS = LINES.map(({ id }) => id);

const money = fc.sample(
  fc.array(
    fc.record({
      source: fc.constant('UNION_FUND'),
      amount: fc.record({
        minor: fc.nat({ max: 90_000_000 }),
        currency: fc.constantFrom('VND', 'USD'),
      }),
    }),
    { maxLength: 3 },
  ),
  { numRuns: LINES.length, seed: 20261123 },
);

/** Adds the plans to the small world; the first half of them have their baseline. */
export async function addPlans(url: string): Promise<void> {
  const pool = createPool(url, { max: 1 });
  const stamp = {
    state: 'APPROVED',
    version: 1,
    created_at: '2022-01-01',
    updated_at: '2022-01-01',
  };
  try {
    await insert(
      pool,
      'plan',
      PLANS.map((plan) => ({ ...plan, ...stamp })),
    );
    await insert(
      pool,
      'plan_line',
      LINES.map((line) => ({
        ...line,
        countries: [],
        purpose: '',
        expected_result: '',
        priority: 'NORMAL',
      })),
    );
    await pool.query(`INSERT INTO submission (id, subject_kind, plan_id, number, state, planned,
        route_id, content, parameters, facts, verdict, submitted_by_id)
      SELECT id, 'PLAN', id, 1, 'APPROVED', true, 'r', '{}', '[]', '{}', '[]', 'sector'
      FROM plan WHERE id <> 'plan'`);
    await insert(
      pool,
      'approved_plan_line',
      LINES.slice(1).map((line, at) => ({
        submission_id: line.plan_id,
        line_id: line.id,
        plan_id: line.plan_id,
        kind: line.kind,
        title: '',
        countries: [],
        persons: line.persons,
        funding: money[at],
        co_organiser_ids: [],
      })),
    );
    await pool.query('UPDATE plan SET baseline_submission_id = id WHERE id = ANY($1)', [
      PLAN_IDS.slice(0, PLAN_IDS.length / 2),
    ]);
  } finally {
    await pool.end();
  }
}

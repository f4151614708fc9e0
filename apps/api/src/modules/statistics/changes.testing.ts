import fc from 'fast-check';
import { LINE_IDS, PLAN_IDS } from './plans.testing.ts';
import { PEOPLE, UNIONS } from './small-world.testing.ts';

/** A statement with its values. */
export interface Change {
  readonly text: string;
  readonly values: readonly unknown[];
}

const change = (text: string, ...values: readonly fc.Arbitrary<unknown>[]) =>
  fc.tuple(...values).map((drawn): Change => ({ text, values: drawn }));
const phase = fc.constantFrom('ACTUAL', 'ACTUAL', 'PLANNED');
const place = fc.constantFrom('i0', 'i1', 'i9');
const count = fc.integer({ min: 1, max: 30 });

/** What an activity is, when and whose. */
function itself(dossier: fc.Arbitrary<string>): readonly fc.Arbitrary<Change>[] {
  return [
    change(
      `UPDATE dossier SET state = $2::dossier_state WHERE id = $1`,
      dossier,
      fc.constantFrom('COMPLETED', 'COMPLETED', 'APPROVED'),
    ),
    change(
      `UPDATE dossier SET actual_start_date = date '2023-01-01' + $2::int,
      actual_end_date = date '2023-01-01' + $2::int WHERE id = $1`,
      dossier,
      fc.nat({ max: 1_400 }),
    ),
    change(
      `UPDATE dossier SET organisation_id = $2 WHERE id = $1`,
      dossier,
      fc.constantFrom(...UNIONS),
    ),
    change(
      `UPDATE dossier SET kind = $2::activity_kind, reporting_class = $3::reporting_class
      WHERE id = $1`,
      dossier,
      fc.constantFrom('OUTBOUND', 'INBOUND', 'EVENT_HOSTED'),
      fc.constantFrom('DELEGATION_OUT', 'EVENT_ABROAD', 'EVENT_HOSTED'),
    ),
  ];
}

/** Its people and co-organisers, as planned and as they really were. */
function people(dossier: fc.Arbitrary<string>): readonly fc.Arbitrary<Change>[] {
  return [
    change(
      `INSERT INTO dossier_co_organiser (dossier_id, organisation_id)
      SELECT id, $2 FROM dossier WHERE id = $1 ON CONFLICT DO NOTHING`,
      dossier,
      fc.constantFrom(...UNIONS),
    ),
    change(
      `DELETE FROM dossier_co_organiser WHERE dossier_id = $1 AND organisation_id = $2`,
      dossier,
      fc.constantFrom(...UNIONS),
    ),
    change(
      `INSERT INTO dossier_member (dossier_id, phase, id, position, person_id, role)
      SELECT id, $2::phase, $3, 0, $4, 'MEMBER' FROM dossier WHERE id = $1
      ON CONFLICT (dossier_id, phase, id) DO UPDATE SET person_id = excluded.person_id`,
      dossier,
      phase,
      place,
      fc.constantFrom(...PEOPLE),
    ),
    change(
      `INSERT INTO dossier_guest (dossier_id, phase, id, position, role, count)
      SELECT id, $2::phase, $3, 0, 'MEMBER', $4 FROM dossier WHERE id = $1
      ON CONFLICT (dossier_id, phase, id) DO UPDATE SET count = excluded.count`,
      dossier,
      phase,
      place,
      count,
    ),
    change(
      `UPDATE dossier_participant_group SET count = $3, phase = 'ACTUAL',
      id = gen_random_uuid() WHERE dossier_id = $1 AND phase = $2::phase`,
      dossier,
      phase,
      count,
    ),
    change(
      `UPDATE dossier_member SET dossier_id = $2, id = gen_random_uuid()
      WHERE dossier_id = $1 AND id = $3
        AND EXISTS (SELECT FROM dossier WHERE id = $2)`,
      dossier,
      dossier,
      place,
    ),
    ...['dossier_member', 'dossier_guest', 'dossier_participant_group'].map((table) =>
      change(`DELETE FROM ${table} WHERE dossier_id = $1 AND phase = $2::phase`, dossier, phase),
    ),
  ];
}

/** Its plan line, its costs. */
function planned(dossier: fc.Arbitrary<string>): readonly fc.Arbitrary<Change>[] {
  return [
    change(
      `UPDATE dossier SET plan_line_id = $2 WHERE id = $1`,
      dossier,
      fc.option(fc.constantFrom(...LINE_IDS), { freq: 6 }),
    ),
    change(
      `UPDATE dossier d SET plan_line_id = l.id, actual_start_date = make_date(p.year, 5, 1),
      actual_end_date = make_date(p.year, 5, 2) FROM plan_line l JOIN plan p ON p.id = l.plan_id
      WHERE d.id = $1 AND l.id = $2`,
      dossier,
      fc.constantFrom(...LINE_IDS),
    ),
    change(
      `UPDATE dossier SET state = 'CANCELLED', stop_reason = $2::stop_reason, stop_text = 'x'
      WHERE id = $1`,
      dossier,
      fc.constantFrom('FORCE_MAJEURE', 'SUSPENSION', 'BUDGET'),
    ),
    change(
      `INSERT INTO dossier_cost_line (dossier_id, phase, id, position, kind, persons, days,
        unit_price_minor, currency, payer)
      SELECT id, $2::phase, $3, 0, 'OTHER', 2, 3, $4, 'USD', 'HOST' FROM dossier WHERE id = $1
      ON CONFLICT (dossier_id, phase, id) DO UPDATE SET unit_price_minor = $4`,
      dossier,
      phase,
      place,
      count,
    ),
  ];
}

/** Plans with their lines and baselines. */
function plans(): readonly fc.Arbitrary<Change>[] {
  return [
    change(
      `UPDATE plan SET baseline_submission_id = CASE WHEN $2 THEN id END WHERE id = $1`,
      fc.constantFrom(...PLAN_IDS),
      fc.boolean(),
    ),
    change(
      `UPDATE plan SET year = year + 50 WHERE id = $1 AND year < 2050`,
      fc.constantFrom(...PLAN_IDS.slice(-2)),
    ),
    change(
      `UPDATE plan_line SET plan_id = $2 WHERE id = $1`,
      fc.constantFrom(...LINE_IDS.slice(-3)),
      fc.constantFrom(...PLAN_IDS),
    ),
    change(
      `DELETE FROM approved_plan_line WHERE line_id = $1`,
      fc.constantFrom(...LINE_IDS.slice(0, 4)),
    ),
  ];
}

/** Its report. */
function report(dossier: fc.Arbitrary<string>): readonly fc.Arbitrary<Change>[] {
  return [
    change(
      `INSERT INTO outcome_report (dossier_id, state, due_date)
      SELECT id, $2::outcome_state, '2026-01-01' FROM dossier WHERE id = $1
      ON CONFLICT (dossier_id) DO UPDATE SET state = excluded.state`,
      dossier,
      fc.constantFrom('DRAFT', 'SUBMITTED', 'SUBMITTED'),
    ),
    change(`DELETE FROM outcome_report WHERE dossier_id = $1`, dossier),
    change(
      `UPDATE outcome_report SET dossier_id = $2 WHERE dossier_id = $1
      AND EXISTS (SELECT FROM dossier WHERE id = $2)
      AND NOT EXISTS (SELECT FROM outcome_report WHERE dossier_id = $2)`,
      dossier,
      dossier,
    ),
  ];
}

/** Whatever may happen to a record that counts, did or will, by the API or by a hand in the database. */
export function anyChangeOf(dossierIds: readonly string[]): fc.Arbitrary<Change> {
  const dossier = fc.constantFrom(...dossierIds);
  return fc.oneof(
    ...[itself, people, planned, plans, report].flatMap((changes) => changes(dossier)),
    change(`DELETE FROM dossier WHERE id = $1`, fc.constantFrom(...dossierIds.slice(0, 5))),
  );
}

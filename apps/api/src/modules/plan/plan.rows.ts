import type { PlanLine, PlanState } from '@cau-noi/domain/plan';
import type { Transaction } from '../../database.ts';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { PlanRecord } from './plan.queries.ts';

const COLUMNS = [
  'kind',
  'title',
  'partner_id',
  'agreement_id',
  'countries',
  'purpose_kind',
  'purpose',
  'expected_result',
  'result_target',
  'result_unit',
  'head_level',
  'persons',
  'days',
  'from_month',
  'to_month',
  'priority',
  'note',
] as const;

const UPDATES = COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ');

export const STATEMENTS = {
  upsert: statement(
    'plan.upsertLines',
    `INSERT INTO plan_line (id, plan_id, position, ${COLUMNS.join(', ')})
      SELECT line.id, $1::text, line.position, line.kind, line.title, line."partnerId",
        line."agreementId", coalesce(line.countries, '{}'), line."purposeKind", line.purpose, line."expectedResult",
        line."resultTarget", line."resultUnit", line."headLevel", line.persons, line.days,
        line."fromMonth", line."toMonth", line.priority, line.note
      FROM jsonb_to_recordset($2::jsonb) AS line(
        id text, position int, kind activity_kind, title text, "partnerId" text,
        "agreementId" text, countries text[], "purposeKind" purpose_kind, purpose text, "expectedResult" text,
        "resultTarget" double precision, "resultUnit" text, "headLevel" head_level, persons int,
        days int, "fromMonth" text, "toMonth" text, priority priority, note text)
      ON CONFLICT (id) DO UPDATE SET position = excluded.position, removed_at = NULL,
        ${UPDATES}
      WHERE plan_line.plan_id = excluded.plan_id
      RETURNING id`,
  ),
  clearFunding: statement(
    'plan.clearFunding',
    `DELETE FROM plan_line_funding f USING plan_line l
      WHERE l.id = f.line_id AND l.plan_id = $1::text AND l.id = ANY($2::text[])`,
  ),
  insertFunding: statement(
    'plan.insertFunding',
    `INSERT INTO plan_line_funding (line_id, position, source, amount_minor, currency)
      SELECT line_id, position, source, amount_minor, currency
      FROM jsonb_to_recordset($1::jsonb) AS funding(
        line_id text, position int, source funding_source, amount_minor bigint, currency text)`,
  ),
  clearCoOrganisers: statement(
    'plan.clearCoOrganisers',
    `DELETE FROM plan_line_co_organiser c USING plan_line l
      WHERE l.id = c.line_id AND l.plan_id = $1::text AND l.id = ANY($2::text[])`,
  ),
  insertCoOrganisers: statement(
    'plan.insertCoOrganisers',
    `INSERT INTO plan_line_co_organiser (line_id, organisation_id)
      SELECT line_id, organisation_id
      FROM jsonb_to_recordset($1::jsonb) AS helper(line_id text, organisation_id text)`,
  ),
  // A line that a dossier or an approved version cites leaves the plan and stays for them.
  retire: statement(
    'plan.retireLines',
    `UPDATE plan_line l SET removed_at = $3::timestamptz
      WHERE l.plan_id = $1::text AND l.removed_at IS NULL AND l.id <> ALL($2::text[])
        AND (EXISTS (SELECT FROM dossier d WHERE d.plan_line_id = l.id)
          OR EXISTS (SELECT FROM approved_plan_line a WHERE a.line_id = l.id))`,
  ),
  remove: statement(
    'plan.removeLines',
    `DELETE FROM plan_line l
      WHERE l.plan_id = $1::text AND l.removed_at IS NULL AND l.id <> ALL($2::text[])`,
  ),
  approve: statement(
    'plan.keepApprovedLines',
    `INSERT INTO approved_plan_line (submission_id, line_id, plan_id, kind, title, partner_id,
        countries, persons, days, from_month, to_month, funding, co_organiser_ids)
      SELECT s.id, line.id, s.plan_id, line.kind, line.title, line."partnerId",
        coalesce(line.countries, '{}'), line.persons, line.days, line."fromMonth", line."toMonth",
        line.funding, coalesce(line."coOrganiserIds", '{}')
      FROM submission s, jsonb_to_recordset(s.content -> 'lines') AS line(
        id text, kind activity_kind, title text, "partnerId" text, countries text[], persons int,
        days int, "fromMonth" text, "toMonth" text, funding jsonb, "coOrganiserIds" text[])
      WHERE s.id = $1::text`,
  ),
} as const;

/**
 * Makes the working lines of a plan these, in this order: each is written under its own id, those
 * that are no longer among them go. The number of statements does not depend on the number of lines.
 *
 * @param now ISO date-time at which a line that is still cited counts as taken out
 * @returns the ids that belong to another plan already; nothing of them was written
 */
export async function writeLines(
  sql: Sql,
  planId: string,
  lines: readonly PlanLine[],
  now: string,
): Promise<readonly string[]> {
  const ids = lines.map((line) => line.id);
  const rows = lines.map(({ funding, coOrganiserIds, ...line }, position) => ({
    ...line,
    position,
  }));
  const written = await sql<{ id: string }>(STATEMENTS.upsert, [planId, JSON.stringify(rows)]);
  const own = new Set(written.map((row) => row.id));
  const foreign = ids.filter((id) => !own.has(id));
  if (foreign.length > 0) return foreign;
  await sql(STATEMENTS.clearFunding, [planId, ids]);
  await sql(STATEMENTS.insertFunding, [JSON.stringify(fundingRows(lines))]);
  await sql(STATEMENTS.clearCoOrganisers, [planId, ids]);
  await sql(STATEMENTS.insertCoOrganisers, [JSON.stringify(coOrganiserRows(lines))]);
  await sql(STATEMENTS.retire, [planId, ids, now]);
  await sql(STATEMENTS.remove, [planId, ids]);
  return [];
}

/**
 * Writes what a decision makes of a plan: its state and, once it is approved, which version is in
 * force. The lines of that version are kept as what "plan achieved" is measured against.
 */
export async function settlePlan(
  tx: Transaction,
  sql: Sql,
  plan: PlanRecord,
  state: PlanState,
  submissionId: string,
): Promise<void> {
  const approved = state === 'APPROVED';
  const inForce = {
    approvedSubmissionId: submissionId,
    baselineSubmissionId: plan.baselineSubmissionId ?? submissionId,
  };
  await tx.plan.update({
    where: { id: plan.id, version: plan.version },
    data: { state, version: { increment: 1 }, ...(approved ? inForce : {}) },
  });
  if (!approved) return;
  await sql(STATEMENTS.approve, [submissionId]);
  await tx.planAuthor.deleteMany({ where: { planId: plan.id } });
}

function fundingRows(lines: readonly PlanLine[]) {
  return lines.flatMap((line) =>
    line.funding.map(({ source, amount }, position) => ({
      line_id: line.id,
      position,
      source,
      amount_minor: amount.minor,
      currency: amount.currency,
    })),
  );
}

function coOrganiserRows(lines: readonly PlanLine[]) {
  return lines.flatMap((line) =>
    line.coOrganiserIds.map((id) => ({ line_id: line.id, organisation_id: id })),
  );
}

import type { Instant } from '../calendar.ts';
import type { PlanLineContent } from '../content/content.ts';
import type { PlanLife } from '../plan-life.ts';
import { approvedRoundAt, planRoundAt, planStateAt } from '../plan-life.ts';
import { roundStateAt } from '../rounds.ts';
import type { PlanSubmissions } from './insert.ts';
import { turnOfLine } from '../exchanges.ts';
import type { Rows } from './tables.ts';

function addLine(
  rows: Rows,
  planId: string,
  position: number,
  line: PlanLineContent,
  removedAt: Instant | null,
): void {
  const { coOrganiserIds, funding, countries, ...columns } = line;
  rows.plan_line.push({
    ...columns,
    ...turnOfLine(line.id),
    planId,
    position,
    countries: [...countries],
    removedAt,
  });
  for (const organisationId of coOrganiserIds) {
    rows.plan_line_co_organiser.push({ lineId: line.id, organisationId });
  }
  for (const [order, { source, amount }] of funding.entries()) {
    const money = { amountMinor: amount.minor, currency: amount.currency };
    rows.plan_line_funding.push({ lineId: line.id, position: order, source, ...money });
  }
}

function addApproved(
  rows: Rows,
  planId: string,
  submissionId: string,
  line: PlanLineContent,
): void {
  rows.approved_plan_line.push({
    submissionId,
    lineId: line.id,
    planId,
    kind: line.kind,
    title: line.title,
    partnerId: line.partnerId,
    countries: [...line.countries],
    persons: line.persons,
    days: line.days,
    fromMonth: line.fromMonth,
    toMonth: line.toMonth,
    funding: line.funding,
    coOrganiserIds: [...line.coOrganiserIds],
  });
}

/** The plan as it stands at that moment, with every version that was approved. */
export function addPlan(
  rows: Rows,
  life: PlanLife,
  updatedAt: Instant,
  now: Instant,
): PlanSubmissions | null {
  const state = planStateAt(life, now);
  if (state === null) return null;
  const { id, union, year, adjusted, author, draft } = life;
  const isAdjusted = adjusted !== null && adjusted.at <= now;
  const round = planRoundAt(life, now);
  const content = isAdjusted ? adjusted.content : (round?.content ?? draft);
  rows.plan.push({
    id,
    organisationId: union.id,
    year,
    state,
    adjustmentReason: isAdjusted ? content.adjustmentReason : null,
    version: 2 + life.rounds.filter(({ submittedAt }) => submittedAt <= now).length,
    createdAt: life.createdAt,
    updatedAt,
  });
  if (state !== 'APPROVED') {
    rows.plan_author.push({ planId: id, userId: author.id, at: life.createdAt });
  }
  for (const [position, line] of content.lines.entries()) addLine(rows, id, position, line, null);
  const approved = life.rounds.filter((one) => roundStateAt(one, now) === 'APPROVED');
  const takenOut = approved
    .flatMap((one) => one.content.lines)
    .filter((line) => !content.lines.some((kept) => kept.id === line.id));
  for (const line of takenOut) {
    addLine(rows, id, content.lines.length, line, adjusted?.at ?? updatedAt);
  }
  for (const one of approved) {
    for (const line of one.content.lines) addApproved(rows, id, one.id, line);
  }
  const baseline = approved[0];
  const inForce = approvedRoundAt(life, now);
  return baseline === undefined || inForce === undefined
    ? null
    : { id, baseline: baseline.id, approved: inForce.id };
}

import type { Content } from './content.ts';
import type { CopyWriter } from './copy.ts';
import { JsonCell } from './copy.ts';
import { addDays, LAST_YEAR, officeTime } from './days.ts';
import { addAudit, addRound, authorOf, roundId } from './rounds.ts';
import type { World } from './world.ts';

/** A line of a yearly plan, in the shape in which a submission keeps it. */
export interface Line {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly partnerId: string;
  readonly countries: readonly string[];
  readonly purposeKind: string;
  readonly purpose: string;
  readonly expectedResult: string;
  readonly resultTarget: number;
  readonly resultUnit: string;
  readonly headLevel: string;
  readonly persons: number;
  readonly days: number;
  readonly fromMonth: string;
  readonly toMonth: string;
  readonly coOrganiserIds: readonly string[];
  readonly priority: string;
  readonly funding: readonly { source: string; amount: { minor: number; currency: string } }[];
  readonly note: null;
}

/** The line that a planned activity carries out. */
export function lineOf(id: string, content: Content, country: string): Line {
  const { kind, members, guests, participants, costLines, startDate, endDate } = content;
  const counted = [...guests, ...participants].reduce((sum, { count }) => sum + count, 0);
  const currency = costLines[0]?.unitPrice.currency ?? 'VND';
  const minor = costLines.reduce(
    (sum, { persons, days, unitPrice }) => sum + persons * days * unitPrice.minor,
    0,
  );
  return {
    id,
    kind,
    title: content.title,
    partnerId: content.partnerId ?? '',
    countries: [country],
    purposeKind: content.purposeKind,
    purpose: content.purpose,
    expectedResult: 'Chương trình phối hợp được ký',
    resultTarget: 1,
    resultUnit: 'văn bản',
    headLevel: 'UNIT_LEADER',
    persons: Math.max(1, members.length + counted),
    days: Math.round((Date.parse(endDate) - Date.parse(startDate)) / 86_400_000) + 1,
    fromMonth: startDate.slice(0, 7),
    toMonth: startDate.slice(0, 7),
    coOrganiserIds: content.coOrganiserIds,
    priority: 'NORMAL',
    funding: [{ source: 'UNION_FUND', amount: { minor, currency } }],
    note: null,
  };
}

function addLine(rows: CopyWriter, planId: string, position: number, line: Line): void {
  rows.add('plan_line', {
    id: line.id,
    plan_id: planId,
    position,
    kind: line.kind,
    title: line.title,
    partner_id: line.partnerId,
    countries: line.countries,
    purpose_kind: line.purposeKind,
    purpose: line.purpose,
    expected_result: line.expectedResult,
    result_target: line.resultTarget,
    result_unit: line.resultUnit,
    head_level: line.headLevel,
    persons: line.persons,
    days: line.days,
    from_month: line.fromMonth,
    to_month: line.toMonth,
    priority: line.priority,
  });
  for (const organisationId of line.coOrganiserIds) {
    rows.add('plan_line_co_organiser', { line_id: line.id, organisation_id: organisationId });
  }
  for (const [order, { source, amount }] of line.funding.entries()) {
    const money = { amount_minor: amount.minor, currency: amount.currency };
    rows.add('plan_line_funding', { line_id: line.id, position: order, source, ...money });
  }
}

function addApproved(rows: CopyWriter, planId: string, submissionId: string, line: Line): void {
  rows.add('approved_plan_line', {
    submission_id: submissionId,
    line_id: line.id,
    plan_id: planId,
    kind: line.kind,
    title: line.title,
    partner_id: line.partnerId,
    countries: line.countries,
    persons: line.persons,
    days: line.days,
    from_month: line.fromMonth,
    to_month: line.toMonth,
    funding: new JsonCell(line.funding),
    co_organiser_ids: line.coOrganiserIds,
  });
}

/** The plan of one union and year with all its lines; that of the coming year still waits. */
export function addPlan(
  rows: CopyWriter,
  world: World,
  plan: { readonly id: string; readonly unionId: string; readonly year: number },
  lines: readonly Line[],
): void {
  const { id, unionId, year } = plan;
  const approved = year <= LAST_YEAR;
  const day = `${year - 1}-11-05`;
  const submissionId = roundId({ day, subjectId: id, number: 1 });
  rows.add('plan', {
    id,
    organisation_id: unionId,
    year,
    state: approved ? 'APPROVED' : 'SUBMITTED',
    baseline_submission_id: approved ? submissionId : null,
    approved_submission_id: approved ? submissionId : null,
    created_at: officeTime(addDays(day, -20)),
    updated_at: officeTime(day),
  });
  for (const [position, line] of lines.entries()) addLine(rows, id, position, line);
  if (approved) for (const line of lines) addApproved(rows, id, submissionId, line);
  const userId = authorOf(world, unionId);
  const entry = { subjectKind: 'PLAN', subjectId: id, unionId, userId, data: {} };
  addAudit(rows, { ...entry, day: addDays(day, -20) }, 'plan.create');
  addRound(rows, world, {
    subjectKind: 'PLAN',
    subjectId: id,
    unionId,
    kind: null,
    planned: true,
    number: 1,
    content: { year, organisationId: unionId, adjustmentReason: null, lines },
    travellerIds: [],
    day,
    end: approved ? 'APPROVED' : 'PENDING',
    taken: 0,
  });
}

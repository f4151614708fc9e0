import type { ApprovalRole, ReturnReason, StepState, SubmissionState } from '../generated/enums.ts';
import type { Day, Instant } from './calendar.ts';
import { addDays, at, dayOf, weekday } from './calendar.ts';
import { sampleId } from './id.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';
import type { Assessment, Route } from './rules.ts';
import type { SampleUser, Users } from './users.ts';

/** One decision of a round, as it falls if nothing stops the clock before. */
export interface Decision {
  readonly role: ApprovalRole;
  readonly organisationId: string;
  readonly since: Instant;
  readonly decidedAt: Instant;
  readonly decidedById: string;
  readonly note: string | null;
}

export interface Return {
  readonly reason: ReturnReason;
  readonly text: string;
  readonly fields: readonly (readonly string[])[];
}

/** A submission with everything that is going to happen to it. */
export interface Round<Content> {
  readonly id: string;
  readonly number: number;
  readonly content: Content;
  readonly planned: boolean;
  readonly route: Route;
  readonly submittedAt: Instant;
  readonly submittedById: string;
  readonly travellerIds: readonly string[];
  /** In the order of the route; a returned round has no decision after the one that returned it. */
  readonly decisions: readonly Decision[];
  /** Why the last decision returned it; null for an approval. */
  readonly returned: Return | null;
  /** When its author takes it back, null when nobody does. */
  readonly withdrawnAt: Instant | null;
  /** What the rules said; null until the round has been judged. */
  assessment: Assessment | null;
  justifications: Readonly<Record<string, string>>;
}

export interface RoundPlan<Content> {
  readonly subjectId: string;
  readonly number: number;
  readonly content: Content;
  readonly planned: boolean;
  readonly route: Route;
  readonly unionId: string;
  readonly federationId: string;
  readonly submittedOn: Day;
  readonly author: SampleUser;
  readonly travellerIds: readonly string[];
  readonly returned: Return | null;
  readonly withdrawn: boolean;
}

const NOTES = [
  null,
  null,
  null,
  'Đồng ý. Đề nghị gửi báo cáo kết quả đúng hạn.',
  'Nhất trí với đề xuất của đơn vị.',
  'Đồng ý; chú ý tiết kiệm chi phí đi lại.',
];

/** Days that a step waits before it is decided: mostly few, now and then many. */
function waitOf(role: ApprovalRole, random: Random): number {
  const usual = role === 'FEDERATION_ADVISER' ? random.whole(2, 6) : random.whole(1, 3);
  return random.chance(0.1) ? usual + random.whole(4, 9) : usual;
}

function organisationOf(role: ApprovalRole, plan: RoundPlan<unknown>): string {
  return role === 'UNIT_LEADER' ? plan.unionId : plan.federationId;
}

/** Who decides: of those who hold the role that day the first who neither wrote, travels nor decided before. */
function deciderOf(
  role: ApprovalRole,
  date: Day,
  plan: RoundPlan<unknown>,
  before: readonly Decision[],
  users: Users,
): SampleUser | undefined {
  return users
    .holding(role, organisationOf(role, plan), date)
    .find(
      ({ id, personId }) =>
        id !== plan.author.id &&
        !before.some(({ decidedById }) => decidedById === id) &&
        (personId === null || !plan.travellerIds.includes(personId)),
    );
}

function decide(plan: RoundPlan<unknown>, users: Users, submittedAt: Instant, random: Random) {
  const decisions: Decision[] = [];
  // A return comes from the federation when the route goes there: its adviser reads closest.
  const roles = plan.route.steps;
  const returning = Math.max(0, roles.indexOf('FEDERATION_ADVISER'));
  let since = submittedAt;
  for (const role of plan.returned === null ? roles : roles.slice(0, returning + 1)) {
    const date = weekday(addDays(dayOf(since), waitOf(role, random)));
    const decider = deciderOf(role, date, plan, decisions, users);
    if (decider === undefined) break;
    const decidedAt = at(date, random.whole(8, 16), random.whole(0, 59));
    const organisationId = organisationOf(role, plan);
    const note = random.pick(NOTES);
    decisions.push({ role, organisationId, since, decidedAt, decidedById: decider.id, note });
    since = decidedAt;
  }
  return decisions;
}

/** Hands a record in and lets it go through its steps. */
export function holdRound<Content>(plan: RoundPlan<Content>, users: Users): Round<Content> {
  const id = sampleId('submission', plan.subjectId, plan.number);
  const random = randomFor('round', id);
  const submittedAt = at(weekday(plan.submittedOn), random.whole(8, 16), random.whole(0, 59));
  const { number, content, planned, route, travellerIds, author, returned } = plan;
  const decisions = plan.withdrawn ? [] : decide(plan, users, submittedAt, random);
  const withdrawnAt = plan.withdrawn
    ? at(weekday(addDays(dayOf(submittedAt), 1)), 15, random.whole(0, 59))
    : null;
  return {
    id,
    number,
    content,
    planned,
    route,
    submittedAt,
    submittedById: author.id,
    travellerIds,
    decisions,
    returned: decisions.length > 0 ? returned : null,
    withdrawnAt,
    assessment: null,
    justifications: {},
  };
}

/** When the round is over: approved, returned or taken back; null when it stays with somebody for good. */
export function closedAtOf(round: Round<unknown>): Instant | null {
  if (round.withdrawnAt !== null) return round.withdrawnAt;
  const last = round.decisions.at(-1);
  const decided = round.returned !== null || round.decisions.length === round.route.steps.length;
  return decided ? (last?.decidedAt ?? null) : null;
}

/** The state of the round at that moment, by itself: what becomes of the record may change it later. */
export function roundStateAt(round: Round<unknown>, now: Instant): SubmissionState {
  const closedAt = closedAtOf(round);
  if (closedAt === null || closedAt > now) return 'PENDING';
  if (round.withdrawnAt !== null) return 'WITHDRAWN';
  return round.returned === null ? 'APPROVED' : 'RETURNED';
}

export interface StepAt {
  readonly role: ApprovalRole;
  readonly state: StepState;
  readonly decision: Decision | null;
  readonly since: Instant | null;
  readonly returned: Return | null;
}

/** The steps of the round as they stand at that moment; `over` when the record was stopped meanwhile. */
export function stepsAt(round: Round<unknown>, now: Instant, over: boolean): readonly StepAt[] {
  let waiting = round.withdrawnAt === null || round.withdrawnAt > now;
  let since: Instant | null = round.submittedAt;
  return round.route.steps.map((role, index) => {
    const decision = round.decisions[index];
    if (decision !== undefined && decision.decidedAt <= now) {
      const isLast = index === round.decisions.length - 1;
      const returned = isLast ? round.returned : null;
      const step = { role, decision, since, returned } as const;
      since = decision.decidedAt;
      if (returned !== null) waiting = false;
      return { ...step, state: returned === null ? 'APPROVED' : 'RETURNED' };
    }
    const isCurrent = waiting && !over && since !== null;
    const step = { role, decision: null, since: isCurrent ? since : null, returned: null } as const;
    const skipped = over || !waiting;
    since = null;
    return { ...step, state: skipped ? 'SKIPPED' : isCurrent ? 'CURRENT' : 'WAITING' };
  });
}

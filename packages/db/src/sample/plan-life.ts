import type { PlanState } from '../generated/enums.ts';
import type { Day, Instant } from './calendar.ts';
import { addDays, at, day, dayOf, later, weekday } from './calendar.ts';
import type { PlanContent, PlanLineContent } from './content/content.ts';
import { planLineOf } from './content/write.ts';
import { authorOf } from './dossier-life.ts';
import { sampleId } from './id.ts';
import { isTravelling } from './kinds.ts';
import type { Intent, YearOfUnion } from './intents.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';
import { flawedPlan } from './revisions.ts';
import type { Round } from './rounds.ts';
import { closedAtOf, holdRound, roundStateAt } from './rounds.ts';
import type { Setting } from './setting.ts';
import type { SampleUser } from './users.ts';
import type { Union } from './world.ts';
import { standsOn } from './world.ts';

/** A yearly plan with everything that is going to happen to it, whatever day it is today. */
export interface PlanLife {
  readonly id: string;
  readonly union: Union;
  readonly year: number;
  readonly createdAt: Instant;
  readonly author: SampleUser;
  /** What stands in it before it is handed in. */
  readonly draft: PlanContent;
  readonly rounds: readonly Round<PlanContent>[];
  /** When an approved plan was taken up again, with what stands in it since. */
  readonly adjusted: { readonly at: Instant; readonly content: PlanContent } | null;
  /** Since when a rule has held it back: nothing after that happens. */
  heldAt: Instant | null;
}

/** Offices hand in before the day, some after it, and a few never. */
function submissionDay(dueOn: Day, random: Random): Day | null {
  const span = random.weigh<readonly [number, number] | null>([
    [80, [-34, 0]],
    [14, [2, 28]],
    [6, null],
  ]);
  return span === null ? null : addDays(dueOn, random.whole(...span));
}

/** Days an office takes to mend a plan that was returned. */
const DAYS_TO_MEND = 9;

const REASONS = [
  'Bổ sung hoạt động theo đề nghị của đối tác; điều chỉnh số người cho phù hợp kinh phí.',
  'Nhà tài trợ thay đổi thời gian; bổ sung một nội dung được giao thêm.',
];

/** When and why an approved plan is adjusted; unions that took up others mostly adjust theirs then. */
function adjustmentOf({ union, year }: YearOfUnion, setting: Setting, random: Random) {
  const merged =
    year === 2025 && setting.world.unions.some(({ successor }) => successor?.id === union.id);
  if (merged && random.chance(0.6)) {
    const reason =
      'Hợp nhất tổ chức từ ngày 01/7/2025: tiếp nhận nội dung của đơn vị được hợp nhất.';
    return { on: day(2025, 7, random.whole(8, 25)), reason };
  }
  if (!random.chance(0.15)) return null;
  return { on: day(year, random.whole(3, 8), random.whole(1, 28)), reason: random.pick(REASONS) };
}

/**
 * The lines before an adjustment: two of those that begin well after it were added by it, one had
 * more people, and one that was never carried out was taken out.
 */
function linesBefore(
  intents: readonly Intent[],
  adjustedOn: Day,
  random: Random,
): readonly PlanLineContent[] {
  const added = intents
    .filter(({ start }) => start > addDays(adjustedOn, 110))
    .slice(0, Math.min(2, intents.length - 1));
  const before = intents.filter((intent) => !added.includes(intent)).map(planLineOf);
  const changed = random.whole(0, Math.max(0, before.length - 1));
  const more = before.map((line, index) =>
    index === changed ? { ...line, persons: (line.persons ?? 0) + 1 } : line,
  );
  const [first] = before;
  if (first === undefined || !random.chance(0.4)) return more;
  const title = `${first.title} (đợt hai)`;
  return [...more, { ...first, id: sampleId('taken out', first.id), title }];
}

/** More people than may go on one journey: the unit asks for an exception. */
const TOO_MANY = 12;

/**
 * What stands in a plan before it is handed in: the last line lacks its money and its result; in some
 * the first journey is for more people than may go.
 */
function unfinishedPlan(content: PlanContent, random: Random): PlanContent {
  const { lines } = content;
  const journey = random.chance(0.2) ? lines.findIndex(({ kind }) => isTravelling(kind)) : -1;
  const last = lines.length - 1;
  return {
    ...content,
    lines: lines.map((line, index) => ({
      ...line,
      ...(index === journey && { persons: TOO_MANY }),
      ...(index === last && { funding: [], resultTarget: null, resultUnit: null }),
    })),
  };
}

/**
 * The life of a union's plan, with all that it intends of the year. Null when the union never made
 * one, or ended before the year.
 */
export function planLife(intended: YearOfUnion, setting: Setting): PlanLife | null {
  const { union, year, planned } = intended;
  const random = randomFor('plan', union.id, year);
  const dueOn = setting.rules.planDueOn(year);
  const submittedOn = submissionDay(dueOn, random);
  const lasts = standsOn(union, later(day(year, 1, 1), union.from));
  if (!lasts || planned.length === 0 || (submittedOn === null && random.chance(0.5))) return null;
  const id = sampleId('plan', union.id, year);
  const created = addDays(submittedOn ?? dueOn, -random.whole(8, 30));
  const author = authorOf(union, created, setting);
  const content = (of: readonly PlanLineContent[], reason: string | null): PlanContent => ({
    organisationId: union.id,
    year,
    lines: of,
    adjustmentReason: reason,
  });
  const whole = content(planned.map(planLineOf), null);
  const base = {
    id,
    union,
    year,
    author,
    draft: unfinishedPlan(whole, randomFor('unfinished', id)),
    heldAt: null,
  } as const;
  const createdAt = at(weekday(created), 9, random.whole(0, 59));
  if (submittedOn === null) return { ...base, createdAt, rounds: [], adjusted: null };
  const hold = holder(base, setting);
  const returns = random.chance(0.16);
  const rounds = firstRounds(whole, submittedOn, hold, returns);
  const approvedOn = approvalDay({ rounds });
  const adjustment = adjustmentOf(intended, setting, random);
  if (adjustment === null || approvedOn === null || approvedOn >= adjustment.on) {
    return { ...base, createdAt, rounds, adjusted: null };
  }
  const before = content(linesBefore(planned, adjustment.on, random), null);
  const next = content(whole.lines, adjustment.reason);
  const adjusted = { at: at(weekday(adjustment.on), 10, random.whole(0, 59)), content: next };
  const again = hold(
    rounds.length + 1,
    addDays(dayOf(adjusted.at), random.whole(3, 12)),
    next,
    null,
  );
  const first = firstRounds(before, submittedOn, hold, returns);
  return { ...base, createdAt, rounds: [...first, again], adjusted };
}

/** The day on which the plan is first approved; null when it never is. */
export function approvalDay({ rounds }: Pick<PlanLife, 'rounds'>): Day | null {
  const approved = rounds.find(
    ({ returned, decisions, route }) =>
      returned === null && decisions.length === route.steps.length,
  );
  return approved === undefined ? null : dayOf(closedAtOf(approved) ?? approved.submittedAt);
}

function holder(plan: Pick<PlanLife, 'id' | 'union' | 'author'>, setting: Setting) {
  const { users, rules, world } = setting;
  const { id: subjectId, union, author } = plan;
  return (
    number: number,
    submittedOn: Day,
    content: PlanContent,
    returned: Round<PlanContent>['returned'],
  ): Round<PlanContent> => {
    const subject = { subject: 'PLAN', kind: null, level: union.kind, planned: true } as const;
    return holdRound(
      {
        subjectId,
        number,
        content,
        planned: true,
        route: rules.routeOf({ ...subject, day: submittedOn }),
        unionId: union.id,
        federationId: world.federation.id,
        submittedOn,
        author,
        travellerIds: [],
        returned,
        withdrawn: false,
      },
      users,
    );
  };
}

function firstRounds(
  content: PlanContent,
  submittedOn: Day,
  hold: ReturnType<typeof holder>,
  returns: boolean,
): readonly Round<PlanContent>[] {
  if (!returns) return [hold(1, submittedOn, content, null)];
  const { before, returned } = flawedPlan(content);
  const round = hold(1, submittedOn, before, returned);
  const mended = addDays(dayOf(closedAtOf(round) ?? round.submittedAt), DAYS_TO_MEND);
  return [round, hold(2, mended, content, null)];
}

/** The round that was begun last before that moment. */
export function planRoundAt(life: PlanLife, now: Instant): Round<PlanContent> | undefined {
  return life.rounds.findLast(
    ({ submittedAt }) => submittedAt <= now && (life.heldAt === null || submittedAt < life.heldAt),
  );
}

/** The approved round in force at that moment. */
export function approvedRoundAt(life: PlanLife, now: Instant): Round<PlanContent> | undefined {
  return life.rounds.findLast(
    (round) =>
      roundStateAt(round, now) === 'APPROVED' &&
      (life.heldAt === null || round.submittedAt < life.heldAt),
  );
}

/** The state of the plan at that moment; null before it exists. */
export function planStateAt(life: PlanLife, now: Instant): PlanState | null {
  if (life.createdAt > now) return null;
  const round = planRoundAt(life, now);
  if (round === undefined) return 'DRAFT';
  const { adjusted } = life;
  if (adjusted !== null && adjusted.at <= now && round.submittedAt < adjusted.at) return 'DRAFT';
  const state = roundStateAt(round, now);
  if (state === 'APPROVED' || state === 'RETURNED') return state;
  return state === 'PENDING' ? 'SUBMITTED' : 'DRAFT';
}

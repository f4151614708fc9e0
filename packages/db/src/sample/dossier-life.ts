import type { DossierState, StopReason } from '../generated/enums.ts';
import type { Day, Instant } from './calendar.ts';
import { addDays, at, dayOf, later, weekday } from './calendar.ts';
import type { DossierContent } from './content/content.ts';
import { dossierOf } from './content/write.ts';
import { sampleId } from './id.ts';
import type { Intent } from './intents.ts';
import { isSuspended, SUSPENSION } from './intents.ts';
import { isTravelling } from './kinds.ts';
import type { Closing, Report } from './outcomes.ts';
import { closingOf, reportOf } from './outcomes.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';
import { flawedDossier, unfinished } from './revisions.ts';
import type { Round, RoundPlan } from './rounds.ts';
import { closedAtOf, holdRound, roundStateAt } from './rounds.ts';
import type { Setting } from './setting.ts';
import type { SampleUser } from './users.ts';
import type { Union } from './world.ts';
import { standsOn } from './world.ts';

export interface Stop {
  readonly state: 'CANCELLED' | 'POSTPONED';
  readonly reason: StopReason;
  readonly text: string;
  readonly at: Instant;
}

/** A dossier with everything that is going to happen to it, whatever day it is today. */
export interface DossierLife {
  readonly id: string;
  readonly intent: Intent;
  readonly planned: boolean;
  readonly createdAt: Instant;
  readonly author: SampleUser;
  /** What stands in it before it is handed in. */
  readonly draft: DossierContent;
  readonly rounds: readonly Round<DossierContent>[];
  /** When its approval became void, because it was changed. */
  readonly voidedAt: Instant | null;
  readonly stop: Stop | null;
  readonly closing: Closing | null;
  readonly report: Report | null;
  /** Since when a rule has held it back: nothing after that happens. */
  heldAt: Instant | null;
}

type Fate = 'NOTHING' | 'DONE' | 'CANCELLED' | 'POSTPONED' | 'NEVER_APPROVED';

function fateOf(intent: Intent, planned: boolean, random: Random): Fate {
  const { start, kind, union } = intent;
  if (!standsOn(union, start)) return 'NOTHING';
  if (isSuspended(start) && kind !== 'EVENT_ONLINE') {
    return random.chance(0.6) ? 'NEVER_APPROVED' : 'NOTHING';
  }
  if (!planned) return random.chance(0.95) ? 'DONE' : 'CANCELLED';
  return random.weigh([
    [915, 'DONE'],
    [35, 'CANCELLED'],
    [15, 'POSTPONED'],
    [35, 'NOTHING'],
  ] as const);
}

/** Days before the activity on which its dossier is handed in. */
function leadOf({ kind }: Intent, random: Random): number {
  if (isTravelling(kind)) return random.whole(38, 62);
  return kind === 'INBOUND' ? random.whole(22, 42) : random.whole(24, 48);
}

/** Whether nobody at the union could help it: such lines leave one of the bases of "plan achieved". */
export const isForceMajeure = (reason: StopReason): boolean =>
  reason === 'FORCE_MAJEURE' || reason === 'SUSPENSION';

const STOPS: readonly (readonly [number, readonly [StopReason, string]])[] = [
  [5, ['PARTNER_REQUEST', 'Phía bạn đề nghị lùi lịch do thay đổi nhân sự lãnh đạo.']],
  [3, ['BUDGET', 'Không bố trí được kinh phí trong năm.']],
  [2, ['STAFFING', 'Trưởng đoàn nhận nhiệm vụ khác vào cùng thời gian.']],
  [2, ['VISA', 'Chưa được cấp thị thực trước ngày khởi hành.']],
  [1, ['MERGED_WITH_OTHER', 'Ghép với đoàn khác có cùng nội dung.']],
  [2, ['FORCE_MAJEURE', 'Bão lớn tại nơi đến, các chuyến bay bị huỷ.']],
];

const PANDEMIC: readonly (readonly [number, readonly [StopReason, string]])[] = [
  [3, ['FORCE_MAJEURE', 'Dịch bệnh: các nước đóng cửa biên giới, không tổ chức được.']],
  [1, ['SUSPENSION', 'Tạm dừng các hoạt động trực tiếp theo chỉ đạo phòng, chống dịch.']],
];

function stopOf(intent: Intent, fate: Fate, random: Random): Stop | null {
  const { start } = intent;
  if (fate === 'DONE' || fate === 'NOTHING') return null;
  const state = fate === 'POSTPONED' ? 'POSTPONED' : 'CANCELLED';
  const pandemic = fate === 'NEVER_APPROVED';
  const [reason, text] = random.weigh(pandemic ? PANDEMIC : STOPS);
  const before = addDays(start, -random.whole(4, 12));
  const date = pandemic ? later(before, addDays(SUSPENSION.from, random.whole(2, 9))) : before;
  return { state, reason, text, at: at(weekday(date), random.whole(8, 16), random.whole(0, 59)) };
}

interface History {
  readonly rounds: readonly Round<DossierContent>[];
  readonly voidedAt: Instant | null;
}

/** Holds the rounds of one dossier, each with the content and the author of the same record. */
export function holder(
  id: string,
  intent: Intent,
  planned: boolean,
  author: SampleUser,
  setting: Setting,
) {
  const { users, rules, world } = setting;
  const { union, kind } = intent;
  return (
    number: number,
    submittedOn: Day,
    content: DossierContent,
    end: Partial<Pick<RoundPlan<DossierContent>, 'returned' | 'withdrawn'>> = {},
  ): Round<DossierContent> => {
    const subject = { subject: 'DOSSIER', kind, level: union.kind, planned } as const;
    return holdRound(
      {
        subjectId: id,
        number,
        content,
        planned,
        route: rules.routeOf({ ...subject, day: submittedOn }),
        unionId: union.id,
        federationId: world.federation.id,
        submittedOn,
        author,
        travellerIds: content.members.map(({ personId }) => personId),
        returned: end.returned ?? null,
        withdrawn: end.withdrawn ?? false,
      },
      users,
    );
  };
}

/** The version that was approved first, when prices rose and the approval had to be asked for again. */
function cheaper(content: DossierContent): DossierContent {
  return {
    ...content,
    costLines: content.costLines.map((line) => ({
      ...line,
      unitPrice: { ...line.unitPrice, minor: Math.round(line.unitPrice.minor * 0.9) },
    })),
  };
}

const afterRound = (round: Round<unknown>, days: number): Day =>
  addDays(dayOf(closedAtOf(round) ?? round.submittedAt), days);

/** How the dossier goes through approval: mostly straight, or taken back, returned, or approved twice. */
function historyOf(
  content: DossierContent,
  first: Day,
  hold: ReturnType<typeof holder>,
  { people }: Setting,
  random: Random,
): History {
  const way = random.weigh([
    [77, 'STRAIGHT'],
    [17, 'RETURNED'],
    [3, 'WITHDRAWN'],
    [3, 'VOIDED'],
  ] as const);
  if (way === 'WITHDRAWN') {
    const taken = hold(1, addDays(first, -3), content, { withdrawn: true });
    return { rounds: [taken, hold(2, first, content)], voidedAt: null };
  }
  if (way === 'RETURNED') {
    const { before, returned } = flawedDossier(content, people, random);
    const round = hold(1, addDays(first, -14), before, { returned });
    return {
      rounds: [round, hold(2, afterRound(round, random.whole(3, 11)), content)],
      voidedAt: null,
    };
  }
  if (way === 'VOIDED') {
    const round = hold(1, addDays(first, -24), cheaper(content));
    const changed = afterRound(round, 2);
    const voidedAt = at(weekday(changed), 7, 30);
    return { rounds: [round, hold(2, addDays(changed, 3), content)], voidedAt };
  }
  return { rounds: [hold(1, first, content)], voidedAt: null };
}

/** A round that nobody can decide stays open for good, and no other follows it. */
function upToOpen<R extends Round<unknown>>(rounds: readonly R[]): readonly R[] {
  const open = rounds.findIndex((round) => closedAtOf(round) === null);
  return open < 0 ? rounds : rounds.slice(0, open + 1);
}

/**
 * The life of the dossier of an intent; null when none is ever made. `plannedOn` is the day on which
 * the plan that holds it was approved, null when no plan does.
 */
export function dossierLife(
  intent: Intent,
  plannedOn: Day | null,
  setting: Setting,
): DossierLife | null {
  const planned = plannedOn !== null;
  const random = randomFor('fate', intent.id);
  const fate = fateOf(intent, planned, random);
  if (fate === 'NOTHING') return null;
  const id = sampleId('dossier', intent.id);
  const content = dossierOf(intent, planned, setting.people);
  const writing = addDays(intent.start, -random.whole(70, 95));
  const author = authorOf(intent.union, writing, setting);
  const stop = stopOf(intent, fate, random);
  const hold = holder(id, intent, planned, author, setting);
  const lead = addDays(intent.start, -leadOf(intent, random));
  const first = plannedOn === null ? lead : later(lead, addDays(plannedOn, 2));
  const { rounds, voidedAt } = historyOf(content, first, hold, setting, random);
  const firstDay = dayOf(rounds[0]?.submittedAt ?? writing);
  const closed = at(fate === 'NEVER_APPROVED' ? SUSPENSION.from : '9999-12-31', 0, 0);
  const dated = { ...content, startDate: intent.start, endDate: intent.end };
  const closing = fate === 'DONE' ? closingOf(dated, random) : null;
  return {
    id,
    intent,
    planned,
    createdAt: at(weekday(addDays(firstDay, -random.whole(4, 20))), 9, random.whole(0, 59)),
    author,
    draft: unfinished(content, setting.people, random.whole(0, 99)),
    rounds: upToOpen(rounds).filter(
      ({ submittedAt }) => submittedAt < closed && (stop === null || submittedAt < stop.at),
    ),
    voidedAt,
    stop,
    closing,
    report: closing === null ? null : reportOf(dated, closing, random),
    heldAt: null,
  };
}

/** The officer who writes for the union, or the federation's own. */
export function authorOf(union: Union, date: Day, { users, world }: Setting): SampleUser {
  const day = later(date, union.from);
  const officers = users.holding('OFFICER', union.id, day);
  const author = officers[0] ?? users.holding('OFFICER', world.federation.id, world.today)[0];
  if (author === undefined) throw new Error(`nobody writes for ${union.id}`);
  return author;
}

/** The round that was begun last before that moment. */
export function roundAt(life: DossierLife, now: Instant): Round<DossierContent> | undefined {
  return life.rounds.findLast(
    ({ submittedAt }) => submittedAt <= now && (life.heldAt === null || submittedAt < life.heldAt),
  );
}

/** The state of the dossier at that moment; null before it exists. */
export function dossierStateAt(life: DossierLife, now: Instant): DossierState | null {
  if (life.createdAt > now) return null;
  const { stop, closing, voidedAt, heldAt } = life;
  const round = roundAt(life, now);
  if (heldAt !== null && heldAt <= now) return round === undefined ? 'DRAFT' : 'RETURNED';
  if (stop !== null && stop.at <= now) return stop.state;
  if (round === undefined) return 'DRAFT';
  const isVoid = voidedAt !== null && voidedAt <= now && round.submittedAt < voidedAt;
  if (isVoid) return 'DRAFT';
  switch (roundStateAt(round, now)) {
    case 'PENDING':
      return 'SUBMITTED';
    case 'RETURNED':
      return 'RETURNED';
    case 'APPROVED':
      return closing !== null && closing.closedAt <= now ? 'COMPLETED' : 'APPROVED';
    default:
      return 'DRAFT';
  }
}

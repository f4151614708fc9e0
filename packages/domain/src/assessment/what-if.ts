import type { FundingSource } from '../activity/funding.ts';
import { findingKey } from '../check/run.ts';
import type { Finding, Verdict } from '../check/run.ts';
import { unitOf } from '../dossier/cost-item.ts';
import type { CostUnit } from '../dossier/cost-item.ts';
import type { CostLine, DossierContent, Member } from '../dossier/dossier.ts';
import { payerFields } from '../dossier/payer.ts';
import { daysOf, payerCosts, personsOf, personsSectionOf } from '../dossier/totals.ts';
import type { PayerCost } from '../dossier/totals.ts';
import type { Money, MoneyIssue } from '../money/money.ts';
import { addDays, daysBetween, earlierOf } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { andThen, map } from '../result.ts';
import type { Result } from '../result.ts';

/** What one line is tried with; what is not given stays as it is. */
export type LineTrial = { readonly unitPrice?: Money; readonly payer?: FundingSource };

/** What a dossier is tried with, without being changed; null for what stays as it is. */
export type Trial = {
  /** Those whom an activity of its kind counts. */
  readonly persons: number | null;
  /** First and last day both counted. */
  readonly days: number | null;
  /** All days move with the first one. */
  readonly startDate: IsoDate | null;
  /** Who pays for all lines that do not say otherwise. */
  readonly payer: FundingSource | null;
  readonly lines: Readonly<Record<string, LineTrial>>;
};

export const NO_TRIAL: Trial = {
  persons: null,
  days: null,
  startDate: null,
  payer: null,
  lines: {},
};

/** Somebody who would be one of the members and of whom nothing is known. */
const NOBODY = '';

function byHead({ role }: Member): number {
  return role === 'HEAD' ? 0 : 1;
}

/** The first so many members, the head before all others; those who are missing are nobody yet. */
function membersOf(members: readonly Member[], persons: number): readonly Member[] {
  const kept = new Set(
    members
      .toSorted((a, b) => byHead(a) - byHead(b))
      .slice(0, persons)
      .map(({ id }) => id),
  );
  const missing = Math.max(0, persons - members.length);
  const more = Array.from({ length: missing }, (_, place): Member => {
    return { id: `trial ${place}`, personId: NOBODY, role: 'MEMBER', reason: '' };
  });
  return [...members.filter(({ id }) => kept.has(id)), ...more];
}

type Counted = { readonly id: string; readonly count: number };

/** More or fewer of the last group, then of the one before it: the head stands first. */
function countsOf<Group extends Counted>(
  groups: readonly Group[],
  persons: number,
): readonly Group[] {
  const before = groups.reduce((sum, { count }) => sum + count, 0);
  let left = persons - before;
  return groups
    .toReversed()
    .map((group, place) => {
      const isLargest = place === 0;
      const change = left > 0 ? (isLargest ? left : 0) : Math.max(left, -group.count);
      left -= change;
      return { group, count: group.count + change };
    })
    .toReversed()
    .flatMap(({ group, count }) => {
      if (count === group.count) return [group];
      return count > 0 ? [{ ...group, count }] : [];
    });
}

function headFirst<Group extends Counted & { readonly role: string }>(groups: readonly Group[]) {
  return groups.toSorted((a, b) => Number(b.role === 'HEAD') - Number(a.role === 'HEAD'));
}

function withPeople(content: DossierContent, persons: number): DossierContent {
  switch (personsSectionOf(content.kind)) {
    case 'members':
      return { ...content, members: membersOf(content.members, persons) };
    case 'guests':
      return { ...content, guests: countsOf(headFirst(content.guests), persons) };
    case 'participants':
      return { ...content, participants: countsOf(content.participants, persons) };
  }
}

/** By the role of guests, and for all of them together (null), how many there are. */
function headsOf(content: DossierContent): ReadonlyMap<string | null, number> {
  const heads = new Map<string | null, number>([[null, personsOf(content.kind, content)]]);
  for (const { role, count } of content.guests) heads.set(role, (heads.get(role) ?? 0) + count);
  return heads;
}

/** Lines that were counted for everybody, or for all guests of a part, follow how many those are. */
function linesForPeople(before: DossierContent, after: DossierContent): readonly CostLine[] {
  const [earlier, later] = [headsOf(before), headsOf(after)];
  return after.costLines.map((line) => {
    const whom = earlier.has(line.role) ? line.role : null;
    const now = later.get(whom);
    return now !== undefined && line.persons === earlier.get(whom)
      ? { ...line, persons: now }
      : line;
  });
}

function tryPersons(content: DossierContent, persons: number): DossierContent {
  const after = withPeople(content, persons);
  return { ...after, costLines: linesForPeople(content, after) };
}

const DAILY: ReadonlySet<CostUnit> = new Set(['PERSON_DAY', 'ROOM_DAY', 'VEHICLE_DAY', 'DAY']);

/** Lines that were counted for every day, or for every night, follow how many those are. */
function lineForDays(line: CostLine, before: number, after: number): CostLine {
  if (!DAILY.has(unitOf(line.item))) return line;
  if (line.days === before) return { ...line, days: after };
  const nights = before - 1;
  return nights > 0 && line.days === nights ? { ...line, days: Math.max(1, after - 1) } : line;
}

/** The itinerary to another last day: stops after it shrink to that day, the last ones reach it. */
function tryDays(content: DossierContent, days: number): DossierContent {
  const { startDate, endDate } = content;
  const before = daysOf(content);
  if (startDate === null || endDate === null || before === null) return content;
  const last = addDays(startDate, days - 1);
  return {
    ...content,
    endDate: last,
    stops: content.stops.map((stop) => ({
      ...stop,
      arrive: earlierOf(stop.arrive, last),
      leave: stop.leave === endDate ? last : earlierOf(stop.leave, last),
    })),
    costLines: content.costLines.map((line) => lineForDays(line, before, days)),
  };
}

function tryStart(content: DossierContent, startDate: IsoDate): DossierContent {
  if (content.startDate === null) return { ...content, startDate };
  const moved = daysBetween(content.startDate, startDate);
  const move = (day: IsoDate): IsoDate => addDays(day, moved);
  return {
    ...content,
    startDate,
    endDate: content.endDate && move(content.endDate),
    stops: content.stops.map((stop) => ({
      ...stop,
      arrive: move(stop.arrive),
      leave: move(stop.leave),
    })),
    programme: content.programme.map((item) => ({ ...item, date: move(item.date) })),
  };
}

/** The content as it would be; lines that counted everybody, every day or every night follow. */
export function tryOut(content: DossierContent, trial: Trial): DossierContent {
  const { persons, days, startDate, payer, lines } = trial;
  const peopled = persons === null ? content : tryPersons(content, persons);
  const lasting = days === null ? peopled : tryDays(peopled, days);
  const moved = startDate === null ? lasting : tryStart(lasting, startDate);
  return {
    ...moved,
    costLines: moved.costLines.map((line) => {
      const tried = { ...line, ...(payer !== null && { payer }), ...lines[line.id] };
      return { ...tried, ...payerFields(line, tried.payer) };
    }),
  };
}

/** What of a trial can be written down: all but members who are nobody yet. */
export function takenOver(content: DossierContent, trial: Trial): DossierContent {
  const tried = tryOut(content, trial);
  return { ...tried, members: tried.members.filter(({ personId }) => personId !== NOBODY) };
}

/** What one payer bears in one currency: as it is, and as it would be. */
export type TotalMove = Omit<PayerCost, 'amount'> & {
  readonly before: Money;
  readonly after: Money;
};

const placeOf = ({ payer, amount }: PayerCost): string => `${payer} ${amount.currency}`;

function movesBetween(
  before: readonly PayerCost[],
  after: readonly PayerCost[],
): readonly TotalMove[] {
  const later = new Map(after.map((cost) => [placeOf(cost), cost.amount]));
  const earlier = new Map(before.map((cost) => [placeOf(cost), cost.amount]));
  const all = new Map([...before, ...after].map((cost) => [placeOf(cost), cost]));
  return [...all].map(([place, { payer, amount }]) => {
    const nothing = { ...amount, minor: 0 };
    return {
      payer,
      before: earlier.get(place) ?? nothing,
      after: later.get(place) ?? nothing,
    };
  });
}

/** How what each payer bears would move; an error where an amount is too large to be counted exactly. */
export function totalMoves(
  before: DossierContent,
  after: DossierContent,
): Result<readonly TotalMove[], MoneyIssue> {
  return andThen(payerCosts(before.costLines), (earlier) =>
    map(payerCosts(after.costLines), (later) => movesBetween(earlier, later)),
  );
}

/** What would be found anew, no longer, and still, of failures and of what cannot be told. */
export type VerdictMove = {
  readonly appeared: Verdict;
  readonly gone: Verdict;
  readonly kept: Verdict;
};

function isOpen({ status }: Finding): boolean {
  return status === 'FAIL' || status === 'CANNOT_TELL';
}

/** How a verdict moves from one content to another. */
export function verdictMove(before: Verdict, after: Verdict): VerdictMove {
  const [earlier, later] = [before.filter(isOpen), after.filter(isOpen)];
  const known = new Set(earlier.map(findingKey));
  const found = new Set(later.map(findingKey));
  return {
    appeared: later.filter((finding) => !known.has(findingKey(finding))),
    kept: later.filter((finding) => known.has(findingKey(finding))),
    gone: earlier.filter((finding) => !found.has(findingKey(finding))),
  };
}

import type { Day, Instant } from './calendar.ts';
import { day, monthOf, yearOf } from './calendar.ts';
import type { Member, PlanLineContent } from './content/content.ts';
import { topicOf } from './content/write.ts';
import type { DossierLife } from './dossier-life.ts';
import { dossierStateAt, roundAt } from './dossier-life.ts';
import type { PlanLife } from './plan-life.ts';
import { approvedRoundAt } from './plan-life.ts';
import type { EarlierMission } from './rules.ts';

export interface PlannedLine {
  readonly plan: PlanLife;
  readonly line: PlanLineContent;
}

export function grouped<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

export const yearsBefore = (date: Day, years: number): Day =>
  day(yearOf(date) - years, monthOf(date), Number(date.slice(8)));

/** Everybody who is to travel in any version of the dossier. */
export function everyMember(life: DossierLife): readonly Member[] {
  return life.rounds.flatMap(({ content }) => content.members);
}

export function headOf(life: DossierLife): string | undefined {
  return everyMember(life).find(({ role }) => role === 'HEAD')?.personId;
}

/** What counts of a dossier at that moment: the real figures once they are closed; null when nothing does. */
export function countedAt(life: DossierLife, now: Instant) {
  const state = dossierStateAt(life, now);
  if (state === 'COMPLETED' && life.closing !== null) return { state, ...life.closing.figures };
  const content = roundAt(life, now)?.content;
  const counts = state === 'SUBMITTED' || state === 'APPROVED';
  if (!counts || content === undefined) return null;
  const { startDate, endDate, members, stops } = content;
  return startDate === null || endDate === null
    ? null
    : { state, startDate, endDate, members, stops };
}

export const reportedBy = ({ report }: DossierLife, now: Instant): boolean =>
  report !== null && report.submittedAt <= now;

export function missionOf(life: DossierLife, now: Instant): EarlierMission | null {
  const counted = countedAt(life, now);
  if (counted === null) return null;
  const { intent, id } = life;
  return {
    id,
    source: 'DOSSIER',
    organisationId: intent.union.id,
    partnerId: intent.partner?.id ?? null,
    countries: [...new Set(counted.stops.map(({ countryCode }) => countryCode))],
    purposeKind: intent.theme.purposeKind,
    topic: topicOf(intent),
    startDate: counted.startDate,
    reportId: reportedBy(life, now) ? id : null,
  };
}

export function plannedMissionOf({ plan, line }: PlannedLine): EarlierMission {
  return {
    id: line.id,
    source: 'PLAN_LINE',
    organisationId: plan.union.id,
    partnerId: line.partnerId,
    countries: line.countries,
    purposeKind: line.purposeKind,
    topic: line.purpose,
    startDate: `${line.fromMonth ?? `${plan.year}-01`}-01`,
    reportId: null,
  };
}

export function isApprovedAt({ plan, line }: PlannedLine, now: Instant): boolean {
  return approvedRoundAt(plan, now)?.content.lines.some(({ id }) => id === line.id) ?? false;
}

/** All lines that ever stood in a plan, each in its latest version. */
export function everyLine(plans: readonly PlanLife[]): readonly PlannedLine[] {
  return plans.flatMap((plan) => {
    const lines = plan.rounds.flatMap(({ content }) => content.lines);
    const latest = new Map(lines.map((line) => [line.id, line]));
    return [...latest.values()].map((line) => ({ plan, line }));
  });
}

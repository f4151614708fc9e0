import { inForceOn } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import { required, wholeWithin } from '../limits/limits.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import type { LeavingReason } from './staff.ts';

/** From when how much one officer is taken to carry; configuration, with its mark. */
export type CapacityRule = Dated<{
  readonly id: string;
  /** Activities of a year that one full-time officer carries. */
  readonly activitiesPerOfficer: number;
  /** What a part-time officer counts for, in percent of a full-time one. */
  readonly partTimePercent: number;
}>;

/** What a rule says, as it is being written: null where nothing is filled in. */
export type CapacityRuleWritten = {
  readonly activitiesPerOfficer: number | null;
  readonly partTimePercent: number | null;
};

/** No officer can carry more than one activity a day of the year. */
const ACTIVITIES = { minimum: 1, maximum: 365 };
const PERCENT = { minimum: 0, maximum: 100 };

/** What is wrong with the values of a rule: nothing filled in, not whole, out of bounds. */
export function capacityRuleIssues({
  activitiesPerOfficer,
  partTimePercent,
}: CapacityRuleWritten): readonly Issue[] {
  return [
    ...required(['activitiesPerOfficer'], activitiesPerOfficer),
    ...wholeWithin(['activitiesPerOfficer'], activitiesPerOfficer, ACTIVITIES),
    ...required(['partTimePercent'], partTimePercent),
    ...wholeWithin(['partTimePercent'], partTimePercent, PERCENT),
  ];
}

/** Who works for a union in a year, and what there is to do. */
export type CapacityFacts = {
  /** The day on which officers and languages are counted: the last of the year, or today. */
  readonly countedOn: IsoDate;
  readonly fullTime: number;
  readonly partTime: number;
  readonly leaders: number;
  /** Officers with a language that counts on that day. */
  readonly withLanguage: number;
  /** Languages whose certificate has run out by then. */
  readonly expiredLanguages: number;
  readonly joined: number;
  readonly left: Readonly<Record<LeavingReason, number>>;
  /** Activities in the approved plan of the year. */
  readonly planned: number;
  /** Activities that took place, or are approved to. */
  readonly carriedOut: number;
  /** Minutes of training that the officers attended; null where nothing is known of the year's trainings. */
  readonly trainingMinutes: number | null;
};

/**
 * NOBODY            {activities}: there is something to do, and no officer
 * PART_TIME_ALONE   {officers, activities}: no officer does it full-time, and they carry more than they can
 * OVERLOADED        {officers, activities, limit}: more activities for an officer than the rule takes them to carry
 * NO_LANGUAGE       no officer speaks a foreign language that counts
 * TURNOVER          {left, officers}: as many left in the year as are there now, or more
 */
export const CAPACITY_FLAGS = [
  'NOBODY',
  'PART_TIME_ALONE',
  'OVERLOADED',
  'NO_LANGUAGE',
  'TURNOVER',
] as const;
export type CapacityFlag = (typeof CAPACITY_FLAGS)[number];

/** How a union stands. */
export type Capacity = {
  /** What there is to do in the year: what was planned, or what became of it where that is more. */
  readonly activities: number;
  /** Officers in full-time ones, in hundredths; null where no rule says what a part-time one counts for. */
  readonly officersPercent: number | null;
  /** Activities for one full-time officer, in hundredths; null where there is no officer or no rule. */
  readonly loadPercent: number | null;
  /** Minutes of training for one officer, full-time or not; null where that is not known. */
  readonly trainingMinutesEach: number | null;
  readonly flags: readonly Issue<CapacityFlag>[];
};

/** The rule of a day; null where none holds. */
export function capacityRuleOn<Rule extends CapacityRule>(
  rules: readonly Rule[],
  day: IsoDate,
): Rule | null {
  return inForceOn(rules, day);
}

const whole = (percent: number): number => Math.round(percent) / 100;

function loadFlag(facts: CapacityFacts, rule: CapacityRule, officers: number, activities: number) {
  const limit = rule.activitiesPerOfficer;
  if (activities * 100 <= limit * officers) return [];
  const data = { officers: whole(officers), activities, limit };
  return [issue(facts.fullTime === 0 ? 'PART_TIME_ALONE' : 'OVERLOADED', data)] as const;
}

/** What there is to do, for how many, and what is to be looked at: "one part-timer, twelve activities". */
export function capacityOf(facts: CapacityFacts, rule: CapacityRule | null): Capacity {
  const { fullTime, partTime, planned, carriedOut, withLanguage, trainingMinutes } = facts;
  const activities = Math.max(planned, carriedOut);
  const heads = fullTime + partTime;
  const officers = rule === null ? null : fullTime * 100 + partTime * rule.partTimePercent;
  const left = Object.values(facts.left).reduce((sum, count) => sum + count, 0);
  const flags: readonly Issue<CapacityFlag>[] = [
    ...(heads === 0 && activities > 0 ? [issue('NOBODY' as const, { activities })] : []),
    ...(rule !== null && officers !== null && heads > 0
      ? loadFlag(facts, rule, officers, activities)
      : []),
    ...(heads > 0 && withLanguage === 0 ? [issue('NO_LANGUAGE' as const)] : []),
    ...(left > 0 && left >= heads ? [issue('TURNOVER' as const, { left, officers: heads })] : []),
  ];
  const loadPercent =
    officers === null || officers === 0 ? null : Math.round((activities * 10_000) / officers);
  const trainingMinutesEach =
    trainingMinutes === null || heads === 0 ? null : Math.round(trainingMinutes / heads);
  return { activities, officersPercent: officers, loadPercent, trainingMinutesEach, flags };
}

import type { AidRule } from '../aid/rule.ts';
import { atMost, distinct, oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { IssuePath, LimitIssue } from '../limits/limits.ts';
import { moneyIssues } from '../money/issues.ts';
import { daysOf, isPartialDate } from '../period/partial-date.ts';
import type { PartialDate } from '../period/partial-date.ts';
import { isIsoDate, isIsoMonth } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import type { ApprovalIssue, ProjectStanding } from './life.ts';
import { approvalIssues } from './life.ts';
import {
  INDICATOR_ACCRUALS,
  INDICATOR_MEASURES,
  PROJECT_KINDS,
  PROJECT_TOPICS,
} from './project.ts';
import type { Indicator, Measured, Payment, ProjectContent, YearValue } from './project.ts';

/**
 * PARTIAL_DATE          {text}: neither a year, a month nor a day
 * PERIOD_REVERSED       it ends before it begins
 * CHANNEL_IS_PARTNER    the channel is a donor itself
 * UNION_LEADS           a further union is the one that leads
 * DONOR_NOT_NAMED       the budget or a payment names a partner that is no donor of it
 * DENOMINATOR           a share has no denominator, or a number has one
 */
export type ProjectIssue =
  | Issue<
      | 'PARTIAL_DATE'
      | 'PERIOD_REVERSED'
      | 'CHANNEL_IS_PARTNER'
      | 'UNION_LEADS'
      | 'DONOR_NOT_NAMED'
      | 'DENOMINATOR'
    >
  | LimitIssue;

const TITLE = 300;
const TEXT = 4_000;
const NAME = 200;
const UNIT = 50;
const MOST_PARTNERS = 20;
const MOST_UNIONS = 100;
const MOST_LINES = 300;
const MOST_INDICATORS = 50;
const MOST_COUNTED = 1_000_000_000_000;
const YEARS = { minimum: 1945, maximum: 2100 };

function partialDateIssues(field: string, text: PartialDate | null): readonly ProjectIssue[] {
  return text === null || isPartialDate(text) ? [] : [issue('PARTIAL_DATE', { text }, [field])];
}

function periodIssues({ from, to }: ProjectContent): readonly ProjectIssue[] {
  const wrong = [...partialDateIssues('from', from), ...partialDateIssues('to', to)];
  if (wrong.length > 0 || from === null || to === null) return wrong;
  return daysOf(to).to < daysOf(from).from ? [issue('PERIOD_REVERSED', {}, ['to'])] : [];
}

function partnerIssues({ donorIds, channelId }: ProjectContent): readonly ProjectIssue[] {
  const self = channelId !== null && donorIds.includes(channelId);
  return [
    ...required(['donorIds'], donorIds),
    ...atMost(['donorIds'], donorIds, MOST_PARTNERS),
    ...distinct(donorIds, (index) => ['donorIds', index]),
    ...(self ? [issue('CHANNEL_IS_PARTNER' as const, {}, ['channelId'])] : []),
  ];
}

function budgetIssues({ budget, donorIds }: ProjectContent): readonly ProjectIssue[] {
  return [
    ...atMost(['budget'], budget, MOST_LINES),
    ...distinct(
      budget.map(({ donorId, year, committed }) =>
        JSON.stringify([donorId, year, committed.currency]),
      ),
      (index) => ['budget', index, 'year'],
    ),
    ...budget.flatMap(({ donorId, year, committed }, index) => [
      ...(donorId === null || donorIds.includes(donorId)
        ? []
        : [issue('DONOR_NOT_NAMED' as const, {}, ['budget', index, 'donorId'])]),
      ...wholeWithin(['budget', index, 'year'], year, YEARS),
      ...moneyIssues(['budget', index, 'committed'], committed),
    ]),
  ];
}

/** That a value is what its indicator counts: a whole number, or a share with its denominator. */
function measuredIssues(
  path: IssuePath,
  { numerator, denominator }: Measured,
  { measure }: Pick<Indicator, 'measure'>,
): readonly ProjectIssue[] {
  const range = { minimum: 0, maximum: MOST_COUNTED };
  return [
    ...wholeWithin([...path, 'numerator'], numerator, range),
    ...((denominator === null) === (measure === 'NUMBER')
      ? []
      : [issue('DENOMINATOR' as const, {}, [...path, 'denominator'])]),
    ...wholeWithin([...path, 'denominator'], denominator, { ...range, minimum: 1 }),
  ];
}

/** What is wrong with the values of an indicator by year. */
export function yearValueIssues(
  path: IssuePath,
  values: readonly YearValue[],
  indicator: Pick<Indicator, 'measure'>,
): readonly ProjectIssue[] {
  return [
    ...distinct(
      values.map(({ year }) => String(year)),
      (index) => [...path, index, 'year'],
    ),
    ...values.flatMap((value, index) => [
      ...wholeWithin([...path, index, 'year'], value.year, YEARS),
      ...measuredIssues([...path, index], value, indicator),
    ]),
  ];
}

function indicatorIssues(indicator: Indicator, index: number): readonly ProjectIssue[] {
  const { name, unit, measure, accrual, baseline, targets } = indicator;
  const at = (field: string) => ['indicators', index, field];
  return [
    ...required(at('name'), name),
    ...textWithin(at('name'), name, NAME),
    ...required(at('unit'), unit),
    ...textWithin(at('unit'), unit, UNIT),
    ...oneOf(at('measure'), measure, INDICATOR_MEASURES),
    ...oneOf(at('accrual'), accrual, INDICATOR_ACCRUALS),
    ...(baseline === null ? [] : measuredIssues(at('baseline'), baseline, indicator)),
    ...yearValueIssues(at('targets'), targets, indicator),
  ];
}

/**
 * Everything that is wrong with what was written about a project; empty when it may be saved.
 *
 * @param leadId the union that leads and keeps the record
 */
export function projectIssues(
  content: ProjectContent,
  leadId: string | null,
): readonly ProjectIssue[] {
  const { titleVi, titleEn, kind, unionIds, places, topics, need, goal, note, indicators } =
    content;
  const leading = leadId === null ? -1 : unionIds.indexOf(leadId);
  return [
    ...required(['titleVi'], titleVi),
    ...textWithin(['titleVi'], titleVi, TITLE),
    ...textWithin(['titleEn'], titleEn, TITLE),
    ...oneOf(['kind'], kind, PROJECT_KINDS),
    ...partnerIssues(content),
    ...atMost(['unionIds'], unionIds, MOST_UNIONS),
    ...distinct(unionIds, (index) => ['unionIds', index]),
    ...(leading < 0 ? [] : [issue('UNION_LEADS' as const, {}, ['unionIds', leading])]),
    ...atMost(['places'], places, MOST_UNIONS),
    ...places.flatMap((place, index) => [
      ...required(['places', index], place),
      ...textWithin(['places', index], place, NAME),
    ]),
    ...topics.flatMap((topic, index) => oneOf(['topics', index], topic, PROJECT_TOPICS)),
    ...periodIssues(content),
    ...textWithin(['need'], need, TEXT),
    ...textWithin(['goal'], goal, TEXT),
    ...textWithin(['note'], note, TEXT),
    ...budgetIssues(content),
    ...atMost(['indicators'], indicators, MOST_INDICATORS),
    ...indicators.flatMap(indicatorIssues),
  ];
}

/** What hangs on parts of a project, so that they stay. */
type Used = {
  /** Donors that paid or proposed something. */
  readonly donorIds: readonly string[];
  /** Indicators of which figures are known. */
  readonly indicatorIds: readonly string[];
};

/**
 * DONOR_IN_USE      {id}: has paid or proposed something
 * INDICATOR_IN_USE  {id}: figures are known of it
 */
export type UsedIssue = Issue<'DONOR_IN_USE' | 'INDICATOR_IN_USE'>;

/** What is against leaving parts away. */
export function usedIssues(
  { donorIds, indicators }: Pick<ProjectContent, 'donorIds' | 'indicators'>,
  used: Used,
): readonly UsedIssue[] {
  const kept = new Set(indicators.map(({ id }) => id));
  return [
    ...used.donorIds
      .filter((id) => !donorIds.includes(id))
      .map((id) => issue('DONOR_IN_USE', { id }, ['donorIds'])),
    ...used.indicatorIds
      .filter((id) => !kept.has(id))
      .map((id) => issue('INDICATOR_IN_USE', { id }, ['indicators'])),
  ];
}

/**
 * PAYMENT_DATE    neither a day nor a month
 * DAY_TO_COME     the day has not come
 * AMOUNT_MISSING  nothing was paid
 */
export type PaymentIssue =
  | Issue<'PAYMENT_DATE' | 'DAY_TO_COME' | 'AMOUNT_MISSING' | 'DONOR_NOT_NAMED'>
  | ApprovalIssue
  | LimitIssue;

/**
 * What is against writing down that money was received, or put in by our own side: nothing is before
 * the project is approved.
 */
export function paymentIssues(
  project: Pick<ProjectStanding, 'state' | 'approvedOn'> & Pick<ProjectContent, 'donorIds'>,
  { donorId, on, amount, note }: Payment,
  rules: readonly AidRule[],
  today: IsoDate,
): readonly PaymentIssue[] {
  if (!isIsoDate(on) && !isIsoMonth(on)) return [issue('PAYMENT_DATE', {}, ['on'])];
  if (on > today.slice(0, on.length)) return [issue('DAY_TO_COME', {}, ['on'])];
  const named = donorId === null || project.donorIds.includes(donorId);
  return [
    ...(named ? [] : [issue('DONOR_NOT_NAMED' as const, {}, ['donorId'])]),
    ...moneyIssues(['amount'], amount),
    ...(amount.minor === 0 ? [issue('AMOUNT_MISSING' as const, {}, ['amount'])] : []),
    ...textWithin(['note'], note, TEXT),
    ...approvalIssues(project, on, rules),
  ];
}

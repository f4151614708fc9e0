import { ACTIVITY_KINDS, isDelegation, isTravelling } from '../activity/kind.ts';
import { FUNDING_SOURCES } from '../activity/funding.ts';
import { HEAD_LEVELS, PRIORITIES, PURPOSE_KINDS } from '../activity/purpose.ts';
import { COUNTRY_CODES, HOME_COUNTRY } from '../country/country.ts';
import {
  amountWithin,
  atMost,
  distinct,
  isBlank,
  numberWithin,
  oneOf,
  required,
  textWithin,
  wholeWithin,
} from '../limits/limits.ts';
import type { LimitCode } from '../limits/limits.ts';
import { CURRENCIES } from '../money/money.ts';
import { parseIsoMonth, yearOf } from '../period/period.ts';
import type { IsoMonth } from '../period/period.ts';
import { at, issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { isUnchanged, planDifference } from './difference.ts';
import type { PlanContent, PlanLine } from './plan.ts';

/**
 * What may be wrong with a plan, beside what `LimitCode` lists.
 *
 * MONTH_FORMAT           a month that is none
 * MONTH_OUTSIDE_YEAR     {month, year}
 * MONTHS_REVERSED        {from, to}
 * OWN_CO_ORGANISER       the writing union names itself as co-organiser
 * HOME_COUNTRY           a delegation to or from Vietnam itself
 * TARGET_WITHOUT_UNIT, UNIT_WITHOUT_TARGET   half of a measurable result
 * UNCHANGED              an adjustment that changes nothing
 */
export type PlanIssueCode =
  | LimitCode
  | 'MONTH_FORMAT'
  | 'MONTH_OUTSIDE_YEAR'
  | 'MONTHS_REVERSED'
  | 'OWN_CO_ORGANISER'
  | 'HOME_COUNTRY'
  | 'TARGET_WITHOUT_UNIT'
  | 'UNIT_WITHOUT_TARGET'
  | 'UNCHANGED';
export type PlanIssue = Issue<PlanIssueCode>;

/** How much a plan may hold: characters, items, persons, days. Bounds of the form, not norms. */
export const PLAN_LIMITS = {
  lines: 2_000,
  title: 300,
  text: 2_000,
  unit: 50,
  countries: 30,
  coOrganisers: 100,
  funding: 20,
  persons: 100_000,
  days: 366,
  target: 1_000_000_000,
} as const;

const YEARS = { minimum: 1990, maximum: 2200 } as const;

function monthIssues(line: PlanLine, year: number): readonly PlanIssue[] {
  const wrong = (['fromMonth', 'toMonth'] as const).flatMap((field): readonly PlanIssue[] => {
    const month = line[field];
    if (month === null) return [];
    if (!parseIsoMonth(month).ok) return [issue('MONTH_FORMAT', { text: month }, [field])];
    return yearOf(month) === year ? [] : [issue('MONTH_OUTSIDE_YEAR', { month, year }, [field])];
  });
  return wrong.length > 0 ? wrong : orderIssues(line.fromMonth, line.toMonth);
}

function orderIssues(from: IsoMonth | null, to: IsoMonth | null): readonly PlanIssue[] {
  const reversed = from !== null && to !== null && from > to;
  return reversed ? [issue('MONTHS_REVERSED', { from, to }, ['toMonth'])] : [];
}

function fundingIssues({ funding }: PlanLine): readonly PlanIssue[] {
  return [
    ...atMost(['funding'], funding, PLAN_LIMITS.funding),
    ...funding.flatMap(({ source, amount }, index) => [
      ...oneOf(['funding', index, 'source'], source, FUNDING_SOURCES),
      ...oneOf(['funding', index, 'amount'], amount.currency, Object.keys(CURRENCIES)),
      ...amountWithin(['funding', index, 'amount'], amount.minor),
    ]),
    ...distinct(
      funding.map(({ source, amount }) => `${source} ${amount.currency}`),
      (index) => ['funding', index],
    ),
  ];
}

function listIssues(line: PlanLine, organisationId: string): readonly PlanIssue[] {
  const own = line.coOrganiserIds.indexOf(organisationId);
  return [
    ...atMost(['countries'], line.countries, PLAN_LIMITS.countries),
    ...line.countries.flatMap((code, index) => oneOf(['countries', index], code, COUNTRY_CODES)),
    ...distinct(line.countries, (index) => ['countries', index]),
    ...atMost(['coOrganiserIds'], line.coOrganiserIds, PLAN_LIMITS.coOrganisers),
    ...distinct(line.coOrganiserIds, (index) => ['coOrganiserIds', index]),
    ...(own < 0 ? [] : [issue('OWN_CO_ORGANISER', {}, ['coOrganiserIds', own])]),
  ];
}

function fieldIssues(line: PlanLine): readonly PlanIssue[] {
  const { title, text, unit, persons, days, target } = PLAN_LIMITS;
  return [
    ...oneOf(['kind'], line.kind, ACTIVITY_KINDS),
    ...oneOf(['purposeKind'], line.purposeKind, PURPOSE_KINDS),
    ...oneOf(['headLevel'], line.headLevel, HEAD_LEVELS),
    ...oneOf(['priority'], line.priority, PRIORITIES),
    ...textWithin(['title'], line.title, title),
    ...textWithin(['purpose'], line.purpose, text),
    ...textWithin(['expectedResult'], line.expectedResult, text),
    ...textWithin(['resultUnit'], line.resultUnit, unit),
    ...textWithin(['note'], line.note, text),
    ...wholeWithin(['persons'], line.persons, { minimum: 0, maximum: persons }),
    ...wholeWithin(['days'], line.days, { minimum: 0, maximum: days }),
    ...numberWithin(['resultTarget'], line.resultTarget, { minimum: 0, maximum: target }),
  ];
}

/** The same issues, at the line they belong to: `['lines', lineId, …]`. */
function inLine(line: PlanLine, issues: readonly PlanIssue[]): readonly PlanIssue[] {
  return issues.map((found) => at('lines', at(line.id, found)));
}

/** Whether there are plans of such a year. */
export function planYearIssues(year: number): readonly PlanIssue[] {
  return wholeWithin(['year'], year, YEARS);
}

/**
 * What no plan may hold, not even a draft: a draft may be incomplete, never malformed.
 * Everything wrong is reported at once; a line is named by its id.
 */
export function planDraftIssues(content: PlanContent): readonly PlanIssue[] {
  return [
    ...planYearIssues(content.year),
    ...atMost(['lines'], content.lines, PLAN_LIMITS.lines),
    ...textWithin(['adjustmentReason'], content.adjustmentReason, PLAN_LIMITS.text),
    ...distinct(
      content.lines.map((line) => line.id),
      (index) => ['lines', index, 'id'],
    ),
    ...content.lines.flatMap((line) =>
      inLine(line, [
        ...fieldIssues(line),
        ...monthIssues(line, content.year),
        ...listIssues(line, content.organisationId),
        ...fundingIssues(line),
      ]),
    ),
  ];
}

// A count of 0 is well formed while typing, and no plan when it is handed in.
function countRequired(field: 'persons' | 'days', line: PlanLine): readonly PlanIssue[] {
  const maximum = PLAN_LIMITS[field];
  if (line[field] !== 0) return required([field], line[field]);
  return [issue('OUT_OF_RANGE', { minimum: 1, maximum, actual: 0 }, [field])];
}

function resultMissing({ resultTarget, resultUnit }: PlanLine): readonly PlanIssue[] {
  if (resultTarget !== null && isBlank(resultUnit))
    return [issue('TARGET_WITHOUT_UNIT', {}, ['resultUnit'])];
  if (resultTarget === null && !isBlank(resultUnit))
    return [issue('UNIT_WITHOUT_TARGET', {}, ['resultTarget'])];
  return [];
}

function countryMissing({ kind, countries }: PlanLine): readonly PlanIssue[] {
  if (!isTravelling(kind) && kind !== 'INBOUND') return [];
  const home = countries.indexOf(HOME_COUNTRY);
  return [
    ...required(['countries'], countries),
    ...(home < 0 ? [] : [issue('HOME_COUNTRY', {}, ['countries', home])]),
  ];
}

/** What a line must say when its plan is handed in; the kind decides. */
function lineMissing(line: PlanLine): readonly PlanIssue[] {
  return [
    ...required(['title'], line.title),
    ...(isDelegation(line.kind) ? required(['partnerId'], line.partnerId) : []),
    ...countryMissing(line),
    ...required(['purposeKind'], line.purposeKind),
    ...required(['purpose'], line.purpose),
    ...required(['expectedResult'], line.expectedResult),
    ...resultMissing(line),
    ...(isTravelling(line.kind) ? required(['headLevel'], line.headLevel) : []),
    ...countRequired('persons', line),
    ...countRequired('days', line),
    ...required(['fromMonth'], line.fromMonth),
    ...required(['toMonth'], line.toMonth),
    ...(line.kind === 'EVENT_ONLINE' ? [] : required(['funding'], line.funding)),
  ];
}

function adjustmentIssues(content: PlanContent, approved: PlanContent): readonly PlanIssue[] {
  const unchanged = isUnchanged(planDifference(approved, content));
  return [
    ...required(['adjustmentReason'], content.adjustmentReason),
    ...(unchanged ? [issue('UNCHANGED', {}, ['lines'])] : []),
  ];
}

/**
 * Everything that keeps a plan from being submitted, at once: what is malformed and what is missing.
 * `approved` is the version in force when the plan is being adjusted, null the first time.
 */
export function planIssues(
  content: PlanContent,
  approved: PlanContent | null,
): readonly PlanIssue[] {
  return [
    ...planDraftIssues(content),
    ...required(['lines'], content.lines),
    ...content.lines.flatMap((line) => inLine(line, lineMissing(line))),
    ...(approved === null ? [] : adjustmentIssues(content, approved)),
  ];
}

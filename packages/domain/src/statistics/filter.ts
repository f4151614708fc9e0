import { ACTIVITY_KINDS, REPORTING_CLASSES } from '../activity/kind.ts';
import type { ActivityKind, ReportingClass } from '../activity/kind.ts';
import { FUNDING_SOURCES } from '../activity/funding.ts';
import type { FundingSource } from '../activity/funding.ts';
import { parseCountryCode } from '../country/country.ts';
import type { CountryCode } from '../country/country.ts';
import { yearOf, yearPeriod } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import type { CountedActivity } from './counted.ts';
import { LESSON_CLASSES } from './lessons.ts';
import type { LessonClass } from './lessons.ts';
import { SPENDING_CLASSES } from './spending.ts';
import type { SpendingClass } from './spending.ts';

/** By the structure on the day of each activity, or by the unions of today and all they came from. */
export const STRUCTURE_VIEWS = ['AS_WAS', 'AS_IS'] as const;
export type StructureView = (typeof STRUCTURE_VIEWS)[number];

/**
 * Which activities a figure counts; null and an empty list do not limit. Whoever applies it again
 * gets the list that was counted.
 */
export type StatisticFilter = {
  /** This union and all below it, as leader or as co-organiser. */
  readonly organisationId: string;
  /** The union by itself, without those below it. */
  readonly alone: boolean;
  readonly structure: StructureView;
  readonly fromYear: number;
  readonly toYear: number;
  readonly reportingClasses: readonly ReportingClass[];
  readonly kinds: readonly ActivityKind[];
  /** A country among those of the activity. */
  readonly countryCode: CountryCode | null;
  readonly partnerId: string | null;
  /** A source that pays for any part of it. */
  readonly fundingSources: readonly FundingSource[];
  readonly planned: boolean | null;
  /**
   * Only what carries out a line of the baseline of its year (true), or what does not (false). What
   * stands in a plan of its year then counts for the union of that plan: as "plan achieved" counts.
   */
  readonly baseline: boolean | null;
  /**
   * Only what spent its money so. Decided on other facts (`spendingClassOf`), of what was cancelled
   * too, and counted for the union that leads it: `matches` does not look at it.
   */
  readonly spending: readonly SpendingClass[];
  /** Only what holds a lesson of which this became (`lessonClassOf`); as with `spending`. */
  readonly lessons: readonly LessonClass[];
};

/** Everything that a union and those below it did in some years. */
export function allOf(
  organisationId: string,
  fromYear: number,
  toYear: number,
  structure: StructureView = 'AS_WAS',
): StatisticFilter {
  return {
    organisationId,
    alone: false,
    structure,
    fromYear,
    toYear,
    reportingClasses: [],
    kinds: [],
    countryCode: null,
    partnerId: null,
    fundingSources: [],
    planned: null,
    baseline: null,
    spending: [],
    lessons: [],
  };
}

/** Whether a union belongs to those that are counted, on a day. The structure is known to the caller. */
export type Scope = (organisationId: string, day: IsoDate) => boolean;

function admits<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}

/** Whether an activity is among those that the filter counts; `scope` tells which unions these are. */
export function matches(filter: StatisticFilter, activity: CountedActivity, scope: Scope): boolean {
  const year = yearOf(activity.startDate);
  const { countryCode, partnerId, fundingSources, planned } = filter;
  return (
    filter.fromYear <= year &&
    year <= filter.toYear &&
    admits(filter.reportingClasses, activity.reportingClass) &&
    admits(filter.kinds, activity.kind) &&
    (countryCode === null || activity.countries.includes(countryCode)) &&
    (partnerId === null || activity.partnerId === partnerId) &&
    (fundingSources.length === 0 ||
      fundingSources.some((source) => activity.fundingSources.includes(source))) &&
    (planned === null || activity.planned === planned) &&
    (filter.baseline === null
      ? unionsWithin(activity, scope)
      : standsIn(filter.baseline, activity, scope))
  );
}

function unionsWithin(
  { organisationId, coOrganiserIds, startDate }: CountedActivity,
  scope: Scope,
) {
  return [organisationId, ...coOrganiserIds].some((id) => scope(id, startDate));
}

/** A plan belongs where its union stood when the year began. */
function standsIn(
  baseline: boolean,
  { organisationId, plan, startDate }: CountedActivity,
  scope: Scope,
): boolean {
  if ((plan?.baseline ?? false) !== baseline) return false;
  return scope(plan?.unionId ?? organisationId, yearPeriod(yearOf(startDate)).from);
}

const LIST_SEPARATOR = '.';

function inOrder<T>(order: readonly T[], chosen: readonly T[]): readonly T[] {
  return order.filter((value) => chosen.includes(value));
}

/**
 * The filter as a text for an address: `organisation=…&structure=AS_WAS&years=2015-2019&…`. What does
 * not limit is left out and lists stand in one order, so that equal filters give equal texts.
 */
export function formatFilter(filter: StatisticFilter): string {
  const classes = inOrder(REPORTING_CLASSES, filter.reportingClasses).join(LIST_SEPARATOR);
  const parts: readonly (readonly [string, string | null])[] = [
    ['organisation', filter.organisationId],
    ['alone', filter.alone ? 'true' : null],
    ['structure', filter.structure],
    ['years', `${filter.fromYear}-${filter.toYear}`],
    ['class', classes],
    ['kind', inOrder(ACTIVITY_KINDS, filter.kinds).join(LIST_SEPARATOR)],
    ['country', filter.countryCode],
    ['partner', filter.partnerId],
    ['funding', inOrder(FUNDING_SOURCES, filter.fundingSources).join(LIST_SEPARATOR)],
    ['planned', filter.planned === null ? null : String(filter.planned)],
    ['baseline', filter.baseline === null ? null : String(filter.baseline)],
    ['spending', inOrder(SPENDING_CLASSES, filter.spending).join(LIST_SEPARATOR)],
    ['lessons', inOrder(LESSON_CLASSES, filter.lessons).join(LIST_SEPARATOR)],
  ];
  return parts
    .flatMap(([name, value]) =>
      value === null || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`],
    )
    .join('&');
}

export type FilterIssue = Issue<'FILTER_UNREADABLE'>;

type Parts = ReadonlyMap<string, string>;
const NAMES = [
  'organisation',
  'alone',
  'structure',
  'years',
  'class',
  'kind',
  'country',
  'partner',
  'funding',
  'planned',
  'baseline',
  'spending',
  'lessons',
];

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The parts by name; null when one is unknown, empty, given twice or not properly encoded. */
function partsOf(text: string): Parts | null {
  const parts = new Map<string, string>();
  for (const part of text.split('&')) {
    const separator = part.indexOf('=');
    const name = part.slice(0, Math.max(separator, 0));
    const value = decode(part.slice(separator + 1));
    if (!NAMES.includes(name) || parts.has(name) || value === null || value === '') return null;
    parts.set(name, value);
  }
  return parts;
}

/** The codes of a list; undefined when one is not among those there are. */
function readList<T extends string>(parts: Parts, name: string, codes: readonly T[]) {
  const chosen = parts.get(name)?.split(LIST_SEPARATOR) ?? [];
  const known = codes.filter((code) => chosen.includes(code));
  return known.length === chosen.length ? known : undefined;
}

function readYears(text: string | undefined): readonly [number, number] | undefined {
  const match = /^(\d{4})-(\d{4})$/u.exec(text ?? '');
  const [fromYear, toYear] = [Number(match?.[1]), Number(match?.[2])];
  return fromYear <= toYear ? [fromYear, toYear] : undefined;
}

function readCountry(text: string | undefined): CountryCode | null | undefined {
  if (text === undefined) return null;
  const parsed = parseCountryCode(text);
  return parsed.ok ? parsed.value : undefined;
}

function readYesOrNo(text: string | undefined): boolean | null | undefined {
  if (text === undefined) return null;
  return text === 'true' || (text === 'false' ? false : undefined);
}

/** Reads what `formatFilter` wrote; anything else is FILTER_UNREADABLE {text}. */
export function parseFilter(text: string): Result<StatisticFilter, FilterIssue> {
  const unreadable = err(issue('FILTER_UNREADABLE', { text }));
  const parts = partsOf(text);
  if (parts === null) return unreadable;
  const organisationId = parts.get('organisation');
  const structure = STRUCTURE_VIEWS.find((view) => view === parts.get('structure'));
  const years = readYears(parts.get('years'));
  const reportingClasses = readList(parts, 'class', REPORTING_CLASSES);
  const kinds = readList(parts, 'kind', ACTIVITY_KINDS);
  const countryCode = readCountry(parts.get('country'));
  const fundingSources = readList(parts, 'funding', FUNDING_SOURCES);
  const planned = readYesOrNo(parts.get('planned'));
  const alone = readYesOrNo(parts.get('alone'));
  const baseline = readYesOrNo(parts.get('baseline'));
  const spending = readList(parts, 'spending', SPENDING_CLASSES);
  const lessons = readList(parts, 'lessons', LESSON_CLASSES);
  if (
    organisationId === undefined ||
    structure === undefined ||
    years === undefined ||
    reportingClasses === undefined ||
    kinds === undefined ||
    countryCode === undefined ||
    fundingSources === undefined ||
    planned === undefined ||
    alone === undefined ||
    baseline === undefined ||
    spending === undefined ||
    lessons === undefined
  )
    return unreadable;
  return ok({
    ...allOf(organisationId, ...years, structure),
    alone: alone ?? false,
    reportingClasses,
    kinds,
    countryCode,
    partnerId: parts.get('partner') ?? null,
    fundingSources,
    planned,
    baseline,
    spending,
    lessons,
  });
}

import type { ReportingClass } from '@cau-noi/domain/activity/kind';
import type { FundingSource } from '@cau-noi/domain/activity/funding';
import { parseCountryCode } from '@cau-noi/domain/country';
import { period, yearPeriod } from '@cau-noi/domain/period';
import { invariant } from '@cau-noi/domain/invariant';
import type { DeclaredForPeriod } from '@cau-noi/domain/statistics/declared';
import { declaredFor } from '@cau-noi/domain/statistics/declared';
import type { Figure } from '@cau-noi/domain/statistics/figures';
import type { StatisticFilter, StructureView } from '@cau-noi/domain/statistics/filter';
import { allOf } from '@cau-noi/domain/statistics/filter';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { dueIn } from '@cau-noi/domain/plan/deadline';
import type { PlanDeadline } from '@cau-noi/domain/plan/deadline';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { deadlineRules } from '../configuration/configuration.queries.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import type { LessonsFound } from './lessons.facts.ts';
import { lessonsOf } from './lessons.facts.ts';
import type { SpendingFound } from './spending.facts.ts';
import { spendingOf } from './spending.facts.ts';
import { declaredFigures } from './declared.queries.ts';
import type { Achieved, AchievementFound } from './achieved.ts';
import { achievementOf } from './plan-achievement.facts.ts';
import type { StatisticsFound } from './statistics.facts.ts';
import { figuresOfWhole, statisticsOf } from './statistics.facts.ts';

type Maybe<T> = T | null | undefined;

/** What a client asks figures of. */
export interface StatisticsAsked {
  readonly organisationId: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly kind?: Maybe<readonly ReportingClass[]>;
  readonly countryCode?: Maybe<string>;
  readonly partnerId?: Maybe<string>;
  readonly funding?: Maybe<readonly FundingSource[]>;
  readonly grouping?: Maybe<StructureView>;
}

const YEARS = { first: 1990, last: 2200, most: 50 } as const;

/**
 * The union whose figures are asked for, if the viewer may read them.
 *
 * @throws GraphQLError BAD_ID, FORBIDDEN
 */
function readOrganisation(context: Context, opaqueId: string): string {
  const id = readId(opaqueId, 'Organisation');
  if (organisationById(context, id) === null) {
    throw requestError('BAD_ID', { id: opaqueId, expected: 'Organisation' });
  }
  const allowed = permit(context, 'statistics.read', organisationSubject(context, id));
  if (!allowed.ok) throw requestError('FORBIDDEN', { reason: allowed.error.code });
  return id;
}

/** @throws GraphQLError BAD_FILTER for years that are reversed, too many or out of all bounds */
function checkYears(fromYear: number, toYear: number): void {
  const { first, last, most } = YEARS;
  const sound = first <= fromYear && fromYear <= toYear && toYear <= last;
  if (!sound || toYear - fromYear >= most) throw requestError('BAD_FILTER', { fromYear, toYear });
}

function readCountry(code: Maybe<string>): StatisticFilter['countryCode'] {
  if (code === null || code === undefined) return null;
  const country = parseCountryCode(code);
  if (!country.ok) throw requestError('BAD_FILTER', { countryCode: code.slice(0, 10) });
  return country.value;
}

async function readAsked(context: Context, asked: StatisticsAsked): Promise<StatisticFilter> {
  const { fromYear, toYear } = asked;
  checkYears(fromYear, toYear);
  const organisationId = readOrganisation(context, asked.organisationId);
  return {
    ...allOf(organisationId, fromYear, toYear, asked.grouping ?? 'AS_WAS'),
    reportingClasses: asked.kind ?? [],
    countryCode: readCountry(asked.countryCode),
    partnerId: readOptionalId(asked.partnerId, 'Partner'),
    fundingSources: asked.funding ?? [],
  };
}

/** Figures of a union and those below it, as far as the viewer sees their records. */
export async function statistics(
  context: Context,
  asked: StatisticsAsked,
): Promise<StatisticsFound> {
  const filter = await readAsked(context, asked);
  const scope = scopeIds(viewerOf(context).scope);
  return statisticsOf(context, filter, scope);
}

/** How far the plans of a year were carried out. */
export async function planAchievement(
  context: Context,
  asked: { readonly organisationId: string; readonly year: number },
): Promise<AchievementFound & { readonly organisationId: string; readonly year: number }> {
  const { year } = asked;
  checkYears(year, year);
  const organisationId = readOrganisation(context, asked.organisationId);
  const filter = allOf(organisationId, year, year);
  const scope = scopeIds(viewerOf(context).scope);
  const found = await achievementOf(context, filter, scope);
  return { ...found, organisationId, year };
}

/** What a union reports of a term: computed, declared, and how far its plans were carried out. */
export interface TermReportFound {
  readonly organisationId: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly computed: readonly Figure[];
  readonly declared: DeclaredForPeriod;
  /** All kinds together, then each kind of which something was planned or done. */
  readonly planAchieved: readonly Achieved[];
}

/** The report of a term of years. */
export async function termReport(
  context: Context,
  asked: { readonly organisationId: string; readonly fromYear: number; readonly toYear: number },
): Promise<TermReportFound> {
  const { fromYear, toYear } = asked;
  checkYears(fromYear, toYear);
  const organisationId = readOrganisation(context, asked.organisationId);
  const filter = allOf(organisationId, fromYear, toYear);
  const scope = scopeIds(viewerOf(context).scope);
  const [computed, achieved, declared] = await Promise.all([
    figuresOfWhole(context, filter, scope),
    achievementOf(context, filter, scope),
    declaredFigures(context, organisationId),
  ]);
  const term = period(yearPeriod(fromYear).from, yearPeriod(toYear).to);
  invariant(term.ok, 'YEARS_REVERSED');
  return {
    organisationId,
    fromYear,
    toYear,
    computed,
    declared: declaredFor(declared, organisationId, term.value),
    planAchieved: [achieved.total, ...achieved.byKind],
  };
}

/** What was spent of what was planned, and when the report on thrift of the last year is due. */
export interface SpendingReport extends SpendingFound {
  readonly thriftReport: PlanDeadline | null;
}

const MOST_SPENDING_YEARS = 10;

/** The code of the rule by which the report on thrift is due. */
const THRIFT_RULE = 'THRIFT_REPORT';

/** When the report on thrift of a year is due: in the year after, by the rule of that day. */
async function thriftReportOf(context: Context, year: number): Promise<PlanDeadline | null> {
  const rows = await deadlineRules(context.sql, null);
  const rules = rows.flatMap(({ code, month, day, validFrom: from, validTo: to, basis }) =>
    code === THRIFT_RULE && month !== null && day !== null ? [{ month, day, from, to, basis }] : [],
  );
  return dueIn(rules, year + 1);
}

type YearsAsked = {
  readonly organisationId: string;
  readonly fromYear: number;
  readonly toYear: number;
};

/** The filter of all that a union and those below it did, in as many years as are told at once. */
function readYearsAsked(context: Context, asked: YearsAsked): StatisticFilter {
  const { fromYear, toYear } = asked;
  checkYears(fromYear, toYear);
  if (toYear - fromYear >= MOST_SPENDING_YEARS)
    throw requestError('BAD_FILTER', { fromYear, toYear });
  return allOf(readOrganisation(context, asked.organisationId), fromYear, toYear);
}

/** How a union and those below it spent what was planned, as far as the viewer sees their records. */
export async function spending(context: Context, asked: YearsAsked): Promise<SpendingReport> {
  const filter = readYearsAsked(context, asked);
  const scope = scopeIds(viewerOf(context).scope);
  const [found, thriftReport] = await Promise.all([
    spendingOf(context, filter, scope),
    thriftReportOf(context, asked.toYear),
  ]);
  return { ...found, thriftReport };
}

/** What became of the lessons of a union and those below it, as far as the viewer sees their records. */
export function lessons(context: Context, asked: YearsAsked): Promise<LessonsFound> {
  const filter = readYearsAsked(context, asked);
  return lessonsOf(context, filter, scopeIds(viewerOf(context).scope));
}

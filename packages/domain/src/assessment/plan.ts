import { isTravelling } from '../activity/kind.ts';
import type { CheckParameter, CheckSubject, FieldPath } from '../check/check.ts';
import { run } from '../check/run.ts';
import type { Finding, Verdict } from '../check/run.ts';
import { HOME_COUNTRY } from '../country/country.ts';
import type { CountryCode } from '../country/country.ts';
import { HQ01, PLAN_RESULT_CHECKS } from '../effectiveness/effectiveness.checks.ts';
import type {
  ObjectiveFacts,
  PlanResult,
  PlanResultFacts,
} from '../effectiveness/effectiveness.facts.ts';
import { HQ06 } from '../effectiveness/reciprocity.checks.ts';
import type { ExchangesLookup, ReciprocityFacts } from '../effectiveness/reciprocity.facts.ts';
import { reciprocityFactsFrom } from '../effectiveness/reciprocity.facts.ts';
import { isBlank } from '../limits/limits.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';
import { monthPeriod, yearPeriod } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import type { PlanContent, PlanLine } from '../plan/plan.ts';
import { TK03, TK06 } from '../savings/savings.checks.ts';
import { missionsTo } from '../savings/savings.facts.ts';
import type {
  EarlierMission,
  MissionFacts,
  MissionsLookup,
  TravelFacts,
} from '../savings/savings.facts.ts';

/** What is known of one line while the plan is being written. */
export type PlanLineFacts = TravelFacts &
  MissionFacts &
  ObjectiveFacts &
  ReciprocityFacts & { readonly id: string };

/** All facts on which a yearly plan is judged. */
export type PlanFacts = PlanResultFacts & { readonly lines: readonly PlanLineFacts[] };

/** What only the database knows of a plan being written. */
export type PlanLookups = {
  readonly level: OrganisationKind;
  readonly parameters: readonly CheckParameter[];
  /** The missions that can matter, by country; a country that is not listed was not looked up. */
  readonly missions: readonly MissionsLookup[];
  /** How the plan of the year before was carried out, nothing planned when there was none; null = not known. */
  readonly previousResult: PlanResult | null;
  /** The exchanges that the unit holds, without what its own lines carry out; null = not known. */
  readonly exchanges: ExchangesLookup | null;
};

/** Whose plan it is, and for which year. */
export type PlanSubject = Pick<PlanLookups, 'level'> & Pick<PlanContent, 'year'>;

/** The checks that can speak of a line before there is a dossier; the same that judge the dossier. */
export const PLAN_LINE_CHECKS = [TK03, TK06, HQ01, HQ06] as const;

/** Where a plan line holds what a dossier holds; rows of lists without their ids. */
const FIELDS_OF_LINE: Readonly<Record<string, keyof PlanLine>> = {
  partnerId: 'partnerId',
  members: 'persons',
  endDate: 'days',
  startDate: 'fromMonth',
  stops: 'countries',
  topic: 'purpose',
  objectives: 'expectedResult',
  'objectives.target': 'resultTarget',
  'objectives.unit': 'resultUnit',
};

/** The one objective that a plan line can promise, if it promises any. */
function objectivesOf(line: PlanLine): ObjectiveFacts['objectives'] {
  if (isBlank(line.expectedResult)) return [];
  const { id, expectedResult: text, resultTarget: target, resultUnit: unit } = line;
  return [{ id, text, target, unit }];
}

function firstDayOf({ fromMonth }: PlanLine): IsoDate | null {
  return fromMonth === null ? null : monthPeriod(fromMonth).from;
}

/** A journey of the plan as a mission that another line may repeat, with its place among the lines. */
type Planned = { readonly place: number; readonly mission: EarlierMission };

/** The journeys of a plan by the countries they lead to: each line is compared with those it may repeat. */
function plannedTo({ organisationId, lines }: PlanContent): ReadonlyMap<CountryCode, Planned[]> {
  const byCountry = new Map<CountryCode, Planned[]>();
  for (const [place, line] of lines.entries()) {
    const startDate = firstDayOf(line);
    if (startDate === null || !isTravelling(line.kind)) continue;
    const { id, partnerId, countries, purposeKind, purpose: topic } = line;
    const source = 'PLAN_LINE';
    const about = {
      partnerId,
      countries,
      purposeKind,
      topic,
      startDate,
      reportId: null,
      seen: true,
    };
    const mission: EarlierMission = { id, source, organisationId, ...about };
    for (const country of new Set(countries)) {
      byCountry.set(country, byCountry.get(country) ?? []);
      byCountry.get(country)?.push({ place, mission });
    }
  }
  return byCountry;
}

/**
 * The journeys of the same plan that a line may repeat: to one of its countries, and not after it. Of
 * two in one month only the later line repeats the earlier one.
 */
function plannedBefore(
  line: PlanLine,
  place: number,
  planned: ReturnType<typeof plannedTo>,
): readonly EarlierMission[] {
  const startDate = firstDayOf(line);
  if (startDate === null) return [];
  const before = line.countries
    .flatMap((country) => planned.get(country) ?? [])
    .filter(({ mission, place: other }) =>
      mission.startDate === startDate ? other < place : mission.startDate < startDate,
    )
    .map(({ mission }) => mission);
  return [...new Set(before)];
}

function lineFacts(
  line: PlanLine,
  content: PlanContent,
  lookups: PlanLookups,
  earlier: readonly EarlierMission[],
): PlanLineFacts {
  const { id, kind, partnerId, persons, days, purposeKind, purpose: topic } = line;
  const abroad = line.countries.filter((country) => country !== HOME_COUNTRY);
  const countries = abroad.length === 0 ? null : abroad;
  const { organisationId } = content;
  const known = missionsTo({ organisationId, partnerId, countries }, lookups.missions, []);
  const startDate = firstDayOf(line);
  const visit = { kind, organisationId, partnerId, startDate };
  return {
    id,
    ...visit,
    persons,
    days,
    countries,
    purposeKind,
    topic,
    earlierMissions: known === null ? null : [...earlier, ...known],
    objectives: objectivesOf(line),
    ...reciprocityFactsFrom(visit, lookups.exchanges),
  };
}

/** The facts of a plan, from what its author writes and what only the database knows. */
export function planFactsFrom(content: PlanContent, lookups: PlanLookups): PlanFacts {
  const planned = plannedTo(content);
  return {
    lines: content.lines.map((line, place) =>
      lineFacts(line, content, lookups, plannedBefore(line, place, planned)),
    ),
    planResult: lookups.previousResult,
  };
}

/**
 * What the applicability of checks is decided on: for a line its kind and the first day of its month,
 * for the plan as a whole (null) no kind and the first day of its year.
 */
export function planSubject(
  { level, year }: PlanSubject,
  line: Pick<PlanLineFacts, 'kind' | 'startDate'> | null,
): CheckSubject {
  const normDay = line?.startDate ?? yearPeriod(year).from;
  return { kind: line?.kind ?? null, level, planned: true, normDay };
}

/** The same of a line as it is written. */
export function planLineSubject(plan: PlanSubject, line: PlanLine): CheckSubject {
  return planSubject(plan, { kind: line.kind, startDate: firstDayOf(line) });
}

function pathInLine(lineId: string, [section, , field]: FieldPath): FieldPath {
  const name = [section, field].filter((step) => step !== undefined).join('.');
  const own = FIELDS_OF_LINE[name];
  return own === undefined ? ['lines', lineId] : ['lines', lineId, own];
}

function ofLine(lineId: string, finding: Finding): Finding {
  const inside = finding.about === null || finding.about === lineId ? [] : [finding.about];
  return {
    ...finding,
    path: pathInLine(lineId, finding.path),
    about: [lineId, ...inside].join(':'),
  };
}

/** Runs the checks of every line, then those of the plan as a whole. Findings of a line lead to its fields. */
export function evaluatePlan(
  rows: readonly CheckParameter[],
  subject: PlanSubject,
  facts: PlanFacts,
): Verdict {
  const ofLines = facts.lines.flatMap((line) =>
    run(PLAN_LINE_CHECKS, rows, planSubject(subject, line), line).map((finding) =>
      ofLine(line.id, finding),
    ),
  );
  return [...ofLines, ...run(PLAN_RESULT_CHECKS, rows, planSubject(subject, null), facts)];
}

/** The verdict on a plan as it stands: what the browser shows while typing and the server decides by. */
export function assessPlan(content: PlanContent, lookups: PlanLookups): Verdict {
  const { level, parameters } = lookups;
  return evaluatePlan(parameters, { level, year: content.year }, planFactsFrom(content, lookups));
}

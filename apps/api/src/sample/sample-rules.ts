import type {
  Assessment,
  DossierLookups as SampleLookups,
  MissionsOfCountry,
  PlanLookups as SamplePlanLookups,
  SampleRules,
} from '@cau-noi/db/sample/rules';
import type { ApprovalRoute } from '@cau-noi/domain/approval';
import { chooseRoute } from '@cau-noi/domain/approval/route';
import type { DossierFacts, DossierLookups } from '@cau-noi/domain/assessment/dossier';
import {
  dossierFactsFrom,
  dossierSubject,
  evaluateDossier,
} from '@cau-noi/domain/assessment/dossier';
import type { PlanLookups } from '@cau-noi/domain/assessment/plan';
import { evaluatePlan, planFactsFrom } from '@cau-noi/domain/assessment/plan';
import { assessSettled, settledPart } from '@cau-noi/domain/assessment/settlement';
import type { CheckParameter } from '@cau-noi/domain/check';
import type { Verdict } from '@cau-noi/domain/check/run';
import { findingKey, justifiable, parameterFor, stops } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { reportDeadline } from '@cau-noi/domain/effectiveness/report-deadline';
import { invariant } from '@cau-noi/domain/invariant';
import type { Rate } from '@cau-noi/domain/norm';
import type { InstrumentName } from '@cau-noi/domain/savings/costs';
import { ceilingRulesOf } from '@cau-noi/domain/savings/line-ceiling';
import { normTotals } from '@cau-noi/domain/savings/norm-total';
import { standingFor } from '@cau-noi/domain/norm/book';
import { isoDate } from '@cau-noi/domain/period';
import type { PlanContent } from '@cau-noi/domain/plan';
import { TK08 } from '@cau-noi/domain/savings/people-checks';
import type { RetirementLookup } from '@cau-noi/domain/savings/people-facts';
import { monthsToRetirement } from '@cau-noi/domain/savings/retirement';
import { NOTHING_AFTER_RETURN } from '@cau-noi/domain/savings/return-facts';
import { writeId } from '../ids.ts';
import { opaqueDossierContent, opaquePlanContent } from '../modules/approval/opaque-content.ts';
import type { DeadlineRuleRow } from '../modules/configuration/configuration.queries.ts';

/** What is configured: the same rows that judge what users hand in. */
export interface SampleConfiguration {
  readonly parameters: readonly CheckParameter[];
  readonly rates: readonly Rate[];
  readonly instruments: readonly InstrumentName[];
  readonly routes: readonly ApprovalRoute[];
  readonly deadlines: readonly DeadlineRuleRow[];
}

function assessed(
  verdict: Verdict,
  facts: object,
  parameters: readonly CheckParameter[],
  normTotals: Assessment['normTotals'],
): Assessment {
  const judging = parameters.filter((row) =>
    verdict.some((finding) => finding.parameterId === row.id),
  );
  return {
    parameters: judging as never,
    facts: facts as never,
    verdict,
    normTotals,
    stoppedBy: stops(verdict).map((finding) => finding.checkId),
    toJustify: justifiable(verdict).map((finding) => ({
      key: findingKey(finding),
      checkId: finding.checkId,
    })),
  };
}

/** The same with days and codes as plain text: the sample makes them itself. Nothing else may be left out. */
type InPlainText<T> = T extends string
  ? string
  : T extends readonly (infer Entry)[]
    ? readonly InPlainText<Entry>[]
    : T extends object
      ? { readonly [Key in keyof T]: InPlainText<T[Key]> }
      : T;

function opaqueMissions(
  missions: readonly MissionsOfCountry[],
): InPlainText<DossierLookups['missions']> {
  return missions.map(({ countryCode, organisationId, partnerIds, missions: known }) => ({
    countryCode,
    organisationId: writeId('Organisation', organisationId),
    partnerIds: partnerIds.map((id) => writeId('Partner', id)),
    missions: known.map((mission) => ({
      ...mission,
      id: writeId(mission.source === 'DOSSIER' ? 'Dossier' : 'PlanLine', mission.id),
      organisationId: writeId('Organisation', mission.organisationId),
      partnerId: mission.partnerId === null ? null : writeId('Partner', mission.partnerId),
      reportId: mission.reportId === null ? null : writeId('Dossier', mission.reportId),
      // As with every submission, all is kept; whoever may not see it is told less when they read.
      seen: true,
    })),
  }));
}

/** The norms by which the estimate was approved, as they stand in the verdict of that day. */
function approvedCostsOf({ approvedFacts }: SampleLookups): DossierLookups['approvedCosts'] {
  const approved = (approvedFacts as DossierFacts | null)?.savings;
  // All rows of the sample stand from the beginning: those of the day are those of the approval.
  return approved === undefined ? null : { ...approved, parameters: [] };
}

/** Lookups with the ids that clients know, as every verdict is given on. */
function opaqueLookups(
  lookups: SampleLookups,
  parameters: readonly CheckParameter[],
  { rates, instruments }: Pick<SampleConfiguration, 'rates' | 'instruments'>,
  retirementOf: (born: SampleLookups['people'][number]['born']) => RetirementLookup | null,
) {
  const { planLine, people, openReports, unitJourneys, neighbours, earlierCosts } = lookups;
  const dossier = (id: string): string => writeId('Dossier', id);
  const organisation = (id: string): string => writeId('Organisation', id);
  const opaque: InPlainText<DossierLookups> = {
    ...lookups,
    parameters,
    rates,
    instruments,
    ownCeilings: [],
    // The sample lets the union of a dossier pay alone.
    coOrganisers: [],
    approvedCosts: approvedCostsOf(lookups),
    // No check judges by these.
    lineOrigin: null,
    planPredecessorIds: [],
    suspensions: [],
    consents: [],
    // The sample hands in before anybody has left.
    afterReturn: NOTHING_AFTER_RETURN,
    reportParts: null,
    followUp: null,
    effects: null,
    exchangeRates: [],
    dossierId: dossier(lookups.dossierId),
    planLine: planLine === null ? null : { ...planLine, id: writeId('PlanLine', planLine.id) },
    people: people.map(({ personId, organisationId, keyLeader, profile, born, tripsByYear }) => ({
      personId: writeId('Person', personId),
      organisationId: organisationId === null ? null : organisation(organisationId),
      keyLeader,
      profile,
      retirement: retirementOf(born),
      trainings: [],
      tripsByYear: tripsByYear.map(({ year, trips }) => ({
        year,
        trips: trips.map((trip) => ({
          ...trip,
          dossierId: dossier(trip.dossierId),
          organisationId: organisation(trip.organisationId),
        })),
      })),
    })),
    missions: opaqueMissions(lookups.missions),
    unitJourneys: unitJourneys && {
      ...unitJourneys,
      organisationId: organisation(unitJourneys.organisationId),
      journeys: unitJourneys.journeys.map(({ dossierId, startDate, personIds }) => ({
        dossierId: dossier(dossierId),
        startDate,
        personIds: personIds.map((id) => writeId('Person', id)),
      })),
    },
    neighbours: {
      organisationId: organisation(lookups.neighbours.organisationId),
      neighbourIds: lookups.neighbours.neighbourIds.map(organisation),
    },
    // The sample tells of turns without having asked for them.
    exchanges: { organisationId: organisation(neighbours.organisationId), exchanges: [] },
    earlierCosts: {
      organisationId: organisation(neighbours.organisationId),
      activities: earlierCosts.map((earlier) => ({
        ...earlier,
        dossierId: dossier(earlier.dossierId),
      })),
    },
    openReports: openReports.map((report) => ({
      ...report,
      dossierId: dossier(report.dossierId),
      organisationId: organisation(report.organisationId),
    })),
  };
  return opaque as unknown as DossierLookups;
}

/** The same for the plan of a year. */
function opaquePlanLookups(
  found: SamplePlanLookups,
  { organisationId }: PlanContent,
  parameters: readonly CheckParameter[],
): PlanLookups {
  const missions = opaqueMissions(found.missions);
  const exchanges = { organisationId, exchanges: [] };
  const opaque: InPlainText<PlanLookups> = { ...found, missions, parameters, exchanges };
  return opaque as unknown as PlanLookups;
}

/** The rules of the product, for the sample data to be written by. */
export function sampleRules({
  parameters,
  rates,
  instruments,
  routes,
  deadlines,
}: SampleConfiguration): SampleRules {
  const asked = (content: DossierContent, found: SampleLookups) => {
    const { startDate, stops: visited } = content;
    const approvedCosts = approvedCostsOf(found);
    const subject = dossierSubject(content, {
      ...found,
      today: isoDate(found.today),
      approvedCosts,
    });
    const row = parameterFor(TK08.id, parameters, subject);
    const lookups = opaqueLookups(
      found,
      parameters,
      {
        rates: standingFor(
          rates,
          visited.map(({ countryCode }) => countryCode),
        ),
        instruments,
      },
      ({ dateOfBirth, sex }) => {
        if (startDate === null || row === undefined) return null;
        const born = { dateOfBirth: isoDate(dateOfBirth), sex };
        return { on: startDate, months: monthsToRetirement(born, startDate, row.values) };
      },
    );
    return { subject, lookups };
  };
  return {
    assessDossier: (written, found) => {
      const content = opaqueDossierContent(written as unknown as DossierContent);
      const { subject, lookups } = asked(content, found);
      const facts = dossierFactsFrom(content, lookups);
      const verdict = evaluateDossier(parameters, subject, facts);
      const norms = normTotals(facts.savings, ceilingRulesOf(parameters, subject));
      return assessed(verdict, facts, parameters, norms);
    },
    assessSettled: (happened, found, approved) => {
      const content = opaqueDossierContent(happened as unknown as DossierContent);
      const {
        verdict,
        facts,
        parameters: judging,
        normDay,
      } = assessSettled(content, asked(content, found).lookups);
      return {
        normDay,
        parameters: judging as never,
        facts: facts as never,
        verdict,
        approved: settledPart(approved as unknown as Verdict),
      };
    },
    assessPlan: (written, found: SamplePlanLookups) => {
      const content = opaquePlanContent(written as unknown as PlanContent);
      const lookups = opaquePlanLookups(found, content, parameters);
      const facts = planFactsFrom(content, lookups);
      const verdict = evaluatePlan(parameters, { level: found.level, year: written.year }, facts);
      return assessed(verdict, facts, parameters, null);
    },
    routeOf: ({ day, ...subject }) => {
      // The default routes begin with the first year of records; plans are handed in before it.
      const first = routes.reduce(
        (earliest, { from }) => (from < earliest ? from : earliest),
        isoDate('9999-12-31'),
      );
      const route = chooseRoute(routes, subject, isoDate(day < first ? first : day));
      invariant(route.ok, 'SAMPLE_WITHOUT_ROUTE');
      return route.value;
    },
    planDueOn: (year) => {
      const rule = deadlines.find(({ code }) => code === 'PLAN');
      const [month, day] = [rule?.month ?? 11, rule?.day ?? 15];
      return `${year - 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    },
    reportDueOn: ({ startDate, endDate, ...activity }) => {
      const subject = { ...activity, normDay: isoDate(startDate) };
      const deadline = reportDeadline(parameters, subject, isoDate(endDate));
      invariant(deadline !== null, 'SAMPLE_WITHOUT_REPORT_DEADLINE');
      return deadline.dueDate;
    },
  };
}

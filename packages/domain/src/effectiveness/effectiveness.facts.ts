import type { CheckSubject } from '../check/check.ts';
import type { DossierContent, DossierState, Objective } from '../dossier/dossier.ts';
import { returnedOn } from '../dossier/return.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import type { IsoDate } from '../period/period.ts';
import { costRateFactsFrom } from './cost-rate.facts.ts';
import type { CostRateFacts, EarlierCosts, NormSum } from './cost-rate.facts.ts';
import type { EffectFacts, Effects } from './effects.facts.ts';
import type { FollowUp } from './follow-up.facts.ts';
import { reciprocityFactsFrom } from './reciprocity.facts.ts';
import type { ExchangesLookup, ReciprocityFacts } from './reciprocity.facts.ts';
import type { ReportParts } from './report-parts.ts';

/** HQ01. */
export type ObjectiveFacts = {
  readonly objectives: readonly Objective[];
};

/** An activity from which the party is back and whose outcome report has not been submitted. */
export type UnsubmittedReport = {
  readonly dossierId: string;
  readonly organisationId: string;
  readonly returnedOn: IsoDate;
  /** Whether its head is the head of the present dossier too. */
  readonly sameHead: boolean;
  /** What its own row of HQ02 is chosen by. */
  readonly subject: CheckSubject;
};

/** Such a report that is owed, with the last day on which it is in time by its own row. */
export type OpenReport = Omit<UnsubmittedReport, 'subject'> & { readonly dueDate: IsoDate };

/** HQ02. */
export type ReportFacts = {
  readonly today: IsoDate;
  /** The last day of the activity, once it is over; null before, and where it does not take place. */
  readonly returnedOn: IsoDate | null;
  readonly reportSubmittedOn: IsoDate | null;
  /** What stands in the report that was submitted; null while none is, or when it is not known. */
  readonly reportParts: ReportParts | null;
  /** Other activities of the unit or of the head without a report; null = not known. */
  readonly openReports: readonly OpenReport[] | null;
};

/** Everything that the effectiveness checks of a dossier need to know; null for what is not known. */
export type EffectivenessFacts = ObjectiveFacts &
  ReportFacts &
  EffectFacts &
  CostRateFacts &
  ReciprocityFacts;

/**
 * How much of a yearly plan was carried out, in activities. Lines that force majeure stopped are in
 * `planned`; taken out of the base they leave `planned - stoppedByForceMajeure`.
 */
export type PlanResult = {
  readonly year: number;
  readonly done: number;
  readonly planned: number;
  readonly stoppedByForceMajeure: number;
};

/** HQ04. `planResult` is null when it is not known. */
export type PlanResultFacts = {
  readonly planResult: PlanResult | null;
};

/** What only the database knows for the effectiveness checks of a dossier. */
export type EffectivenessLookups = {
  readonly today: IsoDate;
  readonly state: DossierState;
  readonly actualEndDate: IsoDate | null;
  readonly reportSubmittedOn: IsoDate | null;
  readonly reportParts: ReportParts | null;
  readonly openReports: readonly UnsubmittedReport[];
  /** What follows the outcome report; null while none is handed in. */
  readonly followUp: FollowUp | null;
  /** What the report tells of effects; null while none is handed in. */
  readonly effects: Effects | null;
  /** What finished activities of the unit cost; null where that was not asked for. */
  readonly earlierCosts: EarlierCosts | null;
  /** What currencies were worth by the first day of the activity, and by today while it has none. */
  readonly exchangeRates: readonly ExchangeRate[];
  /** The exchanges that the unit holds; null where that was not asked for. */
  readonly exchanges: ExchangesLookup | null;
};

/** An activity without a submitted outcome report, whether or not it owes one. */
export type UnreportedActivity = Pick<EffectivenessLookups, 'state' | 'actualEndDate'> & {
  readonly dossierId: string;
  readonly organisationId: string;
  readonly endDate: IsoDate | null;
  readonly headPersonIds: readonly string[];
  /** What its own row of HQ02 is chosen by. */
  readonly subject: CheckSubject;
};

/** The dossier against which owed reports count: `dossierId` is null before it is first saved. */
export type ReportingDossier = {
  readonly dossierId: string | null;
  readonly organisationId: string;
  readonly headPersonIds: readonly string[];
};

/**
 * The reports that are not in from the unit of a dossier or by its head, for whichever unit they led the
 * other activity; without the dossier's own.
 */
export function openReportsFor(
  { dossierId: own, organisationId: unit, headPersonIds: heads }: ReportingDossier,
  activities: readonly UnreportedActivity[],
  today: IsoDate,
): readonly UnsubmittedReport[] {
  return activities.flatMap((activity) => {
    const { dossierId, organisationId, endDate, headPersonIds, subject } = activity;
    const sameHead = headPersonIds.some((id) => heads.includes(id));
    const returned = returnedOn(endDate, { ...activity, today });
    const concerned = sameHead || organisationId === unit;
    if (dossierId === own || !concerned || returned === null) return [];
    return [{ dossierId, organisationId, returnedOn: returned, sameHead, subject }];
  });
}

/** Of an activity that is over only the reports of earlier ones are told: those of later ones say nothing of it. */
function earlierOf(
  reports: readonly OpenReport[],
  { startDate }: Pick<DossierContent, 'startDate'>,
): readonly OpenReport[] {
  return reports.filter(({ returnedOn }) => startDate !== null && returnedOn < startDate);
}

type FoundByRows = {
  readonly norms: readonly NormSum[];
  readonly openReports: readonly OpenReport[];
};

/**
 * The facts of a dossier: what its author writes, with what only the database knows.
 *
 * @param found what the rows of the checks make of what is known: what norms allow for the lines of the
 *   estimate that they limit, and the open reports with the days on which they are due
 */
export function effectivenessFactsFrom(
  content: DossierContent,
  lookups: EffectivenessLookups & { readonly dossierId: string | null },
  { norms, openReports }: FoundByRows,
): EffectivenessFacts {
  const returned = returnedOn(content.endDate, lookups);
  return {
    today: lookups.today,
    objectives: content.objectives,
    returnedOn: returned,
    reportSubmittedOn: lookups.reportSubmittedOn,
    reportParts: lookups.reportSubmittedOn === null ? null : lookups.reportParts,
    openReports: returned === null ? openReports : earlierOf(openReports, content),
    followUp: returned === null ? null : lookups.followUp,
    withPartner: content.partnerId !== null,
    effects: returned === null ? null : lookups.effects,
    ...costRateFactsFrom(content, lookups.earlierCosts, { ...lookups, norms }),
    ...reciprocityFactsFrom(content, lookups.exchanges),
  };
}

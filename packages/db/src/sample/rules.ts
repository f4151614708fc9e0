import type {
  ActivityKind,
  ApprovalRole,
  ApprovalSubjectKind,
  DossierState,
  OrganisationKind,
  PurposeKind,
} from '../generated/enums.ts';
import type { Day } from './calendar.ts';
import type { DossierContent, PlanContent } from './content/content.ts';
import type { SamplePerson } from './staff.ts';

/** What can be stored as JSON without losing anything. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };

/** What was found on a record when it was handed in, ready to be stored beside it. */
export interface Assessment {
  readonly parameters: Json;
  readonly facts: Json;
  readonly verdict: Json;
  /** What norms allow for the estimate; null for a plan. */
  readonly normTotals: Json;
  /** Ids of the checks that hold the submission back; empty when it may go. */
  readonly stoppedBy: readonly string[];
  /** What asks for a justification: the key it is stored under and the check that asks. */
  readonly toJustify: readonly { readonly key: string; readonly checkId: string }[];
}

/** What the checks on costs find of what was really spent, ready to be stored. */
export interface Settled {
  readonly normDay: Day;
  readonly parameters: Json;
  readonly facts: Json;
  readonly verdict: Json;
  /** What they had found of the estimate that was approved. */
  readonly approved: Json;
}

export interface OtherTrip {
  readonly dossierId: string;
  readonly organisationId: string;
  readonly startDate: Day;
  readonly pending: boolean;
}

export interface EarlierMission {
  readonly id: string;
  readonly source: 'DOSSIER' | 'PLAN_LINE';
  readonly organisationId: string;
  readonly partnerId: string | null;
  readonly countries: readonly string[];
  readonly purposeKind: PurposeKind | null;
  readonly topic: string;
  readonly startDate: Day;
  readonly reportId: string | null;
}

export interface MissionsOfCountry {
  readonly countryCode: string;
  readonly organisationId: string;
  readonly partnerIds: readonly string[];
  readonly missions: readonly EarlierMission[];
}

/** What the records of the day say about a dossier, apart from what stands in it. */
export interface DossierLookups {
  readonly dossierId: string;
  readonly today: Day;
  readonly level: OrganisationKind;
  /** The facts by which the submission in force was approved; null while there is none. */
  readonly approvedFacts: Json | null;
  readonly planLine: {
    readonly id: string;
    readonly approved: boolean;
    readonly kind: ActivityKind;
    readonly year: number;
  } | null;
  readonly people: readonly {
    readonly personId: string;
    readonly organisationId: string | null;
    readonly keyLeader: boolean | null;
    readonly profile: Pick<SamplePerson, 'trade' | 'function' | 'languages'>;
    /** Of which the rules make the months to retirement. */
    readonly born: Pick<SamplePerson, 'dateOfBirth' | 'sex'>;
    readonly tripsByYear: readonly {
      readonly year: number;
      readonly trips: readonly OtherTrip[];
    }[];
  }[];
  readonly missions: readonly MissionsOfCountry[];
  readonly unitJourneys: {
    readonly organisationId: string;
    readonly until: Day;
    readonly journeys: readonly {
      readonly dossierId: string;
      readonly startDate: Day;
      readonly personIds: readonly string[];
    }[];
  } | null;
  /** The unions that stand beside its own. */
  readonly neighbours: {
    readonly organisationId: string;
    readonly neighbourIds: readonly string[];
  };
  readonly state: DossierState;
  readonly actualEndDate: Day | null;
  readonly reportSubmittedOn: Day | null;
  readonly openReports: readonly {
    readonly dossierId: string;
    readonly organisationId: string;
    readonly returnedOn: Day;
    readonly sameHead: boolean;
    readonly subject: {
      readonly kind: ActivityKind;
      readonly level: OrganisationKind;
      readonly planned: boolean;
      readonly normDay: Day;
    };
  }[];
  /** What finished activities of the union and of the same kind cost our own side. */
  readonly earlierCosts: readonly {
    readonly dossierId: string;
    readonly kind: ActivityKind;
    readonly countries: readonly string[];
    readonly startDate: Day;
    readonly own: readonly { readonly minor: number; readonly currency: string }[];
    /** The sample spends in one currency. */
    readonly rates: readonly never[];
    readonly personDays: number;
  }[];
}

/** What the records of the day say about a plan, apart from what stands in it. */
export interface PlanLookups {
  readonly level: OrganisationKind;
  readonly missions: readonly MissionsOfCountry[];
  /** How the plan of the year before went; null when there was none. */
  readonly previousResult: {
    readonly year: number;
    readonly done: number;
    readonly planned: number;
    readonly stoppedByForceMajeure: number;
  } | null;
}

/** The steps that a subject goes through, as configured. */
export interface Route {
  readonly id: string;
  readonly steps: readonly ApprovalRole[];
}

/**
 * The rules the sample is written by. They are the product's own, handed in by the application: this
 * package knows tables and no rules.
 */
export interface SampleRules {
  assessDossier(content: DossierContent, lookups: DossierLookups): Assessment;
  assessSettled(happened: DossierContent, lookups: DossierLookups, approved: Json): Settled;
  assessPlan(content: PlanContent, lookups: PlanLookups): Assessment;
  routeOf(subject: {
    readonly subject: ApprovalSubjectKind;
    readonly kind: ActivityKind | null;
    readonly level: OrganisationKind;
    readonly planned: boolean;
    readonly day: Day;
  }): Route;
  /** The last day on which the plan of that year is in time. */
  planDueOn(year: number): Day;
  /** The last day on which the report of an activity that ended that day is in time. */
  reportDueOn(activity: {
    readonly kind: ActivityKind;
    readonly level: OrganisationKind;
    readonly planned: boolean;
    readonly startDate: Day;
    readonly endDate: Day;
  }): Day;
}

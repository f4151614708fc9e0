import type {
  ActivityKind,
  CostItem,
  CostKind,
  DonorKind,
  EventMode,
  ForeignShare,
  FundingSource,
  GuestRank,
  GuestRole,
  GuestStanding,
  HeadLevel,
  InvitationKind,
  MemberRole,
  ParticipantKind,
  Priority,
  PurposeKind,
  RatePlace,
  RateRole,
  ReportingClass,
  TravellerClass,
} from '../../generated/enums.ts';
import type { Day } from '../calendar.ts';

/** An amount in the smallest unit of its currency. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

export interface Member {
  readonly id: string;
  readonly personId: string;
  readonly role: MemberRole;
  readonly reason: string;
}

export interface Stop {
  readonly id: string;
  readonly countryCode: string;
  readonly place: string;
  readonly arrive: Day;
  readonly leave: Day;
}

export interface ProgrammeItem {
  readonly id: string;
  readonly date: Day;
  readonly text: string;
  readonly place: string | null;
  readonly stopId: string | null;
}

export interface CostLine {
  readonly id: string;
  readonly kind: CostKind;
  readonly item: CostItem | null;
  readonly role: RateRole | null;
  readonly countryCode: string | null;
  readonly place: RatePlace | null;
  readonly traveller: TravellerClass | null;
  readonly paidById: string | null;
  readonly donorKind: DonorKind | null;
  readonly hiredBecause: string | null;
  readonly description: string;
  readonly persons: number;
  readonly days: number;
  readonly unitPrice: Money;
  readonly payer: FundingSource;
}

export interface Objective {
  readonly id: string;
  readonly text: string;
  readonly target: number | null;
  readonly unit: string | null;
}

export interface Guest {
  readonly id: string;
  readonly role: GuestRole;
  readonly name: string | null;
  readonly title: string | null;
  readonly standing: GuestStanding | null;
  readonly countryCode: string | null;
  readonly count: number;
}

export interface Sponsor {
  readonly id: string;
  readonly partnerId: string;
  readonly contribution: string;
  readonly amount: Money | null;
}

export interface ParticipantGroup {
  readonly id: string;
  readonly kind: ParticipantKind;
  readonly count: number;
  readonly organisationId: string | null;
}

/** What stands in a dossier, of the same shape as a submission keeps it. */
export interface DossierContent {
  readonly kind: ActivityKind;
  readonly reportingClass: ReportingClass;
  readonly organisationId: string;
  readonly coOrganiserIds: readonly string[];
  readonly title: string;
  readonly planLineId: string | null;
  readonly unplannedReason: string | null;
  readonly partnerId: string | null;
  readonly purposeKind: PurposeKind | null;
  readonly topic: string;
  readonly purpose: string;
  readonly startDate: Day | null;
  readonly endDate: Day | null;
  readonly invitation: {
    readonly kind: InvitationKind;
    readonly from: string;
    readonly number: string | null;
    readonly date: Day | null;
  } | null;
  readonly onlineAlternative: { readonly considered: boolean; readonly reason: string } | null;
  readonly relatives: { readonly related: boolean; readonly explanation: string } | null;
  readonly objectives: readonly Objective[];
  readonly members: readonly Member[];
  readonly stops: readonly Stop[];
  readonly programme: readonly ProgrammeItem[];
  readonly costLines: readonly CostLine[];
  readonly guests: readonly Guest[];
  readonly guestRank: { readonly rank: GuestRank; readonly justification: string } | null;
  readonly foreignShare: ForeignShare | null;
  readonly hosts: string;
  readonly reciprocity: string;
  readonly safetyPlan: string;
  readonly eventMode: EventMode | null;
  readonly venue: string;
  readonly sponsors: readonly Sponsor[];
  readonly participants: readonly ParticipantGroup[];
}

export interface FundingAmount {
  readonly source: FundingSource;
  readonly amount: Money;
}

/** A line of a yearly plan, of the same shape as a submission keeps it. */
export interface PlanLineContent {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly partnerId: string | null;
  readonly agreementId: string | null;
  readonly countries: readonly string[];
  readonly purposeKind: PurposeKind | null;
  readonly purpose: string;
  readonly expectedResult: string;
  readonly resultTarget: number | null;
  readonly resultUnit: string | null;
  readonly headLevel: HeadLevel | null;
  readonly persons: number | null;
  readonly days: number | null;
  readonly fromMonth: string | null;
  readonly toMonth: string | null;
  readonly coOrganiserIds: readonly string[];
  readonly priority: Priority;
  readonly funding: readonly FundingAmount[];
  readonly note: string | null;
}

export interface PlanContent {
  readonly organisationId: string;
  readonly year: number;
  readonly lines: readonly PlanLineContent[];
  readonly adjustmentReason: string | null;
}

import type { ActivityKind, ReportingClass } from '../activity/kind.ts';
import type { FundingSource } from '../activity/funding.ts';
import type { GuestRank, GuestRole, GuestStanding } from '../activity/guest.ts';
import type { PurposeKind } from '../activity/purpose.ts';
import type { CountryCode } from '../country/country.ts';
import type { Money } from '../money/money.ts';
import type { RatePlace, RateRole, TravellerClass } from '../norm/norm.ts';
import type { IsoDate } from '../period/period.ts';
import type { CostItem } from './cost-item.ts';

/**
 * The life of a dossier (hồ sơ).
 *
 * DRAFT → SUBMITTED → RETURNED | APPROVED → COMPLETED (figures closed after the activity).
 * WITHDRAWN goes back to DRAFT. CANCELLED ends it. POSTPONED waits for new dates and a new approval.
 */
export const DOSSIER_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'COMPLETED',
  'POSTPONED',
  'CANCELLED',
] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

/** Part a member plays in a delegation. */
export const MEMBER_ROLES = [
  'HEAD',
  'DEPUTY_HEAD',
  'SECRETARY',
  'INTERPRETER',
  'EXPERT',
  'MEMBER',
] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** One of ours who travels or attends, with the reason why just this person. */
export type Member = {
  readonly id: string;
  readonly personId: string;
  readonly role: MemberRole;
  readonly reason: string;
};

/** A stop of the itinerary; `arrive` and `leave` are days of presence, both counted. */
export type Stop = {
  readonly id: string;
  readonly countryCode: CountryCode;
  readonly place: string;
  readonly arrive: IsoDate;
  readonly leave: IsoDate;
};

/** One item of the programme, by day. `stopId` ties it to a stop of an itinerary. */
export type ProgrammeItem = {
  readonly id: string;
  readonly date: IsoDate;
  readonly text: string;
  readonly place: string | null;
  readonly stopId: string | null;
};

export const COST_KINDS = [
  'TICKET',
  'LODGING',
  'MEALS',
  'POCKET_MONEY',
  'LOCAL_TRANSPORT',
  'VISA',
  'INSURANCE',
  'REGISTRATION_FEE',
  'INTERPRETATION',
  'RECEPTION',
  'GIFT',
  'VENUE',
  'DOCUMENTS',
  'OTHER',
] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** Who gives the money of a donor: an enterprise that pays for a journey is a warning sign (TK07). */
export const DONOR_KINDS = ['ORGANISATION', 'ENTERPRISE', 'PERSON'] as const;
export type DonorKind = (typeof DONOR_KINDS)[number];

/**
 * One line of the estimate: persons × days × unit price, paid by one payer. What persons and days are
 * counted in, the item tells. Null is what has not been said yet.
 */
export type CostLine = {
  readonly id: string;
  readonly kind: CostKind;
  /** What exactly is paid, where the kind leaves a choice. */
  readonly item: CostItem | null;
  /** For whom: the head of the guests, a member, a spouse. */
  readonly role: RateRole | null;
  /** In which country abroad. */
  readonly countryCode: CountryCode | null;
  /** In what kind of place at home. */
  readonly place: RatePlace | null;
  /** Of which class who travels is: by the coefficient of their post at home, by level abroad. */
  readonly traveller: TravellerClass | null;
  readonly description: string;
  readonly persons: number;
  readonly days: number;
  readonly unitPrice: Money;
  readonly payer: FundingSource;
  /** Which of the unions that organise together pays; null where it is the one whose record it is. */
  readonly paidById: string | null;
  /** Who a donor that pays is; null while that has not been said, and where no donor pays. */
  readonly donorKind: DonorKind | null;
  /** Why something is hired that a unit has of its own: rooms, cars, interpreters. */
  readonly hiredBecause: string | null;
};

/** What the activity is to bring about; measurable when `target` and `unit` are given. */
export type Objective = {
  readonly id: string;
  readonly text: string;
  readonly target: number | null;
  readonly unit: string | null;
};

/** Who invited, and how: an invitation by name from an enterprise is a warning sign (Directive 38-CT/TW). */
export const INVITATION_KINDS = ['ORGANISATION', 'PERSONAL', 'ENTERPRISE'] as const;
export type InvitationKind = (typeof INVITATION_KINDS)[number];
export type Invitation = {
  readonly kind: InvitationKind;
  readonly from: string;
  readonly number: string | null;
  readonly date: IsoDate | null;
};

/** Guests from abroad, by name (count 1) or as a count by role. */
export type Guest = {
  readonly id: string;
  readonly role: GuestRole;
  readonly name: string | null;
  readonly title: string | null;
  /** To whom the post is equal; null where that has not been said. */
  readonly standing: GuestStanding | null;
  readonly countryCode: CountryCode | null;
  readonly count: number;
};

/** The rank under which guests are received, and why the receiving body so decided. */
export type GuestRankDecision = { readonly rank: GuestRank; readonly justification: string };

/**
 * What the foreign side bears of receiving its guests or of an event held with it.
 *
 * NOTHING            the receiving union bears all
 * LODGING_AND_MEALS  guests pay for their own rooms and meals
 * PART               the event is held jointly, each side paying some items
 * ALL                guests pay for everything, or foreigners pay for the whole event
 */
export const FOREIGN_SHARES = ['NOTHING', 'LODGING_AND_MEALS', 'PART', 'ALL'] as const;
export type ForeignShare = (typeof FOREIGN_SHARES)[number];

/** The shares that an activity of this kind can have: guests of a delegation hold no event jointly. */
export function foreignSharesOf(kind: ActivityKind): readonly ForeignShare[] {
  return kind === 'INBOUND' ? FOREIGN_SHARES.filter((share) => share !== 'PART') : FOREIGN_SHARES;
}

export const EVENT_MODES = ['IN_PERSON', 'ONLINE', 'HYBRID'] as const;
export type EventMode = (typeof EVENT_MODES)[number];

export const PARTICIPANT_KINDS = [
  'UNION_LEADER',
  'UNION_OFFICER',
  'GRASSROOTS_OFFICER',
  'FOREIGN_PARTICIPANT',
  'EXPERT',
  'OTHER',
] as const;
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];

/** Participants of an event, counted by kind. */
export type ParticipantGroup = {
  readonly id: string;
  readonly kind: ParticipantKind;
  readonly count: number;
  readonly organisationId: string | null;
};

/** A sponsor of an event and what it gives; `amount` is null when in kind or not known yet. */
export type Sponsor = {
  readonly id: string;
  readonly partnerId: string;
  readonly contribution: string;
  readonly amount: Money | null;
};

/** TK12: whether attending online was weighed, and why it does or does not do. */
export type OnlineAlternative = { readonly considered: boolean; readonly reason: string };

/**
 * TK07: whether any two members are relatives; if so, who they are to each other, why both go and who
 * decided it (Directive 38-CT/TW: no relatives in one delegation unless it was decided).
 */
export type RelativesDeclaration = { readonly related: boolean; readonly explanation: string };

/**
 * Everything an officer writes in a dossier; what is snapshotted at submission.
 * Sections that do not belong to the kind stay empty (see `dossierIssues`).
 */
export type DossierContent = {
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
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly invitation: Invitation | null;
  readonly onlineAlternative: OnlineAlternative | null;
  readonly objectives: readonly Objective[];
  readonly members: readonly Member[];
  readonly relatives: RelativesDeclaration | null;
  readonly stops: readonly Stop[];
  readonly programme: readonly ProgrammeItem[];
  readonly costLines: readonly CostLine[];
  readonly guests: readonly Guest[];
  readonly guestRank: GuestRankDecision | null;
  /** Null while it has not been said. */
  readonly foreignShare: ForeignShare | null;
  readonly hosts: string;
  readonly reciprocity: string;
  readonly safetyPlan: string;
  readonly eventMode: EventMode | null;
  readonly venue: string;
  readonly sponsors: readonly Sponsor[];
  readonly participants: readonly ParticipantGroup[];
};

/** Why a dossier is cancelled or postponed. */
export const STOP_REASONS = [
  'FORCE_MAJEURE',
  'PARTNER_REQUEST',
  'SUSPENSION',
  'BUDGET',
  'STAFFING',
  'VISA',
  'MERGED_WITH_OTHER',
  'OTHER',
] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** What nobody at the union could help: its lines leave one of the two bases of "plan achieved", and stay in the other. */
export const FORCE_MAJEURE_REASONS = [
  'FORCE_MAJEURE',
  'SUSPENSION',
] as const satisfies readonly StopReason[];

/** Whether nobody at the union could help it. */
export function isForceMajeure(reason: StopReason | null): boolean {
  return FORCE_MAJEURE_REASONS.some((one) => one === reason);
}

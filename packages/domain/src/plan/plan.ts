import type { ActivityKind } from '../activity/kind.ts';
import type { FundingAmount } from '../activity/funding.ts';
import type { HeadLevel, Priority, PurposeKind } from '../activity/purpose.ts';
import type { CountryCode } from '../country/country.ts';
import type { IsoMonth } from '../period/period.ts';

/** The life of a yearly plan (kế hoạch năm). An approved plan that is adjusted goes through DRAFT again. */
export const PLAN_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/**
 * One line of a yearly plan. `null` means "not filled in yet": a draft may be incomplete,
 * a submitted plan may not (see `planIssues`).
 */
export type PlanLine = {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly partnerId: string | null;
  /** The agreement that it carries out; null where there is none. */
  readonly agreementId: string | null;
  readonly countries: readonly CountryCode[];
  readonly purposeKind: PurposeKind | null;
  readonly purpose: string;
  /** What is expected, and how much of it in which unit, so that it can be measured. */
  readonly expectedResult: string;
  readonly resultTarget: number | null;
  readonly resultUnit: string | null;
  readonly headLevel: HeadLevel | null;
  /** Persons of our side for travelling kinds, guests for INBOUND, participants for events. */
  readonly persons: number | null;
  readonly days: number | null;
  readonly fromMonth: IsoMonth | null;
  readonly toMonth: IsoMonth | null;
  readonly coOrganiserIds: readonly string[];
  readonly priority: Priority;
  readonly funding: readonly FundingAmount[];
  readonly note: string | null;
};

/** The whole content of a plan, as it is snapshotted at submission. */
export type PlanContent = {
  readonly organisationId: string;
  readonly year: number;
  readonly lines: readonly PlanLine[];
  /** Why an approved plan is adjusted; null on the first version. */
  readonly adjustmentReason: string | null;
};

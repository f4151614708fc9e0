import type { ActivityKind } from '../activity/kind.ts';
import type { Verification } from '../check/check.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';
import type { IsoDate } from '../period/period.ts';
import type { PartialDate } from '../period/partial-date.ts';

/**
 * What may take place all the same while activities are suspended.
 *
 * FREE        needs nothing
 * CONSENT     needs the recorded consent of the federation's advising role
 * FORBIDDEN   does not take place
 */
export const EXCEPTION_RULES = ['FREE', 'CONSENT', 'FORBIDDEN'] as const;
export type ExceptionRule = (typeof EXCEPTION_RULES)[number];

/** How an activity takes place, as far as a suspension asks: what is partly in person is in person. */
export const ATTENDANCE_FORMS = ['IN_PERSON', 'ONLINE'] as const;
export type AttendanceForm = (typeof ATTENDANCE_FORMS)[number];

/**
 * A time in which activities of some kinds are suspended (tạm dừng hoạt động), and what may take
 * place all the same. Empty lists mean "all".
 */
export type Suspension = {
  readonly id: string;
  readonly title: string;
  /** The document by which it was ordered, as it is cited. */
  readonly document: string;
  readonly issuer: string;
  readonly from: PartialDate;
  /** Null while no end is known. */
  readonly to: PartialDate | null;
  readonly kinds: readonly ActivityKind[];
  /** Of unions of these levels. */
  readonly levels: readonly OrganisationKind[];
  /** Of these unions and those below them. */
  readonly organisationIds: readonly string[];
  /** Only where it leads to one of these countries. */
  readonly countryCodes: readonly string[];
  readonly online: ExceptionRule;
  readonly inPerson: ExceptionRule;
  readonly verification: Verification;
};

/** REQUESTED waits for the federation's adviser; what is decided is never decided again. */
export const CONSENT_STATES = ['REQUESTED', 'GRANTED', 'REFUSED'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** The consent to one activity during one suspension: for a form, on days. */
export type Consent = {
  readonly id: string;
  readonly suspensionId: string;
  readonly form: AttendanceForm;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly state: ConsentState;
};

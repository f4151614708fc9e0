import type { Money } from '../money/money.ts';
import type { IsoDate, IsoMonth } from '../period/period.ts';

/** RECEIVED from abroad (viện trợ nhận), or GIVEN to friends abroad (hỗ trợ bạn). Never set off against each other. */
export const AID_DIRECTIONS = ['RECEIVED', 'GIVEN'] as const;
export type AidDirection = (typeof AID_DIRECTIONS)[number];

/**
 * CASH         an amount of money
 * GOODS        things, by quantity and unit
 * EXPERTS      the work of experts, by quantity and unit
 * SPONSORSHIP  places on courses and journeys that somebody pays for (đài thọ)
 */
export const AID_FORMS = ['CASH', 'GOODS', 'EXPERTS', 'SPONSORSHIP'] as const;
export type AidForm = (typeof AID_FORMS)[number];

/** Why it was given. */
export const AID_REASONS = [
  'DISASTER',
  'EPIDEMIC',
  'CAPACITY',
  'PROGRAMME',
  'FRIENDSHIP',
  'OTHER',
] as const;
export type AidReason = (typeof AID_REASONS)[number];

/** PLANNED is written down and not yet there; DONE was received or handed over; CANCELLED will not come. */
export const AID_STATES = ['PLANNED', 'DONE', 'CANCELLED'] as const;
export type AidState = (typeof AID_STATES)[number];

/** A day, or only the month where no more is known. */
export type AidDate = IsoDate | IsoMonth;

/** Something in kind. */
export type AidItem = {
  readonly id: string;
  readonly name: string;
  /** Whole and above zero. */
  readonly quantity: number;
  /** What is counted: 'thùng', 'chai'. */
  readonly unit: string;
  /** Of the whole quantity; null = not valued (chưa định giá). */
  readonly value: Money | null;
};

/** Everything that is written about an aid. Ids are those of the register; codes may still be unknown. */
export type AidContent = {
  readonly title: string;
  readonly direction: AidDirection;
  readonly form: AidForm;
  /** The donor of what is received, the recipient of what is given. */
  readonly partnerId: string | null;
  /** Through whom it goes, as an embassy; null = directly. */
  readonly channelId: string | null;
  readonly reason: AidReason;
  readonly occasion: string | null;
  /** Only of CASH. */
  readonly cash: Money | null;
  /** Only of what is not CASH. */
  readonly items: readonly AidItem[];
  readonly approvalNumber: string | null;
  readonly approvedOn: IsoDate | null;
  /** The activity in which it was handed over or used. */
  readonly dossierId: string | null;
  readonly note: string | null;
};

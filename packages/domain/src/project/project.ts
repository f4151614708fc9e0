import type { Money } from '../money/money.ts';
import type { IsoDate, IsoMonth } from '../period/period.ts';
import type { PartialDate } from '../period/partial-date.ts';

/** A programme (chương trình), a project (dự án), or aid outside of both (phi dự án): NĐ 80/2020. */
export const PROJECT_KINDS = ['PROGRAMME', 'PROJECT', 'NON_PROJECT'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/**
 * IDEA       written down, nobody was asked
 * SUBMITTED  handed in to whoever approves it
 * APPROVED   approved by a decision; nothing has begun
 * REFUSED    not approved
 * WITHDRAWN  given up, or its approval was withdrawn
 * RUNNING    under way
 * CLOSING    over; its closing report is owed
 * CLOSED     over, and reported
 * HISTORIC   known from a source alone, which does not say how it went
 */
export const PROJECT_STATES = [
  'IDEA',
  'SUBMITTED',
  'APPROVED',
  'REFUSED',
  'WITHDRAWN',
  'RUNNING',
  'CLOSING',
  'CLOSED',
  'HISTORIC',
] as const;
export type ProjectState = (typeof PROJECT_STATES)[number];

/** What it is about, as the unions' own articles name their programmes. */
export const PROJECT_TOPICS = [
  'SOCIAL_RESPONSIBILITY',
  'GRASSROOTS_ROLE',
  'SMALL_ENTERPRISES',
  'MEMBERSHIP_DEVELOPMENT',
  'BARGAINING',
  'OCCUPATIONAL_SAFETY',
  'CLIMATE_ENVIRONMENT',
  'TRANSITION',
  'TRAINING',
  'LAW',
  'OTHER',
] as const;
export type ProjectTopic = (typeof PROJECT_TOPICS)[number];

/** What one donor, or our own side, promises for one year, in its own currency. */
export type BudgetLine = {
  /** The donor; null = our own share (đối ứng). */
  readonly donorId: string | null;
  readonly year: number;
  readonly committed: Money;
};

/** Money that came from a donor, or that our own side put in. It is only added to, or declared void. */
export type Payment = {
  /** The donor; null = our own share. */
  readonly donorId: string | null;
  /** A day, or a month where no more is known. */
  readonly on: IsoDate | IsoMonth;
  readonly amount: Money;
  readonly note: string | null;
};

/** A whole number, or a share where there is a denominator. */
export type Measured = {
  readonly numerator: number;
  /** Only of a ratio, and above zero. */
  readonly denominator: number | null;
};
export type YearValue = Measured & { readonly year: number };

export const INDICATOR_MEASURES = ['NUMBER', 'RATIO'] as const;
export type IndicatorMeasure = (typeof INDICATOR_MEASURES)[number];

/** CUMULATIVE: a year's value holds all that was reached since the beginning; PERIODIC: that year's alone. */
export const INDICATOR_ACCRUALS = ['CUMULATIVE', 'PERIODIC'] as const;
export type IndicatorAccrual = (typeof INDICATOR_ACCRUALS)[number];

/** A result that is measured. */
export type Indicator = {
  /** Null while it was never saved. */
  readonly id: string | null;
  readonly name: string;
  readonly unit: string;
  readonly measure: IndicatorMeasure;
  readonly accrual: IndicatorAccrual;
  /** Before it began; null = not known. */
  readonly baseline: Measured | null;
  readonly targets: readonly YearValue[];
};

/** Everything that is written about a project before it begins. */
export type ProjectContent = {
  readonly kind: ProjectKind;
  readonly titleVi: string;
  readonly titleEn: string | null;
  readonly donorIds: readonly string[];
  /** Through whom the money goes; null = directly. */
  readonly channelId: string | null;
  /** Further unions that carry it out, beside the one that leads and keeps the record. */
  readonly unionIds: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly ProjectTopic[];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** Whose need it answers. */
  readonly need: string;
  readonly goal: string;
  readonly note: string | null;
  readonly budget: readonly BudgetLine[];
  readonly indicators: readonly Indicator[];
};

export const EMPTY_PROJECT: ProjectContent = {
  kind: 'PROJECT',
  titleVi: '',
  titleEn: null,
  donorIds: [],
  channelId: null,
  unionIds: [],
  places: [],
  topics: [],
  from: null,
  to: null,
  need: '',
  goal: '',
  note: null,
  budget: [],
  indicators: [],
};

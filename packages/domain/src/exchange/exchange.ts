import type { ActivityKind } from '../activity/kind.ts';
import type { DossierState } from '../dossier/dossier.ts';
import type { Money } from '../money/money.ts';
import type { IsoDate, Period } from '../period/period.ts';

/** Who travels on a turn: WE_VISIT goes out to the partner, THEY_VISIT comes in to us. */
export const SIDES = ['WE_VISIT', 'THEY_VISIT'] as const;
export type Side = (typeof SIDES)[number];

export function otherSide(side: Side): Side {
  return side === 'WE_VISIT' ? 'THEY_VISIT' : 'WE_VISIT';
}

const KINDS = { WE_VISIT: 'OUTBOUND', THEY_VISIT: 'INBOUND' } as const;

/** The kind of activity by which a turn is held. */
export function kindOfSide(side: Side): (typeof KINDS)[Side] {
  return KINDS[side];
}

/** Who travels on an activity; null for a kind by which no turn is held. */
export function sideOfKind(kind: ActivityKind): Side | null {
  return SIDES.find((side) => KINDS[side] === kind) ?? null;
}

/**
 * When in its year a turn is to be held.
 *
 * MONTHS   from the first day of one month to the last of another; 1 to 12 is the whole year
 * TET      so many days before and after the first day of the lunar year (Tết Nguyên đán)
 */
export type TurnWindow =
  | { readonly kind: 'MONTHS'; readonly fromMonth: number; readonly toMonth: number }
  | { readonly kind: 'TET'; readonly daysBefore: number; readonly daysAfter: number };
export const WINDOW_KINDS = ['MONTHS', 'TET'] as const;

/** A rotating exchange of delegations of one of our unions with a partner (trao đổi đoàn luân phiên). */
export type Exchange = {
  readonly id: string;
  /** The union that agreed on it; who holds it today, its successors tell. */
  readonly organisationId: string;
  readonly partnerId: string;
  /** The year of the first turn. */
  readonly firstYear: number;
  readonly firstSide: Side;
  /** A turn every so many years. */
  readonly everyYears: number;
  readonly window: TurnWindow;
  /** Whether a year that lapsed counts as a turn of its side; else that side is next again. */
  readonly lapseFlips: boolean;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  /** On what it stands, in free words: an agreement, a friendly relation without a text. */
  readonly basedOn: string;
  readonly source: string;
  readonly note: string;
};

/**
 * What may be said of a turn. What is said is only added to: the later counts.
 *
 * DONE        it was held, told by hand because there is no dossier
 * DEFERRED    it is held in another year
 * LAPSED      it is not held at all
 * SWAPPED     its side and that of the next one change places
 * RETRACTED   what was said of it before was wrong
 */
export const TURN_RECORD_KINDS = ['DONE', 'DEFERRED', 'LAPSED', 'SWAPPED', 'RETRACTED'] as const;
export type TurnRecordKind = (typeof TURN_RECORD_KINDS)[number];

export const TURN_REASONS = [
  'OUR_REQUEST',
  'PARTNER_REQUEST',
  'REORGANISATION',
  'SUSPENSION',
  'FORCE_MAJEURE',
  'BUDGET',
  'OTHER',
] as const;
export type TurnReason = (typeof TURN_REASONS)[number];

/** A visit told by hand; null for what nobody knows any more. */
export type ToldVisit = {
  readonly side: Side;
  readonly date: IsoDate;
  readonly persons: number | null;
  readonly personDays: number | null;
  /** What it cost our own side. */
  readonly cost: Money | null;
};

export type TurnRecord = {
  readonly id: string;
  /** The year of the turn that it speaks of. */
  readonly year: number;
  readonly kind: TurnRecordKind;
  /** When it was said: ISO date-time. */
  readonly at: string;
  /** Of DEFERRED alone. */
  readonly toYear: number | null;
  readonly reason: TurnReason | null;
  readonly text: string;
  /** Of DONE alone. */
  readonly visit: ToldVisit | null;
};

/** A dossier by which a turn is to be held, or was. */
export type TurnActivity = {
  readonly dossierId: string;
  /** The year of the turn. */
  readonly year: number;
  readonly side: Side;
  readonly state: DossierState;
  /** The first day, as it really was once the figures are closed. */
  readonly startDate: IsoDate | null;
  /** Null while the figures are not closed. */
  readonly persons: number | null;
  readonly personDays: number | null;
  /** Own money spent, by currency. */
  readonly own: readonly Money[] | null;
};

/** All that is known of an exchange. */
export type Ledger = {
  readonly exchange: Exchange;
  readonly records: readonly TurnRecord[];
  readonly activities: readonly TurnActivity[];
};

/**
 * How a turn stands.
 *
 * DONE       held: the figures of a dossier are closed, or it was told by hand
 * DUE        its window is open, or past with a dossier on its way
 * COMING     its window is still to open
 * OVERDUE    its window is past and nothing was said
 * DEFERRED   to be held in another year
 * LAPSED     not held
 */
export const TURN_STATES = ['DONE', 'DUE', 'COMING', 'OVERDUE', 'DEFERRED', 'LAPSED'] as const;
export type TurnState = (typeof TURN_STATES)[number];

/** One turn of an exchange (phiên luân phiên). */
export type Turn = {
  readonly year: number;
  readonly side: Side;
  readonly window: Period;
  readonly state: TurnState;
  /** Whether its side changed places with that of the next turn. */
  readonly swapped: boolean;
  /** What was said last of how it stands; null where nothing was, or only that it is swapped. */
  readonly record: TurnRecord | null;
};

/** States of a dossier by which the turn is not held as it stands: a postponed one waits for new dates. */
export const GIVEN_UP: readonly DossierState[] = ['CANCELLED', 'POSTPONED'];

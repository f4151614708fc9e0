import type { ActivityKind } from '../activity/kind.ts';
import type { DossierState } from '../dossier/dossier.ts';
import { handsPassportsBack, TAKES_PLACE } from '../dossier/return.ts';
import { oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';

/** The passports that a body keeps for its people between journeys. */
export const PASSPORT_KINDS = ['OFFICIAL', 'DIPLOMATIC'] as const;
export type PassportKind = (typeof PASSPORT_KINDS)[number];

/** What is written of a passport beside its number. */
export type PassportContent = {
  readonly kind: PassportKind;
  /** Both are required; null while somebody writes. */
  readonly issuedOn: IsoDate | null;
  readonly expiresOn: IsoDate | null;
  /** Who keeps it, by desk or name. */
  readonly keeper: string;
};

/** Where a passport is today. */
export const PASSPORT_STATES = ['KEPT', 'OUT', 'EXPIRED', 'LOST'] as const;
export type PassportState = (typeof PASSPORT_STATES)[number];

/** Letters and digits as they stand on the page; how many of each has changed over the years. */
const NUMBER = /^[A-Z]{1,2}\d{6,8}$/u;
/** So much of a number tells two passports of one person apart, and no more. */
const SHOWN_DIGITS = 2;
const TEXT_LIMIT = 200;

/**
 * A number as it is compared: without spaces, in capitals.
 *
 * PASSPORT_NUMBER: not what a passport bears; the text itself is not told, as errors are logged
 */
export function readPassportNumber(text: string): Result<string, Issue<'PASSPORT_NUMBER'>> {
  const number = text.replaceAll(/[\s.-]/gu, '').toUpperCase();
  return NUMBER.test(number) ? ok(number) : err(issue('PASSPORT_NUMBER', {}, ['number']));
}

/** What everybody may see of a number. */
export function shownDigits(number: string): string {
  return number.slice(-SHOWN_DIGITS);
}

/**
 * EXPIRES_BEFORE_ISSUE  {issuedOn}
 * ISSUED_IN_FUTURE      {today}
 * PASSPORT_ENTERED      one with this number is in the log already
 */
export type PassportIssue =
  | LimitIssue
  | Issue<'PASSPORT_NUMBER' | 'EXPIRES_BEFORE_ISSUE' | 'ISSUED_IN_FUTURE' | 'PASSPORT_ENTERED'>;

/** Everything that is wrong with what is written of a passport. */
export function passportIssues(content: PassportContent, today: IsoDate): readonly PassportIssue[] {
  const { kind, issuedOn, expiresOn, keeper } = content;
  return [
    ...oneOf(['kind'], kind, PASSPORT_KINDS),
    ...required(['issuedOn'], issuedOn),
    ...required(['expiresOn'], expiresOn),
    ...(issuedOn !== null && issuedOn > today
      ? [issue('ISSUED_IN_FUTURE' as const, { today }, ['issuedOn'])]
      : []),
    ...(issuedOn !== null && expiresOn !== null && expiresOn <= issuedOn
      ? [issue('EXPIRES_BEFORE_ISSUE' as const, { issuedOn }, ['expiresOn'])]
      : []),
    ...required(['keeper'], keeper),
    ...textWithin(['keeper'], keeper, TEXT_LIMIT),
  ];
}

/** What decides where a passport is. */
export type PassportStanding = {
  readonly expiresOn: IsoDate;
  readonly lostOn: IsoDate | null;
  /** It was handed out and has not come back. */
  readonly out: boolean;
};

/** Where it is: a lost one is lost wherever it was, one that is out is out though it ran out there. */
export function passportState(standing: PassportStanding, today: IsoDate): PassportState {
  if (standing.lostOn !== null) return 'LOST';
  if (standing.out) return 'OUT';
  return standing.expiresOn < today ? 'EXPIRED' : 'KEPT';
}

/** A passport that is to be handed out, and the journey that it is for. */
export type HandOutFacts = {
  readonly passport: PassportStanding;
  readonly dossier: {
    readonly kind: ActivityKind;
    readonly state: DossierState;
    readonly endDate: IsoDate | null;
    /** The holder is one of those who travel. */
    readonly isMember: boolean;
  };
  readonly handedOutOn: IsoDate;
  readonly today: IsoDate;
};

/**
 * PASSPORT_LOST       it was reported lost
 * PASSPORT_OUT        it was handed out and has not come back
 * PASSPORT_RUNS_OUT   {expiresOn}: it has run out, or will before the last day of the journey
 * NO_JOURNEY          nobody travels abroad in an activity of this kind
 * JOURNEY_NOT_APPROVED  {state}
 * NOT_A_TRAVELLER     the holder does not travel with it
 * DAY_IN_FUTURE       {day, today}: what has not happened is not written
 */
export type HandOutIssue = Issue<
  | 'PASSPORT_LOST'
  | 'PASSPORT_OUT'
  | 'PASSPORT_RUNS_OUT'
  | 'NO_JOURNEY'
  | 'JOURNEY_NOT_APPROVED'
  | 'NOT_A_TRAVELLER'
  | 'DAY_IN_FUTURE'
>;

/** Everything that is against handing it out. */
export function passportHandOutIssues(facts: HandOutFacts): readonly HandOutIssue[] {
  const { passport, dossier, handedOutOn, today } = facts;
  const { kind, state, endDate, isMember } = dossier;
  const lastDay = endDate !== null && endDate > handedOutOn ? endDate : handedOutOn;
  const { expiresOn } = passport;
  return [
    ...(passport.lostOn === null ? [] : [issue('PASSPORT_LOST' as const)]),
    ...(passport.out ? [issue('PASSPORT_OUT' as const)] : []),
    ...(expiresOn < lastDay ? [issue('PASSPORT_RUNS_OUT' as const, { expiresOn })] : []),
    ...(handsPassportsBack(kind) ? [] : [issue('NO_JOURNEY' as const, {}, ['dossierId'])]),
    ...(TAKES_PLACE.includes(state)
      ? []
      : [issue('JOURNEY_NOT_APPROVED' as const, { state }, ['dossierId'])]),
    ...(isMember ? [] : [issue('NOT_A_TRAVELLER' as const, {}, ['dossierId'])]),
    ...notYet(handedOutOn, today, 'handedOutOn'),
  ];
}

function notYet(day: IsoDate, today: IsoDate, field: string) {
  return day > today ? [issue('DAY_IN_FUTURE' as const, { day, today }, [field])] : [];
}

/**
 * PASSPORT_NOT_OUT     it was not handed out, or is back
 * BEFORE_HANDED_OUT    {handedOutOn}
 */
export type TakeBackIssue = Issue<'PASSPORT_NOT_OUT' | 'BEFORE_HANDED_OUT' | 'DAY_IN_FUTURE'>;

/** Everything that is against writing that it came back on a day. */
export function takeBackIssues(
  handOut: { readonly handedOutOn: IsoDate; readonly returnedOn: IsoDate | null },
  returnedOn: IsoDate,
  today: IsoDate,
): readonly TakeBackIssue[] {
  const { handedOutOn } = handOut;
  const path = ['returnedOn'];
  return [
    ...(handOut.returnedOn === null ? [] : [issue('PASSPORT_NOT_OUT' as const)]),
    ...(returnedOn < handedOutOn
      ? [issue('BEFORE_HANDED_OUT' as const, { handedOutOn }, path)]
      : []),
    ...notYet(returnedOn, today, 'returnedOn'),
  ];
}

export type LossIssue = LimitIssue | Issue<'PASSPORT_LOST' | 'DAY_IN_FUTURE'>;

/** Everything that is against writing that it was lost. */
export function lossIssues(
  passport: PassportStanding,
  loss: { readonly lostOn: IsoDate; readonly text: string },
  today: IsoDate,
): readonly LossIssue[] {
  return [
    ...(passport.lostOn === null ? [] : [issue('PASSPORT_LOST' as const)]),
    ...notYet(loss.lostOn, today, 'lostOn'),
    ...required(['text'], loss.text),
    ...textWithin(['text'], loss.text, TEXT_LIMIT),
  ];
}

import type { TokenScope } from '../actor/actor.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { atMost, required, textWithin } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { addDays } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/** Days from the making of a token to its last one: whoever forgets it has forgotten it for a year at the most. */
export const LONGEST_TOKEN_DAYS = 365;
/** Tokens that one user may hold at a time: one for each program, and few enough to look through. */
export const MOST_TOKENS = 20;
export const LONGEST_TOKEN_NAME = 80;

/** A token as it is asked for. */
export interface TokenWish {
  /** What it is for, so that its owner knows it again. */
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** The last day it holds. */
  readonly validTo: IsoDate;
}

/** A token of the same owner that was not revoked. */
export interface HeldToken {
  readonly name: string;
  readonly validTo: IsoDate;
}

/**
 * REQUIRED, TOO_LONG, FORBIDDEN_CHARACTER, TOO_MANY   as in `limits.ts`
 * NAME_TAKEN        {name}: another token of the owner, in force, has it
 * READ_MISSING      whatever changes something answers with what it changed, so it reads too
 * TOKEN_ENDED       {validTo}: the last day is past
 * TOKEN_TOO_LONG    {latest}: the last day is later than any token may hold
 */
export type TokenIssue =
  | LimitIssue
  | Issue<'NAME_TAKEN' | 'READ_MISSING' | 'TOKEN_ENDED' | 'TOKEN_TOO_LONG'>;

/** The last day that a token may hold which is made today. */
export function latestTokenDay(today: IsoDate): IsoDate {
  return addDays(today, LONGEST_TOKEN_DAYS);
}

/** Everything wrong with a token that is asked for, beside those its owner holds. */
export function tokenIssues(
  { name, scopes, validTo }: TokenWish,
  held: readonly HeldToken[],
  today: IsoDate,
): readonly TokenIssue[] {
  const inForce = held.filter((token) => token.validTo >= today);
  const latest = latestTokenDay(today);
  const taken = inForce.some((token) => token.name === name);
  const reads = scopes.length === 0 || scopes.includes('READ');
  return [
    ...required(['name'], name),
    ...textWithin(['name'], name, LONGEST_TOKEN_NAME),
    ...(taken ? [issue('NAME_TAKEN', { name }, ['name'])] : []),
    ...required(['scopes'], scopes),
    ...(reads ? [] : [issue('READ_MISSING', {}, ['scopes'])]),
    ...(validTo < today ? [issue('TOKEN_ENDED', { validTo }, ['validTo'])] : []),
    ...(validTo > latest ? [issue('TOKEN_TOO_LONG', { latest }, ['validTo'])] : []),
    ...atMost([], [...inForce, name], MOST_TOKENS),
  ];
}

/** A token that somebody shows, as it stands. */
export interface ShownToken {
  readonly validTo: IsoDate;
  readonly revoked: boolean;
  /** False once its owner is let in no more. */
  readonly ownerEnabled: boolean;
}

/**
 * TOKEN_UNKNOWN          no token has this secret
 * TOKEN_OWNER_DISABLED   its owner is let in no more
 * TOKEN_REVOKED          its owner has taken it back
 * TOKEN_EXPIRED          {day}: its last day
 *
 * The reason may be told: whoever hears it holds the whole secret.
 */
export type TokenRefusal = Issue<
  'TOKEN_UNKNOWN' | 'TOKEN_OWNER_DISABLED' | 'TOKEN_REVOKED' | 'TOKEN_EXPIRED'
>;

/** Why a token lets nobody in on that day, or null when it does. */
export function tokenRefusal(token: ShownToken | null, today: IsoDate): TokenRefusal | null {
  if (token === null) return issue('TOKEN_UNKNOWN');
  if (!token.ownerEnabled) return issue('TOKEN_OWNER_DISABLED');
  if (token.revoked) return issue('TOKEN_REVOKED');
  return token.validTo < today ? issue('TOKEN_EXPIRED', { day: token.validTo }) : null;
}

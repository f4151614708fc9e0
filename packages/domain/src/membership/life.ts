import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import type { MembershipState } from './membership.ts';

/** What is done about a membership that is written down. */
export const MEMBERSHIP_ACTS = [
  'EDIT',
  'REQUEST',
  'WITHDRAW',
  'DECIDE',
  'JOIN',
  'RECORD',
  'END',
  'ATTACH',
] as const;
export type MembershipAct = (typeof MEMBERSHIP_ACTS)[number];

/**
 * The states in which each act is possible. Joining is possible wherever the union is not a member, so
 * that whoever tries without consent is told why not.
 */
export const MEMBERSHIP_ACT_STATES: Readonly<Record<MembershipAct, readonly MembershipState[]>> = {
  EDIT: ['PROPOSED', 'REFUSED'],
  REQUEST: ['PROPOSED', 'REFUSED'],
  WITHDRAW: ['REQUESTED'],
  DECIDE: ['REQUESTED'],
  JOIN: ['PROPOSED', 'REQUESTED', 'CONSENTED', 'REFUSED'],
  RECORD: ['MEMBER', 'ENDED'],
  END: ['MEMBER'],
  ATTACH: ['PROPOSED', 'REQUESTED', 'CONSENTED', 'REFUSED', 'MEMBER', 'ENDED'],
};

/**
 * CONSENT_MISSING   the federation has not consented: no union joins on its own (S-R3)
 * CONSENT_TOO_LATE  {consentOn}: the consent is of a later day than the joining
 * DAY_TO_COME       the day has not come
 * END_BEFORE_SINCE  it ends before it began
 */
export type JoinIssue = Issue<'CONSENT_MISSING' | 'CONSENT_TOO_LATE' | 'DAY_TO_COME'>;
export type EndIssue = Issue<'END_BEFORE_SINCE' | 'DAY_TO_COME'>;

/** What is against joining on a day. */
export function joinIssues(
  { state, consentOn }: { readonly state: MembershipState; readonly consentOn: IsoDate | null },
  since: IsoDate,
  today: IsoDate,
): readonly JoinIssue[] {
  if (state !== 'CONSENTED' || consentOn === null) return [issue('CONSENT_MISSING', {}, ['since'])];
  if (since < consentOn) return [issue('CONSENT_TOO_LATE', { consentOn }, ['since'])];
  return since > today ? [issue('DAY_TO_COME', {}, ['since'])] : [];
}

/** What is against ending on a day. */
export function endIssues(
  since: IsoDate | null,
  until: IsoDate,
  today: IsoDate,
): readonly EndIssue[] {
  if (since !== null && until < since) return [issue('END_BEFORE_SINCE', { since }, ['until'])];
  return until > today ? [issue('DAY_TO_COME', {}, ['until'])] : [];
}

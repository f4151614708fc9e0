import { ACTIVITY_KINDS } from '../activity/kind.ts';
import { VERIFICATIONS } from '../check/check.ts';
import { COUNTRY_CODES } from '../country/country.ts';
import { atMost, distinct, oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { ORGANISATION_KINDS } from '../organisation/organisation.ts';
import { isPartialDate } from '../period/partial-date.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { daysOfSuspension } from './judge.ts';
import { EXCEPTION_RULES } from './suspension.ts';
import type { Consent, Suspension } from './suspension.ts';

/** Everything that is written about a suspension; its dates are text until they are found sound. */
export type SuspensionContent = Omit<Suspension, 'id' | 'from' | 'to' | 'document' | 'issuer'> & {
  /** The directive that orders it. */
  readonly directiveId: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly note: string | null;
  readonly source: string | null;
};

/**
 * PARTIAL_DATE        neither a year nor a month nor a day of the calendar
 * END_BEFORE_START    the last day stands before the first
 * NOTHING_SUSPENDED   both in person and online need nothing
 */
export type SuspensionContentIssue =
  | LimitIssue
  | Issue<'PARTIAL_DATE' | 'END_BEFORE_START' | 'NOTHING_SUSPENDED'>;

/** How long a title, a note and a text about consent may be, in characters. */
export const SUSPENSION_LIMITS = { title: 300, note: 5_000, list: 300, number: 100 } as const;

function dateIssues({ from, to }: SuspensionContent): readonly SuspensionContentIssue[] {
  if (from.trim() === '') return required(['from'], from);
  if (!isPartialDate(from)) return [issue('PARTIAL_DATE', {}, ['from'])];
  if (to === null) return [];
  if (!isPartialDate(to)) return [issue('PARTIAL_DATE', {}, ['to'])];
  const days = daysOfSuspension({ from, to });
  return days.to !== null && days.to < days.from ? [issue('END_BEFORE_START', {}, ['to'])] : [];
}

function codes(
  path: string,
  values: readonly string[],
  known: readonly string[] | null,
): readonly LimitIssue[] {
  return [
    ...atMost([path], values, SUSPENSION_LIMITS.list),
    ...distinct(values, (index) => [path, index]),
    ...(known === null ? [] : values.flatMap((one, index) => oneOf([path, index], one, known))),
  ];
}

/** Everything that is wrong with what was written about a suspension; empty when it may be saved. */
export function suspensionContentIssues(
  content: SuspensionContent,
): readonly SuspensionContentIssue[] {
  const { title, directiveId, kinds, online, inPerson, note, source } = content;
  const nothing = online === 'FREE' && inPerson === 'FREE';
  return [
    ...required(['title'], title),
    ...textWithin(['title'], title, SUSPENSION_LIMITS.title),
    ...required(['directiveId'], directiveId),
    ...dateIssues(content),
    ...required(['kinds'], kinds),
    ...codes('kinds', kinds, ACTIVITY_KINDS),
    ...codes('levels', content.levels, ORGANISATION_KINDS),
    ...codes('organisationIds', content.organisationIds, null),
    ...codes('countryCodes', content.countryCodes, COUNTRY_CODES),
    ...oneOf(['online'], online, EXCEPTION_RULES),
    ...oneOf(['inPerson'], inPerson, EXCEPTION_RULES),
    ...(nothing ? [issue('NOTHING_SUSPENDED', {}, ['inPerson'])] : []),
    ...oneOf(['verification'], content.verification, VERIFICATIONS),
    ...textWithin(['note'], note, SUSPENSION_LIMITS.note),
    ...textWithin(['source'], source, SUSPENSION_LIMITS.note),
  ];
}

/**
 * NOT_SUSPENDED         no suspension with this id is over the record as it is saved, or none asks consent
 * CONSENT_REQUESTED     it is asked for already
 * CONSENT_GIVEN         it is given already
 */
export type ConsentIssue =
  | LimitIssue
  | Issue<'NOT_SUSPENDED' | 'CONSENT_REQUESTED' | 'CONSENT_GIVEN'>;

/** What is against asking for consent; one that was refused may be asked for again. */
export function consentRequestIssues(
  held: {
    readonly rule: string;
    readonly consent: Pick<Consent, 'state'> | null;
    readonly passes: boolean;
  } | null,
  text: string,
): readonly ConsentIssue[] {
  if (held === null || held.rule !== 'CONSENT') {
    return [issue('NOT_SUSPENDED', {}, ['suspensionId'])];
  }
  return [
    ...(held.passes ? [issue('CONSENT_GIVEN', {}, ['suspensionId'])] : []),
    ...(!held.passes && held.consent?.state === 'REQUESTED'
      ? [issue('CONSENT_REQUESTED', {}, ['suspensionId'])]
      : []),
    ...required(['text'], text),
    ...textWithin(['text'], text, SUSPENSION_LIMITS.note),
  ];
}

/** How consent was decided. What is granted names the document in which it was. */
export type ConsentDecision = {
  readonly granted: boolean;
  readonly documentNumber: string | null;
  readonly documentDate: string | null;
  readonly text: string;
};

/** What a decision lacks: a consent its document with its day, a refusal its reason. */
export function consentDecisionIssues(decision: ConsentDecision): readonly LimitIssue[] {
  const { granted, documentNumber, documentDate, text } = decision;
  return [
    ...(granted ? required(['documentNumber'], documentNumber) : required(['text'], text)),
    ...(granted ? required(['documentDate'], documentDate) : []),
    ...textWithin(['documentNumber'], documentNumber, SUSPENSION_LIMITS.number),
    ...textWithin(['text'], text, SUSPENSION_LIMITS.note),
  ];
}

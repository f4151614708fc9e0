import { ACTIVITY_KINDS } from '../activity/kind.ts';
import { VERIFICATIONS } from '../check/check.ts';
import { distinct, oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { ORGANISATION_KINDS } from '../organisation/organisation.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { DIRECTIVE_EFFECTS } from './directive.ts';
import type { DirectiveContent } from './directive.ts';

/** How long the texts of a directive may be, in characters. */
export const DIRECTIVE_LIMITS = { number: 100, subject: 500, note: 5_000 } as const;

/**
 * END_BEFORE_START   it ends before it begins
 * REPLACES_ITSELF    it is named as what took its own place
 */
export type DirectiveIssue = LimitIssue | Issue<'END_BEFORE_START' | 'REPLACES_ITSELF'>;

function codes(
  path: string,
  values: readonly string[],
  known: readonly string[],
): readonly LimitIssue[] {
  return [
    ...distinct(values, (index) => [path, index]),
    ...values.flatMap((one, index) => oneOf([path, index], one, known)),
  ];
}

/**
 * Everything that is wrong with what was written about a directive; empty when it may be saved.
 *
 * @param id of the directive; null for a new one
 */
export function directiveIssues(
  content: DirectiveContent,
  id: string | null,
): readonly DirectiveIssue[] {
  const { number, subject, issuer, inForceFrom, inForceTo, replacedById, note, source } = content;
  const reversed = inForceFrom !== null && inForceTo !== null && inForceTo < inForceFrom;
  const itself = id !== null && replacedById === id;
  return [
    ...required(['number'], number),
    ...textWithin(['number'], number, DIRECTIVE_LIMITS.number),
    ...required(['subject'], subject),
    ...textWithin(['subject'], subject, DIRECTIVE_LIMITS.subject),
    ...required(['issuer'], issuer),
    ...textWithin(['issuer'], issuer, DIRECTIVE_LIMITS.subject),
    ...required(['issuedOn'], content.issuedOn),
    ...oneOf(['effect'], content.effect, DIRECTIVE_EFFECTS),
    ...codes('kinds', content.kinds, ACTIVITY_KINDS),
    ...codes('levels', content.levels, ORGANISATION_KINDS),
    ...(reversed ? [issue('END_BEFORE_START', {}, ['inForceTo'])] : []),
    ...(itself ? [issue('REPLACES_ITSELF', {}, ['replacedById'])] : []),
    ...textWithin(['note'], note, DIRECTIVE_LIMITS.note),
    ...textWithin(['source'], source, DIRECTIVE_LIMITS.note),
    ...oneOf(['verification'], content.verification, VERIFICATIONS),
  ];
}

import { looksLikeCheck } from '../check/check-id.ts';
import { atMost, distinct, oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { FINDING_SEVERITIES, FINDING_TOPICS } from './inspection.ts';
import type { FindingContent, InspectionContent } from './inspection.ts';

/**
 * NOT_BELOW          the union to be inspected is not below the one that inspects
 * OF_THE_INSPECTED   {name}: somebody of the team belongs to the union to be inspected, or one below it
 * DAYS_REVERSED      it would end before it begins
 * CODE_MISSING       a finding names neither a check nor a topic, or both
 * NOT_A_CHECK        {value}: no check has such an id
 */
export type InspectionIssue =
  | Issue<'NOT_BELOW' | 'OF_THE_INSPECTED' | 'DAYS_REVERSED' | 'CODE_MISSING' | 'NOT_A_CHECK'>
  | LimitIssue;

const TITLE = 200;
const NAME = 200;
const TEXT = 5_000;
const MOST = 100;
const YEARS = { minimum: 2000, maximum: 2100 };

/** Somebody who is to inspect, and the unions where they hold a post. */
export type TeamMember = {
  readonly personId: string;
  readonly name: string;
  readonly organisationIds: readonly string[];
};

/** What the server knows beside what is written; null in a form, which does not. */
export type InspectionLookups = {
  /** The unions below the one that inspects. */
  readonly belowIds: readonly string[];
  /** The union to be inspected and those below it. */
  readonly inspectedIds: readonly string[];
  readonly team: readonly TeamMember[];
};

/** Who inspects is not of the union that is inspected. */
export function teamIssues(
  { team, inspectedIds }: InspectionLookups,
  headId: string | null,
): readonly InspectionIssue[] {
  return team
    .filter(({ organisationIds }) => organisationIds.some((id) => inspectedIds.includes(id)))
    .map(({ name, personId }) =>
      issue('OF_THE_INSPECTED' as const, { name }, [personId === headId ? 'headId' : 'memberIds']),
    );
}

/** Everything that is wrong with what is written of an inspection. */
export function inspectionIssues(
  content: InspectionContent,
  lookups: InspectionLookups | null,
): readonly InspectionIssue[] {
  const { inspectedId, year, title, scope, plannedFrom, plannedTo, headId, memberIds } = content;
  const reversed = plannedFrom !== null && plannedTo !== null && plannedTo < plannedFrom;
  const outside =
    lookups !== null && inspectedId !== null && !lookups.belowIds.includes(inspectedId);
  return [
    ...required(['inspectedId'], inspectedId),
    ...(outside ? [issue('NOT_BELOW' as const, {}, ['inspectedId'])] : []),
    ...wholeWithin(['year'], year, YEARS),
    ...required(['title'], title),
    ...textWithin(['title'], title, TITLE),
    ...required(['scope'], scope),
    ...textWithin(['scope'], scope, TEXT),
    ...(reversed ? [issue('DAYS_REVERSED' as const, {}, ['plannedTo'])] : []),
    ...required(['headId'], headId),
    ...atMost(['memberIds'], memberIds, MOST),
    ...distinct([headId ?? '', ...memberIds], () => ['memberIds']),
    ...(lookups === null ? [] : teamIssues(lookups, headId)),
  ];
}

function codeIssues({ checkId, topic }: FindingContent, index: number): readonly InspectionIssue[] {
  const path = ['findings', index, 'code'];
  if ((checkId === null) === (topic === null)) return [issue('CODE_MISSING', {}, path)];
  if (checkId === null) return oneOf(path, topic, FINDING_TOPICS);
  return looksLikeCheck(checkId) ? [] : [issue('NOT_A_CHECK', { value: checkId }, path)];
}

/** Everything that is wrong with what was found; remedies may be missing until it is concluded. */
export function findingIssues(findings: readonly FindingContent[]): readonly InspectionIssue[] {
  return [
    ...atMost(['findings'], findings, MOST),
    ...findings.flatMap((finding, index) => [
      ...codeIssues(finding, index),
      ...oneOf(['findings', index, 'severity'], finding.severity, FINDING_SEVERITIES),
      ...required(['findings', index, 'text'], finding.text),
      ...textWithin(['findings', index, 'text'], finding.text, TEXT),
      ...textWithin(['findings', index, 'remedy'], finding.remedy, TEXT),
      ...textWithin(['findings', index, 'responsible'], finding.responsible, NAME),
    ]),
  ];
}

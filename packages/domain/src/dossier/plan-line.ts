import { yearOf } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import type { DossierContent } from './dossier.ts';

/** Whose a plan line is, and of which year: what decides whether a dossier may name it. */
export type LineOrigin = {
  readonly id: string;
  /** The union whose plan it stands in. */
  readonly organisationId: string;
  /** Unions that the plan names to organise it too. */
  readonly coOrganiserIds: readonly string[];
  readonly year: number;
};

/** What only the database knows of the line that a dossier names. */
export type LineLookups = {
  /** Null when no line is named, or when it is not known. */
  readonly lineOrigin: LineOrigin | null;
  /** The unions whose plans the organising union took over: `planPredecessorsOf`. */
  readonly planPredecessorIds: readonly string[];
};

/**
 * LINE_OF_OTHER_UNION   {organisationId}: the line is in the plan of a union that is not concerned
 * LINE_NOT_OF_DATES     {year, startDate, endDate}: the activity has no day in the year of the plan
 */
export type LineIssueCode = 'LINE_OF_OTHER_UNION' | 'LINE_NOT_OF_DATES';
export type LineIssue = Issue<LineIssueCode>;

type Citing = Pick<DossierContent, 'organisationId' | 'planLineId' | 'startDate' | 'endDate'>;

/** The calendar years that an activity touches, in order; none while a day is missing or they are reversed. */
export function yearsOf(startDate: IsoDate | null, endDate: IsoDate | null): readonly number[] {
  if (startDate === null || endDate === null) return [];
  const first = yearOf(startDate);
  const count = yearOf(endDate) - first + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => first + index);
}

/**
 * Whether a union carries out a line: one of its own plan; one of a union that has gone into it, whose
 * plan it took over with everything else; or one on which it is named as co-organiser, because the
 * plan that was approved gives part of the work to it. Any other line would count for a union that
 * did not do the work, and take it away from the union whose line it is.
 */
export function isLineOf(
  organisationId: string,
  line: Pick<LineOrigin, 'organisationId' | 'coOrganiserIds'>,
  planPredecessorIds: readonly string[],
): boolean {
  return (
    line.organisationId === organisationId ||
    planPredecessorIds.includes(line.organisationId) ||
    line.coOrganiserIds.includes(organisationId)
  );
}

/** A line of a union that is not concerned: no dossier may name it, not even a draft. */
export function lineUnionIssues(
  { organisationId, planLineId }: Citing,
  { lineOrigin, planPredecessorIds }: LineLookups,
): readonly LineIssue[] {
  if (lineOrigin === null || lineOrigin.id !== planLineId) return [];
  if (isLineOf(organisationId, lineOrigin, planPredecessorIds)) return [];
  const data = { organisationId: lineOrigin.organisationId };
  return [issue('LINE_OF_OTHER_UNION', data, ['planLineId'])];
}

/**
 * What keeps a dossier with this line from being submitted: beside the union, the year. A line is of
 * one calendar year, and an activity over the turn of a year may stand in the plan of either. While
 * dates are still being written a draft may name a line of any year.
 */
export function planLineIssues(content: Citing, lookups: LineLookups): readonly LineIssue[] {
  const { planLineId, startDate, endDate } = content;
  const { lineOrigin } = lookups;
  if (lineOrigin === null || lineOrigin.id !== planLineId) return [];
  const years = yearsOf(startDate, endDate);
  const { year } = lineOrigin;
  const strayed = years.length > 0 && !years.includes(year);
  return [
    ...lineUnionIssues(content, lookups),
    ...(strayed ? [issue('LINE_NOT_OF_DATES', { year, startDate, endDate }, ['planLineId'])] : []),
  ];
}

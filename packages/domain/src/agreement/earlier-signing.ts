import { oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { parseIsoDate } from '../period/period.ts';
import type { DateIssue, IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { DATE_PRECISIONS } from './agreement.ts';
import type { AgreementContent, DatePrecision } from './agreement.ts';
import { AGREEMENT_LIMITS, draftIssues } from './issues.ts';
import type { AgreementIssue } from './issues.ts';

/**
 * A signing whose steps nobody recorded: the agreement stood before it was written down here. It is recorded by
 * who would have given the consent, and says where it is known from.
 */
export type EarlierSigning = {
  /** The first day that it may mean. */
  readonly signedOn: IsoDate;
  readonly precision: DatePrecision;
  /** Where it is known from: the signed copy, a decision, a report. */
  readonly source: string;
};

/**
 * DAY_IN_FUTURE  {day, today}
 * NOT_FIRST_DAY  {day, precision}: a month or a year is kept by its first day
 * ENDS_BEFORE    {endDate}: the agreement ends before it was signed
 */
export type EarlierSigningIssue =
  | AgreementIssue
  | LimitIssue
  | DateIssue
  | Issue<'DAY_IN_FUTURE' | 'NOT_FIRST_DAY' | 'ENDS_BEFORE'>;

const FIRST_DAY: Readonly<Record<DatePrecision, RegExp>> = {
  DAY: /^/u,
  MONTH: /-01$/u,
  YEAR: /-01-01$/u,
};

function dayIssues(
  { signedOn: day, precision }: EarlierSigning,
  endDate: IsoDate | null,
  today: IsoDate,
): readonly EarlierSigningIssue[] {
  const path = ['signedOn'];
  const real = parseIsoDate(day);
  if (!real.ok) return [{ ...real.error, path }];
  if (day > today) return [issue('DAY_IN_FUTURE', { day, today }, path)];
  if (!FIRST_DAY[precision].test(day)) return [issue('NOT_FIRST_DAY', { day, precision }, path)];
  return endDate !== null && endDate < day ? [issue('ENDS_BEFORE', { endDate }, path)] : [];
}

/**
 * Takes an agreement for signed as its papers say, or tells everything that is against it. Less is asked than of
 * what is to be signed: what an old text does not say is not filled in.
 *
 * @param organisationId the union that keeps the record
 */
export function earlierSigned(
  content: AgreementContent,
  organisationId: string,
  signing: EarlierSigning,
  today: IsoDate,
): Result<EarlierSigning, readonly EarlierSigningIssue[]> {
  const { precision, source } = signing;
  const unknown = oneOf(['precision'], precision, DATE_PRECISIONS);
  const issues = [
    ...draftIssues(content, organisationId),
    ...required(['kind'], content.kind),
    ...required(['partnerIds'], content.partnerIds),
    ...unknown,
    ...(unknown.length > 0 ? [] : dayIssues(signing, content.endDate, today)),
    ...required(['source'], source),
    ...textWithin(['source'], source, AGREEMENT_LIMITS.short),
  ];
  return issues.length > 0 ? err(issues) : ok({ ...signing, source: source.trim() });
}

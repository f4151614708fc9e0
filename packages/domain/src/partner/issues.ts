import { COUNTRY_CODES } from '../country/country.ts';
import { atMost, distinct, oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { parseIsoDate, yearOf } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import {
  PARTNER_KINDS,
  PARTNER_PRIORITIES,
  PARTNER_SECTORS,
  RELATION_STATUSES,
} from './partner.ts';
import type { PartnerKind } from './partner.ts';

/** Everything that is written about a partner; codes are not yet known to be of the lists. */
export type PartnerContent = {
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly nameNative: string | null;
  readonly abbreviation: string | null;
  readonly aliases: readonly string[];
  readonly countryCode: string | null;
  readonly kind: PartnerKind;
  readonly sector: string | null;
  /** The year in which relations began. */
  readonly sinceYear: number | null;
  /** How the relation stands, as somebody declares it; null while nobody does. */
  readonly status: string | null;
  /** The day from which it stands so, where it is known. */
  readonly statusSince: string | null;
  readonly priorities: readonly string[];
  readonly note: string | null;
};

const NAME_LIMIT = 200;
const NOTE_LIMIT = 2000;
const LIST_LIMIT = 50;
const EARLIEST_YEAR = 1900;

function aliasIssues(aliases: readonly string[]): readonly LimitIssue[] {
  return [
    ...atMost(['aliases'], aliases, LIST_LIMIT),
    ...distinct(aliases, (index) => ['aliases', index]),
    ...aliases.flatMap((alias, index) => [
      ...required(['aliases', index], alias),
      ...textWithin(['aliases', index], alias, NAME_LIMIT),
    ]),
  ];
}

/**
 * A day that was: real, and not to come.
 *
 * DATE_NOT_REAL   no such day
 * DAY_IN_FUTURE   {today}
 */
export function pastDayIssues(
  path: readonly (string | number)[],
  day: string | null,
  today: IsoDate,
): readonly Issue<'DATE_NOT_REAL' | 'DAY_IN_FUTURE'>[] {
  if (day === null) return [];
  if (!parseIsoDate(day).ok) return [issue('DATE_NOT_REAL', {}, path)];
  return day > today ? [issue('DAY_IN_FUTURE', { today }, path)] : [];
}

function statusIssues(content: PartnerContent, today: IsoDate): readonly Issue[] {
  const { status, statusSince, priorities } = content;
  return [
    ...oneOf(['status'], status, RELATION_STATUSES),
    ...(statusSince === null ? [] : required(['status'], status)),
    ...pastDayIssues(['statusSince'], statusSince, today),
    ...distinct(priorities, () => ['priorities']),
    ...priorities.flatMap((code) => oneOf(['priorities'], code, PARTNER_PRIORITIES)),
  ];
}

/** Everything that is wrong with what was written about a partner; empty when it may be saved. */
export function partnerIssues(content: PartnerContent, today: IsoDate): readonly Issue[] {
  const thisYear = yearOf(today);
  const { nameVi, nameEn, nameNative, abbreviation } = content;
  return [
    ...required(['nameVi'], nameVi),
    ...textWithin(['nameVi'], nameVi, NAME_LIMIT),
    ...textWithin(['nameEn'], nameEn, NAME_LIMIT),
    ...textWithin(['nameNative'], nameNative, NAME_LIMIT),
    ...textWithin(['abbreviation'], abbreviation, NAME_LIMIT),
    ...aliasIssues(content.aliases),
    ...oneOf(['countryCode'], content.countryCode, COUNTRY_CODES),
    ...oneOf(['kind'], content.kind, PARTNER_KINDS),
    ...oneOf(['sector'], content.sector, PARTNER_SECTORS),
    ...wholeWithin(['sinceYear'], content.sinceYear, {
      minimum: EARLIEST_YEAR,
      maximum: thisYear,
    }),
    ...statusIssues(content, today),
    ...textWithin(['note'], content.note, NOTE_LIMIT),
  ];
}

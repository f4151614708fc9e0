import { COUNTRY_CODES } from '../country/country.ts';
import { atMost, distinct, oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { PARTNER_KINDS, PARTNER_SECTORS } from './partner.ts';
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

/** Everything that is wrong with what was written about a partner; empty when it may be saved. */
export function partnerIssues(content: PartnerContent, thisYear: number): readonly LimitIssue[] {
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
    ...textWithin(['note'], content.note, NOTE_LIMIT),
  ];
}

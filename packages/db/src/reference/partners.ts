import type { PartnerRow } from './partner-row.ts';
import { ASIA_PACIFIC_PARTNERS } from './partners-asia-pacific.ts';
import { EUROPE_AND_AMERICA_PARTNERS } from './partners-europe-america.ts';
import { INTERNATIONAL_PARTNERS } from './partners-international.ts';

/**
 * The partners named in the unions' own articles, and some with which unions are publicly known to
 * meet. Two Japanese sector unions that were helped in 2011 are not named anywhere, so not here.
 */
export const PARTNERS: readonly PartnerRow[] = [
  ...INTERNATIONAL_PARTNERS,
  ...EUROPE_AND_AMERICA_PARTNERS,
  ...ASIA_PACIFIC_PARTNERS,
];

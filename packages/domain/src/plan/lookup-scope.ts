import { HOME_COUNTRY } from '../country/country.ts';
import type { CountryCode } from '../country/country.ts';
import type { IsoMonth } from '../period/period.ts';
import type { PlanLine } from './plan.ts';

/** What of the lines of a plan decides which facts have to be looked up; all else may be typed freely. */
export type LookupScope = {
  /** Foreign countries of all lines, each once, in the order of their codes. */
  readonly countries: readonly CountryCode[];
  /** Partners of the lines that go abroad, each once, in the order of their ids. */
  readonly partnerIds: readonly string[];
  /** The first month of all lines; null while no line has one. */
  readonly firstMonth: IsoMonth | null;
};

/** The scope of some lines: browser and server ask the same question about the same lines. */
export function lookupScopeOf(lines: readonly PlanLine[]): LookupScope {
  const abroad = lines.flatMap((line) => line.countries).filter((code) => code !== HOME_COUNTRY);
  const [firstMonth = null] = lines.flatMap((line) => line.fromMonth ?? []).toSorted();
  const partners = lines
    .filter((line) => line.countries.some((code) => code !== HOME_COUNTRY))
    .flatMap((line) => line.partnerId ?? []);
  return {
    countries: [...new Set(abroad)].toSorted(),
    partnerIds: [...new Set(partners)].toSorted(),
    firstMonth,
  };
}

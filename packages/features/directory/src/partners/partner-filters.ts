import { COUNTRY_CODES } from '@cau-noi/domain/country';
import {
  PARTNER_KINDS,
  PARTNER_PRIORITIES,
  PARTNER_SECTORS,
  RELATION_STATUSES,
} from '@cau-noi/domain/partner';
import { CONTACT_STANDINGS } from '@cau-noi/domain/partner/contact-standing';
import {
  anyOf,
  flagFilter,
  idFilter,
  oneOf,
  textFilter,
  useFilters,
  writeFilters,
} from '@cau-noi/portal/filters';
import { writeSearch } from '@cau-noi/portal/path';

/** By what the register of partners is narrowed, as a list, as a matrix and by country. */
const filters = {
  q: textFilter,
  country: oneOf(COUNTRY_CODES),
  international: flagFilter,
  kind: anyOf(PARTNER_KINDS),
  sector: oneOf(PARTNER_SECTORS),
  status: anyOf(RELATION_STATUSES),
  standing: anyOf(CONTACT_STANDINGS),
  priority: oneOf(PARTNER_PRIORITIES),
  verified: oneOf(['yes', 'no']),
  unit: idFilter,
} as const;

export const NO_PARTNER_FILTERS = {
  q: '',
  country: null,
  international: false,
  kind: [],
  sector: null,
  status: [],
  standing: [],
  priority: null,
  verified: null,
  unit: null,
} as const;

export const usePartnerFilters = () => useFilters(filters);

export type PartnersAsked = ReturnType<typeof usePartnerFilters>[0];

/** The filters as the address has them after its `?`. */
export const searchOf = (asked: PartnersAsked): string =>
  writeSearch(writeFilters(filters, asked)).slice(1);

/** The same, to be carried to another look at the register. */
export const carried = (asked: PartnersAsked) => writeFilters(filters, asked);

/** What the API is asked for. */
export function whereOf(asked: PartnersAsked) {
  const { q, country, international, kind, sector, status, standing } = asked;
  const { priority, verified, unit } = asked;
  return {
    ...(q.trim() !== '' && { text: q.trim() }),
    ...(country !== null && { countryCode: country }),
    ...(international && { international }),
    ...(kind.length > 0 && { kind: [...kind] }),
    ...(sector !== null && { sector }),
    ...(status.length > 0 && { status: [...status] }),
    ...(standing.length > 0 && { standing: [...standing] }),
    ...(priority !== null && { priority }),
    ...(verified !== null && { verified: verified === 'yes' }),
    ...(unit !== null && { organisationId: unit }),
  };
}

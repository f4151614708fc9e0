import type { PartnerContent } from '@cau-noi/domain/partner/issues';
import type { PartnerRow } from './partner.queries.ts';

/** What is saved, in the shape in which a client writes it. */
export function asWrittenPartner(row: PartnerRow): PartnerContent {
  const { nameVi, nameEn, nameNative, abbreviation, aliases } = row;
  const { countryCode, kind, sector, sinceYear, note } = row;
  return {
    nameVi,
    nameEn,
    nameNative,
    abbreviation,
    aliases,
    countryCode,
    kind,
    sector,
    sinceYear,
    note,
  };
}

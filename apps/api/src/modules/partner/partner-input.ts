import type { PartnerContent } from '@cau-noi/domain/partner/issues';
import type { PartnerInput } from './partner-input.graphql.ts';
import type { PartnerRow } from './partner.queries.ts';

/** What a client wrote, as the domain knows it. */
export function readPartner(input: typeof PartnerInput.$inferInput): PartnerContent {
  return {
    nameVi: input.nameVi.trim(),
    nameEn: input.nameEn ?? null,
    nameNative: input.nameNative ?? null,
    abbreviation: input.abbreviation ?? null,
    aliases: input.aliases,
    countryCode: input.countryCode ?? null,
    kind: input.kind,
    sector: input.sector ?? null,
    sinceYear: input.sinceYear ?? null,
    note: input.note ?? null,
  };
}

/** What is saved, in the shape in which a client writes it. */
export function asWrittenPartner(row: PartnerRow, aliases: readonly string[]): PartnerContent {
  const { nameVi, nameEn, nameNative, abbreviation } = row;
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

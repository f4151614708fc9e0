import type { PartnerContent } from '@cau-noi/domain/partner/issues';
import { isCountryCode } from '@cau-noi/domain/country';
import type { ComparedPartner } from '@cau-noi/domain/partner/likeness';
import type { PartnerPast } from './partner-detail.queries.ts';
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
    status: input.status ?? null,
    statusSince: input.statusSince ?? null,
    priorities: input.priorities ?? [],
    note: input.note ?? null,
  };
}

/** What of it others are compared with; a country that is none is not compared. */
export function comparedOf(input: typeof PartnerInput.$inferInput): ComparedPartner {
  const { nameVi, nameEn, nameNative, abbreviation, aliases, countryCode } = readPartner(input);
  const known = countryCode !== null && isCountryCode(countryCode) ? countryCode : null;
  return { nameVi, nameEn, nameNative, abbreviation, aliases, countryCode: known };
}

/** What is saved, in the shape in which a client writes it. */
export function asWrittenPartner(row: PartnerRow, past: PartnerPast): PartnerContent {
  const { nameVi, nameEn, nameNative, abbreviation } = row;
  const { countryCode, kind, sector, sinceYear, note } = row;
  const { aliases, status, statusSince, priorities } = past;
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
    status,
    statusSince,
    priorities,
    note,
  };
}

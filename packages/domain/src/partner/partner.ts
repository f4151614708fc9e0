import { countryKey } from '../country/country.ts';
import type { CountryCode, CountryKey } from '../country/country.ts';
import type { IsoDate } from '../period/period.ts';
import { becameBy } from '../succession/succession.ts';
import type { SuccessionLink } from '../succession/succession.ts';

/** What a foreign body is. EMBASSY and GOVERNMENT_DONOR are States, PROVINCIAL_UNION a union of one province. */
export const PARTNER_KINDS = [
  'SECTOR_UNION',
  'NATIONAL_CENTRE',
  'GLOBAL_FEDERATION',
  'REGIONAL_NETWORK',
  'PROVINCIAL_UNION',
  'FOUNDATION_NGO',
  'UN_BODY',
  'GOVERNMENT_DONOR',
  'EMBASSY',
  'ASSOCIATION',
  'OTHER',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** The trades in which partners organise; a body of all trades has none. */
export const PARTNER_SECTORS = [
  'METAL',
  'MINING_CHEMICALS_ENERGY',
  'PAPER_PRINTING',
  'TEXTILE_GARMENT_LEATHER',
  'MANUFACTURING',
  'FOOD_BEVERAGE',
  'AGRICULTURE_FORESTRY',
  'SERVICES_HOSPITALITY',
  'SEAFARING',
  'AUTOMOTIVE',
  'EDUCATION',
] as const;
export type PartnerSector = (typeof PARTNER_SECTORS)[number];

/** How the relation stands: begun lately, alive, broken off, or taken up again. */
export const RELATION_STATUSES = ['NEW', 'ACTIVE', 'INTERRUPTED', 'RESTORED'] as const;
export type RelationStatus = (typeof RELATION_STATUSES)[number];

/** Why a partner comes before others: of the same trade, or of a country that matters in foreign policy. */
export const PARTNER_PRIORITIES = ['SAME_TRADE', 'FOREIGN_POLICY'] as const;
export type PartnerPriority = (typeof PARTNER_PRIORITIES)[number];

/** A foreign or international body with which the unions work, under every name it is known by. */
export interface Partner {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly nameNative: string | null;
  readonly abbreviation: string | null;
  /** Spellings found in documents, as 'Bêlarus' beside 'Bê-la-rút'. */
  readonly aliases: readonly string[];
  /** null for an international body. */
  readonly countryCode: CountryCode | null;
  readonly kind: PartnerKind;
  readonly sector: PartnerSector | null;
  /** null while nobody has said. */
  readonly status: RelationStatus | null;
}

/** The key under which a partner is filtered and grouped by country. */
export function partnerCountry(partner: Pick<Partner, 'countryCode'>): CountryKey {
  return countryKey(partner.countryCode);
}

/**
 * The body or bodies that carry a partner on that day: the ends of its line of mergers, or itself
 * when nothing has happened to it. IMF on 2026-01-01 is IndustriALL.
 */
export function currentPartnersOf(
  links: readonly SuccessionLink[],
  partnerId: string,
  day: IsoDate,
): readonly string[] {
  const line = [partnerId, ...becameBy(links, partnerId, day)];
  const last = line.filter((id) => becameBy(links, id, day).length === 0);
  return last.length > 0 ? last : [partnerId];
}

import type { Sourced } from './provenance.ts';

export type PartnerKind =
  | 'SECTOR_UNION'
  | 'NATIONAL_CENTRE'
  | 'GLOBAL_FEDERATION'
  | 'REGIONAL_NETWORK'
  | 'PROVINCIAL_UNION'
  | 'FOUNDATION_NGO'
  | 'UN_BODY'
  | 'GOVERNMENT_DONOR'
  | 'EMBASSY'
  | 'ASSOCIATION'
  | 'OTHER';

export type PartnerSector =
  | 'METAL'
  | 'MINING_CHEMICALS_ENERGY'
  | 'PAPER_PRINTING'
  | 'TEXTILE_GARMENT_LEATHER'
  | 'MANUFACTURING'
  | 'FOOD_BEVERAGE'
  | 'AGRICULTURE_FORESTRY'
  | 'SERVICES_HOSPITALITY'
  | 'SEAFARING'
  | 'AUTOMOTIVE'
  | 'EDUCATION';

/**
 * A foreign body named in the unions' own articles. `nameVi` and the aliases are spelled as there;
 * `nameEn` and `nameNative` are the body's usual names, added for English screens and for searching.
 */
export interface PartnerRow extends Sourced {
  readonly id: string;
  readonly kind: PartnerKind;
  /** ISO 3166-1 alpha-2; null for an international body. */
  readonly countryCode: string | null;
  readonly sector: PartnerSector | null;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly nameNative: string | null;
  readonly abbreviation: string | null;
  readonly aliases: readonly string[];
  readonly sinceYear: number | null;
  readonly note: string | null;
}

/** `fromId` became part of `toId` on that day. */
export interface PartnerLinkRow extends Sourced {
  readonly fromId: string;
  readonly toId: string;
  readonly date: string;
}

type Required = Pick<PartnerRow, 'id' | 'kind' | 'countryCode' | 'nameVi'> & Sourced;

/** A row with what is not known left empty. */
export function partnerRow(row: Required & Partial<PartnerRow>): PartnerRow {
  return {
    sector: null,
    nameEn: null,
    nameNative: null,
    abbreviation: null,
    aliases: [],
    sinceYear: null,
    note: null,
    ...row,
  };
}

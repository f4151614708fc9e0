import { COUNTRY_CODES } from './country.ts';
import type { CountryCode } from './country.ts';

/** Parts of the world in which countries are shown together, the nearest to Việt Nam first. */
export const WORLD_REGIONS = [
  'SOUTH_EAST_ASIA',
  'EAST_ASIA',
  'SOUTH_ASIA',
  'CENTRAL_ASIA',
  'WEST_ASIA',
  'OCEANIA',
  'EUROPE',
  'AFRICA',
  'NORTH_AMERICA',
  'LATIN_AMERICA',
  'ANTARCTICA',
] as const;
export type WorldRegion = (typeof WORLD_REGIONS)[number];

/**
 * The geographic regions of the statistics of the United Nations (standard M49), the smaller ones of
 * Europe, Africa, Oceania and Latin America together. Taiwan, which M49 does not list, stands in East Asia.
 */
const CODES: Readonly<Record<WorldRegion, string>> = {
  SOUTH_EAST_ASIA: 'BN ID KH LA MM MY PH SG TH TL VN',
  EAST_ASIA: 'CN HK JP KP KR MN MO TW',
  SOUTH_ASIA: 'AF BD BT IN IR LK MV NP PK',
  CENTRAL_ASIA: 'KG KZ TJ TM UZ',
  WEST_ASIA: 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  OCEANIA: 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
  EUROPE:
    'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA',
  AFRICA:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW',
  NORTH_AMERICA: 'BM CA GL PM US',
  LATIN_AMERICA:
    'AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  ANTARCTICA: 'AQ',
};

const REGION_OF: ReadonlyMap<string, WorldRegion> = new Map(
  WORLD_REGIONS.flatMap((region) => CODES[region].split(' ').map((code) => [code, region])),
);

/** The part of the world in which a country lies. */
export function regionOf(code: CountryCode): WorldRegion {
  return REGION_OF.get(code) ?? 'ANTARCTICA';
}

/** The countries of a part of the world, by code. */
export function countriesOf(region: WorldRegion): readonly CountryCode[] {
  return COUNTRY_CODES.filter((code) => regionOf(code) === region);
}

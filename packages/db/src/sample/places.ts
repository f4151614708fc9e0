import type { Random } from './random.ts';
import type { PartnerOfWorld } from './world.ts';

export interface Place {
  readonly country: string;
  readonly city: string;
}

const CITIES: Readonly<Record<string, readonly string[]>> = {
  AU: ['Melbourne', 'Sydney'],
  BE: ['Brussels', 'Antwerpen'],
  BY: ['Minsk'],
  CH: ['Geneva', 'Nyon'],
  CN: ['Bắc Kinh', 'Thượng Hải', 'Nam Ninh'],
  CU: ['La Habana'],
  DE: ['Berlin', 'Frankfurt am Main', 'Hannover'],
  DK: ['Copenhagen'],
  FI: ['Helsinki'],
  FR: ['Paris', 'Lyon'],
  ID: ['Jakarta', 'Bali'],
  JP: ['Tokyo', 'Osaka', 'Nagoya'],
  KH: ['Phnom Penh'],
  KR: ['Seoul', 'Changwon', 'Busan'],
  LA: ['Viêng Chăn', 'Pakse', 'Sekong'],
  MX: ['Ciudad de México'],
  MY: ['Kuala Lumpur'],
  NO: ['Oslo'],
  PH: ['Manila'],
  RU: ['Saint Petersburg', 'Moskva'],
  SE: ['Stockholm'],
  SG: ['Singapore'],
  TH: ['Bangkok'],
  TR: ['Ankara', 'Istanbul'],
  US: ['Los Angeles'],
};

/** Where each partner with a place of its own receives. */
const SEATS: Readonly<Record<string, string>> = {
  'lhcd-gyeongnam': 'Changwon',
  'lhcd-champasak': 'Pakse',
  'lhcd-sekong': 'Sekong',
  'lhcd-lao': 'Viêng Chăn',
  'rengo-osaka': 'Osaka',
  'tong-cong-hoi-thuong-hai': 'Thượng Hải',
  'tong-cong-hoi-bac-kinh': 'Bắc Kinh',
  'cd-saint-petersburg': 'Saint Petersburg',
};

/** Where international bodies meet. */
const MEETING_PLACES = ['SG', 'TH', 'ID', 'MY', 'PH', 'KH', 'JP', 'CH', 'DE', 'KR'];

/** A neighbour that a second stop of a long journey may be in. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  DE: 'BE',
  BE: 'FR',
  FR: 'BE',
  SE: 'NO',
  NO: 'DK',
  DK: 'SE',
  FI: 'SE',
  JP: 'KR',
  KR: 'JP',
  SG: 'MY',
  RU: 'BY',
};

function cityOf(country: string, random: Random): string {
  return random.pick(CITIES[country] ?? [country]);
}

/** Where an activity with the partner takes place abroad. */
export function placeAbroad(partner: PartnerOfWorld, random: Random): Place {
  const country = partner.country ?? random.pick(MEETING_PLACES);
  return { country, city: SEATS[partner.id] ?? cityOf(country, random) };
}

/** A place in the neighbouring country, or in another city of the same. */
export function nextPlace({ country, city }: Place, random: Random): Place {
  const neighbour = NEIGHBOURS[country];
  if (neighbour !== undefined && random.chance(0.6)) {
    return { country: neighbour, city: cityOf(neighbour, random) };
  }
  return { country, city: (CITIES[country] ?? []).find((other) => other !== city) ?? city };
}

const HOME_VENUES = ['Hà Nội', 'Đà Nẵng', 'TP Hồ Chí Minh', 'Hải Phòng', 'Nha Trang', 'Cần Thơ'];

/** Where something takes place at home. */
export function placeAtHome(random: Random): string {
  return random.pick(HOME_VENUES);
}

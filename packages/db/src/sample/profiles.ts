import type { Day } from './calendar.ts';
import type { PartnerOfWorld, Union, World } from './world.ts';

/**
 * How much a union does and with whom. That these relations exist the unions themselves have told in
 * public; how often they meet here, and what about, is invented.
 */
export interface Profile {
  /** Activities of an ordinary year. */
  readonly yearly: number;
  /** Partners it meets again and again. */
  readonly partners: readonly string[];
}

const PROFILES: Readonly<Record<string, Profile>> = {
  'tong-lien-doan': {
    yearly: 12,
    partners: ['lhcd-lao', 'fktu', 'dgb', 'fes', 'ilo', 'wftu', 'ituc-ap', 'sak', 'lo-ftf'],
  },
  'cd-cong-thuong': {
    yearly: 13,
    partners: [
      'industriall',
      'jcm',
      'ig-metall',
      'ig-bce',
      'fdawu',
      'bitu',
      'fes',
      'uni-apro',
      'jsd',
      'cd-kim-khi-phlendo',
      'finpac',
      'sntme',
      'amwu',
      'lien-doan-cong-nhan-a-uc',
      'apheda',
    ],
  },
  'cd-giao-duc': {
    yearly: 5,
    partners: ['act-plus-1', 'cd-giao-duc-quoc-te', 'cd-giao-duc-tho-nhi-ky', 'cd-giao-duc-mexico'],
  },
  'cd-nong-nghiep': { yearly: 4, partners: ['cd-nong-lam-quoc-te', 'apheda', 'lhcd-lao'] },
  'cd-det-may': { yearly: 5, partners: ['industriall', 'fes', 'ilo', 'fktu'] },
  'cd-xay-dung': { yearly: 4, partners: ['cd-thuy-dien', 'apheda', 'uni'] },
  'cd-hang-hai': { yearly: 3, partners: ['cd-thuy-thu-nhat-ban', 'ilo'] },
  'cd-dau-khi': { yearly: 3, partners: ['industriall', 'cd-na-uy'] },
  'cd-dien-luc': { yearly: 3, partners: ['industriall', 'jcm'] },
  'cd-ngan-hang': { yearly: 3, partners: ['uni', 'uni-apro', 'fes'] },
  'cd-quoc-phong': { yearly: 1, partners: ['lhcd-lao'] },
  'cd-cong-an': { yearly: 1, partners: ['lhcd-lao'] },
  'ldld-da-nang': { yearly: 5, partners: ['fktu', 'apheda', 'rengo-osaka'] },
  'ldld-quang-nam': { yearly: 3, partners: ['fktu', 'apheda', 'ilo'] },
  'ldld-ha-noi': { yearly: 7, partners: ['tong-cong-hoi-bac-kinh', 'fktu', 'ilo'] },
  'ldld-ho-chi-minh': {
    yearly: 8,
    partners: ['rengo-osaka', 'tong-cong-hoi-thuong-hai', 'cd-saint-petersburg', 'lhcd-champasak'],
  },
  'ldld-bac-ninh': { yearly: 4, partners: ['fktu', 'fes'] },
  'ldld-binh-duong': { yearly: 4, partners: ['ilo', 'rengo-osaka', 'apheda'] },
  'ldld-dong-nai': { yearly: 4, partners: ['ilo', 'fktu'] },
  'ldld-hai-phong': { yearly: 4, partners: ['tong-cong-hoi-thuong-hai', 'apheda'] },
  'ldld-khanh-hoa': { yearly: 3, partners: ['lo-ftf', 'cd-saint-petersburg'] },
  'ldld-quang-tri': { yearly: 2, partners: ['lhcd-lao', 'lhcd-champasak'] },
  'ldld-nghe-an': { yearly: 3, partners: ['lhcd-lao', 'fes'] },
  'ldld-hue': { yearly: 3, partners: ['lhcd-sekong', 'lhcd-champasak'] },
};

const ORDINARY: Readonly<Record<'SECTOR_UNION' | 'PROVINCIAL_UNION', Profile>> = {
  SECTOR_UNION: { yearly: 2, partners: ['fes', 'ilo', 'apheda', 'lhcd-lao', 'fktu', 'ituc-ap'] },
  PROVINCIAL_UNION: {
    yearly: 1,
    partners: ['lhcd-lao', 'fktu', 'ilo', 'apheda', 'fes', 'rengo-osaka', 'tong-cong-hoi-bac-kinh'],
  },
};

/** How much a union does by itself, mergers apart. */
export function activityOf(union: Union): Profile {
  const kind = union.kind === 'SECTOR_UNION' ? 'SECTOR_UNION' : 'PROVINCIAL_UNION';
  return PROFILES[union.id] ?? ORDINARY[kind];
}

/** The unions that had been absorbed into this one by that day. */
function absorbedBy(world: World, union: Union, date: Day): readonly Union[] {
  return world.unions.filter(
    ({ successor }) => successor !== null && successor.id === union.id && successor.date <= date,
  );
}

/** How much a union does that day: after a merger its own and two thirds of what it took up. */
export function profileOn(world: World, union: Union, date: Day): Profile {
  const own = activityOf(union);
  const absorbed = absorbedBy(world, union, date).map(activityOf);
  const inherited = absorbed.reduce((total, { yearly }) => total + yearly, 0);
  return {
    yearly: own.yearly + Math.round((inherited * 2) / 3),
    partners: [...new Set([...own.partners, ...absorbed.flatMap(({ partners }) => partners)])],
  };
}

/** The partners of a profile, as far as the reference data have them. */
export function partnersOf(world: World, profile: Profile): readonly PartnerOfWorld[] {
  return world.partners.filter(({ id }) => profile.partners.includes(id));
}

/** Every partner that a profile names; a test looks them up in the reference data. */
export const PROFILED_PARTNERS: readonly string[] = [
  ...new Set(
    [...Object.values(PROFILES), ...Object.values(ORDINARY)].flatMap(({ partners }) => partners),
  ),
];

/** Every union that has a profile of its own. */
export const PROFILED_UNIONS: readonly string[] = Object.keys(PROFILES);

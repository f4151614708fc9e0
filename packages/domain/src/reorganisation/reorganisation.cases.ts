import { version } from '../organisation/organisation.cases.ts';
import type { OrganisationHistory, OrganisationKind } from '../organisation/organisation.ts';
import { isoDate } from '../period/period.ts';
import type { Founded, Reorganisation } from './reorganisation.ts';

/** A decision of the first of July 2025, with nothing said that is not given. */
export function decided(
  kind: Reorganisation['kind'],
  fromIds: readonly string[],
  given: Partial<Omit<Reorganisation, 'date'>> & { readonly date?: string } = {},
): Reorganisation {
  const { date = '2025-07-01', ...rest } = given;
  return {
    kind,
    fromIds,
    date: isoDate(date),
    decisionNumber: null,
    source: null,
    intoId: null,
    founded: [],
    naming: null,
    goesOn: false,
    childParents: [],
    ...rest,
  };
}

export function founded(id: string, kind: OrganisationKind, parentId = 'tld'): Founded {
  return { id, kind, parentId, name: id, shortName: id, nameEn: null };
}

/** Three provinces and two sector unions, some of them with unions below. */
export const BEFORE: OrganisationHistory = {
  versions: [
    version('tld', 'FEDERATION', null, '2000-01-01'),
    version('quang-nam', 'PROVINCIAL_UNION', 'tld', '2008-08-01'),
    version('da-nang', 'PROVINCIAL_UNION', 'tld', '2008-08-01'),
    version('hue', 'PROVINCIAL_UNION', 'tld', '2008-08-01'),
    version('tam-ky', 'UPPER_LEVEL_UNION', 'quang-nam', '2010-01-01'),
    version('hoi-an', 'UPPER_LEVEL_UNION', 'quang-nam', '2026-01-01'),
    version('co-so', 'GRASSROOTS_UNION', 'tam-ky', '2012-01-01'),
    version('det-may', 'SECTOR_UNION', 'tld', '2000-01-01'),
    version('vien-chuc', 'SECTOR_UNION', 'tld', '2000-01-01'),
    version('bo', 'UPPER_LEVEL_UNION', 'vien-chuc', '2000-01-01'),
    version('cuc', 'UPPER_LEVEL_UNION', 'vien-chuc', '2000-01-01', '2024-12-31'),
  ],
  links: [],
};

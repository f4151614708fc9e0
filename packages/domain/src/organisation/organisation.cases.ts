import { isoDate } from '../period/period.ts';
import type {
  OrganisationHistory,
  OrganisationKind,
  OrganisationLink,
  OrganisationLinkKind,
  OrganisationVersion,
} from './organisation.ts';

export function version(
  organisationId: string,
  kind: OrganisationKind,
  parentId: string | null,
  from: string,
  to: string | null = null,
  name: string = organisationId,
): OrganisationVersion {
  return {
    organisationId,
    name,
    shortName: name,
    kind,
    parentId,
    from: isoDate(from),
    to: to === null ? null : isoDate(to),
  };
}

export function link(
  kind: OrganisationLinkKind,
  fromId: string,
  toId: string | null,
  date: string,
): OrganisationLink {
  return { kind, fromId, toId, date: isoDate(date), decisionNumber: null };
}

/**
 * A small federation with one of each turn: two sector unions that merge, a province that takes in
 * its neighbour, one that is renamed, a sector union that splits, one that is dissolved.
 */
export const FEDERATION: OrganisationHistory = {
  versions: [
    version('tld', 'FEDERATION', null, '2000-01-01'),
    version('cong-nghiep', 'SECTOR_UNION', 'tld', '2000-01-01', '2007-10-10'),
    version('thuong-mai', 'SECTOR_UNION', 'tld', '2000-01-01', '2007-10-10'),
    version('cong-thuong', 'SECTOR_UNION', 'tld', '2007-10-11'),
    version('bo-cong-thuong', 'UPPER_LEVEL_UNION', 'cong-thuong', '2007-10-11'),
    version('co-so-a', 'GRASSROOTS_UNION', 'bo-cong-thuong', '2010-01-01'),
    version('co-so-b', 'GRASSROOTS_UNION', 'cong-thuong', '2010-01-01'),
    version('quang-nam', 'PROVINCIAL_UNION', 'tld', '2008-08-01', '2025-06-30', 'Quảng Nam'),
    version('da-nang', 'PROVINCIAL_UNION', 'tld', '2008-08-01', null, 'Đà Nẵng'),
    version('hue', 'PROVINCIAL_UNION', 'tld', '2008-08-01', '2024-12-31', 'Thừa Thiên Huế'),
    version('hue', 'PROVINCIAL_UNION', 'tld', '2025-01-01', null, 'Huế'),
    version('vien-chuc', 'SECTOR_UNION', 'tld', '2000-01-01', '2025-06-15'),
    version('dau-khi', 'SECTOR_UNION', 'tld', '2012-01-01'),
  ],
  links: [
    link('MERGE', 'cong-nghiep', 'cong-thuong', '2007-10-11'),
    link('MERGE', 'thuong-mai', 'cong-thuong', '2007-10-11'),
    link('SPLIT', 'cong-thuong', 'dau-khi', '2012-01-01'),
    link('ABSORB', 'quang-nam', 'da-nang', '2025-07-01'),
    link('RENAME', 'hue', 'hue', '2025-01-01'),
    link('DISSOLVE', 'vien-chuc', null, '2025-06-16'),
    link('TRANSFER', 'vien-chuc', 'cong-thuong', '2025-06-10'),
  ],
};

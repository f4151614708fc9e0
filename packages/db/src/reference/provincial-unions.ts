import { isoDate } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Naming } from '@cau-noi/domain/reorganisation';
import { FEDERATION_ID, plainLetters, unionId } from './organisation-row.ts';
import type { OrganisationLinkRow, OrganisationVersionRow } from './organisation-row.ts';
import { fromPage, unverified } from './provenance.ts';
import type { Sourced } from './provenance.ts';
import provinces from './provinces-63-to-34.json' with { type: 'json' };

/**
 * The 63 provincial unions as they stood before the mergers of 2025, of which nobody knew an end.
 * What became of them is said by the decisions in provincial-mergers.ts.
 */

/** Since Hà Tây went into Hà Nội there were 63 provinces; the register of provincial unions begins here. */
const REGISTER_START_OF_PROVINCES = isoDate('2008-08-01');

const CITIES: ReadonlySet<string> = new Set([
  'Hà Nội',
  'Hải Phòng',
  'Huế',
  'Đà Nẵng',
  'Hồ Chí Minh',
  'Cần Thơ',
]);

const SINCE_63 = fromPage(
  '63 tỉnh, thành phố từ ngày 1/8/2008, khi Hà Tây nhập vào Hà Nội; không phải ngày thành lập công đoàn',
  'baomoi.com/quoc-hoi-da-dong-y-mo-rong-thu-do/c/1671696.epi',
);

export function provincialUnionId(province: string): string {
  return unionId('ldld', province);
}

/** What the union of a province or city is called. */
export function provincialUnionNaming(province: string): Naming {
  const isCity = CITIES.has(province);
  const place = `${isCity ? 'thành phố' : 'tỉnh'} ${province}`;
  return {
    name: `Liên đoàn Lao động ${place}`,
    shortName: `LĐLĐ ${place}`,
    nameEn: `${plainLetters(province)} ${isCity ? 'City' : 'Provincial'} Federation of Labour`,
  };
}

interface Stood {
  readonly organisationId: string;
  readonly naming: Naming;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

function versionRow(
  { organisationId, naming, from, to }: Stood,
  sourced: Sourced,
): OrganisationVersionRow {
  return {
    organisationId,
    ...naming,
    kind: 'PROVINCIAL_UNION',
    parentId: FEDERATION_ID,
    from,
    to,
    fromKnown: from !== REGISTER_START_OF_PROVINCES,
    ...sourced,
  };
}

const HUE_ID = provincialUnionId('Huế');
const HUE_AS_CITY_FROM = isoDate('2025-01-01');
const HUE_AS_CITY = unverified(
  'Thành phố Huế trực thuộc Trung ương, công bố ngày 29/12/2024 (doanhnghiephoinhap.vn, bài 91875); ngày 1/1/2025 chưa đối chiếu với nghị quyết',
);

/** Huế was the province Thừa Thiên Huế until it became a city of its own. */
const HUE: readonly OrganisationVersionRow[] = [
  versionRow(
    {
      organisationId: HUE_ID,
      naming: provincialUnionNaming('Thừa Thiên Huế'),
      from: REGISTER_START_OF_PROVINCES,
      to: isoDate('2024-12-31'),
    },
    SINCE_63,
  ),
  versionRow(
    {
      organisationId: HUE_ID,
      naming: provincialUnionNaming('Huế'),
      from: HUE_AS_CITY_FROM,
      to: null,
    },
    HUE_AS_CITY,
  ),
];

function versionsOf(province: string): readonly OrganisationVersionRow[] {
  if (province === 'Huế') return HUE;
  const stood = {
    organisationId: provincialUnionId(province),
    naming: provincialUnionNaming(province),
    from: REGISTER_START_OF_PROVINCES,
    to: null,
  };
  return [versionRow(stood, SINCE_63)];
}

export const PROVINCIAL_UNION_VERSIONS: readonly OrganisationVersionRow[] = Object.values(
  provinces.successor_to_predecessors,
)
  .flat()
  .flatMap(versionsOf);

const HUE_RENAMED: OrganisationLinkRow = {
  id: 'ldld-hue-2025',
  kind: 'RENAME',
  fromId: HUE_ID,
  toId: HUE_ID,
  date: HUE_AS_CITY_FROM,
  decisionNumber: null,
  ...HUE_AS_CITY,
};

export const PROVINCIAL_UNION_LINKS: readonly OrganisationLinkRow[] = [HUE_RENAMED];

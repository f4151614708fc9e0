import { FEDERATION_ID, plainLetters, unionId } from './organisation-row.ts';
import type { OrganisationLinkRow, OrganisationVersionRow } from './organisation-row.ts';
import { fromPage, unverified } from './provenance.ts';
import type { Sourced } from './provenance.ts';
import provinces from './provinces-63-to-34.json' with { type: 'json' };

/**
 * The 63 provincial unions until 30/6/2025 and the 34 that follow them from 1/7/2025.
 *
 * The federation founded each merged union anew ("mới") under the name of one of its predecessors.
 * Here the union of that name keeps its id and gets a new version, and the others are absorbed into
 * it, so that one id carries the whole history of, say, LĐLĐ thành phố Đà Nẵng.
 */
const MERGED_ON = provinces.effective_from;
const LAST_DAY_OF_63 = '2025-06-30';

/** Since Hà Tây went into Hà Nội there were 63 provinces; the register of provincial unions begins here. */
const REGISTER_START_OF_PROVINCES = '2008-08-01';

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

const SINCE_34: Sourced = { source: provinces.source, verification: 'PUBLIC_PAGE' };

/** Decisions of the federation that were seen on public pages; the others exist and are not known here. */
const DECISIONS: Readonly<Record<string, { readonly number: string; readonly seen: Sourced }>> = {
  'Đà Nẵng': {
    number: '3697/QĐ-TLĐ',
    seen: fromPage(
      'Quyết định 3697/QĐ-TLĐ ngày 26/6/2025 thành lập LĐLĐ thành phố Đà Nẵng (mới)',
      'vietnamplus.vn/da-nang-dam-bao-quyen-loi-chinh-dang-cua-nguoi-lao-dong-sau-hop-nhat-post1047917.vnp',
    ),
  },
};

function provincialUnionId(province: string): string {
  return unionId('ldld', province);
}

interface Naming {
  readonly province: string;
  readonly isCity: boolean;
  readonly organisationId: string;
}

function naming(province: string): Naming {
  return { province, isCity: CITIES.has(province), organisationId: provincialUnionId(province) };
}

function versionRow(
  { province, isCity, organisationId }: Naming,
  from: string,
  to: string | null,
  sourced: Sourced,
): OrganisationVersionRow {
  const place = `${isCity ? 'thành phố' : 'tỉnh'} ${province}`;
  const placeEn = `${plainLetters(province)} ${isCity ? 'City' : 'Provincial'}`;
  return {
    organisationId,
    name: `Liên đoàn Lao động ${place}`,
    shortName: `LĐLĐ ${place}`,
    nameEn: `${placeEn} Federation of Labour`,
    kind: 'PROVINCIAL_UNION',
    parentId: FEDERATION_ID,
    from,
    to,
    fromKnown: from !== REGISTER_START_OF_PROVINCES,
    ...sourced,
  };
}

const HUE_AS_CITY_FROM = '2025-01-01';
const HUE_AS_CITY = unverified(
  'Thành phố Huế trực thuộc Trung ương, công bố ngày 29/12/2024 (doanhnghiephoinhap.vn, bài 91875); ngày 1/1/2025 chưa đối chiếu với nghị quyết',
);

/** Huế was the province Thừa Thiên Huế until it became a city of its own. */
const HUE: readonly OrganisationVersionRow[] = [
  versionRow(
    { province: 'Thừa Thiên Huế', isCity: false, organisationId: provincialUnionId('Huế') },
    REGISTER_START_OF_PROVINCES,
    '2024-12-31',
    SINCE_63,
  ),
  versionRow(naming('Huế'), HUE_AS_CITY_FROM, null, HUE_AS_CITY),
];

const MERGERS: readonly (readonly [string, readonly string[]])[] = Object.entries(
  provinces.successor_to_predecessors,
);

function versionsOf(
  successor: string,
  predecessors: readonly string[],
): readonly OrganisationVersionRow[] {
  if (successor === 'Huế') return HUE;
  const union = naming(successor);
  if (predecessors.length === 1) {
    return [versionRow(union, REGISTER_START_OF_PROVINCES, null, SINCE_63)];
  }
  return [
    ...predecessors.map((province) =>
      versionRow(naming(province), REGISTER_START_OF_PROVINCES, LAST_DAY_OF_63, SINCE_63),
    ),
    versionRow(union, MERGED_ON, null, SINCE_34),
  ];
}

function absorption(predecessor: string, successor: string): OrganisationLinkRow {
  const decision = DECISIONS[successor];
  return {
    id: `${provincialUnionId(predecessor)}-2025`,
    kind: 'ABSORB',
    fromId: provincialUnionId(predecessor),
    toId: provincialUnionId(successor),
    date: MERGED_ON,
    decisionNumber: decision?.number ?? null,
    ...(decision?.seen ?? SINCE_34),
  };
}

function linksOf(
  successor: string,
  predecessors: readonly string[],
): readonly OrganisationLinkRow[] {
  return predecessors
    .filter((province) => province !== successor)
    .map((province) => absorption(province, successor));
}

const HUE_RENAMED: OrganisationLinkRow = {
  id: 'ldld-hue-2025',
  kind: 'RENAME',
  fromId: provincialUnionId('Huế'),
  toId: provincialUnionId('Huế'),
  date: HUE_AS_CITY_FROM,
  decisionNumber: null,
  ...HUE_AS_CITY,
};

export const PROVINCIAL_UNION_VERSIONS: readonly OrganisationVersionRow[] = MERGERS.flatMap(
  ([successor, predecessors]) => versionsOf(successor, predecessors),
);

export const PROVINCIAL_UNION_LINKS: readonly OrganisationLinkRow[] = [
  ...MERGERS.flatMap(([successor, predecessors]) => linksOf(successor, predecessors)),
  HUE_RENAMED,
];

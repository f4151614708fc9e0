import { afterDecisions } from './decided-register.ts';
import type { Register } from './decided-register.ts';
import { FEDERATION_ID, REGISTER_START } from './organisation-row.ts';
import type {
  DecisionRow,
  OrganisationRoleRow,
  OrganisationVersionRow,
} from './organisation-row.ts';
import { fromArticle, unverified } from './provenance.ts';
import { PROVINCIAL_MERGERS } from './provincial-mergers.ts';
import { PROVINCIAL_UNION_LINKS, PROVINCIAL_UNION_VERSIONS } from './provincial-unions.ts';
import { SECTOR_UNION_LINKS, SECTOR_UNION_VERSIONS } from './sector-unions.ts';

const FEDERATION: OrganisationVersionRow = {
  organisationId: FEDERATION_ID,
  name: 'Tổng Liên đoàn Lao động Việt Nam',
  shortName: 'Tổng LĐLĐ Việt Nam',
  nameEn: 'Viet Nam General Confederation of Labour',
  kind: 'FEDERATION',
  parentId: null,
  from: REGISTER_START,
  to: null,
  fromKnown: false,
  ...fromArticle('cdct2021'),
};

/** The register as it would stand if nothing had been decided in 2025, with the federation first. */
export const REGISTER_BEFORE: Register = {
  versions: [FEDERATION, ...SECTOR_UNION_VERSIONS, ...PROVINCIAL_UNION_VERSIONS],
  links: [...SECTOR_UNION_LINKS, ...PROVINCIAL_UNION_LINKS],
};

/** What was decided about unions and is carried out where the reference data are loaded. */
export const DECISIONS: readonly DecisionRow[] = PROVINCIAL_MERGERS;

const REGISTER = afterDecisions(REGISTER_BEFORE, DECISIONS);

/** Every union that the reference data know, with the federation first. */
export const ORGANISATION_VERSIONS = REGISTER.versions;

export const ORGANISATION_LINKS = REGISTER.links;

/** The day from which the federation has had no board of its own for foreign affairs is an inference. */
const ADVISORY_BODY_ENDED = '2025-06-30';

/**
 * The federation approves for all, is advised by its own board, and receives all reports, as the
 * unions' reports say. Which board has advised since the re-organisation of 2025 is not known.
 */
export const ORGANISATION_ROLES: readonly OrganisationRoleRow[] = [
  {
    id: 'approver',
    kind: 'APPROVER',
    holderId: FEDERATION_ID,
    scopeId: FEDERATION_ID,
    unitName: null,
    from: REGISTER_START,
    to: null,
    ...fromArticle('cdct2021'),
  },
  {
    id: 'report-addressee',
    kind: 'REPORT_ADDRESSEE',
    holderId: FEDERATION_ID,
    scopeId: FEDERATION_ID,
    unitName: null,
    from: REGISTER_START,
    to: null,
    ...fromArticle('cdct2021'),
  },
  {
    id: 'advisory-body-until-2025',
    kind: 'ADVISORY_BODY',
    holderId: FEDERATION_ID,
    scopeId: FEDERATION_ID,
    unitName: 'Ban Đối ngoại',
    from: REGISTER_START,
    to: ADVISORY_BODY_ENDED,
    ...fromArticle('cdct2021'),
  },
  {
    id: 'advisory-body-since-2025',
    kind: 'ADVISORY_BODY',
    holderId: FEDERATION_ID,
    scopeId: FEDERATION_ID,
    unitName: null,
    from: '2025-07-01',
    to: null,
    ...unverified(
      'Từ giữa năm 2025 Tổng Liên đoàn có Ban Công tác Công đoàn và Ban Quan hệ lao động; Mặt trận Tổ quốc có Ban Đối ngoại Nhân dân (Quyết định 304-QĐ/TW ngày 10/6/2025). Đơn vị nào tham mưu đối ngoại: cần xác nhận',
    ),
  },
];

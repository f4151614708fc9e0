import type {
  ActivityKind,
  ApprovalRole,
  ApprovalSubjectKind,
  OrganisationKind,
} from '../generated/enums.ts';
import { CITATIONS, DEFAULTS_FROM } from './citations.ts';
import type { Basis } from './citations.ts';

/** The default steps, in order, of what is submitted. Empty lists and null mean "any". */
export interface ApprovalRouteRow extends Basis {
  readonly id: string;
  readonly subject: ApprovalSubjectKind;
  readonly kinds: readonly ActivityKind[];
  readonly levels: readonly OrganisationKind[];
  readonly planned: boolean | null;
  readonly steps: readonly ApprovalRole[];
  readonly from: string;
  readonly to: string | null;
  readonly note: string;
}

type Given = Pick<ApprovalRouteRow, 'id' | 'subject' | 'kinds' | 'planned' | 'steps'>;

/** Units of every level, the federation too, go the same way until the administrator says otherwise. */
function route(given: Given): ApprovalRouteRow {
  return {
    ...given,
    levels: [],
    from: DEFAULTS_FROM,
    to: null,
    citation: CITATIONS.decision1587,
    article: null,
    verification: 'UNVERIFIED',
    note: 'Chưa tìm thấy toàn văn Quy chế: thẩm quyền và các bước là mặc định của hệ thống, cần Tổng Liên đoàn xác nhận',
  };
}

const FEDERATION: readonly ApprovalRole[] = ['FEDERATION_ADVISER', 'FEDERATION_LEADER'];

/** The routes do not overlap: exactly one applies to whatever is submitted on a day. */
export const APPROVAL_ROUTES: readonly ApprovalRouteRow[] = [
  route({ id: 'plan', subject: 'PLAN', kinds: [], planned: null, steps: FEDERATION }),
  route({
    id: 'dossier-planned-abroad',
    subject: 'DOSSIER',
    kinds: ['OUTBOUND', 'EVENT_ABROAD'],
    planned: true,
    steps: FEDERATION,
  }),
  route({
    id: 'dossier-planned-received',
    subject: 'DOSSIER',
    kinds: ['INBOUND', 'EVENT_HOSTED'],
    planned: true,
    steps: FEDERATION,
  }),
  route({
    id: 'dossier-planned-at-home',
    subject: 'DOSSIER',
    kinds: ['EVENT_DOMESTIC', 'EVENT_ONLINE'],
    planned: true,
    steps: ['UNIT_LEADER'],
  }),
  route({
    id: 'dossier-unplanned',
    subject: 'DOSSIER',
    kinds: [],
    planned: false,
    steps: ['UNIT_LEADER', ...FEDERATION],
  }),
];

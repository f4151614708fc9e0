import type { ActivityKind } from '../activity/kind.ts';
import { reportingClassesOf } from '../activity/kind.ts';
import { isoDate } from '../period/period.ts';
import type { CostLine, DossierContent, Guest, Member, ProgrammeItem, Stop } from './dossier.ts';

/** Invented parts of a dossier, for tests; `change` replaces some of their fields. */
export function sampleMember(change: Partial<Member> = {}): Member {
  return {
    id: 'member-1',
    personId: 'person-1',
    role: 'HEAD',
    reason: 'Phụ trách đối ngoại',
    ...change,
  };
}

export function sampleStop(change: Partial<Stop> = {}): Stop {
  const [arrive, leave] = [isoDate('2027-03-10'), isoDate('2027-03-16')];
  return { id: 'stop-1', countryCode: 'KR', place: 'Changwon', arrive, leave, ...change };
}

export function sampleCostLine(change: Partial<CostLine> = {}): CostLine {
  return {
    id: 'cost-1',
    kind: 'TICKET',
    item: null,
    role: null,
    countryCode: null,
    place: null,
    traveller: null,
    description: 'Vé máy bay khứ hồi',
    persons: 8,
    days: 1,
    unitPrice: { minor: 9_000_000, currency: 'VND' },
    payer: 'UNION_FUND',
    ...change,
  };
}

export function sampleGuest(change: Partial<Guest> = {}): Guest {
  return {
    id: 'guest-1',
    role: 'MEMBER',
    name: null,
    title: null,
    standing: null,
    countryCode: 'KR',
    count: 6,
    ...change,
  };
}

export function sampleProgrammeItem(change: Partial<ProgrammeItem> = {}): ProgrammeItem {
  const date = isoDate('2027-03-11');
  return { id: 'item-1', date, text: 'Làm việc', place: null, stopId: null, ...change };
}

const COMMON: Omit<DossierContent, 'kind' | 'reportingClass'> = {
  organisationId: 'org-1',
  coOrganiserIds: [],
  title: 'Trao đổi đoàn với Liên hiệp Công đoàn Gyeongnam',
  planLineId: 'line-1',
  unplannedReason: null,
  partnerId: 'partner-1',
  purposeKind: 'EXCHANGE',
  topic: 'An toàn lao động',
  purpose: 'Thực hiện thoả thuận luân phiên',
  startDate: isoDate('2027-03-10'),
  endDate: isoDate('2027-03-16'),
  invitation: null,
  onlineAlternative: { considered: true, reason: 'Cần khảo sát tại doanh nghiệp' },
  objectives: [{ id: 'objective-1', text: 'Ký biên bản làm việc', target: 1, unit: 'biên bản' }],
  members: [],
  relatives: null,
  stops: [],
  programme: [sampleProgrammeItem()],
  costLines: [sampleCostLine()],
  guests: [],
  guestRank: null,
  foreignShare: null,
  hosts: '',
  reciprocity: '',
  safetyPlan: '',
  eventMode: null,
  venue: '',
  sponsors: [],
  participants: [],
};

const INVITATION = {
  kind: 'ORGANISATION',
  from: 'Liên hiệp Công đoàn Gyeongnam',
  number: null,
  date: isoDate('2026-12-01'),
} as const;
const UNRELATED = { related: false, explanation: '' } as const;
const TRAVEL = {
  invitation: INVITATION,
  members: [sampleMember()],
  relatives: UNRELATED,
  stops: [sampleStop()],
};
const PARTICIPANTS = [
  { id: 'group-1', kind: 'UNION_OFFICER', count: 60, organisationId: null },
] as const;

const OF_KIND: Readonly<Record<ActivityKind, Partial<DossierContent>>> = {
  OUTBOUND: TRAVEL,
  INBOUND: {
    guests: [sampleGuest()],
    guestRank: { rank: 'C', justification: 'Tương đương cấp vụ' },
    hosts: 'Chủ tịch tiếp',
    safetyPlan: 'Phối hợp công an tỉnh',
    reciprocity: 'Năm trước bạn đón đoàn ta',
    foreignShare: 'NOTHING',
  },
  EVENT_HOSTED: {
    eventMode: 'HYBRID',
    venue: 'Đà Nẵng',
    participants: PARTICIPANTS,
    foreignShare: 'NOTHING',
  },
  EVENT_ABROAD: { ...TRAVEL, eventMode: 'IN_PERSON', venue: 'Seoul' },
  EVENT_DOMESTIC: { eventMode: 'IN_PERSON', venue: 'Hà Nội', participants: PARTICIPANTS },
  EVENT_ONLINE: { eventMode: 'ONLINE', participants: PARTICIPANTS, onlineAlternative: null },
};

/** An invented dossier of the kind that can be submitted. */
export function sampleDossier(
  kind: ActivityKind = 'OUTBOUND',
  change: Partial<DossierContent> = {},
): DossierContent {
  const [reportingClass] = reportingClassesOf(kind);
  return { ...COMMON, kind, reportingClass, ...OF_KIND[kind], ...change };
}

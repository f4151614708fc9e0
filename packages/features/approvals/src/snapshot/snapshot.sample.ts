import type { DossierContent } from '@cau-noi/domain/dossier';
import { isoDate } from '@cau-noi/domain/period';
import type { PlanContent, PlanLine } from '@cau-noi/domain/plan';

/** Invented contents of submissions, for tests. */
export const dossierContent: DossierContent = {
  kind: 'OUTBOUND',
  reportingClass: 'DELEGATION_OUT',
  organisationId: 'union-1',
  coOrganiserIds: [],
  title: 'Trao đổi đoàn với Liên hiệp Công đoàn Thử',
  planLineId: 'line-9',
  unplannedReason: null,
  partnerId: 'partner-1',
  purposeKind: 'EXCHANGE',
  topic: 'An toàn lao động',
  purpose: 'Thực hiện thoả thuận luân phiên',
  startDate: isoDate('2027-03-10'),
  endDate: isoDate('2027-03-16'),
  invitation: { kind: 'ORGANISATION', from: 'Liên hiệp Công đoàn Thử', number: null, date: null },
  onlineAlternative: { considered: true, reason: 'Cần khảo sát tại doanh nghiệp' },
  objectives: [{ id: 'o1', text: 'Ký biên bản làm việc', target: 1, unit: 'biên bản' }],
  members: [{ id: 'm1', personId: 'person-1', role: 'HEAD', reason: 'Phụ trách đối ngoại' }],
  relatives: { related: false, explanation: '' },
  stops: [
    {
      id: 's1',
      countryCode: 'KR',
      place: 'Changwon',
      arrive: isoDate('2027-03-10'),
      leave: isoDate('2027-03-16'),
    },
  ],
  programme: [
    { id: 'p1', date: isoDate('2027-03-11'), text: 'Làm việc', place: null, stopId: 's1' },
  ],
  costLines: [
    {
      id: 'c1',
      kind: 'TICKET',
      item: 'INTERNATIONAL_TICKET',
      role: null,
      countryCode: null,
      place: null,
      traveller: null,
      description: 'Vé máy bay khứ hồi',
      persons: 8,
      days: 1,
      unitPrice: { minor: 9_000_000, currency: 'VND' },
      payer: 'UNION_FUND',
    },
  ],
  guests: [],
  guestRank: null,
  foreignShare: null,
  hosts: '',
  reciprocity: 'Bạn đón lại năm sau',
  safetyPlan: '',
  eventMode: null,
  venue: '',
  sponsors: [],
  participants: [],
};

const line: PlanLine = {
  id: 'l1',
  kind: 'OUTBOUND',
  title: 'Trao đổi đoàn luân phiên',
  partnerId: 'partner-1',
  agreementId: null,
  countries: ['KR'],
  purposeKind: 'EXCHANGE',
  purpose: 'Thực hiện thoả thuận',
  expectedResult: 'Biên bản làm việc',
  resultTarget: 1,
  resultUnit: 'biên bản',
  headLevel: 'UNIT_LEADER',
  persons: 8,
  days: 7,
  fromMonth: null,
  toMonth: null,
  coOrganiserIds: [],
  priority: 'NORMAL',
  funding: [{ source: 'UNION_FUND', amount: { minor: 350_000_000, currency: 'VND' } }],
  note: null,
};

export const planContent: PlanContent = {
  organisationId: 'union-1',
  year: 2027,
  adjustmentReason: null,
  lines: [
    line,
    { ...line, id: 'l2', title: 'Thăm bạn Lào', countries: ['LA'], persons: 6 },
    { ...line, id: 'l3', kind: 'INBOUND', title: 'Đón đoàn bạn', persons: 10 },
  ],
};

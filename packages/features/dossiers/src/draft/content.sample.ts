import type { DossierContent } from '@cau-noi/domain/dossier';
import { isoDate } from '@cau-noi/domain/period';

/** An invented delegation out that could be submitted; for tests. */
export const sampleContent: DossierContent = {
  kind: 'OUTBOUND',
  reportingClass: 'DELEGATION_OUT',
  organisationId: 'union-1',
  coOrganiserIds: [],
  title: 'Trao đổi đoàn với Công đoàn bạn',
  planLineId: 'line-1',
  unplannedReason: null,
  partnerId: 'partner-1',
  purposeKind: 'EXCHANGE',
  topic: 'An toàn lao động',
  purpose: 'Thực hiện thỏa thuận luân phiên',
  startDate: isoDate('2026-05-04'),
  endDate: isoDate('2026-05-10'),
  invitation: {
    kind: 'ORGANISATION',
    from: 'Công đoàn bạn',
    number: null,
    date: isoDate('2026-02-02'),
  },
  onlineAlternative: { considered: true, reason: 'Cần khảo sát tại doanh nghiệp' },
  objectives: [{ id: 'objective-1', text: 'Ký biên bản', target: 1, unit: 'biên bản' }],
  members: [
    { id: 'member-1', personId: 'person-1', role: 'HEAD', reason: 'Lãnh đạo phụ trách' },
    { id: 'member-2', personId: 'person-2', role: 'MEMBER', reason: 'Chuyên môn an toàn' },
  ],
  relatives: { related: false, explanation: '' },
  stops: [
    {
      id: 'stop-1',
      countryCode: 'KR',
      place: 'Changwon',
      arrive: isoDate('2026-05-04'),
      leave: isoDate('2026-05-10'),
    },
  ],
  programme: [
    {
      id: 'item-1',
      date: isoDate('2026-05-05'),
      text: 'Làm việc',
      place: null,
      stopId: 'stop-1',
    },
  ],
  costLines: [
    {
      id: 'cost-1',
      kind: 'TICKET',
      description: 'Vé máy bay',
      persons: 2,
      days: 1,
      unitPrice: { minor: 9_000_000, currency: 'VND' },
      payer: 'UNION_FUND',
    },
    {
      id: 'cost-2',
      kind: 'LODGING',
      description: 'Phía bạn bố trí',
      persons: 2,
      days: 6,
      unitPrice: { minor: 100_00, currency: 'USD' },
      payer: 'HOST',
    },
  ],
  guests: [],
  guestRank: null,
  hosts: '',
  reciprocity: '',
  safetyPlan: '',
  eventMode: null,
  venue: '',
  sponsors: [],
  participants: [],
};

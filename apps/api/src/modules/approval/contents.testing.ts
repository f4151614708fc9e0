import { randomUUID } from 'node:crypto';
import { writeId } from '../../ids.ts';
import { ORGANISATION, PARTNER_ID } from './world.testing.ts';
import type { WorldUser } from './world.testing.ts';

/** Complete inputs of the test world; a test changes what it is about. */

export const PARTNER = writeId('Partner', PARTNER_ID);

export const person = (user: WorldUser): string => writeId('Person', `person-${user}`);

/** A line that may be handed in as it stands. */
export function lineInput(changes: object = {}) {
  return {
    lineId: randomUUID(),
    kind: 'OUTBOUND',
    title: 'Đoàn trao đổi với LHCĐ Gyeongnam',
    partnerId: PARTNER,
    countries: ['KR'],
    purposeKind: 'EXCHANGE',
    purpose: 'Trao đổi luân phiên hằng năm về thương lượng tập thể',
    expectedResult: 'Biên bản trao đổi',
    resultTarget: 1,
    resultUnit: 'biên bản',
    headLevel: 'UNIT_LEADER',
    persons: 8,
    days: 7,
    fromMonth: '2026-09',
    toMonth: '2026-09',
    coOrganiserIds: [],
    priority: 'NORMAL',
    funding: [{ source: 'UNION_FUND', amount: { minor: 320_000_000, currency: 'VND' } }],
    note: null,
    ...changes,
  };
}

/** The content of a delegation to Gyeongnam that may be handed in as it stands. */
export function dossierInput(changes: object = {}) {
  return {
    kind: 'OUTBOUND',
    reportingClass: 'DELEGATION_OUT',
    organisationId: ORGANISATION.daNang,
    coOrganiserIds: [],
    title: 'Đoàn trao đổi với LHCĐ Gyeongnam',
    planLineId: null,
    unplannedReason: 'Phía bạn mời sau khi kế hoạch được duyệt',
    partnerId: PARTNER,
    purposeKind: 'EXCHANGE',
    topic: 'Thương lượng tập thể',
    purpose: 'Trao đổi luân phiên hằng năm',
    startDate: '2026-09-07',
    endDate: '2026-09-13',
    invitation: { kind: 'ORGANISATION', from: 'LHCĐ Gyeongnam', number: '12', date: '2026-05-04' },
    onlineAlternative: { considered: true, reason: 'Cần ký biên bản tại chỗ' },
    objectives: [{ id: 'o1', text: 'Ký biên bản trao đổi', target: 1, unit: 'biên bản' }],
    members: [
      { id: 'm1', personId: person('leader'), role: 'HEAD', reason: 'Phụ trách đối ngoại' },
      { id: 'm2', personId: person('clerk'), role: 'MEMBER', reason: 'Theo dõi FDI Hàn Quốc' },
    ],
    relatives: { related: false, explanation: '' },
    stops: [
      { id: 's1', countryCode: 'KR', place: 'Changwon', arrive: '2026-09-07', leave: '2026-09-13' },
    ],
    programme: [
      { id: 'g1', date: '2026-09-08', text: 'Làm việc', place: 'Changwon', stopId: 's1' },
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
        paidById: null,
        donorKind: null,
        hiredBecause: null,
        description: 'Vé khứ hồi',
        persons: 2,
        days: 1,
        unitPrice: { minor: 12_000_000, currency: 'VND' },
        payer: 'UNION_FUND',
      },
    ],
    guests: [],
    guestRank: null,
    foreignShare: null,
    hosts: '',
    reciprocity: 'Đáp lễ năm 2027',
    safetyPlan: '',
    eventMode: null,
    venue: '',
    sponsors: [],
    participants: [],
    ...changes,
  };
}

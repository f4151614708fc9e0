import { ask } from '@cau-noi/browser/ask';
import type { Page } from '@playwright/test';

const CREATE = `mutation ($input: DossierCreateInput!) {
  dossierCreate(input: $input) { ... on DossierPayload { dossier { id } } } }`;

const costLine = (id: string, change: object) => ({
  id,
  role: null,
  countryCode: null,
  place: null,
  traveller: null,
  paidById: null,
  donorKind: null,
  hiredBecause: null,
  description: '',
  persons: 9,
  days: 1,
  payer: 'UNION_FUND',
  ...change,
});

const NOTHING = {
  coOrganiserIds: [],
  planLineId: null,
  unplannedReason: 'Lời mời đến sau khi kế hoạch được duyệt.',
  partnerId: null,
  purposeKind: 'EXCHANGE',
  topic: 'Thương lượng tập thể',
  purpose: 'Trao đổi luân phiên hằng năm',
  startDate: '2026-12-07',
  endDate: '2026-12-11',
  invitation: null,
  onlineAlternative: { considered: true, reason: 'Cần ký biên bản tại chỗ' },
  objectives: [{ id: 'o1', text: 'Ký biên bản', target: 1, unit: 'biên bản' }],
  members: [],
  relatives: null,
  stops: [],
  programme: [],
  costLines: [],
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

const guest = (id: string, role: string, count: number) => ({
  id,
  role,
  name: null,
  title: null,
  standing: null,
  countryCode: 'KR',
  count,
});

/** Nine guests of rank B for five days, of whose estimate nothing is written yet. */
export const VISIT = {
  ...NOTHING,
  kind: 'INBOUND',
  reportingClass: 'DELEGATION_IN',
  title: 'Đón đoàn mẫu hạng B',
  guests: [guest('head', 'HEAD', 1), guest('others', 'MEMBER', 8)],
  guestRank: { rank: 'B', justification: 'Tương đương cấp thứ trưởng' },
  foreignShare: 'NOTHING',
};

/** The meals of those guests for all their days, at a price in đồng. */
export const mealsAt = (minor: number) =>
  costLine('meals', {
    kind: 'MEALS',
    item: 'GUEST_MEALS',
    days: 5,
    unitPrice: { minor, currency: 'VND' },
  });

/**
 * The same guests with a banquet, gifts, an interpreter and a sponsor, written by somebody who does not
 * know the norms: each thing wrong is one that the checks find.
 *
 * @param partnerId who comes
 */
export function careless(partnerId: string): object {
  const priced = (id: string, kind: string, item: string, minor: number, change: object = {}) =>
    costLine(id, { kind, item, unitPrice: { minor, currency: 'VND' }, ...change });
  return {
    ...VISIT,
    title: 'Đón đoàn mẫu hạng B, có nhà tài trợ',
    partnerId,
    guestRank: null,
    objectives: [{ id: 'o1', text: 'Trao đổi kinh nghiệm', target: null, unit: 'biên bản' }],
    hosts: 'Lãnh đạo Liên đoàn Lao động thành phố',
    safetyPlan: 'Phối hợp công an phường',
    reciprocity: 'Đáp lễ năm 2027',
    programme: [{ id: 'g1', date: '2026-12-08', text: 'Làm việc', place: 'Đà Nẵng', stopId: null }],
    costLines: [
      priced('head', 'LODGING', 'GUEST_LODGING', 8_000_000, { role: 'HEAD', persons: 1, days: 4 }),
      priced('own', 'LODGING', 'GUEST_LODGING', 4_800_000, { role: 'MEMBER', persons: 8, days: 4 }),
      priced('sponsored', 'LODGING', 'GUEST_LODGING', 4_800_000, {
        role: 'MEMBER',
        persons: 8,
        days: 4,
        payer: 'DONOR',
      }),
      priced('meals', 'MEALS', 'GUEST_MEALS', 2_200_000, { days: 5 }),
      priced('banquet', 'RECEPTION', 'BANQUET', 2_000_000, { days: 2 }),
      priced('gift', 'GIFT', 'GUEST_GIFT', 3_000_000, { role: 'HEAD', persons: 1 }),
      priced('interpreter', 'INTERPRETATION', 'CONSECUTIVE_INTERPRETATION', 1_500_000, {
        persons: 1,
        days: 40,
        hiredBecause: 'Không có cán bộ biết tiếng của khách',
      }),
      priced('flowers', 'GIFT', 'GUEST_FLOWERS', 500_000),
      priced('car', 'LOCAL_TRANSPORT', 'CAR', 4_000_000, {
        persons: 1,
        days: 5,
        payer: 'STATE_BUDGET',
        hiredBecause: 'Xe của đơn vị không đủ chỗ',
      }),
      priced('staff', 'MEALS', 'STAFF_MEALS_IN_CASH', 300_000, { persons: 3, days: 5 }),
    ],
  };
}

const ITEMS = [
  ['TICKET', 'INTERNATIONAL_TICKET'],
  ['LODGING', 'ABROAD_LODGING'],
  ['MEALS', 'ABROAD_MEALS_AND_POCKET_MONEY'],
  ['LOCAL_TRANSPORT', 'ABROAD_AIRPORT_TRANSFER'],
  ['GIFT', null],
] as const;

/** As many people and cost lines as a delegation out may be thought to have: 20 and 200. */
export async function largeDelegation(page: Page): Promise<object> {
  const { people } = await ask<{ people: { nodes: { id: string }[] } }>(
    page,
    '{ people(first: 20) { nodes { id } } }',
  );
  return {
    ...NOTHING,
    kind: 'OUTBOUND',
    reportingClass: 'DELEGATION_OUT',
    title: 'Đoàn mẫu hai trăm khoản chi',
    members: people.nodes.map(({ id }, place) => ({
      id: `m${place}`,
      personId: id,
      role: place === 0 ? 'HEAD' : 'MEMBER',
      reason: 'Đúng chuyên môn',
    })),
    stops: [
      {
        id: 's1',
        countryCode: 'KR',
        place: 'Changwon',
        arrive: NOTHING.startDate,
        leave: NOTHING.endDate,
      },
    ],
    costLines: Array.from({ length: 200 }, (_, place) => {
      const [kind, item] = ITEMS[place % ITEMS.length] ?? ITEMS[0];
      const unitPrice = { minor: 100_000 * (place + 1), currency: 'VND' };
      return costLine(`c${place}`, { kind, item, unitPrice });
    }),
  };
}

/** A dossier of the officer's own union with this content; its address in the portal without the step. */
export async function createDossier(page: Page, content: object): Promise<string> {
  const { viewer } = await ask<{ viewer: { home: { id: string } } }>(
    page,
    '{ viewer { home { id } } }',
  );
  const input = {
    content: { ...content, organisationId: viewer.home.id },
    idempotencyKey: crypto.randomUUID(),
  };
  const { dossierCreate } = await ask<{ dossierCreate: { dossier: { id: string } } }>(
    page,
    CREATE,
    { input },
  );
  return dossierCreate.dossier.id;
}

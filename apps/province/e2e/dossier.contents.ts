import { ask } from '@cau-noi/browser/ask';
import type { Page } from '@playwright/test';

const CREATE = `mutation ($input: DossierCreateInput!) {
  dossierCreate(input: $input) { ... on DossierPayload { dossier { id } } } }`;

const costLine = (id: string, change: object) => ({
  id,
  role: null,
  countryCode: null,
  place: null,
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

import { addDays } from './days.ts';
import type { Random } from './random.ts';
import { AIMS, PLACES, TOPICS } from './words.ts';
import type { Partner, Union } from './world.ts';

export const KINDS = [
  'OUTBOUND',
  'INBOUND',
  'EVENT_HOSTED',
  'EVENT_ABROAD',
  'EVENT_DOMESTIC',
  'EVENT_ONLINE',
] as const;
export type Kind = (typeof KINDS)[number];

const CLASSES: Readonly<Record<Kind, string>> = {
  OUTBOUND: 'DELEGATION_OUT',
  INBOUND: 'DELEGATION_IN',
  EVENT_HOSTED: 'EVENT_HOSTED',
  EVENT_ABROAD: 'EVENT_ABROAD',
  EVENT_DOMESTIC: 'EVENT_DOMESTIC',
  EVENT_ONLINE: 'EVENT_ONLINE',
};

export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** What stands in a dossier, in the shape in which a submission keeps it. */
export interface Content {
  readonly kind: Kind;
  readonly reportingClass: string;
  readonly organisationId: string;
  readonly coOrganiserIds: readonly string[];
  readonly title: string;
  readonly planLineId: string | null;
  readonly unplannedReason: string | null;
  readonly partnerId: string | null;
  readonly purposeKind: string;
  readonly topic: string;
  readonly purpose: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly invitation: { kind: string; from: string; number: string; date: string } | null;
  readonly onlineAlternative: { considered: boolean; reason: string } | null;
  readonly objectives: readonly { id: string; text: string; target: number; unit: string }[];
  readonly members: readonly { id: string; personId: string; role: string; reason: string }[];
  readonly stops: readonly Stop[];
  readonly programme: readonly ProgrammeItem[];
  readonly costLines: readonly CostLine[];
  readonly guests: readonly Guest[];
  readonly guestRank: { rank: string; justification: string } | null;
  readonly hosts: string;
  readonly reciprocity: string;
  readonly safetyPlan: string;
  readonly eventMode: string | null;
  readonly venue: string;
  readonly sponsors: readonly Sponsor[];
  readonly participants: readonly Participants[];
}
interface Stop {
  readonly id: string;
  readonly countryCode: string;
  readonly place: string;
  readonly arrive: string;
  readonly leave: string;
}
interface ProgrammeItem {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly place: string | null;
  readonly stopId: string | null;
}
export interface CostLine {
  readonly id: string;
  readonly kind: string;
  readonly description: string;
  readonly persons: number;
  readonly days: number;
  readonly unitPrice: Money;
  readonly payer: string;
}
interface Guest {
  readonly id: string;
  readonly role: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly countryCode: string;
  readonly count: number;
}
interface Sponsor {
  readonly id: string;
  readonly partnerId: string;
  readonly contribution: string;
  readonly amount: Money | null;
}
interface Participants {
  readonly id: string;
  readonly kind: string;
  readonly count: number;
  readonly organisationId: string | null;
}

/** What an activity is made from. */
export interface Seed {
  readonly kind: Kind;
  readonly union: Union;
  readonly coOrganiserIds: readonly string[];
  readonly partner: Partner;
  readonly topic?: string;
  readonly start: string;
  readonly days: number;
  readonly planLineId: string | null;
  readonly people: readonly string[];
}

export const isTravelling = (kind: Kind): boolean => kind === 'OUTBOUND' || kind === 'EVENT_ABROAD';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

function stopsOf({ kind, partner, start, days }: Seed, random: Random): readonly Stop[] {
  if (!isTravelling(kind)) return [];
  const place = PLACES[partner.country] ?? 'Thủ đô';
  const stop = { countryCode: partner.country, place };
  const last = addDays(start, days - 1);
  if (days < 5 || random.chance(0.6)) return [{ id: 's1', ...stop, arrive: start, leave: last }];
  const middle = addDays(start, 2);
  return [
    { id: 's1', ...stop, arrive: start, leave: middle },
    { id: 's2', ...stop, place: 'Thành phố thứ hai', arrive: middle, leave: last },
  ];
}

function guestsOf({ kind, partner }: Seed, random: Random): readonly Guest[] {
  if (kind !== 'INBOUND') return [];
  const guest = (id: string, role: string, count: number): Guest => ({
    id,
    role,
    name: role === 'HEAD' ? `Trưởng đoàn ${partner.name}` : null,
    title: role === 'HEAD' ? 'Chủ tịch' : null,
    countryCode: partner.country,
    count,
  });
  return [
    guest('g1', 'HEAD', 1),
    guest('g2', 'MEMBER', random.whole(2, 9)),
    guest('g3', 'INTERPRETER', 1),
  ];
}

function participantsOf({ kind, union }: Seed, random: Random): readonly Participants[] {
  if (isTravelling(kind) || kind === 'INBOUND') return [];
  const group = (id: string, of: string, count: number, organisationId: string | null) => ({
    id,
    kind: of,
    count,
    organisationId,
  });
  return [
    group('a1', 'UNION_OFFICER', random.whole(8, 40), union.id),
    group('a2', 'GRASSROOTS_OFFICER', random.whole(5, 60), null),
    group('a3', 'FOREIGN_PARTICIPANT', random.whole(1, 9), null),
  ];
}

const COSTS: Readonly<Record<'away' | 'here', readonly (readonly [string, string, number])[]>> = {
  away: [
    ['TICKET', 'Vé máy bay khứ hồi', 42_000],
    ['LODGING', 'Khách sạn', 7_500],
    ['MEALS', 'Tiền ăn', 4_500],
    ['INSURANCE', 'Bảo hiểm', 2_000],
  ],
  here: [
    ['VENUE', 'Hội trường', 12_000_000],
    ['RECEPTION', 'Tiếp khách', 450_000],
    ['DOCUMENTS', 'Tài liệu', 90_000],
  ],
};

function costsOf({ kind, days }: Seed, persons: number, random: Random): readonly CostLine[] {
  const away = isTravelling(kind);
  return COSTS[away ? 'away' : 'here'].map(([cost, description, price], index) => ({
    id: `c${index + 1}`,
    kind: cost,
    description,
    persons: cost === 'VENUE' ? 1 : persons,
    days: cost === 'TICKET' || cost === 'INSURANCE' ? 1 : days,
    unitPrice: {
      minor: price + random.whole(0, 9) * Math.round(price / 100),
      currency: away ? 'USD' : 'VND',
    },
    payer: random.pick(['UNION_FUND', 'UNION_FUND', 'STATE_BUDGET', 'HOST', 'DONOR']),
  }));
}

function membersOf({ kind, people }: Seed): Content['members'] {
  if (!isTravelling(kind)) return [];
  return people.map((personId, index) => ({
    id: `m${index + 1}`,
    personId,
    role: index === 0 ? 'HEAD' : 'MEMBER',
    reason: 'Phụ trách trực tiếp nội dung làm việc của đoàn.',
  }));
}

/** The sections that only some kinds of activity have. */
function receptionOf({ kind, union, partner }: Seed, random: Random) {
  const receives = kind === 'INBOUND' || kind === 'EVENT_HOSTED';
  const isEvent = kind.startsWith('EVENT');
  const inPerson = kind === 'EVENT_ONLINE' ? 'ONLINE' : 'IN_PERSON';
  return {
    guestRank: receives ? { rank: 'C', justification: 'Theo quyết định của đơn vị đón.' } : null,
    hosts: receives ? `Lãnh đạo ${union.shortName}` : '',
    reciprocity: kind === 'OUTBOUND' ? 'Hai bên trao đổi đoàn luân phiên.' : '',
    safetyPlan: receives ? 'Phối hợp công an địa phương, bố trí xe và y tế.' : '',
    eventMode: isEvent ? inPerson : null,
    venue: isEvent && kind !== 'EVENT_ONLINE' ? 'Trung tâm hội nghị' : '',
    sponsors:
      isEvent && random.chance(0.1)
        ? [
            {
              id: 't1',
              partnerId: partner.id,
              contribution: 'Giảng viên và tài liệu',
              amount: { minor: random.whole(10, 90) * 10_000, currency: 'USD' },
            },
          ]
        : [],
  };
}

/** The finished content of a dossier. */
export function contentOf(seed: Seed, random: Random): Content {
  const { kind, union, partner, start, days, planLineId } = seed;
  const topic = seed.topic ?? random.pick(TOPICS);
  const stops = stopsOf(seed, random);
  const guests = guestsOf(seed, random);
  const participants = participantsOf(seed, random);
  const members = membersOf(seed);
  const counted = [...guests, ...participants].reduce((sum, { count }) => sum + count, 0);
  return {
    kind,
    reportingClass: CLASSES[kind],
    organisationId: union.id,
    coOrganiserIds: seed.coOrganiserIds,
    title: `${union.shortName}: ${topic.toLowerCase()} với ${partner.name}`,
    planLineId,
    unplannedReason: planLineId === null ? 'Bạn mời sau khi kế hoạch năm đã được phê duyệt.' : null,
    partnerId: partner.id,
    purposeKind: random.pick(['EXCHANGE', 'STUDY', 'NEGOTIATION', 'CONFERENCE', 'TRAINING']),
    topic,
    purpose: `${topic}. ${random.pick(AIMS)}`,
    startDate: start,
    endDate: addDays(start, days - 1),
    invitation: isTravelling(kind)
      ? {
          kind: 'ORGANISATION',
          from: partner.name,
          number: `${random.whole(10, 480)}`,
          date: addDays(start, -75),
        }
      : null,
    onlineAlternative: isTravelling(kind)
      ? { considered: true, reason: 'Có khảo sát tại chỗ, không làm trực tuyến được.' }
      : null,
    objectives: range(2).map((index) => ({
      id: `o${index + 1}`,
      text: index === 0 ? 'Thống nhất chương trình phối hợp' : 'Tập huấn lại cho cơ sở',
      target: index + 1,
      unit: index === 0 ? 'văn bản' : 'lớp',
    })),
    members,
    stops,
    programme: range(Math.min(3, days)).map((index) => ({
      id: `p${index + 1}`,
      date: addDays(start, index),
      text: index === 0 ? 'Hội đàm' : 'Làm việc tại cơ sở',
      place: stops[0]?.place ?? null,
      stopId: stops[0]?.id ?? null,
    })),
    costLines: costsOf(seed, members.length > 0 ? members.length : counted, random),
    guests,
    ...receptionOf(seed, random),
    participants,
  };
}

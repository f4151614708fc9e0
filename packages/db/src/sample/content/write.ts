import type { ForeignShare, ReportingClass } from '../../generated/enums.ts';
import { addDays, monthOf, yearOf } from '../calendar.ts';
import type { Intent } from '../intents.ts';
import { isTravelling } from '../kinds.ts';
import { guestName } from '../names.ts';
import type { People } from '../people.ts';
import type { Random } from '../random.ts';
import { randomFor } from '../random.ts';
import type { Words } from '../themes/theme.ts';
import { fill } from '../themes/theme.ts';
import { shortNameOn } from '../world.ts';
import { agreedOn } from './agreed.ts';
import type {
  DossierContent,
  Guest,
  ParticipantGroup,
  PlanLineContent,
  Sponsor,
} from './content.ts';
import { costLinesOf, fundingOf } from './costs.ts';
import { programmeOf, stopsOf } from './journey.ts';
import { membersOf } from './members.ts';

function wordsOf({ union, partner, places, start }: Intent): Words {
  return {
    union: shortNameOn(union, start),
    partner: partner?.name ?? 'các đơn vị',
    place: places.map(({ city }) => city).join(', '),
    year: yearOf(start),
  };
}

/** The topic of an intent: its theme, narrowed to what it looks at. */
export function topicOf({ theme, focus }: Intent): string {
  return `${theme.topic} ${focus.phrase}`;
}

/** Where ours go, or where guests come from. */
function countriesOf({ kind, places, partner, from }: Intent): readonly string[] {
  if (isTravelling(kind)) return [...new Set(places.map(({ country }) => country))];
  if (kind === 'INBOUND') return [from];
  return partner === null || partner.country === null ? [] : [partner.country];
}

/** The plan line of an intent, as it stood in the plan. */
export function planLineOf(intent: Intent): PlanLineContent {
  const { theme, start, end, kind } = intent;
  const words = wordsOf(intent);
  const random = randomFor('costs', intent.id);
  const month = (date: string): string => date.slice(0, 7);
  const later = addDays(start, 20);
  return {
    id: intent.id,
    kind,
    title: fill(theme.title, words),
    partnerId: intent.partner?.id ?? null,
    agreementId: agreedOn(intent.union.id, intent.partner?.id ?? null, start),
    countries: countriesOf(intent),
    purposeKind: theme.purposeKind,
    purpose: `${topicOf(intent)}. ${intent.focus.aim}`,
    expectedResult: fill(theme.expectedResult, words),
    resultTarget: theme.expected[0],
    resultUnit: theme.expected[1],
    headLevel: isTravelling(kind) || kind === 'INBOUND' ? intent.headLevel : null,
    persons: intent.persons,
    days: Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1,
    fromMonth: month(start),
    toMonth: monthOf(start) < 12 && yearOf(later) === yearOf(start) ? month(later) : month(start),
    coOrganiserIds: intent.coOrganiserIds,
    priority: intent.priority,
    funding: fundingOf(costLinesOf(intent, random)),
    note: null,
  };
}

function guestsOf({ kind, persons, from: countryCode }: Intent, random: Random): readonly Guest[] {
  if (kind !== 'INBOUND') return [];
  const named = random.chance(0.5);
  const guest = (
    id: string,
    role: Guest['role'],
    count: number,
    title: string | null,
    name: string | null,
  ): Guest => ({ id, role, name, title, standing: null, countryCode, count });
  const members = persons - 2;
  return [
    guest('g1', 'HEAD', 1, 'Trưởng đoàn', named ? guestName(random) : null),
    ...(members > 0 ? [guest('g2', 'MEMBER', members, null, null)] : []),
    guest('g3', 'INTERPRETER', 1, null, null),
  ];
}

function participantsOf(intent: Intent, random: Random): readonly ParticipantGroup[] {
  const { kind, persons, union } = intent;
  if (isTravelling(kind) || kind === 'INBOUND') return [];
  const foreign =
    kind === 'EVENT_HOSTED' ? random.whole(3, Math.max(3, Math.floor(persons / 6))) : 0;
  const grassroots = Math.floor((persons - foreign) * 0.6);
  const group = (
    id: string,
    of: ParticipantGroup['kind'],
    count: number,
    organisationId: string | null,
  ): ParticipantGroup => ({ id, kind: of, count, organisationId });
  return [
    group('a1', 'UNION_OFFICER', persons - foreign - grassroots, union.id),
    group('a2', 'GRASSROOTS_OFFICER', grassroots, null),
    group('a3', 'FOREIGN_PARTICIPANT', foreign, null),
  ].filter(({ count }) => count > 0);
}

function sponsorsOf({ kind, partner }: Intent, random: Random): readonly Sponsor[] {
  const isDonor =
    partner !== null &&
    ['FOUNDATION_NGO', 'GOVERNMENT_DONOR', 'UN_BODY', 'GLOBAL_FEDERATION'].includes(partner.kind);
  if (!isDonor || kind === 'OUTBOUND' || kind === 'INBOUND' || !random.chance(0.6)) return [];
  const amount = { minor: random.whole(10, 90) * 10_000, currency: random.pick(['USD', 'EUR']) };
  return [
    {
      id: 't1',
      partnerId: partner.id,
      contribution: 'Giảng viên, hội trường và tài liệu',
      amount: random.chance(0.8) ? amount : null,
    },
  ];
}

const CLASSES: Readonly<Record<Intent['kind'], ReportingClass>> = {
  OUTBOUND: 'DELEGATION_OUT',
  INBOUND: 'DELEGATION_IN',
  EVENT_HOSTED: 'EVENT_HOSTED',
  EVENT_ABROAD: 'EVENT_ABROAD',
  EVENT_DOMESTIC: 'EVENT_DOMESTIC',
  EVENT_ONLINE: 'EVENT_ONLINE',
};

const UNPLANNED_REASONS = [
  'Bạn mời sau khi kế hoạch năm đã được phê duyệt; nội dung cần thiết cho đơn vị.',
  'Phát sinh theo chỉ đạo về tăng cường quan hệ với đối tác trong năm.',
  'Nhà tài trợ bổ sung kinh phí trong năm, không dùng tài chính công đoàn.',
];

const ONLINE_REASONS = [
  'Nội dung có khảo sát tại chỗ và gặp công đoàn cơ sở, không làm trực tuyến được.',
  'Đã trao đổi trực tuyến hai lần; cần ký kết và khảo sát trực tiếp.',
];

/** Most guests are received at our cost; events have partners who pay some of the items. */
function shareOf({ kind, partner }: Intent): ForeignShare {
  return kind === 'EVENT_HOSTED' && partner !== null ? 'PART' : 'NOTHING';
}

/** What the section for those who travel, for guests and for events hold; the others stay empty. */
function sectionsOf(intent: Intent, people: People, random: Random) {
  const { kind, partner, union, start } = intent;
  const travels = isTravelling(kind);
  const isInbound = kind === 'INBOUND';
  const receives = isInbound || kind === 'EVENT_HOSTED';
  const isEvent = kind.startsWith('EVENT');
  const number = `${random.whole(10, 480)}/${yearOf(start)}`;
  return {
    invitation: travels
      ? {
          kind: random.chance(0.96) ? ('ORGANISATION' as const) : ('PERSONAL' as const),
          from: partner?.name ?? '',
          number: random.chance(0.8) ? number : null,
          date: addDays(start, -random.whole(60, 100)),
        }
      : null,
    onlineAlternative: travels ? { considered: true, reason: random.pick(ONLINE_REASONS) } : null,
    relatives: travels ? { related: false, explanation: '' } : null,
    members: travels ? membersOf(intent, people, random) : [],
    guests: guestsOf(intent, random),
    guestRank: isInbound
      ? {
          rank: random.weigh([
            [6, 'C'],
            [1, 'B'],
            [3, 'OTHER'],
          ] as const),
          justification:
            'Trưởng đoàn là lãnh đạo tổ chức công đoàn, xếp hạng theo quyết định của đơn vị đón.',
        }
      : null,
    foreignShare: receives ? shareOf(intent) : null,
    hosts: receives ? `Lãnh đạo ${shortNameOn(union, start)}` : '',
    reciprocity:
      kind === 'OUTBOUND' || isInbound ? 'Hai bên trao đổi đoàn luân phiên, bên mời lo ăn ở.' : '',
    safetyPlan: receives ? 'Phối hợp công an địa phương, bố trí xe và y tế theo đoàn.' : '',
    eventMode: !isEvent
      ? null
      : kind === 'EVENT_ONLINE'
        ? ('ONLINE' as const)
        : random.chance(0.85)
          ? ('IN_PERSON' as const)
          : ('HYBRID' as const),
    venue: isEvent && kind !== 'EVENT_ONLINE' ? `Trung tâm hội nghị, ${intent.places[0].city}` : '',
    sponsors: sponsorsOf(intent, random),
    participants: participantsOf(intent, random),
  };
}

/** The finished dossier of an intent; `planned` when it stands in the plan of the year. */
export function dossierOf(intent: Intent, planned: boolean, people: People): DossierContent {
  const { theme, kind, start, end } = intent;
  const random = randomFor('content', intent.id);
  const words = wordsOf(intent);
  const stops = stopsOf(intent);
  return {
    kind,
    reportingClass: CLASSES[kind],
    organisationId: intent.union.id,
    coOrganiserIds: intent.coOrganiserIds,
    title: fill(theme.title, words),
    planLineId: planned ? intent.id : null,
    unplannedReason: planned ? null : random.pick(UNPLANNED_REASONS),
    partnerId: intent.partner?.id ?? null,
    purposeKind: theme.purposeKind,
    topic: topicOf(intent),
    purpose: `${fill(theme.purpose, words)} ${intent.focus.aim}`,
    startDate: start,
    endDate: end,
    ...sectionsOf(intent, people, random),
    objectives: theme.goals.map(([text, target, unit], index) => ({
      id: `o${index + 1}`,
      text,
      target,
      unit,
    })),
    stops,
    programme: programmeOf(intent, stops, words),
    costLines: costLinesOf(intent, randomFor('costs', intent.id)),
  };
}

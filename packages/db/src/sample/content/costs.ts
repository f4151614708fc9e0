import type { CostItem, CostKind, FundingSource } from '../../generated/enums.ts';
import { daysBetween } from '../calendar.ts';
import type { Intent } from '../intents.ts';
import type { Random } from '../random.ts';
import type { CostLine, FundingAmount, Money } from './content.ts';

/**
 * Estimates of the sample. The prices are round figures that make a dossier look like one; they are
 * no norm and stand on none.
 */
const THOUSAND = 1_000;
const MILLION = 1_000_000;

/** A ticket there and back in millions of đồng, by country; far away where it is not listed. */
const TICKETS: Readonly<Record<string, number>> = {
  LA: 5,
  KH: 5,
  TH: 6,
  SG: 8,
  MY: 8,
  ID: 10,
  PH: 10,
  CN: 11,
  KR: 13,
  JP: 15,
  AU: 24,
};
const FAR_TICKET = 31;

function dong(minor: number): Money {
  return { minor, currency: 'VND' };
}

function dollars(amount: number): Money {
  return { minor: amount * 100, currency: 'USD' };
}

type Item = readonly [
  kind: CostKind,
  item: CostItem | null,
  description: string,
  persons: number,
  days: number,
  unitPrice: Money,
  payer: FundingSource,
  /** For whom, in which country or why, where the item asks for it. */
  of?: Partial<Pick<CostLine, 'role' | 'countryCode' | 'hiredBecause'>>,
];

function numbered(items: readonly Item[]): readonly CostLine[] {
  return items.map(([kind, item, description, persons, days, unitPrice, payer, of], index) => ({
    id: `k${index + 1}`,
    kind,
    item,
    role: of?.role ?? null,
    countryCode: of?.countryCode ?? null,
    place: null,
    traveller: null,
    paidById: null,
    donorKind: payer === 'DONOR' ? 'ORGANISATION' : null,
    hiredBecause: of?.hiredBecause ?? null,
    description,
    persons,
    days,
    unitPrice,
    payer,
  }));
}

/** Who pays when a partner shares: its kind decides whose money that is. */
export function othersOf({ partner }: Intent): FundingSource {
  if (partner === null) return 'UNION_FUND';
  if (partner.kind === 'FOUNDATION_NGO' || partner.kind === 'GOVERNMENT_DONOR') return 'DONOR';
  if (partner.kind === 'GLOBAL_FEDERATION' || partner.kind === 'UN_BODY') return 'PROJECT';
  return 'HOST';
}

/** Whose own money: the State pays a part of what the federation does, the unions' fund the rest. */
function ownOf({ union, priority }: Intent): FundingSource {
  return union.kind === 'FEDERATION' && priority === 'HIGH' ? 'STATE_BUDGET' : 'UNION_FUND';
}

function travelCosts(intent: Intent, random: Random): readonly Item[] {
  const { persons, places, theme } = intent;
  const days = daysBetween(intent.start, intent.end) + 1;
  const own = ownOf(intent);
  const others = othersOf(intent);
  const hosted = random.chance(0.6) ? others : own;
  const paysTicket = theme.purposeKind === 'TRAINING' && random.chance(0.7) ? others : own;
  const [{ country }] = places;
  const there = { countryCode: country };
  const ticket = (TICKETS[country] ?? FAR_TICKET) * MILLION;
  const needsVisa = !['LA', 'KH', 'TH', 'SG', 'MY', 'ID', 'PH'].includes(country);
  return [
    ['TICKET', 'INTERNATIONAL_TICKET', 'Vé máy bay khứ hồi', persons, 1, dong(ticket), paysTicket],
    [
      'LODGING',
      'ABROAD_LODGING',
      'Phòng nghỉ',
      persons,
      Math.max(1, days - 1),
      dollars(random.whole(7, 12) * 10),
      hosted,
      there,
    ],
    [
      'MEALS',
      'ABROAD_MEALS_AND_POCKET_MONEY',
      'Tiền ăn',
      persons,
      days,
      dollars(random.whole(3, 5) * 10),
      hosted,
      there,
    ],
    ['POCKET_MONEY', 'ABROAD_POCKET_MONEY', 'Tiêu vặt', persons, days, dollars(15), own, there],
    ['INSURANCE', 'TRAVEL_INSURANCE', 'Bảo hiểm', persons, 1, dong(450 * THOUSAND), own],
    ...(needsVisa
      ? ([
          ['VISA', 'VISA_FEE', 'Lệ phí thị thực', persons, 1, dong(1_800 * THOUSAND), own],
        ] as const)
      : []),
    ...(theme.kind === 'OUTBOUND'
      ? ([
          ['GIFT', 'ABROAD_GIFT', 'Quà lưu niệm', 1, 1, dong(random.whole(2, 5) * MILLION), own],
        ] as const)
      : []),
  ];
}

/** Why the sample hires what a unit may have of its own. */
const NO_CAR = 'Xe của đơn vị không đủ chỗ cho đoàn khách';
const NO_INTERPRETER = 'Đơn vị không có cán bộ phiên dịch được tiếng của khách';

/** The day from which receptions may cost more: prices of the sample rise with the norms. */
const NEW_RATES_FROM = '2026-05-18';

/**
 * The estimate of a reception. Its prices keep below what guests of the lowest rank may cost, even
 * where a first version asks for more; gifts come from a donor.
 */
function receptionCosts(intent: Intent, random: Random): readonly Item[] {
  const { persons, start } = intent;
  const days = daysBetween(intent.start, intent.end) + 1;
  const own = ownOf(intent);
  const lodging = random.chance(0.5) ? own : 'HOST';
  const isNew = start >= NEW_RATES_FROM;
  const price = (before: number, after: number): Money => dong((isNew ? after : before) * THOUSAND);
  const nights = Math.max(1, days - 1);
  const others = Math.max(1, persons - 1);
  return [
    [
      'LODGING',
      'GUEST_LODGING',
      'Phòng của trưởng đoàn',
      1,
      nights,
      price(580, 1_150),
      lodging,
      { role: 'HEAD' },
    ],
    [
      'LODGING',
      'GUEST_LODGING',
      'Phòng của các thành viên',
      others,
      nights,
      price(550, 1_100),
      lodging,
      { role: 'MEMBER' },
    ],
    ['MEALS', 'GUEST_MEALS', 'Ăn hằng ngày của khách', persons, days, price(440, 850), own],
    [
      'RECEPTION',
      'GUEST_REFRESHMENTS',
      'Nước uống các buổi làm việc',
      persons,
      2,
      price(50, 100),
      own,
    ],
    [
      'LOCAL_TRANSPORT',
      'CAR',
      'Thuê xe',
      1,
      days,
      dong(3_500 * THOUSAND),
      own,
      { hiredBecause: NO_CAR },
    ],
    [
      'INTERPRETATION',
      'CONSECUTIVE_INTERPRETATION',
      'Phiên dịch hội đàm',
      1,
      6,
      price(250, 700),
      own,
      { hiredBecause: NO_INTERPRETER },
    ],
    ...(random.chance(0.3)
      ? ([
          [
            'GIFT',
            'GUEST_GIFT',
            'Tặng phẩm cho trưởng đoàn',
            1,
            1,
            dong(random.whole(1, 3) * MILLION),
            'DONOR',
            { role: 'HEAD' },
          ],
        ] as const)
      : []),
  ];
}

function eventCosts(intent: Intent, random: Random): readonly Item[] {
  const { persons, kind } = intent;
  const days = daysBetween(intent.start, intent.end) + 1;
  const own = ownOf(intent);
  const others = othersOf(intent);
  if (kind === 'EVENT_ONLINE') {
    return [
      [
        'DOCUMENTS',
        'DOCUMENT_PRINTING',
        'Đường truyền và tài liệu',
        1,
        days,
        dong(2 * MILLION),
        own,
      ],
    ];
  }
  if (kind === 'EVENT_DOMESTIC') {
    return [
      [
        'REGISTRATION_FEE',
        'COURSE_FEE',
        'Kinh phí lớp học',
        persons,
        days,
        dong(350 * THOUSAND),
        others,
      ],
      [
        'LODGING',
        'TRAVEL_LODGING_LUMP_SUM',
        'Phòng nghỉ',
        persons,
        days,
        dong(450 * THOUSAND),
        own,
      ],
    ];
  }
  return [
    [
      'VENUE',
      'VENUE_HIRE',
      'Hội trường, thiết bị',
      1,
      days,
      dong(random.whole(12, 25) * MILLION),
      others,
      { hiredBecause: 'Hội trường của đơn vị không đủ chỗ' },
    ],
    ['MEALS', null, 'Ăn trưa, giải khát', persons, days, dong(320 * THOUSAND), others],
    [
      'INTERPRETATION',
      'SIMULTANEOUS_INTERPRETATION',
      'Phiên dịch đồng thời',
      2,
      days * 6,
      dong((intent.start >= NEW_RATES_FROM ? 1_000 : 500) * THOUSAND),
      others,
      { hiredBecause: NO_INTERPRETER },
    ],
    ['DOCUMENTS', 'DOCUMENT_PRINTING', 'Tài liệu', persons, 1, dong(80 * THOUSAND), own],
  ];
}

export function costLinesOf(intent: Intent, random: Random): readonly CostLine[] {
  switch (intent.kind) {
    case 'OUTBOUND':
    case 'EVENT_ABROAD':
      return numbered(travelCosts(intent, random));
    case 'INBOUND':
      return numbered(receptionCosts(intent, random));
    default:
      return numbered(eventCosts(intent, random));
  }
}

/** What each source gives in each currency, as a plan line promises it. */
export function fundingOf(lines: readonly CostLine[]): readonly FundingAmount[] {
  const sums = new Map<string, FundingAmount>();
  for (const { payer: source, unitPrice, persons, days } of lines) {
    const { currency } = unitPrice;
    const key = `${source} ${currency}`;
    const minor = (sums.get(key)?.amount.minor ?? 0) + unitPrice.minor * persons * days;
    sums.set(key, { source, amount: { minor, currency } });
  }
  return [...sums.values()];
}

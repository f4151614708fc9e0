import type { CostKind, FundingSource } from '../../generated/enums.ts';
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
  description: string,
  persons: number,
  days: number,
  unitPrice: Money,
  payer: FundingSource,
];

function numbered(items: readonly Item[]): readonly CostLine[] {
  return items.map(([kind, description, persons, days, unitPrice, payer], index) => ({
    id: `k${index + 1}`,
    kind,
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
  const ticket = (TICKETS[country] ?? FAR_TICKET) * MILLION;
  const needsVisa = !['LA', 'KH', 'TH', 'SG', 'MY', 'ID', 'PH'].includes(country);
  return [
    ['TICKET', 'Vé máy bay khứ hồi', persons, 1, dong(ticket), paysTicket],
    [
      'LODGING',
      'Phòng nghỉ',
      persons,
      Math.max(1, days - 1),
      dollars(random.whole(7, 12) * 10),
      hosted,
    ],
    ['MEALS', 'Tiền ăn', persons, days, dollars(random.whole(3, 5) * 10), hosted],
    ['POCKET_MONEY', 'Tiêu vặt', persons, days, dollars(15), own],
    ['INSURANCE', 'Bảo hiểm', persons, 1, dong(450 * THOUSAND), own],
    ...(needsVisa
      ? ([['VISA', 'Lệ phí thị thực', persons, 1, dong(1_800 * THOUSAND), own]] as const)
      : []),
    ...(theme.kind === 'OUTBOUND'
      ? ([['GIFT', 'Quà lưu niệm', 1, 1, dong(random.whole(2, 5) * MILLION), own]] as const)
      : []),
  ];
}

function receptionCosts(intent: Intent, random: Random): readonly Item[] {
  const { persons } = intent;
  const days = daysBetween(intent.start, intent.end) + 1;
  const own = ownOf(intent);
  const lodging = random.chance(0.5) ? own : 'HOST';
  return [
    [
      'LODGING',
      'Phòng nghỉ của khách',
      persons,
      Math.max(1, days - 1),
      dong(1_300 * THOUSAND),
      lodging,
    ],
    ['MEALS', 'Ăn hằng ngày của khách', persons, days, dong(700 * THOUSAND), own],
    ['LOCAL_TRANSPORT', 'Thuê xe', 1, days, dong(3_500 * THOUSAND), own],
    ['INTERPRETATION', 'Phiên dịch', 1, days, dong(3 * MILLION), own],
    ['GIFT', 'Tặng phẩm', 1, 1, dong(random.whole(1, 3) * MILLION), own],
  ];
}

function eventCosts(intent: Intent, random: Random): readonly Item[] {
  const { persons, kind } = intent;
  const days = daysBetween(intent.start, intent.end) + 1;
  const own = ownOf(intent);
  const others = othersOf(intent);
  if (kind === 'EVENT_ONLINE') {
    return [['DOCUMENTS', 'Đường truyền và tài liệu', 1, days, dong(2 * MILLION), own]];
  }
  if (kind === 'EVENT_DOMESTIC') {
    return [
      ['REGISTRATION_FEE', 'Kinh phí lớp học', persons, days, dong(350 * THOUSAND), others],
      ['LODGING', 'Phòng nghỉ', persons, days, dong(450 * THOUSAND), own],
    ];
  }
  return [
    ['VENUE', 'Hội trường, thiết bị', 1, days, dong(random.whole(12, 25) * MILLION), others],
    ['MEALS', 'Ăn trưa, giải khát', persons, days, dong(320 * THOUSAND), others],
    ['INTERPRETATION', 'Phiên dịch đồng thời', 2, days, dong(6 * MILLION), others],
    ['DOCUMENTS', 'Tài liệu', persons, 1, dong(80 * THOUSAND), own],
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

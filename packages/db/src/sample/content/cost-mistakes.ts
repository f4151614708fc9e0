import type { CostItem, CostKind, FundingSource } from '../../generated/enums.ts';
import type { CostLine, DossierContent } from './content.ts';

/** What is easily written into the estimate of a reception, and what the rules do not have. */
type Mistake = readonly [
  kind: CostKind,
  item: CostItem | null,
  description: string,
  persons: number,
  days: number,
  price: number,
  more?: Pick<CostLine, 'role'>,
];

const THOUSAND = 1_000;

const MISTAKES: readonly Mistake[] = [
  ['LODGING', 'GUEST_LODGING', 'Phòng hạng sang của trưởng đoàn', 1, 3, 9_900, { role: 'HEAD' }],
  ['MEALS', 'BREAKFAST', 'Ăn sáng ngoài giá phòng', 4, 3, 350],
  ['MEALS', 'BANQUET_DAY_MEAL', 'Bữa trưa ngày chiêu đãi', 8, 1, 1_300],
  ['MEALS', 'SERVICE_STAFF_MEALS', 'Ăn của tổ phục vụ', 5, 3, 300],
  ['MEALS', 'STAFF_MEALS_IN_CASH', 'Tiền ăn phát cho lái xe', 2, 3, 200],
  ['LOCAL_TRANSPORT', 'CAR', 'Mỗi khách một xe', 9, 3, 1_500],
  ['RECEPTION', 'BANQUET', 'Tiệc chào mừng và tiệc chia tay', 8, 2, 2_500],
  ['RECEPTION', 'ART_SHOW', 'Hai tối xem biểu diễn', 1, 2, 5_000],
  ['RECEPTION', 'VIP_LOUNGE', 'Phòng khách VIP', 1, 1, 4_000],
  ['GIFT', 'GUEST_FLOWERS', 'Hoa tặng cả đoàn', 3, 1, 300, { role: 'HEAD' }],
  ['GIFT', 'GUEST_GIFT', 'Tặng phẩm trưởng đoàn', 1, 1, 1_500, { role: 'HEAD' }],
  ['GIFT', 'GUEST_GIFT', 'Tặng phẩm thành viên', 4, 1, 800, { role: 'MEMBER' }],
  ['INTERPRETATION', 'OWN_CONSECUTIVE_INTERPRETATION', 'Cán bộ tự dịch', 1, 6, 600],
];

/** Meals that the partner pays as well, for as many days. */
function paidTwice({ costLines }: DossierContent): readonly CostLine[] {
  const meals = costLines.filter(({ item }) => item === 'GUEST_MEALS');
  return meals.map((line, index) => ({ ...line, id: `z${index + 1}`, payer: 'HOST' as const }));
}

/** The estimate of a reception as somebody writes it who does not know the rules yet. */
export function withCostMistakes(content: DossierContent): DossierContent {
  if (content.kind !== 'INBOUND') return content;
  const payer: FundingSource = 'UNION_FUND';
  const lines = MISTAKES.map(
    ([kind, item, description, persons, days, price, more], index): CostLine => ({
      id: `y${index + 1}`,
      kind,
      item,
      role: null,
      countryCode: null,
      place: null,
      traveller: null,
      paidById: null,
      donorKind: null,
      hiredBecause: null,
      description,
      persons,
      days,
      unitPrice: { minor: price * THOUSAND, currency: 'VND' },
      payer,
      ...more,
    }),
  );
  return { ...content, costLines: [...content.costLines, ...lines, ...paidTwice(content)] };
}

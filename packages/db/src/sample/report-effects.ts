import type { ContinuationKind, ProductKind } from '../generated/enums.ts';
import type { Day } from './calendar.ts';
import { addDays } from './calendar.ts';
import { randomFor } from './random.ts';

/** What an invented activity brought beside its objectives. */
export interface Effects {
  readonly continuationKind: ContinuationKind | null;
  readonly continuationDate: Day | null;
  readonly continuationPaper: string;
  readonly trainersTrained: number | null;
  readonly products: readonly {
    readonly id: string;
    readonly kind: ProductKind;
    readonly title: string;
    readonly where: string;
  }[];
}

const ARTICLE = {
  id: 'i1',
  kind: 'ARTICLE',
  title: 'Tin về hoạt động trên trang của đơn vị',
  where: 'Trang thông tin điện tử của đơn vị',
} as const;
const NOTE = {
  id: 'i2',
  kind: 'RESEARCH_NOTE',
  title: 'Ghi chép về mô hình của bạn',
  where: 'Lưu tại đơn vị',
} as const;

/** Of a draft nobody has said anything yet. */
export const NOTHING_SAID: Effects = {
  continuationKind: null,
  continuationDate: null,
  continuationPaper: '',
  trainersTrained: null,
  products: [],
};

/** After half of the activities the partner asks for more; most bring an article, a few train trainers. */
export function effectsOf(dossierId: string, endDate: Day): Effects {
  const random = randomFor('effects', dossierId);
  const continuationKind = random.weigh<ContinuationKind | null>([
    [30, 'CONTINUES'],
    [22, 'INVITES'],
    [38, 'NOTHING'],
    [10, null],
  ]);
  const asked = continuationKind === 'CONTINUES' || continuationKind === 'INVITES';
  return {
    continuationKind,
    continuationDate: asked ? addDays(endDate, random.whole(0, 3)) : null,
    continuationPaper: asked ? `Thư mẫu số ${random.whole(1, 90)}` : '',
    trainersTrained: random.chance(0.15) ? random.whole(2, 8) : null,
    products: [...(random.chance(0.8) ? [ARTICLE] : []), ...(random.chance(0.2) ? [NOTE] : [])],
  };
}

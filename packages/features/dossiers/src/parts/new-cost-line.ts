import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { COST_KINDS } from '@cau-noi/domain/dossier';
import type { CostKind, CostLine } from '@cau-noi/domain/dossier';
import { onlyCostItem, unitOf } from '@cau-noi/domain/dossier/cost-item';
import type { CostItem, CostUnit } from '@cau-noi/domain/dossier/cost-item';
import { newItemId } from '../draft/item-id.ts';

/** What is paid anew each day while the item is not chosen; a ticket, a visa or a gift is paid once. */
const DAILY: ReadonlySet<CostKind> = new Set([
  'LODGING',
  'MEALS',
  'POCKET_MONEY',
  'LOCAL_TRANSPORT',
  'INTERPRETATION',
  'VENUE',
]);
const DAILY_UNITS: ReadonlySet<CostUnit> = new Set([
  'PERSON_DAY',
  'ROOM_DAY',
  'VEHICLE_DAY',
  'DAY',
]);

/** How often a line is paid unless somebody says otherwise. */
export function usualDays(kind: CostKind, item: CostItem | null, days: number | null): number {
  const daily = DAILY.has(kind) && (item === null || DAILY_UNITS.has(unitOf(item)));
  return daily ? (days ?? 1) : 1;
}

/** What a line of another item says anew. */
export const NOT_SAID = {
  role: null,
  countryCode: null,
  place: null,
  traveller: null,
  hiredBecause: null,
} as const;

export interface NewCostLineOptions {
  readonly activity: ActivityKind;
  readonly persons: number;
  readonly days: number | null;
}

/** Another line: of a kind that is not there yet, for as many and by the same payer as the last one. */
export function newCostLine(
  items: readonly CostLine[],
  { activity, persons, days }: NewCostLineOptions,
): CostLine {
  const last = items.at(-1);
  const kind = COST_KINDS.find((one) => items.every((item) => item.kind !== one)) ?? 'OTHER';
  const item = onlyCostItem(kind, activity);
  return {
    id: newItemId(),
    kind,
    item,
    ...NOT_SAID,
    description: '',
    persons: last?.persons ?? Math.max(1, persons),
    days: usualDays(kind, item, days),
    unitPrice: { minor: 0, currency: last?.unitPrice.currency ?? 'VND' },
    payer: last?.payer ?? 'UNION_FUND',
    paidById: last?.paidById ?? null,
    donorKind: last?.donorKind ?? null,
  };
}

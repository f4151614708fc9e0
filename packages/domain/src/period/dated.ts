import type { IsoDate } from './period.ts';

/**
 * Something that holds from one day to another, both included; `to` is null while no end is known.
 * Versions of an organisation, posts, roles, norms and parameters are all of this shape.
 */
export type Dated<T = object> = T & { readonly from: IsoDate; readonly to: IsoDate | null };

/** True when the item holds on that day. */
export function isInForce(item: Dated, day: IsoDate): boolean {
  return item.from <= day && (item.to === null || day <= item.to);
}

/** Every item that holds on that day, in the order given. */
export function allInForceOn<T extends Dated>(items: readonly T[], day: IsoDate): readonly T[] {
  return items.filter((item) => isInForce(item, day));
}

/**
 * The item that holds on that day, or null. Where two overlap, which `overlapsOf` reports as an
 * error of the data, the one that began later is taken: the newer decision prevails.
 */
export function inForceOn<T extends Dated>(items: readonly T[], day: IsoDate): T | null {
  return allInForceOn(items, day).reduce<T | null>(
    (latest, item) => (latest === null || item.from > latest.from ? item : latest),
    null,
  );
}

/** True when some day belongs to both. */
export function spansOverlap(a: Dated, b: Dated): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}

/** True when every day of the inner span belongs to the outer one. */
export function spanCovers(outer: Dated, inner: Dated): boolean {
  if (outer.from > inner.from) return false;
  return outer.to === null || (inner.to !== null && inner.to <= outer.to);
}

/** Every pair of items that have a day in common, the earlier item first. */
export function overlapsOf<T extends Dated>(items: readonly T[]): readonly (readonly [T, T])[] {
  const inOrder = items.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return inOrder.flatMap((earlier, index) =>
    inOrder
      .slice(index + 1)
      .filter((later) => spansOverlap(earlier, later))
      .map((later) => [earlier, later] as const),
  );
}

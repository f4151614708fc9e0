import type { OrganisationHistory } from '../organisation/organisation.ts';
import { successorsOf } from '../organisation/successors.ts';
import type { IsoDate } from '../period/period.ts';

/**
 * The union that holds on a day what `id` agreed on: itself while it stands, then whoever succeeded
 * it. After a split it stays with the first that stands; one that was dissolved keeps it, so that it
 * is never lost.
 */
export function holderOn(history: OrganisationHistory, id: string, day: IsoDate): string {
  return successorsOf(history, id, day)[0] ?? id;
}

export type Holder = {
  readonly organisationId: string;
  /** Null for the union that agreed on it. */
  readonly since: IsoDate | null;
};

/** Who has held it by that day, one after the other. */
export function holdersBy(
  history: OrganisationHistory,
  id: string,
  day: IsoDate,
): readonly Holder[] {
  const days = [...new Set(history.links.map((link) => link.date))]
    .filter((date) => date <= day)
    .toSorted();
  const holders: Holder[] = [{ organisationId: id, since: null }];
  for (const date of days) {
    const organisationId = holderOn(history, id, date);
    // Before the first union stood nobody else held it.
    const changed = organisationId !== holders.at(-1)?.organisationId;
    if (changed) holders.push({ organisationId, since: date });
  }
  return holders;
}

/**
 * The union that holds the exchange today and of which the partner was not told; null where it is with
 * who agreed on it, where it was told, and where the exchange was over before it passed.
 *
 * @param toldIds the unions of which the partner was told
 */
export function holderToTell(
  history: OrganisationHistory,
  exchange: { readonly organisationId: string; readonly validTo: IsoDate | null },
  toldIds: readonly string[],
  today: IsoDate,
): string | null {
  const { organisationId, validTo } = exchange;
  const holder = holdersBy(history, organisationId, today).at(-1);
  if (holder === undefined || holder.since === null) return null;
  const passed = validTo === null || validTo >= holder.since;
  return passed && !toldIds.includes(holder.organisationId) ? holder.organisationId : null;
}

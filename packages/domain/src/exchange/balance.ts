import { sumByCurrency } from '../money/money.ts';
import type { Money } from '../money/money.ts';
import type { IsoDate } from '../period/period.ts';
import { SIDES } from './exchange.ts';
import type { Ledger, Side, Turn } from './exchange.ts';
import { heldIn } from './schedule.ts';

/** A visit that took place; null for what is not known of it. */
export type Visit = {
  readonly year: number;
  readonly side: Side;
  readonly date: IsoDate | null;
  /** Null for one that was told by hand. */
  readonly dossierId: string | null;
  readonly persons: number | null;
  readonly personDays: number | null;
  /** Own money, by currency. */
  readonly own: readonly Money[] | null;
};

/** The visits by which the turns were held, each dossier one. */
export function visitsOf(
  { activities }: Pick<Ledger, 'activities'>,
  turns: readonly Turn[],
): readonly Visit[] {
  return turns.flatMap(({ year, state, record }): readonly Visit[] => {
    const held = heldIn(activities, year);
    if (held.length > 0) {
      return held.map(({ state: _, startDate: date, ...visit }) => ({ ...visit, date }));
    }
    const told = state === 'DONE' ? (record?.visit ?? null) : null;
    if (told === null) return [];
    const { cost, ...visit } = told;
    return [{ ...visit, year, dossierId: null, own: cost === null ? null : [cost] }];
  });
}

/** What one side's visits add up to, and of how many of them each figure is not known. */
export type SideBalance = {
  readonly visits: number;
  readonly persons: number;
  readonly personDays: number;
  /** By currency, never added across them; null where it is more than can be counted. */
  readonly costs: readonly Money[] | null;
  readonly personsUnknown: number;
  readonly personDaysUnknown: number;
  readonly costsUnknown: number;
};

/** Both sides beside each other; nothing of one is taken off the other. */
export type Balance = {
  readonly sides: Readonly<Record<Side, SideBalance>>;
  /** Who has made fewer visits, and how many fewer; null while both have made as many. */
  readonly owed: { readonly by: Side; readonly visits: number } | null;
};

function sideBalance(visits: readonly Visit[]): SideBalance {
  const add = (figure: 'persons' | 'personDays') =>
    visits.reduce((sum, visit) => sum + (visit[figure] ?? 0), 0);
  const unknown = (figure: 'persons' | 'personDays' | 'own') =>
    visits.filter((visit) => visit[figure] === null).length;
  const costs = sumByCurrency(visits.flatMap(({ own }) => own ?? []));
  return {
    visits: visits.length,
    persons: add('persons'),
    personDays: add('personDays'),
    costs: costs.ok ? costs.value : null,
    personsUnknown: unknown('persons'),
    personDaysUnknown: unknown('personDays'),
    costsUnknown: unknown('own'),
  };
}

/** What has gone either way: visits, people, days and money. */
export function balanceOf(visits: readonly Visit[]): Balance {
  const [ours, theirs] = SIDES.map((side) =>
    sideBalance(visits.filter((visit) => visit.side === side)),
  ) as [SideBalance, SideBalance];
  const fewer = theirs.visits - ours.visits;
  const by: Side = fewer > 0 ? 'WE_VISIT' : 'THEY_VISIT';
  return {
    sides: { WE_VISIT: ours, THEY_VISIT: theirs },
    owed: fewer === 0 ? null : { by, visits: Math.abs(fewer) },
  };
}

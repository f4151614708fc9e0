import type { IsoDate } from '../period/period.ts';
import { GIVEN_UP, otherSide } from './exchange.ts';
import type {
  Exchange,
  Ledger,
  Side,
  Turn,
  TurnActivity,
  TurnRecord,
  TurnState,
} from './exchange.ts';
import { windowOf } from './window.ts';

/** The sides still to come: some by name, from then on in alternation. */
type Order = { readonly named: readonly Side[]; readonly after: Side };

const alternating = (first: Side): Order => ({ named: [], after: first });

/** The side that is next, the one after it, and what follows both. */
function ahead({ named, after }: Order): readonly [Side, Side, Order] {
  const [first, second, ...more] = named;
  if (first === undefined) return [after, otherSide(after), alternating(after)];
  if (second === undefined) return [first, after, alternating(otherSide(after))];
  return [first, second, { named: more, after }];
}

/** What was said of one year, as far as it still counts. */
type Said = { readonly outcome: TurnRecord | null; readonly swapped: boolean };

const OUTCOMES: readonly string[] = ['DONE', 'DEFERRED', 'LAPSED', 'RETRACTED'];
const SWAPS: readonly string[] = ['SWAPPED', 'RETRACTED'];

function isLater(a: TurnRecord, b: TurnRecord): boolean {
  return a.at === b.at ? a.id > b.id : a.at > b.at;
}

function lastOf(records: readonly TurnRecord[], kinds: readonly string[]): TurnRecord | null {
  return records
    .filter(({ kind }) => kinds.includes(kind))
    .reduce<TurnRecord | null>(
      (last, one) => (last === null || isLater(one, last) ? one : last),
      null,
    );
}

function saidOf(records: readonly TurnRecord[], year: number): Said {
  const ofYear = records.filter((record) => record.year === year);
  const outcome = lastOf(ofYear, OUTCOMES);
  return {
    outcome: outcome?.kind === 'RETRACTED' ? null : outcome,
    swapped: lastOf(ofYear, SWAPS)?.kind === 'SWAPPED',
  };
}

const firstDay = ({ startDate, dossierId }: TurnActivity): string => `${startDate} ${dossierId}`;

/** The dossiers of a turn whose figures are closed, the first held first. */
export function heldIn(activities: readonly TurnActivity[], year: number): readonly TurnActivity[] {
  return activities
    .filter((activity) => activity.year === year && activity.state === 'COMPLETED')
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
}

/** The dossiers of a turn that may still be held. */
export function underWay(
  activities: readonly TurnActivity[],
  year: number,
): readonly TurnActivity[] {
  return activities.filter(
    ({ year: own, state }) => own === year && state !== 'COMPLETED' && !GIVEN_UP.includes(state),
  );
}

type Judged = Pick<Turn, 'state' | 'side' | 'record'>;

function stateByTime({ from, to }: Turn['window'], today: IsoDate, begun: boolean): TurnState {
  if (today < from) return 'COMING';
  return today <= to || begun ? 'DUE' : 'OVERDUE';
}

function judge(
  { activities }: Ledger,
  { outcome }: Said,
  next: Side,
  place: Pick<Turn, 'year' | 'window'> & { readonly today: IsoDate },
): Judged {
  const [held] = heldIn(activities, place.year);
  if (held !== undefined) return { state: 'DONE', side: held.side, record: outcome };
  if (outcome?.kind === 'DONE') {
    return { state: 'DONE', side: outcome.visit?.side ?? next, record: outcome };
  }
  if (outcome?.kind === 'DEFERRED' || outcome?.kind === 'LAPSED') {
    return { state: outcome.kind, side: next, record: outcome };
  }
  const begun = underWay(activities, place.year).length > 0;
  return { state: stateByTime(place.window, place.today, begun), side: next, record: null };
}

/** Which side is next once a turn stands as it does; one to come is thought to be held. */
function afterTurn({ state, side }: Judged, order: Order, { lapseFlips }: Exchange): Order {
  const [next, second, rest] = ahead(order);
  const passed =
    state === 'DONE' || state === 'DUE' || state === 'COMING' || (state === 'LAPSED' && lapseFlips);
  if (!passed) return order;
  // Held by the side whose turn it was not: from then on they alternate after it.
  if (side !== next) return alternating(otherSide(side));
  return { named: [second, ...rest.named], after: rest.after };
}

function exchanged(order: Order): Order {
  const [next, second, rest] = ahead(order);
  return { named: [second, next, ...rest.named], after: rest.after };
}

/** The year of the turn after one: as deferred, else by the cadence, or when one was held before that. */
function yearAfter(
  { exchange, records, activities }: Ledger,
  { year, state, record }: Turn,
): number {
  const deferredTo = state === 'DEFERRED' ? (record?.toYear ?? null) : null;
  const next = Math.max(deferredTo ?? year + exchange.everyYears, year + 1);
  const held = [...records, ...activities]
    .map((one) => one.year)
    .filter((other) => other > year && other < next)
    .filter(
      (other) =>
        heldIn(activities, other).length > 0 || saidOf(records, other).outcome?.kind === 'DONE',
    );
  return Math.min(next, ...held);
}

/**
 * Every turn of an exchange from its first year to `untilYear`, as it stands today.
 *
 * The sides alternate after each turn that is held; a turn that is to come is thought to be held. A
 * turn that was deferred, that is overdue, or that lapsed leaves its side next, a lapsed one not
 * where the exchange says that a lapsed year counts. A swapped turn changes places with the next.
 */
export function schedule(ledger: Ledger, today: IsoDate, untilYear: number): readonly Turn[] {
  const { exchange, records } = ledger;
  const turns: Turn[] = [];
  let order = alternating(exchange.firstSide);
  let year = exchange.firstYear;
  while (year <= untilYear) {
    const window = windowOf(exchange.window, year);
    if (exchange.validTo !== null && window.from > exchange.validTo) break;
    const said = saidOf(records, year);
    if (said.swapped) order = exchanged(order);
    const [next] = ahead(order);
    const judged = judge(ledger, said, next, { year, window, today });
    const turn = { year, window, swapped: said.swapped, ...judged };
    turns.push(turn);
    order = afterTurn(judged, order, exchange);
    year = yearAfter(ledger, turn);
  }
  return turns;
}

/** The turn that is to be held next: the one that is due, else the first that is coming. */
export function nextTurn(turns: readonly Turn[]): Turn | null {
  return turns.find(({ state }) => state === 'DUE' || state === 'COMING') ?? null;
}

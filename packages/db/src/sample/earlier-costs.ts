import type { Instant } from './calendar.ts';
import { addDays, daysBetween } from './calendar.ts';
import type { DossierLife } from './dossier-life.ts';
import { dossierStateAt } from './dossier-life.ts';
import { isTravelling } from './kinds.ts';
import type { DossierLookups } from './rules.ts';

type EarlierCost = DossierLookups['earlierCosts'][number];

/** What our own side pays by. */
const OWN: readonly string[] = ['UNION_FUND', 'STATE_BUDGET'];
/** As far back as the rules of the product compare. */
const DAYS_BACK = 3 * 366;

function costOf({ id, intent, closing }: DossierLife): readonly EarlierCost[] {
  if (closing === null) return [];
  const { startDate, endDate, members, guests, participants, stops, costLines } = closing.figures;
  const own = costLines.filter(({ payer }) => OWN.includes(payer));
  const currencies = new Set(own.map(({ unitPrice }) => unitPrice.currency));
  const [currency] = currencies;
  const groups = intent.kind === 'INBOUND' ? guests : participants;
  const persons = isTravelling(intent.kind)
    ? members.length
    : groups.reduce((sum, { count }) => sum + count, 0);
  if (currency === undefined || currencies.size > 1 || persons === 0) return [];
  const minor = own.reduce((sum, line) => sum + line.unitPrice.minor * line.persons * line.days, 0);
  return [
    {
      dossierId: id,
      kind: intent.kind,
      countries: [...new Set(stops.map(({ countryCode }) => countryCode))],
      startDate,
      own: [{ minor, currency }],
      rates: [],
      personDays: persons * (daysBetween(startDate, endDate) + 1),
    },
  ];
}

/** What activities of one union and kind cost that were finished at that moment. */
export function earlierCosts(
  lives: readonly DossierLife[],
  { intent }: DossierLife,
  now: Instant,
): readonly EarlierCost[] {
  const since = addDays(intent.start, -DAYS_BACK);
  return lives
    .filter(
      (life) =>
        life.intent.kind === intent.kind &&
        life.intent.start >= since &&
        dossierStateAt(life, now) === 'COMPLETED',
    )
    .flatMap(costOf);
}

import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import { dong } from '../norm/norm.examples.ts';
import { costCasesOf, line } from './costs.examples.ts';
import type { CostFact } from './costs.facts.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk14 = costCasesOf('TK14');

function hiring(item: CostItem, change: Partial<CostFact> = {}): CostFact {
  return line(item, { kind: COST_ITEM_RULES[item].kind, item, unitPrice: dong(1), ...change });
}

const unsaid = (item: CostItem) =>
  fails('HIRED_WITHOUT_REASON', null, {
    severity: 'JUSTIFY',
    path: ['costLines', item, 'hiredBecause'],
    about: item,
    data: { cost: item },
  });
const HIRED = [
  'CAR',
  'VENUE_HIRE',
  'TRANSLATION_INTO_VIETNAMESE',
  'TRANSLATION_FROM_VIETNAMESE',
  'OTHER_LANGUAGE_INTO_VIETNAMESE',
  'OTHER_LANGUAGE_FROM_VIETNAMESE',
  'CONSECUTIVE_INTERPRETATION',
  'SIMULTANEOUS_INTERPRETATION',
] as const satisfies readonly CostItem[];

/** The cases of TK14 on what is hired though a unit may have it of its own. */
export const HIRED_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...HIRED.map((item) => tk14(`no word of why, ${item}`, [hiring(item)], [unsaid(item)])),
  ...HIRED.map((item) =>
    tk14(`hired for a reason, ${item}`, [hiring(item, { hiredBecause: 'Không có' })], PASSES),
  ),
  tk14(
    'a venue, not said whether it is hired',
    [line('v', { kind: 'VENUE' })],
    [lacks('ITEM', ['costLines', 'v', 'item'], { about: 'v', data: { cost: 'VENUE' } })],
  ),
  tk14('a blank reason', [hiring('VENUE_HIRE', { hiredBecause: ' ' })], [unsaid('VENUE_HIRE')]),
  tk14(
    'hired by another unit',
    [hiring('VENUE_HIRE', { paidById: 'hue' })],
    [unsaid('VENUE_HIRE')],
  ),
  tk14('hired by the partner', [hiring('VENUE_HIRE', { payer: 'HOST' })], DOES_NOT_APPLY),
  tk14('own staff interprets', [hiring('OWN_CONSECUTIVE_INTERPRETATION')], PASSES),
  tk14('of an event held here', [hiring('VENUE_HIRE')], [unsaid('VENUE_HIRE')], {
    kind: 'EVENT_HOSTED',
  }),
  tk14('of an event at home', [hiring('VENUE_HIRE')], [unsaid('VENUE_HIRE')], {
    kind: 'EVENT_DOMESTIC',
  }),
  tk14(
    'of an event online',
    [hiring('CONSECUTIVE_INTERPRETATION')],
    [unsaid('CONSECUTIVE_INTERPRETATION')],
    { kind: 'EVENT_ONLINE' },
  ),
  tk14('of a mission abroad', [hiring('VENUE_HIRE')], DOES_NOT_APPLY, { kind: 'OUTBOUND' }),
];

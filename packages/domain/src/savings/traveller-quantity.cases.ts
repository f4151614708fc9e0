import { fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import type { Severity } from '../check/check.ts';
import { over } from '../check/check.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import { costCasesOf, line } from './costs.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk02 = costCasesOf('TK02');

const NORMS = [
  'ABROAD_LODGING',
  'ABROAD_MEALS_AND_POCKET_MONEY',
  'TRAVEL_ALLOWANCE',
  'TRAVEL_LODGING_LUMP_SUM',
  'UNPAID_DELEGATE_MEALS',
] as const;
/** Rates that no price here reaches. */
const rates = NORMS.map((item) => rate(item, 9_999, {}, { item }));
/** Four go for five days. */
const JOURNEY = { kind: 'OUTBOUND', people: 4, days: 5, countries: ['KR'], rates } as const;
const AT_HOME = { kind: 'EVENT_DOMESTIC', people: 4, days: 5, rates } as const;

const of = (item: CostItem, persons: number, days: number, id: string = item) =>
  line(id, { kind: COST_ITEM_RULES[item].kind, item, persons, days, unitPrice: dong(1) });

const tooMany = (item: CostItem, limit: number, actual: number, severity: Severity) =>
  fails('MORE_THAN_TRAVELLERS', over(limit, actual, 'TIMES'), {
    severity,
    path: ['costLines'],
    about: item,
    data: { cost: item },
  });

/** By people and days: what four can use in five days, and one more. */
const DAILY = [
  ['ABROAD_LODGING', 'STOP', JOURNEY],
  ['ABROAD_MEALS_AND_POCKET_MONEY', 'STOP', JOURNEY],
  ['ABROAD_POCKET_MONEY', 'STOP', JOURNEY],
  ['ABROAD_DAILY_TRANSPORT', 'JUSTIFY', JOURNEY],
  ['TRAVEL_ALLOWANCE', 'JUSTIFY', AT_HOME],
  ['TRAVEL_LODGING_LUMP_SUM', 'JUSTIFY', AT_HOME],
  ['UNPAID_DELEGATE_MEALS', 'JUSTIFY', AT_HOME],
] as const;

/** By people alone, however long it lasts. */
const ONCE = ['INTERNATIONAL_TICKET', 'TRAVEL_INSURANCE', 'CONFERENCE_FEE'] as const;

/** What stands for one another, with what it is called together. */
const TOGETHER = [
  ['ABROAD_LODGING', 'ABROAD_LONG_STAY_LODGING'],
  ['ABROAD_MEALS_AND_POCKET_MONEY', 'ABROAD_LONG_STAY_MEALS'],
] as const;

/** The golden table of TK02 on how much is paid for those who travel. */
export const TRAVELLER_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...DAILY.flatMap(([item, severity, facts]) => [
    tk02(`${item} of all days`, [of(item, 4, 5)], PASSES, facts),
    tk02(`${item} once more`, [of(item, 21, 1)], [tooMany(item, 20, 21, severity)], facts),
    tk02(`${item}, nobody knows how long`, [of(item, 4, 5)], [lacks('DAYS', ['endDate'])], {
      ...facts,
      days: null,
    }),
  ]),
  ...ONCE.flatMap((item) => [
    tk02(`${item} of all`, [of(item, 4, 1)], PASSES, { ...JOURNEY, days: null }),
    tk02(`${item} of one more`, [of(item, 5, 1)], [tooMany(item, 4, 5, 'JUSTIFY')], JOURNEY),
  ]),
  ...TOGETHER.flatMap(([first, second]) => [
    tk02(`${first} and then ${second}`, [of(first, 4, 3), of(second, 4, 2)], PASSES, JOURNEY),
    tk02(
      `${second} beside ${first}`,
      [of(second, 4, 3), of(first, 4, 3)],
      [tooMany(first, 20, 24, 'STOP')],
      JOURNEY,
    ),
    tk02(`${second} alone`, [of(second, 21, 1)], [tooMany(first, 20, 21, 'STOP')], JOURNEY),
  ]),
  tk02(
    'what the host pays does not count here',
    [of('ABROAD_LODGING', 4, 5), { ...of('ABROAD_LODGING', 4, 5, 'theirs'), payer: 'HOST' }],
    PASSES,
    JOURNEY,
  ),
  tk02('nobody travels yet', [of('INTERNATIONAL_TICKET', 1, 1)], [lacks('MEMBERS', ['members'])], {
    ...JOURNEY,
    people: null,
  }),
  tk02(
    'nobody takes part yet',
    [of('TRAVEL_ALLOWANCE', 1, 1)],
    [lacks('PERSONS', ['participants'])],
    {
      ...AT_HOME,
      people: null,
    },
  ),
  tk02(
    'food and pocket money in two lines',
    [of('ABROAD_MEALS_AND_POCKET_MONEY', 4, 5), of('ABROAD_POCKET_MONEY', 4, 5)],
    PASSES,
    JOURNEY,
  ),
  tk02('guests are counted by TK14', [of('INTERNATIONAL_TICKET', 99, 1)], PASSES, { rates }),
];

import { fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over } from '../check/check.ts';
import type { Severity } from '../check/check.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import { dong } from '../norm/norm.examples.ts';
import { COST_ROWS, costCasesOf, line } from './costs.examples.ts';
import type { CostFact } from './costs.facts.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk14 = costCasesOf('TK14');

/** So much of an item at a price that no rate forbids. */
function of(
  item: CostItem,
  persons: number,
  days: number,
  change: Partial<CostFact> = {},
): CostFact {
  const { kind } = COST_ITEM_RULES[item];
  return line(item, { kind, item, unitPrice: dong(1), persons, days, ...change });
}

const tooMany = (item: CostItem, limit: number, actual: number, severity: Severity = 'STOP') =>
  fails('MORE_THAN_GUESTS', over(limit, actual, 'TIMES'), {
    severity,
    path: ['costLines'],
    about: item,
    data: { cost: item },
  });

const HEAD = { role: 'HEAD' } as const;
const DEPUTY = { role: 'DEPUTY_HEAD', id: 'deputy' } as const;
const MEMBER = { role: 'MEMBER', id: 'member' } as const;

/** Of nine guests in five days: what is just within, and one more. */
const WHOLE: readonly CheckCase<SavingsFacts>[] = [
  tk14('rooms of all', [of('GUEST_LODGING', 9, 5, MEMBER)], PASSES),
  tk14('one room more', [of('GUEST_LODGING', 46, 1, MEMBER)], [tooMany('GUEST_LODGING', 45, 46)]),
  tk14(
    'rooms of all and one, from two of our sources',
    [
      of('GUEST_LODGING', 9, 5, MEMBER),
      of('GUEST_LODGING', 1, 1, { ...MEMBER, id: 'b', payer: 'STATE_BUDGET' }),
    ],
    [tooMany('GUEST_LODGING', 45, 46)],
  ),
  tk14('meals of all', [of('GUEST_MEALS', 9, 5)], PASSES),
  tk14('one meal more', [of('GUEST_MEALS', 46, 1)], [tooMany('GUEST_MEALS', 45, 46)]),
  tk14('breakfasts of all', [of('BREAKFAST', 9, 5)], PASSES),
  tk14('one breakfast more', [of('BREAKFAST', 46, 1)], [tooMany('BREAKFAST', 45, 46)]),
  tk14('the other meal of all', [of('BANQUET_DAY_MEAL', 9, 1)], PASSES),
  tk14(
    'the other meal of one more',
    [of('BANQUET_DAY_MEAL', 10, 1)],
    [tooMany('BANQUET_DAY_MEAL', 9, 10)],
  ),
  tk14('flowers on two days', [of('GUEST_FLOWERS', 1, 2, HEAD)], [tooMany('GUEST_FLOWERS', 1, 2)]),
  tk14('gifts to all', [of('GUEST_GIFT', 1, 1, HEAD), of('GUEST_GIFT', 8, 1, MEMBER)], PASSES),
  tk14(
    'one gift more',
    [of('GUEST_GIFT', 1, 1, HEAD), of('GUEST_GIFT', 9, 1, MEMBER)],
    [tooMany('GUEST_GIFT', 9, 10)],
  ),
  tk14(
    'meals paid by the host as well count there',
    [of('GUEST_MEALS', 9, 5), of('GUEST_MEALS', 9, 5, { id: 'b', payer: 'HOST' })],
    PASSES,
  ),
];

/** The same by a row that allows two banquets. */
function allowingTwo(example: CheckCase<SavingsFacts>): CheckCase<SavingsFacts> {
  const rows = COST_ROWS.map((row) =>
    row.checkId === 'TK14' ? { ...row, values: { ...row.values, maxBanquets: 2 } } : row,
  );
  return { ...example, rows };
}

/** Where ours sit with the guests, more is explained. */
const WITH_OURS: readonly CheckCase<SavingsFacts>[] = [
  tk14('a banquet of all guests', [of('BANQUET', 9, 1)], PASSES),
  tk14('a banquet of one more', [of('BANQUET', 10, 1)], [tooMany('BANQUET', 9, 10, 'JUSTIFY')]),
  tk14(
    'nine heads at a banquet are a banquet of their own',
    [of('BANQUET', 9, 1, HEAD), of('BANQUET', 9, 1, MEMBER)],
    [tooMany('BANQUET', 1, 9)],
  ),
  tk14('refreshments of ten half days', [of('GUEST_REFRESHMENTS', 9, 10)], PASSES),
  tk14(
    'refreshments of one more',
    [of('GUEST_REFRESHMENTS', 91, 1)],
    [tooMany('GUEST_REFRESHMENTS', 90, 91, 'JUSTIFY')],
  ),
  allowingTwo(
    tk14(
      'two banquets where a row allows two',
      [of('BANQUET', 9, 2), of('BANQUET_DAY_MEAL', 9, 2)],
      PASSES,
    ),
  ),
  allowingTwo(
    tk14(
      'two banquets, and full meals of more than the other days',
      [of('BANQUET', 9, 2), of('GUEST_MEALS', 9, 4)],
      [fails('FULL_MEALS_ON_BANQUET_DAY', over(45, 54, 'TIMES'))],
    ),
  ),
];

const DEPUTIES = {
  guestGroups: [
    { role: 'HEAD', standing: null, count: 1 },
    { role: 'DEPUTY_HEAD', standing: null, count: 2 },
    { role: 'MEMBER', standing: null, count: 6 },
  ],
} as const;

/** At the rate of a part no more than have it. */
const PARTS: readonly CheckCase<SavingsFacts>[] = [
  tk14('the room of the head', [of('GUEST_LODGING', 1, 5, HEAD)], PASSES),
  tk14(
    'two rooms of the head',
    [of('GUEST_LODGING', 6, 1, HEAD)],
    [tooMany('GUEST_LODGING', 5, 6)],
  ),
  tk14(
    'more rooms of the head than all guests need: by the head alone',
    [of('GUEST_LODGING', 46, 1, HEAD)],
    [tooMany('GUEST_LODGING', 5, 46)],
  ),
  tk14(
    'more rooms of the head than one, though deputies have none',
    [of('GUEST_LODGING', 6, 1, HEAD)],
    [tooMany('GUEST_LODGING', 5, 6)],
    DEPUTIES,
  ),
  tk14(
    'a room more for the head and more for all: by most',
    [of('GUEST_LODGING', 6, 1, HEAD), of('GUEST_LODGING', 42, 1, MEMBER)],
    [tooMany('GUEST_LODGING', 45, 48)],
  ),
  tk14('two gifts to the head', [of('GUEST_GIFT', 2, 1, HEAD)], [tooMany('GUEST_GIFT', 1, 2)]),
  tk14(
    'rooms of the head and two deputies',
    [of('GUEST_LODGING', 1, 5, HEAD), of('GUEST_LODGING', 2, 5, DEPUTY)],
    PASSES,
    DEPUTIES,
  ),
  tk14(
    'rooms of the head and one deputy too many',
    [of('GUEST_LODGING', 1, 5, HEAD), of('GUEST_LODGING', 11, 1, DEPUTY)],
    [tooMany('GUEST_LODGING', 15, 16)],
    DEPUTIES,
  ),
  tk14(
    'the spouse of the head beside all guests',
    [of('GUEST_LODGING', 9, 5, MEMBER), of('GUEST_LODGING', 1, 5, { role: 'SPOUSE' })],
    PASSES,
  ),
  tk14(
    'two spouses of one head',
    [of('GUEST_LODGING', 6, 1, { role: 'SPOUSE' })],
    [tooMany('GUEST_LODGING', 5, 6)],
  ),
  tk14('rooms of members, the head not listed', [of('GUEST_LODGING', 9, 5, MEMBER)], PASSES, {
    guestGroups: [],
  }),
  tk14(
    'the head not listed',
    [of('GUEST_LODGING', 1, 5, HEAD)],
    [lacks('GUEST_HEAD', ['guests'])],
    {
      guestGroups: [],
    },
  ),
];

const roleOf = (item: CostItem) =>
  lacks('ROLE', ['costLines', item, 'role'], { about: item, data: { cost: item } });

/** Who does not say for whom it is may mean the head, where that makes a difference. */
const FOR_ANYBODY: readonly CheckCase<SavingsFacts>[] = [
  tk14('a room for one, whoever it is', [of('GUEST_LODGING', 1, 5)], PASSES),
  tk14('one more', [of('GUEST_LODGING', 6, 1)], [roleOf('GUEST_LODGING')]),
  tk14(
    'one beside that of the head',
    [of('GUEST_LODGING', 5, 1, { ...HEAD, id: 'head' }), of('GUEST_LODGING', 1, 1)],
    [roleOf('GUEST_LODGING')],
  ),
  tk14(
    'one beside too many of the head',
    [of('GUEST_LODGING', 6, 1, { ...HEAD, id: 'head' }), of('GUEST_LODGING', 1, 1)],
    [tooMany('GUEST_LODGING', 5, 6)],
  ),
  tk14(
    'a room for one, the head not listed',
    [of('GUEST_LODGING', 1, 1)],
    [lacks('GUEST_HEAD', ['guests'])],
    {
      guestGroups: [],
    },
  ),
  tk14('meals of all, for which all have one rate', [of('GUEST_MEALS', 9, 5)], PASSES),
  tk14(
    'a gift for one more than there are heads',
    [of('GUEST_GIFT', 2, 1)],
    [roleOf('GUEST_GIFT')],
  ),
];

/** On the day of a banquet: 9 full meals of 5 days are all there are. */
const BANQUET_DAYS: readonly CheckCase<SavingsFacts>[] = [
  tk14(
    'meals of 4 days, a banquet and the other meal',
    [of('GUEST_MEALS', 9, 4), of('BANQUET', 9, 1), of('BANQUET_DAY_MEAL', 9, 1)],
    PASSES,
  ),
  tk14(
    'the other meal of five days beside meals of four',
    [of('GUEST_MEALS', 9, 4), of('BANQUET', 9, 1), of('BANQUET_DAY_MEAL', 9, 5)],
    [
      fails('FULL_MEALS_ON_BANQUET_DAY', over(45, 81, 'TIMES'), { about: 'GUEST_MEALS' }),
      tooMany('BANQUET_DAY_MEAL', 9, 45),
    ],
  ),
  tk14(
    'the other meal beside meals of all days, without a banquet of ours',
    [of('GUEST_MEALS', 9, 5), of('BANQUET_DAY_MEAL', 1, 1)],
    [fails('FULL_MEALS_ON_BANQUET_DAY', over(45, 46, 'TIMES'))],
  ),
  tk14(
    'our own people at the banquet take no meal from the guests',
    [of('GUEST_MEALS', 9, 4), of('BANQUET', 12, 1)],
    [tooMany('BANQUET', 9, 12, 'JUSTIFY')],
  ),
];

const UNKNOWN: readonly CheckCase<SavingsFacts>[] = [
  tk14('meals, guests not counted', [of('GUEST_MEALS', 1, 1)], [lacks('GUESTS', ['guests'])], {
    guests: null,
  }),
  tk14('meals, days not known', [of('GUEST_MEALS', 1, 1)], [lacks('DAYS', ['endDate'])], {
    days: null,
  }),
  tk14('a banquet, guests not counted', [of('BANQUET', 1, 1)], [lacks('GUESTS', ['guests'])], {
    guests: null,
  }),
  tk14('a banquet, days not known', [of('BANQUET', 1, 1)], PASSES, { days: null }),
];

const HOME = { kind: 'EVENT_DOMESTIC' } as const;
const DOMESTIC: readonly CheckCase<SavingsFacts>[] = [
  tk14(
    'a gift to guests from home',
    [
      line('gift', { kind: 'GIFT' }),
      line('hall', { kind: 'VENUE', item: 'VENUE_HIRE', hiredBecause: 'Không đủ chỗ' }),
    ],
    [
      fails('DOMESTIC_GIFT', null, {
        severity: 'STOP',
        path: ['costLines', 'gift', 'kind'],
        about: 'gift',
        data: { cost: 'GIFT' },
      }),
    ],
    HOME,
  ),
  tk14('at home without gifts', [line('meals', { kind: 'MEALS' })], PASSES, HOME),
];

/** The cases of TK14 on how much is paid for how many guests, and on gifts to guests from home. */
export const QUANTITY_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...WHOLE,
  ...WITH_OURS,
  ...PARTS,
  ...FOR_ANYBODY,
  ...BANQUET_DAYS,
  ...UNKNOWN,
  ...DOMESTIC,
];

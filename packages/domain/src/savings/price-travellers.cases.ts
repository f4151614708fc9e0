import { fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { overMoney } from '../check/check.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import type { RatePlace, TravellerClass } from '../norm/norm.ts';
import { costCasesOf, line } from './costs.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk02 = costCasesOf('TK02');
const price = (minor: number) => ({ unitPrice: dong(minor) });
const above = (id: string, limit: number, actual: number, rateId: string) => [
  fails('ABOVE_RATE', overMoney(dong(limit), dong(actual)), { about: id, rateId }),
];
const lacksClass = (id: string) =>
  lacks('TRAVELLER_CLASS', ['costLines', id, 'traveller'], { about: id });
const lacksPlace = (id: string) => lacks('PLACE', ['costLines', id, 'place'], { about: id });

const ABROAD = { kind: 'OUTBOUND', countries: ['KR'], people: 4, guests: null } as const;
const meals = (id: string, minor: number, traveller: TravellerClass | null) =>
  line(id, { kind: 'MEALS', item: 'ABROAD_MEALS_AND_POCKET_MONEY', traveller, ...price(minor) });

const LEVELS: readonly CheckCase<SavingsFacts>[] = [
  tk02(
    'nobody says who travels, told of each line',
    [meals('m', 55, null), meals('n', 55, null)],
    [lacksClass('m'), lacksClass('n')],
    ABROAD,
  ),
  tk02('leaders at their rate', [meals('m', 60, 'LEVEL_A')], PASSES, ABROAD),
  tk02('leaders above it', [meals('m', 61, 'LEVEL_A')], above('m', 60, 61, 'kr-meals-a'), ABROAD),
  tk02('the others at theirs', [meals('m', 50, 'LEVEL_B')], PASSES, ABROAD),
  tk02(
    'the others above it',
    [meals('m', 51, 'LEVEL_B')],
    above('m', 50, 51, 'kr-meals-b'),
    ABROAD,
  ),
  tk02(
    'each line by the class that it says',
    [meals('a', 60, 'LEVEL_A'), meals('b', 60, 'LEVEL_B')],
    above('b', 50, 60, 'kr-meals-b'),
    ABROAD,
  ),
];

const LUMP_SUM = { item: 'TRAVEL_LODGING_LUMP_SUM' } as const;
const HOME = {
  kind: 'EVENT_DOMESTIC',
  guests: null,
  rates: [
    rate('leaders', 90, { travellers: ['MINISTER', 'COEFFICIENT_FROM_1_25'] }, LUMP_SUM),
    rate('city', 70, { travellers: ['COEFFICIENT_FROM_0_8'], places: ['CENTRAL_CITY'] }, LUMP_SUM),
    rate('province', 60, { travellers: ['COEFFICIENT_FROM_0_8'], places: ['PROVINCE'] }, LUMP_SUM),
  ],
} as const;
const bed = (minor: number, traveller: TravellerClass | null, place: RatePlace | null = null) =>
  line('bed', {
    kind: 'LODGING',
    item: 'TRAVEL_LODGING_LUMP_SUM',
    traveller,
    place,
    ...price(minor),
  });

const AT_HOME: readonly CheckCase<SavingsFacts>[] = [
  tk02(
    'a bed at home for nobody knows whom and where',
    [bed(1, null)],
    [lacksClass('bed'), lacksPlace('bed')],
    HOME,
  ),
  tk02('a bed for whom the place does not count', [bed(90, 'MINISTER')], PASSES, HOME),
  tk02(
    'a dearer bed for whom the place does not count',
    [bed(91, 'COEFFICIENT_FROM_1_25')],
    above('bed', 90, 91, 'leaders'),
    HOME,
  ),
  tk02(
    'a bed for whom the place counts, and is not said',
    [bed(65, 'COEFFICIENT_FROM_0_8')],
    [lacksPlace('bed')],
    HOME,
  ),
  tk02('a bed in a city', [bed(70, 'COEFFICIENT_FROM_0_8', 'CENTRAL_CITY')], PASSES, HOME),
  tk02(
    'a dearer bed in a city',
    [bed(71, 'COEFFICIENT_FROM_0_8', 'CENTRAL_CITY')],
    above('bed', 70, 71, 'city'),
    HOME,
  ),
  tk02(
    'a bed for a class of which no rate tells',
    [bed(1, 'OTHER', 'PROVINCE')],
    [lacks('LINE_RATE', ['costLines', 'bed', 'unitPrice'])],
    HOME,
  ),
];

/** The golden table of TK02 for what hangs on the class of who travels. */
export const TRAVELLER_PRICE_CASES: readonly CheckCase<SavingsFacts>[] = [...LEVELS, ...AT_HOME];

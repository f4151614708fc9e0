import { fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { overMoney } from '../check/check.ts';
import type { Money } from '../money/money.ts';
import { rate } from '../norm/norm.examples.ts';
import type { Rate, TravellerClass } from '../norm/norm.ts';
import { costCasesOf, line } from './costs.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk02 = costCasesOf('TK02');

const usd = (minor: number): Money => ({ minor, currency: 'USD' });
const room = (minor: number, countryCode: 'KR' | 'JP' | null = null) =>
  line('room', { kind: 'LODGING', item: 'ABROAD_LODGING', countryCode, unitPrice: usd(minor) });
const ofRooms = (id: string, limit: Rate['limit'], scope: Partial<Rate['scope']>): Rate =>
  rate(id, 0, scope, { item: 'ABROAD_LODGING', limit });

/** The annex as it is shipped: of both levels and of every country, and nobody found the amounts. */
const ANNEX = ofRooms(
  'annex',
  { kind: 'UNKNOWN', currency: 'USD' },
  { travellers: ['LEVEL_A', 'LEVEL_B'] },
);
const imported = (id: string, minor: number, travellers: readonly TravellerClass[] | null): Rate =>
  ofRooms(
    id,
    { kind: 'AMOUNT', ceiling: usd(minor), lowest: null },
    { travellers, countries: ['KR'] },
  );
const A = imported('kr-a', 9_000, ['LEVEL_A']);
const B = imported('kr-b', 8_000, ['LEVEL_B']);

const ABROAD = { kind: 'OUTBOUND', countries: ['KR'], people: 4, guests: null } as const;
const BY_CLASS = { ...ABROAD, rates: [ANNEX, A, B] };
const FOR_ALL = { ...ABROAD, rates: [ANNEX, imported('kr', 9_000, null)] };

const above = (limit: number, actual: number, rateId: string) => [
  fails('ABOVE_RATE', overMoney(usd(limit), usd(actual)), { rateId }),
];
const priceOf = ['costLines', 'room', 'unitPrice'];
const classOf = ['costLines', 'room', 'traveller'];
const CLASS = [lacks('TRAVELLER_CLASS', classOf, { data: { cost: 'ABROAD_LODGING' } })];
const NO_RATE = [lacks('LINE_RATE', priceOf, { data: { cost: 'ABROAD_LODGING' } })];

/** The golden table of TK02 for an annex of which the amounts of some countries were imported. */
export const ANNEX_CASES: readonly CheckCase<SavingsFacts>[] = [
  tk02('the annex alone', [room(1)], NO_RATE, { ...ABROAD, rates: [ANNEX] }),
  tk02('imported by level, below both', [room(5_000)], PASSES, BY_CLASS),
  tk02('imported by level, the lower reached', [room(8_000)], PASSES, BY_CLASS),
  tk02('imported by level, above the lower', [room(8_001)], CLASS, BY_CLASS),
  tk02('imported by level, the higher reached', [room(9_000)], CLASS, BY_CLASS),
  tk02('imported by level, above both', [room(9_001)], above(9_000, 9_001, 'kr-a'), BY_CLASS),
  tk02('imported for everybody, reached', [room(9_000)], PASSES, FOR_ALL),
  tk02('imported for everybody, above it', [room(9_001)], above(9_000, 9_001, 'kr'), FOR_ALL),
  tk02('imported for both levels at once', [room(9_001)], above(9_000, 9_001, 'kr-both'), {
    ...ABROAD,
    rates: [ANNEX, imported('kr-both', 9_000, ['LEVEL_A', 'LEVEL_B'])],
  }),
  tk02('imported for one level, below it', [room(1)], CLASS, { ...ABROAD, rates: [ANNEX, A] }),
  tk02('imported for one level, above it', [room(9_001)], CLASS, { ...ABROAD, rates: [ANNEX, A] }),
  tk02('another country, still unknown', [room(1)], NO_RATE, { ...BY_CLASS, countries: ['JP'] }),
  tk02('of two countries the unknown one', [room(1, 'JP')], NO_RATE, {
    ...BY_CLASS,
    countries: ['KR', 'JP'],
  }),
  tk02('of two countries the imported one', [room(8_000, 'KR')], PASSES, {
    ...BY_CLASS,
    countries: ['KR', 'JP'],
  }),
  tk02(
    'of two countries, not said which',
    [room(9_001)],
    [lacks('TRAVELLER_CLASS', classOf), lacks('COUNTRY', ['costLines', 'room', 'countryCode'])],
    { ...BY_CLASS, countries: ['KR', 'JP'] },
  ),
];

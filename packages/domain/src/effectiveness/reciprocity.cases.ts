import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over } from '../check/check.ts';
import type { Finding } from '../check/run.ts';
import type { Side, TurnState } from '../exchange/exchange.ts';
import { isoDate } from '../period/period.ts';
import { GOOD, JULY, JUNE, ROWS, SUBJECT } from './effectiveness.examples.ts';
import type { EffectivenessFacts } from './effectiveness.facts.ts';
import type { ExchangeStanding, ReciprocityFacts } from './reciprocity.facts.ts';

const turn = (year: number, side: Side, state: TurnState = 'COMING') => ({ year, side, state });

/** One that has gone twice and come twice; next we go, then they come. */
const STANDING: ExchangeStanding = {
  exchangeId: 'gyeongnam',
  partnerId: 'lhcd-gyeongnam',
  turns: [
    turn(2025, 'THEY_VISIT', 'DONE'),
    turn(2026, 'WE_VISIT', 'DUE'),
    turn(2027, 'THEY_VISIT'),
  ],
  visits: { WE_VISIT: 2, THEY_VISIT: 2 },
};
const TWICE_MORE = { ...STANDING, visits: { WE_VISIT: 3, THEY_VISIT: 2 } };
const OTHER = { ...STANDING, exchangeId: 'tet', turns: [turn(2026, 'THEY_VISIT', 'DUE')] };
const year = (turns: ExchangeStanding['turns']) => [{ ...STANDING, turns }];
const AT_PARTNER = { path: ['partnerId'], about: 'gyeongnam' };

function hq06(
  name: string,
  changed: Partial<ReciprocityFacts['reciprocity']>,
  expected: readonly Partial<Finding>[],
  normDay = JUNE,
): CheckCase<EffectivenessFacts> {
  const reciprocity = {
    side: 'WE_VISIT' as const,
    startDate: isoDate('2026-05-18'),
    exchanges: [STANDING],
    ...changed,
  };
  return {
    name: `HQ06: ${name}`,
    checkId: 'HQ06',
    subject: { ...SUBJECT, normDay },
    rows: ROWS,
    facts: { ...GOOD, reciprocity },
    expected,
  };
}

/** The golden table of HQ06. */
export const RECIPROCITY_CASES: readonly CheckCase<EffectivenessFacts>[] = [
  hq06('our turn, one ahead afterwards', {}, PASSES),
  hq06('they come when it is our turn', { side: 'THEY_VISIT' }, [
    fails('NOT_THEIR_TURN', null, { severity: 'NOTE', data: { year: 2026 }, ...AT_PARTNER }),
  ]),
  hq06('we go when it is theirs', { startDate: isoDate('2027-01-01') }, [
    fails('NOT_OUR_TURN', null, { data: { year: 2027 }, ...AT_PARTNER }),
  ]),
  hq06('they come in their year', { side: 'THEY_VISIT', startDate: isoDate('2027-01-01') }, PASSES),
  hq06('two ahead afterwards', { exchanges: [TWICE_MORE] }, [
    fails('BALANCE_OFF', over(1, 2, 'TIMES'), { data: { ours: 3, theirs: 2 }, ...AT_PARTNER }),
  ]),
  hq06('two ahead, where two are allowed', { exchanges: [TWICE_MORE] }, PASSES, JULY),
  hq06(
    'out of turn and ahead',
    { side: 'THEY_VISIT', exchanges: [{ ...STANDING, visits: { WE_VISIT: 0, THEY_VISIT: 1 } }] },
    [fails('NOT_THEIR_TURN'), fails('BALANCE_OFF', over(1, 2, 'TIMES'))],
  ),
  hq06(
    'their turn in the one of two exchanges',
    { side: 'THEY_VISIT', exchanges: [STANDING, OTHER] },
    PASSES,
  ),
  hq06(
    'a year whose turn was held is followed by the next',
    { exchanges: year([turn(2026, 'WE_VISIT', 'DONE'), turn(2027, 'THEY_VISIT')]) },
    [fails('NOT_OUR_TURN', null, { data: { year: 2027 } })],
  ),
  hq06(
    'a deferred turn may be held after all',
    { exchanges: year([turn(2026, 'WE_VISIT', 'DEFERRED'), turn(2027, 'WE_VISIT')]) },
    PASSES,
  ),
  hq06(
    'an overdue turn is still to be held',
    { exchanges: year([turn(2026, 'WE_VISIT', 'OVERDUE')]) },
    PASSES,
  ),
  hq06(
    'a lapsed one is not',
    { exchanges: year([turn(2026, 'WE_VISIT', 'LAPSED'), turn(2027, 'THEY_VISIT')]) },
    [fails('NOT_OUR_TURN')],
  ),
  hq06('the exchange has ended', { startDate: isoDate('2028-01-01') }, DOES_NOT_APPLY),
  hq06('no exchange with the partner', { exchanges: [] }, DOES_NOT_APPLY),
  hq06('nobody visits the other', { side: null }, DOES_NOT_APPLY),
  hq06('no first day', { startDate: null }, [lacks('START_DATE', ['startDate'])]),
  hq06('exchanges not known', { exchanges: null }, [lacks('EXCHANGES', ['partnerId'])]),
];

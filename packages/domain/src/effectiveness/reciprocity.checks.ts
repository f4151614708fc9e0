import { defineCheck, failure, judged, lacking, NOT_APPLICABLE, over } from '../check/check.ts';
import { otherSide } from '../exchange/exchange.ts';
import type { Side, Turn } from '../exchange/exchange.ts';
import { yearOf } from '../period/period.ts';
import type { ExchangeStanding, ReciprocityFacts } from './reciprocity.facts.ts';
import { reciprocityValues } from './reciprocity.params.ts';

const OPEN: readonly Turn['state'][] = ['DUE', 'COMING', 'OVERDUE'];

type Place = {
  readonly exchange: ExchangeStanding;
  readonly turn: ExchangeStanding['turns'][number];
};

/** In each exchange the turn that an activity of the year would be: the first from then on that is open. */
function turnsFrom(exchanges: readonly ExchangeStanding[], year: number): readonly Place[] {
  return exchanges.flatMap((exchange) => {
    const turn = exchange.turns.find((one) => one.year >= year && OPEN.includes(one.state));
    return turn === undefined ? [] : [{ exchange, turn }];
  });
}

function outOfTurn(side: Side, { exchange, turn }: Place) {
  if (turn.side === side) return [];
  const details = { path: ['partnerId'], about: exchange.exchangeId };
  const { year } = turn;
  return [
    side === 'WE_VISIT'
      ? failure('NOT_OUR_TURN', { year }, details)
      : failure('NOT_THEIR_TURN', { year }, details),
  ];
}

function offBalance(side: Side, { exchange }: Place, mostApart: number) {
  const { visits, exchangeId: about } = exchange;
  const apart = visits[side] + 1 - visits[otherSide(side)];
  if (apart <= mostApart) return [];
  const data = { ours: visits.WE_VISIT, theirs: visits.THEY_VISIT };
  const measure = over(mostApart, apart, 'TIMES');
  return [failure('BALANCE_OFF', data, { measure, path: ['partnerId'], about })];
}

/** HQ06: in a rotating exchange the one goes whose turn it is, and neither gets far ahead. */
export const HQ06 = defineCheck<ReciprocityFacts>()({
  id: 'HQ06',
  reasons: {
    NOT_OUR_TURN: ['year'],
    NOT_THEIR_TURN: ['year'],
    BALANCE_OFF: ['ours', 'theirs'],
  },
  missing: ['EXCHANGES', 'START_DATE'],
  parseValues: reciprocityValues,
  evaluate: ({ reciprocity }, { maxVisitsApart }) => {
    const { side, startDate, exchanges } = reciprocity;
    if (side === null || exchanges?.length === 0) return NOT_APPLICABLE;
    if (exchanges === null) return judged([], [lacking('EXCHANGES', ['partnerId'])]);
    if (startDate === null) return judged([], [lacking('START_DATE', ['startDate'])]);
    const places = turnsFrom(exchanges, yearOf(startDate));
    const place = places.find(({ turn }) => turn.side === side) ?? places[0];
    if (place === undefined) return NOT_APPLICABLE;
    return judged([...outOfTurn(side, place), ...offBalance(side, place, maxVisitsApart)], []);
  },
});

import { expect, it } from 'vitest';
import { sampleDossier, sampleGuest } from '../dossier/dossier.sample.ts';
import { addDays } from '../period/period.ts';
import { COST_DAY, COST_ROWS, INSTRUMENTS, RATES } from '../savings/costs.examples.ts';
import { LOOKUPS } from './dossier.examples.ts';
import { proposeEstimate } from './estimate.ts';

const RECEIVED = sampleDossier('INBOUND', {
  guests: [sampleGuest({ role: 'HEAD', count: 1 })],
  guestRank: { rank: 'B', justification: 'Mẫu' },
  foreignShare: 'NOTHING',
  programme: [],
  costLines: [],
});

it('plans an interpreter for as many hours of a day as the row of the day says, and none where it says nothing', () => {
  const hoursBy = (interpretationHoursPerDay: number | null, startDate = COST_DAY) => {
    const parameters = COST_ROWS.flatMap((row) =>
      row.checkId === 'TK02'
        ? [
            { ...row, to: COST_DAY },
            {
              ...row,
              id: 'next',
              from: addDays(COST_DAY, 1),
              values: { ...row.values, interpretationHoursPerDay },
            },
          ]
        : [row],
    );
    const content = { ...RECEIVED, startDate, endDate: addDays(startDate, 4) };
    return proposeEstimate(content, {
      ...LOOKUPS,
      rates: RATES,
      instruments: INSTRUMENTS,
      parameters,
    })
      .lines.filter(({ item }) => item === 'OWN_CONSECUTIVE_INTERPRETATION')
      .map(({ days }) => days);
  };
  const next = addDays(COST_DAY, 1);
  expect([hoursBy(6), hoursBy(6, next), hoursBy(null, next)]).toEqual([[40], [30], []]);
});

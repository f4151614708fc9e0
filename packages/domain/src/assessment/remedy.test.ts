import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKey } from '../check/run.ts';
import type { Finding } from '../check/run.ts';
import {
  sampleCostLine,
  sampleDossier,
  sampleGuest,
  sampleMember,
  sampleStop,
} from '../dossier/dossier.sample.ts';
import type { CostLine, DossierContent } from '../dossier/dossier.ts';
import { countriesOf, daysOf, personsOf } from '../dossier/totals.ts';
import { dong } from '../norm/norm.examples.ts';
import { addDays } from '../period/period.ts';
import { COST_DAY, COST_ROWS, INSTRUMENTS, RATES } from '../savings/costs.examples.ts';
import { PARAMETERS } from './assessment.examples.ts';
import { CONTENT, LOOKUPS as BASE } from './dossier.examples.ts';
import { anyDossier } from './dossier.sample.ts';
import { assessDossier } from './dossier.ts';
import type { DossierLookups } from './dossier.ts';
import { remediesOf } from './remedy.ts';
import type { Remedy } from './remedy.ts';
import { NO_TRIAL, tryOut } from './what-if.ts';

const OWN = PARAMETERS.filter(({ checkId }) => !COST_ROWS.some((row) => row.checkId === checkId));
const LOOKUPS: DossierLookups = {
  ...BASE,
  parameters: [...OWN, ...COST_ROWS],
  rates: RATES,
  instruments: INSTRUMENTS,
};

const failures = (content: DossierContent, lookups = LOOKUPS): readonly Finding[] =>
  assessDossier(content, lookups).filter(({ status }) => status === 'FAIL');

function onLines(
  content: DossierContent,
  isMeant: (line: CostLine) => boolean,
  change: (line: CostLine) => Partial<CostLine>,
): DossierContent {
  const costLines = content.costLines.map((line) =>
    isMeant(line) ? { ...line, ...change(line) } : line,
  );
  return { ...content, costLines };
}

/** The dossier mended as a remedy says, by hand. */
function mended(content: DossierContent, remedy: Remedy): DossierContent {
  const { kind } = content;
  switch (remedy.code) {
    case 'FEWER_PERSONS':
      return tryOut(content, { ...NO_TRIAL, persons: personsOf(kind, content) - remedy.by });
    case 'FEWER_DAYS':
      return tryOut(content, { ...NO_TRIAL, days: (daysOf(content) ?? 0) - remedy.by });
    case 'FEWER_COUNTRIES': {
      const left = countriesOf(kind, content).slice(0, -remedy.by);
      const stops = content.stops.filter(({ countryCode }) => left.includes(countryCode));
      return { ...content, stops };
    }
    case 'FEWER_KEY_LEADERS':
      return { ...content, members: content.members.slice(remedy.by) };
    case 'MORE_OBJECTIVES': {
      const more = Array.from({ length: remedy.by }, (_, place) => ({
        id: `more-${place}`,
        text: 'Ký',
        target: 1,
        unit: 'biên bản',
      }));
      return { ...content, objectives: [...content.objectives, ...more] };
    }
    case 'LOWER_PRICE':
    case 'RANK_THEN_LOWER':
      return onLines(
        content,
        ({ id }) => id === remedy.lineId,
        () => ({ unitPrice: remedy.to }),
      );
    case 'FEWER_TIMES':
    case 'AT_REDUCED_RATE':
      return onLines(
        content,
        ({ item }) => item === remedy.item,
        ({ days }) => ({ days: Math.max(0, days - remedy.by) }),
      );
    case 'FEWER_VEHICLES': {
      const isCar = ({ item }: CostLine): boolean => item === 'CAR';
      const found = failures(content).find(({ reason }) => reason === 'TOO_MANY_CARS');
      const persons = (found?.measure?.actual ?? 0) - remedy.by;
      const first = content.costLines.find(isCar);
      const left = content.costLines.filter((line) => line === first || !isCar(line));
      return onLines({ ...content, costLines: left }, isCar, () => ({ persons }));
    }
    case 'FEWER_LINE_PERSONS':
      return onLines(
        content,
        ({ id }) => id === remedy.lineId,
        ({ persons }) => ({ persons: persons - remedy.by }),
      );
    case 'FEWER_LINE_DAYS':
      return onLines(
        content,
        ({ id }) => id === remedy.lineId,
        ({ days }) => ({ days: days - remedy.by }),
      );
  }
}

const told = (content: DossierContent, lookups = LOOKUPS) =>
  failures(content, lookups).flatMap((finding) =>
    remediesOf(finding, content).map((remedy) => ({ key: findingKey(finding), remedy })),
  );

const keysOf = (content: DossierContent, lookups = LOOKUPS) =>
  failures(content, lookups).map(findingKey);

describe('what would mend a finding', () => {
  it('is so many persons, days and countries fewer', () => {
    const members = Array.from({ length: 12 }, (_, place) =>
      sampleMember({ id: `m${place}`, personId: `p${place}` }),
    );
    const stops = (['KR', 'JP', 'LA', 'TH'] as const).map((countryCode, place) =>
      sampleStop({ id: `s${place}`, countryCode }),
    );
    const large = { ...CONTENT, members, stops, endDate: addDays(COST_DAY, -7) };
    expect(told(large).map(({ remedy }) => remedy)).toEqual([
      { code: 'FEWER_PERSONS', by: 2, unit: 'PERSONS' },
      { code: 'FEWER_DAYS', by: 4, unit: 'DAYS' },
      { code: 'FEWER_COUNTRIES', by: 1, unit: 'COUNTRIES' },
    ]);
  });

  it('is so many key leaders fewer, and so many objectives more', () => {
    const people = LOOKUPS.people.map((person) => ({ ...person, keyLeader: true }));
    const content = { ...CONTENT, objectives: [] };
    const found = told(content, { ...LOOKUPS, people });
    expect(found.map(({ remedy }) => remedy)).toEqual([
      { code: 'FEWER_KEY_LEADERS', by: 1, unit: 'PERSONS' },
      { code: 'MORE_OBJECTIVES', by: 1, unit: 'TIMES' },
    ]);
    for (const { key, remedy } of found)
      expect(keysOf(mended(content, remedy), { ...LOOKUPS, people })).not.toContain(key);
  });

  const received = sampleDossier('INBOUND', {
    startDate: COST_DAY,
    endDate: addDays(COST_DAY, 4),
    guests: [sampleGuest({ count: 9 })],
    guestRank: { rank: 'B', justification: 'Mẫu' },
    foreignShare: 'NOTHING',
  });
  const meals = sampleCostLine({
    id: 'meals',
    kind: 'MEALS',
    item: 'GUEST_MEALS',
    persons: 9,
    days: 5,
    unitPrice: dong(2_000),
  });

  it('is so many persons, or so many days, fewer where both together are too much', () => {
    const banquet = {
      ...meals,
      id: 'banquet',
      kind: 'RECEPTION',
      item: 'BANQUET',
      days: 1,
    } as const;
    const fed = { ...received, costLines: [meals, { ...banquet, persons: 8 }] };
    expect(told(fed)).toEqual([
      {
        key: 'TK14.FULL_MEALS_ON_BANQUET_DAY.GUEST_MEALS',
        remedy: { code: 'FEWER_LINE_PERSONS', lineId: 'meals', by: 2, unit: 'PERSONS' },
      },
      {
        key: 'TK14.FULL_MEALS_ON_BANQUET_DAY.GUEST_MEALS',
        remedy: { code: 'FEWER_LINE_DAYS', lineId: 'meals', by: 1, unit: 'DAYS' },
      },
    ]);
  });

  it('is so many fewer as the guests can use, where one line pays for all', () => {
    const many = { ...meals, persons: 10, days: 5 };
    const found = told({ ...received, costLines: [many] });
    expect(found.map(({ key }) => key)).toEqual(
      Array.from({ length: 2 }, () => 'TK14.MORE_THAN_GUESTS.GUEST_MEALS'),
    );
    expect(found.map(({ remedy }) => remedy)).toMatchObject([
      { code: 'FEWER_LINE_PERSONS', lineId: 'meals', unit: 'PERSONS' },
      { code: 'FEWER_LINE_DAYS', lineId: 'meals', unit: 'DAYS' },
    ]);
    expect(told({ ...received, costLines: [many, { ...many, id: 'more' }] })).toEqual([]);
  });

  it('is the part that another side does not pay, and nothing where a line has not as much', () => {
    const host = { ...meals, id: 'host', persons: 4, days: 3, payer: 'HOST' } as const;
    expect(told({ ...received, costLines: [meals, host] }).map(({ remedy }) => remedy)).toEqual([
      { code: 'FEWER_LINE_PERSONS', lineId: 'meals', by: 3, unit: 'PERSONS' },
      { code: 'FEWER_LINE_DAYS', lineId: 'meals', by: 2, unit: 'DAYS' },
    ]);
    const much = { ...host, persons: 9, days: 40 };
    expect(told({ ...received, costLines: [meals, much] })).toEqual([]);
  });

  it('is the price that is left for a room beside its breakfast', () => {
    const room = {
      ...meals,
      id: 'room',
      kind: 'LODGING',
      item: 'GUEST_LODGING',
      role: 'MEMBER',
    } as const;
    const breakfast = { ...meals, id: 'b', item: 'BREAKFAST', unitPrice: dong(200) } as const;
    const lines = [{ ...room, unitPrice: dong(4_700) }, breakfast];
    expect(told({ ...received, costLines: lines })).toEqual([
      {
        key: 'TK14.ROOM_AND_BREAKFAST_ABOVE_RATE.room',
        remedy: { code: 'LOWER_PRICE', lineId: 'room', to: dong(4_600) },
      },
    ]);
  });

  it('is the rank of the guests first where the price hangs on it and nobody has stated it', () => {
    const gift = {
      ...meals,
      id: 'gift',
      kind: 'GIFT',
      item: 'GUEST_GIFT',
      role: 'HEAD',
      days: 1,
      persons: 1,
      unitPrice: dong(9_000_000),
    } as const;
    const open = { ...received, guestRank: null, costLines: [gift] };
    const of = (content: DossierContent) =>
      told(content).filter(({ key }) => key === 'TK02.ABOVE_RATE.gift');
    expect(of(open)).toMatchObject([{ remedy: { code: 'RANK_THEN_LOWER', lineId: 'gift' } }]);
    expect(of({ ...received, costLines: [gift] })).toMatchObject([
      { remedy: { code: 'LOWER_PRICE', lineId: 'gift' } },
    ]);
  });

  it('is so many cars fewer, counted on the day with most of them', () => {
    const head = sampleGuest({ id: 'head', role: 'HEAD', count: 1 });
    const one = { ...meals, kind: 'LOCAL_TRANSPORT', item: 'CAR', persons: 2 } as const;
    const driven = {
      ...received,
      guests: [head, sampleGuest({ count: 2 })],
      costLines: [
        { ...one, id: 'a' },
        { ...one, id: 'b' },
      ],
    };
    const [found, ...others] = told(driven);
    expect(others).toEqual([]);
    expect(found).toEqual({
      key: 'TK14.TOO_MANY_CARS.CAR',
      remedy: { code: 'FEWER_VEHICLES', by: 2, unit: 'VEHICLES' },
    });
  });

  it('is not told where it is no matter of how much', () => {
    const online = { ...CONTENT, onlineAlternative: { considered: false, reason: '' } };
    expect(failures(online)).toHaveLength(1);
    expect(told(online)).toEqual([]);
  });
});

describe('whatever the dossier', () => {
  it('what is mended as each remedy says does not fail for that any more', () => {
    fc.assert(
      fc.property(anyDossier, (content) => {
        for (const { key, remedy } of told(content))
          expect(keysOf(mended(content, remedy)), `${key} ${remedy.code}`).not.toContain(key);
      }),
      { numRuns: 500 },
    );
  });

  it('one less than each of them would not do', () => {
    const short = (remedy: Remedy): Remedy =>
      'to' in remedy
        ? { ...remedy, to: { ...remedy.to, minor: remedy.to.minor + 1 } }
        : { ...remedy, by: remedy.by - 1 };
    fc.assert(
      fc.property(anyDossier, (content) => {
        for (const { key, remedy } of told(content)) {
          if (remedy.code === 'FEWER_TIMES' || remedy.code === 'AT_REDUCED_RATE') continue;
          expect(keysOf(mended(content, short(remedy))), `${key} ${remedy.code}`).toContain(key);
        }
      }),
      { numRuns: 500 },
    );
  });
});

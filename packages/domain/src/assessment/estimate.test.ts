import { describe, expect, it } from 'vitest';
import type { GuestRank } from '../activity/guest.ts';
import type { CountryCode } from '../country/country.ts';
import type { CostLine, DossierContent } from '../dossier/dossier.ts';
import { sampleDossier, sampleGuest, sampleMember, sampleStop } from '../dossier/dossier.sample.ts';
import { ownCeiling, rate } from '../norm/norm.examples.ts';
import { addDays, isoDate } from '../period/period.ts';
import { COST_DAY, COST_ROWS, INSTRUMENTS, RATES } from '../savings/costs.examples.ts';
import { estimateCandidates } from '../savings/estimate.ts';
import { LOOKUPS as BASE } from './dossier.examples.ts';
import type { DossierLookups } from './dossier.ts';
import { proposeEstimate } from './estimate.ts';

const LOOKUPS: DossierLookups = {
  ...BASE,
  parameters: COST_ROWS,
  rates: RATES,
  instruments: INSTRUMENTS,
};

const GUESTS = [
  sampleGuest({ id: 'g1', role: 'HEAD', count: 1 }),
  sampleGuest({ id: 'g2', role: 'MEMBER', count: 8 }),
];
const RECEIVED = sampleDossier('INBOUND', {
  startDate: COST_DAY,
  endDate: addDays(COST_DAY, 4),
  guests: GUESTS,
  guestRank: { rank: 'B', justification: 'Mẫu' },
  foreignShare: 'NOTHING',
  programme: [],
  costLines: [],
});

function briefly(content: DossierContent, lookups: DossierLookups = LOOKUPS) {
  const { lines, gaps } = proposeEstimate(content, lookups);
  return {
    lines: lines.map(({ item, role, countryCode, persons, days, unitPrice }) =>
      [item, role ?? countryCode, persons, days, unitPrice.minor].join(' ').replaceAll('  ', ' '),
    ),
    gaps: gaps.map(({ item, facts }) => [item, ...facts].join(' ')),
  };
}

describe('the estimate of guests', () => {
  it('has rooms by part, meals but on the day of the banquet, gifts of the table, our interpreter', () => {
    expect(briefly(RECEIVED)).toEqual({
      lines: [
        'GUEST_LODGING HEAD 1 4 7700',
        'GUEST_LODGING MEMBER 8 4 4800',
        'GUEST_MEALS 9 4 2000',
        'BANQUET 9 1 2000',
        'BANQUET_DAY_MEAL 9 1 1000',
        'GUEST_REFRESHMENTS 9 1 160',
        'GUEST_FLOWERS HEAD 1 1 1000',
        'GUEST_GIFT HEAD 1 1 1800',
        'OWN_CONSECUTIVE_INTERPRETATION 1 40 375',
      ],
      gaps: ['CAR NO_NORM'],
    });
  });

  it('names what lacks where the rank is open, and where no rate is known', () => {
    const unranked = briefly({ ...RECEIVED, guestRank: null });
    expect(unranked.lines).toEqual(['OWN_CONSECUTIVE_INTERPRETATION 1 40 375']);
    expect(unranked.gaps).toContain('GUEST_LODGING GUEST_RANK');
    const empty = briefly(RECEIVED, { ...LOOKUPS, rates: [] });
    expect(empty.lines).toEqual([]);
    expect(empty.gaps).toContain('GUEST_MEALS LINE_RATE');
  });

  it('counts cars by the rank of the guests, and one where that tells no number', () => {
    const carsOf = (change: Partial<DossierContent>) =>
      proposeEstimate({ ...RECEIVED, ...change }, LOOKUPS).gaps.filter(
        ({ item }) => item === 'CAR',
      );
    const ranked = (rank: GuestRank) => ({ guestRank: { rank, justification: 'Mẫu' } });
    expect(carsOf({})).toMatchObject([{ persons: 2, days: 5, facts: ['NO_NORM'] }]);
    expect(carsOf(ranked('A'))).toMatchObject([{ persons: 4 }]);
    expect(carsOf(ranked('OTHER'))).toMatchObject([{ persons: 1 }]);
    expect(carsOf({ guestRank: null })).toMatchObject([{ persons: 1 }]);
    const unruled = estimateCandidates(RECEIVED, { price: null, reception: null });
    expect(unruled.at(-1)).toMatchObject({ item: 'CAR', persons: 1, days: 5 });
  });

  it('proposes no courtesy that is not for their rank, and only what the foreign side leaves', () => {
    const low = { ...RECEIVED, guestRank: { rank: 'C', justification: 'Mẫu' } as const };
    expect(briefly(low).lines.filter((line) => /FLOWERS|GIFT/u.test(line))).toEqual([]);
    expect(briefly(low).gaps.filter((gap) => /FLOWERS|GIFT/u.test(gap))).toEqual([]);
    expect(briefly({ ...RECEIVED, foreignShare: 'ALL' }).lines).toEqual([
      'GUEST_REFRESHMENTS 9 1 160',
    ]);
    expect(briefly({ ...RECEIVED, foreignShare: 'LODGING_AND_MEALS' }).lines).not.toContain(
      'GUEST_MEALS 9 4 2000',
    );
  });

  it('takes the lower ceiling of a union, and the days of the programme for the interpreter', () => {
    const meals = RATES.filter(({ id }) => id === 'meals');
    const lower = { ...LOOKUPS, ownCeilings: meals.map((one) => ownCeiling('own', 1_500, one)) };
    expect(briefly(RECEIVED, lower).lines).toContain('BANQUET_DAY_MEAL 9 1 750');
    const programme = [1, 1, 2].map((day, place) => ({
      id: `p${place}`,
      date: addDays(COST_DAY, day),
      text: 'Làm việc',
      place: null,
      stopId: null,
    }));
    expect(briefly({ ...RECEIVED, programme }).lines.at(-1)).toBe(
      'OWN_CONSECUTIVE_INTERPRETATION 1 16 375',
    );
  });

  it('leaves out what stands there already, and a banquet where full meals are counted', () => {
    const [first] = proposeEstimate(RECEIVED, LOOKUPS).lines;
    if (first === undefined) throw new Error('The example has lines');
    const again = (line: Partial<CostLine>) =>
      briefly({ ...RECEIVED, costLines: [{ ...first, id: 'typed', ...line }] }).lines;
    expect(again({})).not.toContain('GUEST_LODGING HEAD 1 4 7700');
    expect(again({})).toContain('GUEST_LODGING MEMBER 8 4 4800');
    expect(again({ role: null }).filter((line) => line.startsWith('GUEST_LODGING'))).toEqual([]);
    expect(again({ item: null, role: null, payer: 'HOST' }).join(' ')).not.toContain(
      'GUEST_LODGING',
    );
    const meals = { kind: 'MEALS', item: 'GUEST_MEALS', role: null } as const;
    expect(again(meals).join(' ')).not.toMatch(/BANQUET|GUEST_MEALS/u);
  });
});

describe('the estimate of a journey', () => {
  const [FROM, TO] = [isoDate('2026-06-10'), isoDate('2026-06-16')];
  const rates = [
    ...RATES.filter(({ item }) => item === 'ABROAD_LODGING'),
    rate('jp-rooms', 120, { countries: ['JP'] }, { item: 'ABROAD_LODGING' }),
    rate('kr-meals', 60, { countries: ['KR'] }, { item: 'ABROAD_MEALS_AND_POCKET_MONEY' }),
  ];
  const lookups = { ...LOOKUPS, rates };
  const travelled = sampleDossier('OUTBOUND', {
    startDate: FROM,
    endDate: TO,
    members: ['a', 'b'].map((id) => sampleMember({ id, personId: id })),
    stops: [
      sampleStop({ id: 's1', countryCode: 'KR', arrive: FROM, leave: isoDate('2026-06-13') }),
      sampleStop({ id: 's2', countryCode: 'JP', arrive: isoDate('2026-06-13'), leave: TO }),
    ],
    costLines: [],
  });

  it('counts the nights of each country, and a day between two of them once', () => {
    expect(briefly(travelled, lookups)).toEqual({
      lines: [
        'ABROAD_LODGING KR 2 3 90',
        'ABROAD_LODGING JP 2 3 120',
        'ABROAD_MEALS_AND_POCKET_MONEY KR 2 3 60',
      ],
      gaps: [
        'INTERNATIONAL_TICKET NO_NORM',
        'VISA_FEE NO_NORM',
        'TRAVEL_INSURANCE NO_NORM',
        'ABROAD_MEALS_AND_POCKET_MONEY LINE_RATE',
        'ABROAD_AIRPORT_TRANSFER LINE_RATE',
        'ABROAD_AIRPORT_TRANSFER LINE_RATE',
      ],
    });
  });

  it('pays two thirds from day 31 on, and nothing after the last day of any rate', () => {
    const long = {
      ...travelled,
      endDate: addDays(FROM, 200),
      stops: [sampleStop({ countryCode: 'KR', arrive: FROM, leave: addDays(FROM, 200) })],
    };
    expect(briefly(long, lookups).lines).toEqual([
      'ABROAD_LODGING KR 2 30 90',
      'ABROAD_LONG_STAY_LODGING KR 2 150 60',
      'ABROAD_MEALS_AND_POCKET_MONEY KR 2 30 60',
      'ABROAD_LONG_STAY_MEALS KR 2 150 40',
    ]);
  });

  it('counts the countries abroad in turn, a visit of a day, and no stop that ends before it begins', () => {
    const stop = (id: string, countryCode: CountryCode, arrive: number, leave: number) =>
      sampleStop({
        id,
        countryCode,
        arrive: addDays(COST_DAY, arrive),
        leave: addDays(COST_DAY, leave),
      });
    const stops = [
      stop('home', 'VN', 6, 6),
      stop('second', 'JP', 3, 5),
      stop('wrong', 'LA', 9, 8),
      stop('a day', 'SG', 6, 6),
      stop('first', 'KR', 0, 3),
    ];
    const days = estimateCandidates(
      { ...travelled, stops, startDate: COST_DAY, endDate: addDays(COST_DAY, 6) },
      { price: null, reception: null },
    )
      .filter(({ countryCode }) => countryCode !== null)
      .map(({ item, countryCode, days: count }) => [item, countryCode, count].join(' '));
    expect(days).toEqual([
      'ABROAD_LODGING KR 3',
      'ABROAD_LODGING JP 2',
      'ABROAD_MEALS_AND_POCKET_MONEY KR 3',
      'ABROAD_MEALS_AND_POCKET_MONEY JP 3',
      'ABROAD_MEALS_AND_POCKET_MONEY SG 1',
      'ABROAD_AIRPORT_TRANSFER KR 1',
      'ABROAD_AIRPORT_TRANSFER JP 1',
      'ABROAD_AIRPORT_TRANSFER SG 1',
    ]);
  });

  it('counts a stop as long as a line may count, and none that is longer', () => {
    const rules = { price: null, reception: null };
    const lasting = (stopDays: number, days = 366) =>
      estimateCandidates(
        {
          ...travelled,
          endDate: addDays(FROM, days - 1),
          stops: [
            sampleStop({ countryCode: 'KR', arrive: FROM, leave: addDays(FROM, stopDays - 1) }),
          ],
        },
        rules,
      ).filter(({ countryCode }) => countryCode === 'KR');
    expect(lasting(366)[0]).toMatchObject({ item: 'ABROAD_LODGING', days: 365 });
    expect(lasting(367)).toEqual([]);
    expect(lasting(5, 367)).toEqual([]);
  });

  it('is empty while the days are not known', () => {
    expect(proposeEstimate({ ...travelled, endDate: null }, lookups)).toEqual({
      lines: [],
      gaps: [],
    });
  });
});

describe('the estimate of an event', () => {
  const days = { startDate: COST_DAY, endDate: addDays(COST_DAY, 1) };
  const group = (id: string, kind: 'FOREIGN_PARTICIPANT' | 'EXPERT', count: number) => {
    return { id, kind, count, organisationId: null };
  };
  const participants = [group('p1', 'FOREIGN_PARTICIPANT', 5), group('p2', 'EXPERT', 2)];
  const counted = (content: DossierContent) =>
    estimateCandidates(content, { price: null, reception: null }).map(
      ({ item, role, persons, days: count }) =>
        [item, role, persons, count].filter((part) => part !== null).join(' '),
    );

  it('that is held has rooms and gifts for those from abroad, and a hall', () => {
    const held = counted(sampleDossier('EVENT_HOSTED', { ...days, participants }));
    expect(held).toContain('GUEST_LODGING MEMBER 5 1');
    expect(held).toContain('BANQUET 5 1');
    expect(held.at(-1)).toBe('VENUE_HIRE 1 2');
    const guests = [sampleGuest({ role: 'DEPUTY_HEAD', count: 3 })];
    expect(counted(sampleDossier('EVENT_HOSTED', { ...days, participants, guests }))).toContain(
      'GUEST_LODGING DEPUTY_HEAD 3 1',
    );
  });

  it('at home has the allowance and the nights of our own people', () => {
    expect(counted(sampleDossier('EVENT_DOMESTIC', { ...days, participants }))).toEqual([
      'TRAVEL_ALLOWANCE 2 2',
      'TRAVEL_LODGING_LUMP_SUM 2 1',
    ]);
    const oneDay = { startDate: COST_DAY, endDate: COST_DAY, participants };
    expect(counted(sampleDossier('EVENT_DOMESTIC', oneDay))).toEqual([
      'TRAVEL_ALLOWANCE 2 1',
      'TRAVEL_LODGING_LUMP_SUM 2 1',
    ]);
  });

  it('abroad has its fee beside the journey', () => {
    const members = [sampleMember()];
    const abroad = counted(sampleDossier('EVENT_ABROAD', { ...days, members }));
    expect(abroad.slice(0, 3)).toEqual([
      'INTERNATIONAL_TICKET 1 1',
      'VISA_FEE 1 1',
      'TRAVEL_INSURANCE 1 1',
    ]);
    expect(abroad.at(-1)).toBe('CONFERENCE_FEE 1 1');
  });
});

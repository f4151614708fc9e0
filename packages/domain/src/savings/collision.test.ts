import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { row } from '../assessment/assessment.examples.ts';
import { addDays, isoDate } from '../period/period.ts';
import { COLLISION_CASES, PROPOSAL_CASES, upcoming } from './collision.cases.ts';
import { collisionSpan } from './collision-span.ts';
import { asTold, collisionsAmong, mergeProposal } from './collision.ts';
import type { UpcomingActivity } from './collision.ts';
import { daysApart } from './merging.ts';

const TODAY = isoDate('2026-11-21');
const SPAN = 15;

describe.each(COLLISION_CASES)('$name', ({ activities, expected }) => {
  it('is what the table says', () => {
    const found = collisionsAmong(activities, SPAN).map(
      ({ tie, partnerId, guest, countries, key, apart }) => [
        tie,
        [...[partnerId, guest].filter((value) => value !== null), ...countries].join(' '),
        key,
        apart,
      ],
    );
    expect(found).toHaveLength(expected.length);
    expect(new Set(found.map(String))).toEqual(new Set(expected.map(String)));
  });
});

it('stands by its first day, and on one day by the ids of its activities', () => {
  const pairs = [
    ['AU', '2027-06-01', 'z1'],
    ['DE', '2027-06-01', 'z2'],
    ['FR', '2027-03-01', 'y2'],
    ['LA', '2027-03-01', 'y1'],
  ] as const;
  const list = pairs.flatMap(([code, on, id]) =>
    ['a', 'b'].map((organisationId) =>
      upcoming(`${id}${organisationId}`, { on, organisationId, countries: [code] }),
    ),
  );
  const keys = collisionsAmong(list, SPAN).map(({ key }) => key);
  expect(keys).toEqual(['y1a y1b', 'y2a y2b', 'z1a z1b', 'z2a z2b']);
});

describe.each(PROPOSAL_CASES)('$name', ({ activities, expected }) => {
  it('is proposed', () => {
    expect(mergeProposal({ activities })).toEqual(expected);
  });
});

const activity = fc
  .record({
    day: fc.integer({ min: 0, max: 80 }),
    length: fc.constantFrom(0, 0, 30),
    organisationId: fc.constantFrom('u1', 'u2', 'u3'),
    kind: fc.constantFrom('OUTBOUND', 'INBOUND'),
    partnerId: fc.constantFrom(null, 'p1', 'p2'),
    countries: fc.subarray(['KR', 'JP', 'VN'] as const),
    guests: fc.subarray(['Một', 'Hai']),
    persons: fc.constantFrom(null, 1, 2, 3),
  })
  .map(({ day, length, ...rest }) => {
    const from = addDays(TODAY, day);
    return { ...rest, on: from, to: addDays(from, length) };
  });
const activities = fc
  .array(activity, { maxLength: 14 })
  .map((list) => list.map((given, index) => upcoming(`x${String(index).padStart(2, '0')}`, given)));

/** Whether two units have something in common, said anew and pair by pair. */
function collide(one: UpcomingActivity, other: UpcomingActivity): boolean {
  if (one.organisationId === other.organisationId || one.kind !== other.kind) return false;
  if (daysApart(one, other) >= SPAN) return false;
  if (one.partnerId !== null && one.partnerId === other.partnerId) return true;
  return one.kind === 'OUTBOUND'
    ? one.countries.some((code) => code !== 'VN' && other.countries.includes(code))
    : one.guests.some((name) => other.guests.includes(name));
}

describe('whatever is planned', () => {
  it('finds every pair that collides, and no pair that is too far apart', () => {
    fc.assert(
      fc.property(activities, (list) => {
        const found = collisionsAmong(list, SPAN);
        for (const { activities: near } of found) {
          for (const one of near)
            for (const other of near) expect(daysApart(one, other)).toBeLessThan(SPAN);
          expect(near.some((one) => near.some((other) => collide(one, other)))).toBe(true);
        }
        for (const one of list) {
          for (const other of list.filter((another) => collide(one, another))) {
            const both = found.filter(
              ({ activities: near }) => near.includes(one) && near.includes(other),
            );
            expect(both.length, `${one.id} and ${other.id}`).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it('says nothing twice, and the same in whatever order', () => {
    const shuffled = activities.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const found = collisionsAmong(list, SPAN);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        const places = found.map(({ key, activities: [first] }) => `${first.from} ${key}`);
        expect(places).toEqual(places.toSorted());
        expect(collisionsAmong(other, SPAN)).toEqual(found);
        const turned = found.map(({ activities: [one, two, ...more] }) =>
          mergeProposal({ activities: [two, one, ...more] }),
        );
        expect(turned).toEqual(found.map(mergeProposal));
      }),
    );
  });
});

it('tells others the month of an activity, and neither its day nor its people', () => {
  const told = asTold(upcoming('a', { on: '2027-03-09', guests: ['Một'] }), TODAY);
  expect(told).toEqual(
    upcoming('a', { on: '2027-03-01', to: '2027-03-31', days: null, persons: null }),
  );
  const long = upcoming('a', { on: '2027-03-09', to: '2027-04-20' });
  expect(asTold(long, TODAY)).toMatchObject({ from: '2027-03-01', to: '2027-04-20' });
  expect(asTold(upcoming('a', { on: '2026-11-25' }), TODAY)).toMatchObject({
    from: '2026-11-21',
    to: '2026-11-30',
  });
});

// A second is far above what it takes, and far below a comparison of each with each.
it('stays fast where ten thousand are planned', { timeout: 1000 }, () => {
  const countries = ['KR', 'JP', 'CN', 'LA', 'FR', 'DE', 'AU', 'SG'] as const;
  const many = Array.from({ length: 10_000 }, (_, index) =>
    upcoming(`x${index}`, {
      organisationId: `u${index % 60}`,
      partnerId: `p${index % 700}`,
      countries: [countries[index % countries.length] ?? 'KR'],
      on: addDays(TODAY, (index * 7919) % 400),
    }),
  );
  expect(collisionsAmong(many, SPAN).length).toBeGreaterThan(1000);
});

describe('the span of the day', () => {
  const values = { minDaysApart: 15, mergingScope: 'NEIGHBOURS' };

  it('is that of TK13, the widest of several rows, and null where none can be read', () => {
    const wider = { minDaysApart: 30, mergingScope: 'FEDERATION' };
    const rows = [
      row('TK13', values),
      { ...row('TK13', wider), id: 'z' },
      row('TK06', { minDaysApart: 99 }),
    ];
    expect(collisionSpan(rows, TODAY)).toMatchObject({ minDaysApart: 30, ofAll: true });
    expect(collisionSpan([row('TK13', values)], TODAY)).toMatchObject({
      minDaysApart: 15,
      ofAll: false,
    });
    expect(collisionSpan([row('TK13', {})], TODAY)).toBeNull();
    const beside = collisionSpan([row('TK13', {}), row('TK13', values)], TODAY);
    expect(beside?.minDaysApart).toBe(15);
    expect(collisionSpan([row('TK03', values)], TODAY)).toBeNull();
    const twice = ['b', 'a'].map((id) => ({
      ...row('TK13', values),
      id,
      basis: { citation: id, article: null, verification: 'UNVERIFIED' } as const,
    }));
    expect(collisionSpan(twice, TODAY)?.basis.citation).toBe('a');
    expect(collisionSpan(twice.toReversed(), TODAY)?.basis.citation).toBe('a');
  });

  it('is of the day that is asked', () => {
    const ended = { ...row('TK13', values), to: isoDate('2026-11-20') };
    expect(collisionSpan([ended], TODAY)).toBeNull();
  });
});

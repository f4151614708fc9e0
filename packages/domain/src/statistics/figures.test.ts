import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guest, Member, ParticipantGroup } from '../dossier/dossier.ts';
import { countedPeople } from './counted.ts';
import type { CountedActivity } from './counted.ts';
import { breakdownOf, figuresByYear, figuresOf, indicatorsWithin } from './figures.ts';
import { allOf, matches, parseFilter } from './filter.ts';
import { INDICATOR_CODES, INDICATORS } from './indicators.ts';
import type { IndicatorCode } from './indicators.ts';
import { ACTIVITY, anyActivity, anyFilter, everyUnit, only, UNITS } from './statistics.examples.ts';

const FILTER = allOf('cong-thuong', 2015, 2019);

function values(activities: readonly CountedActivity[], filter = FILTER, scope = everyUnit) {
  const figures = figuresOf(activities, filter, scope).map(({ indicator, value }) => [
    indicator,
    value,
  ]);
  return Object.fromEntries(figures) as Readonly<Partial<Record<IndicatorCode, number>>>;
}

describe('the people of an activity', () => {
  const member = (id: string): Member => ({
    id,
    personId: `person-${id}`,
    role: 'MEMBER',
    reason: '',
  });
  const guest = (id: string, count: number): Guest => ({
    id,
    role: 'MEMBER',
    name: null,
    title: null,
    standing: null,
    countryCode: 'KR',
    count,
  });
  const group = (kind: ParticipantGroup['kind'], count: number): ParticipantGroup => ({
    id: kind,
    kind,
    count,
    organisationId: null,
  });
  const figures = {
    members: [member('a'), member('b')],
    guests: [guest('g', 1), guest('h', 7)],
    participants: [group('UNION_OFFICER', 40), group('EXPERT', 2), group('FOREIGN_PARTICIPANT', 5)],
  };

  it.each([
    ['OUTBOUND', { personIds: ['person-a', 'person-b'], ours: 0, foreign: 0 }],
    ['EVENT_ABROAD', { personIds: ['person-a', 'person-b'], ours: 0, foreign: 0 }],
    ['INBOUND', { personIds: [], ours: 0, foreign: 8 }],
    ['EVENT_HOSTED', { personIds: [], ours: 42, foreign: 5 }],
    ['EVENT_DOMESTIC', { personIds: [], ours: 42, foreign: 5 }],
    ['EVENT_ONLINE', { personIds: [], ours: 42, foreign: 5 }],
  ] as const)('%s are counted in one place', (kind, expected) => {
    expect(countedPeople(kind, figures)).toEqual(expected);
  });
});

describe('figures', () => {
  it('count one officer on three trips as three person-trips and one person', () => {
    const trips = ['1', '2', '3'].map((id) => ({ ...ACTIVITY, id, personIds: ['p1'] }));
    expect(values(trips)).toMatchObject({
      DELEGATIONS_OUT: 3,
      PERSON_TRIPS_OUT: 3,
      DISTINCT_PERSONS_OUT: 1,
    });
  });

  it('count every class in its own row, and only there', () => {
    const one = (reportingClass: CountedActivity['reportingClass']): CountedActivity => ({
      ...ACTIVITY,
      id: reportingClass,
      reportingClass,
      ours: 10,
      foreign: 4,
    });
    const activities = [
      'DELEGATION_OUT',
      'DELEGATION_IN',
      'EVENT_HOSTED',
      'EVENT_ABROAD',
      'EVENT_DOMESTIC',
      'EVENT_ONLINE',
    ] as const;
    expect(values(activities.map(one))).toEqual({
      DELEGATIONS_OUT: 1,
      PERSON_TRIPS_OUT: 13,
      DISTINCT_PERSONS_OUT: 3,
      DELEGATIONS_IN: 1,
      GUESTS_IN: 4,
      EVENTS_HOSTED: 1,
      PARTICIPANTS_HOSTED: 17,
      EVENTS_ABROAD: 1,
      PERSON_TRIPS_EVENTS_ABROAD: 13,
      EVENTS_DOMESTIC: 1,
      PERSON_TRIPS_EVENTS_DOMESTIC: 13,
      EVENTS_ONLINE: 1,
      PERSON_TRIPS_ONLINE: 13,
    });
  });

  it.each([
    ['another year', { fromYear: 2018, toYear: 2018 }, 0],
    ['the first year', { fromYear: 2019, toYear: 2025 }, 1],
    ['the last year', { fromYear: 2010, toYear: 2019 }, 1],
    ['its class', { reportingClasses: ['DELEGATION_OUT'] }, 1],
    ['its kind', { kinds: ['OUTBOUND', 'INBOUND'] }, 1],
    ['another kind', { kinds: ['INBOUND'] }, 0],
    ['its country', { countryCode: 'KR' }, 1],
    ['another country', { countryCode: 'JP' }, 0],
    ['its partner', { partnerId: 'fktu' }, 1],
    ['another partner', { partnerId: 'rengo' }, 0],
    ['one of its sources', { fundingSources: ['HOST', 'DONOR'] }, 1],
    ['another source', { fundingSources: ['DONOR'] }, 0],
    ['planned ones', { planned: true }, 1],
    ['unplanned ones', { planned: false }, 0],
  ] as const)('are limited to %s', (_, limit, expected) => {
    expect(values([ACTIVITY], { ...FILTER, ...limit }).DELEGATIONS_OUT).toBe(expected);
  });

  it('leave out the indicators of classes that are not asked for', () => {
    const filter = { ...FILTER, reportingClasses: ['EVENT_ABROAD'] } as const;
    expect(indicatorsWithin(filter)).toEqual(['EVENTS_ABROAD', 'PERSON_TRIPS_EVENTS_ABROAD']);
    expect(indicatorsWithin(FILTER)).toEqual(INDICATOR_CODES);
  });

  it('count an activity for its co-organisers too', () => {
    const joint = { ...ACTIVITY, coOrganiserIds: ['da-nang'] };
    expect(values([joint], FILTER, only('da-nang')).DELEGATIONS_OUT).toBe(1);
    expect(values([joint], FILTER, only('hue')).DELEGATIONS_OUT).toBe(0);
  });

  it('ask whether a union belonged to the scope on the day of the activity', () => {
    const days: string[] = [];
    figuresOf([ACTIVITY], FILTER, (_, day) => days.push(day) > 0);
    expect(days).toEqual(['2019-05-06']);
  });

  it('are given for each year, and the years of the filter bound them', () => {
    const activities = [ACTIVITY, { ...ACTIVITY, id: 'b', personIds: ['p1'] }];
    const years = figuresByYear(activities, { ...FILTER, fromYear: 2018 }, everyUnit);
    expect(
      years.map(({ year, figures }) => [year, ...figures.slice(0, 3).map(({ value }) => value)]),
    ).toEqual([
      [2018, 0, 0, 0],
      [2019, 2, 4, 3],
    ]);
    expect(years[0]?.figures[0]?.filter).toContain('years=2018-2018');
  });
});

function partOf(organisationId: string) {
  return { organisationId, alone: organisationId === 'tld', scope: only(organisationId) };
}

describe('a joint activity', () => {
  it('counts once at the parent and once for each child; the remainder says so', () => {
    const joint = { ...ACTIVITY, organisationId: 'da-nang', coOrganiserIds: ['hue'] };
    const parts = UNITS.map(partOf);
    const { total, parts: broken, shared } = breakdownOf([joint], FILTER, everyUnit, parts);
    expect(total[0]?.value).toBe(1);
    expect(
      broken.map(({ organisationId, figures }) => [organisationId, figures[0]?.value]),
    ).toEqual([
      ['tld', 0],
      ['cong-thuong', 0],
      ['da-nang', 1],
      ['hue', 1],
    ]);
    expect(shared.slice(0, 3).map(({ indicator, value }) => [indicator, value])).toEqual([
      ['DELEGATIONS_OUT', 1],
      ['PERSON_TRIPS_OUT', 3],
      ['DISTINCT_PERSONS_OUT', 3],
    ]);
    expect(broken[3]?.figures[0]?.filter).toContain('organisation=hue&structure');
    expect(broken[0]?.figures[0]?.filter).toContain('organisation=tld&alone=true&structure');
  });
});

describe('whatever the activities', () => {
  const activities = fc.array(anyActivity, { maxLength: 20 });

  it('one more never lowers a figure', () => {
    fc.assert(
      fc.property(activities, anyActivity, anyFilter, (before, another, filter) => {
        const after = figuresOf([...before, another], filter, everyUnit);
        for (const [index, figure] of figuresOf(before, filter, everyUnit).entries())
          expect(after[index]?.value).toBeGreaterThanOrEqual(figure.value);
      }),
    );
  });

  it('there are never more persons than person-trips', () => {
    fc.assert(
      fc.property(activities, anyFilter, (all, filter) => {
        const { PERSON_TRIPS_OUT: trips = 0, DISTINCT_PERSONS_OUT: persons = 0 } = values(
          all,
          filter,
        );
        expect(persons).toBeLessThanOrEqual(trips);
      }),
    );
  });

  it('the parts are the total and the shared remainder, which is never negative', () => {
    const parts = UNITS.map(partOf);
    fc.assert(
      fc.property(activities, anyFilter, (all, filter) => {
        const broken = breakdownOf(all, filter, everyUnit, parts);
        for (const [index, { value }] of broken.total.entries()) {
          const sum = broken.parts.reduce(
            (before, { figures }) => before + (figures[index]?.value ?? 0),
            0,
          );
          expect(value + (broken.shared[index]?.value ?? Number.NaN)).toBe(sum);
          expect(broken.shared[index]?.value).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('the years add up to the whole, but for distinct persons', () => {
    fc.assert(
      fc.property(activities, anyFilter, (all, filter) => {
        const years = figuresByYear(all, filter, everyUnit);
        for (const [index, { indicator, value }] of figuresOf(all, filter, everyUnit).entries()) {
          const sum = years.reduce(
            (before, { figures }) => before + (figures[index]?.value ?? 0),
            0,
          );
          if (INDICATORS[indicator].counting === 'DISTINCT_PERSONS')
            expect(sum).toBeGreaterThanOrEqual(value);
          else expect(sum).toBe(value);
        }
      }),
    );
  });

  it('the filter of a figure gives the list that it counts', () => {
    fc.assert(
      fc.property(activities, anyFilter, (all, filter) => {
        for (const figure of figuresOf(all, filter, everyUnit)) {
          const parsed = parseFilter(figure.filter);
          expect(parsed).toMatchObject({ ok: true });
          if (!parsed.ok) continue;
          const list = all.filter((activity) => matches(parsed.value, activity, everyUnit));
          const again = figuresOf(list, parsed.value, everyUnit);
          expect(again.find((one) => one.indicator === figure.indicator)).toEqual(figure);
          if (INDICATORS[figure.indicator].counting === 'ACTIVITIES')
            expect(list).toHaveLength(figure.value);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import type { Period } from '../period/period.ts';
import { declaredFor } from './declared.ts';
import type { DeclaredFigure, DeclaredIndicator } from './declared.ts';
import { figuresOf } from './figures.ts';
import { allOf } from './filter.ts';
import { TERM_CLAUSES, termSentence } from './term-report.ts';
import { ACTIVITY, everyUnit } from './statistics.examples.ts';

const years = (from: number, to: number): Period => ({
  from: isoDate(`${from}-01-01`),
  to: isoDate(`${to}-12-31`),
});

function declared(
  organisationId: string,
  period: Period,
  values: Partial<Record<DeclaredIndicator, number>>,
): readonly DeclaredFigure[] {
  return Object.entries(values).map(([indicator, value]) => ({
    ...period,
    organisationId,
    indicator: indicator as DeclaredIndicator,
    value,
    qualifier: null,
    source: 'Báo cáo của đơn vị',
    verification: 'PUBLIC_PAGE',
  }));
}

// As the two sector unions published them.
const FIGURES: readonly DeclaredFigure[] = [
  ...declared('cong-thuong', years(2013, 2017), {
    DELEGATIONS_IN: 48,
    DELEGATIONS_OUT: 40,
    EVENTS_HOSTED: 81,
  }),
  ...declared('cong-thuong', years(2015, 2019), {
    DELEGATIONS_OUT: 57,
    PERSON_TRIPS_OUT: 144,
    DELEGATIONS_IN: 81,
    GUESTS_IN: 690,
    EVENTS_HOSTED: 69,
    EVENTS_ABROAD: 37,
    PERSON_TRIPS_EVENTS_ABROAD: 116,
    EVENTS_DOMESTIC: 27,
    PERSON_TRIPS_EVENTS_DOMESTIC: 1909,
  }),
  ...declared('nong-nghiep', years(2018, 2023), {
    DELEGATIONS_OUT: 6,
    PERSON_TRIPS_OUT: 17,
    DELEGATIONS_IN: 6,
    GUESTS_IN: 28,
    EVENTS_HOSTED: 3,
  }),
];

const sentence = (organisationId: string, period: Period) =>
  termSentence(declaredFor(FIGURES, organisationId, period).exact).map(({ activities, people }) => [
    activities.value,
    people?.value ?? null,
  ]);

describe('declared figures', () => {
  it('give the sentence of Công đoàn Công Thương for 2015-2019, in its order', () => {
    expect(sentence('cong-thuong', years(2015, 2019))).toEqual([
      [57, 144],
      [81, 690],
      [69, null],
      [37, 116],
      [27, 1909],
    ]);
  });

  it('give that of Công đoàn Nông nghiệp for 2018-2023, without what it did not declare', () => {
    expect(sentence('nong-nghiep', years(2018, 2023))).toEqual([
      [6, 17],
      [6, 28],
      [3, null],
    ]);
  });

  it('of another period are told apart, never added', () => {
    const { exact, overlapping } = declaredFor(FIGURES, 'cong-thuong', years(2015, 2019));
    expect(exact).toHaveLength(9);
    expect(overlapping.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['DELEGATIONS_IN', 48],
      ['DELEGATIONS_OUT', 40],
      ['EVENTS_HOSTED', 81],
    ]);
  });

  it.each([
    ['a year more', years(2015, 2020), 0, 12],
    ['a year less', years(2016, 2019), 0, 12],
    ['both periods', years(2013, 2019), 0, 12],
    ['a period between', years(2014, 2014), 0, 3],
    ['years apart', years(2020, 2024), 0, 0],
  ])('are exact only for their own period: %s', (_, period, exact, overlapping) => {
    const found = declaredFor(FIGURES, 'cong-thuong', period);
    expect([found.exact.length, found.overlapping.length]).toEqual([exact, overlapping]);
  });

  it('of a union below are not drawn up', () => {
    expect(declaredFor(FIGURES, 'tld', years(2015, 2019))).toEqual({ exact: [], overlapping: [] });
  });
});

describe('the sentence of a term', () => {
  it('stands on computed figures the same way, each with the filter of its list', () => {
    const figures = figuresOf([ACTIVITY], allOf('cong-thuong', 2015, 2019), everyUnit);
    const parts = termSentence(figures);
    expect(parts.map(({ clause }) => clause)).toEqual(TERM_CLAUSES);
    expect(parts[0]).toMatchObject({
      activities: { value: 1, filter: expect.stringContaining('class=DELEGATION_OUT') },
      people: { value: 3 },
      distinct: { value: 3 },
    });
  });

  it('is empty of nothing', () => {
    expect(termSentence([])).toEqual([]);
  });
});

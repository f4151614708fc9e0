import { expect, it } from 'vitest';
import { isoDate } from './period.ts';
import { decidedIssues, supersedingIssues } from './superseding.ts';

const row = { from: isoDate('2020-01-01'), to: null };
const DECIDED = isoDate('2026-06-14');

it('lets a row take over after the last day that was decided', () => {
  expect(supersedingIssues(row, isoDate('2026-06-15'), DECIDED)).toEqual([]);
  expect(supersedingIssues(row, isoDate('2020-01-02'), null)).toEqual([]);
});

it.each([
  [row, '2026-06-14', 'DAY_DECIDED', { until: '2026-06-14' }],
  [row, '2020-01-01', 'NOT_LATER', { from: '2020-01-01' }],
  [{ ...row, to: isoDate('2026-12-31') }, '2027-01-01', 'SUPERSEDED', { until: '2026-12-31' }],
])('refuses %o from %s: %s', (replaced, from, code, data) => {
  expect(supersedingIssues(replaced, isoDate(from), DECIDED)).toMatchObject([{ code, data }]);
});

it('lets something new begin after the last day that was decided', () => {
  expect(decidedIssues(isoDate('2026-06-15'), DECIDED)).toEqual([]);
  expect(decidedIssues(DECIDED, null)).toEqual([]);
  expect(decidedIssues(DECIDED, DECIDED)).toMatchObject([{ code: 'DAY_DECIDED' }]);
});

import { readFilters } from '@cau-noi/portal/filters';
import { expect, test } from 'vitest';
import { statisticText } from './active-filters.ts';
import {
  hiddenColumns,
  isNarrowed,
  listFilters,
  NO_FILTERS,
  otherwiseThanUsual,
  whereOf,
} from './list-filters.ts';

const read = (search: Record<string, string | string[]>) => readFilters(listFilters, search);

test('an empty address asks for everything', () => {
  const filters = read({});
  expect(whereOf(filters)).toEqual({});
  expect(isNarrowed(filters)).toBe(false);
  expect(isNarrowed({ ...filters, ...NO_FILTERS })).toBe(false);
  expect(isNarrowed(read({ order: 'TITLE_ASC', cols: 'updated' }))).toBe(false);
});

test('every filter of the address reaches the API; a union stands for all below it', () => {
  const filters = read({
    q: ' ket nghia ',
    kind: ['OUTBOUND', 'NONSENSE'],
    state: 'RETURNED',
    unit: 'union-1',
    country: 'KR',
    partner: 'partner-1',
    from: '2018',
    to: '2026',
    planned: 'no',
    overdue: '1',
    statistic: 'organisation=x',
    person: 'person-1',
    line: 'line-1',
  });
  expect(whereOf(filters)).toEqual({
    text: 'ket nghia',
    kind: ['OUTBOUND'],
    state: ['RETURNED'],
    organisationId: 'union-1',
    subtree: true,
    countryCode: 'KR',
    partnerId: 'partner-1',
    fromYear: 2018,
    toYear: 2026,
    planned: false,
    reportOverdue: true,
    statistic: 'organisation=x',
    personId: 'person-1',
    planLineId: 'line-1',
  });
  expect(isNarrowed(filters)).toBe(true);
});

test('what a figure counts is said in words; one that cannot be read is only said to be one', () => {
  const statistic =
    'organisation=u1&structure=AS_WAS&years=2015-2019&class=DELEGATION_OUT&country=KR';
  expect(statisticText(statistic, 'vi')).toBe('Theo con số: Đoàn ra, Hàn Quốc, 2015–2019');
  expect(statisticText(statistic, 'en')).toContain('South Korea');
  expect(statisticText('broken', 'vi')).toBe('Theo con số đã chọn');
});

test('the address names only the columns that are otherwise than usual', () => {
  expect([...hiddenColumns([])]).toEqual(['updated']);
  expect([...hiddenColumns(['updated', 'kind'])]).toEqual(['kind']);
  expect(otherwiseThanUsual(new Set(['kind']))).toEqual(['kind', 'updated']);
});

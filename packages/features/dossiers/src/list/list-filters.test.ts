import { readFilters } from '@cau-noi/portal/filters';
import { hiddenColumns, otherwiseThanUsual } from '@cau-noi/portal/list-columns';
import { expect, test } from 'vitest';
import { figureText } from './active-filters.ts';
import {
  LIST_COLUMNS,
  isNarrowed,
  listFilters,
  NO_FILTERS,
  orderOf,
  ORDERS,
  searchOf,
  shownColumns,
  sortOf,
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
  expect(figureText(statistic, 'vi')).toBe('Theo con số: Đoàn ra, Hàn Quốc, 2015–2019');
  expect(figureText(statistic, 'en')).toContain('South Korea');
  expect(figureText('broken', 'vi')).toBe('Theo con số đã chọn');
});

test('the address names only the columns that are otherwise than usual', () => {
  expect([...hiddenColumns(LIST_COLUMNS, null)]).toEqual(['cost', 'updated']);
  expect([...hiddenColumns(LIST_COLUMNS, ['updated', 'kind'])]).toEqual(['kind', 'cost']);
  expect(otherwiseThanUsual(LIST_COLUMNS, new Set(['kind', 'cost']))).toEqual(['kind', 'updated']);
  expect(shownColumns(['kind', 'partner', 'countries', 'cost'])).toEqual([
    'title',
    'unit',
    'dates',
    'persons',
    'cost',
    'state',
  ]);
});

test('every order belongs to the header that makes it; the usual columns are said in a view', () => {
  for (const order of ORDERS) {
    const sort = sortOf(order);
    if (sort !== null) expect(orderOf(sort)).toBe(order);
  }
  expect(searchOf(read({ state: 'DRAFT' }))).toBe('state=DRAFT&cols=usual');
  expect(searchOf(read({ state: 'DRAFT', cols: 'usual' }))).toBe('state=DRAFT&cols=usual');
  expect(searchOf(read({ order: 'UNION_ASC', cols: ['cost'] }))).toBe('order=UNION_ASC&cols=cost');
});

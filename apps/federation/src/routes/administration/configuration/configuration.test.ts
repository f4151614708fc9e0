import { fieldsOf } from '@cau-noi/i18n/parameter-fields';
import { expect, it } from 'vitest';
import { isSameSetting, standing } from './configuration.ts';
import type { Parameter } from './configuration.ts';

const row = (change: Partial<Parameter>): Parameter => ({
  id: 'p1',
  checkId: 'TK03',
  kinds: ['OUTBOUND', 'EVENT_ABROAD'],
  levels: [],
  planned: null,
  severity: 'STOP',
  waivedBy: null,
  values: { maxPersons: 10, maxDays: null },
  validFrom: '2019-01-01',
  validTo: null,
  note: null,
  addedBy: null,
  addedAt: null,
  endedBy: null,
  endedAt: null,
  endedWhy: null,
  generalId: null,
  basis: { citation: 'Quy định mẫu', article: null, verification: 'UNVERIFIED' },
  ...change,
});

it('keeps what holds and what is to hold', () => {
  const past = row({ id: 'past', validTo: '2026-03-04' });
  const last = row({ id: 'last', validTo: '2026-03-05' });
  const coming = row({ id: 'coming', validFrom: '2027-01-01' });
  expect(standing([past, last, coming], '2026-03-05')).toEqual([last, coming]);
});

it('knows the same setting by what it is for, in whatever order that is told', () => {
  expect(isSameSetting(row({}), row({ id: 'p2', kinds: ['EVENT_ABROAD', 'OUTBOUND'] }))).toBe(true);
  expect(isSameSetting(row({}), row({ planned: true }))).toBe(false);
  expect(isSameSetting(row({}), row({ checkId: 'TK04' }))).toBe(false);
});

it('writes values in one order, each as what it is', () => {
  expect(
    fieldsOf({ scope: 'UNIT', minMonths: 36 }).map(([name, { type }]) => [name, type]),
  ).toEqual([
    ['minMonths', 'NUMBER'],
    ['scope', 'CODE'],
  ]);
  expect(fieldsOf({})).toEqual([]);
});

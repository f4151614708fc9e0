import { readFilters } from '@cau-noi/portal/filters';
import { expect, it } from 'vitest';
import { itemFilters, whereOf } from './item-filters.ts';

it('asks for all while nothing narrows the register', () => {
  expect(whereOf(readFilters(itemFilters, {}))).toEqual({});
});

it('asks for just the products that a figure of one union counts', () => {
  const address = { state: 'PUBLISHED', year: '2026', type: 'POST', unit: 'u', alone: '1' };
  const asked = readFilters(itemFilters, address);
  const counted = { state: ['PUBLISHED'], type: ['POST'], publishedIn: 2026, organisationId: 'u' };
  expect(whereOf(asked)).toEqual({ ...counted, subtree: false });
  expect(whereOf({ ...asked, alone: false })).toEqual({ ...counted, subtree: true });
});

it('leaves a word that is no code of ours out', () => {
  const asked = readFilters(itemFilters, { state: ['PUBLISHED', 'LOST'], year: 'soon' });
  expect(whereOf(asked)).toEqual({ state: ['PUBLISHED'] });
});

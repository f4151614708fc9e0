import { expect, it } from 'vitest';
import { COUNTRY_CODES } from './country.ts';
import { WORLD_REGIONS, countriesOf, regionOf } from './region.ts';

it('puts every country into one region', () => {
  const placed = WORLD_REGIONS.flatMap(countriesOf);
  expect(placed.toSorted()).toEqual(COUNTRY_CODES.toSorted());
  expect(countriesOf('ANTARCTICA')).toEqual(['AQ']);
});

it.each([
  ['LA', 'SOUTH_EAST_ASIA'],
  ['KR', 'EAST_ASIA'],
  ['BY', 'EUROPE'],
  ['CU', 'LATIN_AMERICA'],
  ['AU', 'OCEANIA'],
] as const)('%s lies in %s', (code, region) => {
  expect(regionOf(code)).toBe(region);
});

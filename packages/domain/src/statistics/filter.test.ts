import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from './figures.ts';
import { allOf, formatFilter, parseFilter } from './filter.ts';
import { anyFilter } from './statistics.examples.ts';

const FILTER = allOf('cong-thuong', 2015, 2019);

describe('a filter as text', () => {
  it('can be read, and leaves out what does not limit', () => {
    expect(formatFilter(FILTER)).toBe('organisation=cong-thuong&structure=AS_WAS&years=2015-2019');
    const narrow = {
      ...filterOf('PERSON_TRIPS_OUT', FILTER),
      kinds: ['OUTBOUND'],
      structure: 'AS_IS',
      countryCode: 'KR',
      partnerId: 'a&b=c/đ',
      fundingSources: ['DONOR', 'UNION_FUND'],
      planned: false,
    } as const;
    expect(formatFilter(narrow)).toBe(
      'organisation=cong-thuong&structure=AS_IS&years=2015-2019&class=DELEGATION_OUT&kind=OUTBOUND' +
        '&country=KR&partner=a%26b%3Dc%2F%C4%91&funding=UNION_FUND.DONOR&planned=false',
    );
  });

  it('comes back as it was, in normal order', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(parseFilter(formatFilter(filter))).toEqual({ ok: true, value: filter });
      }),
    );
  });

  it.each([
    '',
    'organisation=a',
    'organisation=a&structure=AS_WAS',
    'organisation=a&structure=NOW&years=2015-2019',
    'organisation=a&structure=AS_WAS&years=2019-2015',
    'organisation=a&structure=AS_WAS&years=2015',
    'organisation=a&structure=AS_WAS&years=2015-2019&class=TRIPS',
    'organisation=a&structure=AS_WAS&years=2015-2019&class=DELEGATION_OUT.DELEGATION_OUT',
    'organisation=a&structure=AS_WAS&years=2015-2019&country=XX',
    'organisation=a&structure=AS_WAS&years=2015-2019&planned=maybe',
    'organisation=a&structure=AS_WAS&years=2015-2019&planned=toString',
    'organisation=a&alone=perhaps&structure=AS_WAS&years=2015-2019',
    'organisation=a&structure=AS_WAS&years=2015-2019&colour=red',
    'organisation=a&organisation=b&structure=AS_WAS&years=2015-2019',
    'organisation=%E0%A4%A&structure=AS_WAS&years=2015-2019',
    'organisation=&structure=AS_WAS&years=2015-2019',
  ])('is refused: %s', (text) => {
    expect(parseFilter(text)).toMatchObject({
      ok: false,
      error: { code: 'FILTER_UNREADABLE', data: { text } },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { err, issue, ok } from '../result.ts';
import {
  COUNTRY_CODES,
  HOME_COUNTRY,
  INTERNATIONAL,
  countryKey,
  isCountryCode,
  parseCountryCode,
} from './country.ts';

describe('country', () => {
  it('has the 249 assigned codes, each once, in order', () => {
    expect(COUNTRY_CODES).toHaveLength(249);
    expect(new Set(COUNTRY_CODES).size).toBe(249);
    expect(COUNTRY_CODES.toSorted()).toEqual(COUNTRY_CODES);
    expect(COUNTRY_CODES.filter((code) => !/^[A-Z]{2}$/u.test(code))).toEqual([]);
  });

  it.each(['VN', 'LA', 'KH', 'KR', 'JP', 'DE', 'BY', 'CU', 'SG', 'AU', 'BE', 'DK', 'FI'])(
    'knows %s',
    (code) => {
      expect(parseCountryCode(` ${code.toLowerCase()} `)).toEqual(ok(code));
    },
  );

  it.each(['', 'V', 'VNM', 'EU', 'UK', 'AN', 'SU', 'XX', 'ZZ', INTERNATIONAL])(
    'refuses %s',
    (text) => {
      expect(isCountryCode(text)).toBe(false);
      expect(parseCountryCode(text)).toEqual(err(issue('COUNTRY_UNKNOWN', { text })));
    },
  );

  it('groups bodies without a country as international', () => {
    expect(countryKey(null)).toBe(INTERNATIONAL);
    expect(countryKey(HOME_COUNTRY)).toBe('VN');
  });
});

import { expect, it } from 'vitest';
import { partnerIssues } from './issues.ts';
import type { PartnerContent } from './issues.ts';

const SOUND: PartnerContent = {
  nameVi: 'Công đoàn Mẫu',
  nameEn: null,
  nameNative: null,
  abbreviation: 'CDM',
  aliases: ['Nghiệp đoàn Mẫu'],
  countryCode: 'KR',
  kind: 'SECTOR_UNION',
  sector: 'METAL',
  sinceYear: 1994,
  note: null,
};

it('finds nothing wrong with a whole partner, nor with an international one', () => {
  expect(partnerIssues(SOUND, 2026)).toEqual([]);
  expect(partnerIssues({ ...SOUND, countryCode: null, sector: null }, 2026)).toEqual([]);
});

it.each<[Partial<PartnerContent>, string, (string | number)[]]>([
  [{ nameVi: '' }, 'REQUIRED', ['nameVi']],
  [{ nameEn: 'a'.repeat(201) }, 'TOO_LONG', ['nameEn']],
  [{ aliases: ['a', 'a'] }, 'DUPLICATE', ['aliases', 1]],
  [{ aliases: [' '] }, 'REQUIRED', ['aliases', 0]],
  [{ countryCode: 'XX' }, 'UNKNOWN_VALUE', ['countryCode']],
  [{ sector: 'SPORT' }, 'UNKNOWN_VALUE', ['sector']],
  [{ sinceYear: 2027 }, 'OUT_OF_RANGE', ['sinceYear']],
  [{ sinceYear: 1899 }, 'OUT_OF_RANGE', ['sinceYear']],
  [{ note: 'a'.repeat(2001) }, 'TOO_LONG', ['note']],
])('%j: %s', (change, code, path) => {
  expect(partnerIssues({ ...SOUND, ...change }, 2026)).toMatchObject([{ code, path }]);
});

import { expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
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
  status: 'RESTORED',
  statusSince: '2019-03-01',
  priorities: ['SAME_TRADE'],
  note: null,
};

const TODAY = isoDate('2026-11-22');

it('finds nothing wrong with a whole partner, nor with an international one', () => {
  expect(partnerIssues(SOUND, TODAY)).toEqual([]);
  expect(partnerIssues({ ...SOUND, countryCode: null, sector: null }, TODAY)).toEqual([]);
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
  [{ status: 'ASLEEP' }, 'UNKNOWN_VALUE', ['status']],
  [{ status: null }, 'REQUIRED', ['status']],
  [{ statusSince: '2026-02-30' }, 'DATE_NOT_REAL', ['statusSince']],
  [{ statusSince: '2026-11-23' }, 'DAY_IN_FUTURE', ['statusSince']],
  [{ priorities: ['SAME_TRADE', 'SAME_TRADE'] }, 'DUPLICATE', ['priorities']],
  [{ priorities: ['FRIENDSHIP'] }, 'UNKNOWN_VALUE', ['priorities']],
  [{ note: 'a'.repeat(2001) }, 'TOO_LONG', ['note']],
])('%j: %s', (change, code, path) => {
  expect(partnerIssues({ ...SOUND, ...change }, TODAY)).toMatchObject([{ code, path }]);
});

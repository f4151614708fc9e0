import { expect, test } from 'vitest';
import { sampleContent } from '../draft/content.sample.ts';
import { changeText, idsIn } from './change-text.ts';

const nameOf = (id: string) => (id === 'person-1' ? 'Người Mẫu Một' : undefined);
const said = (label: string, value: unknown) => changeText(label, value, 'vi', nameOf);

test('codes, days, money, countries and names are said, and nothing for what is not there', () => {
  expect(said('members.role', 'HEAD')).toBe('Trưởng đoàn');
  expect(said('costLines.payer', 'HOST')).toBe('Phía bạn đài thọ');
  expect(said('endDate', '2026-05-10')).toBe('10/05/2026');
  expect(said('costLines.unitPrice', { minor: 1_234_567, currency: 'VND' })).toBe(
    '1.234.567\u00a0₫',
  );
  expect(said('stops.countryCode', 'KR')).toBe('Hàn Quốc');
  expect(said('members.personId', 'person-1')).toBe('Người Mẫu Một');
  expect(said('partnerId', 'partner-9')).toBe('đã chọn');
  expect(said('onlineAlternative.considered', false)).toBe('Không');
  expect(said('topic', null)).toBe('');
});

test('a whole item is its parts, without its id', () => {
  const [member] = sampleContent.members;
  expect(said('members', member)).toBe('Người Mẫu Một · Trưởng đoàn · Lãnh đạo phụ trách');
});

test('the ids whose names are needed are found in fields, items and lists', () => {
  expect(idsIn(sampleContent.members[0])).toEqual(['person-1']);
  expect(idsIn('partner-1', 'partnerId')).toEqual(['partner-1']);
  expect(idsIn(['union-2'], 'coOrganiserIds')).toEqual(['union-2']);
  // A plan line is no record that can be asked for by its id alone.
  expect(idsIn('line-1', 'planLineId')).toEqual([]);
});

import { expect, test } from 'vitest';
import { changeText } from './change-text.ts';

const nbsp = '\u00a0';

test('a field of a dossier has its name, and both values in words', () => {
  const moved = {
    path: ['endDate'],
    label: 'endDate',
    before: '2027-03-20',
    after: '2027-03-16',
  };
  expect(changeText(moved, 'vi')).toEqual({
    id: 'endDate',
    label: 'Ngày kết thúc',
    before: ['20/03/2027'],
    after: ['16/03/2027'],
  });
});

test('a field of a list item says which item', () => {
  const role = {
    path: ['members', 'm1', 'role'],
    label: 'members.role',
    before: 'MEMBER',
    after: 'HEAD',
  };
  const itemName = ([, id]: readonly (string | number)[]) =>
    id === 'm1' ? 'Trần Văn Mẫu' : undefined;
  const text = changeText(role, 'vi', { itemName });
  expect(text.label).toBe('Trần Văn Mẫu: Thành viên đoàn: Vai trò');
  expect([text.before, text.after]).toEqual([['Thành viên'], ['Trưởng đoàn']]);
  expect(changeText(role, 'en').after).toEqual(['Head']);
});

test('the class of who travels is said as the rates name it', () => {
  const traveller = {
    path: ['costLines', 'c1', 'traveller'],
    label: 'costLines.traveller',
    before: null,
    after: 'LEVEL_A',
  };
  expect(changeText(traveller, 'vi')).toMatchObject({ before: [], after: ['Mức A (lãnh đạo)'] });
  expect(changeText(traveller, 'en').after).toEqual(['Level A (leaders)']);
});

test('an added item has a line for each field that is filled in', () => {
  const cost = {
    path: ['costLines', 'c1'],
    label: 'costLines',
    before: null,
    after: {
      id: 'c1',
      kind: 'TICKET',
      description: '',
      persons: 8,
      days: 1,
      unitPrice: { minor: 9_000_000, currency: 'VND' },
      payer: 'HOST',
    },
  };
  expect(changeText(cost, 'vi').before).toEqual([]);
  expect(changeText(cost, 'vi').after).toEqual([
    'Khoản chi: Vé đi lại',
    'Số người: 8',
    'Số ngày: 1',
    `Đơn giá: 9.000.000${nbsp}₫`,
    'Nguồn chi: Phía bạn đài thọ',
  ]);
});

test('a plan line says its months, countries and money as they are read', () => {
  const of = (field: string, before: unknown, after: unknown) =>
    changeText({ path: ['lines', 'l1', field], label: `lines.${field}`, before, after }, 'vi');
  expect(of('fromMonth', null, '2027-03')).toMatchObject({ label: 'Từ tháng', after: ['03/2027'] });
  expect(of('countries', ['KR'], ['KR', 'LA']).after).toEqual(['Hàn Quốc và Lào']);
  const money = [{ source: 'UNION_FUND', amount: { minor: 350_000_000, currency: 'VND' } }];
  expect(of('funding', [], money)).toMatchObject({
    label: 'Kinh phí',
    before: [],
    after: [`Tài chính công đoàn 350.000.000${nbsp}₫`],
  });
});

test('ids are named where the page knows them', () => {
  const partner = { path: ['partnerId'], label: 'partnerId', before: 'p1', after: 'p2' };
  const nameOf = (id: string) => (id === 'p1' ? 'Đối tác Một' : undefined);
  expect(changeText(partner, 'vi', { nameOf })).toMatchObject({
    before: ['Đối tác Một'],
    after: ['p2'],
  });
});

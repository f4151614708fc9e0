import { describe, expect, test } from 'vitest';
import { formatIn } from './format.ts';

const vi = formatIn('vi');
const en = formatIn('en');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('days', () => {
  test('dd/MM/yyyy in both languages, with the weekday when asked', () => {
    expect(vi.date('2026-03-05')).toBe('05/03/2026');
    expect(en.date('2026-03-05')).toBe('05/03/2026');
    expect(vi.date('2026-03-05', { weekday: true })).toBe('Thứ Năm, 05/03/2026');
    expect(en.date('2026-03-05', { weekday: true })).toBe('Thursday, 05/03/2026');
  });

  test('a moment is shown as in Vietnam', () => {
    expect(vi.dateTime('2026-03-05T18:30:00Z')).toBe('06/03/2026 01:30');
    expect(vi.time('2026-03-05T18:30:00Z')).toBe('01:30');
    expect(vi.date('2026-03-05T18:30:00Z')).toBe('06/03/2026');
  });

  test.each([
    ['2026-03-05', '2026-03-05', '05/03/2026'],
    ['2026-03-05', '2026-03-12', '05/03 – 12/03/2026'],
    ['2025-12-28', '2026-01-03', '28/12/2025 – 03/01/2026'],
  ])('%s to %s', (from, to, expected) => {
    expect(vi.dateRange(from, to)).toBe(expected);
  });

  test('month', () => {
    expect(vi.month('2026-05')).toBe('05/2026');
  });

  test.each([
    ['2026-03-05', 'hôm nay', 'today'],
    ['2026-03-02', '3 ngày trước', '3 days ago'],
    ['2026-03-06', 'ngày mai', 'tomorrow'],
    ['2026-03-25', 'sau 2 tuần nữa', 'in 2 weeks'],
    ['2025-12-01', '3 tháng trước', '3 months ago'],
    ['2023-03-01', '3 năm trước', '3 years ago'],
    // Late in the evening in UTC is the next day in Vietnam.
    ['2026-03-04T21:05:00Z', 'hôm nay', 'today'],
  ])('%s seen from 2026-03-05', (iso, vietnamese, english) => {
    expect(vi.relative(iso, '2026-03-05')).toBe(vietnamese);
    expect(en.relative(iso, '2026-03-05')).toBe(english);
  });
});

describe('figures', () => {
  test('money: đồng without decimals, others with their own and their code', () => {
    expect(plain(vi.money({ minor: 1234567, currency: 'VND' }))).toBe('1.234.567 ₫');
    expect(plain(vi.money({ minor: 123456, currency: 'USD' }))).toBe('1.234,56 USD');
    expect(plain(vi.money({ minor: 5000, currency: 'EUR' }))).toBe('50,00 EUR');
    expect(plain(en.money({ minor: 1234567, currency: 'VND' }))).toBe('1,234,567 ₫');
    expect(plain(en.money({ minor: 900000, currency: 'KRW' }))).toBe('900,000 KRW');
  });

  test('people, person-trips, days', () => {
    expect(plain(vi.persons(12))).toBe('12 người');
    expect(plain(vi.personTrips(1909))).toBe('1.909 lượt');
    expect(plain(en.persons(1))).toBe('1 person');
    expect(plain(en.personTrips(144))).toBe('144 person-trips');
    expect(plain(en.days(1))).toBe('1 day');
  });

  test('numbers, shares, sizes', () => {
    expect(vi.number(1234567)).toBe('1.234.567');
    expect(vi.number(2.345, 1)).toBe('2,3');
    expect(vi.percent(0.95)).toBe('95%');
    expect(vi.percent(0.9547)).toBe('95,5%');
    expect(plain(vi.bytes(4_520_000))).toBe('4,5 MB');
    expect(plain(en.bytes(820))).toBe('0.8 kB');
  });
});

describe('names', () => {
  test('countries', () => {
    expect(vi.country('LA')).toBe('Lào');
    expect(vi.country('KR')).toBe('Hàn Quốc');
    expect(en.country('KR')).toBe('South Korea');
    expect(vi.country('INTERNATIONAL')).toBe('INTERNATIONAL');
  });

  test('Đ comes after D, and marks after letters', () => {
    expect(['Đức', 'Dương', 'Ấn Độ', 'An Giang', 'Ai Cập'].toSorted(vi.compare)).toEqual([
      'Ai Cập',
      'An Giang',
      'Ấn Độ',
      'Dương',
      'Đức',
    ]);
  });

  test('lists', () => {
    expect(vi.list(['Lào', 'Hàn Quốc', 'Nhật Bản'])).toBe('Lào, Hàn Quốc và Nhật Bản');
    expect(en.list(['Laos', 'Japan'])).toBe('Laos and Japan');
  });
});

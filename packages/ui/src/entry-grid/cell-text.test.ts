import { describe, expect, test } from 'vitest';
import { testWords } from '../words/words.fixture.ts';
import { readCell, writeCell } from './cell-text.ts';
import type { GridColumn } from './columns.ts';

interface Line {
  readonly name: string;
  readonly persons: number | null;
  readonly cost: { readonly minor: number; readonly currency: string } | null;
  readonly month: string | null;
  readonly kind: string | null;
  readonly countries: readonly string[];
}

const speech = { words: testWords, locale: 'vi' };
const line: Line = {
  name: 'Thăm Lào',
  persons: 8,
  cost: { minor: 120050, currency: 'USD' },
  month: '2026-05',
  kind: 'OUTBOUND',
  countries: ['LA', 'KR'],
};

const kind: GridColumn<Line> = {
  id: 'kind',
  header: 'Loại',
  type: 'select',
  value: (row) => row.kind,
  options: [
    { value: 'OUTBOUND', label: 'Đoàn ra' },
    { value: 'INBOUND', label: 'Đoàn vào' },
  ],
};
const countries: GridColumn<Line> = {
  id: 'countries',
  header: 'Nước',
  type: 'multi-select',
  value: (row) => row.countries,
  options: [
    { value: 'LA', label: 'Lào' },
    { value: 'KR', label: 'Hàn Quốc' },
  ],
};
const cost: GridColumn<Line> = {
  id: 'cost',
  header: 'Kinh phí',
  type: 'money',
  value: (row) => row.cost,
  currencies: ['VND', 'USD'],
};
const month: GridColumn<Line> = {
  id: 'month',
  header: 'Tháng',
  type: 'month',
  value: (row) => row.month,
  year: 2026,
};

describe('writing', () => {
  test.each([
    [kind, 'Đoàn ra'],
    [countries, 'Lào; Hàn Quốc'],
    [cost, '1.200,5 USD'],
    [month, '05/2026'],
  ])('$id', (column, text) => {
    expect(writeCell(column, line, 'vi')).toBe(text);
  });
});

describe('reading', () => {
  test.each([
    [kind, 'doan ra', 'OUTBOUND'],
    [kind, 'INBOUND', 'INBOUND'],
    [kind, '', null],
    [countries, 'lao, Hàn Quốc', ['LA', 'KR']],
    [countries, 'Hàn', ['KR']],
    [cost, '1.500.000', { minor: 150_000_000, currency: 'USD' }],
    [cost, '1.500.000 VND', { minor: 1_500_000, currency: 'VND' }],
    [cost, '', null],
    [month, 'T7', '2026-07'],
  ])('$id "%s"', (column, text, value) => {
    expect(readCell(column, line, text, speech)).toEqual({ ok: true, value });
  });

  test('a money cell without a currency takes the first of a new row', () => {
    expect(readCell(cost, null, '20.000.000', speech)).toEqual({
      ok: true,
      value: { minor: 20_000_000, currency: 'VND' },
    });
  });

  test.each([
    [kind, 'Đoàn', '“Đoàn” không có trong danh sách.'],
    [countries, 'Lào; Mỹ', '“Mỹ” không có trong danh sách.'],
    [cost, 'mười triệu', 'Không đọc được số này.'],
    [month, 'quý 2', 'Ghi tháng dạng tháng/năm.'],
  ])('$id refuses "%s"', (column, text, message) => {
    expect(readCell(column, line, text, speech)).toEqual({ ok: false, message });
  });
});

test('what is written is read back', () => {
  for (const column of [kind, countries, cost, month]) {
    expect(readCell(column, line, writeCell(column, line, 'vi'), speech)).toEqual({
      ok: true,
      value: column.value(line),
    });
  }
});

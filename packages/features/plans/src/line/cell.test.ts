import { languages } from '@cau-noi/i18n/messages';
import { describe, expect, test } from 'vitest';
import { type CellReader, COLUMN_IDS, type ColumnId, readCell, withCell } from './cell.ts';
import { sampleLine } from './line.sample.ts';
import { fieldText, sourceText } from './line-text.ts';
import { emptyLine } from './new-line.ts';
import { pasteVocabularies } from './vocabularies.ts';

const partners = [
  { id: 'partner-1', names: ['Công đoàn Mẫu', 'Sample Union', 'CĐM'] },
  { id: 'partner-2', names: ['Công đoàn Thử', 'CĐT'] },
  { id: 'partner-3', names: ['Công đoàn Thứ Ba', 'CĐT'] },
];
const agreements = [{ id: 'agreement-1', names: ['Bản ghi nhớ mẫu'] }];
const reader = (language: 'vi' | 'en'): CellReader => ({
  year: 2027,
  language,
  vocabularies: pasteVocabularies(partners, agreements),
  unions: new Map([['lđlđ mẫu', 'union-2']]),
});
const names = new Map([
  ['partner-1', 'Công đoàn Mẫu'],
  ['union-2', 'LĐLĐ Mẫu'],
]);

const read = (column: ColumnId, text: string, language: 'vi' | 'en' = 'vi') =>
  readCell(column, text, reader(language));
const value = (column: ColumnId, text: string, language: 'vi' | 'en' = 'vi') => {
  const reading = read(column, text, language);
  return reading.ok ? reading.value : reading.error.code;
};

describe('the text of a cell', () => {
  test.each<[ColumnId, string, unknown]>([
    ['kind', 'doan ra', 'OUTBOUND'],
    ['kind', 'Delegation in', 'INBOUND'],
    ['kind', 'Đăng cai', 'EVENT_HOSTED'],
    ['kind', 'EVENT_ONLINE', 'EVENT_ONLINE'],
    ['kind', 'Đoàn lạ', 'UNKNOWN_WORD'],
    ['purposeKind', 'Study visit', 'STUDY'],
    ['agreementId', 'ban ghi nho mau', 'agreement-1'],
    ['agreementId', 'Bản ghi nhớ lạ', 'UNKNOWN_WORD'],
    ['agreementId', '', null],
    ['headLevel', 'Lãnh đạo đơn vị', 'UNIT_LEADER'],
    ['priority', 'High', 'HIGH'],
    ['countries', 'Lào; Hàn Quốc, Japan', ['LA', 'KR', 'JP']],
    ['partnerId', 'sample union', 'partner-1'],
    ['partnerId', 'CĐT', 'UNKNOWN_WORD'],
    ['persons', '1.234', 1_234],
    ['persons', 'mười', 'NUMBER_FORMAT'],
    ['fromMonth', '3', '2027-03'],
    ['fromMonth', '03/2026', 'MONTH_OUTSIDE_YEAR'],
    ['coOrganiserIds', 'LĐLĐ Mẫu', ['union-2']],
    ['title', 'Hai\ndòng và "ngoặc"', 'Hai\ndòng và "ngoặc"'],
    ['title', 'x'.repeat(301), 'TOO_LONG'],
    ['note', '', null],
  ])('%s “%s”', (column, text, expected) => {
    expect(value(column, text)).toEqual(expected);
  });

  test('money of one source may be several amounts in several currencies', () => {
    expect(value('funding.HOST', '320.000.000; 1.500,5 USD')).toEqual([
      '320000000 VND',
      '150050 USD',
    ]);
    expect(value('funding.HOST', '320,000,000 ₫')).toEqual(['320000000 VND']);
    expect(value('funding.HOST', '500 USD; 200 USD')).toBe('DUPLICATE');
    expect(value('funding.HOST', '500 XYZ')).toBe('UNKNOWN_WORD');
    expect(value('funding.HOST', 'nhiều')).toBe('MONEY_FORMAT');
  });

  test('what has two readings is read as the reader writes', () => {
    expect(value('funding.HOST', '1,500.50 USD', 'en')).toEqual(['150050 USD']);
    expect(value('resultTarget', '1,234', 'en')).toBe(1234);
    expect(value('resultTarget', '12,5', 'vi')).toBe(12.5);
  });
});

test.each(languages)('what the grid writes in %s is read back as the same line', (language) => {
  const line = sampleLine('l1', {
    resultTarget: 1234.5,
    coOrganiserIds: ['union-2'],
    priority: 'HIGH',
    note: 'Ghi chú',
    countries: ['KR', 'LA'],
    funding: [
      { source: 'UNION_FUND', amount: { minor: 320_000_000, currency: 'VND' } },
      { source: 'HOST', amount: { minor: 150_050, currency: 'USD' } },
      { source: 'HOST', amount: { minor: 5_000_000, currency: 'VND' } },
    ],
  });
  const written = COLUMN_IDS.reduce((copy, column) => {
    const text = column.startsWith('funding.')
      ? sourceText(line, column.slice(8) as 'HOST', language)
      : fieldText(column as 'title', line, language, (id) => names.get(id));
    const reading = read(column, text, language);
    if (!reading.ok) throw new Error(`${column}: ${text} gave ${reading.error.code}`);
    return withCell(copy, column, reading.value);
  }, emptyLine('l1'));
  expect(written).toEqual(line);
});

test('emptying a cell empties its field; a kind and a priority stay', () => {
  const line = sampleLine('l1');
  expect(withCell(line, 'kind', null)).toBe(line);
  expect(withCell(line, 'persons', null).persons).toBeNull();
  expect(withCell(line, 'resultUnit', '').resultUnit).toBeNull();
  expect(withCell(line, 'title', null).title).toBe('');
  expect(withCell(line, 'countries', []).countries).toEqual([]);
  expect(withCell(line, 'funding.UNION_FUND', '').funding).toEqual([]);
});

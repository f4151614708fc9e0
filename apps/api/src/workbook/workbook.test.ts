import { expect, it } from 'vitest';
import { columnName, serialOfDay, serialOfMoment, STYLES } from './sheet.ts';
import { readSheet, unzip } from './workbook.testing.ts';
import { writeWorkbook } from './workbook.ts';

const columns = [
  { header: 'Tên', kind: 'text', width: 20 },
  { header: 'Ngày', kind: 'date', width: 12 },
  { header: 'Lúc', kind: 'moment', width: 16 },
  { header: 'Người', kind: 'integer', width: 8 },
  { header: 'USD', kind: 'amount', width: 12 },
] as const;

it('days and moments are the numbers that spreadsheets know', () => {
  expect(serialOfDay('1900-03-01')).toBe(61);
  expect(serialOfDay('2026-11-21')).toBe(46_347);
  // 18:00 in London is one o'clock of the next day in Việt Nam.
  expect(serialOfMoment('2026-11-20T18:00:00Z')).toBeCloseTo(46_347 + 1 / 24, 9);
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

it('text, dates and figures come back as what they are', async () => {
  const rows = [
    ['Kết nghĩa <Đà Nẵng> & "Gyeongnam"', '2026-03-08', '2026-03-08T02:00:00.000Z', 12, 1234.5],
    ['=HYPERLINK("http://x.invalid")', null, null, 0, null],
    ['+84 đầu\u0000\uD800 cuối', null, null, null, null],
  ];
  const file = await writeWorkbook([{ name: 'Hồ sơ: [2026]', columns, rows, table: true }]);
  const [head, first, second, third] = readSheet(file, 1);
  expect(head).toEqual(['Tên', 'Ngày', 'Lúc', 'Người', 'USD']);
  expect(first).toEqual([
    'Kết nghĩa <Đà Nẵng> & "Gyeongnam"',
    { value: 46_089, style: STYLES.date },
    { value: 46_089.375, style: STYLES.moment },
    { value: 12, style: STYLES.integer },
    { value: 1234.5, style: STYLES.amount },
  ]);
  expect(second).toEqual(['=HYPERLINK("http://x.invalid")', null, null, { value: 0, style: 4 }]);
  expect(third).toEqual(['+84 đầu cuối']);
  const sheet = unzip(file).get('xl/worksheets/sheet1.xml') ?? '';
  // A text that looks like a formula stays a text, also when the sheet is written on.
  expect(sheet).toContain(`<c r="A3" s="${STYLES.literal}" t="inlineStr">`);
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('state="frozen"');
  expect(sheet).toContain('<autoFilter ref="A1:E4"/>');
  const workbook = unzip(file).get('xl/workbook.xml') ?? '';
  expect(workbook).toContain("'Hồ sơ   2026 '!$A$1:$E$4");
});

it('the same content is the same file, and no rows are a file too', async () => {
  const sheets = [{ name: 'Trống', columns, rows: [], table: true }];
  const file = await writeWorkbook(sheets);
  expect(file.equals(await writeWorkbook(sheets))).toBe(true);
  expect(readSheet(file, 1)).toHaveLength(1);
});

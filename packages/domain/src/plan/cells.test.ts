import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount, readMonth, readNumber } from './cells.ts';
import { parseTsv } from './tsv.ts';

describe('parseTsv', () => {
  it.each([
    ['', []],
    ['a', [['a']]],
    ['a\tb', [['a', 'b']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\nb\n', [['a'], ['b']]],
    ['a\rb', [['a'], ['b']]],
    ['\t', [['', '']]],
    ['\n', [['']]],
    ['"hai\r\ndòng"\tb', [['hai\ndòng', 'b']]],
    ['"một\ttab"', [['một\ttab']]],
    ['"nói ""có"""', [['nói "có"']]],
    ['"Hội nghị" lần 2\tb', [['"Hội nghị" lần 2', 'b']]],
    ['"không đóng\tb', [['"không đóng', 'b']]],
    ['5" màn hình', [['5" màn hình']]],
    ['""', [['']]],
  ])('%j', (text, expected) => {
    expect(parseTsv(text)).toEqual(expected);
  });

  const cell = fc.string({ unit: fc.constantFrom('a', 'đ', '"', '\t', '\n', ' ', ',') });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  const write = (text: string): string =>
    /[\t\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

  it('reads back what a spreadsheet writes', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = rows.map((row) => row.map(write).join('\t') + end).join('');
        expect(parseTsv(text)).toEqual(rows);
      }),
    );
  });

  it('loses no letter of a text in no format at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '\t', '\n', '\r') }), (text) => {
        const cells = parseTsv(text).flat().join('');
        expect(cells).toBe(text.replaceAll(/[\t\n\r]/gu, ''));
      }),
    );
  });
});

describe('cells', () => {
  it.each([
    ['12', 12],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,234', 1_234],
    ['1.234', 1_234],
    ['1 234', 1_234],
    ['1\u00a0234', 1_234],
    ['0', 0],
    ['', null],
    ['12 người', null],
    ['-5', null],
    ['1.5', null],
    ['1.23.456', null],
    ['1.234,567', null],
    ['99999999999999999999', null],
  ])('count %j: %s', (text, expected) => {
    const read = readCount(text);
    expect(read.ok ? read.value : null).toBe(expected);
  });

  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234,5', 1_234.5],
    ['1.234', 1_234],
    ['1234,567', 1_234.567],
    ['1,234', 'NUMBER_AMBIGUOUS'],
    ['1,2,3', 'NUMBER_FORMAT'],
    ['NaN', 'NUMBER_FORMAT'],
    ['1e3', 'NUMBER_FORMAT'],
  ])('number %j: %s', (text, expected) => {
    const read = readNumber(text);
    expect(read.ok ? read.value : read.error.code).toBe(expected);
  });

  it.each([
    ['03/2027', '2027-03'],
    ['3/2027', '2027-03'],
    ['15/03/2027', '2027-03'],
    ['5.3.2027', '2027-03'],
    ['2027-03', '2027-03'],
    ['2027-03-15', '2027-03'],
    ['3', '2027-03'],
    ['12', '2027-12'],
    ['13', 'MONTH_FORMAT'],
    ['13/2027', 'MONTH_FORMAT'],
    ['03/15/2027', 'DATE_NOT_REAL'],
    ['31/02/2027', 'DATE_NOT_REAL'],
    ['Tháng ba', 'MONTH_FORMAT'],
  ])('month %j: %s', (text, expected) => {
    const read = readMonth(text, 2027);
    expect(read.ok ? read.value : read.error.code).toBe(expected);
  });

  it('reads back every count, written in groups or not', () => {
    fc.assert(
      fc.property(
        fc.nat(Number.MAX_SAFE_INTEGER),
        fc.constantFrom('', '.', ',', ' '),
        (n, mark) => {
          const text = String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, mark);
          expect(readCount(text)).toEqual({ ok: true, value: n });
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

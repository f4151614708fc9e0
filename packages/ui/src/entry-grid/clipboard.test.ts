import { expect, test } from 'vitest';
import { readBlock, writeBlock } from './clipboard.ts';

test('a block from Excel', () => {
  expect(readBlock('Thăm Lào\t8\r\nHội thảo\t12\r\n')).toEqual([
    ['Thăm Lào', '8'],
    ['Hội thảo', '12'],
  ]);
});

test('cells with quotes, tabs and line ends', () => {
  expect(readBlock('"Hai\ndòng"\t"Anh ""Ba"""\n\t5"')).toEqual([
    ['Hai\ndòng', 'Anh "Ba"'],
    ['', '5"'],
  ]);
});

test('one cell, an empty cell, empty rows between', () => {
  expect(readBlock('8')).toEqual([['8']]);
  expect(readBlock('')).toEqual([['']]);
  expect(readBlock('a\n\nb')).toEqual([['a'], [''], ['b']]);
});

test('what is written is read back', () => {
  const block = [
    ['Hai\ndòng', 'Anh "Ba"'],
    ['a\tb', ''],
  ];
  expect(readBlock(writeBlock(block))).toEqual(block);
});

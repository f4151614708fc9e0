import { describe, expect, it } from 'vitest';
import { readMonth } from './cells.ts';

describe('cells', () => {
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
});

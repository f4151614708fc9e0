import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { exchangeImportVerdicts, readExchangeTable } from './exchange-import.ts';
import type { TableSays } from './exchange-import.ts';

const DAY = isoDate('2024-12-01');
const SAYS: TableSays = { date: DAY, source: 'Kho bạc Nhà nước', to: 'VND' };
const read = (text: string, says = SAYS) =>
  readExchangeTable(text, says).map(({ line, status, rate, issues }) => ({
    line,
    status,
    value:
      rate === null ? null : [rate.from, rate.numerator, rate.denominator, rate.date, rate.source],
    issues: issues.map(({ code, path }) => [code, path?.[0]]),
  }));

describe('a table that was copied', () => {
  it('is read with its headings, empty rows and currencies that are not kept here', () => {
    expect(read('Ngoại tệ\tTỷ giá\nUSD\t24.277\n\t\neur\t26.105,5\nXDR\t32.000\n')).toEqual([
      { line: 2, status: 'ADDED', value: ['USD', 24_277, 1, DAY, SAYS.source], issues: [] },
      { line: 4, status: 'ADDED', value: ['EUR', 52_211, 2, DAY, SAYS.source], issues: [] },
      { line: 5, status: 'SKIPPED', value: null, issues: [] },
    ]);
  });

  it('says of a row what differs from the table', () => {
    expect(read('JPY\t161,25\t01/11/2024\tNgân hàng mẫu')).toMatchObject([
      { status: 'ADDED', value: ['JPY', 645, 4, '2024-11-01', 'Ngân hàng mẫu'] },
    ]);
  });

  it.each([
    ['USD\t24,277', [['NUMBER_AMBIGUOUS', 'numerator']]],
    ['USD\t0', [['OUT_OF_RANGE', 'numerator']]],
    ['VND\t1', [['SAME_CURRENCY', 'to']]],
    ['USD\t24.277\t31/02/2024', [['DATE_NOT_REAL', 'date']]],
    ['Đô la\t24.277', [['UNKNOWN_VALUE', 'from']]],
    ['USD', [['NUMBER_FORMAT', 'numerator']]],
  ])('refuses %j', (text, issues) => {
    expect(read(text)).toMatchObject([{ status: 'REFUSED', issues }]);
  });

  it('asks for the day and the source that nobody has said', () => {
    const nothing: TableSays = { date: null, source: ' ', to: 'VND' };
    expect(read('USD\t24.277', nothing)).toMatchObject([{ issues: [['DATE_FORMAT', 'date']] }]);
    expect(read('USD\t24.277\t2024-12-01', nothing)).toMatchObject([
      { status: 'REFUSED', issues: [['REQUIRED', 'source']] },
    ]);
  });
});

describe('what becomes of the rows', () => {
  const [usd, eur] = readExchangeTable('USD\t24.277\nEUR\t26.105', SAYS).flatMap(
    ({ rate }) => rate ?? [],
  );

  it('adds a rate once, another of the same day too, and none with an issue', () => {
    if (usd === undefined || eur === undefined) throw new Error('Nothing was read');
    const later = { ...usd, numerator: 24_300 };
    const wrong = { ...eur, source: '' };
    const statuses = exchangeImportVerdicts([usd, eur, eur, later, wrong], [usd]).map(
      ({ status }) => status,
    );
    expect(statuses).toEqual(['UNCHANGED', 'ADDED', 'UNCHANGED', 'ADDED', 'REFUSED']);
  });
});

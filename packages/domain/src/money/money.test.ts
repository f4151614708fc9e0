import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { ok } from '../result.ts';
import type { Result } from '../result.ts';
import { convert, exchangeRateIssues } from './exchange.ts';
import type { ExchangeRate } from './exchange.ts';
import {
  CURRENCIES,
  add,
  compareMoney,
  isCurrencyCode,
  money,
  multiply,
  subtract,
  sum,
  sumByCurrency,
} from './money.ts';
import type { Money } from './money.ts';
import { parseMoney } from './parse-money.ts';

const vnd = (minor: number): Money => ({ minor, currency: 'VND' });
const usd = (minor: number): Money => ({ minor, currency: 'USD' });
const valueOf = <T>(result: Result<T, unknown>): T | null => (result.ok ? result.value : null);

const MAX = Number.MAX_SAFE_INTEGER;
const amounts = fc.integer({ min: -1e12, max: 1e12 }).map(vnd);
const currencies = fc.constantFrom(...Object.keys(CURRENCIES).filter(isCurrencyCode));

describe('money', () => {
  it('is a safe whole number of the smallest unit', () => {
    expect(money(1_234_567, 'VND')).toEqual(ok(vnd(1_234_567)));
    expect(money(-0, 'VND')).toEqual(ok(vnd(0)));
    expect(money(0.5, 'USD')).toMatchObject({ error: { code: 'MONEY_NOT_WHOLE' } });
    expect(money(Number.NaN, 'USD')).toMatchObject({ error: { code: 'MONEY_NOT_WHOLE' } });
    expect(money(MAX + 1, 'USD')).toMatchObject({ error: { code: 'MONEY_OVERFLOW' } });
  });

  it('knows its currencies', () => {
    expect(isCurrencyCode('VND')).toBe(true);
    expect(isCurrencyCode('vnd')).toBe(false);
    expect(isCurrencyCode('toString')).toBe(false);
  });

  it('adds and subtracts within one currency', () => {
    expect(add(vnd(2), vnd(3))).toEqual(ok(vnd(5)));
    expect(subtract(vnd(2), vnd(3))).toEqual(ok(vnd(-1)));
    expect(add(vnd(2), usd(3))).toMatchObject({
      error: { code: 'CURRENCY_MISMATCH', data: { left: 'VND', right: 'USD' } },
    });
    expect(add(vnd(MAX), vnd(1))).toMatchObject({ error: { code: 'MONEY_OVERFLOW' } });
    expect(subtract(vnd(-MAX), vnd(1))).toMatchObject({ error: { code: 'MONEY_OVERFLOW' } });
  });

  it.each([
    [vnd(9_400_000), [8, 7], 526_400_000],
    [usd(5_050), [3], 15_150],
    [vnd(100), [], 100],
    [vnd(100), [0, 12], 0],
    [vnd(-100), [0], 0],
  ])('%o × %o', (price, counts, minor) => {
    expect(multiply(price, ...counts)).toEqual(ok({ minor, currency: price.currency }));
  });

  it('refuses to multiply beyond counting, and by parts of a person', () => {
    expect(multiply(vnd(9e15), 2)).toMatchObject({ error: { code: 'MONEY_OVERFLOW' } });
    expect(multiply(vnd(3), MAX, MAX)).toMatchObject({ error: { code: 'MONEY_OVERFLOW' } });
    expect(multiply(vnd(1), 1.5)).toMatchObject({ error: { code: 'FACTOR_NOT_WHOLE' } });
  });

  it('orders amounts of one currency only', () => {
    expect(compareMoney(vnd(1), vnd(2))).toEqual(ok(-1));
    expect(compareMoney(vnd(2), vnd(2))).toEqual(ok(0));
    expect(compareMoney(vnd(3), vnd(2))).toEqual(ok(1));
    expect(compareMoney(vnd(3), usd(2))).toMatchObject({ error: { code: 'CURRENCY_MISMATCH' } });
  });

  it('sums each currency for itself', () => {
    expect(sum([], 'VND')).toEqual(ok(vnd(0)));
    expect(sum([vnd(1), usd(1)], 'VND')).toMatchObject({ error: { code: 'CURRENCY_MISMATCH' } });
    expect(sumByCurrency([])).toEqual(ok([]));
    expect(sumByCurrency([vnd(1), usd(5), vnd(2)])).toEqual(ok([usd(5), vnd(3)]));
    expect(sumByCurrency([usd(MAX), vnd(2), usd(1)])).toMatchObject({
      error: { code: 'MONEY_OVERFLOW' },
    });
  });

  it('adds in any order, and takes back what it added', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (a, b, c) => {
        const left = valueOf(sum([a, b, c], 'VND'));
        expect(left).toEqual(valueOf(sum([c, a, b], 'VND')));
        expect(valueOf(subtract(valueOf(add(a, b)) ?? a, b))).toEqual(a);
      }),
    );
  });

  it('multiplies as repeated adding does', () => {
    fc.assert(
      fc.property(amounts, fc.nat(12), (price, count) => {
        const added = sum(
          Array.from({ length: count }, () => price),
          'VND',
        );
        expect(multiply(price, count)).toEqual(added);
      }),
    );
  });
});

describe('parseMoney', () => {
  it.each([
    ['1.234.567', 'VND', 1_234_567],
    ['1234567', 'VND', 1_234_567],
    [' 1.234.567 ₫ ', 'VND', 1_234_567],
    ['1.234.567\u00A0đ', 'VND', 1_234_567],
    ['500.000 VND', 'VND', 500_000],
    ['0', 'VND', 0],
    ['-0', 'VND', 0],
    ['-1.000', 'VND', -1_000],
    ['1.234,5', 'USD', 123_450],
    ['1.234,50 usd', 'USD', 123_450],
    ['24277', 'USD', 2_427_700],
    ['1.000', 'JPY', 1_000],
  ] as const)('%s %s', (text, currency, minor) => {
    expect(parseMoney(text, currency)).toEqual(ok({ minor, currency }));
  });

  it.each([
    ['', 'VND', 'MONEY_FORMAT'],
    ['abc', 'VND', 'MONEY_FORMAT'],
    ['1.5', 'VND', 'MONEY_FORMAT'],
    ['12.34.567', 'VND', 'MONEY_FORMAT'],
    ['1,234.50', 'USD', 'MONEY_FORMAT'],
    ['1e6', 'VND', 'MONEY_FORMAT'],
    ['1.000 USD', 'VND', 'MONEY_FORMAT'],
    ['1.000 ₫', 'USD', 'MONEY_FORMAT'],
    ['1,5', 'VND', 'MONEY_DECIMALS'],
    ['1,234', 'USD', 'MONEY_DECIMALS'],
    ['9.007.199.254.740.992', 'VND', 'MONEY_TOO_LARGE'],
  ] as const)('refuses %s %s: %s', (text, currency, code) => {
    expect(parseMoney(text, currency)).toMatchObject({ ok: false, error: { code } });
  });

  it('reads back what is written in groups', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), currencies, (minor, currency) => {
        const { decimals } = CURRENCIES[currency];
        const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
        const whole = digits.slice(0, digits.length - decimals);
        const groups = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
        const fraction = decimals === 0 ? '' : `,${digits.slice(-decimals)}`;
        const text = `${minor < 0 ? '-' : ''}${groups}${fraction}`;
        expect(parseMoney(text, currency)).toEqual(ok({ minor, currency }));
      }),
    );
  });
});

/** An example, not a rate of any bank. */
const rate = (overrides: Partial<ExchangeRate>): ExchangeRate => ({
  from: 'USD',
  to: 'VND',
  numerator: 24_277,
  denominator: 1,
  date: isoDate('2024-12-01'),
  source: 'example',
  ...overrides,
});

describe('convert', () => {
  it.each([
    [usd(100), rate({}), vnd(24_277)],
    [usd(1), rate({}), vnd(243)],
    [usd(-1), rate({}), vnd(-243)],
    [usd(50), rate({ numerator: 3 }), vnd(2)],
    [usd(-50), rate({ numerator: 3 }), vnd(-2)],
    [vnd(24_277), rate({ from: 'VND', to: 'USD', numerator: 1, denominator: 24_277 }), usd(100)],
    [
      usd(100),
      rate({ to: 'EUR', numerator: 9_123, denominator: 10_000 }),
      { minor: 91, currency: 'EUR' },
    ],
  ])('%o', (amount, given, expected) => {
    expect(convert(amount, given)).toEqual(ok(expected));
  });

  it.each([
    [vnd(1), rate({}), 'RATE_OF_OTHER_CURRENCY'],
    [usd(1), rate({ numerator: 0 }), 'RATE_NOT_POSITIVE'],
    [usd(1), rate({ denominator: -1 }), 'RATE_NOT_POSITIVE'],
    [usd(1), rate({ numerator: 0.5 }), 'RATE_NOT_POSITIVE'],
    [usd(MAX), rate({}), 'MONEY_OVERFLOW'],
  ])('refuses %o: %s', (amount, given, code) => {
    expect(convert(amount, given)).toMatchObject({ ok: false, error: { code } });
  });

  it('never errs by more than half of the smallest unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e4 }),
        (minor, numerator, denominator) => {
          const result = valueOf(convert(usd(minor), rate({ numerator, denominator })));
          const error =
            BigInt(result?.minor ?? 0) * BigInt(denominator) * 100n -
            BigInt(minor) * BigInt(numerator);
          const size = error < 0n ? -error : error;
          expect(size * 2n <= BigInt(denominator) * 100n).toBe(true);
        },
      ),
    );
  });
});

describe('exchangeRateIssues', () => {
  const USD: ExchangeRate = {
    from: 'USD',
    to: 'VND',
    numerator: 24_277,
    denominator: 1,
    date: isoDate('2024-12-01'),
    source: 'Kho bạc Nhà nước',
  };

  it('has nothing against a rate with its source', () => {
    expect(exchangeRateIssues(USD)).toEqual([]);
    expect(exchangeRateIssues({ ...USD, numerator: 1, denominator: 1 })).toEqual([]);
  });

  it.each<[string, object, string, string]>([
    ['a currency into itself', { to: 'USD' }, 'to', 'SAME_CURRENCY'],
    ['a currency nobody knows', { from: 'XXX' }, 'from', 'UNKNOWN_VALUE'],
    ['nothing', { numerator: 0 }, 'numerator', 'OUT_OF_RANGE'],
    ['a part of nothing', { denominator: 0 }, 'denominator', 'OUT_OF_RANGE'],
    ['a broken number', { numerator: 1.5 }, 'numerator', 'NOT_WHOLE'],
    ['no source', { source: ' ' }, 'source', 'REQUIRED'],
    ['a source too long to cite', { source: 'x'.repeat(301) }, 'source', 'TOO_LONG'],
  ])('refuses %s', (_what, changes, path, code) => {
    const issues = exchangeRateIssues({ ...USD, ...changes });
    expect(issues.map((one) => [one.path.join('.'), one.code])).toEqual([[path, code]]);
  });
});

/** What a typed or pasted number was found to be. */
export type NumberReading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: 'not-a-number' | 'too-many-decimals' };

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const find = (type: 'group' | 'decimal', otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  return { group: find('group', ','), decimal: find('decimal', '.') };
}

const escaped = (separator: string) => separator.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function isGrouped(digits: string, separator: string): boolean {
  return new RegExp(`^\\d{1,3}(${escaped(separator)}\\d{3})+$`).test(digits);
}

/**
 * Reads a number as people type it and as Excel pastes it. The locale decides what "1.234" means (in
 * Vietnamese one thousand two hundred and thirty-four), except where only one reading is possible: two
 * separators of one kind are groups, and so is a separator before three digits when no decimals are allowed.
 * Signs of currency and spaces are ignored. Empty text reads as `null`.
 *
 * @param decimals how many decimals are allowed
 */
export function readNumber(text: string, locale: string, decimals = 0): NumberReading {
  const bare = text.replace(/[\s ₫$€]|VND|USD|EUR/gi, '');
  if (bare === '') return { ok: true, value: null };
  const sign = /^[-−]/.test(bare) ? -1 : 1;
  const digits = bare.replace(/^[-−+]/, '');
  if (!/^[\d.,]+$/.test(digits) || !/\d/.test(digits))
    return { ok: false, problem: 'not-a-number' };

  const { group, decimal } = separatorsOf(locale);
  const other = decimal;
  if (isGrouped(digits, group))
    return { ok: true, value: sign * bareNumber(digits, group, decimal) };
  const groupsOnly = digits.split(other).length > 2 || decimals === 0;
  if (isGrouped(digits, other) && groupsOnly) {
    return { ok: true, value: sign * bareNumber(digits, other, group) };
  }
  const [whole = '', fraction = '', ...rest] = digits.split(decimal);
  const wholeIsNumber = /^\d+$/.test(whole) || whole === '' || isGrouped(whole, group);
  if (rest.length > 0 || !wholeIsNumber || !/^\d*$/.test(fraction)) {
    return { ok: false, problem: 'not-a-number' };
  }
  if (fraction.replace(/0+$/, '').length > decimals) {
    return { ok: false, problem: 'too-many-decimals' };
  }
  return { ok: true, value: sign * bareNumber(digits, group, decimal) };
}

function bareNumber(digits: string, group: string, decimal: string): number {
  return Number(digits.replaceAll(group, '').replace(decimal, '.'));
}

/** "1.234.567" in Vietnamese, "1,234,567" in English; at most `decimals` decimals. */
export function writeNumber(value: number | null, locale: string, decimals = 0): string {
  if (value === null) return '';
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
}

/** How many decimals a currency has: 0 for VND, 2 for USD and EUR. */
export function decimalsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 0
  );
}

/** Minor units, as stored, to the number people read: 123456 cents to 1234.56. */
export function fromMinor(minor: number, currency: string): number {
  return minor / 10 ** decimalsOf(currency);
}

/** The number people type to whole minor units: 1234.56 to 123456 cents. */
export function toMinor(amount: number, currency: string): number {
  return Math.round(amount * 10 ** decimalsOf(currency));
}

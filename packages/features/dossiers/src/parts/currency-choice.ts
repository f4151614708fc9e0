import { CURRENCIES } from '@cau-noi/domain/money';

/** Currencies in the order in which they are chosen: đồng, dollar, euro, then the others. */
export const CURRENCY_CHOICE: readonly [string, ...string[]] = [
  'VND',
  'USD',
  'EUR',
  ...Object.keys(CURRENCIES).filter((code) => !['VND', 'USD', 'EUR'].includes(code)),
];

import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../period/period.ts';
import type { ShownToken, TokenWish } from './token.ts';
import { LONGEST_TOKEN_DAYS, MOST_TOKENS, tokenIssues, tokenRefusal } from './token.ts';

const TODAY = isoDate('2026-06-15');
const YESTERDAY = addDays(TODAY, -1);
const LATEST = isoDate('2027-06-15');

const wish = (change: Partial<TokenWish> = {}): TokenWish => ({
  name: 'Bảng theo dõi',
  scopes: ['READ'],
  validTo: addDays(TODAY, 90),
  ...change,
});
const held = (name: string, validTo = LATEST) => ({ name, validTo });

const ASKED: readonly (readonly [string, TokenWish, readonly string[]])[] = [
  ['reads for ninety days', wish(), []],
  ['reads and writes', wish({ scopes: ['READ', 'WRITE'] }), []],
  ['holds today only', wish({ validTo: TODAY }), []],
  ['holds as long as any may', wish({ validTo: LATEST }), []],
  ['holds a day longer', wish({ validTo: addDays(LATEST, 1) }), ['validTo TOKEN_TOO_LONG']],
  ['ended yesterday', wish({ validTo: YESTERDAY }), ['validTo TOKEN_ENDED']],
  ['writes without reading', wish({ scopes: ['WRITE'] }), ['scopes READ_MISSING']],
  ['may do nothing', wish({ scopes: [] }), ['scopes REQUIRED']],
  ['has no name', wish({ name: '  ' }), ['name REQUIRED']],
  ['has a long name', wish({ name: 'x'.repeat(81) }), ['name TOO_LONG']],
  ['has a name that cannot be kept', wish({ name: 'a\0' }), ['name FORBIDDEN_CHARACTER']],
  ['has the name of another', wish({ name: 'Báo cáo' }), ['name NAME_TAKEN']],
  ['has the name of one that has ended', wish({ name: 'Cũ' }), []],
  [
    'has everything wrong with it',
    wish({ name: '', scopes: [], validTo: YESTERDAY }),
    ['name REQUIRED', 'scopes REQUIRED', 'validTo TOKEN_ENDED'],
  ],
];

describe('a token that is asked for', () => {
  it.each(ASKED)('%s', (_what, asked, expected) => {
    const issues = tokenIssues(asked, [held('Báo cáo'), held('Cũ', YESTERDAY)], TODAY);
    expect(issues.map(({ code, path }) => [...path, code].join(' '))).toEqual(expected);
  });

  it('says until when it may hold', () => {
    const [issue] = tokenIssues(wish({ validTo: isoDate('2028-01-01') }), [], TODAY);
    expect(issue?.data).toEqual({ latest: addDays(TODAY, LONGEST_TOKEN_DAYS) });
  });

  it('is one too many beside as many as one may hold; those that have ended do not count', () => {
    const many = (count: number, validTo = LATEST) =>
      Array.from({ length: count }, (_, index) => held(`Mã ${index}`, validTo));
    expect(tokenIssues(wish(), many(MOST_TOKENS - 1), TODAY)).toEqual([]);
    expect(tokenIssues(wish(), many(MOST_TOKENS), TODAY)).toMatchObject([{ code: 'TOO_MANY' }]);
    expect(tokenIssues(wish(), many(MOST_TOKENS, YESTERDAY), TODAY)).toEqual([]);
  });
});

const shown = (change: Partial<ShownToken> = {}): ShownToken => ({
  validTo: TODAY,
  revoked: false,
  ownerEnabled: true,
  ...change,
});

describe('a token that is shown', () => {
  it.each([
    ['in force on its last day', shown(), null],
    ['after its last day', shown({ validTo: YESTERDAY }), 'TOKEN_EXPIRED'],
    ['taken back', shown({ revoked: true }), 'TOKEN_REVOKED'],
    ['taken back and past its day', shown({ revoked: true, validTo: YESTERDAY }), 'TOKEN_REVOKED'],
    ['of somebody let in no more', shown({ ownerEnabled: false }), 'TOKEN_OWNER_DISABLED'],
    ['of nobody', null, 'TOKEN_UNKNOWN'],
  ])('%s', (_what, token, code) => {
    expect(tokenRefusal(token, TODAY)?.code ?? null).toBe(code);
  });

  it('says which day was its last', () => {
    expect(tokenRefusal(shown({ validTo: YESTERDAY }), TODAY)?.data).toEqual({ day: YESTERDAY });
  });
});

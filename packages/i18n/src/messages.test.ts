import { describe, expect, expectTypeOf, test } from 'vitest';
import { defineMessages, type MessagesOf, translator } from './messages.ts';

const vi = {
  title: 'Kế hoạch năm {{year}}',
  list: { found_other: 'Tìm thấy {{count}} hồ sơ', empty: 'Chưa có hồ sơ' },
  since: 'Đang ở {{who}} từ {{when}}',
} as const;
const en: MessagesOf<typeof vi> = {
  title: 'Plan of {{year}}',
  list: {
    found_one: 'Found {{count}} dossier',
    found_other: 'Found {{count}} dossiers',
    empty: 'None',
  },
  since: 'Since {{when}} with {{who}}',
};
const messages = defineMessages(vi, en);

describe('words', () => {
  test('with values, in both languages', () => {
    expect(translator(messages, 'vi')('title', { year: 2026 })).toBe('Kế hoạch năm 2026');
    expect(translator(messages, 'en')('since', { who: 'the adviser', when: '05/03/2026' })).toBe(
      'Since 05/03/2026 with the adviser',
    );
  });

  test('a count chooses the form and is written in the notation of the language', () => {
    expect(translator(messages, 'vi')('list.found', { count: 1234 })).toBe('Tìm thấy 1.234 hồ sơ');
    expect(translator(messages, 'en')('list.found', { count: 1 })).toBe('Found 1 dossier');
    expect(translator(messages, 'en')('list.found', { count: 1234 })).toBe('Found 1,234 dossiers');
  });

  test('values are not escaped: React does that', () => {
    expect(translator(messages, 'vi')('since', { who: 'A & B', when: '<1>' })).toBe(
      'Đang ở A & B từ <1>',
    );
  });
});

describe('what does not compile', () => {
  const t = translator(messages, 'vi');

  test('an unknown key, a missing value, a wrong value', () => {
    // @ts-expect-error no such key
    t('nothing');
    // @ts-expect-error the year is missing
    expect(() => t('title')).not.toThrow();
    // @ts-expect-error a count is a number
    t('list.found', { count: 'một' });
    // @ts-expect-error this sentence has no values
    t('list.empty', { count: 1 });
    expectTypeOf(t('list.empty')).toBeString();
  });

  test('a missing sentence, a missing form of a count, a lost placeholder', () => {
    // @ts-expect-error `since` and `list` are missing
    const incomplete: MessagesOf<typeof vi> = { title: 'Plan of {{year}}' };
    const formless: MessagesOf<typeof vi> = {
      ...en,
      // @ts-expect-error `found_one` is missing
      list: { found_other: 'Found {{count}} dossiers', empty: 'None' },
    };
    // @ts-expect-error the year is lost
    const lost: MessagesOf<typeof vi> = { ...en, title: 'Plan' };
    expect([incomplete, formless, lost]).toHaveLength(3);
  });
});

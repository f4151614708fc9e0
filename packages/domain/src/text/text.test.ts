import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collationKey,
  compareVietnamese,
  containsFolded,
  fold,
  foldedWords,
  slug,
  sortVietnamese,
} from './text.ts';

const VIETNAMESE_LETTERS =
  'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ' +
  'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY -0129';
const vietnamese = fc.string({ unit: fc.constantFrom(...VIETNAMESE_LETTERS.split('')) });
const anyText = fc.oneof(
  vietnamese,
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

describe('fold', () => {
  it.each([
    ['Kết nghĩa Đà Nẵng', 'ket nghia da nang'],
    ['ĐOÀN VÀO', 'doan vao'],
    ['Bà Rịa - Vũng Tàu', 'ba ria - vung tau'],
    ['Liên hiệp Công đoàn tỉnh Chămpasak', 'lien hiep cong doan tinh champasak'],
    ['Bê-la-rút', 'be-la-rut'],
    ['Fédération', 'federation'],
    ['UỶ BAN', 'uy ban'],
    ['İstanbul', 'istanbul'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the vowel signs of other scripts', () => {
    expect(fold('ສະຫະພັນ')).toBe('ສະຫະພັນ');
    expect(fold('がくせい')).toBe('がくせい');
    expect(fold('한국노총')).toBe('한국노총');
  });

  it('answers alike for composed and decomposed spellings, and twice as once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('leaves nothing but plain letters of Vietnamese', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text)).toMatch(/^[a-z0-9 -]*$/u);
      }),
    );
  });
});

describe('containsFolded', () => {
  it.each([
    ['Thoả thuận kết nghĩa', 'ket nghia', true],
    ['Thoả thuận kết nghĩa', 'KẾT  NGHĨA ', true],
    ['Thoả thuận kết nghĩa', 'nghĩa kết', false],
    ['Đà Nẵng', 'da', true],
    ['Đà Nẵng', '', true],
    ['', 'a', false],
  ])('%s holds %s: %s', (text, query, expected) => {
    expect(containsFolded(text, query)).toBe(expected);
  });

  it('finds every part of a text', () => {
    fc.assert(
      fc.property(vietnamese, vietnamese, vietnamese, (before, part, after) => {
        expect(containsFolded(before + part + after, part)).toBe(true);
      }),
    );
  });
});

describe('slug and words', () => {
  it.each([
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['  TP. Hồ Chí Minh ', 'tp-ho-chi-minh'],
    ['QĐ 1353/QĐ-TLĐ', 'qd-1353-qd-tld'],
    ['---', ''],
  ])('%s → %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('splits at everything that is not a letter or digit', () => {
    expect(foldedWords('IG-BCE (Đức)')).toEqual(['ig', 'bce', 'duc']);
  });
});

/** Each list stands in the order of a Vietnamese dictionary. */
const IN_ORDER: readonly (readonly [string, readonly string[]])[] = [
  ['letters', ['a', 'ă', 'â', 'b', 'd', 'đ', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'v', 'y']],
  ['borrowed letters', ['e', 'ê', 'f', 'g', 'i', 'j', 'k', 'v', 'w', 'x', 'y', 'z']],
  ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
  ['tones on hats', ['câu', 'cầu', 'cẩu', 'cẫu', 'cấu', 'cậu']],
  ['letters weigh more than tones', ['mạ', 'mai', 'mái', 'mao', 'mắm', 'mâm']],
  ['đ after all of d', ['dương', 'dy', 'đà', 'đắk', 'đồng']],
  ['shorter first', ['Hà', 'Hà Nam', 'Hà Nội', 'Hà Tĩnh', 'Hải Dương', 'Hải Phòng']],
  ['case last', ['đà', 'Đà', 'đả', 'Đả']],
  ['digits, then letters, then others', [' ', '-', '1', '2', 'a', 'Đ', 'z', 'Ω', 'ລ', '한']],
  [
    'provinces',
    ['An Giang', 'Cà Mau', 'Cao Bằng', 'Cần Thơ', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên', 'Đồng Nai'],
  ],
];

describe('compareVietnamese', () => {
  it.each(IN_ORDER)('%s', (_name, list) => {
    expect(list.toReversed().toSorted(compareVietnamese)).toEqual(list);
    expect(sortVietnamese(list.toReversed(), (text) => text)).toEqual(list);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        expect(compareVietnamese(a, b)).toBe(-compareVietnamese(b, a) + 0);
        expect(compareVietnamese(a, b) === 0).toBe(a.normalize('NFC') === b.normalize('NFC'));
        const [first = '', second = '', third = ''] = [a, b, c].toSorted(compareVietnamese);
        expect(compareVietnamese(first, second)).toBeLessThanOrEqual(0);
        expect(compareVietnamese(second, third)).toBeLessThanOrEqual(0);
        expect(compareVietnamese(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('reads composed and decomposed spellings alike', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(collationKey(text.normalize('NFD'))).toBe(collationKey(text.normalize('NFC')));
      }),
    );
  });

  it('sorts without changing the list it was given, equal texts in their order', () => {
    const rows = [
      { name: 'Đức', id: 1 },
      { name: 'Dũng', id: 2 },
      { name: 'Đức', id: 3 },
    ];
    expect(sortVietnamese(rows, (row) => row.name).map((row) => row.id)).toEqual([2, 1, 3]);
    expect(rows.map((row) => row.id)).toEqual([1, 2, 3]);
  });
});

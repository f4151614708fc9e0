import { expect, test } from 'vitest';
import { basisText } from './basis-text.ts';

test.each([
  ['35/2026/TT-BTC', '12.2', 'Thông tư 35/2026/TT-BTC, Điều 12 khoản 2'],
  ['Thông tư 35/2026/TT-BTC', 'Điều 4', 'Thông tư 35/2026/TT-BTC, Điều 4'],
  ['35/2026/TT-BTC', '7', 'Thông tư 35/2026/TT-BTC, Điều 7'],
  ['35/2026/TT-BTC', '8,9', 'Thông tư 35/2026/TT-BTC, Điều 8, 9'],
  ['102/2012/TT-BTC', 'Phụ lục', 'Thông tư 102/2012/TT-BTC, Phụ lục'],
  ['105/2026/NĐ-CP', null, 'Nghị định 105/2026/NĐ-CP'],
  ['1587/QĐ-TLĐ', null, 'Quyết định 1587/QĐ-TLĐ'],
  ['38-CT/TW', 'điểm 2', 'Chỉ thị 38-CT/TW, điểm 2'],
  ['12/2020/TTLT-BTC', null, 'Thông tư liên tịch 12/2020/TTLT-BTC'],
  ['Luật mẫu 1/2026/QH15', 'Điều 23 khoản 3', 'Luật mẫu 1/2026/QH15, Điều 23 khoản 3'],
])('%s, %s is cited with its kind and its article', (citation, article, text) => {
  expect(basisText({ citation, article, verification: 'TEXT_READ' }, 'vi')).toBe(text);
});

test.each([
  ['35/2026/TT-BTC', '12.2', 'Circular 35/2026/TT-BTC, Article 12, clause 2'],
  ['Thông tư 35/2026/TT-BTC', 'Điều 4', 'Thông tư 35/2026/TT-BTC, Article 4'],
  ['Thông tư 35/2026/TT-BTC', 'Điều 5, 7-12', 'Thông tư 35/2026/TT-BTC, Article 5, 7-12'],
  ['102/2012/TT-BTC', 'Phụ lục', 'Circular 102/2012/TT-BTC, Annex'],
  ['38-CT/TW', 'điểm 2', 'Directive 38-CT/TW, point 2'],
  ['Luật mẫu', 'mục lục', 'Luật mẫu, mục lục'],
  [
    'Mặc định của hệ thống, chưa có văn bản quy định',
    null,
    'Default of the system; no document sets it',
  ],
  ['Quy định mẫu (làm ví dụ)', null, 'Quy định mẫu (as an example)'],
])('%s, %s is cited in English', (citation, article, text) => {
  expect(basisText({ citation, article, verification: 'UNVERIFIED' }, 'en')).toBe(text);
});

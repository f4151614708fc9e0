import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { matchPartners, namesOf } from './match.ts';
import { currentPartnersOf, partnerCountry } from './partner.ts';
import type { Partner } from './partner.ts';

const partner = (id: string, names: Partial<Partner>): Partner => ({
  id,
  nameVi: id,
  nameEn: null,
  nameNative: null,
  abbreviation: null,
  aliases: [],
  countryCode: null,
  kind: 'SECTOR_UNION',
  sector: null,
  status: null,
  ...names,
});

const PARTNERS = [
  partner('imf', { nameVi: 'Công đoàn Kim khí Quốc tế', abbreviation: 'IMF' }),
  partner('imf-jc', {
    nameVi: 'Hội đồng Công đoàn Kim khí Nhật Bản',
    abbreviation: 'JCM',
    aliases: ['IMF-JC', 'Công đoàn Kim khí Nhật Bản'],
    countryCode: 'JP',
  }),
  partner('ig-bce', { nameVi: 'Công đoàn Mỏ - Hóa chất - Năng lượng Đức', abbreviation: 'IG BCE' }),
  partner('bitu', { nameVi: 'Công đoàn Công nghiệp Bê-la-rút', aliases: ['Bêlarus'] }),
  partner('sekong', { nameVi: 'Liên hiệp Công đoàn tỉnh Sê Kông', aliases: ['SêKông'] }),
  partner('lftu', { nameNative: 'ສະຫະພັນ', nameVi: 'Trung ương Liên hiệp Công đoàn Lào' }),
];

describe('matching', () => {
  it.each([
    ['IG-BCE', [['ig-bce', 'EXACT']]],
    ['igbce', [['ig-bce', 'EXACT']]],
    ['cong doan kim khi nhat ban', [['imf-jc', 'EXACT']]],
    ['Belarus', [['bitu', 'EXACT']]],
    ['be la rut', [['bitu', 'PARTIAL']]],
    ['sekong', [['sekong', 'EXACT']]],
    ['ສະຫະພັນ', [['lftu', 'EXACT']]],
    [
      'imf',
      [
        ['imf', 'EXACT'],
        ['imf-jc', 'PARTIAL'],
      ],
    ],
    ['', []],
    [' - ', []],
    ['Bundesbank', []],
  ])('%s', (text, expected) => {
    const found = matchPartners(PARTNERS, text);
    expect(found.map((match) => [match.partner.id, match.strength])).toEqual(expected);
  });

  it('says by which name', () => {
    expect(matchPartners(PARTNERS, 'imf jc')[0]?.name).toBe('IMF-JC');
  });

  it('finds every partner exactly by each of its names, in any spelling', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PARTNERS),
        fc.nat(9),
        fc.constantFrom('NFC', 'NFD'),
        fc.boolean(),
        (wanted, pick, form, upper) => {
          const names = namesOf(wanted);
          const name = (names[pick % names.length] ?? '').normalize(form);
          const found = matchPartners(PARTNERS, upper ? name.toUpperCase() : name);
          const exact = found.filter(({ strength }) => strength === 'EXACT');
          expect(exact.map((match) => match.partner.id)).toContain(wanted.id);
        },
      ),
    );
  });
});

describe('succession', () => {
  const merged = isoDate('2012-06-19');
  const links = [
    { fromId: 'imf', toId: 'industriall', date: merged },
    { fromId: 'icem', toId: 'industriall', date: merged },
    { fromId: 'icef', toId: 'icem', date: null },
  ];

  it.each([
    ['imf', '2012-06-18', ['imf']],
    ['imf', '2012-06-19', ['industriall']],
    ['icef', '2012-06-18', ['icem']],
    ['icef', '2012-06-19', ['industriall']],
    ['industriall', '2026-01-01', ['industriall']],
    ['unknown', '2026-01-01', ['unknown']],
  ])('%s on %s is %j', (id, day, expected) => {
    expect(currentPartnersOf(links, id, isoDate(day))).toEqual(expected);
  });

  it('answers even when the data run in a circle', () => {
    const circle = [
      { fromId: 'a', toId: 'b', date: null },
      { fromId: 'b', toId: 'a', date: null },
    ];
    expect(currentPartnersOf(circle, 'a', merged)).toEqual(['a']);
  });
});

describe('country', () => {
  it('groups international bodies apart', () => {
    expect(partnerCountry({ countryCode: 'LA' })).toBe('LA');
    expect(partnerCountry({ countryCode: null })).toBe('INTERNATIONAL');
  });
});

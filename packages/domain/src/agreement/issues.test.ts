import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { EMPTY_AGREEMENT } from './agreement.ts';
import type { AgreementContent } from './agreement.ts';
import { SOUND_AGREEMENT } from './agreement.sample.ts';
import { draftIssues, signingIssues } from './issues.ts';
import { reservedNameOf } from './naming.ts';

describe('names that the law keeps for treaties', () => {
  it.each([
    ['Hiệp định hợp tác công đoàn', 'TREATY_AGREEMENT'],
    ['HIEP DINH khung', 'TREATY_AGREEMENT'],
    ['  “Hiệp  định” hợp tác', 'TREATY_AGREEMENT'],
    ['Dự thảo Hiệp định hợp tác', 'TREATY_AGREEMENT'],
    ['Bản Hiệp ước hữu nghị', 'PACT'],
    ['Công ước về trao đổi đoàn', 'CONVENTION'],
    ['Định ước hợp tác', 'ACT'],
    ['Bản ghi nhớ về thực hiện Hiệp định lao động', null],
    ['Thỏa thuận triển khai Công ước số 98', null],
    ['Hiệp thương giữa hai tổ chức', null],
    ['Hiệp địnhx', null],
    ['Văn bản', null],
    ['', null],
  ])('%s: %s', (title, name) => {
    expect(reservedNameOf(title)).toBe(name);
  });

  it('are found however they are written, and nowhere but in front', () => {
    const word = fc.constantFrom('hợp', 'tác', 'Gyeongnam', 'lao', 'động');
    const written = fc.constantFrom('Hiệp định', 'hiep dinh', 'HIỆP ĐỊNH', 'Hiệp-định');
    fc.assert(
      fc.property(written, fc.array(word), (name, words) => {
        expect(reservedNameOf([name, ...words].join(' '))).toBe('TREATY_AGREEMENT');
        expect(reservedNameOf(['Thỏa thuận', ...words, name].join(' '))).toBeNull();
      }),
    );
  });
});

const codes = (change: Partial<AgreementContent>, of = draftIssues) =>
  of({ ...SOUND_AGREEMENT, ...change }, 'da-nang').map(({ code, path }) => [code, path.join('.')]);

describe('a draft', () => {
  it.each<[Partial<AgreementContent>, string, string]>([
    [{ titleVi: ' ' }, 'REQUIRED', 'titleVi'],
    [{ titleVi: 'Hiệp định mẫu' }, 'RESERVED_NAME', 'titleVi'],
    [{ titleEn: 'Hiệp định mẫu' }, 'RESERVED_NAME', 'titleEn'],
    [{ endDate: isoDate('2025-12-31') }, 'PERIOD_REVERSED', 'endDate'],
    [{ leadOrganisationId: 'hue' }, 'LEAD_NOT_A_PARTY', 'leadOrganisationId'],
    [{ coPartyIds: ['hue', 'da-nang'] }, 'DUPLICATE', 'coPartyIds.1'],
    [{ partnerIds: ['a', 'a'] }, 'DUPLICATE', 'partnerIds.1'],
    [
      { texts: [{ language: 'Việt', standing: 'SIGNED', note: null }] },
      'LANGUAGE_FORMAT',
      'texts.0.language',
    ],
    [{ signer: 'a'.repeat(201) }, 'TOO_LONG', 'signer'],
  ])('%o: %s at %s', (change, code, path) => {
    expect(codes(change)).toEqual([[code, path]]);
  });

  it('is saved with little in it', () => {
    expect(draftIssues({ ...EMPTY_AGREEMENT, titleVi: 'Ghi nhớ' }, 'da-nang')).toEqual([]);
    expect(codes({ coPartyIds: ['hue'], leadOrganisationId: 'da-nang' })).toEqual([]);
  });
});

describe('what is put before others', () => {
  it('is whole', () => {
    expect(codes({}, signingIssues)).toEqual([]);
    expect(codes({ ...EMPTY_AGREEMENT, titleVi: 'Ghi nhớ' }, signingIssues)).toEqual([
      ['REQUIRED', 'kind'],
      ['REQUIRED', 'partnerIds'],
      ['REQUIRED', 'fields'],
      ['REQUIRED', 'principles'],
      ['REQUIRED', 'content'],
      ['REQUIRED', 'mode'],
      ['REQUIRED', 'signer'],
      ['REQUIRED', 'duration'],
      ['VIETNAMESE_TEXT_MISSING', 'texts'],
      ['NON_BINDING_MISSING', 'nonBinding'],
    ]);
  });

  it.each<[Partial<AgreementContent>, string]>([
    [{ nonBinding: false }, 'NON_BINDING_MISSING'],
    [{ texts: [{ language: 'ko', standing: 'SIGNED', note: null }] }, 'VIETNAMESE_TEXT_MISSING'],
    [{ coPartyIds: ['hue'] }, 'REQUIRED'],
  ])('%o: %s', (change, code) => {
    expect(codes(change, signingIssues).map(([found]) => found)).toEqual([code]);
  });

  it('holds for a time that is written, or until a day', () => {
    expect(codes({ endDate: null, duration: '5 năm' }, signingIssues)).toEqual([]);
  });
});

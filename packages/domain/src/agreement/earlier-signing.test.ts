import { expect, test } from 'vitest';
import type { IsoDate } from '../period/period.ts';
import type { AgreementContent } from './agreement.ts';
import { EMPTY_AGREEMENT } from './agreement.ts';
import { earlierSigned } from './earlier-signing.ts';
import type { EarlierSigning } from './earlier-signing.ts';

const day = (text: string) => text as IsoDate;
const TODAY = day('2026-11-22');
const OLD: AgreementContent = {
  ...EMPTY_AGREEMENT,
  titleVi: 'Thỏa thuận hợp tác với Liên hiệp Công đoàn tỉnh Mẫu',
  kind: 'ARRANGEMENT',
  partnerIds: ['partner'],
};
const SIGNING: EarlierSigning = {
  signedOn: day('2016-01-01'),
  precision: 'YEAR',
  source: 'Bản ký lưu tại Văn phòng',
};

const codes = (content: Partial<AgreementContent>, signing: Partial<EarlierSigning>) => {
  const found = earlierSigned({ ...OLD, ...content }, 'unit', { ...SIGNING, ...signing }, TODAY);
  return found.ok ? [] : found.error.map(({ code, path }) => `${path.join('.')} ${code}`);
};

test('what an old text does not say is not asked for', () => {
  expect(codes({}, {})).toEqual([]);
});

test('it is recorded as its papers say', () => {
  const spaced = { ...SIGNING, source: ` ${SIGNING.source} ` };
  expect(earlierSigned(OLD, 'unit', spaced, TODAY)).toEqual({ ok: true, value: SIGNING });
});

test.each([
  ['the kind is named', { kind: null }, {}, ['kind REQUIRED']],
  ['there is a partner', { partnerIds: [] }, {}, ['partnerIds REQUIRED']],
  [
    'a name of treaties is refused as ever',
    { titleVi: 'Hiệp định hợp tác' },
    {},
    ['titleVi RESERVED_NAME'],
  ],
  ['it says where it is known from', {}, { source: ' ' }, ['source REQUIRED']],
  [
    'the day has come',
    {},
    { signedOn: day('2026-11-23'), precision: 'DAY' },
    ['signedOn DAY_IN_FUTURE'],
  ],
  ['today is a day', {}, { signedOn: TODAY, precision: 'DAY' }, []],
  [
    'a year stands by its first day',
    {},
    { signedOn: day('2016-08-01') },
    ['signedOn NOT_FIRST_DAY'],
  ],
  [
    'a month stands by its first day',
    {},
    { signedOn: day('2016-08-02'), precision: 'MONTH' },
    ['signedOn NOT_FIRST_DAY'],
  ],
  ['a month', {}, { signedOn: day('2016-08-01'), precision: 'MONTH' }, []],
  ['the day is one', {}, { signedOn: day('2016-02-30') }, ['signedOn DATE_NOT_REAL']],
  [
    'it does not end before it was signed',
    { endDate: day('2015-12-31') },
    {},
    ['signedOn ENDS_BEFORE'],
  ],
  ['it may have ended on that day', { endDate: day('2016-01-01') }, {}, []],
] as const)('%s', (_, content, signing, expected) => {
  expect(codes(content, signing)).toEqual(expected);
});

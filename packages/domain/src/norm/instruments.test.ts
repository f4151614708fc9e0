import { expect, it } from 'vitest';
import { standingInstruments, writtenOf } from './instruments.ts';
import type { InstrumentRow } from './instruments.ts';

const FIRST: InstrumentRow = {
  id: 'a',
  number: '1/TT-MẪU',
  issuer: 'Cơ quan mẫu',
  subject: 'Mức chi mẫu',
  signedOn: null,
  inForceFrom: null,
  inForceTo: null,
  replacesIds: [],
  source: 'Mẫu',
  verification: 'UNVERIFIED',
  correctsId: null,
};
const SECOND: InstrumentRow = { ...FIRST, id: 'a2', subject: 'Lần hai', correctsId: 'a' };
const THIRD: InstrumentRow = { ...FIRST, id: 'a3', subject: 'Lần ba', correctsId: 'a2' };
const OTHER: InstrumentRow = { ...FIRST, id: 'b', number: '2/TT-MẪU' };
const { correctsId: _, ...AS_IT_STANDS } = { ...THIRD, id: 'a' };
const { correctsId: __, ...OTHER_STANDING } = OTHER;

it('stands as it was written last, under the id of its first row', () => {
  for (const rows of [
    [FIRST, SECOND, THIRD, OTHER],
    [THIRD, SECOND, FIRST, OTHER],
  ])
    expect(standingInstruments(rows)).toEqual([AS_IT_STANDS, OTHER_STANDING]);
  expect(standingInstruments([])).toEqual([]);
});

it('keeps all that was ever written of it, the latest first', () => {
  const rows = [OTHER, SECOND, THIRD, FIRST];
  expect(writtenOf(rows, 'a')).toEqual([THIRD, SECOND, FIRST]);
  expect(writtenOf(rows, 'b')).toEqual([OTHER]);
});

it('knows nothing of an instrument that is none, as is a row that puts another right', () => {
  expect(writtenOf([FIRST, SECOND], 'a2')).toEqual([]);
  expect(writtenOf([FIRST, SECOND], 'x')).toEqual([]);
});

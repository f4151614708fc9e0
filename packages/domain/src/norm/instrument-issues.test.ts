import { expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { instrumentIssues } from './instrument-issues.ts';
import type { InstrumentRow } from './instruments.ts';
import { rate } from './norm.examples.ts';

const KNOWN: InstrumentRow = {
  id: 'tt-mau',
  number: '1/TT-MẪU',
  issuer: 'Cơ quan mẫu',
  subject: 'Mức chi mẫu',
  signedOn: null,
  inForceFrom: null,
  inForceTo: null,
  replacesIds: [],
  source: 'Mẫu',
  verification: 'TEXT_READ',
  correctsId: null,
};

const among = (...instrumentRows: readonly InstrumentRow[]) => ({ instrumentRows, rates: [] });

const said = (changes: Partial<InstrumentRow>) =>
  instrumentIssues({ ...KNOWN, number: '2/TT-MẪU', ...changes }, among(KNOWN)).map(
    ({ code, path }) => `${path.join('.')} ${code}`,
  );

it('has nothing against another instrument that replaces one', () => {
  expect(said({ replacesIds: ['tt-mau'] })).toEqual([]);
  expect(said({ number: '1/TT-MẪU', issuer: 'Cơ quan khác' })).toEqual([]);
  expect(said({ number: null })).toEqual([]);
  expect(said({ inForceTo: isoDate('2026-05-17') })).toEqual([]);
  const oneDay = isoDate('2026-05-18');
  expect(said({ inForceFrom: oneDay, inForceTo: oneDay })).toEqual([]);
});

it('finds the one of a number among several', () => {
  const other = { ...KNOWN, id: 'tt-khac', number: '3/TT-MẪU' };
  const again = { ...KNOWN, number: '3/TT-MẪU' };
  for (const known of [
    [KNOWN, other],
    [other, KNOWN],
  ])
    expect(instrumentIssues(again, among(...known)).map(({ code }) => code)).toEqual(['DUPLICATE']);
});

it('tells two of one issuer apart that both have no number', () => {
  const unnumbered = { ...KNOWN, number: null };
  expect(instrumentIssues(unnumbered, among(unnumbered))).toEqual([]);
});

it('says which number is there already, and from when to when it would hold', () => {
  const [from, to] = [isoDate('2026-05-18'), isoDate('2026-05-17')];
  expect(instrumentIssues({ ...KNOWN, inForceFrom: from, inForceTo: to }, among(KNOWN))).toEqual([
    { code: 'DUPLICATE', data: { value: '1/TT-MẪU' }, path: ['number'] },
    { code: 'PERIOD_REVERSED', data: { from, to }, path: ['inForceTo'] },
  ]);
});

it('takes texts as long as they may be', () => {
  const longest = 'x'.repeat(300);
  const texts = { issuer: longest, subject: longest, source: longest };
  expect(said({ ...texts, number: 'x'.repeat(60) })).toEqual([]);
});

it.each<[string, Partial<InstrumentRow>, string]>([
  ['a number that its issuer has given', { number: ' 1/TT-MẪU ' }, 'number DUPLICATE'],
  [
    'such a number, spaces around its issuer',
    { ...KNOWN, issuer: ' Cơ quan mẫu ' },
    'number DUPLICATE',
  ],
  ['an issuer that is too long', { issuer: 'x'.repeat(301) }, 'issuer TOO_LONG'],
  ['a subject that is too long', { subject: 'x'.repeat(301) }, 'subject TOO_LONG'],
  ['a source that is too long', { source: 'x'.repeat(301) }, 'source TOO_LONG'],
  ['a number that is too long', { number: 'x'.repeat(61) }, 'number TOO_LONG'],
  ['no issuer', { issuer: ' ' }, 'issuer REQUIRED'],
  ['no subject', { subject: '' }, 'subject REQUIRED'],
  ['no source', { source: '' }, 'source REQUIRED'],
  [
    'what is not there to replace',
    { replacesIds: ['tt-mau', 'x'] },
    'replacesIds.1 UNKNOWN_INSTRUMENT',
  ],
  [
    'an end before the beginning',
    { inForceFrom: isoDate('2026-05-18'), inForceTo: isoDate('2026-05-17') },
    'inForceTo PERIOD_REVERSED',
  ],
])('refuses %s', (_what, changes, expected) => {
  expect(said(changes)).toEqual([expected]);
});

const CORRECTION: InstrumentRow = { ...KNOWN, id: 'sua', correctsId: 'tt-mau', issuer: 'Bộ Mẫu' };
const OTHER: InstrumentRow = { ...KNOWN, id: 'tt-khac', number: '3/TT-MẪU' };

const correcting = (
  changes: Partial<InstrumentRow>,
  rows: readonly InstrumentRow[] = [KNOWN, OTHER],
  rates = [rate('first', 1)],
) =>
  instrumentIssues(
    { ...KNOWN, correctsId: 'tt-mau', ...changes },
    { instrumentRows: rows, rates },
  ).map(({ code, path, data }) => [path.join('.'), code, data]);

it('has nothing against a correction that keeps the number or gives a free one', () => {
  expect(correcting({})).toEqual([]);
  expect(correcting({ number: '4/TT-MẪU', replacesIds: ['tt-khac'] })).toEqual([]);
  expect(correcting({ correctsId: 'sua' }, [KNOWN, CORRECTION, OTHER])).toEqual([]);
});

it('refuses a correction to the number of another, and one that replaces itself', () => {
  expect(correcting({ number: '3/TT-MẪU' })).toMatchObject([['number', 'DUPLICATE', {}]]);
  expect(correcting({ replacesIds: ['tt-mau'] })).toEqual([
    ['replacesIds.0', 'UNKNOWN_INSTRUMENT', {}],
  ]);
});

it('refuses a correction that replaces what replaces it, itself or by others', () => {
  const between: InstrumentRow = {
    ...OTHER,
    id: 'giua',
    number: '6/TT-MẪU',
    replacesIds: ['tt-mau'],
  };
  const after = { ...OTHER, replacesIds: ['giua'] };
  const rows = [KNOWN, between, after];
  expect(correcting({ replacesIds: ['tt-khac'] }, rows)).toEqual([
    ['replacesIds.0', 'REPLACES_IN_TURN', {}],
  ]);
  expect(correcting({ replacesIds: ['giua'] }, rows)).toEqual([
    ['replacesIds.0', 'REPLACES_IN_TURN', {}],
  ]);
  const circle = [KNOWN, { ...between, replacesIds: ['tt-khac'] }, after];
  expect(correcting({ replacesIds: ['tt-khac'] }, circle)).toEqual([]);
});

it('refuses a last day before one on which a rate by it begins', () => {
  const rates = [
    rate('last', 1, {}, { from: isoDate('2026-06-01') }),
    rate('first', 1),
    rate('of another', 1, {}, { instrumentId: 'tt-khac', from: isoDate('2027-01-01') }),
  ];
  const ending = (day: string) => correcting({ inForceTo: isoDate(day) }, [KNOWN], rates);
  expect(ending('2026-06-01')).toEqual([]);
  expect(ending('2026-05-31')).toEqual([['inForceTo', 'RATE_AFTER', { from: '2026-06-01' }]]);
});

it.each([
  ['what was put right meanwhile', 'tt-mau', [KNOWN, CORRECTION]],
  ['what is not there', 'x', [KNOWN]],
])('refuses a correction of %s, and says nothing else', (_what, correctsId, rows) => {
  expect(correcting({ correctsId, issuer: '' }, rows)).toEqual([
    ['correctsId', 'INSTRUMENT_CORRECTED', {}],
  ]);
});

it('refuses a first day after one of a rate by it, whatever others begin', () => {
  const inForceFrom = isoDate('2026-05-19');
  const rates = [
    rate('later', 1, {}, { from: isoDate('2026-06-01') }),
    rate('first', 1),
    rate('of another', 1, {}, { instrumentId: 'tt-khac', from: isoDate('2020-01-01') }),
    rate('put right', 1, {}, { from: isoDate('2021-01-01') }),
    rate('instead', 1, {}, { from: isoDate('2026-06-02'), correctsId: 'put right' }),
  ];
  expect(correcting({ inForceFrom }, [KNOWN], rates)).toEqual([
    ['inForceFrom', 'RATE_BEFORE', { from: '2026-05-18' }],
  ]);
  expect(correcting({ inForceFrom: isoDate('2026-05-18') }, [KNOWN], rates)).toEqual([]);
  expect(correcting({ inForceFrom: null }, [KNOWN], rates)).toEqual([]);
  expect(correcting({ inForceFrom }, [KNOWN], [])).toEqual([]);
});

it('asks a new instrument nothing of rates, and takes the number that a correction has freed', () => {
  const renumbered = { ...CORRECTION, number: '5/TT-MẪU' };
  const book = { instrumentRows: [KNOWN, renumbered], rates: [rate('first', 1)] };
  const inForceFrom = isoDate('2027-01-01');
  expect(instrumentIssues({ ...KNOWN, inForceFrom }, book)).toEqual([]);
  const again = { ...KNOWN, number: '5/TT-MẪU', issuer: 'Bộ Mẫu' };
  expect(instrumentIssues(again, book).map(({ code }) => code)).toEqual(['DUPLICATE']);
});

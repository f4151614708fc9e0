import { expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { instrumentIssues } from './instrument-issues.ts';
import type { Instrument } from './norm.ts';

const KNOWN: Instrument = {
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
};

const said = (changes: Partial<Instrument>) =>
  instrumentIssues({ ...KNOWN, number: '2/TT-MẪU', ...changes }, [KNOWN]).map(
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
    expect(instrumentIssues(again, known).map(({ code }) => code)).toEqual(['DUPLICATE']);
});

it('tells two of one issuer apart that both have no number', () => {
  const unnumbered = { ...KNOWN, number: null };
  expect(instrumentIssues(unnumbered, [unnumbered])).toEqual([]);
});

it('says which number is there already, and from when to when it would hold', () => {
  const [from, to] = [isoDate('2026-05-18'), isoDate('2026-05-17')];
  expect(instrumentIssues({ ...KNOWN, inForceFrom: from, inForceTo: to }, [KNOWN])).toEqual([
    { code: 'DUPLICATE', data: { value: '1/TT-MẪU' }, path: ['number'] },
    { code: 'PERIOD_REVERSED', data: { from, to }, path: ['inForceTo'] },
  ]);
});

it('takes texts as long as they may be', () => {
  const longest = 'x'.repeat(300);
  const texts = { issuer: longest, subject: longest, source: longest };
  expect(said({ ...texts, number: 'x'.repeat(60) })).toEqual([]);
});

it.each<[string, Partial<Instrument>, string]>([
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

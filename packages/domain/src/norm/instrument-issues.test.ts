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
});

it.each<[string, Partial<Instrument>, string]>([
  ['a number that its issuer has given', { number: ' 1/TT-MẪU ' }, 'number DUPLICATE'],
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

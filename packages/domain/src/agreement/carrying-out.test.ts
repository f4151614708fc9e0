import { describe, expect, it } from 'vitest';
import { agreementOfBegun } from '../dossier/begin.ts';
import { isoDate } from '../period/period.ts';
import {
  agreementsForLines,
  agreementSideIssues,
  holdsInYear,
  lineAgreementIssues,
  partnersFirst,
} from './carrying-out.ts';
import type { LineAgreement } from './carrying-out.ts';

const SIGNED: LineAgreement = {
  id: 'memorandum',
  sideIds: ['da-nang', 'quang-nam'],
  signedOn: isoDate('2023-08-01'),
  startDate: null,
  endDate: isoDate('2028-07-31'),
  renewsItself: false,
  suspendedOn: null,
  endedOn: null,
};
const day = isoDate;

describe('the agreement of a plan line', () => {
  it.each<[string, Partial<LineAgreement>, number, boolean]>([
    ['the year before it was signed', {}, 2022, false],
    ['the year in which it was signed', {}, 2023, true],
    ['a year between', {}, 2027, true],
    ['its last year', {}, 2028, true],
    ['the year after', {}, 2029, false],
    ['the year after, where it renews itself', { renewsItself: true }, 2029, true],
    ['any year, where it has no end', { endDate: null }, 2199, true],
    ['while it is not signed', { signedOn: null }, 2027, false],
    [
      'not signed, though its first day is known',
      { signedOn: null, startDate: day('2027-01-01') },
      2027,
      false,
    ],
    ['the year in which it begins', { startDate: day('2027-12-31') }, 2027, true],
    ['the year before it begins', { startDate: day('2027-12-31') }, 2026, false],
    ['the year in which it was ended', { endedOn: day('2027-03-01') }, 2027, true],
    ['when it was ended with the year before', { endedOn: day('2027-01-01') }, 2027, false],
    ['the year in which it was held up', { suspendedOn: day('2027-03-01') }, 2027, true],
    ['while it is held up', { suspendedOn: day('2026-03-01') }, 2027, false],
  ])('%s', (_name, change, year, expected) => {
    expect(holdsInYear({ ...SIGNED, ...change }, year)).toBe(expected);
  });

  it.each<[string, string, number, string | null, string]>([
    ['of the own side', 'da-nang', 2027, 'memorandum', ''],
    ['of a union that was succeeded', 'quang-nam', 2027, 'memorandum', ''],
    ['none', 'hue', 2029, null, ''],
    ['one that is not known here', 'hue', 2029, 'another', ''],
    ['of another side', 'hue', 2027, 'memorandum', 'AGREEMENT_OF_OTHER_SIDE'],
    ['that has run out', 'da-nang', 2029, 'memorandum', 'AGREEMENT_NOT_IN_YEAR'],
    ['both', 'hue', 2029, 'memorandum', 'AGREEMENT_OF_OTHER_SIDE AGREEMENT_NOT_IN_YEAR'],
  ])('%s', (_name, organisationId, year, agreementId, expected) => {
    const content = { organisationId, year, lines: [{ id: 'line-1', agreementId }] };
    const codes = expected.split(' ').filter((code) => code !== '');
    const found = lineAgreementIssues(content, [SIGNED]);
    expect(found.map(({ code }) => code)).toEqual(codes);
    for (const { path } of found) expect(path).toEqual(['lines', 'line-1', 'agreementId']);
    // A copy of last year's lines may be written before its agreements are looked at again.
    const inDraft = agreementSideIssues(content, [SIGNED]).map(({ code }) => code);
    expect(inDraft).toEqual(codes.filter((code) => code === 'AGREEMENT_OF_OTHER_SIDE'));
  });

  it('is chosen among those that hold, with the partner of the line first', () => {
    const lao = { ...SIGNED, id: 'lao' };
    const over = { ...SIGNED, id: 'over', endedOn: day('2024-01-01') };
    const theirs = { ...SIGNED, id: 'theirs', sideIds: ['hue'] };
    const plan = { organisationId: 'da-nang', year: 2027 };
    expect(agreementsForLines([over, lao, theirs, SIGNED], plan)).toEqual([lao, SIGNED]);
    const offered = [
      { id: 'lao', partnerIds: ['lao'] },
      { id: 'both', partnerIds: ['lao', 'gyeongnam'] },
      { id: 'memorandum', partnerIds: ['gyeongnam'] },
    ];
    const first = (partnerId: string | null) =>
      partnersFirst(offered, partnerId).map(({ id }) => id);
    expect(first(null)).toEqual(['lao', 'both', 'memorandum']);
    expect(first('gyeongnam')).toEqual(['both', 'memorandum', 'lao']);
  });

  it.each([
    ['da-nang', 'memorandum'],
    ['hue', null],
  ])('goes with the dossier that %s begins: %s', (organisationId, expected) => {
    expect(agreementOfBegun(SIGNED, organisationId)).toBe(expected);
    expect(agreementOfBegun(null, organisationId)).toBeNull();
  });
});

import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import { isoDate } from '@cau-noi/domain/period';
import { NOTHING_AFTER_RETURN } from '@cau-noi/domain/savings/return-facts';
import { expect, test } from 'vitest';
import { sampleContent } from '../draft/content.sample.ts';
import { assess } from './assessment.ts';
import { issuesByPath, inOwnPath } from './issue-text.ts';
import { lookupKey } from './use-lookups.ts';

const BASIS = { citation: 'Quy định mẫu', article: null, verification: 'UNVERIFIED' } as const;
const row = (checkId: string, severity: 'STOP' | 'JUSTIFY', values: Record<string, unknown>) => ({
  id: checkId,
  checkId,
  from: isoDate('2020-01-01'),
  to: null,
  kinds: null,
  levels: null,
  planned: null,
  severity,
  waivedBy: 'FEDERATION_LEADER' as const,
  values,
  basis: BASIS,
});
const lookups: DossierLookups = {
  dossierId: 'dossier-1',
  today: isoDate('2026-03-05'),
  planLine: { id: 'line-1', approved: true, kind: 'OUTBOUND', year: 2026 },
  people: [],
  missions: [],
  unitJourneys: null,
  neighbours: { organisationId: 'union-1', neighbourIds: [] },
  rates: [],
  ownCeilings: [],
  instruments: [],
  state: 'DRAFT',
  actualEndDate: null,
  reportSubmittedOn: null,
  reportParts: null,
  openReports: [],
  followUp: null,
  effects: null,
  earlierCosts: null,
  exchangeRates: [],
  exchanges: null,
  afterReturn: NOTHING_AFTER_RETURN,
  lineOrigin: null,
  planPredecessorIds: [],
  suspensions: [],
  consents: [],
  level: 'SECTOR_UNION',
  approvedCosts: null,
  coOrganisers: [],
  parameters: [
    row('TK01', 'JUSTIFY', {}),
    row('TK03', 'JUSTIFY', { maxPersons: 1, maxDays: 10, maxCountries: 3 }),
    row('HQ01', 'STOP', { minObjectives: 1 }),
  ],
};

test('a failure that may be justified holds until it is, and no longer', () => {
  const before = assess(sampleContent, lookups, {});
  expect(before.issues).toEqual([]);
  const failed = before.findings.filter(({ status }) => status === 'FAIL');
  expect(failed.map(({ key }) => key)).toEqual(['TK03.TOO_MANY_PERSONS']);
  expect(before).toMatchObject({ held: 1, maySubmit: false });
  const justified = assess(sampleContent, lookups, { 'TK03.TOO_MANY_PERSONS': 'Cần cả hai' });
  expect(justified).toMatchObject({ held: 0, maySubmit: true });
});

test('nothing may be submitted before the facts are known, or while something is missing', () => {
  expect(assess(sampleContent, null, {}).maySubmit).toBe(false);
  const untitled = { ...sampleContent, title: '' };
  expect(assess(untitled, lookups, { 'TK03.TOO_MANY_PERSONS': 'Cần' })).toMatchObject({
    maySubmit: false,
    issues: [{ code: 'REQUIRED', path: ['title'] }],
  });
});

test('a plan line of another unit is an issue of its field, and holds', () => {
  const lineOrigin = { id: 'line-1', organisationId: 'union-9', coOrganiserIds: [], year: 2026 };
  expect(assess(sampleContent, { ...lookups, lineOrigin }, {}).issues).toMatchObject([
    { code: 'LINE_OF_OTHER_UNION', path: ['planLineId'] },
  ]);
  const joint = { ...lineOrigin, coOrganiserIds: [sampleContent.organisationId] };
  expect(assess(sampleContent, { ...lookups, lineOrigin: joint }, {}).issues).toEqual([]);
});

test('the database is asked again only for what it can answer', () => {
  expect(lookupKey({ ...sampleContent, purpose: 'Khác' })).toBe(lookupKey(sampleContent));
  expect(lookupKey({ ...sampleContent, startDate: null })).not.toBe(lookupKey(sampleContent));
  const [head, ...others] = sampleContent.members;
  if (head === undefined) throw new Error('The sample has members');
  const reason = { ...sampleContent, members: [{ ...head, reason: 'Khác' }, ...others] };
  expect(lookupKey(reason)).toBe(lookupKey(sampleContent));
  expect(lookupKey({ ...sampleContent, members: others })).not.toBe(lookupKey(sampleContent));
});

test('what is missing is said only when it is asked for; what is wrong at once', () => {
  const issues = [
    { code: 'REQUIRED', path: ['title'], data: {} },
    { code: 'TOO_LONG', path: ['topic'], data: { limit: 300, actual: 301 } },
  ];
  const lenient = issuesByPath(issues, 'vi', false);
  expect(lenient('title')).toBeUndefined();
  expect(lenient('topic')).toBe('Dài 301 ký tự, tối đa 300.');
  expect(issuesByPath(issues, 'en', true)('title')).toBe('Not filled in.');
});

test("an issue of the API loses the input's own step", () => {
  const path = ['actual', 'stops', 's1', 'leave'];
  expect(inOwnPath({ code: 'REQUIRED', path, data: {} }).path).toEqual(['stops', 's1', 'leave']);
  expect(inOwnPath({ code: 'REQUIRED', path: ['title'], data: {} }).path).toEqual(['title']);
});

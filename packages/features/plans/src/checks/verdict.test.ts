import type { PlanLookups } from '@cau-noi/domain/assessment/plan';
import type { CheckParameter } from '@cau-noi/domain/check';
import { isoDate, isoMonth } from '@cau-noi/domain/period';
import type { PlanLine } from '@cau-noi/domain/plan';
import { expect, test } from 'vitest';
import { sampleLine } from '../line/line.sample.ts';
import { condensed, verdictWhileTyping } from './verdict.ts';

const row = (checkId: string, values: CheckParameter['values']): CheckParameter => ({
  id: `row-${checkId}`,
  checkId,
  from: isoDate('2020-01-01'),
  to: null,
  kinds: null,
  levels: null,
  planned: null,
  severity: 'STOP',
  waivedBy: null,
  values,
  basis: { citation: 'Văn bản mẫu', article: null, verification: 'UNVERIFIED' },
});
/** For what the missions below were looked up. */
const ASKED = { countryCode: 'KR', organisationId: 'union-1', partnerIds: ['partner-1'] } as const;
const lookups: PlanLookups = {
  level: 'SECTOR_UNION',
  parameters: [
    row('TK03', { maxPersons: 10, maxDays: 10, maxCountries: 3 }),
    row('TK06', { minMonths: 36, scope: 'UNIT_OR_PARTNER', topicOverlapPercent: 60 }),
    row('HQ01', { minObjectives: 1 }),
    row('HQ06', { maxVisitsApart: 1 }),
  ],
  missions: [{ ...ASKED, missions: [] }],
  previousResult: null,
  exchanges: { organisationId: 'union-1', exchanges: [] },
};

const planOf = (lines: readonly PlanLine[]) => ({
  organisationId: 'union-1',
  year: 2027,
  lines,
  adjustmentReason: null,
});
const judge = (...lines: readonly PlanLine[]) => verdictWhileTyping(planOf(lines), lookups, []);

test('the browser judges while typing, and leads to the cell', () => {
  const [found] = judge(sampleLine('a', { persons: 11 }));
  expect(found).toMatchObject({
    key: 'TK03.TOO_MANY_PERSONS.a',
    reason: 'TOO_MANY_PERSONS',
    measure: { limit: 10, actual: 11, excess: 1 },
    path: ['lines', 'a', 'persons'],
  });
});

test('a mission of another unit is found while typing, before anything is saved', () => {
  const mission = {
    id: 'dossier-7',
    source: 'DOSSIER',
    organisationId: 'union-2',
    partnerId: 'partner-1',
    countries: ['KR'],
    purposeKind: null,
    topic: sampleLine('a').purpose,
    startDate: isoDate('2026-05-12'),
    reportId: null,
    seen: true,
  } as const;
  const known = { ...lookups, missions: [{ ...ASKED, missions: [mission] }] } as const;
  const keys = (lines: readonly PlanLine[]) =>
    verdictWhileTyping(planOf(lines), known, [])
      .filter(({ status }) => status === 'FAIL')
      .map(({ key }) => key);
  expect(keys([sampleLine('a')])).toEqual(['TK06.REPEAT_MISSION.a:dossier-7']);
  expect(keys([sampleLine('a', { purpose: 'Khảo sát nhà ở công nhân' })])).toEqual([]);
});

test('a country that nobody has asked about yet cannot be told, and a journey planned twice is', () => {
  const lao = judge(sampleLine('a', { countries: ['LA'] })).find(
    ({ checkId }) => checkId === 'TK06',
  );
  expect(lao).toMatchObject({ status: 'CANNOT_TELL', missing: ['EARLIER_MISSIONS'] });
  const later = sampleLine('b', { fromMonth: isoMonth('2027-10'), toMonth: isoMonth('2027-10') });
  const repeats = judge(sampleLine('a'), later).filter(({ reason }) => reason === 'REPEAT_MISSION');
  expect(repeats).toMatchObject([{ key: 'TK06.REPEAT_MISSION.b:a' }]);
});

test('until the database has answered, what it said of the saved version stands', () => {
  const told = judge(sampleLine('a', { persons: 11 }));
  expect(verdictWhileTyping(planOf([]), null, told)).toBe(told);
});

test('passes are told once for all lines, and what a line lacks once for each check', () => {
  const verdict = judge(
    sampleLine('a', { purpose: 'Một' }),
    sampleLine('b', { purpose: 'Hai', persons: null, days: null }),
  );
  const short = condensed(verdict);
  expect(short.filter(({ status }) => status === 'CANNOT_TELL')).toMatchObject([
    { checkId: 'TK03', missing: ['PERSONS', 'DAYS'], path: ['lines', 'b', 'persons'] },
    { checkId: 'HQ04' },
  ]);
  expect(
    short.filter(({ status }) => status === 'PASS').map(({ key, passed }) => [key, passed]),
  ).toEqual([
    ['PASS.TK03', 1],
    ['PASS.TK06', 2],
    ['PASS.HQ01', 2],
  ]);
});

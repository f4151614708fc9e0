import type { CheckParameter } from '@cau-noi/domain/check';
import { isoDate, isoMonth } from '@cau-noi/domain/period';
import type { PlanLine } from '@cau-noi/domain/plan';
import { expect, test } from 'vitest';
import { sampleLine } from '../line/line.sample.ts';
import { completedVerdict, condensed, localVerdict } from './verdict.ts';

const row = (checkId: string, values: CheckParameter['values']): CheckParameter => ({
  id: `row-${checkId}`,
  checkId,
  from: isoDate('2020-01-01'),
  to: null,
  kinds: null,
  levels: null,
  planned: null,
  severity: 'STOP',
  values,
  basis: { citation: 'Văn bản mẫu', article: null, verification: 'UNVERIFIED' },
});
const ground = {
  level: 'SECTOR_UNION',
  parameters: [
    row('TK03', { maxPersons: 10, maxDays: 10, maxCountries: 3 }),
    row('TK06', { minMonths: 36, scope: 'UNIT_OR_PARTNER', topicOverlapPercent: 60 }),
    row('HQ01', { minObjectives: 1 }),
  ],
} as const;

const judge = (...lines: readonly PlanLine[]) =>
  localVerdict({ organisationId: 'union-1', year: 2027, lines, adjustmentReason: null }, ground);
const said = (verdict: ReturnType<typeof judge>) =>
  verdict.map(({ checkId, status, path }) => `${checkId} ${status} ${path.join('.')}`);

test('the browser judges while typing, and leads to the cell', () => {
  const [found] = judge(sampleLine('a', { persons: 11 }));
  expect(found).toMatchObject({
    key: 'TK03.TOO_MANY_PERSONS.a',
    reason: 'TOO_MANY_PERSONS',
    measure: { limit: 10, actual: 11, excess: 1 },
    path: ['lines', 'a', 'persons'],
  });
});

test('repeats outside the plan come from the server; without its word none is said to be absent', () => {
  const local = judge(sampleLine('a'), sampleLine('b', { purpose: 'Khảo sát nhà ở công nhân' }));
  const server = local
    .filter(({ checkId, path }) => checkId === 'TK06' && path[1] === 'a')
    .map((finding) => ({
      ...finding,
      status: 'FAIL' as const,
      severity: 'JUSTIFY' as const,
      reason: 'REPEAT_MISSION',
      key: 'TK06.REPEAT_MISSION.a:dossier-7',
      path: ['lines', 'a', 'purpose'],
    }));
  const verdict = completedVerdict(local, server, new Set(['a', 'b']));
  expect(said(verdict).filter((text) => text.startsWith('TK06'))).toEqual([
    'TK06 FAIL lines.a.purpose',
  ]);
  expect(said(completedVerdict(local, [], new Set(['a', 'b'])))).not.toContain('TK06 PASS lines.a');
});

test('a journey planned twice is found without the server, and not told twice with it', () => {
  const later = sampleLine('b', { fromMonth: isoMonth('2027-10'), toMonth: isoMonth('2027-10') });
  const local = judge(sampleLine('a'), later);
  const repeats = local.filter(({ reason }) => reason === 'REPEAT_MISSION');
  expect(repeats).toMatchObject([{ key: 'TK06.REPEAT_MISSION.b:a' }]);
  const both = completedVerdict(local, repeats, new Set(['a', 'b']));
  expect(both.filter(({ reason }) => reason === 'REPEAT_MISSION')).toHaveLength(1);
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

import { actualFromApproved } from '@cau-noi/domain/dossier/outcome';
import type { FiguresWritten } from '@cau-noi/domain/dossier/outcome-lifecycle';
import { isoDate } from '@cau-noi/domain/period';
import { expect, test } from 'vitest';
import { sampleContent } from './content.sample.ts';
import { joinFigures, resolveFigures } from './figures-draft.ts';

const taken = actualFromApproved(sampleContent);
const actual = taken.ok ? taken.value : expect.unreachable();
const base: FiguresWritten = { actual, correctionReason: null };
const join = joinFigures(sampleContent);

test('figures closed by another are joined with those being written', () => {
  const mine = { ...base, correctionReason: 'Ghi nhầm', actual: { ...actual, costLines: [] } };
  const theirs = { ...base, actual: { ...actual, deviationReason: 'Về sớm' } };
  const { merged, collisions } = join(base, mine, theirs);
  expect(collisions).toEqual([]);
  expect(merged).toEqual({
    correctionReason: 'Ghi nhầm',
    actual: { ...actual, costLines: [], deviationReason: 'Về sớm' },
  });
});

test('where both wrote otherwise the writer chooses, and keeps their own reason', () => {
  const ending = (day: string, deviationReason: string): FiguresWritten => ({
    ...base,
    actual: { ...actual, endDate: isoDate(day), deviationReason },
  });
  const mine = ending('2026-05-14', 'Của tôi');
  const joined = join(base, mine, ending('2026-05-15', 'Của họ'));
  expect(joined.collisions.map(({ key }) => key)).toEqual(['endDate']);
  expect(joined.merged.actual).toMatchObject({ endDate: '2026-05-15', deviationReason: 'Của tôi' });
  const kept = resolveFigures(sampleContent, joined, mine, new Set(['endDate']));
  expect(kept.actual.endDate).toBe('2026-05-14');
  const given = resolveFigures(sampleContent, joined, mine, new Set());
  expect(given.actual.endDate).toBe('2026-05-15');
});

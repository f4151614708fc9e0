import { isoDate } from '@cau-noi/domain/period';
import { allOf, STRUCTURE_VIEWS } from '@cau-noi/domain/statistics/filter';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { achievementOf } from './plan-achievement.facts.ts';
import { addPlans, LINE_IDS } from './plans.testing.ts';
import { UNIONS } from './small-world.testing.ts';
import { addActivities, anyActivity } from './statistics.testing.ts';

const TODAY = isoDate('2026-11-21');
const ACTIVITIES = fc.sample(anyActivity, { numRuns: 150, seed: 20261124 });

let api: TestApi;
beforeAll(async () => {
  api = await testApi(TODAY, {
    fill: async (url) => {
      await addActivities(url, ACTIVITIES);
      await addPlans(url);
    },
  });
  await api.database.prisma.$executeRaw`UPDATE dossier d SET plan_line_id = l.id
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM plan_line WHERE id <> 'line') l
    WHERE l.place = d.number % ${LINE_IDS.length * 2} AND d.plan_line_id IS NOT NULL`;
  await api.database.prisma.$executeRaw`UPDATE dossier SET state = 'CANCELLED',
    stop_reason = 'FORCE_MAJEURE', stop_text = 'x' WHERE number % 5 = 0`;
});
afterAll(() => api[Symbol.asyncDispose]());

it('the summaries measure plans as the domain measures the records', async () => {
  const context = await api.contextOf('federation');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...UNIONS),
      fc.constantFrom(...STRUCTURE_VIEWS),
      fc.integer({ min: 2023, max: 2026 }),
      fc.nat({ max: 3 }),
      async (organisationId, structure, fromYear, years) => {
        const filter = allOf(organisationId, fromYear, fromYear + years, structure);
        const found = await achievementOf(context, filter, null);
        expect(found).toEqual(await achievementOf(context, filter, null, 'records'));
      },
    ),
    { numRuns: 60 },
  );
  // Money is among what is told: it is asked for where there is any, not left to which questions were drawn.
  const told = await Promise.all(
    UNIONS.flatMap((union) =>
      STRUCTURE_VIEWS.map((view) => achievementOf(context, allOf(union, 2023, 2026, view), null)),
    ),
  );
  expect(told.flatMap(({ total }) => total.achieved.money)).not.toEqual([]);
  expect(context.statements.some((name) => name.startsWith('statistics.planSummary'))).toBe(true);
});

it('amounts too large to be counted are left out, and the rest is told', async () => {
  const [line] = LINE_IDS.slice(1);
  await api.database.prisma.$executeRaw`DELETE FROM approved_plan_line WHERE line_id = ${line}`;
  await api.database.prisma.$executeRaw`INSERT INTO approved_plan_line
      (submission_id, line_id, plan_id, kind, title, funding)
    SELECT plan_id, id, plan_id, kind, '', '[
      {"source": "HOST", "amount": {"minor": 9000000000000000, "currency": "VND"}},
      {"source": "HOST", "amount": {"minor": 9000000000000000, "currency": "VND"}}]'
    FROM plan_line WHERE id = ${line}`;
  const context = await api.contextOf('federation');
  const filter = allOf('tld', 2023, 2023);
  const found = await achievementOf(context, filter, null);
  expect(found).toEqual(await achievementOf(context, filter, null, 'records'));
  expect(found.total.achieved.money).toEqual([]);
  expect(found.total.achieved.activities.all.denominator).toBeGreaterThan(0);
});

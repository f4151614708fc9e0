import { isoDate } from '@cau-noi/domain/period';
import { allOf } from '@cau-noi/domain/statistics/filter';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { statement } from '../../sql.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import type { Change } from './changes.testing.ts';
import { anyChangeOf } from './changes.testing.ts';
import { declaredFigures } from './declared.queries.ts';
import { achievementOf } from './plan-achievement.facts.ts';
import { addPlans } from './plans.testing.ts';
import { MOST_REMEMBERED } from './remembered.ts';
import { addActivities, anyActivity } from './statistics.testing.ts';
import { figuresOfWhole, statisticsOf } from './statistics.facts.ts';
import { refreshSummaries } from './summary-check.queries.ts';

const TODAY = isoDate('2026-11-21');
const ACTIVITIES = fc.sample(anyActivity, { numRuns: 60, seed: 20261125 });
const IDS = ACTIVITIES.map(({ counted }) => counted.id);
const EVERYTHING = allOf('tld', 2023, 2026);
/** A unit came under this sector in 2024 and left it in 2025, so its officers see only a part. */
const SECTOR = allOf('cong-thuong', 2023, 2026);

let api: TestApi;
beforeAll(async () => {
  api = await testApi(TODAY, {
    fill: async (url) => {
      await addActivities(url, ACTIVITIES);
      await addPlans(url);
    },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const scopeOf = (context: Context) => scopeIds(viewerOf(context).scope);
/** The statements after that by which the viewer was found. */
const asked = ({ statements }: Context): number => statements.length - 1;

/** All that may be remembered, as one request asks for it. */
async function ask(context: Context, from: 'summaries' | 'records' = 'summaries') {
  const scope = scopeOf(context);
  const [found, plans, whole, declared] = await Promise.all([
    statisticsOf(context, EVERYTHING, scope, from),
    achievementOf(context, EVERYTHING, scope, from),
    figuresOfWhole(context, EVERYTHING, scope),
    declaredFigures(context, 'tld'),
  ]);
  return { found, plans, whole, declared };
}

const request = () => api.contextOf('federation');

/** What the next request is told, which has to be what the records give. */
async function toldNext() {
  const context = await request();
  const told = await ask(context);
  const { found, plans } = await ask(await request(), 'records');
  expect(told).toMatchObject({ found, plans, whole: found.figures });
  return { ...told, statements: asked(context) };
}

const change = (made: Change): Promise<void> => changeAll([made], 'COMMIT');

async function changeAll(changes: readonly Change[], end: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  const made = api.database.transaction(async (_tx, sql) => {
    for (const { text, values } of changes) await sql(statement('test.change', text), values);
    if (end === 'ROLLBACK') throw new Error('given up');
  });
  if (end === 'COMMIT') await made;
  else await expect(made).rejects.toThrow('given up');
}

const one = (text: string, ...values: readonly unknown[]): Change => ({ text, values });
const move = (days: number): Change =>
  one(
    `UPDATE dossier SET actual_start_date = date '2024-01-01' + $2::int,
      actual_end_date = date '2024-01-01' + $2::int WHERE id = $1`,
    IDS[0],
    days,
  );

const DECLARE = statement(
  'test.declare',
  `INSERT INTO declared_figure (id, organisation_id, indicator, value, period_from, period_to, source,
      verification)
    VALUES ($1, 'tld', 'DELEGATIONS_OUT', 7, '2023-01-01', '2023-12-31', '', 'UNVERIFIED')`,
);

describe('figures that are asked for again', () => {
  it('are worked out once: later, and by two requests at once', async () => {
    const both = await Promise.all([request(), request()]);
    const [first, second] = await Promise.all(both.map((context) => ask(context)));
    expect(both.map(asked)).toEqual([1, 0]);
    expect(second?.found).toBe(first?.found);
    const later = await request();
    expect((await ask(later)).found).toBe(first?.found);
    expect(asked(later)).toBe(0);
  });

  it('by another day are others', async () => {
    const context = await request();
    await ask({ ...context, today: isoDate('2026-11-22') });
    expect(asked(context)).toBe(1);
  });

  it('are forgotten when they could not be worked out', async () => {
    await change(move(1));
    const failing = { ...(await request()), sql: () => Promise.reject(new Error('gone')) };
    await expect(statisticsOf(failing, EVERYTHING, null)).rejects.toThrow('gone');
    expect((await toldNext()).statements).toBe(1);
  });

  it('are kept for so many questions, those that were asked last', async () => {
    const years = Array.from({ length: MOST_REMEMBERED }, (_, index) => 2030 + index);
    const context = await request();
    await ask(context);
    const before = asked(context);
    for (const year of years) await statisticsOf(context, allOf('tld', year, year), null);
    expect(asked(context)).toBe(before + years.length);
    await statisticsOf(context, allOf('tld', 2030, 2030), null);
    expect(asked(context)).toBe(before + years.length);
    await statisticsOf(context, EVERYTHING, null);
    expect(asked(context)).toBe(before + years.length + 1);
    await statisticsOf(context, allOf('tld', 2030, 2030), null);
    expect(asked(context)).toBe(before + years.length + 1);
  });
});

describe('the next request after a change', () => {
  beforeEach(() => request().then((context) => ask(context)));

  it.each<readonly [string, Change]>([
    [
      'a correction',
      one(
        `UPDATE dossier SET actual_start_date = '2025-02-03',
        actual_end_date = '2025-02-03' WHERE id = $1`,
        IDS[1],
      ),
    ],
    ['a reopening', one(`UPDATE dossier SET state = 'APPROVED' WHERE id = $1`, IDS[2])],
    ['a closing', one(`UPDATE dossier SET state = 'COMPLETED' WHERE id = $1`, IDS[2])],
    [
      'a plan’s baseline',
      one(`UPDATE plan SET baseline_submission_id = NULL WHERE id = 'tld 2024'`),
    ],
    ['a line of it', one(`DELETE FROM approved_plan_line WHERE line_id = 'tld 2023 1'`)],
    [
      'the structure of the unions',
      one(`UPDATE organisation_version SET valid_from = '2023-06-01'
        WHERE organisation_id = 'da-nang'`),
    ],
    ['a declared figure', one(DECLARE.text, 'a')],
    ['a summary by hand', one(`UPDATE counted_sum SET activities = activities + 0`)],
  ])('of %s has what then holds', async (_what, made) => {
    await change(made);
    const told = await toldNext();
    expect(told.statements).toBe(1);
    const { statements } = await toldNext();
    expect(statements).toBe(0);
  });

  it('sees what was told apart and made anew', async () => {
    await change(one(`UPDATE counted_sum SET activities = activities + 1`));
    const context = await request();
    const { found } = await ask(context);
    expect(found).not.toEqual(await statisticsOf(context, EVERYTHING, null, 'records'));
    await refreshSummaries(api.database.sql);
    expect((await toldNext()).statements).toBe(1);
  });

  it('has what then holds, whatever changed, and what it had if that was given up', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyChangeOf(IDS.slice(20)), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('COMMIT', 'COMMIT', 'ROLLBACK'),
        async (changes, end) => {
          const before = await toldNext();
          await changeAll(changes, end);
          const after = await toldNext();
          if (end === 'ROLLBACK') expect(after).toEqual({ ...before, statements: 0 });
        },
      ),
      { numRuns: 40, seed: 20261126, endOnFailure: true },
    );
  });
});

describe('a request that began before a change', () => {
  it('is given what holds since, and takes nothing from those who came after', async () => {
    await change(move(2));
    const slow = await request();
    await change(move(400));
    const { found } = await toldNext();
    expect((await ask(slow)).found).toBe(found);
    expect(asked(slow)).toBe(0);
    expect((await toldNext()).statements).toBe(0);
  });

  it('and asks first, asks for those who came after', async () => {
    const slow = await request();
    await change(move(3));
    await statisticsOf(await request(), SECTOR, null);
    const found = await statisticsOf(slow, EVERYTHING, null);
    expect(asked(slow)).toBe(1);
    const next = await request();
    expect(await statisticsOf(next, EVERYTHING, null)).toBe(found);
    expect(asked(next)).toBe(0);
    expect((await toldNext()).found).toBe(found);
  });

  it('of the unions is answered by those that it knows, and that is not kept', async () => {
    const slow = await request();
    const before = await ask(slow);
    await change(
      one(
        `UPDATE organisation_version SET parent_id = 'da-nang' WHERE organisation_id = 'quang-nam'`,
      ),
    );
    const { found } = await toldNext();
    expect(found.byOrganisation).not.toEqual(before.found.byOrganisation);
    const told = await ask(slow);
    expect(asked(slow)).toBe(1);
    expect(told.found.byOrganisation).toEqual(before.found.byOrganisation);
    expect(await toldNext()).toMatchObject({ found, statements: 0 });
  });
});

describe('an officer who sees a part', () => {
  it('is never given what an adviser was, nor the adviser what the officer was', async () => {
    await changeAll(
      [
        one(`DELETE FROM dossier_co_organiser WHERE dossier_id = $1`, IDS[6]),
        one(
          `UPDATE dossier SET organisation_id = 'bo-cong-thuong', actual_start_date = '2024-06-01',
            actual_end_date = '2024-06-01' WHERE id = $1`,
          IDS[6],
        ),
      ],
      'COMMIT',
    );
    const adviser = await request();
    const officer = await api.contextOf('sector');
    const whole = await statisticsOf(adviser, SECTOR, scopeOf(adviser));
    const plans = await achievementOf(adviser, SECTOR, scopeOf(adviser));
    for (const context of [officer, await api.contextOf('sector')]) {
      const scope = scopeOf(context);
      const part = await statisticsOf(context, SECTOR, scope);
      expect(part).toEqual(await statisticsOf(context, SECTOR, scope, 'records'));
      expect(part.figures).not.toEqual(whole.figures);
      expect(await figuresOfWhole(context, SECTOR, scope)).toEqual(part.figures);
      const own = await achievementOf(context, SECTOR, scope);
      expect(own).toEqual(await achievementOf(context, SECTOR, scope, 'records'));
    }
    expect(await statisticsOf(await request(), SECTOR, null)).toBe(whole);
    expect(await achievementOf(await request(), SECTOR, null)).toBe(plans);
  });
});

describe('the revision', () => {
  const revision = async () => (await request()).figuresRevision;

  it('is raised once by a transaction, and not by one that is given up', async () => {
    const before = await revision();
    await changeAll(
      [move(5), move(6), one(`UPDATE dossier SET organisation_id = 'tld'`)],
      'COMMIT',
    );
    expect(await revision()).toBe(before + 1);
    await changeAll([move(7)], 'ROLLBACK');
    expect(await revision()).toBe(before + 1);
    await change(one(`UPDATE dossier SET topic = 'x' WHERE id = $1`, IDS[3]));
    expect(await revision()).toBe(before + 1);
  });

  it('makes no two wait for each other, nor begin again', async () => {
    const before = await revision();
    let there = 0;
    let go = (): void => {};
    const both = new Promise<void>((resolve) => (go = resolve));
    const declare = (id: string) =>
      api.database.transaction(async (_tx, sql) => {
        await sql(DECLARE, [id]);
        there += 1;
        if (there === 2) go();
        await both;
      });
    await Promise.all([declare('one'), declare('two')]);
    expect(await revision()).toBe(before + 2);
  });
});

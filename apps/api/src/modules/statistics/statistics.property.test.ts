import { ACTIVITY_KINDS, REPORTING_CLASSES } from '@cau-noi/domain/activity/kind';
import { FUNDING_SOURCES } from '@cau-noi/domain/activity/funding';
import { invariant } from '@cau-noi/domain/invariant';
import { isoDate } from '@cau-noi/domain/period';
import type { CountedActivity } from '@cau-noi/domain/statistics/counted';
import { breakdownOf, figuresByYear } from '@cau-noi/domain/statistics/figures';
import type { Figure } from '@cau-noi/domain/statistics/figures';
import { parseFilter, STRUCTURE_VIEWS } from '@cau-noi/domain/statistics/filter';
import type { StatisticFilter } from '@cau-noi/domain/statistics/filter';
import type { IndicatorCode } from '@cau-noi/domain/statistics/indicators';
import { indicatorOf, INDICATORS } from '@cau-noi/domain/statistics/indicators';
import { structureOf } from '@cau-noi/domain/statistics/structure';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Answer, TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { UNIONS, VIEWERS } from './small-world.testing.ts';
import { readStatisticFilter, writeStatisticFilter } from './statistic-filter.ts';
import { statisticsOf } from './statistics.facts.ts';
import { addActivities, anyActivity } from './statistics.testing.ts';

const TODAY = isoDate('2026-11-21');
const ACTIVITIES = fc.sample(anyActivity, { numRuns: 400, seed: 20261121 });

let api: TestApi;
beforeAll(async () => {
  api = await testApi(TODAY, { fill: (url) => addActivities(url, ACTIVITIES) });
});
afterAll(() => api[Symbol.asyncDispose]());

const anyFilter: fc.Arbitrary<StatisticFilter> = fc
  .record({
    organisationId: fc.constantFrom(...UNIONS),
    alone: fc.boolean(),
    structure: fc.constantFrom(...STRUCTURE_VIEWS),
    fromYear: fc.integer({ min: 2023, max: 2026 }),
    years: fc.nat({ max: 3 }),
    reportingClasses: fc.oneof(fc.constant([]), fc.subarray([...REPORTING_CLASSES])),
    kinds: fc.oneof(fc.constant([]), fc.subarray([...ACTIVITY_KINDS])),
    countryCode: fc.option(fc.constantFrom('KR', 'JP'), { freq: 1 }),
    partnerId: fc.option(fc.constantFrom('fktu', 'rengo'), { freq: 1 }),
    fundingSources: fc.oneof(fc.constant([]), fc.subarray([...FUNDING_SOURCES])),
    planned: fc.option(fc.boolean(), { freq: 1 }),
    baseline: fc.constantFrom(null, null, null, null, null, null, true, false),
    spending: fc.constant([]),
    lessons: fc.constant([]),
  })
  .map(({ years, ...filter }) => ({ ...filter, toYear: filter.fromYear + years }));

const anyViewer = fc.constantFrom(...(Object.keys(VIEWERS) as (keyof typeof VIEWERS)[]));

/** What the viewer may see, by the rule of lists: their unions, as leader or as co-organiser. */
async function seenBy(userId: string): Promise<readonly CountedActivity[]> {
  const { scope } = viewerOf(await api.contextOf(userId));
  const all = ACTIVITIES.map(({ counted }) => counted);
  if (scope.all) return all;
  return all.filter(({ organisationId, coOrganiserIds }) =>
    [organisationId, ...coOrganiserIds].some((id) => scope.organisationIds.includes(id)),
  );
}

/** The figures as clients know them: their filters with opaque ids. */
const plain = (figures: readonly Figure[]): readonly Figure[] =>
  figures.map((figure) => ({ ...figure, filter: textOf(figure.filter) }));

function textOf(text: string): string {
  const filter = parseFilter(text);
  invariant(filter.ok, `UNREADABLE:${text}`);
  return writeStatisticFilter(filter.value);
}

describe('whatever the activities, the filter and the viewer', () => {
  it('the database counts what the domain counts', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, anyViewer, async (filter, user) => {
        const context = await api.contextOf(user);
        const structure = structureOf(context.register.structure.history, TODAY);
        const seen = await seenBy(user);
        const scope = structure.scopeOf(filter);
        const parts = structure.partsOf(filter).map((part) => ({
          ...part,
          scope: structure.scopeOf({ ...filter, ...part }),
        }));
        const expected = breakdownOf(seen, filter, scope, parts);
        const found = await statisticsOf(context, filter, scopeIds(viewerOf(context).scope));
        expect(found.figures).toEqual(plain(expected.total));
        expect(found.sharedRemainder).toEqual(plain(expected.shared));
        expect(found.byOrganisation).toEqual(
          expected.parts.map((part) => ({ ...part, figures: plain(part.figures) })),
        );
        expect(found.byYear).toEqual(
          figuresByYear(seen, filter, scope).map((row) => ({
            ...row,
            figures: plain(row.figures),
          })),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('the summaries give what the records give, wherever they can answer', async () => {
    const unlimited = anyFilter.map((filter) => ({
      ...filter,
      kinds: [],
      countryCode: null,
      partnerId: null,
      fundingSources: [],
      planned: null,
    }));
    let summarised = 0;
    await fc.assert(
      fc.asyncProperty(unlimited, anyViewer, async (filter, user) => {
        const context = await api.contextOf(user);
        const scope = scopeIds(viewerOf(context).scope);
        const before = context.statements.length;
        const found = await statisticsOf(context, filter, scope);
        if (context.statements.slice(before).some((name) => name.startsWith('statistics.summary')))
          summarised += 1;
        expect(found).toEqual(await statisticsOf(context, filter, scope, 'records'));
      }),
      { numRuns: 120 },
    );
    // Filters and viewers are drawn: by far not all can be answered from summaries, many can.
    expect(summarised).toBeGreaterThan(20);
  });

  it('every figure opens exactly the list that it counts', async () => {
    const byId = new Map(ACTIVITIES.map(({ counted }) => [counted.id, counted]));
    await fc.assert(
      fc.asyncProperty(anyFilter, anyViewer, async (filter, user) => {
        const context = await api.contextOf(user);
        const scope = scopeIds(viewerOf(context).scope);
        const { figures, byOrganisation } = await statisticsOf(context, filter, scope);
        const all = [...figures, ...byOrganisation.flatMap((part) => part.figures)];
        const asked = all.filter(({ value }) => value > 0).slice(0, 12);
        for (const figure of asked) {
          const { titles: list, persons, sum } = await listOf(user, figure.filter);
          const counted = list.map((id) => byId.get(id)).filter((one) => one !== undefined);
          expect(counted).toHaveLength(list.length);
          expect(indicatorOf(figure.indicator, counted)).toBe(figure.value);
          const { counting } = INDICATORS[figure.indicator satisfies IndicatorCode];
          if (counting === 'ACTIVITIES') expect(list).toHaveLength(figure.value);
          // Activities and distinct persons are counted of lists that add up person-trips.
          else if (counting !== 'DISTINCT_PERSONS') expect(sum).toBe(figure.value);
          expect(persons.reduce((total, shown) => total + shown, 0)).toBe(sum);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/**
 * Titles of all dossiers in the list of a filter, which here are their ids, with the persons that it
 * shows of each and what it adds up to.
 */
async function listOf(user: string, statistic: string) {
  const titles: string[] = [];
  const persons: number[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Answer<List> = await api.run<List>(user, LIST, { statistic, after });
    expect(answer.errors).toEqual([]);
    const { nodes, pageInfo, totalCount, totals } = answer.data.dossiers;
    titles.push(...nodes.map((node) => node.title));
    persons.push(...nodes.map((node) => node.countedPersons));
    if (!pageInfo.hasNextPage) {
      expect(titles).toHaveLength(totalCount);
      return { titles, persons, sum: totals.countedPersons };
    }
    after = pageInfo.endCursor;
  }
}

const LIST = `query ($statistic: String!, $after: String) {
  dossiers(where: { statistic: $statistic }, first: 100, after: $after) {
    totalCount totals { countedPersons } nodes { title countedPersons }
    pageInfo { hasNextPage endCursor } } }`;

interface List {
  readonly dossiers: {
    readonly totalCount: number;
    readonly totals: { readonly countedPersons: number };
    readonly nodes: readonly { readonly title: string; readonly countedPersons: number }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

it('a filter comes back from its text, and a text that was not given out is refused', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(readStatisticFilter(writeStatisticFilter(filter))).toEqual(filter);
    }),
  );
  expect(() => readStatisticFilter('organisation=tld&structure=AS_WAS&years=2023-2024')).toThrow(
    /not given out/u,
  );
  expect(() => readStatisticFilter('years=2023-2024')).toThrow(/not given out/u);
});

import type { OrganisationHistory, OrganisationKind } from '@cau-noi/domain/organisation';
import { ancestorsOf, treeOn } from '@cau-noi/domain/organisation/tree';
import { successorsOf } from '@cau-noi/domain/organisation/successors';
import type { IsoDate } from '@cau-noi/domain/period';
import { addDays, isoDate } from '@cau-noi/domain/period';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { placesOf, scopeBelow } from './reach.queries.ts';

const FOUNDED = isoDate('2020-01-01');
const TODAY = isoDate('2026-06-15');

/** A union of the second or third level, with the day it ended and what took it up. */
interface Shape {
  readonly parent: number;
  readonly endedDaysAgo: number | null;
  readonly heir: number;
  readonly how: 'MERGE' | 'ABSORB' | 'DISSOLVE';
}

const shapes = fc.array(
  fc.record<Shape>({
    parent: fc.nat(3),
    endedDaysAgo: fc.option(fc.integer({ min: 1, max: 1000 })),
    heir: fc.nat(20),
    how: fc.constantFrom('MERGE', 'ABSORB', 'DISSOLVE'),
  }),
  { minLength: 1, maxLength: 9 },
);

/**
 * A sound history: the federation, its unions, and units below unions that still stand. A union that
 * ended is taken up by one that stands, or by nobody.
 */
function historyOf(list: readonly Shape[]): OrganisationHistory {
  const id = (index: number) => `u${index}`;
  const standing = list.flatMap((shape, index) => (shape.endedDaysAgo === null ? [index] : []));
  const parentOf = (shape: Shape, index: number): string => {
    const above = standing.filter((other) => other < index && list[other]?.parent === 0);
    const parent = above[shape.parent - 1];
    return shape.parent === 0 || parent === undefined ? 'top' : id(parent);
  };
  const endOf = ({ endedDaysAgo }: Shape): IsoDate | null =>
    endedDaysAgo === null ? null : addDays(TODAY, -endedDaysAgo);
  const version = (
    organisationId: string,
    parentId: string | null,
    kind: OrganisationKind,
    to: IsoDate | null,
  ) => ({
    organisationId,
    name: organisationId,
    shortName: organisationId,
    kind,
    parentId,
    from: FOUNDED,
    to,
  });
  return {
    versions: [
      version('top', null, 'FEDERATION', null),
      ...list.map((shape, index) =>
        version(id(index), parentOf(shape, index), 'SECTOR_UNION', endOf(shape)),
      ),
    ],
    links: list.flatMap((shape, index) => {
      const end = endOf(shape);
      const heir = standing[shape.heir % Math.max(standing.length, 1)];
      if (end === null) return [];
      const dissolved = shape.how === 'DISSOLVE' || heir === undefined;
      return [
        {
          kind: dissolved ? ('DISSOLVE' as const) : shape.how,
          fromId: id(index),
          toId: dissolved ? null : id(heir),
          date: addDays(end, 1),
          decisionNumber: null,
        },
      ];
    }),
  };
}

/** As the domain's `Place` describes a lineage. */
function lineageIn(history: OrganisationHistory, id: string): readonly string[] {
  const tree = treeOn(history, TODAY);
  const own = history.versions.find((version) => version.organisationId === id);
  const above = own?.parentId === null || own === undefined ? [] : [own.parentId];
  const successors = tree.versions.has(id) ? [] : successorsOf(history, id, TODAY);
  const tops = [...(tree.versions.has(id) ? ancestorsOf(tree, id) : above), ...successors];
  return [...new Set([id, ...tops, ...tops.flatMap((top) => ancestorsOf(tree, top))])].toSorted();
}

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api[Symbol.asyncDispose]());

async function write(history: OrganisationHistory): Promise<void> {
  const { prisma } = api.database;
  await prisma.organisationLink.deleteMany();
  await prisma.organisationVersion.deleteMany();
  await prisma.organisation.deleteMany();
  const day = (date: IsoDate) => new Date(`${date}T00:00:00Z`);
  const ids = history.versions.map(({ organisationId }) => organisationId);
  await prisma.organisation.createMany({ data: ids.map((id) => ({ id })) });
  await prisma.organisationVersion.createMany({
    data: history.versions.map(({ from, to, ...version }) => ({
      ...version,
      validFrom: day(from),
      validTo: to === null ? null : day(to),
    })),
  });
  await prisma.organisationLink.createMany({
    data: history.links.map(({ date, ...link }) => ({ ...link, date: day(date) })),
  });
}

it('finds in SQL what the domain says of lineage, successors and dissolution', async () => {
  await fc.assert(
    fc.asyncProperty(shapes, async (list) => {
      const history = historyOf(list);
      await write(history);
      const ids = history.versions.map(({ organisationId }) => organisationId);
      const places = await placesOf(api.database.sql, [...ids, 'unknown'], TODAY);
      expect([...places.keys()].toSorted()).toEqual(ids.toSorted());
      const tree = treeOn(history, TODAY);
      for (const id of ids) {
        const dissolved = !tree.versions.has(id);
        expect(places.get(id)).toEqual({
          organisationId: id,
          dissolved,
          successorIds: dissolved ? successorsOf(history, id, TODAY).toSorted() : [],
          lineage: lineageIn(history, id),
        });
      }
    }),
    { numRuns: 40 },
  );
});

it('reaches downwards exactly what has the granted unions in its lineage', async () => {
  await fc.assert(
    fc.asyncProperty(shapes, fc.array(fc.nat(9), { maxLength: 2 }), async (list, chosen) => {
      const history = historyOf(list);
      await write(history);
      const ids = history.versions.map(({ organisationId }) => organisationId);
      const granted = chosen.map((index) => ids[index % ids.length] ?? 'top');
      const scope = await scopeBelow(api.database.sql, granted, TODAY);
      const expected = ids.filter((id) =>
        lineageIn(history, id).some((union) => granted.includes(union)),
      );
      const reached = scope.all ? ids : scope.organisationIds;
      expect([...reached].toSorted()).toEqual(expected.toSorted());
      expect(scope.all).toBe(expected.length === ids.length);
    }),
    { numRuns: 40 },
  );
});

import type { OrganisationHistory, OrganisationKind } from '@cau-noi/domain/organisation';
import { ancestorsOf, treeOn } from '@cau-noi/domain/organisation/tree';
import { successorsOf } from '@cau-noi/domain/organisation/successors';
import type { IsoDate } from '@cau-noi/domain/period';
import { addDays, isoDate } from '@cau-noi/domain/period';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scopeBelow } from '../access/viewer.queries.ts';
import { Structure } from './structure.ts';

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

function structureFor(history: OrganisationHistory): Structure {
  const known = { source: null, verification: 'UNVERIFIED' } as const;
  const versions = history.versions.map((version, index) => ({
    ...version,
    ...known,
    id: String(index),
    nameEn: null,
  }));
  return new Structure(
    versions,
    history.links.map((link) => ({ ...link, ...known })),
    [],
  );
}

it('says of lineage, successors and dissolution what the domain says', () => {
  fc.assert(
    fc.property(shapes, (list) => {
      const history = historyOf(list);
      const structure = structureFor(history);
      const tree = treeOn(history, TODAY);
      expect(structure.placeOn('unknown', TODAY)).toBeNull();
      for (const { organisationId } of history.versions) {
        const dissolved = !tree.versions.has(organisationId);
        expect(structure.placeOn(organisationId, TODAY)).toEqual({
          organisationId,
          dissolved,
          successorIds: dissolved ? successorsOf(history, organisationId, TODAY).toSorted() : [],
          lineage: lineageIn(history, organisationId),
        });
      }
    }),
    { numRuns: 200 },
  );
});

it('reaches downwards exactly what has the granted unions in its lineage', () => {
  fc.assert(
    fc.property(shapes, fc.array(fc.nat(9), { maxLength: 2 }), (list, chosen) => {
      const history = historyOf(list);
      const ids = history.versions.map(({ organisationId }) => organisationId);
      const granted = chosen.map((index) => ids[index % ids.length] ?? 'top');
      const scope = scopeBelow(structureFor(history), granted, TODAY);
      const expected = ids.filter((id) =>
        lineageIn(history, id).some((union) => granted.includes(union)),
      );
      const reached = scope.all ? ids : scope.organisationIds;
      expect([...reached].toSorted()).toEqual(expected.toSorted());
      expect(scope.all).toBe(expected.length === ids.length);
    }),
    { numRuns: 200 },
  );
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../period/period.ts';
import { FEDERATION, version } from './organisation.cases.ts';
import { versionOn } from './organisation.ts';
import { roleHolderOn } from './roles.ts';
import type { OrganisationRole } from './roles.ts';
import { countedFor, planPredecessorsOf, predecessorsOf, successorsOf } from './successors.ts';
import { ancestorsOf, childrenOf, isWithin, subtreeOf, treeOn } from './tree.ts';

const treeOf = (day: string) => treeOn(FEDERATION, isoDate(day));
const IDS = [...new Set(FEDERATION.versions.map((row) => row.organisationId))];
const anyDay = fc.nat(11_000).map((count) => addDays(isoDate('1999-01-01'), count));

describe('versions', () => {
  it.each([
    ['hue', '2024-12-31', 'Thừa Thiên Huế'],
    ['hue', '2025-01-01', 'Huế'],
    ['hue', '2008-07-31', null],
    ['quang-nam', '2025-06-30', 'Quảng Nam'],
    ['quang-nam', '2025-07-01', null],
    ['nobody', '2025-07-01', null],
  ])('%s on %s is %s', (id, day, name) => {
    expect(versionOn(FEDERATION, id, isoDate(day))?.name ?? null).toBe(name);
  });
});

describe('tree', () => {
  it('stands as it stood on the day', () => {
    expect(childrenOf(treeOf('2007-10-10'), 'tld')).toEqual([
      'cong-nghiep',
      'thuong-mai',
      'vien-chuc',
    ]);
    expect(childrenOf(treeOf('2025-06-30'), 'tld')).toEqual([
      'cong-thuong',
      'dau-khi',
      'da-nang',
      'hue',
      'quang-nam',
    ]);
    expect(childrenOf(treeOf('2025-07-01'), null)).toEqual(['tld']);
    expect(childrenOf(treeOf('1999-12-31'), null)).toEqual([]);
  });

  it('knows what is above and below', () => {
    const tree = treeOf('2025-07-01');
    expect(ancestorsOf(tree, 'co-so-a')).toEqual(['bo-cong-thuong', 'cong-thuong', 'tld']);
    expect(subtreeOf(tree, 'cong-thuong')).toEqual([
      'cong-thuong',
      'bo-cong-thuong',
      'co-so-a',
      'co-so-b',
    ]);
    expect(isWithin(tree, 'co-so-a', 'cong-thuong')).toBe(true);
    expect(isWithin(tree, 'cong-thuong', 'cong-thuong')).toBe(true);
    expect(isWithin(tree, 'da-nang', 'cong-thuong')).toBe(false);
    expect(isWithin(tree, 'quang-nam', 'tld')).toBe(false);
    expect(subtreeOf(tree, 'quang-nam')).toEqual([]);
    expect(ancestorsOf(tree, 'quang-nam')).toEqual([]);
  });

  it('says the same upwards and downwards on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const tree = treeOn(FEDERATION, day);
        for (const top of IDS) {
          const below = IDS.filter((id) => isWithin(tree, id, top));
          expect(subtreeOf(tree, top).toSorted()).toEqual(below.toSorted());
        }
        expect([...tree.versions.keys()].toSorted()).toEqual(
          childrenOf(tree, null)
            .flatMap((root) => subtreeOf(tree, root))
            .toSorted(),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('takes the newer of two versions that overlap, in whatever order they come', () => {
    const versions = [
      version('a', 'FEDERATION', null, '2010-01-01', null, 'new'),
      version('a', 'FEDERATION', null, '2000-01-01', null, 'old'),
    ];
    for (const order of [versions, versions.toReversed()]) {
      const tree = treeOn({ versions: order, links: [] }, isoDate('2020-01-01'));
      expect(tree.versions.get('a')?.name).toBe('new');
    }
  });

  it('loses no union whose parent does not stand, and ends in a circle', () => {
    const circle = [
      version('a', 'UPPER_LEVEL_UNION', 'b', '2000-01-01'),
      version('b', 'UPPER_LEVEL_UNION', 'a', '2000-01-01'),
      version('c', 'UPPER_LEVEL_UNION', 'gone', '2000-01-01'),
    ];
    const tree = treeOn({ versions: circle, links: [] }, isoDate('2020-01-01'));
    expect(childrenOf(tree, null)).toEqual(['c']);
    expect(ancestorsOf(tree, 'a')).toEqual(['b', 'a']);
    expect(subtreeOf(tree, 'a')).toEqual(['a', 'b']);
  });
});

describe('succession', () => {
  it.each([
    ['cong-nghiep', '2007-10-10', ['cong-nghiep']],
    ['cong-nghiep', '2007-10-11', ['cong-thuong']],
    ['cong-nghiep', '2020-01-01', ['cong-thuong', 'dau-khi']],
    ['quang-nam', '2025-06-30', ['quang-nam']],
    ['quang-nam', '2025-07-01', ['da-nang']],
    ['da-nang', '2025-07-01', ['da-nang']],
    ['hue', '2025-01-01', ['hue']],
    ['vien-chuc', '2025-06-16', []],
  ])('%s on %s lives in %j', (id, day, expected) => {
    expect(successorsOf(FEDERATION, id, isoDate(day))).toEqual(expected);
  });

  it.each([
    ['da-nang', '2025-06-30', []],
    ['da-nang', '2025-07-01', ['quang-nam']],
    ['dau-khi', '2020-01-01', ['cong-thuong', 'cong-nghiep', 'thuong-mai']],
    ['hue', '2025-07-01', []],
    ['cong-thuong', '2025-07-01', ['cong-nghiep', 'thuong-mai']],
  ])('%s on %s came from %j', (id, day, expected) => {
    expect(predecessorsOf(FEDERATION, id, isoDate(day))).toEqual(expected);
  });

  it.each([
    ['da-nang', '2025-06-30', []],
    ['da-nang', '2025-07-01', ['quang-nam']],
    ['cong-thuong', '2025-07-01', ['cong-nghiep', 'thuong-mai']],
    ['dau-khi', '2020-01-01', []],
    ['hue', '2025-07-01', []],
  ])('%s on %s carries out the plans of %j', (id, day, expected) => {
    expect(planPredecessorsOf(FEDERATION, id, isoDate(day))).toEqual(expected);
  });

  it('agrees forwards and backwards for unions that stand', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...IDS), (day, id) => {
        for (const successor of successorsOf(FEDERATION, id, day)) {
          expect(versionOn(FEDERATION, successor, day)).not.toBeNull();
          expect([successor, ...predecessorsOf(FEDERATION, successor, day)]).toContain(id);
        }
      }),
    );
  });

  it.each([
    ['AS_WAS', 'quang-nam', ['quang-nam']],
    ['AS_IS', 'quang-nam', ['da-nang']],
    ['AS_IS', 'cong-thuong', ['cong-thuong', 'dau-khi']],
    ['AS_IS', 'vien-chuc', ['vien-chuc']],
  ] as const)('%s: a record of %s counts for %j', (view, id, expected) => {
    expect(countedFor(FEDERATION, view, id, isoDate('2026-01-01'))).toEqual(expected);
  });
});

const role = (
  kind: OrganisationRole['kind'],
  scopeId: string,
  from: string,
  to: string | null,
  unitName: string | null,
): OrganisationRole => ({
  kind,
  holderId: 'tld',
  scopeId,
  unitName,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});

describe('roles', () => {
  const roles = [
    role('ADVISORY_BODY', 'tld', '2000-01-01', '2025-06-30', 'first board'),
    role('ADVISORY_BODY', 'tld', '2025-07-01', null, 'second board'),
    role('ADVISORY_BODY', 'cong-thuong', '2015-01-01', '2015-12-31', 'own office'),
    role('APPROVER', 'cong-thuong', '2010-01-01', null, null),
  ];

  it.each([
    ['2014-12-31', 'ADVISORY_BODY', 'co-so-a', 'first board'],
    ['2015-06-01', 'ADVISORY_BODY', 'co-so-a', 'own office'],
    ['2015-06-01', 'ADVISORY_BODY', 'cong-thuong', 'own office'],
    ['2015-06-01', 'ADVISORY_BODY', 'da-nang', 'first board'],
    ['2025-07-01', 'ADVISORY_BODY', 'da-nang', 'second board'],
    ['2025-07-01', 'ADVISORY_BODY', 'tld', 'second board'],
  ] as const)('on %s the %s for %s is %s', (day, kind, id, unitName) => {
    expect(roleHolderOn(treeOf(day), roles, kind, id)?.unitName).toBe(unitName);
  });

  it('is null where none was set', () => {
    expect(roleHolderOn(treeOf('2025-07-01'), roles, 'APPROVER', 'da-nang')).toBeNull();
    expect(roleHolderOn(treeOf('2025-07-01'), roles, 'REPORT_ADDRESSEE', 'co-so-a')).toBeNull();
    expect(roleHolderOn(treeOf('1999-07-01'), roles, 'ADVISORY_BODY', 'tld')).toBeNull();
  });
});

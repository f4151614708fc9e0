import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEDERATION, version } from '../organisation/organisation.cases.ts';
import { addDays, isoDate } from '../period/period.ts';
import { allOf } from './filter.ts';
import { structureOf } from './structure.ts';
import type { Whose } from './structure.ts';

const TODAY = isoDate('2026-11-21');
const STRUCTURE = structureOf(FEDERATION, TODAY);
const IDS = [...new Set(FEDERATION.versions.map((version) => version.organisationId))];

const idsOf = (filter: Whose, day: string) =>
  IDS.filter((id) => STRUCTURE.scopeOf(filter)(id, isoDate(day)));

describe('who is counted', () => {
  const all = allOf('tld', 2005, 2026);

  it('as was: whoever stood below on the day, and only on that day', () => {
    const congThuong = { ...all, organisationId: 'cong-thuong' };
    const theirs = ['cong-thuong', 'bo-cong-thuong', 'co-so-a', 'co-so-b'];
    expect(idsOf(congThuong, '2015-05-01')).toEqual(theirs);
    const moved = {
      versions: [
        version('tld', 'FEDERATION', null, '2000-01-01'),
        version('a', 'SECTOR_UNION', 'tld', '2000-01-01'),
        version('b', 'SECTOR_UNION', 'tld', '2000-01-01'),
        version('co-so', 'GRASSROOTS_UNION', 'a', '2000-01-01', '2009-12-31'),
        version('co-so', 'GRASSROOTS_UNION', 'b', '2010-01-01', '2019-12-31'),
      ],
      links: [],
    };
    const scopeOfA = structureOf(moved, TODAY).scopeOf({ ...all, organisationId: 'a' });
    expect(scopeOfA('co-so', isoDate('2009-12-31'))).toBe(true);
    expect(scopeOfA('co-so', isoDate('2010-01-01'))).toBe(false);
    const scopeOfB = structureOf(moved, TODAY).scopeOf({ ...all, organisationId: 'b' });
    expect(scopeOfB('co-so', isoDate('2010-01-01'))).toBe(true);
    // Dated after its end: it stays where the union stood last.
    expect(scopeOfB('co-so', isoDate('2020-01-15'))).toBe(true);
    expect(idsOf({ ...all, organisationId: 'da-nang' }, '2024-01-01')).toEqual(['da-nang']);
  });

  it('as is: whoever lives on today, whenever the activity was', () => {
    const asIs = { ...all, structure: 'AS_IS' } as const;
    expect(idsOf({ ...asIs, organisationId: 'da-nang' }, '2024-01-01')).toEqual([
      'quang-nam',
      'da-nang',
    ]);
    expect(idsOf({ ...asIs, organisationId: 'quang-nam' }, '2024-01-01')).toEqual([]);
    // Both add up: what a dissolved union did is not lost.
    expect(idsOf(asIs, '2024-01-01')).toEqual(IDS);
  });

  it('alone: the union without those below it, with those that went into it', () => {
    const alone = { ...all, organisationId: 'cong-thuong', alone: true };
    expect(idsOf(alone, '2015-05-01')).toEqual(['cong-thuong']);
    expect(idsOf({ ...alone, structure: 'AS_IS' }, '2015-05-01')).toEqual([
      'cong-nghiep',
      'thuong-mai',
      'cong-thuong',
    ]);
  });

  it('says the same as climbing from the union to the top on that very day', () => {
    const climbs = (id: string, top: string, day: ReturnType<typeof isoDate>): boolean => {
      if (id === top) return true;
      const own = FEDERATION.versions.filter((one) => one.organisationId === id);
      const last = own.findLast((one) => one.from <= day) ?? own.at(0);
      return last !== undefined && last.parentId !== null && climbs(last.parentId, top, day);
    };
    const anyDay = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.constantFrom(...IDS), fc.constantFrom(...IDS), anyDay, (id, top, days) => {
        const day = addDays(isoDate('2000-01-01'), days);
        const filter = { organisationId: top, alone: false, structure: 'AS_WAS' } as const;
        expect(STRUCTURE.scopeOf(filter)(id, day)).toBe(climbs(id, top, day));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the parts of a whole', () => {
  it('are the union itself and whoever stood directly below it in these years', () => {
    expect(STRUCTURE.partsOf(allOf('tld', 2024, 2024))).toEqual([
      { organisationId: 'tld', alone: true },
      ...['cong-thuong', 'quang-nam', 'da-nang', 'hue', 'vien-chuc', 'dau-khi'].map(
        (organisationId) => ({ organisationId, alone: false }),
      ),
    ]);
    const later = STRUCTURE.partsOf(allOf('tld', 2026, 2026));
    expect(later.map(({ organisationId }) => organisationId)).toEqual([
      'tld',
      'cong-thuong',
      'da-nang',
      'hue',
      'dau-khi',
    ]);
  });

  it('are in the structure of today those that stand, and those that nobody succeeded', () => {
    const parts = STRUCTURE.partsOf(allOf('tld', 2005, 2026, 'AS_IS'));
    expect(parts.map(({ organisationId }) => organisationId)).toEqual([
      'tld',
      'cong-thuong',
      'da-nang',
      'hue',
      'vien-chuc',
      'dau-khi',
    ]);
  });

  it.each(['AS_WAS', 'AS_IS'] as const)(
    'count every union of the whole in some part: %s',
    (view) => {
      const whole = allOf('tld', 2000, 2026, view);
      const parts = STRUCTURE.partsOf(whole).map((part) =>
        STRUCTURE.scopeOf({ ...part, structure: view }),
      );
      const scope = STRUCTURE.scopeOf(whole);
      fc.assert(
        fc.property(fc.constantFrom(...IDS), fc.integer({ min: 0, max: 9_800 }), (id, days) => {
          const day = addDays(isoDate('2000-01-01'), days);
          expect(parts.some((part) => part(id, day))).toBe(scope(id, day));
        }),
        { numRuns: 500 },
      );
    },
  );
});

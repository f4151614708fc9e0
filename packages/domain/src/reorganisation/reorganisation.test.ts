import { describe, expect, it } from 'vitest';
import { link, version } from '../organisation/organisation.cases.ts';
import { validateHistory } from '../organisation/validity.ts';
import { isoDate } from '../period/period.ts';
import { changesOf, touchedIds, withChanges } from './changes.ts';
import { BEFORE, decided, founded } from './reorganisation.cases.ts';
import { endingIds, heirsOf } from './reorganisation.ts';
import type { Reorganisation } from './reorganisation.ts';

const ok = (reorganisation: Reorganisation) => {
  const changes = changesOf(BEFORE, reorganisation);
  if (!changes.ok) throw new Error(JSON.stringify(changes.error));
  return changes.value;
};
const codes = (reorganisation: Reorganisation) => {
  const changes = changesOf(BEFORE, reorganisation);
  return changes.ok ? [] : changes.error.map(({ code }) => code);
};
const LAST_DAY = isoDate('2025-06-30');
const ended = (organisationId: string, from: string) => ({
  organisationId,
  from: isoDate(from),
  to: LAST_DAY,
});
const added = (...given: Parameters<typeof version>) => ({ ...version(...given), nameEn: null });

describe('what a decision does', () => {
  it('ABSORB: ends one, with all below it under the other, those of later days too', () => {
    const changes = ok(decided('ABSORB', ['quang-nam'], { intoId: 'da-nang' }));
    expect(changes).toEqual({
      ended: [ended('quang-nam', '2008-08-01'), ended('tam-ky', '2010-01-01')],
      added: [added('tam-ky', 'UPPER_LEVEL_UNION', 'da-nang', '2025-07-01')],
      moved: [{ organisationId: 'hoi-an', from: '2026-01-01', parentId: 'da-nang' }],
      links: [link('ABSORB', 'quang-nam', 'da-nang', '2025-07-01')],
    });
    expect(touchedIds(changes)).toEqual(['da-nang', 'hoi-an', 'quang-nam', 'tam-ky']);
  });

  it('ABSORB with a name: the one that stands goes on under it', () => {
    const naming = { name: 'Đà Nẵng (mới)', shortName: 'ĐN', nameEn: 'Da Nang' };
    const changes = ok(decided('ABSORB', ['hue'], { intoId: 'da-nang', naming }));
    expect(changes.ended).toEqual([ended('da-nang', '2008-08-01'), ended('hue', '2008-08-01')]);
    expect(changes.added).toEqual([
      {
        ...version('da-nang', 'PROVINCIAL_UNION', 'tld', '2025-07-01'),
        ...naming,
      },
    ]);
  });

  it('MERGE: several end and become a new one', () => {
    const changes = ok(
      decided('MERGE', ['quang-nam', 'hue'], { founded: [founded('moi', 'PROVINCIAL_UNION')] }),
    );
    expect(changes.added).toEqual([
      added('moi', 'PROVINCIAL_UNION', 'tld', '2025-07-01'),
      added('tam-ky', 'UPPER_LEVEL_UNION', 'moi', '2025-07-01'),
    ]);
    expect(changes.links.map(({ kind, fromId, toId }) => [kind, fromId, toId])).toEqual([
      ['MERGE', 'quang-nam', 'moi'],
      ['MERGE', 'hue', 'moi'],
    ]);
  });

  it('SPLIT: shares out what stood below, and the union may go on', () => {
    const parts = { founded: [founded('moi', 'PROVINCIAL_UNION')], goesOn: true };
    const changes = ok(
      decided('SPLIT', ['quang-nam'], {
        ...parts,
        childParents: [{ childId: 'tam-ky', parentId: 'moi' }],
      }),
    );
    expect(changes.ended).toEqual([ended('tam-ky', '2010-01-01')]);
    expect(changes.moved).toEqual([]);
    expect(changes.links).toEqual([link('SPLIT', 'quang-nam', 'moi', '2025-07-01')]);
  });

  it('RENAME, DISSOLVE and MOVE', () => {
    const naming = { name: 'Huế', shortName: 'Huế', nameEn: null };
    expect(ok(decided('RENAME', ['hue'], { naming }))).toMatchObject({
      added: [{ organisationId: 'hue', name: 'Huế', parentId: 'tld' }],
      links: [{ kind: 'RENAME', fromId: 'hue', toId: 'hue' }],
    });
    const childParents = [{ childId: 'bo', parentId: 'det-may' }];
    expect(ok(decided('DISSOLVE', ['vien-chuc'], { childParents }))).toMatchObject({
      added: [{ organisationId: 'bo', parentId: 'det-may' }],
      links: [{ kind: 'DISSOLVE', fromId: 'vien-chuc', toId: null }],
    });
    expect(ok(decided('MOVE', ['bo'], { intoId: 'det-may' }))).toMatchObject({
      added: [{ organisationId: 'bo', parentId: 'det-may' }],
      links: [],
    });
  });

  it('says who ends and who carries on', () => {
    const part = founded('moi', 'PROVINCIAL_UNION');
    const split = decided('SPLIT', ['hue'], { founded: [part], goesOn: true });
    expect([endingIds(split), heirsOf(split)]).toEqual([[], ['hue', 'moi']]);
    const whole = { ...split, goesOn: false };
    expect([endingIds(whole), heirsOf(whole)]).toEqual([['hue'], ['moi']]);
    expect(heirsOf(decided('DISSOLVE', ['hue']))).toEqual([]);
    expect(heirsOf(decided('ABSORB', ['hue'], { intoId: 'da-nang' }))).toEqual(['da-nang']);
    expect(endingIds(decided('MOVE', ['hue']))).toEqual([]);
  });
});

describe('what cannot be decided', () => {
  const NAMING = { name: 'Huế', shortName: 'Huế', nameEn: null };
  const NEW = founded('moi', 'PROVINCIAL_UNION');
  it.each([
    [['TOO_FEW'], decided('MERGE', ['hue'], { founded: [NEW] })],
    [['TOO_FEW'], decided('MERGE', ['hue', 'da-nang'])],
    [['TOO_MANY'], decided('RENAME', ['hue', 'da-nang'], { naming: NAMING })],
    [['TOO_FEW'], decided('SPLIT', ['hue'], { founded: [NEW] })],
    [['REQUIRED'], decided('ABSORB', ['hue'])],
    [['REQUIRED'], decided('RENAME', ['hue'])],
    [['REQUIRED'], decided('RENAME', ['hue'], { naming: { ...NAMING, name: ' ' } })],
    [['NOT_FOR_KIND'], decided('DISSOLVE', ['hue'], { intoId: 'da-nang' })],
    [['NOT_FOR_KIND'], decided('DISSOLVE', ['hue'], { naming: NAMING })],
    [
      ['NOT_FOR_KIND'],
      decided('MOVE', ['bo'], {
        intoId: 'det-may',
        childParents: [{ childId: 'bo', parentId: 'tld' }],
      }),
    ],
    [['TWICE'], decided('ABSORB', ['hue', 'hue'], { intoId: 'da-nang' })],
    [['INTO_ITSELF'], decided('ABSORB', ['hue'], { intoId: 'hue' })],
    [['UNION_UNKNOWN'], decided('ABSORB', ['ai'], { intoId: 'da-nang' })],
    [['UNION_UNKNOWN'], decided('ABSORB', ['hue'], { intoId: 'ai' })],
    [['UNION_UNKNOWN'], decided('MOVE', ['hue'], { intoId: 'ai' })],
    [['LATER_VERSION'], decided('ABSORB', ['hoi-an'], { intoId: 'tam-ky' })],
    [['LATER_VERSION'], decided('ABSORB', ['hue'], { intoId: 'da-nang', date: '2008-08-01' })],
    [['NOT_IN_FORCE'], decided('DISSOLVE', ['cuc'])],
    [['ENDS_ALREADY'], decided('DISSOLVE', ['cuc'], { date: '2020-01-01' })],
    [['FEDERATION_STAYS'], decided('DISSOLVE', ['tld'])],
    [['KINDS_DIFFER'], decided('ABSORB', ['hue'], { intoId: 'det-may' })],
    [['KINDS_DIFFER'], decided('ABSORB', ['hue'], { intoId: 'tam-ky' })],
    [['KINDS_DIFFER'], decided('MERGE', ['hue', 'det-may'], { founded: [NEW] })],
    [
      ['ID_TAKEN'],
      decided('MERGE', ['hue', 'quang-nam'], { founded: [{ ...NEW, id: 'da-nang' }] }),
    ],
    [['ID_FORMAT'], decided('MERGE', ['hue', 'quang-nam'], { founded: [{ ...NEW, id: 'Mới' }] })],
    [['CHILD_WITHOUT_PARENT'], decided('DISSOLVE', ['vien-chuc'])],
    [
      ['NOT_A_CHILD'],
      decided('DISSOLVE', ['hue'], { childParents: [{ childId: 'bo', parentId: 'tld' }] }),
    ],
    [
      ['SAME_NAME'],
      decided('RENAME', ['hue'], { naming: { ...NAMING, name: 'hue', shortName: 'hue' } }),
    ],
    [['SAME_PARENT'], decided('MOVE', ['bo'], { intoId: 'vien-chuc' })],
    [['PARENT_KIND'], decided('MOVE', ['hue'], { intoId: 'da-nang' })],
    [
      ['PARENT_KIND'],
      decided('MERGE', ['hue', 'da-nang'], { founded: [{ ...NEW, parentId: 'det-may' }] }),
    ],
  ])('%j', (expected, reorganisation) => {
    expect([...new Set(codes(reorganisation))]).toEqual(expected);
  });

  it('does not hold against it what was wrong before', () => {
    const wrong = {
      ...BEFORE,
      versions: [...BEFORE.versions, version('lac', 'GRASSROOTS_UNION', 'nobody', '2020-01-01')],
    };
    const changes = changesOf(wrong, decided('ABSORB', ['hue'], { intoId: 'da-nang' }));
    expect(changes.ok).toBe(true);
  });
});

it('leaves a sound history', () => {
  expect(validateHistory(BEFORE)).toEqual([]);
  const changes = ok(decided('ABSORB', ['quang-nam'], { intoId: 'da-nang' }));
  expect(validateHistory(withChanges(BEFORE, changes))).toEqual([]);
});

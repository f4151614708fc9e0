import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { versionOn } from '../organisation/organisation.ts';
import type { OrganisationHistory } from '../organisation/organisation.ts';
import { childrenOf, treeOn } from '../organisation/tree.ts';
import { validateHistory } from '../organisation/validity.ts';
import { addDays, isoDate } from '../period/period.ts';
import { changesOf, withChanges, withoutDecision } from './changes.ts';
import {
  CHOICES_OF,
  COUNTED_RECORDS,
  OPEN_RECORD_KINDS,
  choiceFor,
  choiceIssues,
  choicesFor,
  completeChoices,
  countsIn,
} from './open-records.ts';
import { BEFORE, decided, founded } from './reorganisation.cases.ts';
import { REORGANISATION_KINDS, endingIds, heirsOf } from './reorganisation.ts';
import type { Reorganisation } from './reorganisation.ts';

/** A decision made by numbers: `pick` chooses among the unions that stand. */
interface Wish {
  readonly kind: Reorganisation['kind'];
  readonly picks: readonly number[];
  readonly days: number;
  readonly goesOn: boolean;
}

const wish = fc.record<Wish>({
  kind: fc.constantFrom(...REORGANISATION_KINDS),
  picks: fc.array(fc.nat(99), { minLength: 3, maxLength: 3 }),
  days: fc.integer({ min: 1, max: 400 }),
  goesOn: fc.boolean(),
});

function asked(history: OrganisationHistory, date: string, index: number, given: Wish) {
  const tree = treeOn(history, isoDate(date));
  const ids = [...tree.versions.keys()];
  const at = (place: number) => ids[(given.picks[place] ?? 0) % ids.length] ?? 'tld';
  const first = at(0);
  const { kind = 'GRASSROOTS_UNION', parentId = null } = tree.versions.get(first) ?? {};
  const part = (name: string) => founded(`${name}-${index}`, kind, parentId ?? 'tld');
  const into = given.kind === 'ABSORB' || given.kind === 'MOVE' ? at(1) : null;
  const shares = given.kind === 'SPLIT' || given.kind === 'DISSOLVE';
  return decided(given.kind, given.kind === 'MERGE' ? [first, at(1)] : [first], {
    date,
    intoId: into,
    founded:
      given.kind === 'MERGE'
        ? [part('moi')]
        : given.kind === 'SPLIT'
          ? [part('mot'), part('hai')]
          : [],
    naming:
      given.kind === 'RENAME'
        ? { name: `tên ${index}`, shortName: `tên ${index}`, nameEn: null }
        : null,
    goesOn: given.kind === 'SPLIT' && given.goesOn,
    childParents: shares
      ? childrenOf(tree, first).map((childId) => ({
          childId,
          parentId: given.kind === 'SPLIT' ? `mot-${index}` : at(2),
        }))
      : [],
  });
}

/** What became of the federation after some decisions, one after the other, that could be taken. */
function grown(wishes: readonly Wish[]) {
  let history = BEFORE;
  let day = isoDate('2026-02-01');
  let before = history;
  const taken: Reorganisation[] = [];
  for (const [index, given] of wishes.entries()) {
    day = addDays(day, given.days);
    const decision = asked(history, day, index, given);
    const changes = changesOf(history, decision);
    if (!changes.ok) continue;
    before = history;
    history = withChanges(history, changes.value);
    taken.push(decision);
  }
  return { history, before, day, taken };
}

const IDS = [...new Set(BEFORE.versions.map(({ organisationId }) => organisationId))];
const sum = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((total, count) => total + count, 0);

it('whatever is decided, the history stays sound and only what is to end ends', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 8 }), (wishes) => {
      const { history, day, taken } = grown(wishes);
      for (const { kind } of taken) kinds.add(kind);
      expect(validateHistory(history)).toEqual([]);
      const ending = new Set(taken.flatMap(endingIds));
      const made = taken.flatMap((decision) => decision.founded.map(({ id }) => id));
      for (const id of [...IDS, ...made]) {
        const stands = versionOn(history, id, day) !== null;
        const lived = versionOn(BEFORE, id, isoDate('2026-02-01')) !== null || made.includes(id);
        expect([id, stands]).toEqual([id, lived && !ending.has(id)]);
      }
      for (const version of BEFORE.versions) {
        const yesterday = addDays(isoDate('2026-02-01'), -1);
        expect(versionOn(history, version.organisationId, yesterday)?.name).toBe(
          versionOn(BEFORE, version.organisationId, yesterday)?.name,
        );
      }
    }),
    { numRuns: 300 },
  );
  expect([...kinds].toSorted()).toEqual([...REORGANISATION_KINDS].toSorted());
});

it('as was and as is both add up for every kind of record where nothing was split', () => {
  const byUnion = fc.record(Object.fromEntries(IDS.map((id) => [id, fc.nat(50)])));
  const counts = fc.record(Object.fromEntries(COUNTED_RECORDS.map((kind) => [kind, byUnion])));
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 8 }), counts, (wishes, byKind) => {
      const whole = wishes.filter(({ kind }) => kind !== 'SPLIT');
      const { history, day, taken } = grown(whole);
      let [allWas, allIs] = [0, 0];
      for (const counted of COUNTED_RECORDS) {
        const count = (id: string) => Number(byKind[counted]?.[id]);
        const records = IDS.map((id) => ({ organisationId: id, count: count(id) }));
        const was = countsIn(history, 'AS_WAS', records, day);
        const is = countsIn(history, 'AS_IS', records, day);
        expect([counted, sum(is)]).toEqual([counted, sum(was)]);
        expect(was).toEqual(countsIn(BEFORE, 'AS_WAS', records, day));
        for (const decision of taken.slice(-1)) {
          const gone = endingIds(decision);
          const [heir] = heirsOf(decision);
          if (heir === undefined || gone.length === 0) continue;
          for (const id of gone) expect(is.get(id) ?? 0).toBe(0);
        }
        [allWas, allIs] = [allWas + sum(was), allIs + sum(is)];
      }
      expect(allIs).toBe(allWas);
    }),
    { numRuns: 200 },
  );
});

it('without the last decision, records count as they did before it', () => {
  const records = IDS.map((organisationId, at) => ({ organisationId, count: 2 ** at }));
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 8 }), (wishes) => {
      const { history, before, day, taken } = grown(wishes);
      for (const decision of taken.slice(-1)) {
        const undone = withoutDecision(history, decision);
        expect(countsIn(undone, 'AS_IS', records, day)).toEqual(
          countsIn(before, 'AS_IS', records, day),
        );
      }
    }),
    { numRuns: 300 },
  );
});

describe('what becomes of what is open', () => {
  it('has a choice for every kind, and ends where nobody succeeds', () => {
    for (const kind of OPEN_RECORD_KINDS) {
      expect(CHOICES_OF[kind].length).toBeGreaterThan(0);
      expect(choicesFor(kind, [])).toEqual(['END']);
    }
  });

  it('is what was said of the record, else of its kind, else what is usual', () => {
    const ofKind = { kind: 'DOSSIER', recordId: null, choice: 'RENEGOTIATE' } as const;
    const ofOne = { kind: 'DOSSIER', recordId: 'd1', choice: 'END' } as const;
    const said = [
      { ...ofKind, heirId: 'b', reason: 'cả loại' },
      { ...ofOne, heirId: null, reason: 'riêng' },
    ];
    const of = (id: string, kind: 'DOSSIER' | 'OWN_CEILING' = 'DOSSIER') =>
      choiceFor(said, { kind, id }, ['a', 'b']);
    expect(of('d1')).toEqual({ choice: 'END', heirId: null, reason: 'riêng' });
    expect(of('d2')).toEqual({ choice: 'RENEGOTIATE', heirId: 'b', reason: 'cả loại' });
    expect(of('c1', 'OWN_CEILING')).toEqual({ choice: 'END', heirId: null, reason: '' });
    expect(choiceFor([], { kind: 'GRANT', id: 'g' }, ['a', 'b'])).toEqual({
      choice: 'INHERIT',
      heirId: 'a',
      reason: '',
    });
    expect(choiceFor([], { kind: 'GRANT', id: 'g' }, []).choice).toBe('END');
  });

  it('is kept for every kind, with the reason of the whole where none was given', () => {
    const own = { kind: 'PLAN', recordId: 'p', choice: 'RENEGOTIATE', heirId: 'a' } as const;
    const all = { kind: 'DOSSIER', recordId: null, choice: 'END', heirId: null } as const;
    const said = [
      { ...own, reason: ' ' },
      { ...all, reason: 'riêng' },
    ];
    const kept = completeChoices(said, ['a'], 'chung');
    expect(kept.filter(({ recordId }) => recordId === null)).toHaveLength(OPEN_RECORD_KINDS.length);
    expect(kept[0]).toEqual({ ...own, reason: 'chung' });
    expect(kept[1]).toEqual({ ...all, reason: 'riêng' });
    expect(kept).toContainEqual({
      kind: 'PLAN',
      recordId: null,
      choice: 'INHERIT',
      heirId: null,
      reason: 'chung',
    });
    expect(choiceIssues(kept, ['a'])).toEqual([]);
    expect(new Set(completeChoices([], [], 'chung').map(({ choice }) => choice))).toEqual(
      new Set(['END']),
    );
  });

  it('cannot be what does not fit', () => {
    const chosen = { recordId: null, reason: '', heirId: null };
    expect(
      choiceIssues(
        [
          { ...chosen, kind: 'PLAN', choice: 'END' },
          { ...chosen, kind: 'GRANT', choice: 'INHERIT', heirId: 'ai' },
        ],
        ['a'],
      ).map(({ code, path }) => [code, path]),
    ).toEqual([
      ['CHOICE_NOT_FOR_KIND', ['choices', 0, 'choice']],
      ['NOT_AN_HEIR', ['choices', 1, 'heirId']],
    ]);
    expect(choiceIssues([{ ...chosen, kind: 'PLAN', choice: 'INHERIT' }], [])).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { standsInForOn, substituteOn, substitutionIssues } from './substitution.ts';
import type { Substitution } from './substitution.ts';

const START = isoDate('2027-01-01');
const day = (number: number): IsoDate => addDays(START, number);

function standIn(principalId: string, substituteId: string, from = 0, to = 9): Substitution {
  const id = `${principalId}-${substituteId}-${from}`;
  return { id, principalId, substituteId, from: day(from), to: day(to) };
}

const CASES: readonly (readonly [
  string,
  Substitution,
  readonly Substitution[],
  readonly string[],
])[] = [
  ['the first one', standIn('a', 'b'), [], []],
  ['itself, changed', standIn('a', 'b'), [standIn('a', 'b')], []],
  ['oneself', standIn('a', 'a'), [], ['SUBSTITUTE_IS_SELF']],
  ['an end before the beginning', standIn('a', 'b', 5, 4), [], ['PERIOD_REVERSED']],
  ['one day', standIn('a', 'b', 5, 5), [], []],
  ['a second substitute', standIn('a', 'c', 9), [standIn('a', 'b')], ['SUBSTITUTED_ALREADY']],
  ['a second substitute afterwards', standIn('a', 'c', 10, 12), [standIn('a', 'b')], []],
  ['one substitute of two people', standIn('c', 'b'), [standIn('a', 'b')], []],
  ['each for the other', standIn('b', 'a', 9), [standIn('a', 'b')], ['SUBSTITUTION_CYCLE']],
  ['each for the other in turn', standIn('b', 'a', 10, 12), [standIn('a', 'b')], []],
  ['a chain', standIn('c', 'a'), [standIn('a', 'b')], []],
  ['a ring', standIn('c', 'a'), [standIn('a', 'b'), standIn('b', 'c')], ['SUBSTITUTION_CYCLE']],
  [
    'a ring that never closes',
    standIn('c', 'a'),
    [standIn('a', 'b', 0, 4), standIn('b', 'c', 5, 9)],
    [],
  ],
  ['a ring of others', standIn('x', 'a'), [standIn('a', 'b'), standIn('b', 'a')], []],
];

describe('substitutionIssues', () => {
  it.each(CASES)('%s', (_name, candidate, existing, expected) => {
    expect(substitutionIssues(candidate, existing).map(({ code }) => code)).toEqual(expected);
  });

  it('names the first day of a cycle', () => {
    expect(substitutionIssues(standIn('b', 'a', 3, 12), [standIn('a', 'b', 5, 9)])).toEqual([
      { code: 'SUBSTITUTION_CYCLE', path: ['substituteId'], data: { day: '2027-01-06' } },
    ]);
  });

  const anySubstitution = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.nat(12),
      fc.nat(5),
    )
    .map(([principal, substitute, from, length]) =>
      standIn(principal, substitute, from, from + length),
    );

  it('lets no day lead from anybody back to themselves', () => {
    fc.assert(
      fc.property(fc.array(anySubstitution, { maxLength: 25 }), (candidates) => {
        const accepted: Substitution[] = [];
        for (const [index, candidate] of candidates.entries()) {
          const own = { ...candidate, id: String(index) };
          if (substitutionIssues(own, accepted).length === 0) accepted.push(own);
        }
        for (let number = 0; number <= 17; number += 1) {
          for (const user of ['a', 'b', 'c', 'd']) {
            let next = substituteOn(accepted, user, day(number));
            for (let hops = 0; next !== null && hops < 4; hops += 1) {
              expect(next).not.toBe(user);
              next = substituteOn(accepted, next, day(number));
            }
          }
        }
      }),
    );
  });
});

describe('who stands in', () => {
  const all = [standIn('a', 'b', 0, 4), standIn('c', 'b', 3, 9), standIn('b', 'd', 3, 9)];

  it.each([
    ['b', 0, ['a']],
    ['b', 3, ['a', 'c']],
    ['b', 5, ['c']],
    ['b', 10, []],
    ['d', 3, ['b']],
    ['a', 3, []],
  ])('%s on day %i for %j', (userId, number, expected) => {
    expect(standsInForOn(all, userId, day(number))).toEqual(expected);
  });

  it('is told from the other side too', () => {
    expect(substituteOn(all, 'a', day(4))).toBe('b');
    expect(substituteOn(all, 'a', day(5))).toBeNull();
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvariantError, invariant, unreachable } from './invariant.ts';
import { andThen, at, collect, collectFields, err, issue, map, mapError, ok } from './result.ts';
import type { Result } from './result.ts';

const half = (n: number): Result<number, string> => (n % 2 === 0 ? ok(n / 2) : err(`odd ${n}`));

describe('result', () => {
  it('changes a value and lets an error pass', () => {
    expect(map(ok(2), (n) => n + 1)).toEqual(ok(3));
    expect(map(err('no') as Result<number, string>, (n) => n + 1)).toEqual(err('no'));
    expect(mapError(err('no'), (e) => e.length)).toEqual(err(2));
    expect(mapError(ok(1), () => 'changed')).toEqual(ok(1));
  });

  it('goes on only after success', () => {
    expect(andThen(half(12), half)).toEqual(ok(3));
    expect(andThen(half(6), half)).toEqual(err('odd 3'));
    expect(andThen(half(7), half)).toEqual(err('odd 7'));
  });

  it('is associative', () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        const left = andThen(andThen(half(n), half), half);
        const right = andThen(half(n), (m) => andThen(half(m), half));
        expect(left).toEqual(right);
      }),
    );
  });

  it('reports every error at once, in order', () => {
    expect(collect([half(2), half(4)])).toEqual(ok([1, 2]));
    expect(collect([half(1), half(2), half(3)])).toEqual(err(['odd 1', 'odd 3']));
    expect(collect([])).toEqual(ok([]));
  });

  it('names the field of each issue', () => {
    const good = ok(1);
    const bad = err(issue('TOO_LONG', { limit: 10 }, ['days']));
    expect(collectFields({ persons: good, days: ok('x') })).toEqual(ok({ persons: 1, days: 'x' }));
    expect(collectFields({ persons: good, stops: bad, head: err(issue('MISSING')) })).toEqual(
      err([
        { code: 'TOO_LONG', path: ['stops', 'days'], data: { limit: 10 } },
        { code: 'MISSING', path: ['head'], data: {} },
      ]),
    );
  });

  it('moves an issue outwards', () => {
    expect(at('members', at(2, issue('MISSING', {}, ['role']))).path).toEqual([
      'members',
      2,
      'role',
    ]);
  });
});

describe('invariant', () => {
  it('throws with its code, only when broken', () => {
    expect(() => invariant(true, 'FINE')).not.toThrow();
    expect(() => invariant(false, 'BROKEN')).toThrow(new InvariantError('BROKEN'));
    const untyped: { end(value: string): never } = { end: unreachable };
    expect(() => untyped.end('stray')).toThrow('UNREACHABLE:stray');
  });
});

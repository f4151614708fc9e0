import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMismatch, valueAt } from './canonical.ts';
import type { Json } from './canonical.ts';

describe('the first mismatch', () => {
  it('does not mind the order of keys, and minds that of lists', () => {
    expect(firstMismatch({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBeNull();
    expect(firstMismatch({ b: [1, 2] }, { b: [2, 1] })).toEqual({
      path: 'b.0',
      ours: '1',
      theirs: '2',
    });
  });

  it('names the path of what is there on one side only', () => {
    expect(
      firstMismatch(
        { data: { nodes: [{ id: 'a', title: null }] } },
        { data: { nodes: [{ id: 'a' }] } },
      ),
    ).toEqual({ path: 'data.nodes.0.title', ours: 'null', theirs: 'nothing' });
    expect(firstMismatch({ nodes: [1] }, { nodes: [1, 2] })?.path).toBe('nodes.length');
    expect(firstMismatch({ a: [] }, { a: {} })?.path).toBe('a');
    expect(firstMismatch({ a: null }, { a: {} })?.path).toBe('a');
  });

  it('leaves out what is told to be left out, wherever it stands in a list', () => {
    const ours = {
      nodes: [
        { id: 1, may: true },
        { id: 2, may: false },
      ],
    };
    const floor = { nodes: [{ id: 1 }, { id: 2 }] };
    expect(firstMismatch(ours, floor, new Set(['nodes.*.may']))).toBeNull();
    expect(firstMismatch(ours, floor, new Set(['nodes.may']))?.path).toBe('nodes.0.may');
  });

  it('finds nothing between a value and its copy, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.parse(JSON.stringify(value)) as Json;
        expect(firstMismatch(json, structuredClone(json))).toBeNull();
      }),
    );
  });
});

it('reads the value at a path', () => {
  expect(valueAt({ a: { b: [7] } }, 'a.b')).toEqual([7]);
  expect(valueAt({ a: null }, 'a.b')).toBeUndefined();
});

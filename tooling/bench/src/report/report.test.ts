import { describe, expect, it } from 'vitest';
import type { Operation } from '../operations/operation.ts';
import type { Result } from '../measure.ts';
import type { Run } from '../run.ts';
import { chartOf } from './chart.ts';
import { barOf, duration } from './progress.ts';
import { printed, printedGrowth, ratioTo, short, table } from './table.ts';

const operation: Operation = {
  name: 'list',
  title: 'A list & more',
  signIn: 'adviser',
  document: '',
  variables: {},
  floorVariables: {},
  rows: null,
  leftOut: ['data.may'],
  leftOutWhy: 'judged elsewhere',
  postgraphile: { cannot: 'no such question' },
  inputs: null,
  remembers: true,
};

const result = (contestant: Result['contestant'], requestsPerSecond: number): Result => ({
  contestant,
  bytes: 100,
  rows: 50,
  statements: 1,
  memory: null,
  measured: [{ connections: 16, requestsPerSecond, p50: 10, p99: 25, spread: 0.01, rounds: [] }],
});

const run: Run = {
  factor: 0.1,
  rows: 1_000,
  memory: {
    minutes: 10,
    requests: 9_000,
    samples: [100, 200, 210, 220].map((mb) => mb * 2 ** 20),
    growth: 0.047,
  },
  failures: ['tree: ours: 500'],
  operations: [{ operation, results: [result('ours', 200), result('floor', 400)] }],
};

describe('the report', () => {
  it('says ratios, what was left out and what cannot be asked', () => {
    const [measured] = run.operations;
    expect(measured && ratioTo(measured, 'floor', 16)).toBe(0.5);
    expect(measured && ratioTo(measured, 'postgraphile', 16)).toBeNull();
    const text = printed(run);
    expect(text).toContain('0.50');
    expect(text).toContain('list: no such question');
    expect(text).toContain('tree: ours: 500');
    expect(text).toContain('100 → 200 → 210 → 220 MB (+4.7 %');
    expect(text).toContain('list: judged elsewhere (data.may)');
    expect(printedGrowth([run])).toMatch(/list +ours +10\.0 +200/u);
  });

  it('draws a bar for each ratio there is', () => {
    const svg = chartOf(run);
    expect(svg.match(/<rect x="300" y="64"/gu)).toHaveLength(1);
    expect(svg).toContain('A list &amp; more');
    expect(svg).not.toContain('NaN');
  });

  it('keeps columns under each other and numbers short', () => {
    expect(
      table(
        ['a', 'n'],
        [
          ['x', '1'],
          ['longer', '22'],
        ],
      ),
    ).toBe('a       n\n──────  ──\nx        1\nlonger  22');
    expect([0.123, 12.34, 1234.5, Number.NaN].map(short)).toEqual(['0.12', '12.3', '1235', '–']);
  });

  it('tells how far it is and how long it will take', () => {
    expect(barOf('rows', 1, 4, 10)).toMatch(/^rows +━{7}─{21} +25% {2}30s left$/u);
    expect(duration(65)).toBe('1m05s');
  });
});

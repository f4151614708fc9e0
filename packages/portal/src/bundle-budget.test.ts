import { describe, expect, test } from 'vitest';
import { BUDGET, type BuiltFile, bundleProblems, figuresOf } from './bundle-budget.ts';

const file = (name: string, bytes: number, more: Partial<BuiltFile> = {}): BuiltFile => ({
  name,
  bytes,
  kind: 'js',
  initial: false,
  modules: [],
  ...more,
});
const root = '/repo/apps/sector';
const small = [
  file('entry.js', 150_000, { initial: true, modules: [`${root}/src/main.tsx`] }),
  file('page.js', 20_000, { modules: ['/repo/packages/features/plans/src/plan.page.tsx'] }),
  file('all.css', 20_000, { kind: 'css' }),
  file('400.woff2', 30_000, { kind: 'font' }),
];

test('a build within its budget has no problems', () => {
  expect(bundleProblems(small, root)).toEqual([]);
  expect(figuresOf(small)).toEqual({
    initialJs: 150_000,
    largestChunk: { name: 'page.js', bytes: 20_000 },
    css: 20_000,
    fonts: 30_000,
  });
});

describe('what fails', () => {
  test.each([
    [file('more.js', BUDGET.initialJs - 149_999, { initial: true }), /^initial JS: 180\.0 kB/],
    [file('huge.js', BUDGET.routeChunk + 1), /^chunk huge\.js: 60\.0 kB/],
    [file('more.css', BUDGET.css - 19_999, { kind: 'css' }), /^CSS/],
    [file('700.woff2', BUDGET.fonts - 29_999, { kind: 'font' }), /^fonts/],
  ])('%o', (extra, problem) => {
    expect(bundleProblems([...small, extra], root)).toEqual([expect.stringMatching(problem)]);
  });

  test('the code of another portal', () => {
    const foreign = file('x.js', 1, { modules: ['/repo/apps/federation/src/portal.ts'] });
    expect(bundleProblems([...small, foreign], root)).toEqual([
      'code of another portal: federation/src/portal.ts',
    ]);
  });
});

/** The gate of oxlint: it sees a planted violation of each rule that matters here. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Files, garden } from './planted.ts';
import { ROOT } from './tree.ts';

interface Report {
  readonly diagnostics: readonly { code?: string; message: string; filename: string }[];
}

const PURE = 'docs/adr/0001-domain-is-isomorphic.md';
const domain = 'packages/domain/src/money';

/** Path of a planted file, the rule that must see it, a part of its message, the text. */
const PLANTS: readonly (readonly [path: string, rule: string, says: string, text: string])[] = [
  [`${domain}/now.ts`, 'house(domain-is-pure)', PURE, 'export const at = Date.now();\n'],
  [`${domain}/date.ts`, 'house(domain-is-pure)', PURE, 'export const at = new Date();\n'],
  [`${domain}/chance.ts`, 'house(domain-is-pure)', PURE, 'export const x = Math.random();\n'],
  [`${domain}/intl.ts`, 'house(domain-is-pure)', PURE, 'export const c = new Intl.Collator();\n'],
  [
    `${domain}/locale.ts`,
    'house(domain-is-pure)',
    PURE,
    'export const upper = (text: string) => text.toLocaleUpperCase();\n',
  ],
  [
    `${domain}/compare.ts`,
    'house(domain-is-pure)',
    PURE,
    "export const order = (text: string) => text.localeCompare('đ');\n",
  ],
  [
    `${domain}/throw.ts`,
    'house(domain-returns-errors)',
    PURE,
    "export function fail(): never {\n  throw new Error('x');\n}\n",
  ],
  [
    'apps/api/src/settings.ts',
    'house(environment-is-read-once)',
    'apps/api/src/env.ts',
    "export const port = process.env['PORT'];\n",
  ],
  [
    'packages/ui/src/wall.ts',
    'house(no-path-through-the-wall)',
    'CONTRIBUTING.md',
    "export { door } from '../../i18n/src/door.ts';\n",
  ],
  [
    'apps/api/src/modules/plan/plan.graphql.ts',
    'house(short-resolver)',
    'docs/adr/0005',
    `export const field = {\n  resolve: () => {\n${'    void 0;\n'.repeat(20)}  },\n};\n`,
  ],
  [
    'packages/ui/src/barrel.ts',
    'oxc(no-barrel-file)',
    'Barrel',
    "export * from './door.ts';\nexport * from './wall.ts';\n",
  ],
  [
    'packages/ui/src/any.ts',
    'typescript(no-explicit-any)',
    'any',
    'export const loose = (value: any): string => String(value);\n',
  ],
  [
    'packages/ui/src/floating.ts',
    'typescript(no-floating-promises)',
    'await',
    'export function forget(): void {\n  Promise.resolve(1);\n}\n',
  ],
  [
    'packages/ui/src/silenced.ts',
    'typescript(ban-ts-comment)',
    '@ts-',
    '// @ts-ignore\nexport const value: string = 1;\n',
  ],
  [
    'packages/ui/src/later.ts',
    'eslint(no-warning-comments)',
    '',
    '// TODO: everything\nexport const value = 1;\n',
  ],
  [
    'packages/ui/src/hook.tsx',
    'react-hooks(rules-of-hooks)',
    'useState',
    "import { useState } from 'react';\n\nexport function Box({ open }: { open: boolean }) {\n  if (open) useState(1);\n  return null;\n}\n",
  ],
  [
    'packages/ui/src/picture.tsx',
    'jsx-a11y(alt-text)',
    'alt',
    'export function Picture() {\n  return <img src="x.png" />;\n}\n',
  ],
  [
    'packages/ui/src/empty.test.ts',
    'vitest(expect-expect)',
    'assert',
    "import { test } from 'vitest';\n\ntest('nothing', () => {\n  String(1);\n});\n",
  ],
];

/** What the rules allow, close to what they forbid. */
const INNOCENT: Files = {
  'packages/domain/src/invariant.ts':
    'export function impossible(what: string): never {\n  throw new Error(what);\n}\n',
  [`${domain}/given.ts`]: "export const day = new Date('2026-03-08');\n",
  'apps/api/src/env.ts': "export const port = process.env['PORT'];\n",
  'packages/ui/src/inside/part.ts': "export { door } from '../door.ts';\nexport const part = 1;\n",
};

let reported: Report['diagnostics'];
let status: number | null;

beforeAll(() => {
  using small = garden(['domain', 'ui', 'i18n', 'api']);
  symlinkSync(join(ROOT, 'tooling'), join(small.folder, 'tooling'), 'dir');
  small.plant(Object.fromEntries(PLANTS.map(([path, , , text]) => [path, text])));
  small.plant(INNOCENT);
  small.plant({
    'tsconfig.json': JSON.stringify({
      extends: './tsconfig.base.json',
      compilerOptions: { lib: ['ES2023', 'DOM'], jsx: 'react-jsx' },
      include: ['packages', 'apps'],
    }),
  });
  const args = ['--type-aware', '--deny-warnings', '--format', 'json', 'packages', 'apps'];
  const { status: code, output } = small.run('oxlint', ...args);
  status = code;
  reported = (JSON.parse(output.slice(output.indexOf('{'))) as Report).diagnostics;
});

test.each(PLANTS)('%s breaks %s', (path, rule, says) => {
  const found = reported.filter(({ filename, code }) => filename === path && code === rule);
  expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining(says));
});

test('what is allowed is not reported, and the planted run fails', () => {
  const innocent = Object.keys(INNOCENT);
  expect(reported.filter(({ filename }) => innocent.includes(filename))).toEqual([]);
  expect(status).not.toBe(0);
});

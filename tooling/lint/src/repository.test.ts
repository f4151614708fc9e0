/** What no ready-made tool says about the repository as a whole. */
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { read, reachableFrom, repositoryFiles } from './tree.ts';

const files = repositoryFiles();
const sources = files.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file));
const code = sources.filter((file) => /\.(ts|tsx)$/.test(file));

/** `file:line` of every line that matches. */
function linesWith(pattern: RegExp, among: readonly string[]): string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

test('the list of files is the repository', () => {
  expect(files).toContain('pnpm-workspace.yaml');
  expect(code.length).toBeGreaterThan(100);
});

test('every file of checks has its golden table, and every check a line in it', () => {
  const checkFiles = code.filter((file) => file.endsWith('.checks.ts'));
  expect(checkFiles.length).toBeGreaterThan(0);
  const withoutCases = checkFiles.flatMap((file) => {
    const table = file.replace(/\.checks\.ts$/, '.cases.ts');
    const cases = code.includes(table) ? read(table) : '';
    const ids = [...read(file).matchAll(/\bid: '([A-Z]{2}\d{2})'/g)].map(([, id]) => id ?? '');
    expect(ids, `${file} defines no check`).not.toEqual([]);
    return ids.filter((id) => !cases.includes(`'${id}'`)).map((id) => `${file}: ${id}`);
  });
  expect(withoutCases).toEqual([]);
});

test('every GraphQL module of the API is part of the schema', () => {
  const inApi = new Set(code.filter((file) => file.startsWith('apps/api/src/')));
  const modules = [...inApi].filter((file) => file.endsWith('.graphql.ts'));
  const served = reachableFrom('apps/api/src/schema.ts', inApi);
  expect(modules.length).toBeGreaterThan(0);
  expect(modules.filter((file) => !served.has(file))).toEqual([]);
});

test('only env.ts reads the environment', () => {
  const allowed =
    /^apps\/api\/src\/env\.ts$|^tooling\/|\.config\.ts$|\.test\.tsx?$|\/(scripts|e2e)\//;
  const readers = linesWith(/\bprocess\.env\b|\bimport\.meta\.env\b/, code);
  expect(readers.filter((place) => !allowed.test(place.replace(/:\d+$/, '')))).toEqual([]);
});

test('a folder is named by what it is about', () => {
  const vague = new Set(['utils', 'shared', 'common', 'misc', 'helpers', 'new', 'lib', 'stuff']);
  const named = files.filter((file) =>
    dirname(file)
      .split('/')
      .some((part) => vague.has(part)),
  );
  expect(named).toEqual([]);
});

test('no file is a barrel', () => {
  expect(code.filter((file) => /^index\.tsx?$/.test(basename(file)))).toEqual([]);
});

test('a file fits a reader: at most 350 lines', () => {
  const data = /\.cases\.ts$|\/locales\/|\/reference\/|\/sample\/|\/generated\/|\.messages\.ts$/;
  const long = sources
    .filter((file) => !data.test(file))
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > 350);
  expect(long).toEqual([]);
});

test('nothing is put off, skipped or silenced', () => {
  const marks = [
    ['TO', 'DO'],
    ['FIX', 'ME'],
    ['@ts-', '(ignore|nocheck)'],
    ['(eslint|oxlint|biome)-', '(disable|ignore)'],
    ['\\b(test|it|describe)\\.', '(skip|only|todo|fixme|fails)\\b'],
    ['\\b(x|f)(it|describe|test)', '\\('],
    ['prettier-', 'ignore'],
  ].map((parts) => parts.join(''));
  const pattern = new RegExp(marks.join('|'));
  expect(
    linesWith(
      pattern,
      sources.filter((file) => !file.startsWith('tooling/lint/src/')),
    ),
  ).toEqual([]);
});

test('packages are entered by named doors', () => {
  const wrong = files
    .filter((file) => /^(packages|tooling)\/.*package\.json$/.test(file))
    .flatMap((file) => {
      const { exports = {} } = JSON.parse(read(file)) as { exports?: Record<string, unknown> };
      return Object.entries(exports).flatMap(([door, target]) => {
        const path = typeof target === 'string' ? `${dirname(file)}/${target.slice(2)}` : '';
        const leads = files.includes(path) || path.includes('/generated/');
        return door === '.' || door.includes('*') || !leads ? [`${file}: ${door}`] : [];
      });
    });
  expect(wrong).toEqual([]);
});

test('every concept of the domain stands on a floor', () => {
  const floors = read('.dependency-cruiser.mjs');
  const concepts = code
    .map((file) => /^packages\/domain\/src\/([a-z-]+)(\/|\.ts)/.exec(file)?.[1])
    .filter((concept) => concept !== undefined);
  const homeless = [...new Set(concepts)].filter((concept) => !floors.includes(`'${concept}'`));
  expect(homeless).toEqual([]);
});

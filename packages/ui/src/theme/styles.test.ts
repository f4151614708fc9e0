/// <reference types="node" />
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const repository = join(import.meta.dirname, '../../../..');
const mantine = dirname(createRequire(import.meta.url).resolve('@mantine/core/styles.css'));
const withStyles = new Set(
  globSync('styles/*.css', { cwd: mantine }).map((file) => file.replace(/^.*[/\\]|\.css$/g, '')),
);
const listed = readFileSync(join(import.meta.dirname, 'styles.ts'), 'utf8');

/** The names that a source file takes from Mantine. */
function takenFrom(source: string): readonly string[] {
  return [...source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(
    ([, names = '']) => names.split(',').map((name) => name.replace(/\btype\b/, '').trim()),
  );
}

test('every Mantine component in use has its styles', () => {
  const files = globSync('{packages,apps}/**/src/**/*.tsx', {
    cwd: repository,
    exclude: (path) => path.includes('node_modules'),
  });
  const used = new Set(
    files.flatMap((file) => takenFrom(readFileSync(join(repository, file), 'utf8'))),
  );
  expect(used.has('Select')).toBe(true);
  const missing = [...used].filter(
    (name) => withStyles.has(name) && !listed.includes(`styles/${name}.css`),
  );
  expect(missing).toEqual([]);
});

/// <reference types="node" />
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { digitMetrics, readWoff2 } from '../../scripts/woff2.ts';

const own = join(import.meta.dirname, 'fonts');
const given = join(
  createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'),
  '../files',
);
const figures = (folder: string, weight: number) => {
  const file = readFileSync(join(folder, `be-vietnam-pro-latin-${weight}-normal.woff2`));
  return digitMetrics(readWoff2(file, brotliDecompressSync));
};

test.each([400, 600])('the figures of weight %i are all as wide as the 0', (weight) => {
  const widths = new Set(figures(own, weight).map((digit) => digit.advance));
  expect(widths.size).toBe(1);
  expect([...widths]).toEqual([figures(given, weight)[0]?.advance]);
});

test('all fonts together stay within 80 kB', () => {
  const latin = readdirSync(own).map((name) => join(own, name));
  const vietnamese = [400, 600].map((weight) =>
    join(given, `be-vietnam-pro-vietnamese-${weight}-normal.woff2`),
  );
  const bytes = [...latin, ...vietnamese]
    .filter((file) => file.endsWith('.woff2'))
    .reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeLessThan(80_000);
});

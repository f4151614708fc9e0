import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from './schema.ts';

it.each(['README.md', 'README.vi.md'])('%s: what is to be asked by curl can be asked', (name) => {
  const text = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
  const bodies = [...text.matchAll(/'(?<body>\{"query":[^']+)'/gu)].map(
    ({ groups }) => groups?.['body'] ?? '',
  );
  expect(bodies).toHaveLength(1);
  for (const body of bodies) {
    const { query } = JSON.parse(body) as { readonly query: string };
    expect(validate(schema, parse(query))).toEqual([]);
  }
});

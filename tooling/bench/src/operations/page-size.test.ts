import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DOSSIER_LIST, NESTED_TREE } from './developer.ts';
import { pageSizeOf } from './page-size.ts';

const SCHEMA = new URL('../../../../packages/graphql/schema.graphql', import.meta.url);

it('finds how many rows a document asks for', () => {
  expect(pageSizeOf('{ dossiers(first: 50, after: null) { nodes { id } } }')).toBe(50);
  expect(() => pageSizeOf('{ viewer { id } }')).toThrow('page size');
});

it('measures documents of developers that the schema takes', () => {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  for (const document of [DOSSIER_LIST, NESTED_TREE]) {
    expect(validate(schema, parse(document))).toEqual([]);
  }
});

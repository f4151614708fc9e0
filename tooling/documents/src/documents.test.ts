import { parse, validate, buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { graphqlCalls, readPortalDocuments } from './documents.ts';

const SCHEMA = new URL('../../../packages/graphql/schema.graphql', import.meta.url);

describe('the documents of the portals', () => {
  it('are found in the sources, whole and valid', () => {
    const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
    const documents = readPortalDocuments();
    expect(documents.operations.length).toBeGreaterThan(40);
    for (const { name } of documents.operations) {
      expect(validate(schema, parse(documents.documentOf(name))), name).toEqual([]);
    }
    expect(() => documents.documentOf('NobodySendsThis')).toThrow('NobodySendsThis');
  });

  it('are only what is given to graphql()', () => {
    const source = 'const a = graphql(`query A { a }`, [B]); const b = other(`query B { b }`);';
    expect(graphqlCalls('a.ts', source)).toEqual([{ text: 'query A { a }', start: 10, end: 39 }]);
  });
});

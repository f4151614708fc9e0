import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readPortalDocuments } from './documents.ts';
import { trustedDocument, withHashes } from './trusted.ts';

const documents = readPortalDocuments();

describe('trusted documents', () => {
  it('are known by the hash of their text, one hash each', () => {
    const trusted = documents.operations.map(({ name }) => trustedDocument(documents, name));
    for (const { hash, text } of trusted) {
      expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
      expect(() => parse(text)).not.toThrow();
    }
    expect(new Set(trusted.map(({ hash }) => hash)).size).toBe(documents.operations.length);
  });

  it('ask for the type of every object, as the cache does', () => {
    const { text } = trustedDocument(documents, 'ViewerQuery');
    expect(text.replaceAll(/\s+/gu, ' ')).toContain('organisation { id shortName __typename }');
    expect(text).not.toMatch(/^ {2}__typename$/mu);
  });
});

describe('a source', () => {
  it('carries the hash at each operation, and not at a fragment', () => {
    const source = [
      'const F = graphql(`fragment F on A { a }`);',
      'export const Q = graphql(`query Q { ...F }`, [F]);',
      'const M = graphql(`mutation M { m }`);',
    ].join('\n');
    expect(withHashes('a.ts', source, (name) => `hash of ${name}`).split('\n')).toEqual([
      'const F = graphql(`fragment F on A { a }`);',
      'export const Q = Object.assign(graphql(`query Q { ...F }`, [F]), {"sha256Hash":"hash of Q"});',
      'const M = Object.assign(graphql(`mutation M { m }`), {"sha256Hash":"hash of M"});',
    ]);
  });
});

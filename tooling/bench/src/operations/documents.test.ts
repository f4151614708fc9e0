import { parse, validate, buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOSSIER_LIST, NESTED_TREE } from './developer.ts';
import { graphqlTexts, pageSizeOf, readPortalDocuments } from './documents.ts';

const SCHEMA = new URL('../../../../packages/graphql/schema.graphql', import.meta.url);

/** Of the portals, those that are measured. */
const MEASURED = [
  'DossierListQuery',
  'DossierRecordQuery',
  'InboxPageQuery',
  'PlanPageQuery',
  'DashboardPageQuery',
  'TermReportPageQuery',
  'SearchDialogQuery',
  'DossierSubmitMutation',
];

describe('the documents of the portals', () => {
  it('are found in the sources, whole and valid', () => {
    const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
    const documents = readPortalDocuments();
    for (const name of MEASURED) {
      expect(validate(schema, parse(documents.documentOf(name))), name).toEqual([]);
    }
    for (const document of [DOSSIER_LIST, NESTED_TREE]) {
      expect(validate(schema, parse(document))).toEqual([]);
    }
    expect(() => documents.documentOf('NobodySendsThis')).toThrow('NobodySendsThis');
  });

  it('are only what is given to graphql()', () => {
    const source = 'const a = graphql(`query A { a }`, [B]); const b = other(`query B { b }`);';
    expect(graphqlTexts('a.ts', source)).toEqual(['query A { a }']);
  });

  it('say how many rows they ask for', () => {
    expect(pageSizeOf('{ dossiers(first: 50, after: null) { nodes { id } } }')).toBe(50);
    expect(() => pageSizeOf('{ viewer { id } }')).toThrow('page size');
  });
});

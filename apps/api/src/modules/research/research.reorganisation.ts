import type { OpenRecordProvider } from '../reorganisation/open-record.ts';

/** Research notes that the union keeps to itself; its successor reads them and writes on. */
export const researchOpen: OpenRecordProvider = {
  kind: 'RESEARCH_NOTE',
  select: `SELECT n.id, n.organisation_id, n.title, NULL AS detail,
      'ResearchNote' AS page_kind, n.id AS page_id
    FROM research_note n
    WHERE n.organisation_id = ANY($1::text[]) AND n.visibility = 'OWN'`,
  // It stays that of its union, and the federation reads it where nobody succeeds.
  carryOut: () => Promise.resolve(),
};

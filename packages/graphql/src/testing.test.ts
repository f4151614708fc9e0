import { expect, test } from 'vitest';
import { createTestClient } from './testing.ts';

const query = /* GraphQL */ `
  query RowQuery($id: ID!) {
    node(id: $id) {
      id
      ...Row
      ... on Plan {
        year
      }
      ... on BusinessError {
        code
      }
    }
    tasks {
      kind
    }
  }
  fragment Row on Dossier {
    title
  }
`;
const ask = (fixture: object) =>
  createTestClient({ RowQuery: fixture }).query(query, { id: 'd1' }).toPromise();

test('a fixture that covers the document is the answer', async () => {
  const data = {
    node: { __typename: 'Dossier', id: 'd1', title: 'Thăm Lào' },
    tasks: [{ kind: 'DECIDE' }],
  };
  const result = await ask(data);
  expect(result.error).toBeUndefined();
  expect(result.data).toEqual(data);
});

test('a fixture that no longer covers its document is an error that names the places', async () => {
  const { error } = await ask({
    node: { __typename: 'Dossier', id: 'd1' },
    tasks: [{ kind: 'DECIDE' }, {}],
  });
  expect(error?.message).toContain('lacks node.title, tasks.1.kind');
});

test('fragments of interfaces apply to the types behind them, others do not', async () => {
  const { error } = await ask({ node: { __typename: 'ConflictError', id: 'x' }, tasks: [] });
  expect(error?.message).toContain('lacks node.code');
  expect(error?.message).not.toContain('year');
});

test('an operation without a fixture is an error', async () => {
  const { error } = await createTestClient({}).query(query, { id: 'd1' }).toPromise();
  expect(error?.message).toContain('No fixture for RowQuery');
});

test('a fixture may look at the variables', async () => {
  const client = createTestClient({
    RowQuery: ({ id }) => ({ node: { __typename: 'Plan', id, year: 2026 }, tasks: [] }),
  });
  const result = await client.query(query, { id: 'p7' }).toPromise();
  expect(result.data).toMatchObject({ node: { id: 'p7' } });
});

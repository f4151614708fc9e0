import { Client, fetchExchange, gql } from '@urql/core';
import { expect, test } from 'vitest';
import { createCache } from './cache.ts';
import { trustedExchange } from './trusted.ts';

interface Sent {
  readonly query?: string;
  readonly extensions?: { readonly persistedQuery: { readonly sha256Hash: string } };
}

/** A client of a server that knows these hashes, and what it has sent. */
function clientOf(known: readonly string[]) {
  const sent: Sent[] = [];
  const client = new Client({
    url: 'http://trusted.invalid/graphql',
    exchanges: [createCache(), trustedExchange, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetch: async (_url, init) => {
      const body = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as Sent;
      sent.push(body);
      const hash = body.extensions?.persistedQuery.sha256Hash;
      if (hash === undefined || known.includes(hash)) return Response.json({ data: { a: 1 } });
      return Response.json({
        errors: [{ message: '', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
      });
    },
  });
  return { client, sent };
}

const query = (sha256Hash: string) =>
  Object.assign(
    gql`
      query A {
        a
      }
    `,
    { sha256Hash },
  );
const mutation = Object.assign(
  gql`
    mutation M {
      a
    }
  `,
  { sha256Hash: 'm' },
);
const persistedQuery = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

test('a document that carries a hash is sent by it, without its text', async () => {
  const { client, sent } = clientOf(['a', 'm']);
  expect((await client.query(query('a'), {}).toPromise()).data).toEqual({ a: 1 });
  expect((await client.mutation(mutation, {}).toPromise()).data).toEqual({ a: 1 });
  expect(sent).toEqual([
    { operationName: 'A', extensions: persistedQuery('a') },
    { operationName: 'M', extensions: persistedQuery('m') },
  ]);
});

test('a server that does not know the hash gets the text, and from then on at once', async () => {
  const { client, sent } = clientOf([]);
  for (let turn = 0; turn < 2; turn += 1) {
    const { data, error } = await client.query(query('gone'), {}).toPromise();
    expect([data, error]).toEqual([{ a: 1 }, undefined]);
  }
  expect(sent.map((body) => body.query !== undefined)).toEqual([false, true, true]);
});

test('a document without a hash is sent as text', async () => {
  const { client, sent } = clientOf([]);
  await client.query('query B { b }', {}).toPromise();
  expect(sent).toEqual([{ operationName: 'B', query: expect.any(String) }]);
});

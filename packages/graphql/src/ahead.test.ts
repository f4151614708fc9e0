import { Client, fetchExchange, gql, type RequestPolicy } from '@urql/core';
import { pipe, subscribe } from 'wonka';
import { afterEach, expect, test, vi } from 'vitest';
import { aheadExchange, askAhead } from './ahead.ts';
import { createCache } from './cache.ts';

const query = gql`
  query Record($id: ID!) {
    node(id: $id) {
      id
      title
    }
  }
`;
const mutation = gql`
  mutation Act {
    dossierSave(input: {}) {
      __typename
    }
  }
`;
const answers: Readonly<Record<string, object>> = {
  Record: { node: { __typename: 'Dossier', id: 'd1', title: 'Thăm Lào' } },
  Act: { dossierSave: { __typename: 'DossierPayload' } },
};
const SHOWN = { node: { id: 'd1', title: 'Thăm Lào' } };

const pause = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

afterEach(() => {
  vi.restoreAllMocks();
});

/** A client, what it has sent, and a page of it. */
function clientOf() {
  const sent: string[] = [];
  const client = new Client({
    url: 'http://ahead.invalid/graphql',
    exchanges: [aheadExchange, createCache(), fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetch: async (_url, init) => {
      const body = typeof init?.body === 'string' ? init.body : '{}';
      const { operationName } = JSON.parse(body) as { operationName: string };
      sent.push(operationName);
      await pause(5);
      return Response.json({ data: answers[operationName] });
    },
  });
  /** What a page shows at once and after a while, which is then left. */
  const open = async (requestPolicy: RequestPolicy = 'cache-and-network') => {
    const shown: unknown[] = [];
    const page = pipe(
      client.query(query, { id: 'd1' }, { requestPolicy }),
      subscribe(({ data }) => {
        shown.push(data);
      }),
    );
    const atOnce = [...shown];
    await pause(20);
    page.unsubscribe();
    return { atOnce, shown };
  };
  return { client, sent, open };
}

test('a page whose question was answered ahead shows it at once and asks nothing', async () => {
  const { client, sent, open } = clientOf();
  askAhead(client, query, { id: 'd1' });
  await pause(20);
  // A component reads once to draw, and once more to be told of changes.
  await open();
  expect(await open()).toEqual({ atOnce: [SHOWN], shown: [SHOWN] });
  expect(sent).toEqual(['Record']);
});

test('a page that opens while its question is on its way waits for that answer', async () => {
  const { client, sent, open } = clientOf();
  askAhead(client, query, { id: 'd1' });
  expect((await open()).shown).toEqual([SHOWN]);
  expect(sent).toEqual(['Record']);
});

test('an answer that is not new any more is shown at once and asked again', async () => {
  const { client, sent, open } = clientOf();
  askAhead(client, query, { id: 'd1' });
  await pause(20);
  const now = performance.now();
  vi.spyOn(performance, 'now').mockReturnValue(now + 11_000);
  expect((await open()).atOnce).toEqual([SHOWN]);
  expect(sent).toEqual(['Record', 'Record']);
});

test('what was there before is not asked ahead, and not held for new', async () => {
  const { client, sent, open } = clientOf();
  await open();
  askAhead(client, query, { id: 'd1' });
  await pause(20);
  expect(sent).toEqual(['Record']);
  await open();
  expect(sent).toEqual(['Record', 'Record']);
});

test('after a mutation nothing that was asked ahead is held for new', async () => {
  const { client, sent, open } = clientOf();
  askAhead(client, query, { id: 'd1' });
  await pause(20);
  await client.mutation(mutation, {}).toPromise();
  await open();
  expect(sent).toEqual(['Record', 'Act', 'Record']);
});

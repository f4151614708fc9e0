import { Client, fetchExchange } from '@urql/core';
import { expect, test } from 'vitest';
import { pipe, subscribe } from 'wonka';
import { createCache } from './cache.ts';

const VIEWS = /* GraphQL */ `
  query Views {
    savedViews(list: DOSSIERS) {
      id
      name
      search
    }
    dossiers {
      totalCount
    }
  }
`;
const RENAME = /* GraphQL */ `
  mutation Rename($input: SavedViewSaveInput!) {
    savedViewSave(input: $input) {
      __typename
      ... on SavedViewPayload {
        savedView {
          id
          name
          search
        }
      }
      ... on BusinessError {
        code
      }
    }
  }
`;
const REMOVE = /* GraphQL */ `
  mutation Remove($input: SavedViewRemoveInput!) {
    savedViewRemove(input: $input) {
      __typename
      ... on RemovedPayload {
        id
      }
      ... on BusinessError {
        code
      }
    }
  }
`;

const view = (id: string, name: string) => ({
  __typename: 'SavedView',
  id,
  name,
  search: 'kind=OUTBOUND',
});
const REFUSED = { __typename: 'StateError', code: 'ALREADY_EXISTS' };

interface Shown {
  readonly savedViews: readonly { readonly name: string }[];
}

/** The views of a list on a page, whose mutations are answered when the test says so. */
async function page() {
  const sent: string[] = [];
  let answer: (data: object) => void = () => undefined;
  const client = new Client({
    url: 'http://at-once.invalid/graphql',
    exchanges: [createCache(), fetchExchange],
    preferGetMethod: false,
    fetch: async (_url, init) => {
      const body = typeof init?.body === 'string' ? init.body : '{}';
      const { operationName } = JSON.parse(body) as { operationName: string };
      sent.push(operationName);
      const savedViews = [view('v1', 'Đoàn ra'), view('v2', 'Đoàn vào')];
      const dossiers = { __typename: 'DossierConnection', totalCount: 7 };
      if (operationName === 'Views') return Response.json({ data: { savedViews, dossiers } });
      const data = await new Promise<object>((resolve) => {
        answer = resolve;
      });
      return Response.json({ data });
    },
  });
  const names: string[][] = [];
  await client.query(VIEWS, {}).toPromise();
  pipe(
    client.query(VIEWS, {}),
    subscribe(({ data }) => {
      names.push((data as Shown).savedViews.map(({ name }) => name));
    }),
  );
  const act = (document: string, input: object) => {
    const acted = client.mutation(document, { input }).toPromise();
    return async (data: object) => {
      await expect.poll(() => sent.length).toBe(2);
      answer(data);
      await acted;
    };
  };
  return { act, sent, shown: () => names.at(-1) };
}

const rename = { id: 'v1', name: 'Ra nước ngoài', search: 'kind=OUTBOUND' };

test('a view has its new name at once, and keeps it', async () => {
  const { act, sent, shown } = await page();
  const answered = act(RENAME, rename);
  await expect.poll(shown).toEqual(['Ra nước ngoài', 'Đoàn vào']);
  const savedView = view('v1', 'Ra nước ngoài');
  await answered({ savedViewSave: { __typename: 'SavedViewPayload', savedView } });
  await expect.poll(shown).toEqual(['Ra nước ngoài', 'Đoàn vào']);
  expect(sent).toEqual(['Views', 'Rename']);
});

test('a view whose new name is refused has its old one again', async () => {
  const { act, shown } = await page();
  const answered = act(RENAME, rename);
  await expect.poll(shown).toEqual(['Ra nước ngoài', 'Đoàn vào']);
  await answered({ savedViewSave: REFUSED });
  await expect.poll(shown).toEqual(['Đoàn ra', 'Đoàn vào']);
});

test('a removed view is gone at once, and no list is asked again for it', async () => {
  const { act, sent, shown } = await page();
  const answered = act(REMOVE, { id: 'v1' });
  await expect.poll(shown).toEqual(['Đoàn vào']);
  await answered({ savedViewRemove: { __typename: 'RemovedPayload', id: 'v1' } });
  await expect.poll(shown).toEqual(['Đoàn vào']);
  expect(sent).toEqual(['Views', 'Remove']);
});

test('a view whose removal is refused is there again', async () => {
  const { act, shown } = await page();
  const answered = act(REMOVE, { id: 'v1' });
  await expect.poll(shown).toEqual(['Đoàn vào']);
  await answered({ savedViewRemove: REFUSED });
  await expect.poll(shown).toEqual(['Đoàn ra', 'Đoàn vào']);
});

test('a new view is not there before the server has given it an id', async () => {
  const { act, shown } = await page();
  const answered = act(RENAME, { name: 'Lào', search: 'country=LA' });
  await expect.poll(shown).toEqual(['Đoàn ra', 'Đoàn vào']);
  await answered({ savedViewSave: REFUSED });
});

import { Client, type Exchange, fetchExchange } from '@urql/core';
import { expect, test } from 'vitest';
import { createCache } from './cache.ts';

const listQuery = /* GraphQL */ `
  query List {
    dossiers {
      totalCount
      nodes {
        id
        title
        members {
          id
          role
        }
      }
    }
  }
`;
const mutation = (name: string) => /* GraphQL */ `
  mutation Act {
    ${name}(input: {}) { __typename ... on DossierPayload { dossier { id title members { id role } } } }
  }
`;
const dossier = (title: string, role: string) => ({
  __typename: 'Dossier',
  id: 'd1',
  title,
  members: [{ __typename: 'DelegationMember', id: 'm1', role }],
});

function clientThatAnswers(answers: Record<string, () => object>) {
  const sent: string[] = [];
  const exchanges: Exchange[] = [createCache(), fetchExchange];
  const client = new Client({
    url: 'http://cache.invalid/graphql',
    exchanges,
    preferGetMethod: false,
    requestPolicy: 'cache-first',
    fetch: async (_url, init) => {
      const { operationName } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as {
        operationName: string;
      };
      sent.push(operationName);
      return Response.json({ data: answers[operationName]?.() });
    },
  });
  return { client, sent };
}

const list = () => ({
  dossiers: {
    __typename: 'DossierConnection',
    totalCount: 1,
    nodes: [dossier('Thăm Lào', 'HEAD')],
  },
});

test('a saved draft is new on every screen, and nothing is asked again', async () => {
  const { client, sent } = clientThatAnswers({
    List: list,
    Act: () => ({
      dossierSave: { __typename: 'DossierPayload', dossier: dossier('Thăm Viêng Chăn', 'MEMBER') },
    }),
  });
  await client.query(listQuery, {}).toPromise();
  await client.mutation(mutation('dossierSave'), {}).toPromise();
  const { data } = await client.query(listQuery, {}).toPromise();
  expect(data).toMatchObject({
    dossiers: { nodes: [{ title: 'Thăm Viêng Chăn', members: [{ role: 'MEMBER' }] }] },
  });
  expect(sent).toEqual(['List', 'Act']);
});

test('after any other act the lists are asked again', async () => {
  const { client, sent } = clientThatAnswers({
    List: list,
    Act: () => ({
      dossierSubmit: { __typename: 'DossierPayload', dossier: dossier('Thăm Lào', 'HEAD') },
    }),
  });
  await client.query(listQuery, {}).toPromise();
  await client.mutation(mutation('dossierSubmit'), {}).toPromise();
  await client.query(listQuery, {}).toPromise();
  expect(sent).toEqual(['List', 'Act', 'List']);
});

test('parts of a record are not shared between a draft and its submission', async () => {
  const query = /* GraphQL */ `
    query Both {
      node {
        id
        members {
          id
          role
        }
        approved {
          id
          members {
            id
            role
          }
        }
      }
    }
  `;
  const member = (role: string) => [{ __typename: 'DelegationMember', id: 'm1', role }];
  const { client } = clientThatAnswers({
    Both: () => ({
      node: {
        __typename: 'Dossier',
        id: 'd1',
        members: member('INTERPRETER'),
        approved: { __typename: 'Submission', id: 's1', members: member('HEAD') },
      },
    }),
  });
  const { data } = await client.query(query, {}).toPromise();
  expect(data).toMatchObject({
    node: { members: [{ role: 'INTERPRETER' }], approved: { members: [{ role: 'HEAD' }] } },
  });
});

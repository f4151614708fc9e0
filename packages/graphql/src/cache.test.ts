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

test.each([
  ['a saved draft', 'dossierSave'],
  ['a justification', 'dossierJustify'],
])('%s is new on every screen, and nothing is asked again', async (_what, act) => {
  const { client, sent } = clientThatAnswers({
    List: list,
    Act: () => ({
      [act]: { __typename: 'DossierPayload', dossier: dossier('Thăm Viêng Chăn', 'MEMBER') },
    }),
  });
  await client.query(listQuery, {}).toPromise();
  await client.mutation(mutation(act), {}).toPromise();
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

const unitsQuery = /* GraphQL */ `
  query Units($where: OrganisationWhere) {
    organisations(where: $where) {
      nodes {
        id
        shortName
        parent {
          id
          shortName
        }
      }
    }
  }
`;
const unitQuery = /* GraphQL */ `
  query Unit {
    node(id: "u1") {
      id
      ... on Organisation {
        shortName
      }
    }
  }
`;
const unitNamed = (shortName: string) => ({ __typename: 'Organisation', id: 'u1', shortName });
const unitsNamed = (shortName: string) => ({
  organisations: {
    __typename: 'OrganisationConnection',
    nodes: [{ ...unitNamed(shortName), parent: { ...unitNamed(shortName), id: 'u0' } }],
  },
});

test.each([
  ['a day among the variables', unitsQuery, { where: { asOf: '2006-12-31' } }],
  [
    'a day in the document',
    unitsQuery
      .replace('(where: $where)', '(where: { asOf: "2006-12-31" })')
      .replace('($where: OrganisationWhere)', ''),
    {},
  ],
])('what a union was called once is not its name of today: %s', async (_, query, variables) => {
  const { client } = clientThatAnswers({
    Unit: () => ({ node: unitNamed('Công đoàn Công Thương') }),
    Units: () => unitsNamed('Công đoàn Công nghiệp'),
  });
  await client.query(unitQuery, {}).toPromise();
  const then = await client.query(query, variables).toPromise();
  expect(then.data).toMatchObject({
    organisations: {
      nodes: [
        { shortName: 'Công đoàn Công nghiệp', parent: { shortName: 'Công đoàn Công nghiệp' } },
      ],
    },
  });
  const now = await client.query(unitQuery, {}).toPromise();
  expect(now.data).toMatchObject({ node: { shortName: 'Công đoàn Công Thương' } });
  const again = await client.query(query, variables, { requestPolicy: 'cache-only' }).toPromise();
  expect(again.data).toMatchObject(then.data as object);
});

test('a list of today still brings every screen up to date', async () => {
  const { client } = clientThatAnswers({
    Unit: () => ({ node: unitNamed('Tên cũ') }),
    Units: () => unitsNamed('Tên mới'),
  });
  await client.query(unitQuery, {}).toPromise();
  await client.query(unitsQuery, { where: { asOf: null } }).toPromise();
  const { data } = await client.query(unitQuery, {}).toPromise();
  expect(data).toMatchObject({ node: { shortName: 'Tên mới' } });
});

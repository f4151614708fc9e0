import { GraphQLError, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { addWorld } from '../modules/approval/world.testing.ts';
import type { TestServer } from '../testing-server.ts';
import { testServer } from '../testing-server.ts';

/** A schema whose fields fail in all ways in which ours could. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, Context>({
    name: 'Query',
    fields: {
      broken: {
        type: GraphQLString,
        resolve: () => {
          throw new Error('the secret is 1234');
        },
      },
      sql: {
        type: GraphQLString,
        resolve: async (_root, _args, context) => {
          await context.sql({ name: 'test.broken', text: 'SELECT secret FROM nowhere' });
          return '';
        },
      },
      refused: {
        type: GraphQLString,
        resolve: () => {
          throw new GraphQLError('Told on purpose.', { extensions: { code: 'BAD_ID' } });
        },
      },
      uncoded: {
        type: GraphQLString,
        resolve: () => {
          throw new GraphQLError('the secret is 5678');
        },
      },
    },
  }),
});

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await testServer({ schema });
  await addWorld(server.database.prisma);
  await server.givePassword('officer');
  cookie = await server.signIn('officer@example.test');
});
afterAll(() => server[Symbol.asyncDispose]());

async function ask(query: string) {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query },
    headers: { 'content-type': 'application/json', cookie },
  });
  return { text: answer.body, requestId: answer.headers['x-request-id'] };
}

describe('an error that nobody foresaw', () => {
  it.each(['broken', 'sql', 'uncoded'])(
    '%s: is told by its number and nothing else',
    async (field) => {
      const { text, requestId } = await ask(`{ ${field} }`);
      expect(JSON.parse(text)).toEqual({
        data: { [field]: null },
        errors: [
          {
            message: 'Something went wrong on the server.',
            locations: [{ line: 1, column: 3 }],
            path: [field],
            extensions: { code: 'INTERNAL', requestId },
          },
        ],
      });
      const line = server.logged.find((logged) => logged.includes(String(requestId)));
      expect(JSON.parse(line ?? '{}')).toMatchObject({
        level: 50,
        reqId: requestId,
        path: [field],
      });
      expect(line).toMatch(/secret|nowhere/u);
    },
  );
});

it('tells what was meant to be told', async () => {
  expect(JSON.parse((await ask('{ refused }')).text)).toMatchObject({
    errors: [{ message: 'Told on purpose.', extensions: { code: 'BAD_ID' } }],
  });
});

it('says what is wrong with a document, and no more', async () => {
  const { text } = await ask('{ nothing }');
  expect(JSON.parse(text)).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  expect(text).not.toContain('stacktrace');
});

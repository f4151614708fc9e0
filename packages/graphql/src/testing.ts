import { Client, fetchExchange } from '@urql/core';
import { parse } from 'graphql';
import { missingInFixture } from './fixture.ts';

/** What a fixture may look at: the variables of the operation. */
export type FixtureVariables = Readonly<Record<string, unknown>>;

/** What the server would answer, by operation name; a function is called with the variables. */
export type Fixtures = Readonly<
  Record<string, object | ((variables: FixtureVariables) => object | Promise<object>)>
>;

interface SentOperation {
  readonly operationName: string;
  readonly query: string;
  readonly variables?: FixtureVariables;
}

/**
 * A client whose only network are fixtures. A component that asks for what has no fixture, or for more than its
 * fixture covers, gets an error that names the places, so that fixtures cannot rot. For components only:
 * everything above them runs against the real API.
 */
export function createTestClient(fixtures: Fixtures): Client {
  return new Client({
    url: 'http://fixtures.invalid/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (_url, init) => {
      const sent = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as SentOperation;
      return Response.json({ data: await answer(fixtures, sent) });
    },
  });
}

async function answer(fixtures: Fixtures, sent: SentOperation): Promise<object> {
  const fixture = fixtures[sent.operationName];
  if (fixture === undefined) throw new Error(`No fixture for ${sent.operationName}`);
  const data = typeof fixture === 'function' ? await fixture(sent.variables ?? {}) : fixture;
  const missing = missingInFixture(parse(sent.query), data);
  if (missing.length > 0) {
    throw new Error(`The fixture of ${sent.operationName} lacks ${missing.join(', ')}`);
  }
  return data;
}

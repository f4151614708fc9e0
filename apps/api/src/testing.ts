import { testDatabase } from '@cau-noi/db/testing';
import { isoDate } from '@cau-noi/domain/period';
import type { GraphQLFormattedError } from 'graphql';
import { graphql } from 'graphql';
import { pino } from 'pino';
import type { Context } from './context.ts';
import type { Database } from './database.ts';
import { openDatabase } from './database.ts';
import { requestContext } from './request-context.ts';
import { schema } from './schema.ts';
import { Vault } from './vault.ts';

/** Seals in tests; everybody knows its key. */
export const TEST_VAULT = new Vault([{ id: 'test', bytes: new Uint8Array(32).fill(7) }]);

/** The day it is in tests that do not choose another. */
export const TEST_DAY = isoDate('2026-06-15');

/** What a statement's name ends in, so that another text is another statement. */
const DIGEST = /_[\da-f]{12}/gu;

export interface Answer<Data> {
  /** What the test says it asked for; nothing where the whole operation failed. */
  readonly data: Data;
  readonly errors: readonly GraphQLFormattedError[];
  /** Names of the SQL statements that the operation sent outside its transaction; of a bundle, all of its parts. */
  readonly statements: readonly string[];
}

/** The API on one day. */
export interface ApiOfDay {
  readonly database: Database;
  /** Runs an operation as that user (null: nobody signed in), on the real database. */
  run<Data = unknown>(
    userId: string | null,
    document: string,
    variables?: object,
  ): Promise<Answer<Data>>;
  /** The same for a request that was let in a moment ago. */
  runIn<Data = unknown>(
    context: Context,
    document: string,
    variables?: object,
  ): Promise<Answer<Data>>;
  /** The context of one request, for calling a service or query directly. */
  contextOf(userId: string | null): Promise<Context>;
  /** The same database on another day. */
  on(day: string): ApiOfDay;
}

/** What the database of a test begins with. */
export interface TestData {
  /** Address of the database to copy. */
  readonly template?: string;
  /** Puts into the copy what the tests need. */
  readonly fill?: (url: string) => Promise<unknown>;
}

export interface TestApi extends ApiOfDay, AsyncDisposable {}

/**
 * The API on a throw-away database, without HTTP; an empty one where nothing else is asked. `await using`
 * drops it.
 */
export async function testApi(
  today: string = TEST_DAY,
  { template, fill }: TestData = {},
): Promise<TestApi> {
  const throwAway = await testDatabase(template);
  await fill?.(throwAway.url);
  const database = openDatabase(throwAway.url);
  const log = pino({ level: 'silent' });
  const on = (day: string): ApiOfDay => {
    const contextOf = (userId: string | null) =>
      requestContext({
        database,
        vault: TEST_VAULT,
        identity: userId === null ? null : { userId },
        today: isoDate(day),
        requestId: 'test',
        log,
      });
    return {
      database,
      contextOf,
      runIn,
      run: async <Data>(userId: string | null, document: string, variables?: object) =>
        runIn<Data>(await contextOf(userId), document, variables),
      on,
    };
  };
  return {
    ...on(today),
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]();
      await throwAway[Symbol.asyncDispose]();
    },
  };
}

/** Runs an operation in that context. */
async function runIn<Data>(contextValue: Context, document: string, variables: object = {}) {
  const { data, errors } = await graphql({
    schema,
    source: document,
    variableValues: { ...variables },
    contextValue,
  });
  return {
    data: (data ?? {}) as Data,
    errors: (errors ?? []).map((error) => error.toJSON()),
    statements: contextValue.statements.map((name) => name.replaceAll(DIGEST, '')),
  };
}

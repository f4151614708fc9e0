import { migrationStatus } from '@cau-noi/db/migrate';
import { testDatabase } from '@cau-noi/db/testing';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import type { Database } from './database.ts';
import { openDatabase } from './database.ts';
import { hashPassword } from './modules/access/password.ts';
import { createServer } from './server.ts';
import { TEST_DAY, TEST_VAULT } from './testing.ts';

export const TEST_PASSWORD = 'mat-khau-thu-nghiem';

export interface TestServer extends AsyncDisposable {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** What the server has logged, one JSON object per line. */
  readonly logged: readonly string[];
  /** Gives a user `TEST_PASSWORD` to sign in with. */
  givePassword(userId: string): Promise<void>;
  /** Signs in and answers with the session's cookie. */
  signIn(email: string, password?: string): Promise<string>;
}

export interface TestServerOptions {
  readonly schema?: GraphQLSchema;
  readonly appsFolder?: string;
}

/** The whole server on a throw-away database; nothing listens unless the test says so. */
export async function testServer(options: TestServerOptions = {}): Promise<TestServer> {
  const throwAway = await testDatabase();
  const database = openDatabase(throwAway.url);
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line) => logged.push(line) });
  const app = await createServer({
    database,
    vault: TEST_VAULT,
    migrations: () => migrationStatus(throwAway.url),
    secret: 'only-for-tests-only-for-tests-only-for-tests',
    baseUrl: 'http://localhost',
    log,
    today: TEST_DAY,
    ...options,
  });
  return {
    app,
    database,
    logged,
    givePassword: async (userId) => {
      const password = await hashPassword(TEST_PASSWORD);
      await database.prisma.account.create({
        data: { userId, accountId: userId, providerId: 'credential', password },
      });
    },
    signIn: async (email, password = TEST_PASSWORD) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email, password },
      });
      const cookies = [answer.headers['set-cookie'] ?? []].flat();
      return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await database[Symbol.asyncDispose]();
      await throwAway[Symbol.asyncDispose]();
    },
  };
}

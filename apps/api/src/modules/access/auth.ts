import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@cau-noi/domain/access/password';
import { betterAuth } from 'better-auth/minimal';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { Logger } from 'pino';
import type { Database } from '../../database.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { consumeAttempt } from './rate-limit.queries.ts';

export const AUTH_PATH = '/api/auth';
/** Set by the server from the connection, whatever the client may have sent. */
export const CLIENT_ADDRESS_HEADER = 'x-cau-noi-client';

export interface AuthOptions {
  readonly database: Database;
  readonly secret: string;
  /** Address under which browsers reach the server. */
  readonly baseUrl: string;
  readonly log: Logger;
}

const WEEK_S = 7 * 24 * 3600;
const DAY_S = 24 * 3600;
/** A session that holds for less than this is renewed by the next request. */
export const SESSION_RENEWED_BELOW_MS = (WEEK_S - DAY_S) * 1000;
/** For everything, and for sign-in: an office of thirty people shares one address. */
const ANY_RULE = { window: 60, max: 240 };
const SIGN_IN_RULE = { window: 60, max: 30 };

/** Sign-in by e-mail and password. Users are made by administrators, never by signing up. */
export function createAuth({ database, secret, baseUrl, log }: AuthOptions) {
  return betterAuth({
    appName: 'Cầu Nối',
    baseURL: baseUrl,
    basePath: AUTH_PATH,
    secret,
    // Same origin: what the browser calls us is what it must have been sent from.
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    database: prismaAdapter(database.prisma, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: { expiresIn: WEEK_S, updateAge: DAY_S },
    verification: { modelName: 'signInVerification' },
    rateLimit: {
      enabled: true,
      ...ANY_RULE,
      customRules: { '/sign-in/email': SIGN_IN_RULE, '/change-password': SIGN_IN_RULE },
      customStorage: {
        consume: async (key, rule) => {
          const retryAfter = await consumeAttempt(database.sql, key, rule);
          return { allowed: retryAfter === null, retryAfter };
        },
      },
    },
    advanced: {
      cookiePrefix: 'cau-noi',
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      // Said outright, because the library otherwise leaves both checks out in tests.
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    databaseHooks: {
      session: {
        create: {
          before: ({ userId }) => isEnabled(database, userId),
          after: ({ userId, createdAt }) => noteSignIn(database, userId, createdAt),
        },
      },
    },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message) => log[level === 'error' ? 'error' : 'warn']({ auth: true }, message),
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

async function isEnabled(database: Database, userId: string): Promise<boolean> {
  const user = await database.prisma.user.findUnique({ where: { id: userId } });
  return user !== null && user.disabledAt === null;
}

async function noteSignIn(database: Database, userId: string, at: Date): Promise<void> {
  await database.prisma.user.update({ where: { id: userId }, data: { lastSignInAt: at } });
}

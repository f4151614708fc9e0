import type { Actor } from '@cau-noi/domain/access/actor';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Logger } from 'pino';
import type { Database } from './database.ts';
import { requestError } from './errors.ts';
import type { TokenRow } from './modules/access/viewer.queries.ts';
import type { Register } from './modules/register/register.ts';
import type { Sql } from './sql.ts';
import type { Vault } from './vault.ts';

export type { Sql } from './sql.ts';

/**
 * Which organisations' records a list may show: all of them, or these. The ids are the viewer's
 * own unions, everything below them today, and the unions that were taken up into those.
 */
export type Scope =
  | { readonly all: true }
  | { readonly all: false; readonly organisationIds: readonly string[] };

/** Who is signed in, with the rights of the day. */
export interface Viewer {
  readonly userId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly actor: Actor;
  readonly scope: Scope;
}

/** What a resolver may rely on. Prisma is reached through `act` alone. */
export interface Context {
  readonly viewer: Viewer | null;
  /** ISO date-time until which the viewer's session holds; null where there is none. */
  readonly sessionEnds: string | null;
  /** The access token that the request showed; its owner is the viewer unless the domain refuses it. */
  readonly token: TokenRow | null;
  /** What hardly ever changes, as of this request: unions, rows of the checks, deadlines, rates. */
  readonly register: Register;
  /** How often what figures are made of had changed when the request began; 0 for nobody. */
  readonly figuresRevision: number;
  /** The day in Việt Nam, unless the server was told another. */
  readonly today: IsoDate;
  /** This moment, on that day. */
  readonly now: () => Date;
  readonly requestId: string;
  /** Reads. Inside `act` use the `sql` it hands over, which sees what was just written. */
  readonly sql: Sql;
  readonly database: Database;
  /** Seals and opens what stands encrypted in the database. */
  readonly vault: Vault;
  readonly log: Logger;
  /** Names of the statements sent so far, in order. */
  readonly statements: readonly string[];
}

/**
 * The viewer of a field that only signed-in users reach.
 *
 * @throws GraphQLError UNAUTHENTICATED
 */
export function viewerOf(context: Context): Viewer {
  if (context.viewer === null) throw requestError('UNAUTHENTICATED');
  return context.viewer;
}

/**
 * The value that a list's policy needs, null for "all of them":
 * `($2::text[] IS NULL OR x.organisation_id = ANY($2::text[]))`.
 */
export function scopeIds(scope: Scope): readonly string[] | null {
  return scope.all ? null : scope.organisationIds;
}

import { tokenRefusal } from '@cau-noi/domain/access/token';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import type { Database } from './database.ts';
import { movedTo, vietnameseDay } from './dates.ts';
import type { Identity, ViewerRow } from './modules/access/viewer.queries.ts';
import { viewerFrom, viewerRow } from './modules/access/viewer.queries.ts';
import { NOTHING_REGISTERED, registerAt } from './modules/register/register.ts';
import { bundled } from './bundle.ts';
import { counted } from './sql.ts';
import type { Vault } from './vault.ts';

export interface RequestOptions {
  readonly database: Database;
  readonly vault: Vault;
  /** By whom the request is made; null for nobody. */
  readonly identity: Identity | null;
  /** A day that stands for today, for tests and demonstrations. */
  readonly today: IsoDate | null;
  readonly requestId: string;
  readonly log: Logger;
}

/** What one request works with. */
export async function requestContext(options: RequestOptions): Promise<Context> {
  const { database, vault, identity, requestId, log } = options;
  const today = options.today ?? vietnameseDay(new Date());
  const now = () => (options.today === null ? new Date() : movedTo(today, new Date()));
  const statements: string[] = [];
  const sql = bundled(counted(database.sql, statements));
  const row = identity === null ? null : await viewerRow(sql, identity, today);
  const register = row === null ? NOTHING_REGISTERED : await registerAt(database, row.revision);
  return {
    viewer: isLetIn(row, today) ? viewerFrom(row, register.structure, today) : null,
    sessionEnds: row?.sessionEnds ?? null,
    token: row?.token ?? null,
    register,
    figuresRevision: row?.figuresRevision ?? 0,
    today,
    now,
    requestId,
    sql,
    database,
    vault,
    log,
    statements,
  };
}

function isLetIn(row: ViewerRow | null, today: IsoDate): row is ViewerRow {
  if (row === null) return false;
  return row.token === null || tokenRefusal(row.token, today) === null;
}

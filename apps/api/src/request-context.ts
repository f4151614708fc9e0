import type { IsoDate } from '@cau-noi/domain/period';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import type { Database } from './database.ts';
import { vietnameseDay } from './dates.ts';
import { loadViewer } from './modules/access/viewer.queries.ts';
import { counted } from './sql.ts';

export interface RequestOptions {
  readonly database: Database;
  /** Who is signed in; null for nobody. */
  readonly userId: string | null;
  /** A day that stands for today, for tests and demonstrations. */
  readonly today: IsoDate | null;
  readonly requestId: string;
  readonly log: Logger;
}

/** What one request works with. */
export async function requestContext(options: RequestOptions): Promise<Context> {
  const { database, userId, requestId, log } = options;
  const now = () => new Date();
  const today = options.today ?? vietnameseDay(now());
  const statements: string[] = [];
  return {
    viewer: userId === null ? null : await loadViewer(database.sql, userId, today),
    today,
    now,
    requestId,
    sql: counted(database.sql, statements),
    database,
    log,
    statements,
  };
}

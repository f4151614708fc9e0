import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Done, Json } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { asWrittenExchange } from './exchange-input.ts';
import type { ExchangeRecord } from './exchange.queries.ts';
import { exchangesById } from './exchange.queries.ts';

/** What every use case of an exchange begins and ends with. */

export type ExchangeDone = Result<Done<string>, BusinessError>;

/** Which exchange, in the version that was read. */
export type Target = { readonly id: string; readonly version: number };

/** The exchange as a transaction reads it, if the viewer may write about it; else why not. */
export async function openExchange(
  context: Context,
  sql: Sql,
  { id, version }: Target,
): Promise<Result<ExchangeRecord, BusinessError>> {
  const [exchange] = await exchangesById(sql, [id], scopeIds(viewerOf(context).scope));
  if (exchange === undefined) return err(new NotFoundError('Exchange', ['id']));
  const subject = organisationSubject(context, exchange.organisationId);
  const permitted = permit(context, 'exchange.edit', subject);
  if (!permitted.ok) return permitted;
  if (version === exchange.version) return ok(exchange);
  const theirs = asWrittenExchange(exchange);
  const changed = await lastChangeOf(sql, 'EXCHANGE', id);
  return err(new ConflictError({ currentVersion: exchange.version, theirs, ...changed }));
}

/** Moves it on from the version that was read; whoever else did so first is the conflict. */
export async function advance(tx: Transaction, { id, version }: Target): Promise<void> {
  await tx.exchange.update({ where: { id, version }, data: { version: { increment: 1 } } });
}

export function auditOf(
  { id, organisationId }: Pick<ExchangeRecord, 'id' | 'organisationId'>,
  action: string,
  data: { readonly [key: string]: Json },
): Audit {
  return { action, subjectKind: 'EXCHANGE', subjectId: id, organisationId, data };
}

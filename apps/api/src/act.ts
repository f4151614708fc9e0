import { createHash } from 'node:crypto';
import type { Result } from '@cau-noi/domain/result';
import type { Context } from './context.ts';
import { viewerOf } from './context.ts';
import type { Transaction } from './database.ts';
import { isContention, translateViolation } from './database-errors.ts';
import type { BusinessError } from './errors.ts';
import { requestError } from './errors.ts';
import type { Sql } from './sql.ts';
import { Turnstile } from './turnstile.ts';

/** What JSON can hold; the answer of a mutation that is kept for a repeated request: ids, no content. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** One line of the audit. `action` is a code such as `plan.submit`. */
export interface Audit {
  readonly action: string;
  readonly subjectKind: AuditSubject;
  readonly subjectId: string;
  readonly organisationId: string | null;
  readonly data: { readonly [key: string]: Json };
  /** User whom the viewer stood in for. */
  readonly onBehalfOfId?: string | null;
}

/** The kinds of record whose history is kept. */
export type AuditSubject =
  | 'ORGANISATION'
  | 'PLAN'
  | 'DOSSIER'
  | 'AGREEMENT'
  | 'PERSON'
  | 'PASSPORT'
  | 'COLLABORATOR'
  | 'PARTNER'
  | 'EXCHANGE'
  | 'INVESTMENT'
  | 'DIRECTIVE'
  | 'SUSPENSION'
  | 'AID'
  | 'MEMBERSHIP'
  | 'PROPOSAL'
  | 'INSPECTION'
  | 'PROJECT'
  | 'SPEECH'
  | 'INFORMATION'
  | 'INFORMATION_YEAR'
  | 'RESEARCH'
  | 'TRAINING'
  | 'USER'
  | 'SUBSTITUTION'
  | 'SAVED_VIEW'
  | 'LIST'
  | 'CONFIGURATION';

/** What a use case has done. */
export interface Done<Value extends Json> {
  readonly value: Value;
  readonly audit: Audit | readonly Audit[];
}

/** Which mutation, with what; `key` null only where the contract has no idempotency key. */
export interface Call {
  readonly operation: string;
  readonly key: string | null;
  readonly input: object;
  /** How long its transaction may take, in milliseconds, where that is longer than of others. */
  readonly withinMs?: number;
}

const ATTEMPTS = 8;
/**
 * From this attempt on a use case runs alone: in this process nothing else writes, and in the others
 * nobody else who has collided so often.
 */
const ALONE_FROM = 3;
const PAUSE_MS = 15;

const turnstile = new Turnstile();

/**
 * Runs a use case: one transaction with its audit entry and its stored answer, repeated when it
 * collides with another. A key that was used for the same input gives the stored answer and runs
 * nothing.
 *
 * @throws BusinessError when `work` refuses: nothing is written
 * @throws GraphQLError IDEMPOTENCY_REUSED, BUSY, UNAUTHENTICATED
 */
export async function act<Value extends Json>(
  context: Context,
  call: Call,
  work: (tx: Transaction, sql: Sql) => Promise<Result<Done<Value>, BusinessError>>,
): Promise<Value> {
  const inputHash = hashOf(call.input);
  for (let attempt = 1; ; attempt += 1) {
    // Looked up outside the transaction: a read of the table that every use case writes to would
    // make all of them collide with each other.
    const stored = await storedAnswer<Value>(context, call, inputHash);
    if (stored !== null) return stored.value;
    try {
      const once = () => runOnce(context, call, inputHash, work);
      return await (attempt < ALONE_FROM
        ? turnstile.among(once)
        : turnstile.alone(() => context.database.alone(once)));
    } catch (thrown) {
      if (!isContention(thrown)) throw translateViolation(thrown);
      if (attempt === ATTEMPTS) throw requestError('BUSY');
      await pause(attempt);
    }
  }
}

function runOnce<Value extends Json>(
  context: Context,
  call: Call,
  inputHash: string,
  work: (tx: Transaction, sql: Sql) => Promise<Result<Done<Value>, BusinessError>>,
): Promise<Value> {
  return context.database.transaction(async (tx, sql) => {
    const result = await work(tx, sql);
    if (!result.ok) throw result.error;
    await writeAudit(tx, context, [result.value.audit].flat());
    await storeAnswer(tx, context, call, inputHash, result.value.value);
    return result.value.value;
  }, call.withinMs);
}

/** Longer from attempt to attempt, and not the same for two that collide. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS * attempt * (1 + Math.random()));
  });
}

async function storedAnswer<Value extends Json>(
  context: Context,
  { operation, key }: Call,
  inputHash: string,
): Promise<{ readonly value: Value } | null> {
  const { userId } = viewerOf(context);
  if (key === null) return null;
  const stored = await context.database.prisma.idempotencyKey.findUnique({
    where: { userId_key: { userId, key } },
  });
  if (stored === null) return null;
  if (stored.operation !== operation || stored.inputHash !== inputHash) {
    throw requestError('IDEMPOTENCY_REUSED');
  }
  return stored.result as { readonly value: Value };
}

async function storeAnswer(
  tx: Transaction,
  context: Context,
  { operation, key }: Call,
  inputHash: string,
  value: Json,
): Promise<void> {
  if (key === null) return;
  const { userId } = viewerOf(context);
  await tx.idempotencyKey.create({
    data: { userId, key, operation, inputHash, result: { value } },
  });
}

async function writeAudit(
  tx: Transaction,
  context: Context,
  entries: readonly Audit[],
): Promise<void> {
  const { userId } = viewerOf(context);
  const common = { userId, accessTokenId: context.token?.id ?? null, at: context.now() };
  await tx.auditEntry.createMany({
    data: entries.map((entry) => ({ ...entry, data: entry.data as object, ...common })),
  });
}

/** A digest that does not depend on the order of keys; the idempotency key itself is left out. */
export function hashOf(input: object): string {
  const text = JSON.stringify(input, (name, value: unknown) => {
    if (name === 'idempotencyKey') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
  return createHash('sha256').update(text).digest('hex');
}

import type { Json } from './canonical.ts';
import { firstMismatch, valueAt } from './canonical.ts';
import type { Contestant, ContestantName } from './contestants.ts';
import type { Shot } from './load.ts';
import { clientOf, shoot } from './load.ts';
import type { Operation, Variables } from './operations/operation.ts';

/** An answer of the floor that is not ours: what it would measure means nothing. */
export class MismatchError extends Error {}

/** A cookie for each sign-in. */
export type Cookies = Readonly<Record<string, string>>;

/** Whether a contestant is asked this at all. */
export function takesPart(name: ContestantName, { postgraphile }: Operation): boolean {
  return name !== 'postgraphile' || 'document' in postgraphile;
}

/** How a contestant is asked an operation. */
export function shotOf(
  name: ContestantName,
  operation: Operation,
  cookies: Cookies,
  variables: Variables = operation.variables,
): Shot {
  const cookie = cookies[operation.signIn] ?? null;
  switch (name) {
    case 'ours':
      return {
        path: '/graphql',
        cookie,
        body: JSON.stringify({ query: operation.document, variables }),
      };
    case 'floor':
      return {
        path: `/floor/${operation.name}`,
        cookie,
        body: JSON.stringify({ variables: { ...variables, ...operation.floorVariables } }),
      };
    case 'postgraphile': {
      const { postgraphile } = operation;
      if (!('document' in postgraphile)) throw new Error(`${operation.name} is not asked there`);
      const body = { query: postgraphile.document, variables: postgraphile.variables };
      return { path: '/graphql', cookie: null, body: JSON.stringify(body) };
    }
  }
}

/** What one answer weighs and holds. */
export interface Answered {
  readonly bytes: number;
  /** Rows of its list; null where it has none. */
  readonly rows: number | null;
}

async function answerOf(contestant: Contestant, shot: Shot): Promise<string> {
  const client = clientOf(contestant.port);
  try {
    return await shoot(client, shot);
  } finally {
    await client.destroy();
  }
}

/** Asks once; an answer with errors is thrown. */
export async function askOnce(
  contestant: Contestant,
  operation: Operation,
  cookies: Cookies,
  variables?: Variables,
): Promise<{ readonly answer: Json; readonly answered: Answered }> {
  const shot = shotOf(contestant.name, operation, cookies, variables);
  const text = await answerOf(contestant, shot);
  const answer = JSON.parse(text) as Json;
  if (valueAt(answer, 'errors') !== undefined) {
    throw new Error(`${contestant.name} cannot answer ${operation.name}: ${text.slice(0, 800)}`);
  }
  const list = operation.rows === null ? undefined : valueAt(answer, operation.rows);
  const rows = Array.isArray(list) ? list.length : null;
  return { answer, answered: { bytes: Buffer.byteLength(text), rows } };
}

/**
 * Compares the answer of the floor with ours, apart from what the operation says it leaves out and
 * from cursors, which mean something only to whoever gave them.
 *
 * @throws MismatchError naming the first path that differs
 */
export function assertSame(operation: Operation, ours: Json, floor: Json): void {
  const cursors = ['dossiers', 'inbox'].map((list) => `data.${list}.pageInfo.endCursor`);
  const mismatch = firstMismatch(ours, floor, new Set([...operation.leftOut, ...cursors]));
  if (mismatch === null) return;
  throw new MismatchError(
    `${operation.name}: the floor says something else at ${mismatch.path}\n` +
      `  ours:  ${mismatch.ours}\n  floor: ${mismatch.theirs}`,
  );
}

import type { Client } from '@urql/core';
import type { DocumentNode } from 'graphql';

/** What is remembered at once: the lists that somebody goes to and fro between, and their places. */
const MOST_REMEMBERED = 10;

// By client, so that nothing of one viewer's lists is left for the next.
const remembered = new WeakMap<Client, Map<string, unknown>>();

function memoryOf(client: Client): Map<string, unknown> {
  const memory = remembered.get(client) ?? new Map<string, unknown>();
  remembered.set(client, memory);
  return memory;
}

/**
 * Remembers what a page wants to find again when the reader comes back to it: the rows of a list, the place to
 * which it was scrolled. What was remembered longest ago gives way.
 */
export function keep(client: Client, key: string, value: unknown): void {
  const memory = memoryOf(client);
  memory.delete(key);
  memory.set(key, value);
  const [oldest] = memory.keys();
  if (memory.size > MOST_REMEMBERED && oldest !== undefined) memory.delete(oldest);
}

/** What `keep` remembered under this key; null when it has given way. */
export function recall<Value>(client: Client, key: string): Value | null {
  return (memoryOf(client).get(key) as Value | undefined) ?? null;
}

/** What a list is remembered by: its operation and what it was asked. */
export function listKey({ definitions }: DocumentNode, variables: object): string {
  const [first] = definitions.map((part) => ('name' in part ? part.name?.value : undefined));
  return `${first ?? ''} ${JSON.stringify(variables)}`;
}

import {
  type AnyVariables,
  type Client,
  type Exchange,
  makeOperation,
  type Operation,
  type TypedDocumentNode,
} from '@urql/core';
import { map, pipe, tap } from 'wonka';

/** From pointing at a link to having its page open; what is older is shown at once and asked again. */
const STILL_NEW_MS = 10_000;

declare module '@urql/core' {
  interface OperationContext {
    /** Nobody looks at the answer yet: it is wanted in the cache. */
    readonly ahead?: boolean;
  }
}

/** Asks, before a page is opened, what it will ask; nothing that is in the cache already. */
export function askAhead<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): void {
  void client.query(document, variables, { requestPolicy: 'cache-first', ahead: true }).toPromise();
}

/**
 * What was answered ahead a moment ago is not asked again by the page that opens: it is new. Not so after a
 * mutation, which may have changed it. Stands before the cache.
 */
export const aheadExchange: Exchange = ({ forward }) => {
  /** When each was answered, by the key of its operation. */
  const answered = new Map<number, number>();
  const opened = (operation: Operation): Operation => {
    const { kind, key, context } = operation;
    if (kind === 'mutation') answered.clear();
    if (kind !== 'query' || context.requestPolicy !== 'cache-and-network') return operation;
    const since = performance.now() - (answered.get(key) ?? -Infinity);
    if (since > STILL_NEW_MS) return operation;
    return makeOperation(kind, operation, { ...context, requestPolicy: 'cache-first' });
  };
  return (operations) =>
    pipe(
      operations,
      map(opened),
      forward,
      tap(({ operation: { kind, key, context }, error, stale }) => {
        if (kind === 'mutation') answered.clear();
        const isNew = context.meta?.cacheOutcome !== 'hit' && !stale;
        if (context.ahead === true && isNew && !error) answered.set(key, performance.now());
      }),
    );
};

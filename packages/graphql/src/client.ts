import { Client, type CombinedError, type Exchange, fetchExchange, mapExchange } from '@urql/core';
import { aheadExchange } from './ahead.ts';
import { createCache } from './cache.ts';
import { trustedExchange } from './trusted.ts';

/** The header without which Apollo Server refuses a request, so that no foreign page can send one. */
export const csrfHeaders = { 'apollo-require-preflight': 'true' } as const;

export interface ClientOptions {
  readonly url?: string;
  /** Called when the server no longer knows who asks: the session has ended. */
  readonly onSignedOut?: () => void;
  /** Called with whether the last request reached the server. */
  readonly onReached?: (reached: boolean) => void;
}

/** One client per signed-in session: a new viewer gets a new one, so that nothing of the last one is left. */
export function createClient(options: ClientOptions = {}): Client {
  const { url = '/graphql', onSignedOut, onReached } = options;
  const watch: Exchange = mapExchange({
    onResult: ({ error }) => {
      onReached?.(error?.networkError === undefined);
      if (error?.graphQLErrors.some(isSignedOut)) onSignedOut?.();
    },
  });
  return new Client({
    url,
    exchanges: [aheadExchange, createCache(), watch, trustedExchange, fetchExchange],
    // Shown at once from the cache, and asked again: somebody else may have changed it.
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: csrfHeaders },
  });
}

/** Whether the server no longer understands what this page asks: the page is older than the server. */
export function isOutdated({ graphQLErrors }: CombinedError): boolean {
  return graphQLErrors.some(({ extensions }) => extensions['code'] === 'GRAPHQL_VALIDATION_FAILED');
}

function isSignedOut(error: { readonly extensions: Record<string, unknown> }): boolean {
  return error.extensions['code'] === 'UNAUTHENTICATED';
}

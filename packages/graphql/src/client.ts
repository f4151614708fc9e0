import { Client, type Exchange, fetchExchange, mapExchange } from '@urql/core';
import { createCache } from './cache.ts';

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
    exchanges: [createCache(), watch, fetchExchange],
    // Shown at once from the cache, and asked again: somebody else may have changed it.
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: csrfHeaders },
  });
}

function isSignedOut(error: { readonly extensions: Record<string, unknown> }): boolean {
  return error.extensions['code'] === 'UNAUTHENTICATED';
}

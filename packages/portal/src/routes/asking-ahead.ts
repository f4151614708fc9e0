import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type Client, useClient } from 'urql';
import type { AskedAhead } from './question.ts';
import { askerOf } from './question.ts';
import type { Search } from './path.ts';
import { useViewer, type Viewer } from '../session/viewer.ts';

/** By whom and through what the router asks ahead. */
export interface RouterContext {
  /** Null while nobody is signed in. */
  readonly session: { readonly client: Client; readonly viewer: Viewer } | null;
}

interface Pointed {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly search: Search;
  readonly context: RouterContext;
}

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether nothing is fetched but what was asked for: the reader saves data, or the line is slow. */
export function isSparing(): boolean {
  const { connection } = navigator as { readonly connection?: Connection };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/**
 * Asks what a page will ask, because its link is pointed at. Only where there is something to point with: a
 * finger that scrolls touches links that it does not mean.
 */
export function askPointedAt(
  question: () => Promise<AskedAhead>,
  { params, search, context: { session } }: Pointed,
): void {
  if (session === null || !window.matchMedia('(hover: hover)').matches) return;
  const asker = askerOf(params, search, session.viewer);
  // A page that cannot be fetched says so when it is opened.
  question().then(
    ({ ahead }) => ahead(session.client, asker),
    () => undefined,
  );
}

/** Lets the router ask ahead as long as somebody is signed in. */
export function useAskingAhead(): void {
  const router = useRouter();
  const client = useClient();
  const viewer = useViewer();
  useEffect(() => {
    const { context } = router.options;
    const inSession = (session: RouterContext['session']) => {
      router.update({ ...router.options, context: { ...context, session } });
    };
    inSession({ client, viewer });
    return () => inSession(null);
  }, [router, client, viewer]);
}

import { createClient, isOutdated } from '@cau-noi/graphql/client';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { ErrorState } from '@cau-noi/ui/error-state';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { type CombinedError, Provider } from 'urql';
import { QueryFailure } from '../failure.tsx';
import { portalMessages } from '../portal.messages.ts';
import classes from './session-gate.module.css';
import { SessionContext, type Viewer, ViewerQuery } from './viewer.ts';

const SignIn = lazy(() => import('./sign-in.tsx'));

type State =
  | { readonly is: 'asking' }
  | { readonly is: 'unreachable' }
  | { readonly is: 'outdated'; readonly error: CombinedError }
  | { readonly is: 'out'; readonly ended: boolean }
  | { readonly is: 'in'; readonly viewer: Viewer };

export interface SessionGateProps {
  readonly audience: string;
  /** Told after each request whether the server was reached. */
  readonly onReached: (reached: boolean) => void;
  readonly children: ReactNode;
}

/** Shows the portal to whoever is signed in, and the sign-in screen to everybody else. */
export function SessionGate({ audience, onReached, children }: SessionGateProps) {
  const t = useMessages(portalMessages);
  const [state, setState] = useState<State>({ is: 'asking' });
  const { suggest } = useLanguage();
  // Each visit has its own client: nothing that the last viewer saw is left in its cache.
  const open = () =>
    createClient({ onReached, onSignedOut: () => setState({ is: 'out', ended: true }) });
  const [client, setClient] = useState(open);

  useEffect(() => {
    let current = true;
    const ask = async () => {
      const { data, error } = await client
        .query(ViewerQuery, {}, { requestPolicy: 'network-only' })
        .toPromise();
      if (!current) return;
      if (error?.networkError) setState({ is: 'unreachable' });
      else if (error && isOutdated(error)) setState({ is: 'outdated', error });
      else if (data?.viewer) {
        setState({ is: 'in', viewer: data.viewer });
        suggest(data.viewer.locale);
      } else setState({ is: 'out', ended: false });
    };
    void ask();
    return () => {
      current = false;
    };
  }, [client, suggest]);

  const again = () => {
    setState({ is: 'asking' });
    setClient(open);
  };

  const signOut = useCallback(async () => {
    const auth = await import('./auth-client.ts');
    await auth.signOut();
    // A fresh document: nothing of this viewer stays in memory.
    window.location.reload();
  }, []);

  const session = useMemo(
    () => (state.is === 'in' ? { viewer: state.viewer, signOut } : null),
    [state, signOut],
  );

  const waiting = (
    <div className={classes.waiting}>
      <Skeleton shape="record" label={t('shell.loading')} />
    </div>
  );
  if (state.is === 'asking') return waiting;
  if (state.is === 'unreachable') {
    return (
      <main className={classes.waiting}>
        <ErrorState
          page
          what={t('failure.cannotReach')}
          detail={t('failure.cannotReachDetail')}
          onRetry={again}
        />
      </main>
    );
  }
  if (state.is === 'outdated') {
    return (
      <main className={classes.waiting}>
        <QueryFailure page error={state.error} />
      </main>
    );
  }
  if (session === null) {
    return (
      <Suspense fallback={waiting}>
        <SignIn audience={audience} ended={state.is === 'out' && state.ended} onSignedIn={again} />
      </Suspense>
    );
  }
  return (
    <Provider value={client}>
      <SessionContext value={session}>{children}</SessionContext>
    </Provider>
  );
}

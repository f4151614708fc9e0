import type { CombinedError } from 'urql';
import { isOutdated as isOutdatedAnswer } from '@cau-noi/graphql/client';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { ErrorState } from '@cau-noi/ui/error-state';
import { Page } from '@cau-noi/ui/page';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { portalMessages } from './portal.messages.ts';
import { PortalLink } from './routes/link.tsx';

/** A chunk of an older build that the server no longer has: the reader's page is outdated. */
function isOutdated(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|module script failed|preload/i.test(error.message)
  );
}

/** The page is older than the server: only loading it anew helps. */
function Outdated({ page }: { readonly page: boolean }) {
  const t = useMessages(portalMessages);
  return (
    <ErrorState
      page={page}
      what={t('failure.outdated')}
      detail={t('failure.outdatedDetail')}
      action={<ActButton onClick={() => window.location.reload()}>{t('failure.reload')}</ActButton>}
    />
  );
}

/** A short code of an error that the reader can tell the administrator: the same error has the same code. */
function codeOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}:${error.message}` : String(error);
  let code = 0;
  for (const character of text) code = (code * 31 + (character.codePointAt(0) ?? 0)) % 0xffffff;
  return code.toString(36).toUpperCase();
}

export interface FailureProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A page that failed: what happened, that saved work is safe, and what to do. */
export function Failure({ error, onRetry }: FailureProps) {
  const t = useMessages(portalMessages);
  if (isOutdated(error)) {
    return (
      <Page>
        <Outdated page />
      </Page>
    );
  }
  return (
    <Page>
      <ErrorState
        page
        what={t('failure.title')}
        detail={t('failure.detail', { code: codeOf(error) })}
        {...(onRetry && { onRetry })}
      />
    </Page>
  );
}

export interface QueryFailureProps {
  readonly error: CombinedError;
  readonly onRetry?: () => void;
  /** In place of a whole page: what happened is its `h1`. */
  readonly page?: boolean;
}

/** In place of content whose query failed: `if (error) return <QueryFailure error={error} onRetry={…} />`. */
export function QueryFailure({ error, onRetry, page = false }: QueryFailureProps) {
  const t = useMessages(portalMessages);
  const badAddress = error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_ID');
  const unreached = error.networkError !== undefined;
  if (isOutdatedAnswer(error)) return <Outdated page={page} />;
  // An address typed or cut by hand: asking again does not help.
  if (badAddress) {
    return (
      <ErrorState page={page} what={t('failure.notFound')} detail={t('failure.notFoundDetail')} />
    );
  }
  return (
    <ErrorState
      page={page}
      what={unreached ? t('failure.cannotReach') : t('failure.query')}
      detail={
        unreached ? t('failure.cannotReachDetail') : t('failure.detail', { code: codeOf(error) })
      }
      {...(onRetry && { onRetry })}
    />
  );
}

export interface NotFoundProps {
  readonly home: string;
}

/** An unknown address, or a record that the viewer may not see: the two look the same. */
export function NotFound({ home }: NotFoundProps) {
  const t = useMessages(portalMessages);
  return (
    <Page>
      <h1>{t('failure.notFound')}</h1>
      <p>{t('failure.notFoundDetail')}</p>
      <p>
        <PortalLink to={home}>{t('failure.home')}</PortalLink>
      </p>
    </Page>
  );
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** The last net, around everything: below it the router has one per page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    // The browser's console is where an administrator is asked to look.
    reportError(new Error(`Page failed${info.componentStack ?? ''}`, { cause: error }));
  }

  override render() {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <Failure error={this.state.error} onRetry={() => this.setState({ error: null })} />
    );
  }
}

import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
} from '@tanstack/react-router';
import { useMessages } from '@cau-noi/i18n/language';
import { Page } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import type { ReactNode } from 'react';
import type { Portal } from '../define-portal.ts';
import { Failure, NotFound } from '../failure.tsx';
import type { Feature, FeatureRoute } from '../feature.tsx';
import { portalMessages } from '../portal.messages.ts';
import { askPointedAt, isSparing, type RouterContext } from './asking-ahead.ts';
import { readSearch, type Search, writeSearch } from './path.ts';

export interface PortalRouterOptions {
  readonly portal: Portal;
  /** Stands around every page: session and shell. */
  readonly frame: (page: ReactNode) => ReactNode;
  /** For tests: an address that is not the browser's. */
  readonly history?: RouterHistory;
}

/** A pointer that only passes over a link does not mean it. */
const POINTED_MS = 80;

function Waiting() {
  const t = useMessages(portalMessages);
  return (
    <Page>
      <Skeleton shape="record" label={t('shell.loading')} />
    </Page>
  );
}

function pageOf(feature: Feature, route: FeatureRoute) {
  return lazyRouteComponent(async () => {
    const FeaturePage = await route.page();
    return {
      default: () => feature.surround?.(<FeaturePage />) ?? <FeaturePage />,
    };
  });
}

/** Its document too is fetched ahead, without waiting: whoever clicks meanwhile sees the page with its skeleton. */
function aheadOf({ question }: FeatureRoute) {
  if (question === undefined) return {};
  return {
    loader: ({ preload, params, location, context }: Loading) => {
      if (preload) askPointedAt(question, { params, search: location.search as Search, context });
    },
  };
}

interface Loading {
  readonly preload: boolean;
  readonly params: Readonly<Record<string, string>>;
  readonly location: { readonly search: object };
  readonly context: RouterContext;
}

/**
 * The router of a portal: one route per page, each page its own chunk, fetched when its link is pointed at
 * for a moment or has the focus, and what it asks with it.
 * Going back restores the place on the page; addresses are plain `?name=text`, without JSON.
 */
export function createPortalRouter({ portal, frame, history }: PortalRouterOptions) {
  const root = createRootRouteWithContext<RouterContext>()({
    component: () => frame(<Outlet />),
    notFoundComponent: () => <NotFound home={portal.home} />,
    validateSearch: (search: Record<string, unknown>) => search as Search,
  });
  const routes = portal.features.flatMap((feature) =>
    feature.routes.map((route) =>
      createRoute({
        getParentRoute: () => root,
        path: route.path.pattern,
        component: pageOf(feature, route),
        ...aheadOf(route),
      }),
    ),
  );
  return createRouter({
    routeTree: root.addChildren(routes),
    basepath: portal.base,
    ...(history && { history }),
    parseSearch: (text) => ({ ...readSearch(text) }),
    stringifySearch: (search) => writeSearch(search as Search),
    scrollRestoration: true,
    context: { session: null },
    defaultPreload: isSparing() ? false : 'intent',
    defaultPreloadDelay: POINTED_MS,
    defaultPendingMs: 300,
    defaultPendingComponent: Waiting,
    defaultErrorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
    defaultNotFoundComponent: () => <NotFound home={portal.home} />,
  });
}

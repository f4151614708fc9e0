import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { createTestClient, type Fixtures } from '@cau-noi/graphql/testing';
import { LanguageProvider } from '@cau-noi/i18n/language';
import type { Language } from '@cau-noi/i18n/messages';
import { UiProvider } from '@cau-noi/ui/theme';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { readSearch, type Search, writeSearch } from './routes/path.ts';
import { SessionContext, type Viewer } from './session/viewer.ts';
import { ShortcutProvider } from './shortcuts/shortcuts.tsx';
import { uiWordsIn } from './ui-words.ts';

const allowed = { allowed: true, code: null, data: {} } as const;

/** An invented officer who may do everything; give another where a test is about who asks. */
export const testViewer: Viewer = {
  id: 'viewer-1',
  name: 'Nguyễn Thị Mẫu',
  email: 'mau@example.invalid',
  locale: 'vi',
  today: '2026-03-05',
  portal: null,
  home: { id: 'union-1', name: 'Công đoàn Mẫu', shortName: 'CĐ Mẫu', kind: 'SECTOR_UNION' },
  grants: [
    { id: 'grant-1', role: 'OFFICER', organisation: { id: 'union-1', shortName: 'CĐ Mẫu' } },
  ],
  standsInFor: [],
  may: {
    agreementCreate: allowed,
    configure: allowed,
    decide: allowed,
    dossierCreate: allowed,
    manageUsers: allowed,
    investmentDeclare: allowed,
    partnerCreate: allowed,
    partnerMerge: allowed,
    personEdit: allowed,
    planCreate: allowed,
  },
};

export interface RenderPageOptions {
  /** Answers by operation name; see `createTestClient`. */
  readonly fixtures?: Fixtures;
  /** The pattern of the page's address, with its `$parameters`. */
  readonly pattern?: string;
  /** Where the reader stands: `/plans/p1?state=LATE`. */
  readonly at?: string;
  readonly language?: Language;
  readonly viewer?: Viewer;
  /** The feature's options: `plansOptions.provide({ … })`. */
  readonly surround?: (page: ReactNode) => ReactNode;
}

/**
 * Renders a page or a part of one with everything that a portal gives it: words, theme, router, session, and a
 * client that answers from fixtures. Returns Testing Library's result and the router, whose
 * `state.location.href` tells where a link or filter led.
 */
export async function renderPage(page: ReactNode, options: RenderPageOptions = {}) {
  const { fixtures = {}, pattern = '/', at = pattern, language = 'vi', surround } = options;
  const root = createRootRoute({
    validateSearch: (search: Record<string, unknown>) => search as Search,
  });
  const route = createRoute({
    getParentRoute: () => root,
    path: pattern,
    component: () => surround?.(page) ?? page,
  });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([route, elsewhere]),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch: (text) => ({ ...readSearch(text) }),
    stringifySearch: (search) => writeSearch(search as Search),
  });
  await router.load();
  const session = {
    viewer: options.viewer ?? testViewer,
    signOut: () => Promise.resolve(),
  };
  const rendered = render(
    <LanguageProvider initial={language}>
      <UiProvider accent="blue" words={uiWordsIn(language)} locale={language}>
        <Provider value={createTestClient(fixtures)}>
          <SessionContext value={session}>
            <ShortcutProvider>
              <RouterProvider router={router} />
            </ShortcutProvider>
          </SessionContext>
        </Provider>
      </UiProvider>
    </LanguageProvider>,
  );
  return { ...rendered, router };
}

import { createMemoryHistory, Outlet, RouterProvider } from '@tanstack/react-router';
import { createTestClient } from '@cau-noi/graphql/testing';
import { fireEvent, render, screen } from '@testing-library/react';
import { gql, Provider } from 'urql';
import { afterEach, expect, test, vi } from 'vitest';
import { definePortal } from '../define-portal.ts';
import { SessionContext } from '../session/viewer.ts';
import { testViewer } from '../testing.tsx';
import { useAskingAhead } from './asking-ahead.ts';
import { PortalLink } from './link.tsx';
import { definePath } from './path.ts';
import { pageQuestion } from './question.ts';
import { createPortalRouter } from './router.tsx';

const paths = { list: definePath('/trips'), trip: definePath('/trips/$tripId') };
const PASSED_MS = 300;

const question = pageQuestion(
  gql<object, { id: string; unit: string; year: string }>`
    query TripQuery($id: ID!, $unit: ID!, $year: String!) {
      trip(id: $id, unit: $unit, year: $year) {
        id
      }
    }
  `,
  ({ param, search, viewer }) => ({
    id: param('tripId'),
    unit: String(search['unit']),
    year: viewer.today.slice(0, 4),
  }),
);

function Frame() {
  useAskingAhead();
  return <Outlet />;
}

const realMatchMedia = window.matchMedia;
afterEach(() => {
  window.matchMedia = realMatchMedia;
  Reflect.deleteProperty(window.navigator, 'connection');
});

/** A link to a trip, with or without something to point at it with. */
async function renderLink({ hovers = true } = {}) {
  window.matchMedia = (query) =>
    Object.assign(realMatchMedia(query), { matches: query === '(hover: hover)' && hovers });
  const asked: object[] = [];
  const page = vi.fn(() => Promise.resolve(() => <h1>Chuyến đi</h1>));
  const link = <PortalLink to={paths.trip({ tripId: 't1' }, { unit: 'u1' })}>Mở</PortalLink>;
  const portal = definePortal({
    audience: { vi: 'Công đoàn mẫu', en: 'Sample union' },
    brand: { accent: 'blue' },
    base: '/sample',
    home: '/trips',
    features: [
      {
        id: 'trips',
        navigation: [],
        routes: [
          { path: paths.list, page: () => Promise.resolve(() => link) },
          { path: paths.trip, page, question: () => Promise.resolve(question) },
        ],
      },
    ],
    slots: { search: null, notifications: null },
  });
  const client = createTestClient({
    TripQuery: (variables) => {
      asked.push(variables);
      return { trip: { __typename: 'Trip', id: 't1' } };
    },
  });
  const router = createPortalRouter({
    portal,
    frame: () => <Frame />,
    history: createMemoryHistory({ initialEntries: ['/sample/trips'] }),
  });
  const session = { viewer: testViewer, signOut: () => Promise.resolve() };
  render(
    <Provider value={client}>
      <SessionContext value={session}>
        <RouterProvider router={router} />
      </SessionContext>
    </Provider>,
  );
  return { asked, page, link: await screen.findByRole('link', { name: 'Mở' }) };
}

const pass = () =>
  new Promise((resolve) => {
    setTimeout(resolve, PASSED_MS);
  });

test('a link that is pointed at fetches its page, and asks what the page will ask', async () => {
  const { asked, page, link } = await renderLink();
  fireEvent.mouseEnter(link);
  await pass();
  expect(page).toHaveBeenCalledOnce();
  expect(asked).toEqual([{ id: 't1', unit: 'u1', year: '2026' }]);
});

test('where nothing can point, a touch fetches the page and asks nothing', async () => {
  const { asked, page, link } = await renderLink({ hovers: false });
  fireEvent.touchStart(link);
  await pass();
  expect(page).toHaveBeenCalledOnce();
  expect(asked).toEqual([]);
});

test('a reader who saves data fetches nothing ahead', async () => {
  Object.assign(window.navigator, { connection: { saveData: true } });
  const { asked, page, link } = await renderLink();
  fireEvent.mouseEnter(link);
  await pass();
  expect(page).not.toHaveBeenCalled();
  expect(asked).toEqual([]);
});

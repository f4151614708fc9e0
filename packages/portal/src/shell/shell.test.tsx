import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { IconHome, IconInbox } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { definePortal } from '../define-portal.ts';
import type { SearchSlotProps } from '../slots.ts';
import { renderPage, testViewer } from '../testing.tsx';
import { Shell } from './shell.tsx';

let arrive = () => {};
const arrival = new Promise<void>((resolve) => {
  arrive = resolve;
});

function Dialog({ onClose, typedAhead }: SearchSlotProps) {
  const [text, setText] = useState('');
  return (
    <div role="dialog">
      <input
        aria-label="Tìm"
        value={text}
        onFocus={() => setText(typedAhead())}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <button type="button" onClick={onClose}>
        Xong
      </button>
    </div>
  );
}

/** Fetched when it is first asked for, which takes as long as the test says. */
const Search = lazy(async () => {
  await arrival;
  return { default: Dialog };
});

const portal = definePortal({
  audience: { vi: 'Công đoàn mẫu', en: 'Sample union' },
  brand: { accent: 'blue' },
  base: '/sample',
  home: '/',
  features: [
    {
      id: 'home',
      routes: [],
      navigation: [
        { to: '/', label: { vi: 'Trang chủ', en: 'Home' }, icon: IconHome, onPhone: true },
        {
          to: '/inbox',
          label: { vi: 'Hộp duyệt', en: 'Inbox' },
          icon: IconInbox,
          also: ['/decisions'],
        },
      ],
      account: [{ to: '/mine', label: { vi: 'Của tôi', en: 'Mine' }, icon: IconHome }],
    },
  ],
  slots: { search: Search, notifications: () => <p>Chuông</p> },
});

const shell = (
  <Shell portal={portal} reached>
    <h1>Trang</h1>
  </Shell>
);

const realMatchMedia = window.matchMedia;
afterEach(() => {
  window.matchMedia = realMatchMedia;
});

test('landmarks, entries, and where the reader is', async () => {
  await renderPage(shell);
  expect(screen.getByRole('navigation', { name: 'Điều hướng chính' })).toBeTruthy();
  expect(screen.getByRole('main')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Trang chủ' }).getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('link', { name: 'Hộp duyệt' }).getAttribute('aria-current')).toBeNull();
});

test('whoever has a portal of their own is shown the way to it, elsewhere only', async () => {
  const there = await renderPage(shell, { viewer: { ...testViewer, portal: '/province' } });
  const link = screen.getByRole('link', { name: 'Đến cổng dành cho CĐ Mẫu' });
  expect(link.getAttribute('href')).toBe('/province/');
  expect(screen.getByText(/Cổng này dành cho: Công đoàn mẫu\./u)).toBeTruthy();
  there.unmount();
  await renderPage(shell, { viewer: { ...testViewer, portal: '/sample' } });
  expect(screen.queryByText(/Cổng này dành cho/u)).toBeNull();
});

test('an entry is current at the other addresses that belong to it', async () => {
  await renderPage(shell, { pattern: '/decisions/$id', at: '/decisions/d1' });
  expect(screen.getByRole('link', { name: 'Hộp duyệt' }).getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('link', { name: 'Trang chủ' }).getAttribute('aria-current')).toBeNull();
});

test('the panel of the user leads to what a feature puts there, and the slot is filled', async () => {
  const { router } = await renderPage(shell);
  expect(screen.getByText('Chuông')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Tài khoản: Nguyễn Thị Mẫu' }));
  fireEvent.click(screen.getByRole('link', { name: 'Của tôi' }));
  await waitFor(() => expect(router.state.location.href).toBe('/mine'));
});

test('the entries of a section stand below it, but for the one of its own name', async () => {
  const label = { vi: 'Hộp duyệt', en: 'Inbox' };
  const sections = [{ label, of: ['/inbox', '/mine'] }];
  await renderPage(
    <Shell portal={definePortal({ ...portal, sections })} reached>
      <h1>Trang</h1>
    </Shell>,
    { pattern: '/mine', at: '/mine' },
  );
  const section = screen.getByRole('link', { name: 'Hộp duyệt' });
  expect(section.getAttribute('href')).toBe('/inbox');
  expect(section.getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('link', { name: 'Của tôi' }).getAttribute('aria-current')).toBe('page');
});

test('on a phone a bar at the foot leads home, and its menu to everything else', async () => {
  window.matchMedia = (query) => Object.assign(realMatchMedia(query), { matches: true });
  const { router } = await renderPage(shell);
  expect(screen.getByRole('link', { name: 'Trang chủ' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Hộp duyệt' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Danh mục' }));
  const menu = within(await screen.findByRole('dialog', { name: 'Danh mục' }));
  expect(menu.getByRole('link', { name: 'Của tôi' })).toBeTruthy();
  fireEvent.click(menu.getByRole('link', { name: 'Hộp duyệt' }));
  await waitFor(() => expect(router.state.location.href).toBe('/inbox'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('what is typed before the field of the search is there is found in it, and opens nothing else', async () => {
  await renderPage(
    <Shell portal={portal} reached>
      <input aria-label="Tên" />
    </Shell>,
  );
  const elsewhere = screen.getByLabelText('Tên');
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  // True: nobody has prevented it.
  expect(fireEvent.keyDown(document.body, { key: '?' })).toBe(false);
  expect(screen.queryByText('Phím tắt')).toBeNull();
  for (const key of ['Backspace', 'D', 'a', ' ', 'x', 'Backspace', 'n']) {
    expect(fireEvent.keyDown(elsewhere, { key })).toBe(false);
  }
  expect(fireEvent.keyDown(elsewhere, { key: 'Shift' })).toBe(true);
  arrive();
  const done = await screen.findByRole('button', { name: 'Xong' });
  fireEvent.keyDown(document.body, { key: 'g' });
  const field = screen.getByRole('textbox', { name: 'Tìm' });
  fireEvent.focus(field);
  expect(field).toHaveProperty('value', 'Da ng');
  expect(fireEvent.keyDown(done, { key: ' ' })).toBe(true);
  expect(fireEvent.keyDown(done, { key: '?' })).toBe(false);
  expect(fireEvent.keyDown(elsewhere, { key: 'g' })).toBe(true);
  fireEvent.click(done);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  fireEvent.keyDown(document.body, { key: '?' });
  expect(await screen.findByRole('dialog')).toBeTruthy();
});

test('Ctrl K opens the search, and it closes itself', async () => {
  await renderPage(shell);
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  fireEvent.click(await screen.findByRole('button', { name: 'Xong' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('"?" lists the shortcuts of the page', async () => {
  await renderPage(shell);
  fireEvent.keyDown(document.body, { key: '?' });
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('Phím tắt');
  expect(dialog.textContent).toContain('Ctrl+K');
});

test('the user panel says who is signed in, and changes the language here and for the account', async () => {
  const told: unknown[] = [];
  await renderPage(shell, {
    fixtures: {
      LanguageChoiceMutation: ({ input }) => {
        told.push(input);
        const viewer = { id: 'viewer-1', locale: 'en' };
        return { viewerSetLocale: { __typename: 'ViewerPayload', viewer } };
      },
    },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Tài khoản: Nguyễn Thị Mẫu' }));
  expect(screen.getByText('mau@example.invalid')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect(screen.getByRole('link', { name: 'Inbox' })).toBeTruthy();
  await waitFor(() => expect(told).toMatchObject([{ locale: 'en' }]));
});

test('the user panel leads to the change of the password', async () => {
  await renderPage(shell);
  fireEvent.click(screen.getByRole('button', { name: 'Tài khoản: Nguyễn Thị Mẫu' }));
  fireEvent.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }));
  expect(await screen.findByRole('dialog', { name: 'Đổi mật khẩu' })).toBeTruthy();
});

test('a lost connection is said once, in words', async () => {
  await renderPage(
    <Shell portal={portal} reached={false}>
      <h1>Trang</h1>
    </Shell>,
  );
  expect(screen.getByText(/Mất kết nối/)).toBeTruthy();
});

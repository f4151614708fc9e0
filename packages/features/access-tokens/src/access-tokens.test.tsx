import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { definePath } from '@cau-noi/portal/path';
import { beforeEach, expect, test, vi } from 'vitest';
import { AccessTokensPage } from './access-tokens.page.tsx';
import { accessTokenPaths, accessTokensOptions } from './access-tokens.routes.ts';

const ALLOWED = { allowed: true, code: null, data: {} };
const SECRET = `cn_${'0123456789abcdef'.repeat(4)}`;
const token = (id: string, change: object = {}) => ({
  id,
  name: `Mã ${id}`,
  prefix: 'cn_a1b2c3',
  scopes: ['READ'],
  validTo: '2026-06-03',
  lastUsedOn: null,
  ...change,
});

const surround = accessTokensOptions.provide({
  paths: { ...accessTokenPaths, home: definePath('/') },
});
const show = (tokens: readonly object[], fixtures: object = {}, permission: object = ALLOWED) =>
  renderPage(<AccessTokensPage />, {
    pattern: '/access-tokens',
    surround,
    fixtures: {
      AccessTokensPageQuery: {
        viewer: { accessTokens: tokens, may: { createAccessToken: permission } },
      },
      ...fixtures,
    },
  });

const name = () => screen.findByRole('textbox', { name: /Tên mã/u });
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Tạo mã truy cập' }));

const writeText = vi.fn<(text: string) => Promise<void>>();
beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', Object.assign(navigator, { clipboard: { writeText } }));
});

test('each token with what it may do, until when, and when it was used last', async () => {
  await show([
    token('A', { scopes: ['READ', 'WRITE'], lastUsedOn: '2026-03-04' }),
    token('B', { validTo: '2026-03-04' }),
  ]);
  const list = within(await screen.findByRole('table', { name: 'Mã đang có' }));
  const [, first, second] = list.getAllByRole('row').map(({ textContent }) => textContent);
  expect(first).toMatch(/Mã A.*cn_a1b2c3….*Đọc và ghi.*03\/06\/2026.*04\/03\/2026/u);
  expect(second).toMatch(/Mã B.*Chỉ đọc.*04\/03\/2026.*Đã hết hạn.*Chưa dùng/u);
});

test('no token yet: it says what to do, and how one is used', async () => {
  await show([]);
  expect(await screen.findByText(/chưa có mã nào/u)).toBeTruthy();
  expect(screen.getByText(/Authorization: Bearer/u).textContent).toContain('/graphql');
});

test('a token is made, its secret shown once, copied, and gone', async () => {
  const sent: unknown[] = [];
  await show([], {
    AccessTokenCreateMutation: ({ input }: { input: object }) => {
      sent.push(input);
      return { accessTokenCreate: { __typename: 'AccessTokenPayload', secret: SECRET } };
    },
  });
  fireEvent.change(await name(), { target: { value: ' Bảng theo dõi ' } });
  fireEvent.click(screen.getByRole('radio', { name: /Đọc và ghi/u }));
  fireEvent.click(screen.getByRole('radio', { name: /30/u }));
  expect(screen.getByText('Hết hạn sau ngày 04/04/2026.')).toBeTruthy();
  submit();
  const dialog = within(await screen.findByRole('dialog', { name: /Bảng theo dõi/u }));
  expect(dialog.getByLabelText('Mã truy cập')).toHaveProperty('value', SECRET);
  expect(sent).toMatchObject([
    { name: 'Bảng theo dõi', scopes: ['READ', 'WRITE'], validTo: '2026-04-04' },
  ]);
  fireEvent.click(dialog.getByRole('button', { name: 'Chép mã' }));
  expect(await dialog.findByText('Đã chép mã.')).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith(SECRET);
  fireEvent.click(dialog.getByRole('button', { name: 'Tôi đã cất mã' }));
  await waitFor(() => expect(screen.queryByDisplayValue(SECRET)).toBeNull());
  expect(await name()).toHaveProperty('value', '');
});

test('where the browser does not let pages copy, the secret is selected', async () => {
  writeText.mockRejectedValue(new Error('not allowed'));
  await show([], {
    AccessTokenCreateMutation: {
      accessTokenCreate: { __typename: 'AccessTokenPayload', secret: SECRET },
    },
  });
  fireEvent.change(await name(), { target: { value: 'Mã' } });
  submit();
  fireEvent.click(await screen.findByRole('button', { name: 'Chép mã' }));
  expect(await screen.findByText(/nhấn Ctrl\+C/u)).toBeTruthy();
  const field = screen.getByLabelText<HTMLTextAreaElement>('Mã truy cập');
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, SECRET.length]);
});

test('what is wrong is said at the field, and nothing is sent', async () => {
  await show([token('A')]);
  await name();
  submit();
  expect(await screen.findByText('Chưa điền.')).toBeTruthy();
  fireEvent.change(await name(), { target: { value: 'Mã A' } });
  submit();
  expect(await screen.findByText(/Đã có mã mang tên này/u)).toBeTruthy();
});

test('a token whose secret was lost on its way is not shown as made', async () => {
  await show([], {
    AccessTokenCreateMutation: {
      accessTokenCreate: { __typename: 'AccessTokenPayload', secret: null },
    },
  });
  fireEvent.change(await name(), { target: { value: 'Thất lạc' } });
  submit();
  expect(await screen.findByText(/hãy thu hồi mã này và tạo mã khác/u)).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a token is revoked after a question, since it cannot be undone', async () => {
  const sent: unknown[] = [];
  await show([token('A')], {
    AccessTokenRevokeMutation: ({ input }: { input: object }) => {
      sent.push(input);
      return { accessTokenRevoke: { __typename: 'RemovedPayload', id: 'A' } };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Thu hồi mã Mã A' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Thu hồi mã “Mã A”' }));
  expect(sent).toEqual([]);
  fireEvent.click(dialog.getByRole('button', { name: 'Thu hồi mã' }));
  expect(await screen.findByText('Đã thu hồi mã “Mã A”.')).toBeTruthy();
  expect(sent).toMatchObject([{ id: 'A' }]);
});

test('whoever may not make one is told why, and the button stays', async () => {
  const refused = { allowed: false, code: 'ROLE_REQUIRED', data: { roles: 'OFFICER' } };
  await show([], {}, refused);
  await name();
  const button = screen.getByRole('button', { name: 'Tạo mã truy cập' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByRole('tooltip').textContent).toContain('Việc này do');
});

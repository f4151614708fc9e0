import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderPage } from '../testing.tsx';

type Answer = { readonly status: number; readonly body: object };

const CHANGED: Answer = { status: 200, body: { token: null, user: {} } };
let answer: Answer = CHANGED;
const sent = vi.fn();

vi.stubGlobal('fetch', async (url: URL | string, init: { readonly body: string }) => {
  sent(new URL(String(url)).pathname, JSON.parse(init.body));
  const headers = { 'content-type': 'application/json' };
  return new Response(JSON.stringify(answer.body), { status: answer.status, headers });
});

// The client of the session keeps the fetch it finds when it is loaded.
const { default: PasswordDialog } = await import('./password-dialog.tsx');
const onClose = vi.fn();

beforeEach(() => {
  answer = CHANGED;
  sent.mockClear();
  onClose.mockClear();
});

async function write(next: string, repeat = next) {
  await renderPage(<PasswordDialog onClose={onClose} />);
  // The dialog takes the focus as it opens.
  const first = screen.getByLabelText('Mật khẩu hiện tại');
  await waitFor(() => expect(document.activeElement).toBe(first));
  const fields = [
    ['Mật khẩu hiện tại', 'mật khẩu cũ'],
    ['Mật khẩu mới', next],
    ['Nhập lại mật khẩu mới', repeat],
  ] as const;
  for (const [label, value] of fields) {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  }
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }));
    await Promise.resolve();
  });
}

const described = (label: string) => {
  const field = screen.getByLabelText(label);
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
};

test('the password is changed, the other sessions end, and it is said', async () => {
  await write('mật khẩu mới');
  expect(await screen.findByText(/Đã đổi mật khẩu/u)).toBeTruthy();
  expect(onClose).toHaveBeenCalledOnce();
  const body = {
    currentPassword: 'mật khẩu cũ',
    newPassword: 'mật khẩu mới',
    revokeOtherSessions: true,
  };
  expect(sent.mock.calls).toEqual([['/api/auth/change-password', body]]);
});

test.each([
  ['ngắn quá', 'ngắn quá', 'Mật khẩu mới', 'phải dài từ 10 đến 128 ký tự'],
  ['d'.repeat(129), 'd'.repeat(129), 'Mật khẩu mới', 'phải dài từ 10 đến 128 ký tự'],
  ['mật khẩu mới', 'mật khẩu khác', 'Nhập lại mật khẩu mới', 'Chưa giống mật khẩu mới'],
])('%j and %j are refused at "%s", and nothing is sent', async (next, repeat, label, said) => {
  await write(next, repeat);
  await waitFor(() => expect(described(label)).toContain(said));
  expect(document.activeElement).toBe(screen.getByLabelText(label));
  expect(sent).not.toHaveBeenCalled();
});

test.each([
  [400, 'INVALID_PASSWORD', 'Mật khẩu hiện tại', 'Mật khẩu hiện tại không đúng.'],
  [400, 'PASSWORD_TOO_SHORT', 'Mật khẩu mới', 'phải dài từ 10 đến 128 ký tự'],
])('the refusal %i %s stands at "%s"', async (status, code, label, said) => {
  answer = { status, body: { code, message: code } };
  await write('mật khẩu mới');
  await waitFor(() => expect(described(label)).toContain(said));
  expect(onClose).not.toHaveBeenCalled();
});

test.each([
  [429, 'TOO_MANY_ATTEMPTS', 'Đã thử quá nhiều lần'],
  [401, 'UNAUTHORIZED', 'Phiên làm việc đã kết thúc'],
  [500, 'INTERNAL', 'Không đổi được mật khẩu'],
])('the refusal %i %s is said above the fields', async (status, code, said) => {
  answer = { status, body: { code, message: code } };
  await write('mật khẩu mới');
  expect(await screen.findByText(new RegExp(said, 'u'))).toBeTruthy();
  expect(onClose).not.toHaveBeenCalled();
});

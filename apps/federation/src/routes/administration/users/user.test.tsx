import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { testViewer } from '@cau-noi/portal/testing';
import { expect, test } from 'vitest';
import { ALLOWED, REFUSED, renderAdministration } from '../administration.testing.tsx';
import { UserPage } from './user.page.tsx';
import { UsersPage } from './users.page.tsx';

const unit = { __typename: 'Organisation', id: 'u1', shortName: 'LĐLĐ Mẫu' };
const grant = {
  id: 'g1',
  role: 'OFFICER',
  validFrom: '2020-01-01',
  validTo: null,
  organisation: unit,
};
const user = {
  __typename: 'User',
  id: 'a1',
  version: 3,
  name: 'Trần Văn Thử',
  email: 'thu@example.invalid',
  disabledAt: null,
  lastSignInAt: '2026-03-04T02:00:00Z',
  person: null,
  grants: [grant],
  viewerMay: { manage: ALLOWED, disable: ALLOWED },
  timeline: {
    nodes: [
      {
        id: 'e1',
        at: '2026-01-02T01:00:00Z',
        by: 'Quản trị viên mẫu',
        action: 'grant.add',
        data: { role: 'OFFICER', organisationId: 'u1', validFrom: '2020-01-01', validTo: null },
      },
      {
        id: 'e2',
        at: '2026-01-01T01:00:00Z',
        by: 'Trần Văn Thử',
        action: 'accessToken.create',
        data: { name: 'Bảng theo dõi', prefix: 'cn_a1b2c3', scopes: ['READ'] },
      },
    ],
  },
};

const show = (change: object = {}, fixtures: object = {}) =>
  renderAdministration(<UserPage />, {
    pattern: '/administration/users/$userId',
    at: '/administration/users/a1',
    fixtures: {
      UserPageQuery: { node: { ...user, ...change } },
      NamesQuery: { nodes: [unit] },
      PersonChoiceQuery: { people: { nodes: [] } },
      UnitChoiceQuery: { organisations: { nodes: [] } },
      ...fixtures,
    },
  });

test('an account with its roles, last sign-in and history', async () => {
  await show();
  expect(await screen.findByRole('heading', { level: 1, name: 'Trần Văn Thử' })).toBeTruthy();
  expect(screen.getByText('04/03/2026 09:00')).toBeTruthy();
  const roles = within(screen.getByRole('table', { name: 'Vai trò' }));
  expect(roles.getByText('Cán bộ đối ngoại')).toBeTruthy();
  const history = within(screen.getByRole('list', { name: 'Nhật ký tài khoản' }));
  expect(await history.findByText('Cán bộ đối ngoại, LĐLĐ Mẫu, từ 01/01/2020')).toBeTruthy();
  expect(history.getByText('Bảng theo dõi (cn_a1b2c3…)')).toBeTruthy();
});

test('what the server refuses stands at its field', async () => {
  const sent: unknown[] = [];
  await show(
    {},
    {
      UserSaveMutation: ({ input }: { input: object }) => {
        sent.push(input);
        const issues = [{ code: 'EMAIL_TAKEN', path: ['email'], data: {} }];
        return {
          answer: { __typename: 'ValidationError', code: 'VALIDATION', data: {}, issues },
        };
      },
    },
  );
  const email = await screen.findByLabelText(/Địa chỉ thư để đăng nhập/u);
  fireEvent.change(email, { target: { value: 'khac@example.invalid' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lưu tài khoản' }));
  expect(await screen.findByText('Địa chỉ thư này đã có người dùng.')).toBeTruthy();
  expect(sent).toMatchObject([{ id: 'a1', version: 3, email: 'khac@example.invalid' }]);
});

test('what is typed stays when somebody else has saved the account, beside what they saved', async () => {
  let stored = user;
  await show(
    {},
    {
      UserPageQuery: () => ({ node: stored }),
      UserSaveMutation: () => {
        stored = { ...user, version: 4, name: 'Trần Văn Khác', email: 'moi@example.invalid' };
        return {
          answer: {
            __typename: 'ConflictError',
            code: 'CONFLICT',
            data: {},
            currentVersion: 2,
            changedAt: null,
            changedBy: 'B',
            theirs: null,
          },
        };
      },
    },
  );
  const name = await screen.findByLabelText<HTMLInputElement>(/Họ và tên/u);
  fireEvent.change(name, { target: { value: 'Trần Văn Của Tôi' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lưu tài khoản' }));
  expect(await screen.findByText('Bản đã lưu hiện nay: Trần Văn Khác')).toBeTruthy();
  expect(name.value).toBe('Trần Văn Của Tôi');
  const email = screen.getByLabelText<HTMLInputElement>(/Địa chỉ thư để đăng nhập/u);
  expect(email.value).toBe('moi@example.invalid');
});

test('a password that was made is sent, and shown once', async () => {
  const sent: { password: string }[] = [];
  await show(
    {},
    {
      UserResetPasswordMutation: ({ input }: { input: { password: string } }) => {
        sent.push(input);
        return { answer: { __typename: 'UserPayload', user: { ...user, version: 4 } } };
      },
    },
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Đặt lại mật khẩu' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Lưu mật khẩu mới' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  const password = sent[0]?.password ?? '';
  expect(password.length).toBeGreaterThanOrEqual(10);
  const shown = new RegExp(`Mật khẩu mới của Trần Văn Thử: ${password}`, 'u');
  expect(await screen.findByText(shown)).toBeTruthy();
});

test('the last administrator stays, and the button says why', async () => {
  const last = { allowed: false, code: 'LAST_ADMINISTRATOR', data: { day: '2026-03-05' } };
  await show({ viewerMay: { manage: ALLOWED, disable: last } });
  const button = await screen.findByRole('button', { name: 'Khoá tài khoản' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText(/^Từ 05\/03\/2026 Tổng Liên đoàn sẽ không còn/u)).toBeTruthy();
});

test('who is no administrator is told so, and asks for nobody', async () => {
  const viewer = { ...testViewer, may: { ...testViewer.may, manageUsers: REFUSED } };
  await renderAdministration(<UsersPage />, { pattern: '/administration/users', viewer });
  expect(screen.getAllByText('Việc này do quản trị hệ thống thực hiện.')).toHaveLength(2);
});

test('the list is narrowed by the address', async () => {
  const asked: unknown[] = [];
  await renderAdministration(<UsersPage />, {
    pattern: '/administration/users',
    at: '/administration/users?state=DISABLED&role=OFFICER&q=thu',
    fixtures: {
      UnitChoiceQuery: { organisations: { nodes: [] } },
      UsersPageQuery: ({ where }: { where: object }) => {
        asked.push(where);
        const { timeline: _timeline, viewerMay: _viewerMay, person: _person, ...row } = user;
        const pageInfo = { hasNextPage: false, endCursor: null };
        return { users: { totalCount: 1, totalCountIsExact: true, nodes: [row], pageInfo } };
      },
    },
  });
  expect(await screen.findByRole('link', { name: 'Trần Văn Thử' })).toBeTruthy();
  expect(screen.getByText('Cán bộ đối ngoại, LĐLĐ Mẫu')).toBeTruthy();
  expect(asked).toEqual([{ text: 'thu', role: 'OFFICER', disabled: true }]);
});

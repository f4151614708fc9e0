import type { Fixtures } from '@cau-noi/graphql/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '../testing.tsx';
import { RecordFiles, type RecordFilesProps } from './record-files.tsx';

const allowed = { allowed: true, code: null, data: {} };
const refused = { allowed: false, code: 'ROLE_REQUIRED', data: { roles: 'OFFICER' } };

const file = (id: string, name: string, remove: typeof allowed | typeof refused) =>
  ({
    id,
    name,
    size: 1_500_000,
    purpose: 'INVITATION',
    uploadedBy: 'Nguyễn Thị Mẫu',
    uploadedAt: '2026-03-05T07:20:00Z',
    url: `/files/${id}`,
    viewerMay: { remove },
    // A fragment is masked by its type only.
  }) as never;

const changed = vi.fn();

function open(props: Partial<RecordFilesProps> = {}, fixtures: Fixtures = {}) {
  changed.mockClear();
  return renderPage(
    <RecordFiles
      recordId="record-1"
      files={[file('f1', 'Thư mời.pdf', allowed), file('f2', 'Dự toán.xlsx', refused)]}
      permission={allowed}
      onChanged={changed}
      {...props}
    />,
    { fixtures },
  );
}

test('files are named with their size, who brought them and when, and lead to their content', async () => {
  await open();
  const list = screen.getByRole('list', { name: 'Tệp đính kèm' });
  const [first] = within(list).getAllByRole('listitem');
  expect(first?.textContent).toContain('Nguyễn Thị Mẫu · 05/03/2026');
  expect(first?.textContent).not.toContain('Thư mời ·');
  expect(
    within(list)
      .getByRole('link', { name: /Thư mời\.pdf/u })
      .getAttribute('href'),
  ).toBe('/files/f1');
  expect(screen.queryByText('Loại văn bản')).toBeNull();
});

test('where files are told apart, each says what it is for, and a new one is asked', async () => {
  await open({ purpose: 'REPORT' });
  const list = screen.getByRole('list', { name: 'Tệp đính kèm' });
  expect(within(list).getAllByText(/^Thư mời · /u)).toHaveLength(2);
  expect(screen.getByText('Loại văn bản')).toBeTruthy();
});

test('a file is removed, and the page asks again; one that stays is said to stay', async () => {
  const remove = vi.fn(() => ({ fileRemove: { __typename: 'FileRemovePayload' } }));
  await open({}, { FileRemoveMutation: remove });
  fireEvent.click(screen.getByRole('button', { name: /Thư mời\.pdf/u }));
  expect(await screen.findByText('Đã gỡ Thư mời.pdf.')).toBeTruthy();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a refusal is told, and the file stays', async () => {
  const fileRemove = { __typename: 'StateError', code: 'STATE', data: {} };
  await open({}, { FileRemoveMutation: { fileRemove } });
  fireEvent.click(screen.getByRole('button', { name: /Thư mời\.pdf/u }));
  expect(await screen.findByText('Chưa gỡ được Thư mời.pdf. Hãy thử lại.')).toBeTruthy();
});

test('who may not attach reads why, and finds nothing to attach with', async () => {
  await open({ permission: refused, purpose: 'INVITATION' });
  expect(screen.getByText(/^Không thêm được tệp\. Việc này do [^.]+ thực hiện\./u)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Tải tệp lên/u })).toBeNull();
  expect(screen.queryByRole('textbox', { name: 'Loại văn bản' })).toBeNull();
  expect(document.querySelector('input[type="file"]')).toBeNull();
});

import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../directory.testing.ts';
import { PartnerEditPage } from './partner-edit.page.tsx';

const CONTENT = {
  nameVi: 'Công đoàn bạn',
  nameEn: 'Sister Union',
  nameNative: null,
  abbreviation: null,
  aliases: ['CĐ bạn'],
  countryCode: 'LA',
  kind: 'SECTOR_UNION',
  sector: null,
  sinceYear: 1995,
  status: null,
  statusSince: null,
  priorities: [],
  note: null,
};

const MAY = { edit: { allowed: true, code: null, data: {} } };
const PARTNER = {
  __typename: 'Partner',
  id: 'p1',
  version: 3,
  name: 'Công đoàn bạn',
  viewerMay: MAY,
  ...CONTENT,
};

type Named = { readonly nameVi: string };

/** Somebody has written the same body down before. */
const likeOf = ({ nameVi }: Named) =>
  nameVi === 'Lao'
    ? [
        {
          likeness: 'SAME_ABBREVIATION',
          partner: { __typename: 'Partner', id: 'p2', name: 'Trung ương Lào', countryCode: 'LA' },
        },
      ]
    : [];

type Sent = { readonly id: string; readonly version: number; readonly partner: object };

async function show(...answers: readonly object[]) {
  const sent: Sent[] = [];
  const page = await renderPage(<PartnerEditPage />, {
    pattern: '/partners/$partnerId/edit',
    at: '/partners/p1/edit',
    surround: testOptions,
    fixtures: {
      PartnerEditPageQuery: { node: PARTNER },
      LikePartnersQuery: ({ partner }) => ({ partnersLike: likeOf(partner as Named) }),
      PartnerEditPageMutation: ({ input }) => {
        sent.push(input as Sent);
        return { partnerSave: answers[sent.length - 1] ?? {} };
      },
    },
  });
  await screen.findByDisplayValue('Công đoàn bạn');
  return { ...page, sent };
}

const saved = { __typename: 'PartnerPayload', partner: PARTNER };
const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });

test('what is missing is told before anything is sent, with the way to its field', async () => {
  const { sent } = await show();
  type(/Tên tiếng Việt/u, ' ');
  fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  const summary = within(await screen.findByRole('alert'));
  expect(summary.getByText('Có 1 chỗ cần sửa')).toBeTruthy();
  fireEvent.click(summary.getByRole('button', { name: 'Tên tiếng Việt' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Tên tiếng Việt/u }));
  expect(sent).toEqual([]);
});

test('the whole content is sent on the version that was loaded, and the entry is shown', async () => {
  const { sent, router } = await show(saved);
  type(/Tên viết tắt/u, 'CĐB');
  type(/Cách viết khác/u, 'CĐ bạn\n\nCông đoàn Bạn ');
  fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/partners/p1'));
  expect(sent[0]).toMatchObject({
    id: 'p1',
    version: 3,
    partner: {
      nameVi: 'Công đoàn bạn',
      abbreviation: 'CĐB',
      aliases: ['CĐ bạn', 'Công đoàn Bạn'],
      sinceYear: 1995,
      note: null,
    },
  });
});

test('somebody who saved first is not overwritten: one text is chosen for each field', async () => {
  const { sent } = await show(
    {
      __typename: 'ConflictError',
      code: 'STALE_VERSION',
      path: [],
      data: {},
      currentVersion: 7,
      changedAt: '2026-03-05T02:00:00Z',
      changedBy: 'Trần Văn Mẫu',
      theirs: { ...CONTENT, nameEn: 'Theirs', note: 'Ghi chú của họ' },
    },
    saved,
  );
  type(/Tên tiếng Anh/u, 'Mine');
  fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  const english = within(await screen.findByRole('group', { name: 'Tên tiếng Anh' }));
  expect(screen.getByText(/Trần Văn Mẫu đã lưu trước/u)).toBeTruthy();
  fireEvent.click(english.getAllByRole('radio')[0] as HTMLElement);
  const note = within(screen.getByRole('group', { name: 'Ghi chú' }));
  fireEvent.click(note.getAllByRole('radio')[1] as HTMLElement);
  const apply = screen.getAllByRole('button').at(-1);
  fireEvent.click(apply as HTMLElement);
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({
    version: 7,
    partner: { nameEn: 'Mine', note: 'Ghi chú của họ' },
  });
});

test('what may be in the register already is told while somebody types', async () => {
  await show();
  type(/Tên tiếng Việt/u, 'Lao');
  const link = await screen.findByRole('link', { name: 'Trung ương Lào' });
  expect(link.closest('li')?.textContent).toBe('Trung ương Lào (Lào): Trùng tên viết tắt');
});

test('a refusal is told in words', async () => {
  await show({
    __typename: 'ForbiddenError',
    code: 'ROLE_REQUIRED',
    path: [],
    data: { roles: 'OFFICER' },
  });
  type(/Tên viết tắt/u, 'X');
  fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Việc này do .* thực hiện/u);
});

test('what still fails after a conflict is sent again on the version that was first', async () => {
  const conflict = {
    __typename: 'ConflictError',
    code: 'STALE_VERSION',
    path: [],
    data: {},
    currentVersion: 7,
    changedAt: '2026-03-05T02:00:00Z',
    changedBy: 'Trần Văn Mẫu',
    theirs: { ...CONTENT, nameEn: 'Theirs' },
  };
  const issue = { code: 'TEXT_TOO_LONG', path: ['nameEn'], data: { limit: 5 } };
  const invalid = {
    __typename: 'ValidationError',
    code: 'INVALID',
    path: [],
    data: {},
    issues: [issue],
  };
  const { sent } = await show(conflict, invalid, saved);
  type(/Tên tiếng Anh/u, 'Mine');
  fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  const english = within(await screen.findByRole('group', { name: 'Tên tiếng Anh' }));
  fireEvent.click(english.getAllByRole('radio')[0] as HTMLElement);
  fireEvent.click(screen.getAllByRole('button').at(-1) as HTMLElement);
  await screen.findByText('Có 1 chỗ cần sửa');
  fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(3));
  expect(sent.map(({ version }) => version)).toEqual([3, 7, 7]);
});

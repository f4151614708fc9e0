import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../direction.testing.ts';
import { SuspensionNewPage } from './suspension-new.page.tsx';
import { SuspensionPage } from './suspension.page.tsx';

const ALLOWED = { allowed: true, code: null, data: {} };

const SUSPENSION = {
  id: 's1',
  version: 1,
  title: 'Tạm dừng mẫu',
  from: '2020',
  to: '2021-06',
  inForce: false,
  kinds: ['OUTBOUND'],
  levels: [],
  countryCodes: [],
  online: 'CONSENT',
  inPerson: 'FORBIDDEN',
  note: null,
  source: 'Bài mẫu',
  verification: 'UNVERIFIED',
  organisations: [],
  directive: { id: 'd1', number: '1/MAU', issuer: 'Tổng Liên đoàn mẫu' },
};

const CONSENT = {
  id: 'c1',
  form: 'ONLINE',
  from: '2021-02-01',
  to: '2021-02-02',
  state: 'REQUESTED',
  request: 'Rất cần',
  requestedBy: 'Nguyễn Văn Mẫu',
  requestedAt: '2021-01-10T02:00:00Z',
  decidedBy: null,
  onBehalfOf: null,
  decidedAt: null,
  decision: null,
  documentNumber: null,
  documentDate: null,
  dossier: {
    id: 'h1',
    number: 7,
    title: 'Họp trực tuyến',
    organisation: { id: 'u1', shortName: 'CĐ Mẫu' },
  },
  mayDecide: ALLOWED,
};

type Sent = { readonly input: object };

test('a suspension tells its days as far as they are known, and consent names its document', async () => {
  const sent: object[] = [];
  await renderPage(<SuspensionPage />, {
    pattern: '/suspensions/$suspensionId',
    at: '/suspensions/s1',
    surround: testOptions,
    fixtures: {
      SuspensionPageQuery: {
        maySuspend: ALLOWED,
        suspension: { ...SUSPENSION, consents: [CONSENT], affected: [] },
      },
      ConsentDecideMutation: ({ input }) => {
        sent.push(input as Sent['input']);
        const consent = { id: 'c1', state: 'GRANTED' };
        return { answer: { __typename: 'ConsentPayload', consent } };
      },
    },
  });
  expect(await screen.findByText('từ 2020 đến 06/2021')).toBeTruthy();
  expect(screen.getByText('chưa kiểm chứng')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Ghi ý kiến' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Ghi ý kiến' }));
  expect(await dialog.findAllByText('Chưa điền.')).toHaveLength(2);
  expect(sent).toEqual([]);
  const fill = (name: RegExp, value: string) =>
    fireEvent.change(dialog.getByRole('textbox', { name }), { target: { value } });
  fill(/Số văn bản đồng ý/u, '9/MAU');
  fill(/Ngày văn bản/u, '20/01/2021');
  fireEvent.click(dialog.getByRole('button', { name: 'Ghi ý kiến' }));
  await waitFor(() =>
    expect(sent).toMatchObject([
      { id: 'c1', granted: true, documentNumber: '9/MAU', documentDate: '2021-01-20' },
    ]),
  );
});

test('what is missing is told before anything is sent; who may not is told why', async () => {
  const page = {
    pattern: '/suspensions/new',
    surround: testOptions,
    fixtures: {
      SuspensionNewPageQuery: { maySuspend: ALLOWED, directives: { nodes: [] } },
    },
  };
  const { unmount } = await renderPage(<SuspensionNewPage />, page);
  const from = await screen.findByRole('textbox', { name: /^Từ/u });
  fireEvent.change(from, { target: { value: '13/2021' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText(/Ghi năm, tháng hoặc ngày: 2021/u)).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toMatch(/Còn chỗ cần sửa/u);
  unmount();
  const refused = { allowed: false, code: 'ROLE_REQUIRED', data: { roles: 'FEDERATION_ADVISER' } };
  await renderPage(<SuspensionNewPage />, {
    ...page,
    fixtures: { SuspensionNewPageQuery: { maySuspend: refused, directives: { nodes: [] } } },
  });
  expect(await screen.findByText(/Việc này do .* thực hiện/u)).toBeTruthy();
});

import type { Fixtures } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleSurround } from '../approvals.sample.ts';
import { dossierContent } from '../snapshot/snapshot.sample.ts';
import { DecisionPage } from './decision.page.tsx';

const allowed = { allowed: true, code: null, data: {} };
const step = (position: number, role: string, state: string, change: object = {}) => ({
  position,
  role,
  state,
  since: '2026-03-02T02:00:00Z',
  holders: ['Trần Thị Mẫu'],
  decidedBy: null,
  onBehalfOf: null,
  decidedAt: null,
  note: null,
  organisation: { id: 'tld', shortName: 'TLĐ' },
  ...change,
});
const steps = [
  step(1, 'FEDERATION_ADVISER', 'CURRENT'),
  step(2, 'FEDERATION_LEADER', 'WAITING', { since: null }),
];
const tooLong = {
  key: 'TK03.TOO_MANY_DAYS',
  checkId: 'TK03',
  status: 'FAIL',
  severity: 'JUSTIFY',
  reason: 'TOO_MANY_DAYS',
  data: {},
  missing: [],
  measure: { limit: 10, actual: 12, excess: 2, unit: 'DAYS', currency: null },
  path: ['endDate'],
  basis: { citation: 'Chỉ thị thử', article: null, verification: 'UNVERIFIED' },
  parameterId: 'tk03-out',
  waived: false,
  waiver: null,
};
const subject = {
  __typename: 'Dossier',
  id: 'd1',
  number: 41,
  kind: 'OUTBOUND',
  title: dossierContent.title,
  organisation: { id: 'union-1', shortName: 'LĐLĐ Mẫu', kind: 'PROVINCIAL_UNION' },
  planLine: { id: 'line-9', title: 'Trao đổi đoàn luân phiên' },
  submissions: [],
  approval: { submission: { id: 's1', number: 1 } },
  files: [],
};
const submission = (change: object = {}) => ({
  __typename: 'Submission',
  id: 's1',
  number: 1,
  state: 'PENDING',
  planned: true,
  version: 3,
  submittedBy: 'Lê Thị Thử',
  submittedAt: '2026-03-02T02:00:00Z',
  content: dossierContent,
  normDay: dossierContent.startDate,
  findings: [tooLong],
  justifications: [{ findingKey: tooLong.key, text: 'Hai nơi cách xa nhau' }],
  steps,
  changesSincePrevious: [],
  viewerMay: { decide: allowed },
  subject,
  ...change,
});
const row = {
  id: 'row-1',
  parameterId: 'tk03-out',
  validFrom: '2026-01-01',
  validTo: null,
  kinds: [],
  levels: [],
  planned: true,
};
const names = { nodes: [{ __typename: 'Person', id: 'person-1', fullName: 'Phạm Văn Thử' }] };
const decided = (state: string, next: string | null, following: object) => ({
  submissionDecide: {
    __typename: 'SubmissionPayload',
    nextInboxItemId: next,
    submission: {
      id: 's1',
      state,
      version: 4,
      steps: [step(1, 'FEDERATION_ADVISER', 'APPROVED'), following],
      viewerMay: { decide: allowed },
    },
  },
});

interface Shown {
  readonly node?: object;
  readonly waiting?: readonly string[];
  readonly answer?: Fixtures[string];
  readonly at?: string;
}

const show = ({ node = submission(), waiting = ['s1', 's2'], answer, at = '/inbox/s1' }: Shown) =>
  renderPage(<DecisionPage />, {
    pattern: '/inbox/$submissionId',
    at,
    surround: sampleSurround,
    fixtures: {
      DecisionPageQuery: ({ id }) => ({
        node: { ...node, id },
        inbox: { nodes: waiting.map((item) => ({ id: item })) },
      }),
      NamesQuery: names,
      CheckRowsQuery: { check: { checkId: 'TK03', parameters: [row] } },
      ...(answer && { DecisionPageMutation: answer }),
    },
  });

const act = (name: string | RegExp) => screen.findByRole('button', { name });

test('what was handed in stands beside its findings, with limit, basis, mark and justification', async () => {
  await show({});
  expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
    'textContent',
    dossierContent.title,
  );
  expect(await screen.findByText('Phạm Văn Thử')).toBeTruthy();
  const findings = within(screen.getByRole('region', { name: 'Kết quả kiểm tra' }));
  expect(findings.getByText('chưa kiểm chứng')).toBeTruthy();
  expect(findings.getByText(/Hai nơi cách xa nhau/u)).toBeTruthy();
  expect(findings.getByText('12 ngày')).toBeTruthy();
  fireEvent.click(findings.getByText('Vì sao áp dụng cho tôi'));
  expect(await findings.findByText('từ 01/01/2026, còn hiệu lực')).toBeTruthy();
  expect(findings.getByText('trong kế hoạch (áp dụng cho: trong kế hoạch)')).toBeTruthy();
  fireEvent.click(findings.getByRole('button', { name: 'Đến ô: Ngày kết thúc' }));
  expect((document.activeElement as HTMLElement).dataset['field']).toBe('endDate');
});

test('what stops stands under its exception, and one that was taken back holds the approval', async () => {
  const waiver = {
    __typename: 'Waiver',
    id: 'w1',
    state: 'GRANTED',
    role: 'FEDERATION_LEADER',
    request: 'Hội nghị kéo dài',
    requestedBy: 'Lê Thị Thử',
    requestedAt: '2026-03-01T02:00:00Z',
    decision: 'Đồng ý',
    decidedBy: 'Trần Văn Mẫu',
    onBehalfOf: 'Nguyễn Thị Mẫu',
    decidedAt: '2026-03-02T02:00:00Z',
    ending: null,
    endedAt: null,
    endText: null,
  };
  await show({
    node: submission({ findings: [{ ...tooLong, severity: 'STOP', waived: true, waiver }] }),
    answer: {
      submissionDecide: { __typename: 'ChecksError', code: 'HELD_BY_CHECKS', data: { count: 1 } },
    },
  });
  expect(await screen.findByText('Ngoại lệ: Đã cho phép')).toBeTruthy();
  expect(screen.getByText(/Trần Văn Mẫu \(thay Nguyễn Thị Mẫu\) cho phép/u)).toBeTruthy();
  fireEvent.click(await act('Phê duyệt'));
  fireEvent.click(await act(/^Phê duyệt và chuyển/u));
  expect(await screen.findByText(/Ngoại lệ của hồ sơ này đã được rút/u)).toBeTruthy();
});

test('an approval says to whom it goes, is confirmed in words, and leads to the next item', async () => {
  const sent: unknown[] = [];
  const { router } = await show({
    answer: ({ input }) => {
      sent.push(input);
      return decided('PENDING', 's9', step(2, 'FEDERATION_LEADER', 'CURRENT'));
    },
  });
  fireEvent.click(await act('Phê duyệt'));
  fireEvent.change(screen.getByLabelText('Ý kiến kèm theo'), { target: { value: 'Đồng ý' } });
  fireEvent.click(await act('Phê duyệt và chuyển Lãnh đạo Tổng Liên đoàn'));
  expect(await screen.findByText(/^Đã phê duyệt và chuyển Lãnh đạo Tổng Liên đoàn/u)).toBeTruthy();
  expect(sent).toMatchObject([
    { id: 's1', version: 3, decision: { kind: 'APPROVE', note: 'Đồng ý' } },
  ]);
  await waitFor(() => expect(router.state.location.pathname).toBe('/inbox/s2'));
});

test('after the last item of the list, the one that the server names is next; after the last of all, the inbox', async () => {
  const last = step(2, 'FEDERATION_LEADER', 'CURRENT');
  const { router, unmount } = await show({
    waiting: ['s1'],
    answer: decided('PENDING', 's9', last),
    at: '/inbox/s1?kind=OUTBOUND',
  });
  fireEvent.click(await act('Phê duyệt'));
  fireEvent.click(await act(/^Phê duyệt và chuyển/u));
  await waitFor(() => expect(router.state.location.href).toBe('/inbox/s9?kind=OUTBOUND'));
  unmount();
  const { router: other } = await show({ waiting: ['s1'], answer: decided('PENDING', null, last) });
  fireEvent.click(await act('Phê duyệt'));
  fireEvent.click(await act(/^Phê duyệt và chuyển/u));
  await waitFor(() => expect(other.state.location.pathname).toBe('/inbox'));
  expect(screen.getByText(/Không còn bản trình nào chờ quyết định/u)).toBeTruthy();
});

test('a return needs a reason and a text, and takes the fields that were clicked on', async () => {
  const sent: unknown[] = [];
  await show({
    answer: ({ input }) => {
      sent.push(input);
      return decided('RETURNED', null, step(2, 'FEDERATION_LEADER', 'SKIPPED'));
    },
  });
  fireEvent.click(await act('Trả lại'));
  fireEvent.click(await act('Trả lại LĐLĐ Mẫu'));
  expect(screen.getAllByText('Chưa điền.')).toHaveLength(2);
  expect(sent).toEqual([]);

  const reason = screen.getByRole('combobox', { name: /Lý do trả lại/u });
  fireEvent.click(reason);
  fireEvent.click(screen.getByRole('option', { name: 'Vượt định mức, giới hạn', hidden: true }));
  fireEvent.change(screen.getByLabelText(/Nội dung cần sửa/u), { target: { value: 'Rút ngày' } });
  fireEvent.click(await act('Chỉ vào: Ngày kết thúc'));
  fireEvent.click(await act('Chỉ vào: Phạm Văn Thử'));
  fireEvent.click(await act('Thôi chỉ vào: Phạm Văn Thử'));
  fireEvent.click(await act('Trả lại LĐLĐ Mẫu'));
  expect(await screen.findByText(/^Đã trả lại LĐLĐ Mẫu/u)).toBeTruthy();
  expect(sent).toMatchObject([
    {
      decision: {
        kind: 'RETURN',
        reason: 'LIMIT_EXCEEDED',
        text: 'Rút ngày',
        fields: [['endDate']],
      },
    },
  ]);
});

test('somebody else was first: it is said who and how it stands, and what was written is kept', async () => {
  await show({
    answer: {
      submissionDecide: {
        __typename: 'ConflictError',
        changedBy: 'Vũ Thị Thử',
        changedAt: '2026-03-05T02:00:00Z',
        theirs: {
          state: 'PENDING',
          steps: [{ position: 2, role: 'FEDERATION_LEADER', state: 'CURRENT' }],
        },
      },
    },
  });
  fireEvent.click(await act('Phê duyệt'));
  fireEvent.change(screen.getByLabelText('Ý kiến kèm theo'), { target: { value: 'Đồng ý' } });
  fireEvent.click(await act(/^Phê duyệt và chuyển/u));
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('quyết định của anh/chị chưa được ghi');
  expect(notice.textContent).toContain('Vũ Thị Thử đã thay đổi lúc 05/03/2026 09:00.');
  expect(notice.textContent).toContain('Hiện nay: Đang chờ phê duyệt.');
  expect(notice.textContent).toContain('Đang ở bước: Lãnh đạo Tổng Liên đoàn.');
  expect(screen.getByLabelText('Ý kiến kèm theo')).toHaveProperty('value', 'Đồng ý');
});

const change = { path: ['endDate'], label: 'endDate', before: '2027-03-21', after: '2027-03-16' };
const returned = {
  id: 's0',
  number: 1,
  steps: [
    {
      state: 'RETURNED',
      decidedBy: 'Trần Thị Mẫu',
      decidedAt: '2026-02-20T02:00:00Z',
      returnReason: 'LIMIT_EXCEEDED',
      returnText: 'Rút ngắn chuyến đi',
      returnFields: [['endDate']],
    },
  ],
};

test('a resubmission shows only what changed, under the reason of the last return', async () => {
  const { router } = await show({
    node: submission({
      number: 2,
      changesSincePrevious: [change],
      subject: { ...subject, submissions: [{ ...returned, number: 2, steps: [] }, returned] },
    }),
  });
  expect(await screen.findByText('Vượt định mức, giới hạn: Rút ngắn chuyến đi')).toBeTruthy();
  expect(screen.getByText('Trần Thị Mẫu, 20/02/2026 09:00')).toBeTruthy();
  expect(screen.getByText('Mục được chỉ: Ngày kết thúc')).toBeTruthy();
  expect(screen.getByText('21/03/2027').closest('del')).toBeTruthy();
  expect(screen.getByText('16/03/2027').closest('ins')).toBeTruthy();
  expect(screen.queryByText('An toàn lao động')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Toàn bộ nội dung' }));
  expect(await screen.findByText('An toàn lao động')).toBeTruthy();
  expect(router.state.location.search).toEqual({ view: 'whole' });
});

test('whoever may not decide sees both acts, with the reason', async () => {
  const refused = { allowed: false, code: 'SELF_APPROVAL', data: {} };
  await show({ node: submission({ viewerMay: { decide: refused } }) });
  const approve = await act('Phê duyệt');
  expect(approve.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getAllByText(/không tự phê duyệt/u)).toHaveLength(2);
  await screen.findByText('Phạm Văn Thử');
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(screen.queryByLabelText('Ý kiến kèm theo')).toBeNull();
});

test('keys: a and r begin, j and k go to the items beside', async () => {
  const { router } = await show({ waiting: ['s0', 's1', 's2'] });
  await screen.findByText('Phạm Văn Thử');
  fireEvent.keyDown(document.body, { key: 'a' });
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  fireEvent.click(await act('Chưa quyết định'));
  fireEvent.keyDown(document.body, { key: 'k' });
  await waitFor(() => expect(router.state.location.pathname).toBe('/inbox/s0'));
});

test('a submission that no longer counts leads to the newer one', async () => {
  const newer = { ...subject, approval: { submission: { id: 's7', number: 2 } } };
  await show({ node: submission({ state: 'WITHDRAWN', subject: newer }) });
  expect((await screen.findByRole('link', { name: 'Mở bản mới' })).getAttribute('href')).toBe(
    '/inbox/s7',
  );
});

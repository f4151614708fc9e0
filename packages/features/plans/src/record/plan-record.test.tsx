import { isoMonth } from '@cau-noi/domain/period';
import type { PlanLine } from '@cau-noi/domain/plan';
import type { Fixtures } from '@cau-noi/graphql/testing';
import type { Language } from '@cau-noi/i18n/messages';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { sampleLine } from '../line/line.sample.ts';
import { lineAnswer, lineJson, nameLists, planAnswer, surround } from '../plans.fixtures.ts';
import { PlanPage } from './plan.page.tsx';

const approvalRoutes = [
  {
    id: 'route-1',
    subject: 'PLAN',
    kinds: [],
    levels: [],
    planned: null,
    steps: ['UNIT_LEADER', 'FEDERATION_LEADER'],
    validFrom: '2020-01-01',
    validTo: null,
    basis: { citation: 'Văn bản mẫu', article: null, verification: 'UNVERIFIED' },
  },
];

interface Visit {
  readonly language?: Language;
  readonly at?: string;
}

function open(
  node: object,
  fixtures: Fixtures = {},
  { language = 'vi', at = '/plans/plan-1' }: Visit = {},
) {
  return renderPage(<PlanPage />, {
    pattern: '/plans/$planId',
    at,
    surround,
    language,
    fixtures: { PlanPageQuery: { approvalRoutes, node }, ...nameLists, ...fixtures },
  });
}

const snapshot = (lines: readonly PlanLine[]) => ({
  id: 's1',
  content: {
    organisationId: 'union-1',
    year: 2027,
    adjustmentReason: null,
    lines: lines.map(lineJson),
  },
});

test('a draft says who writes it until when, and who will decide', async () => {
  const timeline = {
    totalCount: 1,
    totalCountIsExact: true,
    nodes: [
      {
        id: 'e1',
        at: '2026-03-01T02:00:00Z',
        by: 'Nguyễn Thị Mẫu',
        onBehalfOf: null,
        byToken: true,
        action: 'plan.create',
        data: { year: 2027, lines: 3, copiedFrom: 2026 },
      },
    ],
  };
  await open(planAnswer([sampleLine('a')], { timeline }));
  expect(await screen.findByText('Nguyễn Thị Mẫu (bằng mã truy cập API)')).toBeTruthy();
  const strip = await screen.findByRole('list', { name: 'Tiến độ phê duyệt' });
  const [writing, leader, federation] = within(strip).getAllByRole('listitem');
  expect(writing?.textContent).toContain('CĐ Mẫu');
  expect(writing?.textContent).toContain('hạn trình 15/12/2026');
  expect(leader?.textContent).toContain('Lãnh đạo đơn vị');
  expect(federation?.textContent).toContain('Lãnh đạo Tổng Liên đoàn');
  const history = screen.getByRole('list', { name: 'Lịch sử của kế hoạch' });
  expect(history.textContent).toContain('chép 3 dòng từ năm 2026');
});

test('an address that names a line begins at that line', async () => {
  const lines = [sampleLine('a'), sampleLine('b')];
  await open(planAnswer(lines), {}, { at: '/plans/plan-1?line=b' });
  await screen.findByRole('list', { name: 'Tiến độ phê duyệt' });
  await waitFor(() => expect(document.activeElement?.getAttribute('data-field')).toBe('lines.b'));
});

test('lines lead to their dossiers, and one without leads to beginning one', async () => {
  const node = planAnswer([], {
    state: 'APPROVED',
    lines: [
      lineAnswer(sampleLine('a'), {
        approved: true,
        dossiers: [{ id: 'd1', number: 42, title: 'Đoàn', state: 'COMPLETED' }],
      }),
      lineAnswer(sampleLine('b'), { approved: true }),
    ],
  });
  await open(node);
  expect(await screen.findByText('1 trên 2 dòng đã thực hiện')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Hồ sơ 42' }).getAttribute('href')).toBe('/dossiers/d1');
  expect(screen.getByRole('link', { name: 'Lập hồ sơ' }).getAttribute('href')).toBe(
    '/dossiers/new?unit=union-1&year=2027&line=node-b',
  );
});

test('an adjustment shows the old struck above the new, since approval or since the baseline', async () => {
  const now = sampleLine('a', { persons: 6, fromMonth: isoMonth('2027-05') });
  const node = planAnswer([now, sampleLine('c', { title: 'Dòng mới' })], {
    adjustmentReason: 'Bạn đổi thời gian',
    approved: snapshot([sampleLine('a', { persons: 8 }), sampleLine('b', { title: 'Dòng bỏ' })]),
    baseline: snapshot([sampleLine('a', { persons: 10 })]),
  });
  await open(node);
  const changes = await screen.findByText('Thay đổi');
  const section = changes.closest('section') ?? document.body;
  const texts = within(section)
    .getAllByRole('term')
    .map((term) => term.textContent);
  expect(section.textContent).toContain('Lý do điều chỉnh: Bạn đổi thời gian');
  expect(texts.some((text) => text?.includes('Số người'))).toBe(true);
  expect(section.querySelector('del')?.textContent).toContain('8');
  expect(section.textContent).toContain('Dòng bỏ');
  fireEvent.click(within(section).getByRole('radio', { name: 'kế hoạch gốc' }));
  expect(section.querySelector('del')?.textContent).toContain('10');
  expect(section.textContent).not.toContain('Dòng bỏ');
});

test('a submitted plan is taken back after a question, and shown as it is then', async () => {
  const withdraw = vi.fn(() => ({
    planWithdraw: {
      __typename: 'PlanPayload',
      plan: { id: 'plan-1', version: 4, state: 'DRAFT' },
    },
  }));
  const asked = vi.fn(() => ({
    approvalRoutes,
    node: planAnswer([sampleLine('a')], {
      state: 'SUBMITTED',
      approval: { submission: { id: 's1', state: 'PENDING' }, steps: [] },
    }),
  }));
  await open({}, { PlanPageQuery: asked, PlanWithdrawMutation: withdraw });
  fireEvent.click(await screen.findByRole('button', { name: 'Thu hồi' }));
  const dialog = await screen.findByRole('dialog', { name: 'Thu hồi kế hoạch đã trình' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Thu hồi' }));
  expect(await screen.findByText('Đã thu hồi kế hoạch.')).toBeTruthy();
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
});

test('adjusting asks for the reason first', async () => {
  const adjust = vi.fn<(variables: { readonly input?: unknown }) => object>(() => ({
    planAdjust: {
      __typename: 'PlanPayload',
      plan: { id: 'plan-1', version: 4, state: 'DRAFT', adjustmentReason: 'Lý do' },
    },
  }));
  const { router } = await open(planAnswer([], { state: 'APPROVED' }), {
    PlanAdjustMutation: adjust,
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Điều chỉnh kế hoạch' }));
  const dialog = await screen.findByRole('dialog', { name: 'Điều chỉnh kế hoạch năm 2027' });
  const act = () => within(dialog).getByRole('button', { name: 'Điều chỉnh kế hoạch' });
  expect(act().getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: ' Bạn đổi lịch ' } });
  fireEvent.click(act());
  await waitFor(() => expect(router.state.location.pathname).toBe('/plans/plan-1/edit'));
  expect(adjust.mock.calls[0]?.[0].input).toMatchObject({ version: 3, reason: 'Bạn đổi lịch' });
});

test('an adjustment is given up after a question that says how much is lost', async () => {
  const abandon = vi.fn<(variables: { readonly input?: unknown }) => object>(() => ({
    planAdjustmentAbandon: {
      __typename: 'PlanPayload',
      plan: { id: 'plan-1', version: 4, state: 'APPROVED', adjustmentReason: null },
    },
  }));
  const [before, after] = [sampleLine('a'), sampleLine('a', { persons: 6, days: 5 })];
  const asked = vi.fn(() => ({
    approvalRoutes,
    node: planAnswer([after], {
      adjustmentReason: 'Bạn hoãn',
      approved: snapshot([before]),
      baseline: snapshot([before]),
    }),
  }));
  await open({}, { PlanPageQuery: asked, PlanAdjustmentAbandonMutation: abandon });
  fireEvent.click(await screen.findByRole('button', { name: 'Bỏ bản điều chỉnh' }));
  const name = 'Bỏ bản điều chỉnh kế hoạch năm 2027';
  const dialog = await screen.findByRole('dialog', { name });
  expect(dialog.textContent).toContain('2 thay đổi của bản điều chỉnh sẽ mất');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Bỏ bản điều chỉnh' }));
  expect(await screen.findByText(/Đã bỏ bản điều chỉnh/u)).toBeTruthy();
  expect(abandon.mock.calls[0]?.[0].input).toMatchObject({ id: 'plan-1', version: 3 });
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
});

test('a first version has no adjustment to give up', async () => {
  await open(planAnswer([sampleLine('a')]));
  await screen.findByRole('button', { name: 'Soạn kế hoạch' });
  expect(screen.queryByRole('button', { name: 'Bỏ bản điều chỉnh' })).toBeNull();
});

test('who may not act sees the acts with the reason, in English too', async () => {
  const refused = { allowed: false, code: 'ROLE_REQUIRED', data: { roles: 'OFFICER' } };
  const viewerMay = {
    edit: refused,
    submit: refused,
    withdraw: refused,
    decide: refused,
    adjust: refused,
    abandonAdjustment: refused,
    attachFile: refused,
  };
  await open(planAnswer([sampleLine('a')], { viewerMay }), {}, { language: 'en' });
  const button = await screen.findByRole('button', { name: 'Submit to the federation' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.nextElementSibling?.textContent).toBe(
    'This is done by a foreign-affairs officer of the unit.',
  );
});

import type { FixtureVariables } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inPortal } from '../dossiers.fixture.ts';
import { dossierFixture } from '../draft/dossier.fixture.ts';
import { DossierPage } from './dossier.page.tsx';

const finding = (actual: number) => ({
  __typename: 'Finding',
  key: 'TK02.ABOVE_RATE.c1',
  checkId: 'TK02',
  status: 'FAIL',
  severity: 'STOP',
  reason: 'ABOVE_RATE',
  data: { item: 'GUEST_MEALS', role: null },
  missing: [],
  path: ['costLines', 'c1', 'unitPrice'],
  parameterId: 'tk02-guests',
  measure: { limit: 2_000_000, actual, excess: actual - 2_000_000, unit: 'MONEY', currency: 'VND' },
  basis: { citation: '35/2026/TT-BTC', article: '8', verification: 'TEXT_READ' },
});
const told = (change: object) => ({
  __typename: 'SettledFinding',
  standing: 'WORSE',
  needsExplaining: true,
  text: null,
  approved: finding(2_050_000),
  settled: finding(2_100_000),
  ...change,
});
const verdict = (change: object) => ({
  __typename: 'SettledVerdict',
  id: 'v1',
  occasion: 'CLOSED',
  judgedAt: '2026-03-04T02:00:00Z',
  judgedBy: 'Người Mẫu Một',
  normDay: '2026-02-10',
  unexplained: 1,
  findings: [told({})],
  ...change,
});

const open = (settledVerdicts: readonly object[], acts: object = {}) =>
  renderPage(<DossierPage />, {
    pattern: '/dossiers/$dossierId',
    at: '/dossiers/dossier-1',
    surround: inPortal,
    fixtures: {
      DossierRecordQuery: { node: { ...dossierFixture, state: 'COMPLETED', settledVerdicts } },
      ...acts,
    },
  });
const section = async () =>
  within(await screen.findByRole('form', { name: 'Chi thực tế so với lúc duyệt' }));
const sending = (sent: unknown[]) => ({
  ExplainSpentMutation: ({ input }: FixtureVariables) => {
    sent.push(input);
    const dossier = { __typename: 'Dossier', id: 'dossier-1', version: 4 };
    return { dossierExplainSpent: { __typename: 'DossierPayload', dossier } };
  },
});

test('what goes further than approved says so, and is explained in one act', async () => {
  const sent: unknown[] = [];
  await open([verdict({})], sending(sent));
  const form = await section();
  expect(form.getByText('Vượt thêm so với lúc duyệt (2.050.000 ₫).')).toBeTruthy();
  // What is spent is explained, not mended.
  expect(form.getByText('Cần giải trình')).toBeTruthy();
  expect(form.queryByText(/Cách khắc phục/u)).toBeNull();
  expect(form.getByText('Còn 1 nội dung cần giải trình trước khi quyết toán.')).toBeTruthy();
  fireEvent.change(form.getByLabelText(/Giải trình chi thực tế/u), {
    target: { value: 'Nhà hàng phụ thu' },
  });
  fireEvent.click(form.getByRole('button', { name: 'Ghi giải trình' }));
  const texts = [{ findingKey: 'TK02.ABOVE_RATE.c1', text: 'Nhà hàng phụ thu' }];
  await waitFor(() => expect(sent).toMatchObject([{ id: 'dossier-1', texts }]));
});

test('once the money is settled the text is read, with earlier verdicts and what is gone', async () => {
  const settled = verdict({
    id: 'v2',
    occasion: 'SETTLED',
    unexplained: 0,
    findings: [
      told({ text: 'Nhà hàng phụ thu' }),
      told({ standing: 'GONE', needsExplaining: false, settled: null }),
    ],
  });
  await open([settled, verdict({})]);
  const form = await section();
  expect(form.getByText('Đã giải trình: Nhà hàng phụ thu')).toBeTruthy();
  expect(form.getByText('Lúc duyệt có, thực tế không còn')).toBeTruthy();
  expect(form.queryByRole('button', { name: 'Ghi giải trình' })).toBeNull();
  expect(screen.getByText('1 nội dung vượt so với lúc duyệt')).toBeTruthy();
});

test('figures that were closed before they were judged are judged when asked', async () => {
  const sent: unknown[] = [];
  await open([], sending(sent));
  fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra chi thực tế' }));
  await waitFor(() => expect(sent).toMatchObject([{ id: 'dossier-1', texts: [] }]));
});

test('why a finding is asked of what was spent is told by the day of the verdict', async () => {
  const row = { id: 'row-1', parameterId: 'tk02-guests', validFrom: '2026-01-01', validTo: null };
  const parameters = [{ ...row, kinds: [], levels: [], planned: null }];
  await open([verdict({})], { CheckRowsQuery: { check: { checkId: 'TK02', parameters } } });
  fireEvent.click((await section()).getByText('Vì sao áp dụng cho tôi'));
  expect(await screen.findByText('từ 01/01/2026, còn hiệu lực')).toBeTruthy();
  expect(screen.getByText(/^10\/02\/2026, /u)).toBeTruthy();
});

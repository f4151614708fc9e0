import { renderPage, testViewer } from '@cau-noi/portal/testing';
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../cooperation.testing.ts';
import { MembershipPage } from './membership.page.tsx';

const ALLOWED = { allowed: true, code: null, data: {} };
const ACTS = ['edit', 'request', 'withdraw', 'decide', 'join', 'record', 'end', 'attachFile'];

const membership = (state: string, consentOn: string | null) => ({
  __typename: 'Membership',
  id: 'm1',
  version: 2,
  state,
  kind: 'FULL',
  purpose: 'Trao đổi',
  note: null,
  partner: { id: 'p1', name: 'Liên đoàn Quốc tế Mẫu' },
  organisation: { id: 'u1', shortName: 'CĐ Mẫu' },
  requestedBy: null,
  requestedAt: null,
  decidedBy: null,
  decidedAt: null,
  decision: null,
  consentNumber: consentOn === null ? null : '12/TLĐ',
  consentOn,
  since: null,
  until: null,
  endText: null,
  source: null,
  verification: null,
  fees: [],
  posts: [],
  votes: [],
  files: [],
  timeline: { nodes: [], totalCount: 0 },
  viewerMay: Object.fromEntries(ACTS.map((act) => [act, ALLOWED])),
});

const show = (state: string, consentOn: string | null = null) =>
  renderPage(<MembershipPage />, {
    pattern: '/memberships/$membershipId',
    at: '/memberships/m1',
    surround: testOptions,
    viewer: { ...testViewer, today: '2026-06-15' },
    fixtures: { MembershipPageQuery: { node: membership(state, consentOn) } },
  });

test.each([
  ['PROPOSED', null, /không tổ chức nào tự gia nhập .* Trước hết hãy xin ý kiến/u],
  ['REFUSED', '2026-05-10', /Trước hết hãy xin ý kiến/u],
  ['REQUESTED', null, /sau khi Tổng Liên đoàn ghi văn bản đồng ý/u],
  ['CONSENTED', '2026-06-20', /Văn bản đồng ý ngày 20\/06\/2026/u],
])('joining waits, of a membership that is %s by a consent of %s', async (state, on, why) => {
  await show(state, on);
  const join = await screen.findByRole('button', { name: 'Ghi ngày gia nhập' });
  expect(join.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText(why)).toBeTruthy();
});

test('joining is written down once the consent stands', async () => {
  await show('CONSENTED', '2026-06-15');
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi ngày gia nhập' }));
  expect(await screen.findByRole('dialog')).toBeTruthy();
});

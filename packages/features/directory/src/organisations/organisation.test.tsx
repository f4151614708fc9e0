import { renderPage } from '@cau-noi/portal/testing';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../directory.testing.ts';
import { OrganisationPage } from './organisation.page.tsx';

const named = (id: string, shortName: string) => ({ id, shortName });
const from = named('qn', 'LĐLĐ tỉnh Quảng Nam');
const to = named('dn', 'LĐLĐ thành phố Đà Nẵng');
const seen = { source: 'Trang thông tin', verification: 'PUBLIC_PAGE' };
const parent = named('tld', 'TLĐ');

const version = (id: string, validFrom: string, validTo: string | null) => ({
  id,
  name: 'Liên đoàn Lao động thành phố Đà Nẵng',
  kind: 'PROVINCIAL_UNION',
  parent,
  validFrom,
  validTo,
  source: null,
  verification: 'UNVERIFIED',
});

const DA_NANG = {
  __typename: 'Organisation',
  id: 'dn',
  code: 'ldld-da-nang',
  name: 'Liên đoàn Lao động thành phố Đà Nẵng',
  nameEn: null,
  kind: 'PROVINCIAL_UNION',
  dissolved: false,
  validTo: null,
  ancestors: [parent],
  children: { nodes: [] },
  versions: [version('v2', '2025-07-01', null), version('v1', '2008-08-01', '2025-06-30')],
  links: [{ kind: 'ABSORB', date: '2025-07-01', decisionNumber: '1/QĐ-MẪU', from, to, ...seen }],
  roles: [
    {
      kind: 'APPROVER',
      holder: parent,
      unitName: 'Ban Mẫu',
      validFrom: '2020-01-01',
      validTo: null,
      source: null,
      verification: 'UNVERIFIED',
    },
  ],
};

const show = (node: object | null) =>
  renderPage(<OrganisationPage />, {
    pattern: '/organisations/$organisationId',
    at: '/organisations/dn',
    surround: testOptions,
    fixtures: { OrganisationPageQuery: { node } },
  });

test('the history tells what happened above what came of it, with decision, source and mark', async () => {
  await show(DA_NANG);
  const history = within(await screen.findByRole('list', { name: 'Lịch sử' }));
  const [merger, now, before] = history.getAllByRole('listitem');
  expect(merger?.textContent).toContain('LĐLĐ tỉnh Quảng Nam sáp nhập vào LĐLĐ thành phố Đà Nẵng');
  expect(merger?.textContent).toContain('Quyết định số 1/QĐ-MẪU');
  expect(merger?.textContent).toContain('Nguồn: Trang thông tin');
  expect(now?.textContent).toContain('từ 01/07/2025');
  expect(now?.textContent).toContain('chưa kiểm chứng');
  expect(before?.textContent).toContain('từ 01/08/2008 đến 30/06/2025');
  const [predecessor] = screen.getAllByRole('link', { name: 'LĐLĐ tỉnh Quảng Nam' });
  expect(predecessor?.getAttribute('href')).toBe('/organisations/qn');
});

test('the dossiers and people of the union are one step away', async () => {
  await show(DA_NANG);
  const dossiers = await screen.findByRole('link', { name: 'Hồ sơ của đơn vị và cấp dưới' });
  expect(dossiers.getAttribute('href')).toBe('/dossiers?unit=dn');
  expect(screen.getByRole('row', { name: /Phê duyệt kế hoạch và hồ sơ.*Ban Mẫu/u })).toBeTruthy();
});

test('a union that is not there, or not to be seen, says so', async () => {
  await show(null);
  expect(await screen.findByText(/Không tìm thấy/u)).toBeTruthy();
});

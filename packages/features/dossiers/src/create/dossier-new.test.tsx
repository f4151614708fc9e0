import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inPortal } from '../dossiers.fixture.ts';
import { DossierNewPage } from './dossier-new.page.tsx';

const line = {
  id: 'line-1',
  kind: 'OUTBOUND',
  title: 'Đoàn đi trao đổi',
  purposeKind: null,
  purpose: '',
  expectedResult: '',
  resultTarget: null,
  resultUnit: '',
  persons: 6,
  fromMonth: null,
  countries: [],
  partner: null,
  coOrganisers: [],
};

const begin = (lines: readonly object[]) =>
  renderPage(<DossierNewPage />, {
    pattern: '/dossiers/new',
    at: '/dossiers/new?year=2027&unit=unit-1',
    surround: inPortal,
    fixtures: { PlanLinesQuery: { planLinesToCarryOut: lines } },
  });

test('a year without a plan says so and leads to the plans', async () => {
  await begin([]);
  const plans = await screen.findByRole('link', { name: 'Mở kế hoạch năm 2027' });
  expect(plans.getAttribute('href')).toBe('/plans?year=2027');
  expect(screen.getByText(/Chưa có kế hoạch năm 2027/u)).toBeTruthy();
});

test('a line that is not approved is marked where it is chosen', async () => {
  await begin([
    { ...line, approved: true },
    { ...line, id: 'line-2', title: 'Đoàn đi khảo sát', approved: false },
  ]);
  fireEvent.click(await screen.findByRole('combobox', { name: 'Dòng kế hoạch' }));
  const approved = await screen.findByRole('option', { name: /Đoàn đi trao đổi/u, hidden: true });
  expect(approved.textContent).not.toContain('Chưa được phê duyệt');
  const draft = screen.getByRole('option', { name: /Đoàn đi khảo sát/u, hidden: true });
  expect(draft.textContent).toContain('Chưa được phê duyệt');
});

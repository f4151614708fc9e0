import { definePath } from '@cau-noi/portal/path';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createSearchDialog } from './search-dialog.tsx';

const SearchDialog = createSearchDialog({
  paths: {
    plans: definePath('/plans'),
    collisions: definePath('/collisions'),
    exchanges: definePath('/exchanges'),
    exchange: definePath('/exchanges/$exchangeId'),
    dossiers: definePath('/dossiers'),
    dossierNew: definePath('/dossiers/new'),
    inbox: definePath('/inbox'),
    substitutions: definePath('/substitutions'),
    statistics: definePath('/statistics'),
    termReport: definePath('/statistics/term'),
    savings: definePath('/statistics/savings'),
    organisations: definePath('/organisations'),
    people: definePath('/people'),
    partners: definePath('/partners'),
    agreements: definePath('/agreements'),
    aids: definePath('/aid'),
    memberships: definePath('/memberships'),
    projects: definePath('/projects'),
    speeches: definePath('/speeches'),
    informationItems: definePath('/information'),
    informationTargets: definePath('/information/targets'),
    research: definePath('/research'),
    trainings: definePath('/people/trainings'),
    norms: definePath('/norms'),
    checks: definePath('/checks'),
    directives: definePath('/directives'),
    suspensions: definePath('/suspensions'),
    proposals: definePath('/proposals'),
    inspections: definePath('/inspections'),
    proposal: definePath('/proposals/$proposalId'),
    inspection: definePath('/inspections/$inspectionId'),
    directive: definePath('/directives/$directiveId'),
    dossier: definePath('/dossiers/$dossierId'),
    plan: definePath('/plans/$planId'),
    person: definePath('/people/$personId'),
    partner: definePath('/partners/$partnerId'),
    agreement: definePath('/agreements/$agreementId'),
    organisation: definePath('/organisations/$organisationId'),
    aid: definePath('/aid/$aidId'),
    membership: definePath('/memberships/$membershipId'),
    project: definePath('/projects/$projectId'),
    speech: definePath('/speeches/$speechId'),
    informationItem: definePath('/information/$itemId'),
    researchNote: definePath('/research/$noteId'),
    training: definePath('/people/trainings/$trainingId'),
  },
  pages: [{ to: '/administration/users', label: { vi: 'Người dùng', en: 'Users' } }],
});

const hits = [
  { id: 'd1', kind: 'DOSSIER', title: 'Đoàn kết nghĩa Gyeongnam', subtitle: 'LĐLĐ Mẫu' },
  { id: 'p1', kind: 'PARTNER', title: 'Kết nối Mẫu', subtitle: '' },
] as const;

async function open(typedAhead = '') {
  const onClose = vi.fn();
  const { router } = await renderPage(
    <SearchDialog open typedAhead={() => typedAhead} onClose={onClose} />,
    {
      fixtures: { SearchDialogQuery: { search: hits } },
    },
  );
  const field = await screen.findByRole('combobox');
  return { field, onClose, router };
}

test('the keyboard finds and opens a record', async () => {
  const { field, onClose, router } = await open();
  fireEvent.change(field, { target: { value: 'ket ng' } });
  const dossier = await screen.findByRole('option', { name: /Gyeongnam/ });
  expect(dossier.getAttribute('aria-selected')).toBe('true');
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(screen.getByRole('option', { name: /Kết nối Mẫu/ }).getAttribute('aria-selected')).toBe(
    'true',
  );
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onClose).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(router.state.location.href).toBe('/partners/p1'));
});

test('what was typed before the field was there stands in it, and is looked for', async () => {
  const { field } = await open('gyeong');
  expect(field).toHaveProperty('value', 'gyeong');
  expect(document.activeElement).toBe(field);
  expect(await screen.findByRole('option', { name: /Gyeongnam/ })).toBeTruthy();
});

test('a page is found by its name without accents, before any record', async () => {
  const { field } = await open();
  fireEvent.change(field, { target: { value: 'ke hoach' } });
  await screen.findByRole('option', { name: /Gyeongnam/ });
  expect(screen.getAllByRole('option')[0]?.textContent).toContain('Kế hoạch');
});

test('a page that only one portal has is found too', async () => {
  const { field, router } = await open();
  fireEvent.change(field, { target: { value: 'nguoi dung' } });
  expect(await screen.findByRole('option', { name: /Người dùng/ })).toBeTruthy();
  fireEvent.keyDown(field, { key: 'Enter' });
  await vi.waitFor(() => expect(router.state.location.href).toBe('/administration/users'));
});

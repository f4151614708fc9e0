import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createSearchDialog } from './search-dialog.tsx';

const to = (place: string) => (id: string) => `/${place}/${id}`;

const SearchDialog = createSearchDialog({
  open: {
    DOSSIER: to('dossiers'),
    PLAN: to('plans'),
    PERSON: to('people'),
    PARTNER: to('partners'),
    ORGANISATION: to('organisations'),
  },
  pages: [{ to: '/plans', label: { vi: 'Kế hoạch', en: 'Plans' } }],
});

const hits = [
  { id: 'd1', kind: 'DOSSIER', title: 'Đoàn kết nghĩa Gyeongnam', subtitle: 'LĐLĐ Mẫu' },
  { id: 'p1', kind: 'PARTNER', title: 'Kết nối Mẫu', subtitle: '' },
] as const;

async function open() {
  const onClose = vi.fn();
  const { router } = await renderPage(<SearchDialog open onClose={onClose} />, {
    fixtures: { SearchDialogQuery: { search: hits } },
  });
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

test('a page is found by its name without accents, before any record', async () => {
  const { field } = await open();
  fireEvent.change(field, { target: { value: 'ke hoach' } });
  await screen.findByRole('option', { name: /Gyeongnam/ });
  expect(screen.getAllByRole('option')[0]?.textContent).toContain('Kế hoạch');
});

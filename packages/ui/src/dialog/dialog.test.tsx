import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { Dialog } from './dialog.tsx';

test('a dialog is named by its title, ends with its acts, and closes', async () => {
  const onClose = vi.fn();
  renderUi(
    <Dialog title="Thử xem" onClose={onClose} acts={<button type="button">Xong</button>}>
      <p>Nội dung</p>
    </Dialog>,
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'Thử xem' }));
  expect(dialog.getByText('Nội dung')).toBeTruthy();
  expect(dialog.getByRole('button', { name: 'Xong' })).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Đóng' }));
  expect(onClose).toHaveBeenCalledOnce();
});

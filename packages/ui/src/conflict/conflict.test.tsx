import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { Conflict } from './conflict.tsx';

test('both texts are shown, and every field must be decided before anything is saved', () => {
  const resolve = vi.fn();
  renderUi(
    <Conflict
      by="Trần Thị Mẫu, 05/03/2026 14:20"
      fields={[
        { path: 'title', label: 'Tên đoàn', mine: 'Thăm Lào', theirs: 'Thăm Viêng Chăn' },
        { path: 'purpose', label: 'Mục đích', mine: 'Ký thoả thuận', theirs: '' },
      ]}
      onResolve={resolve}
    />,
  );
  expect(screen.getByText('Thăm Lào')).toBeTruthy();
  expect(screen.getByText('Thăm Viêng Chăn')).toBeTruthy();
  expect(screen.getByText('(trống)')).toBeTruthy();
  const apply = screen.getByRole('button', { name: 'Lưu lựa chọn' });
  fireEvent.click(screen.getByRole('radio', { name: /Thăm Lào/ }));
  fireEvent.click(apply);
  expect(resolve).not.toHaveBeenCalled();
  expect(screen.getByRole('tooltip').textContent).toBe('Còn 1 mục chưa chọn.');
  fireEvent.click(screen.getByRole('radio', { name: /trống/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Lưu lựa chọn' }));
  expect(resolve).toHaveBeenCalledWith({ title: 'mine', purpose: 'theirs' });
});

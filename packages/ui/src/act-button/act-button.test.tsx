import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { ActButton } from './act-button.tsx';

test('a permitted act is done', () => {
  const act = vi.fn();
  renderUi(<ActButton onClick={act}>Phê duyệt</ActButton>);
  fireEvent.click(screen.getByRole('button', { name: 'Phê duyệt' }));
  expect(act).toHaveBeenCalledOnce();
});

test('a forbidden act stays in reach, does nothing, and says why', () => {
  const act = vi.fn();
  renderUi(
    <ActButton onClick={act} disabledReason="Người lập hồ sơ không tự phê duyệt.">
      Phê duyệt
    </ActButton>,
  );
  const button = screen.getByRole('button', { name: 'Phê duyệt' });
  fireEvent.click(button);
  expect(act).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.hasAttribute('disabled')).toBe(false);
  expect(button.getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id);
  expect(screen.getByRole('tooltip').textContent).toBe('Người lập hồ sơ không tự phê duyệt.');
});

import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderUi } from '../testing.tsx';
import { PopupPanel } from './popup-panel.tsx';

function show() {
  renderUi(
    <>
      <PopupPanel label="Tài khoản" button="A">
        {(close) => (
          <button type="button" onClick={close}>
            Đăng xuất
          </button>
        )}
      </PopupPanel>
      <button type="button">Khác</button>
    </>,
  );
  return screen.getByRole('button', { name: 'Tài khoản' });
}

test('opens, says so, and gives the focus back on Escape', () => {
  const opener = show();
  expect(screen.queryByText('Đăng xuất')).toBeNull();
  fireEvent.click(opener);
  expect(opener.getAttribute('aria-expanded')).toBe('true');
  screen.getByText('Đăng xuất').focus();
  fireEvent.keyDown(screen.getByText('Đăng xuất'), { key: 'Escape' });
  expect(screen.queryByText('Đăng xuất')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('closes when the focus leaves', () => {
  fireEvent.click(show());
  screen.getByText('Đăng xuất').focus();
  act(() => screen.getByText('Khác').focus());
  expect(screen.queryByText('Đăng xuất')).toBeNull();
});

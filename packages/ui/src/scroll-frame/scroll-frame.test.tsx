import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { ScrollFrame } from './scroll-frame.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const show = () =>
  renderUi(
    <ScrollFrame label="Bảng rộng">
      <p>Nội dung</p>
    </ScrollFrame>,
  );

test('what fits is no place of its own', () => {
  show();
  expect(screen.queryByRole('region')).toBeNull();
});

test('what overflows can be reached and is named', () => {
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(390);
  show();
  expect(screen.getByRole('region', { name: 'Bảng rộng' }).tabIndex).toBe(0);
});

import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { MoneyField, type MoneyValue } from './money-field.tsx';

const changed = vi.fn();
beforeEach(() => changed.mockClear());

function Price({ value }: { readonly value: MoneyValue | null }) {
  const [price, setPrice] = useState(value);
  return (
    <MoneyField
      path="costLines.1.unitPrice"
      label="Đơn giá"
      value={price}
      currencies={['VND', 'USD']}
      onChange={(next) => {
        changed(next);
        setPrice(next);
      }}
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Đơn giá' });

test('an amount is read in the notation of the reader, and kept in minor units', () => {
  renderUi(<Price value={null} />);
  fireEvent.change(field(), { target: { value: '1.500.000' } });
  expect(changed).toHaveBeenLastCalledWith({ minor: 1_500_000, currency: 'VND' });
  fireEvent.change(field(), { target: { value: '' } });
  expect(changed).toHaveBeenLastCalledWith(null);
});

test('another currency keeps the figure, not the value', () => {
  renderUi(<Price value={{ minor: 200, currency: 'VND' }} />);
  fireEvent.change(screen.getByRole('combobox', { name: 'Loại tiền' }), {
    target: { value: 'USD' },
  });
  expect(changed).toHaveBeenLastCalledWith({ minor: 20_000, currency: 'USD' });
  expect(field().value).toBe('200');
});

test('what cannot be read is said, and the last amount stays', () => {
  renderUi(<Price value={{ minor: 200, currency: 'VND' }} />);
  fireEvent.change(field(), { target: { value: 'hai trăm' } });
  expect(changed).not.toHaveBeenCalled();
  expect(screen.getByText('Không đọc được số này.')).toBeTruthy();
});

import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { DateField } from './date-field.tsx';

const changed = vi.fn();

function Start({ value }: { readonly value: string | null }) {
  const [day, setDay] = useState(value);
  return (
    <DateField
      path="startDate"
      label="Ngày đi"
      value={day}
      onChange={(next) => {
        changed(next);
        setDay(next);
      }}
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Ngày đi' });

test('a day is typed, tidied when the field is left, and its weekday stands beside it', () => {
  renderUi(<Start value={null} />);
  fireEvent.change(field(), { target: { value: '5/3/26' } });
  expect(changed).toHaveBeenLastCalledWith('2026-03-05');
  expect(screen.getByText('Thứ Năm')).toBeTruthy();
  fireEvent.blur(field());
  expect(field().value).toBe('05/03/2026');
});

test('what is no day stays as typed, is said, and changes nothing', () => {
  changed.mockClear();
  renderUi(<Start value="2026-03-05" />);
  fireEvent.change(field(), { target: { value: '31/02/2026' } });
  fireEvent.blur(field());
  expect(changed).not.toHaveBeenCalled();
  expect(field().value).toBe('31/02/2026');
  expect(screen.getByText('Ghi ngày dạng ngày/tháng/năm.')).toBeTruthy();
});

test('the calendar comes when it is asked for, and gives the day', async () => {
  changed.mockClear();
  renderUi(<Start value="2026-03-05" />);
  fireEvent.click(screen.getByRole('button', { name: 'Mở lịch: Ngày đi' }));
  fireEvent.click(
    await screen.findByRole('button', { name: /^12 tháng 3 2026/i }, { timeout: 12_000 }),
  );
  expect(changed).toHaveBeenCalledWith('2026-03-12');
});

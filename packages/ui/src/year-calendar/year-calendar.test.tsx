import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { YearCalendar } from './year-calendar.tsx';

test('an activity stands in every month that it touches; overlaps are said in words', () => {
  const onYear = vi.fn();
  renderUi(
    <YearCalendar
      year={2026}
      onYear={onYear}
      entries={[
        { id: 'a', from: '2026-03-30', to: '2026-04-02', name: 'Thăm Lào', overlap: 'Hội thảo' },
      ]}
    />,
  );
  for (const month of [/^tháng 3 2026$/i, /^tháng 4 2026$/i]) {
    const section = screen.getByRole('region', { name: month });
    expect(within(section).getByText('Thăm Lào')).toBeTruthy();
    expect(within(section).getByText(/trùng ngày: Hội thảo/)).toBeTruthy();
  }
  expect(
    within(screen.getByRole('region', { name: /^tháng 5 2026$/i })).getByText('Không có hoạt động'),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Năm sau' }));
  expect(onYear).toHaveBeenCalledWith(2027);
});

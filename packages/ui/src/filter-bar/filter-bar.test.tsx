import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { MultiSelectField, SelectField } from '../select-field/select-field.tsx';
import { renderUi } from '../testing.tsx';
import { FilterBar } from './filter-bar.tsx';

const realMatchMedia = window.matchMedia;
afterEach(() => {
  window.matchMedia = realMatchMedia;
});

const options = [{ value: 'KR', label: 'Hàn Quốc' }];
const nothing = () => {};
const bar = (onRemove: () => void) => (
  <FilterBar
    active={[{ id: 'year', label: 'Năm: 2026', onRemove }]}
    onClear={nothing}
    found="12 hồ sơ"
  >
    <SelectField path="country" label="Nước" value={null} options={options} onChange={nothing} />
    <MultiSelectField path="to" label="Đến" value={['KR']} options={options} onChange={nothing} />
  </FilterBar>
);

test('a field that filters by nothing says that everything is in', () => {
  const onRemove = vi.fn();
  renderUi(bar(onRemove));
  expect(screen.getByRole('combobox', { name: 'Nước' })).toHaveProperty('placeholder', 'Tất cả');
  expect(screen.getByRole('combobox', { name: 'Đến' })).toHaveProperty('placeholder', '');
  expect(screen.queryByRole('button', { name: /^Bộ lọc/u })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc Năm: 2026' }));
  expect(onRemove).toHaveBeenCalledOnce();
});

test('on a phone the fields are folded, and the button says how many are set', () => {
  window.matchMedia = (query) => Object.assign(realMatchMedia(query), { matches: true });
  renderUi(bar(nothing));
  expect(screen.queryByRole('combobox', { name: 'Nước' })).toBeNull();
  expect(screen.getByText('12 hồ sơ')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Bộ lọc (1)' }));
  expect(screen.getByRole('combobox', { name: 'Nước' })).toBeTruthy();
});

import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { SelectField } from './select-field.tsx';

const options = [
  { value: 'p1', label: 'Liên hiệp Công đoàn Gyeongnam', note: 'Hàn Quốc' },
  { value: 'p2', label: 'Công đoàn Đức', note: 'Đức' },
];

// Into a field that is not focused only the browser writes; that is no search.
function type(box: HTMLElement, value: string): void {
  act(() => box.focus());
  fireEvent.change(box, { target: { value } });
}

test('an option is found without marks, by its name or its note', () => {
  const choose = vi.fn();
  renderUi(
    <SelectField
      path="partnerId"
      label="Đối tác"
      value={null}
      options={options}
      onChange={choose}
    />,
  );
  const box = screen.getByRole('combobox', { name: 'Đối tác' });
  fireEvent.click(box);
  type(box, 'han quoc');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  fireEvent.click(screen.getByRole('option', { name: /Gyeongnam/ }));
  expect(choose).toHaveBeenCalledWith('p1');
});

test('with a search on the server the options are shown as they come', () => {
  const search = vi.fn();
  renderUi(
    <SelectField
      path="partnerId"
      label="Đối tác"
      value={null}
      options={options}
      onChange={() => undefined}
      onSearch={search}
    />,
  );
  const box = screen.getByRole('combobox', { name: 'Đối tác' });
  fireEvent.click(box);
  type(box, 'kim khi');
  expect(search).toHaveBeenLastCalledWith('kim khi');
  expect(screen.getAllByRole('option')).toHaveLength(2);
});

import type { CostLine } from '@cau-noi/domain/dossier';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { CostLinesEditor } from './cost-lines-editor.tsx';

function Estimate() {
  const [items, setItems] = useState<readonly CostLine[]>([]);
  return (
    <CostLinesEditor
      items={items}
      onChange={setItems}
      errorAt={() => undefined}
      persons={9}
      days={7}
    />
  );
}

const days = (place: number) =>
  screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Số ngày' })[place]?.value;

test('a ticket is paid once, a room by the day; the days follow the kind until they are written', async () => {
  await renderPage(<Estimate />);
  const add = await screen.findByRole('button', { name: 'Thêm khoản chi' });
  fireEvent.click(add);
  fireEvent.click(add);
  expect([days(0), days(1)]).toEqual(['1', '7']);
  const chooseKind = async (name: string) => {
    fireEvent.click(screen.getAllByRole('combobox', { name: 'Khoản chi' })[1] as HTMLElement);
    const options = await screen.findAllByRole('option', { name, hidden: true });
    fireEvent.click(options.at(-1) as HTMLElement);
  };
  await chooseKind('Tặng phẩm');
  expect(days(1)).toBe('1');
  await chooseKind('Tiền ăn');
  expect(days(1)).toBe('7');
  fireEvent.change(screen.getAllByRole('textbox', { name: 'Số ngày' })[1] as HTMLElement, {
    target: { value: '3' },
  });
  await chooseKind('Tặng phẩm');
  expect(days(1)).toBe('3');
});

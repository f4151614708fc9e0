import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderUi } from '../testing.tsx';
import { LineChart } from './line-chart.tsx';

test('the figures of the lines are in a table, and what is not known is not a zero', () => {
  renderUi(
    <LineChart
      caption="Lượt cán bộ đi nước ngoài"
      along={['2019', '2020', '2021']}
      series={[{ id: 'out', label: 'Đoàn ra', values: [144, null, 12], series: 1 }]}
      write={String}
    />,
  );
  const table = screen.getByRole('table', { hidden: true });
  const cells = within(table).getAllByRole('cell', { hidden: true });
  expect(cells.slice(1).map((cell) => cell.textContent)).toEqual(['144', '–', '12']);
  expect(screen.getByRole('figure', { name: 'Lượt cán bộ đi nước ngoài' })).toBeTruthy();
});

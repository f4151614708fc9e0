import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderUi } from '../testing.tsx';
import { BarPairs } from './bar-pairs.tsx';

test('readers have every figure, and each figure is a link to its list', () => {
  renderUi(
    <BarPairs
      caption="Thực hiện kế hoạch 2026"
      pairs={[{ id: 'OUTBOUND', label: 'Đoàn ra', plan: 60, done: 57, unplanned: 4 }]}
      write={String}
      link={(pair, part, figure) => <a href={`#${pair.id}-${part}`}>{figure}</a>}
    />,
  );
  const table = screen.getByRole('table', { name: 'Thực hiện kế hoạch 2026' });
  const row = within(table).getByRole('row', { name: /Đoàn ra/ });
  expect(
    within(row)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['60', '57', '4']);
  expect(within(row).getByRole('link', { name: '57' }).getAttribute('href')).toBe('#OUTBOUND-done');
});

test('bars begin at zero, and what was not planned is hatched at the end of what was done', () => {
  const { container } = renderUi(
    <BarPairs
      caption="Thực hiện"
      pairs={[{ id: 'a', label: 'Đoàn ra', plan: 50, done: 100, unplanned: 25 }]}
      write={String}
    />,
  );
  const bars = [...container.querySelectorAll('svg > rect')];
  expect(bars.map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')])).toEqual([
    [null, '50%'],
    [null, '75%'],
    ['75%', '25%'],
  ]);
  expect(bars[2]?.getAttribute('fill')).toMatch(/^url\(#/);
});

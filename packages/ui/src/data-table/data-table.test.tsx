import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { EmptyState } from '../empty-state/empty-state.tsx';
import { type Column, nextSort, type Sort } from './columns.ts';
import { DataTable } from './data-table.tsx';

interface Trip {
  readonly id: string;
  readonly country: string;
  readonly persons: number;
}

const trips: readonly Trip[] = [
  { id: 'a', country: 'Lào', persons: 8 },
  { id: 'b', country: 'Hàn Quốc', persons: 5 },
];

const columns: readonly Column<Trip>[] = [
  { id: 'country', header: 'Nước', cell: (trip) => trip.country, sortable: true, phone: 'title' },
  { id: 'persons', header: 'Người', cell: (trip) => trip.persons, align: 'end', foot: 13 },
];

const realMatchMedia = window.matchMedia;
afterEach(() => {
  window.matchMedia = realMatchMedia;
  vi.restoreAllMocks();
});

test('rows, totals and an accessible name', () => {
  renderUi(<DataTable caption="Đoàn ra" columns={columns} rows={trips} rowKey={(t) => t.id} />);
  const table = screen.getByRole('table', { name: 'Đoàn ra' });
  expect(within(table).getAllByRole('row')).toHaveLength(4);
  const foot = within(table).getAllByRole('row').at(-1);
  expect(foot?.textContent).toBe('Cộng13');
});

test('a header sorts, then turns round', () => {
  const onSort = vi.fn();
  function Sorted() {
    const [sort, setSort] = useState<Sort | null>(null);
    return (
      <DataTable
        caption="Đoàn ra"
        columns={columns}
        rows={trips}
        rowKey={(t) => t.id}
        sort={sort}
        onSort={(next) => {
          onSort(next);
          setSort(next);
        }}
      />
    );
  }
  renderUi(<Sorted />);
  const header = screen.getByRole('columnheader', { name: 'Nước' });
  expect(header.getAttribute('aria-sort')).toBeNull();
  fireEvent.click(within(header).getByRole('button'));
  expect(header.getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(within(header).getByRole('button'));
  expect(onSort).toHaveBeenLastCalledWith({ column: 'country', direction: 'descending' });
  expect(nextSort({ column: 'country', direction: 'descending' }, 'country').direction).toBe(
    'ascending',
  );
});

test('all rows are selected at once, and one is let go', () => {
  function Selectable() {
    const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
    return (
      <DataTable
        caption="Đoàn ra"
        columns={columns}
        rows={trips}
        rowKey={(t) => t.id}
        selection={{ selected, onChange: setSelected, label: (trip) => trip.country }}
      />
    );
  }
  renderUi(<Selectable />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn tất cả' }));
  const lao = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Chọn Lào' });
  expect(lao.checked).toBe(true);
  fireEvent.click(lao);
  expect(lao.checked).toBe(false);
  expect(
    screen.getByRole<HTMLInputElement>('checkbox', { name: 'Chọn tất cả' }).indeterminate,
  ).toBe(true);
});

test('an empty table says why', () => {
  renderUi(
    <DataTable
      caption="Đoàn ra"
      columns={columns}
      rows={[]}
      rowKey={(t) => t.id}
      empty={<EmptyState why="Chưa có đoàn nào trong năm." />}
    />,
  );
  expect(screen.getByText('Chưa có đoàn nào trong năm.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test.each([
  [true, '25001'],
  [false, '-1'],
])('the rows of a list whose total is exact (%s) are told as %s', async (totalIsExact, said) => {
  renderUi(
    <DataTable
      caption="Đoàn ra"
      columns={columns}
      rows={trips}
      rowKey={(t) => t.id}
      total={25_000}
      totalIsExact={totalIsExact}
    />,
  );
  const table = await screen.findByRole('table', { name: 'Đoàn ra' });
  expect(table.getAttribute('aria-rowcount')).toBe(said);
});

test('a long table draws what is in view and says how many there are', async () => {
  // jsdom lays nothing out: every element is said to be 720 px high.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(720);
  const many = Array.from({ length: 2000 }, (_, n) => ({
    id: `t${n}`,
    country: `Nước ${n}`,
    persons: n,
  }));
  renderUi(<DataTable caption="Đoàn ra" columns={columns} rows={many} rowKey={(t) => t.id} />);
  const table = await screen.findByRole('table', { name: 'Đoàn ra' });
  expect(await within(table).findByText('Nước 0')).toBeTruthy();
  expect(table.getAttribute('aria-rowcount')).toBe('2001');
  expect(within(table).getAllByRole('row').length).toBeLessThan(100);
  expect(within(table).queryByText('Nước 1999')).toBeNull();
});

test('the beginning of a long list counts all of it, asks for more at its end, and stands where it was', async () => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(720);
  const rows = Array.from({ length: 100 }, (_, n) => ({
    id: `t${n}`,
    country: `Nước ${n}`,
    persons: n,
  }));
  const onEnd = vi.fn();
  const place = { top: 3000, heights: [] };
  renderUi(
    <DataTable
      caption="Đoàn ra"
      columns={columns}
      rows={rows}
      rowKey={(t) => t.id}
      total={10_000}
      onEnd={onEnd}
      place={place}
    />,
  );
  const table = await screen.findByRole('table', { name: 'Đoàn ra' });
  expect(await within(table).findByText('Nước 90')).toBeTruthy();
  expect(within(table).queryByText('Nước 0')).toBeNull();
  expect(table.getAttribute('aria-rowcount')).toBe('10001');
  expect(table.parentElement?.scrollTop).toBe(3000);
  expect(onEnd).toHaveBeenCalled();
  const frame = table.parentElement;
  if (frame) frame.scrollTop = 1000;
  fireEvent.scroll(frame ?? table);
  expect(place.top).toBe(1000);
});

test('at phone width the rows become a list', () => {
  window.matchMedia = (query) => Object.assign(realMatchMedia(query), { matches: true });
  renderUi(<DataTable caption="Đoàn ra" columns={columns} rows={trips} rowKey={(t) => t.id} />);
  const list = screen.getByRole('list', { name: 'Đoàn ra' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('Cộng: Người')).toBeTruthy();
});

test('at phone width a row leaves out what it has not', () => {
  window.matchMedia = (query) => Object.assign(realMatchMedia(query), { matches: true });
  const ended = trips.map((trip, place) => ({ ...trip, persons: place === 0 ? 0 : 5 }));
  renderUi(
    <DataTable
      caption="Đoàn ra"
      columns={columns.map((column) =>
        column.id === 'persons' ? { ...column, filled: (trip: Trip) => trip.persons > 0 } : column,
      )}
      rows={ended}
      rowKey={(t) => t.id}
    />,
  );
  const [none, some] = screen.getAllByRole('listitem');
  expect(none?.textContent).toBe('Lào');
  expect(some?.textContent).toBe('Hàn QuốcNgười5');
});

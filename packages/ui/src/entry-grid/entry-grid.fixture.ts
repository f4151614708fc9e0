import type { MoneyValue } from '../money-field/money-field.tsx';
import type { GridColumn } from './entry-grid.tsx';

/** A line of a small plan, for the tests of the grid. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly persons: number | null;
  readonly cost: MoneyValue | null;
}

export const line = (id: string, name: string, persons: number | null = null): Line => ({
  id,
  name,
  kind: null,
  persons,
  cost: null,
});

export const columns: readonly GridColumn<Line>[] = [
  { id: 'name', header: 'Nội dung', type: 'text', value: (row) => row.name },
  {
    id: 'kind',
    header: 'Loại',
    type: 'select',
    value: (row) => row.kind,
    options: [
      { value: 'OUTBOUND', label: 'Đoàn ra' },
      { value: 'INBOUND', label: 'Đoàn vào' },
    ],
  },
  { id: 'persons', header: 'Người', type: 'number', value: (row) => row.persons },
  {
    id: 'cost',
    header: 'Kinh phí',
    type: 'money',
    value: (row) => row.cost,
    currencies: ['VND', 'USD'],
  },
];

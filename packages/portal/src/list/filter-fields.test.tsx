import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anyOf, flagFilter, idFilter, numberFilter, textFilter } from '../routes/filters.ts';
import type { AskedBy } from '../routes/filters.ts';
import { renderPage } from '../testing.tsx';
import {
  codesField,
  flagField,
  ListFilters,
  numberField,
  textField,
  unitField,
} from './filter-fields.tsx';
import { narrowedBy, useNarrowing } from './narrowing.ts';

const STATES = ['DRAFT', 'SENT'] as const;
const NAMES = { DRAFT: 'Đang soạn', SENT: 'Đã gửi' };

const filters = {
  q: textFilter,
  state: anyOf(STATES),
  year: numberFilter,
  unit: idFilter,
  late: flagFilter,
};

const whereOf = ({ q, state, year, unit, late }: AskedBy<typeof filters>) =>
  narrowedBy({ text: q, state, year, organisationId: unit, late });

function List() {
  const narrowing = useNarrowing(filters, whereOf);
  const fields = {
    q: textField('Tìm'),
    state: codesField('Trạng thái', STATES, (one) => NAMES[one]),
    year: numberField('Năm', [2026, 2025], (year) => `năm ${year}`),
    unit: unitField('Đơn vị'),
    late: flagField('Chỉ quá hạn'),
  };
  return (
    <>
      <ListFilters narrowing={narrowing} fields={fields} found="12 hồ sơ" />
      <output>{JSON.stringify(narrowing.where)}</output>
    </>
  );
}

const nodes = [{ __typename: 'Organisation', id: 'u1', shortName: 'CĐ Mẫu' }];
const fixtures = {
  UnitChoiceQuery: { organisations: { nodes: [] } },
  NamesQuery: { nodes },
};
const at = '/?q=%20H%E1%BB%99i%20&state=DRAFT&state=SENT&year=2019&unit=u1&late=1';

test('what narrows a list is asked of the API, said part by part, and each part taken away alone', async () => {
  const { router } = await renderPage(<List />, { at, fixtures });
  const where = {
    text: 'Hội',
    state: ['DRAFT', 'SENT'],
    year: 2019,
    organisationId: 'u1',
    late: true,
  };
  expect(JSON.parse(screen.getByText(/organisationId/u).textContent ?? '')).toEqual(where);
  await screen.findByRole('button', { name: 'Bỏ lọc CĐ Mẫu' });
  for (const said of ['" Hội "', 'Đã gửi', 'năm 2019', 'Chỉ quá hạn'])
    expect(screen.getByRole('button', { name: `Bỏ lọc ${said}` })).toBeTruthy();
  expect(screen.getByRole('combobox', { name: 'Năm' })).toHaveProperty('value', '2019');
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc Đang soạn' }));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ state: 'SENT' }));
});

test('taking all away leaves an address without filters and a list that nothing narrows', async () => {
  const { router } = await renderPage(<List />, { at, fixtures });
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ hết bộ lọc' }));
  await waitFor(() => expect(router.state.location.href).toBe('/'));
  expect(screen.getByText('{}')).toBeTruthy();
});

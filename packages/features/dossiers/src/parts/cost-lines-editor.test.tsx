import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { CostLine } from '@cau-noi/domain/dossier';
import { renderPage } from '@cau-noi/portal/testing';
import { focusField } from '@cau-noi/ui/field';
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { inPortal } from '../dossiers.fixture.ts';
import type { Named } from '../draft/names.ts';
import { CostLinesEditor } from './cost-lines-editor.tsx';

interface EstimateProps {
  readonly activity?: ActivityKind;
  readonly lines?: readonly CostLine[];
  readonly coOrganisers?: readonly Named[];
}

const NOBODY_ELSE: readonly Named[] = [];
const NO_LINES: readonly CostLine[] = [];
const LINE: CostLine = {
  id: 'c1',
  kind: 'LODGING',
  item: null,
  role: null,
  countryCode: null,
  place: null,
  traveller: null,
  paidById: null,
  donorKind: null,
  hiredBecause: null,
  description: '',
  persons: 2,
  days: 3,
  unitPrice: { minor: 100_000, currency: 'VND' },
  payer: 'UNION_FUND',
};

function Estimate({
  activity = 'OUTBOUND',
  lines = NO_LINES,
  coOrganisers = NOBODY_ELSE,
}: EstimateProps) {
  const [items, setItems] = useState(lines);
  return (
    <CostLinesEditor
      items={items}
      activity={activity}
      onChange={setItems}
      errorAt={() => undefined}
      persons={9}
      days={7}
      coOrganisers={coOrganisers}
    />
  );
}

const days = (place: number) =>
  screen.getAllByRole<HTMLInputElement>('textbox', { name: /^Số (ngày|lần)$/u })[place]?.value;

test('a ticket is paid once, a room by the day; the days follow the kind until they are written', async () => {
  await renderPage(<Estimate />, { surround: inPortal });
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
  fireEvent.change(screen.getAllByRole('textbox', { name: /^Số (ngày|lần)$/u })[1] as HTMLElement, {
    target: { value: '3' },
  });
  await chooseKind('Tặng phẩm');
  expect(days(1)).toBe('3');
});

test('a line says of which class who travels is, of the classes that its item has', async () => {
  const lodging: CostLine = { ...LINE, item: 'ABROAD_LODGING' };
  await renderPage(<Estimate lines={[lodging]} />, { surround: inPortal });
  const field = await screen.findByRole<HTMLInputElement>('combobox', {
    name: 'Hạng của người đi',
  });
  fireEvent.click(field);
  const options = await screen.findAllByRole('option', {
    name: /^Mức|Hệ số|Bộ trưởng/u,
    hidden: true,
  });
  expect(options.map(({ textContent }) => textContent)).toEqual(['Mức A (lãnh đạo)', 'Mức B']);
  fireEvent.click(options[1] as HTMLElement);
  expect(field.value).toBe('Mức B');
});

test('a line whose rates do not hang on who travels asks of no class', async () => {
  const ticket = { ...LINE, kind: 'TICKET', item: 'INTERNATIONAL_TICKET' } as const;
  await renderPage(<Estimate lines={[ticket]} />, { surround: inPortal });
  await screen.findByRole('combobox', { name: 'Khoản chi' });
  expect(screen.queryByRole('combobox', { name: 'Hạng của người đi' })).toBeNull();
});

test('a line says what exactly is paid where its kind leaves a choice, and for whom where the rates ask', async () => {
  await renderPage(<Estimate activity="INBOUND" />, { surround: inPortal });
  const add = await screen.findByRole('button', { name: 'Thêm khoản chi' });
  fireEvent.click(add);
  expect(screen.queryByRole('combobox', { name: 'Nội dung chi' })).toBeNull();
  fireEvent.click(add);
  const choose = async (field: string, name: string) => {
    fireEvent.click(screen.getAllByRole('combobox', { name: field }).at(-1) as HTMLElement);
    const options = await screen.findAllByRole('option', { name, hidden: true });
    fireEvent.click(options.at(-1) as HTMLElement);
  };
  expect(screen.queryByRole('combobox', { name: 'Chi cho ai' })).toBeNull();
  await choose('Nội dung chi', 'Chỗ ở của khách (gồm ăn sáng)');
  await choose('Chi cho ai', 'Trưởng đoàn');
  await choose('Khoản chi', 'Phiên dịch, biên dịch');
  expect(screen.queryByRole('combobox', { name: 'Chi cho ai' })).toBeNull();
  await choose('Nội dung chi', 'Biên dịch sang tiếng Việt (thuê)');
  expect(screen.getByRole('textbox', { name: 'Số trang' })).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Số tài liệu' })).toBeTruthy();
});

test('of many lines one is written at a time, the one that a finding leads to or that is new', async () => {
  const lines = Array.from({ length: 40 }, (_, place): CostLine => ({
    ...LINE,
    id: `c${place}`,
    kind: 'OTHER',
    item: 'OTHER_EXPENSE',
    description: `Khoản ${place}`,
    payer: 'HOST',
  }));
  await renderPage(<Estimate lines={lines} />, { surround: inPortal });
  expect(await screen.findAllByText(/^2 × 3 × 100.000/u)).toHaveLength(40);
  expect(screen.queryByRole('textbox')).toBeNull();
  const written = () =>
    screen
      .getAllByRole<HTMLInputElement>('textbox', { name: 'Diễn giải' })
      .map((field) => field.value);
  fireEvent.click(screen.getAllByRole('button', { name: 'Sửa khoản chi' })[4] as HTMLElement);
  expect(written()).toEqual(['Khoản 4']);
  act(() => {
    focusField('costLines.c7.unitPrice');
  });
  expect(written()).toEqual(['Khoản 7']);
  fireEvent.click(screen.getByRole('button', { name: 'Thêm khoản chi' }));
  expect(written()).toEqual(['']);
});

const UNIONS: readonly Named[] = [{ id: 'hue', name: 'LĐLĐ TP Huế' }];
const field = (name: string) => screen.getByRole<HTMLInputElement>('combobox', { name });
const choose = async (name: string, option: string) => {
  fireEvent.click(field(name));
  const options = await screen.findAllByRole('option', { name: option, hidden: true });
  fireEvent.click(options.at(-1) as HTMLElement);
};

test('a line says which union pays where several organise it, as long as own money pays', async () => {
  const surround = { surround: inPortal };
  await renderPage(<Estimate lines={[LINE]} coOrganisers={UNIONS} />, surround);
  await screen.findByRole('combobox', { name: 'Đơn vị chi' });
  await choose('Đơn vị chi', 'LĐLĐ TP Huế');
  expect(field('Đơn vị chi').value).toBe('LĐLĐ TP Huế');
  await choose('Nguồn chi', 'Phía bạn đài thọ');
  expect(screen.queryByRole('combobox', { name: 'Đơn vị chi' })).toBeNull();
  await choose('Nguồn chi', 'Tài chính công đoàn');
  expect(field('Đơn vị chi').value).toBe('');
});

test('a union that no longer organises it is seen, and nobody asks where nobody else does', async () => {
  const surround = { surround: inPortal };
  const lines = [
    { ...LINE, paidById: 'gone' },
    { ...LINE, id: 'c2' },
  ];
  await renderPage(<Estimate lines={lines} />, surround);
  const found = await screen.findAllByRole<HTMLInputElement>('combobox', { name: 'Đơn vị chi' });
  expect(found.map(({ value }) => value)).toEqual(['Đơn vị không còn phối hợp']);
});

test('a donor says who it is', async () => {
  const lines = [{ ...LINE, payer: 'DONOR' as const }];
  await renderPage(<Estimate lines={lines} />, { surround: inPortal });
  await screen.findByRole('combobox', { name: 'Nhà tài trợ là' });
  await choose('Nhà tài trợ là', 'Doanh nghiệp');
  expect(field('Nhà tài trợ là').value).toBe('Doanh nghiệp');
  await choose('Nguồn chi', 'Phía bạn đài thọ');
  expect(screen.queryByRole('combobox', { name: 'Nhà tài trợ là' })).toBeNull();
});

test('what is hired says why, what is our own does not', async () => {
  const hall = { ...LINE, kind: 'VENUE', item: 'VENUE_HIRE' } as const;
  const lines = [hall, { ...LINE, id: 'c2' }];
  await renderPage(<Estimate activity="INBOUND" lines={lines} />, { surround: inPortal });
  const found = await screen.findAllByRole<HTMLInputElement>('textbox', {
    name: 'Lý do thuê ngoài',
  });
  expect(found).toHaveLength(1);
  fireEvent.change(found[0] as HTMLElement, { target: { value: 'Không đủ chỗ' } });
  expect(screen.getByDisplayValue('Không đủ chỗ')).toBe(found[0]);
});

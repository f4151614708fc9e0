import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAdministration } from '../administration.testing.tsx';
import { RateImportPage } from './rate-import.page.tsx';

const instruments = [
  { id: 'i140', number: '140/2025/TT-BTC' },
  { id: 'i0', number: null },
];

/** Files that a spreadsheet program has saved: shared texts, days as numbers, empty rows. */
const saved = (name: string) => new File([bytesOf(name)], name);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, import.meta.url)));

interface Sent {
  readonly input: { readonly rows: readonly object[]; readonly dryRun: boolean };
}

async function show(answer?: (sent: Sent['input']) => object) {
  const sent: Sent['input'][] = [];
  await renderAdministration(<RateImportPage />, {
    pattern: '/administration/rates/import',
    fixtures: {
      RateImportPageQuery: { instruments },
      RatesImportMutation: ({ input }: Sent) => {
        sent.push(input);
        const rows = input.rows.map((_row, index) => ({ index, status: 'ADDED', issues: [] }));
        const payload = { __typename: 'NormRatesImportPayload', written: !input.dryRun, rows };
        return { answer: answer?.(input) ?? payload };
      },
    },
  });
  await screen.findByRole('button', { name: 'Chọn tệp Excel' });
  return sent;
}

function choose(file: File): void {
  const input = document.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('No field for files');
  fireEvent.change(input, { target: { files: [file] } });
}

test('every row of a real file is read and tried, and what is wrong is said at its column', async () => {
  const sent = await show();
  choose(saved('annex.xlsx'));
  const table = within(await screen.findByRole('table', { name: 'Kết quả thử' }));
  const [, ...rows] = table.getAllByRole('row').map(({ textContent }) => textContent);
  expect(sent).toMatchObject([
    {
      dryRun: true,
      rows: [
        {
          instrumentId: 'i140',
          article: '7',
          item: 'ABROAD_LODGING',
          scope: { travellers: ['LEVEL_A'], countries: ['JP'], places: [] },
          limit: { amount: { ceiling: { minor: 1234, currency: 'USD' }, lowest: null } },
          exceptional: false,
          validFrom: '2031-01-01',
          validTo: null,
          verification: 'TEXT_READ',
          note: 'Mức mẫu',
        },
        {
          article: 'Phụ lục',
          scope: { travellers: ['LEVEL_A', 'LEVEL_B'], countries: ['KR', 'LA'] },
          limit: { amount: { ceiling: { minor: 5000, currency: 'USD' } } },
          exceptional: true,
          validFrom: '2031-02-01',
        },
      ],
    },
  ]);
  expect(rows[0]).toMatch(/^2.*Nhật Bản: 12,34.*Sẽ thêm$/u);
  expect(rows[1]).toMatch(/^3.*Hàn Quốc; Lào.*Sẽ thêm$/u);
  expect(rows[2]).toMatch(
    /^5.*Chưa được.*Nước: “Nước mẫu” không có.*Mức tối đa: “1\.234,5” là chữ.*Áp dụng từ ngày: “31\/02\/2031” không phải ngày/u,
  );
  expect(rows[3]).toMatch(
    /^6.*Số văn bản: Danh mục chưa có văn bản “999\/TT-MẪU”.*Nội dung chi: Chưa điền.*Mức tối đa: 1\.234 có nhiều chữ số lẻ/u,
  );
  expect(screen.getByText('Thêm 2, đã có sẵn 0, chưa được 2 dòng.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Ghi/u })).toBeNull();
});

test.each([
  ['formula.xlsx', /Có công thức tại ô F2/u],
  ['merged.xlsx', /Có ô gộp tại I2:J2/u],
  [
    'columns.xlsx',
    /chưa đúng tệp mẫu.*Thiếu cột: Áp dụng từ ngày.*Không có trong tệp mẫu: Nội dung\..*Có hai lần: Nội dung chi/u,
  ],
])('%s is refused in words, and nothing is sent', async (name, sentence) => {
  const sent = await show();
  choose(saved(name));
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  expect(sent).toEqual([]);
});

test.each([
  ['a text', new Uint8Array([84, 104, 117]), /không phải tệp Excel/u],
  ['half of a file', bytesOf('annex.xlsx').slice(0, 2000), /không phải tệp Excel/u],
])('%s is no workbook', async (_what, bytes, sentence) => {
  const sent = await show();
  choose(new File([bytes], 'mau.xlsx'));
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  expect(sent).toEqual([]);
});

const said = (rows: readonly object[], statuses: readonly string[], written: boolean) => ({
  __typename: 'NormRatesImportPayload',
  written,
  rows: rows.map((_row, index) => ({ index, status: statuses[index], issues: [] })),
});

test('what the book says of a row stands at its column, and nothing can be written', async () => {
  await show(({ rows }) => ({
    ...said(rows, ['ADDED', 'REFUSED'], false),
    rows: [
      { index: 0, status: 'ADDED', issues: [] },
      {
        index: 1,
        status: 'REFUSED',
        issues: [{ code: 'BEFORE_INSTRUMENT', path: ['validFrom'], data: { from: '2026-02-14' } }],
      },
    ],
  }));
  choose(saved('clean.xlsx'));
  expect(
    await screen.findByText('Áp dụng từ ngày: Văn bản chỉ có hiệu lực từ 14/02/2026.'),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Chỉ xem dòng chưa được' }));
  expect(screen.getAllByRole('row')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: /^Ghi/u })).toBeNull();
});

test('rows against which nothing stands are written with their reason', async () => {
  const sent = await show(({ rows, dryRun }) => said(rows, ['ADDED', 'UNCHANGED'], !dryRun));
  choose(saved('clean.xlsx'));
  const reason = await screen.findByLabelText(/Lý do ghi/u);
  fireEvent.change(reason, { target: { value: 'Phụ lục mẫu' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi 1 dòng vào sổ định mức' }));
  await waitFor(() => expect(screen.getByText(/Đã ghi 1 dòng/u)).toBeTruthy());
  expect(sent).toMatchObject([
    { dryRun: true },
    { dryRun: false, reason: 'Phụ lục mẫu', rows: [{}, {}] },
  ]);
});

import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { achieved, figure, testOptions } from '../statistics.testing.ts';
import { TermReportPage } from './term-report.page.tsx';

const declared = (indicator: string, value: number, years: readonly [number, number]) => ({
  indicator,
  value,
  qualifier: null,
  periodFrom: `${years[0]}-01-01`,
  periodTo: `${years[1]}-12-31`,
  source: 'Bài viết của đơn vị',
  verification: 'PUBLIC_PAGE',
});

const report = {
  organisation: { id: 'u1', name: 'Công đoàn Mẫu' },
  computed: [figure('DELEGATIONS_OUT', 12), figure('PERSON_TRIPS_OUT', 31)],
  declared: [
    // A note of one figure stands in its source; the sentence holds together all the same.
    {
      ...declared('DELEGATIONS_OUT', 57, [2015, 2019]),
      source: 'Bài viết của đơn vị, chỉ tính đoàn ra',
    },
    declared('PERSON_TRIPS_OUT', 144, [2015, 2019]),
  ],
  overlappingDeclared: [declared('DELEGATIONS_OUT', 40, [2013, 2017])],
  planAchieved: [achieved(null), achieved('OUTBOUND')],
};

const show = () =>
  renderPage(<TermReportPage />, {
    pattern: '/statistics/term',
    at: '/statistics/term?unit=u1&from=2015&to=2019',
    surround: testOptions(),
    fixtures: {
      TermReportPageQuery: { termReport: report },
      UnitChoiceQuery: { organisations: { nodes: [] } },
      NamesQuery: { nodes: [] },
    },
  });

test('every computed number of the sentence opens its list', async () => {
  await show();
  const section = await screen.findByRole('heading', { name: 'Tính từ hồ sơ' });
  const computed = within(section.closest('section') as HTMLElement);
  expect(computed.getByText(/Trong giai đoạn 2015-2019, Công đoàn Mẫu đã/u).textContent).toBe(
    'Trong giai đoạn 2015-2019, Công đoàn Mẫu đã tổ chức 12 đoàn ra (31 lượt cán bộ).',
  );
  const [first] = computed.getAllByRole('link', { name: '12 đoàn ra: mở danh sách hồ sơ' });
  const address = new URL(first?.getAttribute('href') ?? '', 'http://x.invalid');
  expect(address.pathname).toBe('/dossiers');
  expect(address.searchParams.get('statistic')).toBe(report.computed[0]?.filter);
});

test('what was declared stands apart, each period by itself and never added', async () => {
  await show();
  const exact = await screen.findByRole('heading', {
    name: 'Đơn vị khai báo cho đúng giai đoạn này',
  });
  const own = within(exact.closest('section') as HTMLElement);
  expect(own.getByText(/57/u, { selector: 'strong' })).toBeTruthy();
  expect(own.queryByRole('link')).toBeNull();
  expect(own.getByText(/Trong giai đoạn/u).textContent).toBe(
    'Trong giai đoạn 2015-2019, Công đoàn Mẫu đã tổ chức 57 đoàn ra (144 lượt cán bộ).',
  );
  expect(own.getAllByText('Bài viết của đơn vị, chỉ tính đoàn ra')).toHaveLength(1);
  expect(own.getAllByText('theo trang thông tin công khai')).toHaveLength(2);
  const other = within(
    screen
      .getByRole('heading', { name: 'Đơn vị khai báo cho giai đoạn khác có năm trùng' })
      .closest('section') as HTMLElement,
  );
  expect(other.getByText(/không cộng với nhau/u)).toBeTruthy();
  expect(
    other.getByRole('link', { name: 'Mở báo cáo của giai đoạn này' }).getAttribute('href'),
  ).toBe('/statistics/term?unit=u1&from=2013&to=2017');
  // 12 counted, 57 and 40 declared: no sum of them stands anywhere.
  const numbers = screen.getAllByText(/^\d+$/u).map((number) => number.textContent);
  expect(numbers).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:97|69|52|109)$/u)]),
  );
});

test('the sentence is copied as text', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('navigator', Object.assign(navigator, { clipboard: { writeText } }));
  await show();
  fireEvent.click(await screen.findByRole('button', { name: 'Chép câu báo cáo' }));
  await waitFor(() => expect(writeText).toHaveBeenCalledOnce());
  expect(writeText.mock.calls[0]?.[0]).toBe(
    'Trong giai đoạn 2015-2019, Công đoàn Mẫu đã tổ chức 12 đoàn ra (31 lượt cán bộ).',
  );
});

test('the plan is told on both bases, with numerator and denominator', async () => {
  await show();
  const table = await screen.findByRole('table', { name: /Thực hiện kế hoạch theo loại/u });
  const row = within(table).getByRole('row', { name: /Đoàn ra/u });
  expect(within(row).getByText('19/20 (95%)')).toBeTruthy();
  expect(within(row).getByText('19/19 (100%)')).toBeTruthy();
  expect(
    within(row)
      .getByRole('link', { name: /3 ngoài kế hoạch, Đoàn ra/u })
      .getAttribute('href'),
  ).toContain('baseline%3Dfalse');
});

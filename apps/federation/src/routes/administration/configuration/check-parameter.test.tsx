import { testViewer } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { REFUSED, renderAdministration } from '../administration.testing.tsx';
import { CheckParameterPage } from './check-parameter.page.tsx';
import { changed, changedPlan, page, plansPage } from './parameter-preview.testing.ts';

const row = (change: object) => ({
  __typename: 'CheckParameter',
  id: 'p2',
  checkId: 'TK03',
  kinds: ['OUTBOUND'],
  levels: [],
  planned: null,
  severity: 'STOP',
  waivedBy: 'FEDERATION_LEADER',
  values: { maxPersons: 10, maxDays: null, maxCountries: 3 },
  validFrom: '2024-01-01',
  validTo: null,
  note: 'Quyết định mẫu',
  addedBy: 'Quản trị viên mẫu',
  addedAt: '2023-12-01T02:00:00Z',
  endedBy: null,
  endedAt: null,
  endedWhy: null,
  generalId: null,
  basis: { citation: 'Quy định mẫu', article: 'Điều 2', verification: 'UNVERIFIED' },
  ...change,
});
const rows = [
  row({}),
  row({ id: 'p1', validFrom: '2019-01-01', validTo: '2023-12-31', addedBy: null, addedAt: null }),
  row({
    id: 'provinces',
    levels: ['PROVINCIAL_UNION'],
    values: { maxPersons: 6, maxDays: 7, maxCountries: 2 },
    validFrom: '2025-01-01',
    generalId: 'p2',
  }),
  row({
    id: 'sectors',
    levels: ['SECTOR_UNION'],
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
    endedBy: 'Quản trị viên khác',
    endedAt: '2025-11-01T02:00:00Z',
    endedWhy: 'Không còn mức riêng',
  }),
  row({ id: 'other', checkId: 'TK04', values: { maxTripsPerYear: 2 } }),
];

const show = (fixtures: object = {}, viewer = testViewer, id = 'p1') =>
  renderAdministration(<CheckParameterPage />, {
    pattern: '/administration/configuration/checks/$parameterId',
    at: `/administration/configuration/checks/${id}`,
    viewer,
    fixtures: { CheckParameterPageQuery: { checkParameters: rows }, ...fixtures },
  });

const write = async (from: string, reason: string) => {
  fireEvent.change(await screen.findByLabelText(/Có hiệu lực từ ngày/u, { selector: 'input' }), {
    target: { value: from },
  });
  fireEvent.change(screen.getByLabelText(/Lý do thay đổi/u), { target: { value: reason } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi giá trị mới' }));
};

test('what held from when to when, on what basis, who wrote it', async () => {
  await show();
  const history = within(await screen.findByRole('table', { name: 'Các giá trị theo thời gian' }));
  expect(history.getAllByRole('row')).toHaveLength(3);
  expect(history.getByText('từ 01/01/2019 đến 31/12/2023')).toBeTruthy();
  expect(history.getByText('Có sẵn trong hệ thống')).toBeTruthy();
  expect(history.getAllByText('Quy định mẫu, Điều 2 (chưa kiểm chứng)')).toHaveLength(2);
  expect(history.getAllByText(/Số ngày tối đa: không áp dụng/u)).toHaveLength(2);
});

test('a new value takes over from the one that is open', async () => {
  const sent: unknown[] = [];
  await show({
    CheckParameterAddMutation: ({ input }: { input: object }) => {
      sent.push(input);
      return { answer: { __typename: 'CheckParameterPayload', parameter: { id: 'p3' } } };
    },
  });
  fireEvent.change(await screen.findByLabelText(/Số người tối đa/u), { target: { value: '8' } });
  await write('01/01/2027', 'Quyết định mới');
  expect(await screen.findByText(/có hiệu lực từ 01\/01\/2027/u)).toBeTruthy();
  expect(sent).toMatchObject([
    {
      replacesId: 'p2',
      validFrom: '2027-01-01',
      values: { maxPersons: 8, maxDays: null, maxCountries: 3 },
      source: { citation: 'Quy định mẫu', article: 'Điều 2', verification: 'UNVERIFIED' },
      reason: 'Quyết định mới',
    },
  ]);
});

test('a day on which records were decided is refused at its field', async () => {
  const issues = [{ code: 'DAY_DECIDED', path: ['validFrom'], data: { until: '2026-03-04' } }];
  await show({
    CheckParameterAddMutation: {
      answer: { __typename: 'ValidationError', code: 'VALIDATION', data: {}, issues },
    },
  });
  await write('01/02/2026', 'Sớm hơn');
  expect(await screen.findByText(/quyết định đến hết 04\/03\/2026/u)).toBeTruthy();
});

const writeDay = async (day: string) => {
  fireEvent.change(await screen.findByLabelText(/Có hiệu lực từ ngày/u, { selector: 'input' }), {
    target: { value: day },
  });
};
const preview = () =>
  fireEvent.click(screen.getByRole('button', { name: 'Xem hồ sơ nào sẽ đổi kết quả' }));

test('tells page by page which open dossiers would change, and forgets it when a value changes', async () => {
  const asked: object[] = [];
  await show({
    CheckParameterPreviewQuery: (variables: { after: string | null }) => {
      asked.push(variables);
      return variables.after === null
        ? page({ endCursor: 'c1', changes: [changed(7)] })
        : page({ examined: 10 });
    },
    CheckParameterPlanPreviewQuery: plansPage({ examined: 4, total: 4, changes: [changedPlan] }),
  });
  await writeDay('01/01/2027');
  preview();
  expect(
    await screen.findByText('Đã xét 60 hồ sơ chưa quyết định: 1 sẽ đổi kết quả.'),
  ).toBeTruthy();
  expect(asked).toMatchObject([
    {
      input: { replace: { replacesId: 'p2', validFrom: '2027-01-01', severity: 'STOP' } },
      after: null,
    },
    { after: 'c1' },
  ]);
  const table = within(screen.getByRole('table', { name: 'Hồ sơ sẽ đổi kết quả' }));
  const link = table.getByRole('link', { name: 'Số 7: Đoàn mẫu' });
  expect(link.getAttribute('href')).toBe('/dossiers/d7');
  expect(
    table.getByText(/Số ngày của chuyến đi vượt giới hạn\. \(7\sngày, mức cho phép 5\sngày\)/u),
  ).toBeTruthy();
  expect(
    await screen.findByText('Đã xét 4 kế hoạch năm chưa quyết định: 1 sẽ đổi kết quả.'),
  ).toBeTruthy();
  const plans = within(screen.getByRole('table', { name: 'Kế hoạch năm sẽ đổi kết quả' }));
  const plan = plans.getByRole('link', { name: 'Kế hoạch năm 2027' });
  expect(plan.getAttribute('href')).toBe('/plans/k1');
  const line = plans.getByRole('link', { name: 'Dòng 3, Trao đổi với bạn' });
  expect(line.getAttribute('href')).toBe('/plans/k1?line=l3');
  expect(plans.getByRole('link', { name: 'Dòng 5' }).getAttribute('href')).toBe(
    '/plans/k1?line=l5',
  );
  expect(plans.getAllByRole('link')).toHaveLength(3);
  fireEvent.change(screen.getByLabelText(/Số người tối đa/u), { target: { value: '9' } });
  await waitFor(() => expect(screen.queryByText(/Đã xét 60/u)).toBeNull());
});

test('what stands against the values is said instead', async () => {
  const issues = [{ code: 'DAY_DECIDED', path: ['validFrom'], data: { until: '2026-03-04' } }];
  await show({ CheckParameterPreviewQuery: page({ issues, examined: 0, total: 0 }) });
  await writeDay('01/02/2026');
  preview();
  expect(await screen.findByText(/quyết định đến hết 04\/03\/2026/u)).toBeTruthy();
});

test('nothing can be previewed before a day is chosen', async () => {
  await show();
  const button = await screen.findByRole('button', { name: 'Xem hồ sơ nào sẽ đổi kết quả' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('Chọn ngày có hiệu lực trước.')).toBeTruthy();
});

test('who may not change it reads it, and is told why', async () => {
  await show({}, { ...testViewer, may: { ...testViewer.may, configure: REFUSED } });
  const button = await screen.findByRole('button', { name: 'Ghi giá trị mới' });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
  expect(screen.getAllByText('Việc này do quản trị hệ thống thực hiện.')).toHaveLength(2);
});

const choose = async (act: string) => fireEvent.click(await screen.findByLabelText(act));
const pick = async (label: RegExp, option: string) => {
  fireEvent.click(screen.getByLabelText(label, { selector: 'input' }));
  fireEvent.click(await screen.findByRole('option', { name: option }));
};

test('for whom the other values of the check are, each with its page', async () => {
  await show();
  const others = within(
    await screen.findByRole('table', { name: 'Các giá trị khác của điều kiện này' }),
  );
  // What is over is told in its own history alone.
  expect(others.getAllByRole('row')).toHaveLength(2);
  const link = others.getByRole('link', { name: /Liên đoàn lao động tỉnh/u });
  expect(link.getAttribute('href')).toBe('/administration/configuration/checks/provinces');
  expect(screen.queryByLabelText('Kết thúc giá trị riêng')).toBeNull();
});

test('a value for one level stands beside the general one, and is previewed as such', async () => {
  const sent: unknown[] = [];
  const asked: unknown[] = [];
  await show({
    CheckParameterPreviewQuery: ({ input }: { input: object }) => {
      asked.push(input);
      return page({ examined: 2, total: 2, changes: [changed(7)] });
    },
    CheckParameterPlanPreviewQuery: plansPage(),
    CheckParameterNarrowMutation: ({ input }: { input: object }) => {
      sent.push(input);
      return { answer: { __typename: 'CheckParameterPayload', parameter: { id: 'p3' } } };
    },
  });
  await choose('Thêm giá trị riêng');
  await pick(/Cấp công đoàn/u, 'Liên đoàn lao động tỉnh, thành phố');
  // The present value is for delegations abroad alone.
  expect(screen.queryByRole('option', { name: 'Đoàn vào' })).toBeNull();
  fireEvent.change(screen.getByLabelText(/Số người tối đa/u), { target: { value: '6' } });
  await writeDay('01/01/2027');
  preview();
  expect(await screen.findByText('Đã xét 2 hồ sơ chưa quyết định: 1 sẽ đổi kết quả.')).toBeTruthy();
  const scope = { levels: ['PROVINCIAL_UNION'], kinds: [], planned: null };
  const values = { maxPersons: 6, maxDays: null, maxCountries: 3 };
  expect(asked).toEqual([
    { narrow: { besideId: 'p2', scope, validFrom: '2027-01-01', severity: 'STOP', values } },
  ]);
  fireEvent.change(screen.getByLabelText(/Lý do thay đổi/u), { target: { value: 'Mức riêng' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi giá trị riêng' }));
  expect(await screen.findByText(/giá trị riêng, có hiệu lực từ 01\/01\/2027/u)).toBeTruthy();
  expect(sent).toMatchObject([{ besideId: 'p2', scope, values, waivedBy: 'FEDERATION_LEADER' }]);
  expect(sent[0]).not.toHaveProperty('replacesId');
});

test.each([
  ['SCOPE_CROSSES', 'levels', { from: '2025-01-01' }, /Trùng một phần .*01\/01\/2025/u],
  ['SCOPE_TAKEN', 'levels', { from: '2025-01-01' }, /đúng phạm vi này, từ 01\/01\/2025/u],
  ['NOT_NARROWER', 'levels', {}, /Chưa chọn riêng cấp, loại nào/u],
  ['OUTSIDE_GENERAL', 'kinds', {}, /không áp dụng cho lựa chọn này/u],
  ['BEFORE_GENERAL', 'validFrom', { from: '2027-05-01' }, /bắt đầu từ 01\/05\/2027/u],
])('what is refused of it is said at its field: %s', async (code, field, data, sentence) => {
  const issues = [{ code, path: [field], data }];
  await show({
    CheckParameterNarrowMutation: {
      answer: { __typename: 'ValidationError', code: 'VALIDATION', data: {}, issues },
    },
  });
  await choose('Thêm giá trị riêng');
  await writeDay('01/01/2027');
  fireEvent.change(screen.getByLabelText(/Lý do thay đổi/u), { target: { value: 'Mức riêng' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi giá trị riêng' }));
  expect(await screen.findByText(sentence)).toBeTruthy();
});

test('a value for some ends, and what holds again is told', async () => {
  const sent: unknown[] = [];
  await show(
    {
      CheckParameterEndMutation: ({ input }: { input: object }) => {
        sent.push(input);
        return { answer: { __typename: 'CheckParameterPayload', parameter: { id: 'provinces' } } };
      },
    },
    testViewer,
    'provinces',
  );
  await choose('Kết thúc giá trị riêng');
  expect(screen.getByText(/^Giá trị chung: Đoàn ra\. Số người tối đa: 10\sngười/u)).toBeTruthy();
  await writeDay('01/01/2027');
  fireEvent.change(screen.getByLabelText(/Lý do thay đổi/u), { target: { value: 'Đã đủ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi việc kết thúc' }));
  expect(await screen.findByText(/giá trị chung áp dụng lại từ 01\/01\/2027/u)).toBeTruthy();
  expect(sent).toMatchObject([{ id: 'provinces', validFrom: '2027-01-01', reason: 'Đã đủ' }]);
});

test('who ended a value for some, when and why', async () => {
  await show({}, testViewer, 'sectors');
  const history = within(await screen.findByRole('table', { name: 'Các giá trị theo thời gian' }));
  expect(history.getByText(/^Quản trị viên khác, .*: Không còn mức riêng$/u)).toBeTruthy();
  expect(screen.getByText('Không còn giá trị nào đang mở để thay.')).toBeTruthy();
});

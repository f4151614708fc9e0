import { testViewer } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { REFUSED, renderAdministration } from '../administration.testing.tsx';
import { RateNewPage } from './rate-new.page.tsx';

const instruments = [
  { id: 'i1', number: '1/2018/TT-MAU', issuer: 'Bộ Mẫu', subject: 'Chi tiếp khách mẫu' },
];
const WRONG = {
  id: 'r1',
  item: 'GUEST_LODGING',
  scope: { guestRanks: ['A'], roles: ['HEAD'], places: [], travellers: [], countries: [] },
  limit: {
    __typename: 'RateAmount',
    ceiling: { minor: 5_500_000, currency: 'VND' },
    lowest: null,
  },
  exceptional: false,
  instrument: { id: 'i1' },
  article: '7',
  verification: 'PUBLIC_PAGE',
  validFrom: '2018-11-01',
  validTo: '2026-05-17',
  note: '',
};
const CORRECTING = '/administration/rates/new?item=GUEST_LODGING&corrects=r1';

async function show(at: string, answer: object = {}, viewer = testViewer) {
  const asked: unknown[] = [];
  const sent: unknown[] = [];
  const rendered = await renderAdministration(<RateNewPage />, {
    pattern: '/administration/rates/new',
    at,
    viewer,
    fixtures: {
      RateNewPageQuery: (variables: object) => {
        asked.push(variables);
        return { instruments, normHistory: [WRONG] };
      },
      RateAddMutation: ({ input }: { input: object }) => {
        sent.push(input);
        return { answer };
      },
    },
  });
  return { ...rendered, asked, sent };
}

const WRITTEN = { __typename: 'RatePayload', rate: { id: 'r2', item: 'GUEST_LODGING' } };
const refusal = (code: string, path: readonly string[], data: object = {}) => ({
  __typename: 'ValidationError',
  code: 'VALIDATION',
  data: {},
  issues: [{ code, path, data }],
});

const write = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea' }), {
    target: { value },
  });
const send = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a correction begins as the wrong row says, and names it', async () => {
  const { asked, sent, router } = await show(CORRECTING, WRITTEN);
  await screen.findByRole('form', { name: 'Đính chính một mức' });
  expect(asked).toEqual([{ item: 'GUEST_LODGING', corrects: true }]);
  write(/Mức tối đa/u, '6.500.000');
  write(/Lý do ghi/u, 'Đọc lại toàn văn');
  send('Ghi đính chính');
  await waitFor(() => expect(router.state.location.pathname).toBe('/norms/rates/GUEST_LODGING/r2'));
  expect(sent).toMatchObject([
    {
      correctsId: 'r1',
      reason: 'Đọc lại toàn văn',
      rate: {
        item: 'GUEST_LODGING',
        scope: { guestRanks: ['A'], roles: ['HEAD'], places: [], travellers: [], countries: [] },
        limit: { amount: { ceiling: { minor: 6_500_000, currency: 'VND' }, lowest: null } },
        instrumentId: 'i1',
        article: '7',
        verification: 'PUBLIC_PAGE',
        validFrom: '2018-11-01',
        validTo: '2026-05-17',
        note: null,
      },
    },
  ]);
});

test('without item, amount, instrument and day nothing is sent, and each says so', async () => {
  const { asked, sent } = await show('/administration/rates/new', WRITTEN);
  await screen.findByRole('form', { name: 'Thêm mức vào sổ định mức' });
  expect(asked).toEqual([{ item: 'GUEST_LODGING', corrects: false }]);
  send('Ghi mức mới');
  await waitFor(() => expect(screen.getAllByText(/^Chưa (?:điền|nhập)/u)).toHaveLength(4));
  expect(sent).toEqual([]);
});

test.each([
  ['DAY_DECIDED', ['rate', 'validFrom'], { until: '2026-06-10' }, /Đến 10\/06\/2026 đã có hồ sơ/u],
  ['LOWEST_ABOVE_CEILING', ['rate', 'limit', 'amount', 'lowest'], {}, /Mức thấp nhất cao hơn/u],
  ['REQUIRED', ['reason'], {}, /^Chưa (?:điền|nhập)/u],
])('%s is said at its field', async (code, path, data, sentence) => {
  await show(CORRECTING, refusal(code, path, data));
  await screen.findByRole('form');
  send('Ghi đính chính');
  const said = await screen.findByText(sentence);
  const field = document.querySelector(`[data-field="${path.join('.')}"]`);
  expect(field?.getAttribute('aria-describedby')?.split(' ')).toContain(said.id);
  expect(document.activeElement).toBe(field);
});

test('a row that was corrected meanwhile is said above the form', async () => {
  await show(CORRECTING, refusal('NOTHING_TO_CORRECT', ['correctsId']));
  await screen.findByRole('form');
  send('Ghi đính chính');
  expect((await screen.findByRole('alert')).textContent).toContain('không còn được áp dụng');
});

test('a row that is none leads back to the rate book', async () => {
  await show('/administration/rates/new?item=GUEST_LODGING&corrects=r9');
  expect(await screen.findByText('Không tìm thấy mức cần đính chính.')).toBeTruthy();
});

test('who may not write is told why', async () => {
  const viewer = { ...testViewer, may: { ...testViewer.may, configure: REFUSED } };
  await show('/administration/rates/new', {}, viewer);
  const form = within(await screen.findByRole('form'));
  const button = form.getByRole('button', { name: 'Ghi mức mới' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

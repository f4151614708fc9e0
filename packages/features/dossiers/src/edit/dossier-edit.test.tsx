import type { FixtureVariables } from '@cau-noi/graphql/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { dossierFixture } from '../draft/dossier.fixture.ts';
import { lookups, parameter, renderForm } from './edit.testing.tsx';

type Saved = { readonly version: number; readonly content: { readonly endDate: string } };

const edit = (step: string, save: (input: Saved) => object = () => ({}), others: object = {}) =>
  renderForm(step, {
    DossierSaveMutation: ({ input }: FixtureVariables) => ({ dossierSave: save(input as Saved) }),
    ...others,
  });

const lastDay = () => screen.findByRole('textbox', { name: /Ngày kết thúc/u });
const saving = { timeout: 4000 };

beforeEach(() => localStorage.clear());

test('the checks speak while typing, with limit, actual, excess and basis', async () => {
  await edit('general');
  fireEvent.change(await lastDay(), { target: { value: '16/05/2026' } });
  const panel = within(await screen.findByRole('region', { name: 'Kiểm tra' }));
  expect(await panel.findByText('Số ngày của chuyến đi vượt giới hạn.')).toBeTruthy();
  const figures = ['10 ngày', '13 ngày', '3 ngày'];
  for (const figure of figures) expect(panel.getByText(figure)).toBeTruthy();
  expect(panel.getByText('Quy định mẫu, Điều 3')).toBeTruthy();
  expect(panel.getByText('chưa kiểm chứng')).toBeTruthy();
  expect(panel.getByText(/^bớt 3.ngày\.$/u)).toBeTruthy();
  fireEvent.click(panel.getAllByText('Vì sao áp dụng cho tôi')[0] as HTMLElement);
  expect(await panel.findByText('từ 01/01/2020, còn hiệu lực')).toBeTruthy();
  expect(panel.getByText('Đoàn ra (áp dụng cho: tất cả)')).toBeTruthy();
  expect(panel.getByText('04/05/2026, ngày bắt đầu hoạt động')).toBeTruthy();
  fireEvent.change(await lastDay(), { target: { value: '10/05/2026' } });
  await waitFor(() => expect(panel.queryByText('Số ngày của chuyến đi vượt giới hạn.')).toBeNull());
});

test('the findings are one step from the head of the form and from its foot', async () => {
  const stopping = { ...parameter('TK03', { maxPersons: 10, maxDays: 3, maxCountries: 3 }) };
  await edit('general', undefined, {
    DossierLookupsQuery: { dossierLookups: { json: { ...lookups, parameters: [stopping] } } },
  });
  const skip = await screen.findByRole('link', { name: 'Đến kết quả kiểm tra' });
  const bar = screen.getByRole('link', { name: /1 phải sửa.*Xem kết quả/u });
  const first = screen.getByRole('navigation', { name: 'Các bước' });
  const before = Node.DOCUMENT_POSITION_FOLLOWING;
  expect(skip.compareDocumentPosition(first)).toBe(before);
  expect(screen.getByRole('textbox', { name: /Ngày kết thúc/u }).compareDocumentPosition(bar)).toBe(
    before,
  );
  fireEvent.click(bar);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Kiểm tra' }));
});

test('what is typed is saved by itself on the version that was loaded', async () => {
  const sent: Saved[] = [];
  await edit('general', (input) => {
    sent.push(input);
    const dossier = { ...dossierFixture, version: 4, endDate: '2026-05-09' };
    return { __typename: 'DossierPayload', dossier };
  });
  fireEvent.change(await lastDay(), { target: { value: '09/05/2026' } });
  expect(await screen.findByText('Chưa lưu')).toBeTruthy();
  await waitFor(() => expect(sent).toHaveLength(1), saving);
  expect(sent[0]).toMatchObject({ version: 3, content: { endDate: '2026-05-09' } });
  expect(await screen.findByText(/Đã lưu lúc/u)).toBeTruthy();
  expect(localStorage.length).toBe(0);
});

test('somebody else saved first: both texts are shown and nothing is lost', async () => {
  await edit('general', () => ({
    __typename: 'ConflictError',
    code: 'CONFLICT',
    data: {},
    currentVersion: 4,
    theirs: { ...contentFixture(), endDate: '2026-05-08' },
    changedBy: 'Người Mẫu Hai',
    changedAt: '2026-03-05T07:20:00Z',
  }));
  fireEvent.change(await lastDay(), { target: { value: '09/05/2026' } });
  const conflict = within(
    await screen.findByRole('region', { name: 'Nội dung này đã được sửa ở nơi khác' }, saving),
  );
  expect(conflict.getByText(/Người Mẫu Hai/u)).toBeTruthy();
  expect(conflict.getByText('09/05/2026')).toBeTruthy();
  expect(conflict.getByText('08/05/2026')).toBeTruthy();
});

test('a complete dossier may be submitted, and the button says to whom first', async () => {
  await edit('review');
  expect(await screen.findByText('Nội dung đã đủ và hợp lệ.')).toBeTruthy();
  const submit = () => screen.getByRole('button', { name: 'Trình lãnh đạo đơn vị duyệt' });
  await waitFor(() => expect(submit().getAttribute('aria-disabled')).toBeNull());
  fireEvent.click(submit());
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Lãnh đạo đơn vị và Lãnh đạo Tổng Liên đoàn/u)).toBeTruthy();
});

function contentFixture() {
  const { organisation, coOrganisers, planLine, partner, members, ...rest } = dossierFixture;
  return {
    ...rest,
    organisationId: organisation.id,
    coOrganiserIds: coOrganisers,
    planLineId: planLine.id,
    partnerId: partner.id,
    members: members.map(({ person, ...member }) => member),
  };
}

const JUSTIFIABLE = {
  ...parameter('TK03', { maxPersons: 10, maxDays: 3, maxCountries: 3 }),
  severity: 'JUSTIFY',
};
const writeJustification = async (answer: (texts: unknown) => object) => {
  const page = await edit('general', undefined, {
    DossierLookupsQuery: { dossierLookups: { json: { ...lookups, parameters: [JUSTIFIABLE] } } },
    JustifyMutation: ({ input }: FixtureVariables) => ({
      dossierJustify: answer((input as { justifications: unknown }).justifications),
    }),
  });
  return { page, field: await screen.findByRole('textbox', { name: 'Giải trình' }) };
};
const findingKey: unknown = expect.stringContaining('TK03');

test('a justification is saved by itself, as the fields are', async () => {
  const sent: unknown[] = [];
  const { field } = await writeJustification((texts) => {
    sent.push(texts);
    return { __typename: 'DossierPayload', dossier: { ...dossierFixture, justifications: texts } };
  });
  fireEvent.change(field, { target: { value: 'Hai hội nghị liền nhau.' } });
  await waitFor(() => expect(sent).toHaveLength(1), saving);
  expect(sent).toEqual([[{ findingKey, text: 'Hai hội nghị liền nhau.' }]]);
  expect(await screen.findByText(/Đã lưu lúc/u)).toBeTruthy();
  expect(localStorage.length).toBe(0);
});

test('a justification that was not saved is there again after a reload', async () => {
  const refuse = () => ({ __typename: 'StateError', code: 'STATE', data: {} });
  const { page, field } = await writeJustification(refuse);
  fireEvent.change(field, { target: { value: 'Hai hội nghị' } });
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  page.unmount();
  const again = await writeJustification(refuse);
  expect(again.field).toHaveProperty('value', 'Hai hội nghị');
});

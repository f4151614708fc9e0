import { isoDate } from '@cau-noi/domain/period';
import type { FixtureVariables } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { dossierFixture } from '../draft/dossier.fixture.ts';
import { inPortal } from '../dossiers.fixture.ts';
import { DossierEditPage } from './dossier-edit.page.tsx';

const BASIS = { citation: 'Quy định mẫu', article: 'Điều 3', verification: 'UNVERIFIED' };
const parameter = (checkId: string, values: object) => ({
  id: checkId,
  checkId,
  from: '2020-01-01',
  to: null,
  kinds: null,
  levels: null,
  planned: null,
  severity: 'STOP',
  waivedBy: 'FEDERATION_LEADER',
  values,
  basis: BASIS,
});
const lookups = {
  dossierId: 'dossier-1',
  today: isoDate('2026-03-05'),
  planLine: { id: 'line-1', approved: true, kind: 'OUTBOUND', year: 2026 },
  people: [],
  missions: [],
  rates: [],
  ownCeilings: [],
  instruments: [],
  state: 'DRAFT',
  actualEndDate: null,
  reportSubmittedOn: null,
  openReports: [],
  lineOrigin: null,
  planPredecessorIds: [],
  level: 'SECTOR_UNION',
  approvedOn: null,
  parameters: [parameter('TK03', { maxPersons: 10, maxDays: 10, maxCountries: 3 })],
};
const routes = [
  {
    id: 'route-1',
    subject: 'DOSSIER',
    kinds: [],
    levels: [],
    planned: null,
    steps: ['UNIT_LEADER', 'FEDERATION_LEADER'],
    validFrom: '2020-01-01',
    validTo: null,
    basis: BASIS,
  },
];

type Saved = { readonly version: number; readonly content: { readonly endDate: string } };

function fixtures(save: (input: Saved) => object) {
  return {
    DossierEditQuery: { node: dossierFixture, approvalRoutes: routes },
    DossierLookupsQuery: { dossierLookups: { json: lookups } },
    PartnerSearchQuery: { partners: { nodes: [] } },
    PlanLinesQuery: { planLinesToCarryOut: [] },
    UnitSearchQuery: { organisations: { nodes: [] } },
    NamesQuery: { nodes: [] },
    DossierSaveMutation: ({ input }: FixtureVariables) => ({ dossierSave: save(input as Saved) }),
  };
}

const edit = (step: string, save: (input: Saved) => object = () => ({}), others: object = {}) =>
  renderPage(<DossierEditPage />, {
    pattern: '/dossiers/$dossierId/edit',
    at: `/dossiers/dossier-1/edit?step=${step}`,
    surround: inPortal,
    fixtures: { ...fixtures(save), ...others },
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
  fireEvent.change(await lastDay(), { target: { value: '10/05/2026' } });
  await waitFor(() => expect(panel.queryByText('Số ngày của chuyến đi vượt giới hạn.')).toBeNull());
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

const tooLong = { ...parameter('TK03', { maxPersons: 10, maxDays: 3, maxCountries: 3 }) };
const waiverFixture = (state: string, actual: number, change: object = {}) => ({
  __typename: 'Waiver',
  id: 'w1',
  state,
  version: 1,
  checkId: 'TK03',
  reason: 'TOO_MANY_DAYS',
  about: null,
  role: 'FEDERATION_LEADER',
  request: 'Hai hội nghị liền nhau',
  requestedBy: 'Người Mẫu Một',
  requestedAt: '2026-03-04T02:00:00Z',
  decision: null,
  decidedBy: null,
  onBehalfOf: null,
  decidedAt: null,
  ending: null,
  endedAt: null,
  endText: null,
  finding: {
    data: {},
    measure: { limit: 3, actual, excess: actual - 3, unit: 'DAYS', currency: null },
  },
  viewerMay: { withdraw: { allowed: true, code: null, data: {} } },
  ...change,
});
const granted = (actual: number) =>
  waiverFixture('GRANTED', actual, {
    decision: 'Đồng ý vì chương trình của bạn',
    decidedBy: 'Người Mẫu Hai',
    decidedAt: '2026-03-05T02:00:00Z',
  });

/** The form of a dossier that lasts too long, with these exceptions. */
const stopped = (
  waivers: readonly object[],
  {
    waivedBy = 'FEDERATION_LEADER',
    ...others
  }: { readonly waivedBy?: string | null; readonly [fixture: string]: unknown } = {},
) =>
  edit('general', undefined, {
    DossierEditQuery: { node: { ...dossierFixture, waivers }, approvalRoutes: routes },
    DossierLookupsQuery: {
      dossierLookups: { json: { ...lookups, parameters: [{ ...tooLong, waivedBy }] } },
    },
    ...others,
  });
const checks = async () => within(await screen.findByRole('region', { name: 'Kiểm tra' }));

test('an exception is asked for beside the finding that stops, with a reason', async () => {
  const sent: object[] = [];
  await stopped([], {
    WaiverRequestMutation: ({ input }: FixtureVariables) => {
      sent.push(input as object);
      const dossier = { ...dossierFixture, waivers: [waiverFixture('REQUESTED', 6)] };
      return {
        answer: {
          __typename: 'WaiverPayload',
          waiver: { ...waiverFixture('REQUESTED', 6), dossier },
        },
      };
    },
  });
  fireEvent.click(await (await checks()).findByRole('button', { name: 'Xin ngoại lệ' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Lãnh đạo Tổng Liên đoàn quyết định/u)).toBeTruthy();
  const ask = () => dialog.getByRole('button', { name: 'Xin ngoại lệ' });
  expect(ask().getAttribute('aria-disabled')).toBe('true');
  const reason = dialog.getByRole('textbox', { name: /Lý do/u });
  fireEvent.change(reason, { target: { value: ' Hai hội nghị liền nhau ' } });
  fireEvent.click(ask());
  expect(await screen.findByText('Đã gửi đề nghị ngoại lệ.')).toBeTruthy();
  expect(sent).toMatchObject([
    {
      dossierId: 'dossier-1',
      version: 3,
      findingKey: 'TK03.TOO_MANY_DAYS',
      text: 'Hai hội nghị liền nhau',
    },
  ]);
});

test('an exception that waits says for whom, and may be taken back with a reason', async () => {
  const sent: object[] = [];
  await stopped([waiverFixture('REQUESTED', 7)], {
    WaiverTakeBackMutation: ({ input }: FixtureVariables) => {
      sent.push(input as object);
      const waiver = {
        ...waiverFixture('WITHDRAWN', 7),
        dossier: { ...dossierFixture, waivers: [] },
      };
      return { answer: { __typename: 'WaiverPayload', waiver } };
    },
  });
  expect(await (await checks()).findByText('Ngoại lệ: Chờ quyết định')).toBeTruthy();
  expect((await checks()).getByText('Chờ quyết định của: Lãnh đạo Tổng Liên đoàn.')).toBeTruthy();
  expect((await checks()).queryByRole('button', { name: /Xin/u })).toBeNull();
  fireEvent.click((await checks()).getByRole('button', { name: 'Rút đề nghị' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByRole('textbox', { name: /Lý do/u }), {
    target: { value: 'Đã bớt' },
  });
  fireEvent.click(dialog.getByRole('button', { name: 'Rút đề nghị' }));
  expect(await screen.findByText('Đã rút đề nghị ngoại lệ.')).toBeTruthy();
  expect(sent).toMatchObject([{ id: 'w1', version: 1, text: 'Đã bớt' }]);
});

test('a request that is refused says why, and what was typed stays', async () => {
  await stopped([], {
    WaiverRequestMutation: {
      answer: {
        __typename: 'ValidationError',
        code: 'VALIDATION',
        data: {},
        issues: [{ code: 'FINDING_GONE', data: {} }],
      },
    },
  });
  fireEvent.click(await (await checks()).findByRole('button', { name: 'Xin ngoại lệ' }));
  const dialog = within(await screen.findByRole('dialog'));
  const reason = dialog.getByRole('textbox', { name: /Lý do/u });
  fireEvent.change(reason, { target: { value: 'Hai hội nghị' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Xin ngoại lệ' }));
  expect(await dialog.findByText(/không còn vướng điều kiện này/u)).toBeTruthy();
  expect(dialog.getByRole('textbox', { name: /Lý do/u })).toHaveProperty('value', 'Hai hội nghị');
});

test('a granted exception lets pass what was granted, and no more', async () => {
  const enough = await stopped([granted(7)]);
  expect(await (await checks()).findByText('Ngoại lệ: Đã cho phép')).toBeTruthy();
  expect((await checks()).getByText(/Người Mẫu Hai cho phép ngày 05\/03\/2026/u)).toBeTruthy();
  expect((await checks()).queryByText(/vượt quá ngoại lệ/u)).toBeNull();
  expect((await checks()).queryByRole('button', { name: /ngoại lệ/u })).toBeNull();
  enough.unmount();
  await stopped([granted(6)]);
  expect(await (await checks()).findByText(/vượt quá ngoại lệ/u)).toBeTruthy();
  expect((await checks()).getByRole('button', { name: 'Xin lại ngoại lệ' })).toBeTruthy();
});

test('where nobody may grant an exception none is asked for', async () => {
  await stopped([], { waivedBy: null });
  expect(await (await checks()).findByText('Số ngày của chuyến đi vượt giới hạn.')).toBeTruthy();
  expect((await checks()).queryByRole('button', { name: 'Xin ngoại lệ' })).toBeNull();
});

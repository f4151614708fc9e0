import type { FixtureVariables } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { dossierFixture } from '../draft/dossier.fixture.ts';
import { inPortal } from '../dossiers.fixture.ts';
import { FiguresPage } from './figures.page.tsx';

const approved = {
  ...dossierFixture,
  state: 'APPROVED',
  startDate: '2026-02-20',
  endDate: '2026-02-26',
  stops: dossierFixture.stops.map((stop) => ({
    ...stop,
    arrive: '2026-02-20',
    leave: '2026-02-26',
  })),
  programme: [],
};
const closed = {
  ...approved,
  state: 'COMPLETED',
  version: 4,
  actual: {
    __typename: 'ActualFigures',
    startDate: approved.startDate,
    endDate: approved.endDate,
    members: approved.members,
    stops: approved.stops,
    guests: [],
    participants: [],
    costLines: approved.costLines,
    deviationReason: null,
    asApproved: true,
  },
};

const open = (dossier: object, close: (input: unknown) => object = () => ({})) =>
  renderPage(<FiguresPage />, {
    pattern: '/dossiers/$dossierId/figures',
    at: '/dossiers/dossier-1/figures',
    surround: inPortal,
    fixtures: {
      FiguresQuery: { node: dossier },
      CloseFiguresMutation: ({ input }: FixtureVariables) => ({
        dossierCloseFigures: close(input),
      }),
      PersonSearchQuery: { people: { nodes: [] } },
    },
  });
const place = () => screen.findByRole<HTMLInputElement>('textbox', { name: /Nơi đến/u });
const write = async (text: string) => fireEvent.change(await place(), { target: { value: text } });
const reason = (name: RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

beforeEach(() => localStorage.clear());

test('what is typed survives a reload, says so, and can be dropped', async () => {
  const first = await open(approved);
  expect(await screen.findByText('Chưa sửa gì.')).toBeTruthy();
  await write('Busan');
  fireEvent.change(reason(/Lý do khác/u), { target: { value: 'Bạn đổi chỗ' } });
  expect(screen.getByText(/được giữ trên máy này/u)).toBeTruthy();
  first.unmount();
  await open(approved);
  expect((await place()).value).toBe('Busan');
  expect(reason(/Lý do khác/u).value).toBe('Bạn đổi chỗ');
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ phần đang ghi' }));
  expect((await place()).value).toBe(approved.stops[0]?.place);
  fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect((await place()).value).toBe('Busan');
});

test('what was typed is not kept once it is closed', async () => {
  const sent: unknown[] = [];
  const dossier = { __typename: 'Dossier', id: 'dossier-1', version: 4, state: 'COMPLETED' };
  await open(approved, (input) => {
    sent.push(input);
    return { __typename: 'DossierPayload', dossier };
  });
  await write('Busan');
  fireEvent.click(screen.getByRole('button', { name: 'Chốt số liệu' }));
  expect(sent).toEqual([]);
  fireEvent.change(reason(/Lý do khác/u), { target: { value: 'Bạn đổi chỗ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Chốt số liệu' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    version: 3,
    correctionReason: null,
    actual: { stops: [{ place: 'Busan' }], deviationReason: 'Bạn đổi chỗ' },
  });
  expect(Object.keys(localStorage)).toEqual([]);
});

test('closed figures are corrected only with a reason of their own', async () => {
  const sent: unknown[] = [];
  await open(closed, (input) => {
    sent.push(input);
    return { __typename: 'StateError', code: 'STATE', data: { state: 'CANCELLED' } };
  });
  await screen.findByText('Chưa sửa gì.');
  const correct = () => fireEvent.click(screen.getByRole('button', { name: 'Đính chính số liệu' }));
  correct();
  expect(sent).toEqual([]);
  expect(screen.getByRole('button', { name: 'Lý do đính chính' })).toBeTruthy();
  fireEvent.change(reason(/Lý do đính chính/u), { target: { value: 'Hoá đơn đến sau' } });
  correct();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ correctionReason: 'Hoá đơn đến sau', version: 4 });
});

test('figures that another closed meanwhile are joined with what is typed', async () => {
  const first = await open(approved);
  await write('Busan');
  first.unmount();
  await open({ ...closed, actual: { ...closed.actual, costLines: [] } });
  expect((await place()).value).toBe('Busan');
  expect(screen.getByText(/đã ghép vào bản này/u)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Đính chính số liệu' })).toBeTruthy();
});

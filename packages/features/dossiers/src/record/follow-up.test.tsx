import type { FixtureVariables } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dossierFixture } from '../draft/dossier.fixture.ts';
import { inPortal } from '../dossiers.fixture.ts';
import { DossierPage } from './dossier.page.tsx';

const said = {
  id: 'p1',
  at: '2026-03-03T02:00:00Z',
  by: 'Người Mẫu Một',
  doneOn: null,
  text: 'Chưa in được tài liệu',
  place: '',
  organisation: null,
  file: null,
  obstacle: 'MONEY',
  peopleReached: null,
  trainersTaught: null,
};
const lesson = {
  id: 'c1',
  text: 'Làm thử ở một cơ sở',
  lesson: 'Thương lượng có số liệu',
  owner: 'Ban Chính sách',
  ownerId: null,
  dueDate: '2026-09-30',
  progress: [said],
};
const outcome = {
  state: 'SUBMITTED',
  version: 2,
  summary: 'Đã làm việc',
  lessons: '',
  recommendations: '',
  contacts: '',
  dueDate: '2026-03-11',
  submittedAt: '2026-03-02T02:00:00Z',
  submittedBy: 'Người Mẫu Một',
  results: [],
  effects: {
    continuation: { kind: 'INVITES', date: '2026-03-01', paper: 'Thư số 12' },
    products: [{ id: 'i1', kind: 'ARTICLE', title: 'Bài báo', where: 'Báo mẫu' }],
    trainersTrained: null,
  },
  commitments: [lesson],
};
const followUp = {
  commitments: 1,
  kept: 0,
  looks: [{ months: 3, day: '2026-06-02', percent: 30 }],
  dueDate: '2026-06-02',
  overdue: false,
};
const returned = { state: 'COMPLETED', startDate: '2026-02-25', endDate: '2026-03-01' };

const open = (acts: object = {}) =>
  renderPage(<DossierPage />, {
    pattern: '/dossiers/$dossierId',
    at: '/dossiers/dossier-1',
    surround: inPortal,
    fixtures: {
      DossierRecordQuery: { node: { ...dossierFixture, ...returned, outcome, followUp } },
      UnitSearchQuery: { organisations: { nodes: [] } },
      ...acts,
    },
  });

test('what a report promises stands with all that was said of it, and when it is looked at', async () => {
  await open();
  expect(await screen.findByRole('heading', { name: 'Việc làm sau chuyến đi' })).toBeTruthy();
  expect(screen.getByText(/Đã thực hiện 0 trên 1 cam kết/u).textContent).toContain(
    '3 tháng: 02/06/2026, ít nhất 30%',
  );
  const history = within(screen.getByRole('list', { name: /Đã ghi/u }));
  expect(screen.getByText('Mời sang, mời tiếp, 01/03/2026, Thư số 12')).toBeTruthy();
  expect(screen.getByText('Bài báo, Báo mẫu')).toBeTruthy();
  expect(history.getByText('Chưa thực hiện')).toBeTruthy();
  expect(history.getByText('Vướng mắc: Kinh phí · Chưa in được tài liệu')).toBeTruthy();
});

test('a lesson put to use is written with its day, proof and place; what lacks is said', async () => {
  const sent: unknown[] = [];
  await open({
    RecordProgressMutation: ({ input }: FixtureVariables) => {
      sent.push(input);
      const dossier = { __typename: 'Dossier', id: 'dossier-1', version: 3 };
      return { outcomeRecordProgress: { __typename: 'DossierPayload', dossier } };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: /Ghi tiến độ/u }));
  const form = within(await screen.findByRole('form', { name: /Ghi tiến độ/u }));
  const save = () => fireEvent.click(form.getByRole('button', { name: 'Ghi vào lịch sử' }));
  fireEvent.change(form.getByLabelText(/Ngày thực hiện/u, { selector: 'input' }), {
    target: { value: '03/03/2026' },
  });
  save();
  expect(await form.findAllByText('Chưa điền.')).toHaveLength(2);
  expect(form.queryByLabelText('Vướng mắc')).toBeNull();
  const type = (label: RegExp, value: string) =>
    fireEvent.change(form.getByRole('textbox', { name: label }), { target: { value } });
  type(/Đã làm gì/u, 'Đã tập huấn');
  type(/Công đoàn cơ sở/u, 'CĐCS May Một');
  save();
  expect(await screen.findByText(/nội dung đã ghi không sửa/u)).toBeTruthy();
  expect(sent).toMatchObject([
    {
      dossierId: 'dossier-1',
      commitmentId: 'c1',
      doneOn: '2026-03-03',
      text: 'Đã tập huấn',
      place: 'CĐCS May Một',
      obstacle: null,
    },
  ]);
});

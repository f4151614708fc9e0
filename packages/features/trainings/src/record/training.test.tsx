import type { Fixtures } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../trainings.testing.ts';
import { TrainingPage } from './training.page.tsx';

const allowed = { allowed: true, code: null, data: {} };
const refused = { allowed: false, code: 'STATE', data: { state: 'OPEN' } };
const UNION = { id: 'u1', shortName: 'CĐ Mẫu' };
const NONE = { courses: 0, participants: 0, persons: 0 };

const TRAINING = {
  __typename: 'Training',
  id: 't1',
  version: 2,
  state: 'OPEN',
  title: 'Lớp mẫu',
  topic: 'Lễ tân',
  organiserKind: 'UNION',
  organiserText: null,
  organiserPartner: null,
  roles: ['OFFICER'],
  trade: null,
  language: 'en',
  minLevel: 'B1',
  mode: 'IN_PERSON',
  place: null,
  year: 2026,
  quarter: 2,
  startDate: '2026-06-01',
  endDate: '2026-06-02',
  closesOn: '2026-05-20',
  places: 20,
  openTo: 'ALL',
  invited: [],
  cost: null,
  sponsor: null,
  dossier: null,
  project: null,
  cascadeOf: null,
  cascadeTrainer: null,
  note: null,
  sessions: [],
  nominated: 0,
  accepted: 0,
  attended: 0,
  nominatesFor: UNION,
  participants: [],
  cascade: { courses: [], levels: [], total: NONE },
  organisation: UNION,
  cancelText: null,
  files: [],
  timeline: null,
  viewerMay: {
    edit: allowed,
    open: refused,
    hold: allowed,
    record: refused,
    close: refused,
    cancel: allowed,
    nominate: allowed,
    admit: allowed,
    attachFile: allowed,
  },
};

const NOMINEE = {
  roles: [],
  trade: null,
  function: null,
  languages: [{ language: 'en', level: 'A2', evidence: 'TESTED', expiresOn: null }],
  earlier: [],
  taken: [{ kind: 'MISSION', title: '#12', from: '2026-06-02', to: '2026-06-05' }],
  rootId: 't1',
  minTradeOverlapPercent: 50,
  verification: 'UNVERIFIED',
};

const FIXTURES: Fixtures = {
  TrainingPageQuery: { node: TRAINING },
  PersonChoiceQuery: {
    people: { nodes: [{ id: 'p1', fullName: 'Nguyễn Văn Mẫu', currentPost: null }] },
  },
  NamesQuery: { nodes: [] },
  TrainingNomineeQuery: { trainingNominee: NOMINEE },
};

test('what speaks against somebody is said as they are chosen, and asks for a reason', async () => {
  await renderPage(<TrainingPage />, {
    pattern: '/people/trainings/$trainingId',
    at: '/people/trainings/t1',
    surround: testOptions,
    fixtures: FIXTURES,
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Cử người' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('combobox', { name: /Người được cử/u }));
  fireEvent.click(await screen.findByText('Nguyễn Văn Mẫu'));
  expect(await dialog.findByText(/không được phân công làm đối ngoại/u)).toBeTruthy();
  expect(dialog.getByText('Ngoại ngữ bậc A2, lớp yêu cầu từ B1.')).toBeTruthy();
  expect(dialog.getByText('Trùng ngày với #12, từ 02/06/2026 đến 05/06/2026.')).toBeTruthy();
  const mayNot = () =>
    dialog.getByRole('button', { name: 'Cử người' }).getAttribute('aria-disabled') === 'true';
  expect(mayNot()).toBe(true);
  fireEvent.change(dialog.getByRole('textbox', { name: /Lý do vẫn cử/u }), {
    target: { value: 'Sắp được phân công' },
  });
  expect(mayNot()).toBe(false);
});

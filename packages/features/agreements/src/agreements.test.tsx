import type { Fixtures } from '@cau-noi/graphql/testing';
import type { Language } from '@cau-noi/i18n/messages';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { testOptions } from './agreements.testing.ts';
import { AgreementsPage } from './list/agreements.page.tsx';
import { AgreementNewPage } from './write/agreement-new.page.tsx';
import { withLanguages } from './write/written.ts';

beforeEach(() => localStorage.clear());

const NOTHING = {
  agreements: {
    totals: { records: 0, lives: [] },
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
  agreementExpiryDays: 180,
  agreementYearlyDues: [],
};

const ROW = {
  id: 'a1',
  number: 1,
  titleVi: 'Thỏa thuận mẫu',
  kind: 'ARRANGEMENT',
  life: 'IN_FORCE',
  signedOn: '2023-08-01',
  signedPrecision: 'MONTH',
  endDate: '2026-05-01',
  periodPrecision: 'DAY',
  daysLeft: 57,
  expiresSoon: true,
  renewsItself: false,
  lastActivityOn: null,
  organisation: { id: 'union-1', shortName: 'CĐ Mẫu', kind: 'SECTOR_UNION' },
  coParties: [],
  partners: [{ id: 'p1', name: 'Đối tác Mẫu' }],
  findings: [{ reason: 'DORMANT' }],
};

const show = (answer: Fixtures[string], language: Language = 'vi') =>
  renderPage(<AgreementsPage />, {
    pattern: '/agreements',
    language,
    surround: testOptions,
    fixtures: {
      AgreementsPageQuery: answer,
      UnitChoiceQuery: { organisations: { nodes: [] } },
      AgreementPartnersQuery: { partners: { nodes: [] } },
    },
  });

test.each([
  ['vi', /Chưa có thỏa thuận nào/u, 'Thêm thỏa thuận'],
  ['en', /There is no agreement/u, 'Add an agreement'],
] as const)('in %s an empty register says what it is for', async (language, why, add) => {
  await show(NOTHING, language);
  expect(await screen.findByText(why)).toBeTruthy();
  expect(screen.getAllByRole('button', { name: add })).toHaveLength(2);
});

test('a row shows no day that is not known, what runs out and what sleeps', async () => {
  const basis = { citation: 'Luật Mẫu', article: 'Điều 46', verification: 'TEXT_READ' };
  const DA_NANG = { id: 'dn', shortName: 'LĐLĐ Đà Nẵng' };
  const due = {
    code: 'AGREEMENT_PLAN',
    year: 2027,
    dueDate: '2026-11-15',
    basis,
    owedBy: [DA_NANG],
    handedIn: [],
  };
  const agreements = {
    ...NOTHING.agreements,
    nodes: [ROW],
    totals: { records: 1, lives: [{ life: 'IN_FORCE', records: 1 }] },
  };
  await show({ ...NOTHING, agreements, agreementYearlyDues: [due] });
  const row = await screen.findByRole('row', { name: /Thỏa thuận mẫu/u });
  for (const text of ['08/2023', 'Còn 57 ngày', 'Không có hoạt động', 'Đang có hiệu lực']) {
    expect(within(row).getByText(text)).toBeTruthy();
  }
  expect(screen.getByRole('button', { name: 'Ghi LĐLĐ Đà Nẵng đã nộp' })).toBeTruthy();
  expect(screen.getByText(/năm 2027: hạn 15\/11\/2026 \(Điều 46 Luật Mẫu\)/u)).toBeTruthy();
});

test('a name of treaties is refused while it is typed, and what is typed is kept', async () => {
  const page = () =>
    renderPage(<AgreementNewPage />, {
      pattern: '/agreements/new',
      surround: testOptions,
      fixtures: {
        AgreementPartnersQuery: { partners: { nodes: [] } },
        AgreementUnitsQuery: { organisations: { nodes: [] } },
      },
    });
  const { unmount } = await page();
  const title = await screen.findByRole('textbox', { name: /Tên thỏa thuận/u });
  fireEvent.change(title, { target: { value: 'HIEP DINH mẫu' } });
  expect(screen.getByText(/“hiệp định” chỉ dùng cho điều ước quốc tế/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  unmount();
  await page();
  const again = await screen.findByRole('textbox', { name: /Tên thỏa thuận/u });
  expect((again as HTMLInputElement).value).toBe('HIEP DINH mẫu');
});

test('the languages of one standing change, and notes stay', () => {
  const ko = { language: 'ko', standing: 'SIGNED', note: 'bản gốc' } as const;
  const en = { language: 'en', standing: 'TRANSLATION', note: null } as const;
  expect(withLanguages([ko, en], 'SIGNED', ['vi', 'ko'])).toEqual([
    { language: 'vi', standing: 'SIGNED', note: null },
    ko,
    en,
  ]);
});

import { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import type { Finding } from '@cau-noi/domain/check/run';
import { findingKey } from '@cau-noi/domain/check/run';
import { expect, test } from 'vitest';
import { dossierFieldName } from './dossier-field.ts';
import { findingText, namedIn } from './finding-text.ts';
import { languages } from './messages.ts';

const BASIS = {
  citation: 'Chỉ thị 38-CT/TW',
  article: 'điểm 2',
  verification: 'UNVERIFIED',
} as const;
const tooMany: Finding = {
  checkId: 'TK03',
  status: 'FAIL',
  severity: 'STOP',
  reason: 'TOO_MANY_PERSONS',
  data: {},
  missing: [],
  measure: { limit: 10, actual: 11, excess: 1, unit: 'PERSONS', currency: null },
  path: ['members'],
  about: null,
  basis: BASIS,
  parameterId: 'p1',
  rateId: null,
};
const said = (finding: Finding, language: 'vi' | 'en' = 'vi') =>
  findingText({ ...finding, key: findingKey(finding) }, language, (id) =>
    id === 'person-1' ? 'Người Mẫu Một' : undefined,
  );

test('a failure says limit, actual, excess, basis and whether that was verified', () => {
  expect(said(tooMany)).toEqual({
    id: 'TK03.TOO_MANY_PERSONS',
    tone: 'stop',
    sentence: 'Số người trong đoàn vượt giới hạn.',
    mend: 'rút bớt thành viên.',
    limit: '10\u00a0người',
    actual: '11\u00a0người',
    excess: '1\u00a0người',
    atLeast: false,
    bases: [{ text: 'Chỉ thị 38-CT/TW, điểm 2', verified: false }],
    path: 'members',
  });
  expect(said(tooMany, 'en')?.excess).toBe('1\u00a0person');
});

test.each([
  [12, '12', '12'],
  [0.1, '0,1', '0.1'],
  [0.05, '0,1', '0.1'],
  [0.02, 'dưới 0,1', 'under 0.1'],
  [0, '0', '0'],
])('%d percent is never told as nothing unless it is nothing', (excess, vi, en) => {
  const measure = { limit: 50, actual: 50, excess, unit: 'PERCENT', currency: null } as const;
  expect(said({ ...tooMany, measure })?.excess).toBe(`${vi} điểm phần trăm`);
  expect(said({ ...tooMany, measure }, 'en')?.excess).toBe(`${en} percentage points`);
});

test('a limit that is the least there must be is told apart', () => {
  const measure = { limit: 36, actual: 1, excess: 35, unit: 'MONTHS', currency: null } as const;
  expect(said({ ...tooMany, measure })?.atLeast).toBe(true);
  expect(said({ ...tooMany, measure: { ...measure, limit: 1 } })?.atLeast).toBe(false);
});

test('rates by which money was compared stand with the sentence, and a missing one by its name', () => {
  const raised: Finding = {
    ...tooMany,
    checkId: 'HQ08',
    reason: 'TOO_LITTLE_RAISED',
    data: { minimum: 50, rates: 'EUR 53131/2 2026-05-15; USD 24277/1 2026-05-15' },
  };
  expect(said(raised)?.sentence).toBe(
    'Cứ 100 đồng tiền trong nước vận động được chưa tới 50 đồng từ bên khác. Quy đổi theo tỷ giá: 1 EUR = 26.565,5 ₫ (15/05/2026) và 1 USD = 24.277 ₫ (15/05/2026).',
  );
  expect(said({ ...raised, data: { minimum: 50, rates: '' } })?.sentence).toBe(
    'Cứ 100 đồng tiền trong nước vận động được chưa tới 50 đồng từ bên khác.',
  );
  const lacking: Finding = {
    ...raised,
    status: 'CANNOT_TELL',
    reason: null,
    missing: ['EXCHANGE_RATE_OF_DAY'],
    data: { currency: 'USD', day: '2026-05-18' },
  };
  expect(said(lacking)?.sentence).toContain(
    'chưa có tỷ giá USD sang đồng tính đến ngày 18/05/2026',
  );
});

test('persons and units are named; one that is not known here is said to be one', () => {
  const trips: Finding = {
    ...tooMany,
    checkId: 'TK04',
    reason: 'TOO_MANY_TRIPS',
    data: { personId: 'person-1', year: 2026, approved: 2, pending: 0 },
  };
  expect(said(trips)?.sentence).toContain('Người Mẫu Một đi nước ngoài quá số lượt trong năm 2026');
  const unknown = { ...trips, data: { ...trips.data, personId: 'person-2' } };
  expect(said(unknown)?.sentence).toContain('Một thành viên');
  expect(namedIn([trips, unknown])).toEqual(['person-1', 'person-2']);
});

test('a price that is too high says of what, by how much, and in which currency', () => {
  const dear: Finding = {
    ...tooMany,
    checkId: 'TK02',
    reason: 'ABOVE_RATE',
    data: { cost: 'GUEST_LODGING' },
    measure: {
      limit: 7_700_000,
      actual: 8_000_000,
      excess: 300_000,
      unit: 'MONEY',
      currency: 'VND',
    },
  };
  expect(said(dear)).toMatchObject({
    sentence: 'Chỗ ở của khách (gồm ăn sáng): đơn giá vượt định mức của Nhà nước.',
    excess: '300.000\u00a0₫',
  });
  expect(said({ ...dear, data: { cost: 'LODGING' } })?.sentence).toContain('Tiền phòng');
  const converted = { ...dear, data: { cost: 'LODGING', rates: 'USD 25000/1 2026-05-20' } };
  expect([said(converted)?.sentence, said(converted, 'en')?.sentence]).toEqual([
    'Tiền phòng: đơn giá vượt định mức của Nhà nước. Quy đổi theo tỷ giá: 1 USD = 25.000 ₫ (20/05/2026).',
    expect.stringMatching(/State\. Converted by: 1 USD = 25,000 ₫/u),
  ]);
  const twice: Finding = {
    ...dear,
    checkId: 'TK14',
    reason: 'BANQUET_TWICE',
    measure: { limit: 1, actual: 2, excess: 1, unit: 'TIMES', currency: null },
  };
  expect([said(twice)?.actual, said(twice, 'en')?.actual]).toEqual(['2 lần', '2 times']);
  const source = { ...dear, checkId: 'TK11', reason: 'PROJECTS_ONLY' };
  expect(said({ ...source, data: { payer: 'STATE_BUDGET' } })?.sentence).toContain(
    'Ngân sách nhà nước',
  );
});

test('what cannot be told names the missing fact; a missing norm is for the administrator', () => {
  const cannot = (fact: string): Finding => ({
    ...tooMany,
    ...(fact === 'LINE_RATE' && { checkId: 'TK02' }),
    status: 'CANNOT_TELL',
    severity: null,
    reason: null,
    measure: null,
    missing: [fact],
  });
  expect(said(cannot('DAYS'))).toMatchObject({
    tone: 'unknown',
    mend: 'người lập ghi ngày bắt đầu và ngày kết thúc, hoặc số ngày của dòng kế hoạch.',
  });
  expect(said(cannot('RATE'))?.mend).toContain('quản trị hệ thống');
  const rate = { ...cannot('LINE_RATE'), data: { cost: 'ABROAD_LODGING' } };
  expect(said(rate)).toMatchObject({
    sentence:
      'Đơn giá trong định mức: Phòng nghỉ ở nước ngoài, đến ngày 30: chưa có mức chi nào áp dụng được.',
    mend: 'đề nghị quản trị hệ thống bổ sung mức chi này vào sổ định mức.',
  });
  expect(said({ ...tooMany, status: 'NOT_APPLICABLE' })).toBeNull();
});

test('facts that are missing together say what to do about each of them, once', () => {
  const lacking = (missing: readonly string[]): Finding => ({
    ...tooMany,
    status: 'CANNOT_TELL',
    reason: null,
    missing,
  });
  expect(said(lacking(['PURPOSE_KIND', 'PURPOSE', 'GUESTS']))?.mend).toBe(
    'người lập hồ sơ chọn “Loại mục đích”. người lập hồ sơ ghi danh sách “Khách quốc tế”.',
  );
  const rate = { ...lacking(['EXCHANGE_RATE_OF_DAY']), data: { currency: 'USD' } };
  expect(said(rate, 'en')?.mend).toContain('exchange rate of USD');
});

test('the mission of a unit that the reader may not read is said to be there, and no more', () => {
  const data = { missionId: null, organisationId: 'u1', countryCode: 'KR', others: 2 };
  for (const checkId of ['TK06', 'TK13']) {
    const words = said({ ...tooMany, checkId, reason: 'ANY', data, measure: null });
    expect(words?.sentence).toContain('ngoài phạm vi được xem');
    expect(`${words?.sentence} ${words?.mend}`).not.toMatch(/hidden\.|[{}]/u);
  }
});

test('every declared reason and missing fact has its words in every language', () => {
  for (const language of languages) {
    for (const check of CHECKS) {
      for (const reason of Object.keys(check.reasons)) {
        const words = said({ ...tooMany, checkId: check.id, reason }, language);
        expect(words?.sentence).not.toMatch(/reason\.[TH]/u);
        expect(words?.mend).not.toMatch(/reason\.[TH]/u);
      }
      for (const fact of check.missing) {
        const finding: Finding = {
          ...tooMany,
          checkId: check.id,
          status: 'CANNOT_TELL',
          missing: [fact],
        };
        const words = said(finding, language);
        expect(words?.sentence).not.toMatch(/missing\.|check\./u);
        expect(words?.mend).toMatch(/\.$/u);
        expect(words?.mend).not.toMatch(/mend\./u);
      }
    }
  }
});

test('a field is named by its path, with ids in it or without', () => {
  expect(dossierFieldName('members.role', 'vi')).toBe('Thành viên đoàn: Vai trò');
  expect(dossierFieldName(['members', '7f3c', 'role'], 'vi')).toBe('Thành viên đoàn: Vai trò');
  expect(dossierFieldName(['members', '7f3c'], 'en')).toBe('Members');
  expect(dossierFieldName('endDate', 'en')).toBe('Last day');
});

test('what would mend it is said by how much, each way of it', () => {
  const line = { lineId: 'l1' } as const;
  const remedies = [
    { code: 'FEWER_LINE_PERSONS', ...line, by: 2, unit: 'PERSONS' },
    { code: 'FEWER_LINE_DAYS', ...line, by: 3, unit: 'DAYS' },
    { code: 'LOWER_PRICE', ...line, to: { minor: 4_800_000, currency: 'VND' } },
  ] as const;
  const mend = (language: 'vi' | 'en') =>
    findingText({ ...tooMany, key: 'k', remedies }, language, () => undefined)?.mend?.replaceAll(
      '\u00a0',
      ' ',
    );
  expect(mend('vi')).toBe('bớt 2 người, hoặc bớt 3 ngày, hoặc giảm đơn giá còn 4.800.000 ₫.');
  const unranked = { ...remedies[2], code: 'RANK_THEN_LOWER' } as const;
  expect(
    findingText({ ...tooMany, key: 'k', remedies: [unranked] }, 'vi', () => undefined)?.mend,
  ).toMatch(/^chọn hạng khách trước; .* 4\.800\.000/u);
  expect(mend('en')).toMatch(
    /^pay for 2 persons less, or pay for 3 days less, or lower the price/u,
  );
});

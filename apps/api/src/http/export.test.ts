import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../ids.ts';
import { addWorld, BAC_NINH, DA_NANG } from '../modules/approval/world.testing.ts';
import { STYLES } from '../workbook/sheet.ts';
import { readSheet, readValues } from '../workbook/workbook.testing.ts';
import { WORKBOOK_TYPE } from '../workbook/workbook.ts';
import type { TestServer } from '../testing-server.ts';
import { testServer } from '../testing-server.ts';
import { addExceptions } from './export.testing.ts';

const USERS = ['officer', 'otherOfficer', 'adviser', 'clerk', 'auditor'] as const;
type User = (typeof USERS)[number];
const cookies = new Map<string, string>();

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
  await addWorld(server.database.prisma);
  await addRecords();
  await addExceptions(server.database.prisma);
  for (const user of USERS) {
    const email = `${user.toLowerCase()}@example.test`;
    await server.database.prisma.user.update({ where: { id: user }, data: { email } });
    await server.givePassword(user);
    cookies.set(user, await server.signIn(email));
  }
});
afterAll(() => server[Symbol.asyncDispose]());

const RECORDS = 60;

/** Dossiers and plans of two unions, each with persons and money in two currencies. */
async function addRecords(): Promise<void> {
  const { prisma } = server.database;
  const unions = [DA_NANG, BAC_NINH];
  const dossiers = Array.from({ length: RECORDS }, (_, index) => ({
    id: `d${index}`,
    kind: 'OUTBOUND' as const,
    reportingClass: 'DELEGATION_OUT' as const,
    state: index % 3 === 0 ? ('APPROVED' as const) : ('DRAFT' as const),
    organisationId: unions[index % 2] ?? DA_NANG,
    title: index === 4 ? '=cmd|calc' : `Đoàn số ${String(index).padStart(2, '0')}`,
    partnerId: index % 4 === 0 ? 'gyeongnam' : null,
    startDate: index % 10 === 9 ? null : new Date(Date.UTC(2026, index % 12, 1 + (index % 27))),
    endDate: null,
    createdById: 'officer',
  }));
  await prisma.dossier.createMany({ data: dossiers });
  await prisma.dossierMember.createMany({
    data: dossiers.map(({ id }, index) => ({
      dossierId: id,
      id: 'm1',
      position: 0,
      personId: index % 2 === 0 ? 'person-clerk' : 'person-auditor',
      role: 'HEAD' as const,
    })),
  });
  await prisma.dossierCostLine.createMany({
    data: dossiers.map(({ id }, index) => ({
      dossierId: id,
      id: 'c1',
      position: 0,
      kind: 'TICKET' as const,
      persons: 2,
      days: 1,
      unitPriceMinor: index % 5 === 0 ? 12_345 : 15_000_000,
      currency: index % 5 === 0 ? 'USD' : 'VND',
      payer: 'UNION_FUND' as const,
    })),
  });
  await prisma.plan.createMany({
    data: unions.flatMap((organisationId) =>
      [2025, 2026].map((year) => ({ id: `${organisationId}-${year}`, organisationId, year })),
    ),
  });
}

interface Query {
  readonly where?: object | string;
  readonly orderBy?: string;
  readonly columns?: string;
  readonly language?: string;
}

function ask(user: User | null, list: string, query: Query = {}, headers = {}) {
  const { where, ...rest } = query;
  const text = typeof where === 'object' ? JSON.stringify(where) : where;
  const cookie = user === null ? {} : { cookie: cookies.get(user) ?? '' };
  return server.app.inject({
    method: 'GET',
    url: `/export/${list}.xlsx`,
    query: { ...rest, ...(text !== undefined && { where: text }) },
    headers: { ...cookie, ...headers },
  });
}

/** An export by a user whose attempts are not counted: those of one test are not those of another. */
async function file(user: User, list: string, query: Query = {}): Promise<Buffer> {
  await server.database.prisma.rateLimit.deleteMany();
  const answer = await ask(user, list, query);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, WORKBOOK_TYPE]);
  return answer.rawPayload;
}

async function listed(user: User, where: object, orderBy: string): Promise<readonly number[]> {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie: cookies.get(user) ?? '', 'apollo-require-preflight': 'true' },
    payload: {
      query: `query ($where: DossierWhere, $orderBy: DossierOrder) {
        dossiers(where: $where, orderBy: $orderBy, first: 100) { nodes { number } } }`,
      variables: { where, orderBy },
    },
  });
  const { data } = answer.json<{ data: { dossiers: { nodes: readonly { number: number }[] } } }>();
  return data.dossiers.nodes.map(({ number }) => number);
}

describe('an exported list', () => {
  it.each([
    ['adviser', {}, 'START_DATE_DESC'],
    ['officer', {}, 'TITLE_ASC'],
    ['otherOfficer', { state: ['APPROVED'] }, 'PERSONS_DESC'],
    ['otherOfficer', { ids: ['d0', 'd1'].map((id) => writeId('Dossier', id)) }, 'NUMBER_ASC'],
    ['auditor', { text: 'doan so 1', planned: false }, 'UNION_ASC'],
  ] as const)('has for the %s, of %j by %s, the rows of the list', async (user, where, orderBy) => {
    const [, ...rows] = readValues(await file(user, 'dossiers', { where, orderBy }), 1);
    const expected = await listed(user, where, orderBy);
    expect(rows.map(([number]) => number)).toEqual(expected);
    expect(expected).not.toEqual([]);
  });

  it('has no rows for somebody without any role', async () => {
    const query = { where: {}, orderBy: 'UPDATED_DESC' };
    expect(readValues(await file('clerk', 'dossiers', query), 1)).toHaveLength(1);
  });

  it('has the chosen columns, in the language of the reader, as real dates and figures', async () => {
    const where = { ids: [writeId('Dossier', 'd0'), writeId('Dossier', 'd4')] };
    const query = { where, orderBy: 'NUMBER_ASC', columns: 'title,dates,persons,cost' };
    const [head, first, second] = readSheet(await file('officer', 'dossiers', query), 1);
    expect(head).toEqual([
      'Số',
      'Tên hoạt động',
      'Từ ngày',
      'Đến ngày',
      'Số người',
      'Dự toán (USD)',
      'Dự toán (VND)',
    ]);
    expect(first).toEqual([
      { value: 1, style: STYLES.integer },
      'Đoàn số 00',
      { value: 46_023, style: STYLES.date },
      null,
      { value: 1, style: STYLES.integer },
      { value: 246.9, style: STYLES.amount },
    ]);
    expect(second?.slice(1, 2)).toEqual(['=cmd|calc']);
    expect(second?.at(6)).toEqual({ value: 30_000_000, style: STYLES.integer });
    const english = await file('officer', 'dossiers', { ...query, language: 'en' });
    expect(readValues(english, 1)[0]?.slice(0, 3)).toEqual(['Number', 'Title', 'From']);
  });

  it('says on a second sheet what was asked, by whom, and how many rows there are', async () => {
    const where = {
      kind: ['OUTBOUND'],
      fromYear: 2026,
      partnerId: writeId('Partner', 'gyeongnam'),
    };
    const about = readValues(await file('officer', 'dossiers', { where }), 2);
    const lines = new Map(about.map(([label, value]) => [label, value]));
    expect(lines.get('Danh sách')).toBe('Hồ sơ');
    expect(lines.get('Người xuất')).toBe('Người mẫu officer (officer@example.test)');
    expect(lines.get('Số dòng')).toBe(15);
    expect(lines.get('Sắp xếp theo')).toBe('Thời gian, giảm dần');
    expect(lines.get('Loại hoạt động')).toBe('Đoàn ra');
    expect(lines.get('Từ năm')).toBe('2026');
    expect(lines.get('Đối tác')).toBe('Liên hiệp Công đoàn Gyeongnam');
  });

  it('of rotating exchanges has whose turn is next and the visits both ways', async () => {
    await server.database.prisma.exchange.create({
      data: {
        organisationId: DA_NANG,
        partnerId: 'gyeongnam',
        firstYear: 2026,
        firstSide: 'THEY_VISIT',
        windowFrom: 3,
        windowTo: 5,
      },
    });
    const query = { where: { owedBy: 'WE_VISIT' } };
    expect(readValues(await file('officer', 'exchanges', query), 1)).toHaveLength(1);
    const [head, row] = readValues(await file('officer', 'exchanges'), 1);
    expect(head?.slice(0, 3)).toEqual(['Đối tác', 'Đơn vị giữ quan hệ', 'Phiên tiếp theo']);
    expect(row?.slice(0, 2)).toEqual(['Liên hiệp Công đoàn Gyeongnam', 'LĐLĐ Đà Nẵng']);
    expect(row?.at(-1)).toBe(0);
    expect(readValues(await file('clerk', 'exchanges'), 1)).toHaveLength(1);
    expect((await ask('adviser', 'exchanges', { orderBy: 'YEAR_ASC' })).statusCode).toBe(400);
  });

  it('of people has those whom the reader sees, and says by what they were found', async () => {
    const where = { text: 'nguoi mau', inOffice: true };
    const [head, ...rows] = readValues(await file('officer', 'people', { where }), 1);
    expect(head?.slice(0, 3)).toEqual(['Họ tên', 'Chức vụ', 'Đơn vị']);
    expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(['LĐLĐ Đà Nẵng']));
    const told = readValues(await file('officer', 'people', { where }), 2);
    expect(told.map(([label, value]) => `${label}: ${value}`)).toEqual(
      expect.arrayContaining(['Tìm: nguoi mau', 'Đang giữ chức vụ: Có']),
    );
  });

  it.each(['staff', 'collaborators'] as const)('of %s has its one order', async (list) => {
    expect(readValues(await file('adviser', list), 1)).toHaveLength(1);
    await server.database.prisma.rateLimit.deleteMany();
    expect((await ask('adviser', list, { orderBy: 'OTHER' })).statusCode).toBe(400);
  });

  it('of capacity has a year, its order and nobody’s names', async () => {
    const [head, ...rows] = readValues(
      await file('officer', 'capacity', { where: { year: 2026 } }),
      1,
    );
    expect(head?.slice(0, 3)).toEqual(['Đơn vị', 'Chuyên trách', 'Kiêm nhiệm']);
    expect(rows.map(([name]) => name)).toEqual(['Liên đoàn Lao động thành phố Đà Nẵng']);
    expect((await ask('officer', 'capacity', { where: {} })).statusCode).toBe(400);
  });

  it('of passports has those that the viewer sees, and no number in clear', async () => {
    await server.database.prisma.passport.create({
      data: {
        personId: 'person-officer',
        organisationId: 'ldld-da-nang',
        kind: 'OFFICIAL',
        lastDigits: '567',
        issuedOn: new Date('2024-01-10'),
        expiresOn: new Date('2029-01-10'),
        numberCipher: Buffer.from('sealed'),
        keyId: 'k',
        numberIndex: 'C1234567',
      },
    });
    const all = readValues(await file('officer', 'passports', { where: { state: ['KEPT'] } }), 1);
    expect(all.map((row) => row.slice(0, 4))).toEqual([
      ['Người có hộ chiếu', 'Loại', 'Số (che bớt)', 'Đơn vị giữ'],
      ['Người mẫu officer', 'Hộ chiếu công vụ', '•••••567', 'LĐLĐ Đà Nẵng'],
    ]);
    expect(JSON.stringify(all)).not.toContain('1234567');
    expect(readValues(await file('otherOfficer', 'passports'), 1)).toHaveLength(1);
  });

  it('of plans has the rows of the list', async () => {
    const rows = readValues(await file('officer', 'plans', { orderBy: 'YEAR_ASC' }), 1);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Đơn vị', 'Năm', 'Trạng thái'],
      ['Liên đoàn Lao động thành phố Đà Nẵng', '2025', 'Bản nháp'],
      ['Liên đoàn Lao động thành phố Đà Nẵng', '2026', 'Bản nháp'],
    ]);
    expect(readValues(await file('adviser', 'plans'), 1)).toHaveLength(5);
    expect(readValues(await file('clerk', 'plans'), 1)).toHaveLength(1);
  });

  it('of exceptions says of each what failed, who asked, who decided and why', async () => {
    const [head, ...rows] = readValues(await file('adviser', 'waivers'), 1);
    const cells = rows.map((row) => new Map(row.map((cell, index) => [head?.[index], cell])));
    expect(cells.map((row) => row.get('Số hồ sơ'))).toEqual([1, 2]);
    const [waiting, ended] = cells;
    expect(waiting?.get('Điều kiểm tra')).toBe('TK03 Số người, số ngày, số nước');
    expect(waiting?.get('Mức xin')).toMatch(/^12\sngày$/u);
    expect(waiting?.get('Căn cứ')).toBe('Quy định mẫu, Điều 1 (chưa kiểm chứng)');
    expect(waiting?.get('Lý do xin')).toBe('Theo chương trình của phía bạn');
    expect(waiting?.get('Trạng thái')).toBe('Chờ quyết định');
    expect(waiting?.get('Người quyết định') ?? null).toBeNull();
    expect(ended?.get('Người quyết định')).toBe(
      'Người mẫu federationLeader (thay Người mẫu adviser)',
    );
    expect(ended?.get('Lý do quyết định')).toBe('=Đồng ý');
    expect(ended?.get('Vì sao hết hiệu lực')).toBe('Hoạt động đã xong, số liệu đã chốt.');
    const english = await file('adviser', 'waivers', { language: 'en', columns: 'dossier,unit' });
    expect(readValues(english, 1)[0]).toEqual(['Dossier', 'Title', 'Unit']);
  });

  it('of exceptions has those of the list by its filter, and of others than the viewer none', async () => {
    const numbers = async (user: User, where: object) =>
      readValues(await file(user, 'waivers', { where }), 1)
        .slice(1)
        .map(([number]) => number);
    expect(await numbers('officer', {})).toEqual([1]);
    expect(await numbers('otherOfficer', {})).toEqual([2]);
    expect(await numbers('clerk', {})).toEqual([]);
    expect(await numbers('adviser', { decision: 'GRANTED', fromYear: 2025 })).toEqual([2]);
    expect(await numbers('adviser', { state: ['REQUESTED'], year: 2025 })).toEqual([]);
    const where = { checkId: ['TK03'], decision: 'GRANTED', toYear: 2025 };
    const about = new Map(
      readValues(await file('adviser', 'waivers', { where }), 2).map(([label, value]) => [
        label,
        value,
      ]),
    );
    expect(about.get('Danh sách')).toBe('Sổ ngoại lệ');
    expect(about.get('Quyết định')).toBe('Đã từng cho phép');
    expect(about.get('Đến năm')).toBe('2025');
    expect((await ask('adviser', 'waivers', { orderBy: 'NUMBER_ASC' })).statusCode).toBe(400);
  });

  it('stands in the audit with its filter and how many rows left', async () => {
    await file('auditor', 'dossiers', { where: { state: ['APPROVED'] }, orderBy: 'TITLE_ASC' });
    const entry = await server.database.prisma.auditEntry.findFirst({
      where: { action: 'list.export', userId: 'auditor' },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
    });
    expect(entry).toMatchObject({
      subjectKind: 'LIST',
      subjectId: 'DOSSIERS',
      data: { where: '{"state":["APPROVED"]}', orderBy: 'TITLE_ASC', rows: 20 },
    });
  });
});

describe('an export is refused', () => {
  it.each([
    [null, {}, {}, 401, 'UNAUTHENTICATED'],
    ['officer', {}, { 'sec-fetch-site': 'cross-site' }, 403, 'FOREIGN_ORIGIN'],
    ['officer', {}, { 'sec-fetch-site': 'same-site' }, 403, 'FOREIGN_ORIGIN'],
    ['officer', { where: '{' }, {}, 400, 'BAD_FILTER'],
    ['officer', { where: { colour: 'red' } }, {}, 400, 'BAD_FILTER'],
    ['officer', { where: { organisationId: 'x' } }, {}, 400, 'BAD_ID'],
    ['officer', { orderBy: 'PRICE_ASC' }, {}, 400, 'BAD_FILTER'],
  ] as const)('to %s asking %j with %j: %i %s', async (user, query, headers, status, code) => {
    await server.database.prisma.rateLimit.deleteMany();
    const before = await server.database.prisma.auditEntry.count();
    const answer = await ask(user, 'dossiers', query, headers);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
    expect(await server.database.prisma.auditEntry.count()).toBe(before);
  });

  it('when it is asked for too often', async () => {
    await server.database.prisma.rateLimit.deleteMany();
    const answers: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      answers.push((await ask('officer', 'plans')).statusCode);
    }
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
    const { headers } = await ask('officer', 'plans');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask('adviser', 'plans')).statusCode).toBe(200);
  });
});

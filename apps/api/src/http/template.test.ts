import { RATE_SHEET_ORDER } from '@cau-noi/domain/norm/rate-sheet';
import { rateSheetWords } from '@cau-noi/i18n/rate-sheet-words';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addWorld } from '../modules/approval/world.testing.ts';
import { addRateBook } from '../modules/norm/norm.testing.ts';
import { readValues } from '../workbook/workbook.testing.ts';
import { WORKBOOK_TYPE } from '../workbook/workbook.ts';
import type { TestServer } from '../testing-server.ts';
import { testServer } from '../testing-server.ts';

const EMAIL = 'administrator@example.test';
let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await testServer();
  await addWorld(server.database.prisma);
  await addRateBook(server.database.prisma);
  await server.database.prisma.user.update({
    where: { id: 'administrator' },
    data: { email: EMAIL },
  });
  await server.givePassword('administrator');
  cookie = await server.signIn(EMAIL);
});
afterAll(() => server[Symbol.asyncDispose]());

const get = (language: string, headers: object = { cookie }) =>
  server.app.inject({
    method: 'GET',
    url: `/export/rates-template.xlsx?language=${language}`,
    headers: { ...headers },
  });

it('is an empty table with a sheet of what may stand in each column, instruments of the book too', async () => {
  const answer = await get('vi');
  expect(answer.headers['content-type']).toBe(WORKBOOK_TYPE);
  const columns = rateSheetWords.vi.column;
  expect(readValues(answer.rawPayload, 1)).toEqual([RATE_SHEET_ORDER.map((id) => columns[id])]);
  const guide = readValues(answer.rawPayload, 2);
  const valuesOf = (column: string) =>
    guide.filter(([name, value]) => name === column && value !== null);
  expect(valuesOf('Số văn bản').map(([, number]) => number)).toContain('140/2025/TT-BTC');
  expect(valuesOf('Người đi công tác')).toContainEqual([
    'Người đi công tác',
    'Mức A (lãnh đạo)',
    'LEVEL_A',
  ]);
  expect(valuesOf('Nước')).toContainEqual(['Nước', 'Hàn Quốc', 'KR']);
  expect(new Set(guide.slice(1).map(([column]) => column))).toEqual(
    new Set(RATE_SHEET_ORDER.map((id) => columns[id])),
  );
});

it('speaks the language that is asked for, and to nobody who is not signed in', async () => {
  const [head] = readValues((await get('en')).rawPayload, 1);
  expect(head?.[0]).toBe('Number of the instrument');
  expect((await get('vi', {})).statusCode).toBe(401);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { readValues } from '../../workbook/workbook.testing.ts';
import { addWorld, DA_NANG } from '../approval/world.testing.ts';
import { exportList } from '../export/export.service.ts';
import { prepareDossiers } from './dossier-list-export.ts';
import { addDossiers } from './dossier-list.testing.ts';
import type { DossiersAsked } from './dossier-where.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await addDossiers(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

async function exported(user: string, where: DossiersAsked) {
  const context = await api.contextOf(user);
  const order = 'NUMBER_ASC';
  const asked = { where, order, columns: null, language: 'vi' } as const;
  const prepared = await prepareDossiers(context, asked);
  const list = { list: 'DOSSIERS', name: 'Hồ sơ', language: 'vi', asked: {}, prepared } as const;
  const [, ...rows] = readValues(await exportList(context, list), 1);
  const statements = context.statements.map((name) => name.replaceAll(/_[\da-f]{12}/gu, ''));
  return { numbers: rows.map(([number]) => number), statements: statements.toSorted() };
}

it('a list of two asks the database for the same as one of six hundred', async () => {
  const few = await exported('adviser', { text: 'kết nghĩa số 50' });
  const many = await exported('adviser', {});
  expect([few.numbers.length, many.numbers.length]).toEqual([2, 600]);
  expect(many.statements).toEqual(few.statements);
  expect(many.statements.filter((name) => name.includes('dossier.sections'))).toHaveLength(1);
});

it('a list longer than what is read at once has every row once, in order', async () => {
  const { prisma } = api.database;
  await prisma.dossier.createMany({
    data: Array.from({ length: 2500 }, (_, index) => ({
      kind: 'OUTBOUND' as const,
      reportingClass: 'DELEGATION_OUT' as const,
      organisationId: DA_NANG,
      title: `Chuyến số ${index}`,
      createdById: 'officer',
    })),
  });
  const { numbers, statements } = await exported('officer', {});
  const own = await prisma.dossier.findMany({
    where: { OR: [{ organisationId: DA_NANG }, { id: 'd1' }] },
    orderBy: { number: 'asc' },
    select: { number: true },
  });
  expect(numbers).toEqual(own.map(({ number }) => number));
  expect(statements.filter((name) => name === 'dossier.byId')).toHaveLength(3);
  expect(statements.filter((name) => name === 'dossier.listIds')).toHaveLength(1);
});

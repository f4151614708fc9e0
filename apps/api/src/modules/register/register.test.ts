import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { TEST_DAY, testApi } from '../../testing.ts';
import { registerAt } from './register.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await prisma.user.create({
    data: { id: 'somebody', name: 'Ai Đó', email: 'somebody@example.test' },
  });
  await prisma.organisation.create({ data: { id: 'top' } });
  await prisma.organisationVersion.create({
    data: {
      organisationId: 'top',
      name: 'Tổ chức thử',
      shortName: 'Thử',
      kind: 'FEDERATION',
      validFrom: new Date('2020-01-01T00:00:00Z'),
    },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const nameToday = async (): Promise<string | undefined> => {
  const { register } = await api.contextOf('somebody');
  return register.structure.versionOn('top', TEST_DAY)?.name;
};

it('is read once, however many requests ask for it', async () => {
  const [first, second] = await Promise.all([api.contextOf('somebody'), api.contextOf('somebody')]);
  expect(first.register.structure).toBe(second.register.structure);
  expect(first.statements).toHaveLength(1);
});

it('is read anew by the first request after a change, whoever made it', async () => {
  expect(await nameToday()).toBe('Tổ chức thử');
  await api.database.prisma.$executeRaw`UPDATE organisation_version SET name = 'Tên mới'`;
  expect(await nameToday()).toBe('Tên mới');
});

it('does not change before the change is committed, nor when it is given up', async () => {
  const { revision } = (await api.contextOf('somebody')).register;
  const failing = api.database.transaction(async (tx) => {
    await tx.organisationVersion.updateMany({ data: { name: 'Chưa chắc' } });
    throw new Error('given up');
  });
  await expect(failing).rejects.toThrow('given up');
  const after = await api.contextOf('somebody');
  expect(after.register.revision).toBe(revision);
  expect(await nameToday()).toBe('Tên mới');
});

it.each([
  'organisation_version',
  'organisation_link',
  'organisation_role',
  'check_parameter',
  'deadline_rule',
  'instrument',
  'rate',
  'own_ceiling',
  'holiday_rule',
  'decided_day',
])('is read anew after any change of %s', async (table) => {
  const { revision } = (await api.contextOf('somebody')).register;
  await api.database.prisma.$executeRawUnsafe(`DELETE FROM ${table} WHERE false`);
  expect((await api.contextOf('somebody')).register.revision).toBe(revision + 1);
});

it('keeps what each day was', async () => {
  const { structure } = await registerAt(api.database, 0);
  expect(structure.versionOn('top', isoDate('1990-01-01'))?.from).toBe('2020-01-01');
  expect(structure.placeOn('top', isoDate('1990-01-01'))).toBeNull();
});

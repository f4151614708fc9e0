import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { Context } from '../../context.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const SINCE = dbDate(isoDate('2020-01-01'));
const ADMINISTRATION = { role: 'ADMINISTRATOR', organisationId: 'tld' } as const;

async function addAdministrator(id: string, validTo: Date | null = null) {
  const { prisma } = api.database;
  await prisma.user.create({ data: { id, name: id, email: `${id}@example.test` } });
  await prisma.grant.create({
    data: { ...ADMINISTRATION, userId: id, validFrom: SINCE, validTo },
  });
}

let keys = 0;
async function mutate(by: Context, name: string, input: object) {
  keys += 1;
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${name}(input: $input) {
    __typename ... on BusinessError { code data } } }`;
  const variables = { input: { idempotencyKey: `key-${keys}`, version: 1, ...input } };
  const { data, errors } = await api.runIn<Record<string, unknown>>(by, document, variables);
  expect(errors).toEqual([]);
  return data[name];
}

const disableIn = (by: Context, user: string) =>
  mutate(by, 'userDisable', { id: writeId('User', user) });
const disable = async (by: string, user: string) => disableIn(await api.contextOf(by), user);

describe('the federation', () => {
  it('keeps an administrator on every day', async () => {
    const { prisma } = api.database;
    await addAdministrator('second', dbDate(isoDate('2026-12-31')));
    expect(await disable('second', 'administrator')).toEqual({
      __typename: 'StateError',
      code: 'LAST_ADMINISTRATOR',
      data: { day: '2027-01-01' },
    });
    const held = await prisma.grant.findFirstOrThrow({ where: { userId: 'administrator' } });
    const end = async () =>
      mutate(await api.contextOf('second'), 'grantEnd', {
        id: writeId('Grant', held.id),
        lastDay: '2026-06-30',
      });
    expect(await end()).toMatchObject({ code: 'LAST_ADMINISTRATOR' });
    await prisma.grant.updateMany({ where: { userId: 'second' }, data: { validTo: null } });
    const may = `query M($id: ID!) { node(id: $id) { ... on User { viewerMay {
      manage { allowed } disable { allowed code } } timeline(first: 1) { totalCount } } } }`;
    const asked = await api.run('second', may, { id: writeId('User', 'administrator') });
    expect(asked.data).toEqual({
      node: {
        viewerMay: { manage: { allowed: true }, disable: { allowed: true, code: null } },
        timeline: { totalCount: 0 },
      },
    });
    expect(await end()).toMatchObject({ __typename: 'UserPayload' });
  });

  it('keeps one when two shut each other out at once', async () => {
    const { prisma } = api.database;
    await prisma.grant.deleteMany({ where: ADMINISTRATION });
    await addAdministrator('left');
    await addAdministrator('right');
    const [left, right] = await Promise.all([api.contextOf('left'), api.contextOf('right')]);
    const answers = await Promise.all([disableIn(left, 'right'), disableIn(right, 'left')]);
    expect(answers).toContainEqual(expect.objectContaining({ __typename: 'UserPayload' }));
    expect(answers).toContainEqual(expect.objectContaining({ code: 'LAST_ADMINISTRATOR' }));
    const enabled = { id: { in: ['left', 'right'] }, disabledAt: null };
    expect(await prisma.user.count({ where: enabled })).toBe(1);
  });
});

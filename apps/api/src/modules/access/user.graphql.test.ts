import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  // An administrator of one union alone.
  await api.database.prisma.user.create({
    data: { id: 'local', name: 'Quản trị Bắc Ninh', email: 'local@example.test' },
  });
  await api.database.prisma.grant.create({
    data: {
      userId: 'local',
      role: 'ADMINISTRATOR',
      organisationId: 'ldld-bac-ninh',
      validFrom: dbDate(isoDate('2020-01-01')),
    },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const LIST = `query Users($where: UserWhere) {
  users(where: $where) { totalCount nodes { id name email disabledAt person { fullName } grants { id role validTo organisation { code } } } }
}`;

interface Users {
  readonly users: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly disabledAt: string | null;
      readonly grants: readonly { readonly id: string; readonly role: string }[];
    }[];
  };
}

async function users(by: string, where: object = {}) {
  const { data, errors } = await api.run<Users>(by, LIST, { where });
  expect(errors).toEqual([]);
  return data.users.nodes;
}

const RESULT = `__typename
  ... on UserPayload { user { id email grants { id role validTo } disabledAt } }
  ... on BusinessError { code path data }
  ... on ValidationError { issues { code path data } }`;

let keys = 0;
async function mutate(by: string, name: string, input: object) {
  keys += 1;
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${name}(input: $input) { ${RESULT} } }`;
  const variables = { input: { idempotencyKey: `key-${keys}`, ...input } };
  const { data, errors } = await api.run<Record<string, unknown>>(by, document, variables);
  expect(errors).toEqual([]);
  return data[name];
}

const GRANT = { role: 'OFFICER', organisationId: ORGANISATION.bacNinh, validFrom: '2026-01-01' };
const USER = {
  name: 'Người Mới',
  email: ' Moi@Example.test ',
  password: 'mat-khau-ban-dau',
  grants: [GRANT],
};

describe('users', () => {
  it('are for administrators, and only those whom they look after', async () => {
    const refused = await api.run('officer', LIST);
    expect(refused.errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    const all = await users('administrator');
    expect(all).toHaveLength(await api.database.prisma.user.count());
    const local = await users('local', { organisationId: ORGANISATION.bacNinh });
    expect(local.map(({ name }) => name)).toEqual([
      'Người mẫu otherLeader',
      'Người mẫu otherOfficer',
      'Quản trị Bắc Ninh',
    ]);
    expect((await users('local')).some(({ name }) => name === 'Người mẫu adviser')).toBe(false);
  });

  it('are made with a role, and can be found and signed in', async () => {
    const made = await mutate('local', 'userCreate', USER);
    expect(made).toMatchObject({
      __typename: 'UserPayload',
      user: { email: 'moi@example.test', grants: [{ role: 'OFFICER', validTo: null }] },
    });
    expect(await users('local', { text: 'nguoi moi' })).toHaveLength(1);
    const account = await api.database.prisma.account.findFirstOrThrow({
      where: { user: { email: 'moi@example.test' } },
    });
    expect(account.password).toMatch(/^\$argon2id\$/u);
    const kept = JSON.stringify(await api.database.prisma.idempotencyKey.findMany());
    expect(kept).not.toContain(USER.password);
    expect(await mutate('local', 'userCreate', USER)).toMatchObject({
      __typename: 'StateError',
      code: 'ALREADY_EXISTS',
    });
  });

  it.each([
    [{ email: 'x' }, 'EMAIL_FORMAT', ['email']],
    [{ name: ' ' }, 'REQUIRED', ['name']],
    [{ password: 'short' }, 'PASSWORD_LENGTH', ['password']],
    [{ grants: [] }, 'REQUIRED', ['grants']],
  ])('are not made of %j', async (change, code, path) => {
    expect(await mutate('administrator', 'userCreate', { ...USER, ...change })).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code, path }],
    });
  });

  it('are made where one has a say, by who has one', async () => {
    const elsewhere = {
      ...USER,
      email: 'z@example.test',
      grants: [{ ...GRANT, organisationId: ORGANISATION.daNang }],
    };
    expect(await mutate('local', 'userCreate', elsewhere)).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'NOT_YOUR_UNIT',
      data: { organisationId: ORGANISATION.daNang },
    });
    expect(await mutate('leader', 'userCreate', elsewhere)).toMatchObject({
      code: 'ROLE_REQUIRED',
    });
  });

  it('get and lose roles by dates', async () => {
    const userId = writeId('User', 'otherOfficer');
    const grant = { ...GRANT, role: 'UNIT_LEADER', validTo: '2026-12-31' };
    expect(await mutate('local', 'grantAdd', { userId, grant })).toMatchObject({
      user: { grants: [{ role: 'UNIT_LEADER', validTo: '2026-12-31' }, { role: 'OFFICER' }] },
    });
    const [added] = (await users('local', { text: 'otherOfficer' }))[0]?.grants ?? [];
    const end = (lastDay: string) => mutate('local', 'grantEnd', { id: added?.id, lastDay });
    expect(await end('2025-12-31')).toMatchObject({ __typename: 'ValidationError' });
    expect(await end('2026-06-30')).toMatchObject({
      user: { grants: [{ validTo: '2026-06-30' }, {}] },
    });
    expect(
      await mutate('leader', 'grantEnd', { id: added?.id, lastDay: '2026-06-30' }),
    ).toMatchObject({
      __typename: 'ForbiddenError',
    });
  });

  it('are signed out when they are disabled, and nobody disables themselves', async () => {
    const id = writeId('User', 'otherLeader');
    await api.database.prisma.session.create({
      data: { userId: 'otherLeader', token: 't', expiresAt: new Date('2030-01-01') },
    });
    expect(await mutate('local', 'userDisable', { id })).toMatchObject({
      user: { disabledAt: expect.any(String) },
    });
    expect(await api.database.prisma.session.count({ where: { userId: 'otherLeader' } })).toBe(0);
    expect((await api.run('otherLeader', '{ viewer { name } }')).data).toEqual({ viewer: null });
    expect(await mutate('local', 'userDisable', { id: writeId('User', 'local') })).toMatchObject({
      __typename: 'StateError',
      code: 'YOURSELF',
    });
    expect(await mutate('local', 'userDisable', { id: writeId('User', 'adviser') })).toMatchObject({
      __typename: 'ForbiddenError',
    });
  });

  it('leave a trace of everything that is done to them', async () => {
    const entries = await api.database.prisma.auditEntry.findMany({
      where: { subjectKind: 'USER' },
      orderBy: { at: 'asc' },
    });
    expect(entries.map(({ action }) => action)).toEqual([
      'user.create',
      'grant.add',
      'grant.end',
      'user.disable',
    ]);
    expect(JSON.stringify(entries)).not.toContain(USER.password);
  });
});

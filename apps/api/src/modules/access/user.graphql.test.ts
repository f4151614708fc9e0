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
  users(where: $where) { totalCount nodes { id version name email disabledAt person { fullName } grants { id role validTo organisation { code } } } }
}`;

interface Users {
  readonly users: {
    readonly nodes: readonly {
      readonly id: string;
      readonly version: number;
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
  ... on UserPayload { user { id version name email grants { id role validTo } disabledAt } }
  ... on BusinessError { code path data ... on ConflictError { currentVersion changedBy } }
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
      __typename: 'ValidationError',
      issues: [{ code: 'EMAIL_TAKEN', path: ['email'] }],
    });
  });

  it.each([
    [{ email: 'x' }, 'EMAIL_FORMAT', ['email']],
    [{ name: ' ' }, 'REQUIRED', ['name']],
    [{ password: 'short' }, 'PASSWORD_LENGTH', ['password']],
    [{ grants: [] }, 'REQUIRED', ['grants']],
    [
      { grants: [{ ...GRANT, validTo: '2025-12-31' }] },
      'PERIOD_REVERSED',
      ['grants', '0', 'validTo'],
    ],
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
    const add = (version: number) => mutate('local', 'grantAdd', { userId, version, grant });
    expect(await add(1)).toMatchObject({
      user: {
        version: 2,
        grants: [{ role: 'UNIT_LEADER', validTo: '2026-12-31' }, { role: 'OFFICER' }],
      },
    });
    expect(await add(2)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'GRANTED_ALREADY', path: ['validFrom'], data: { to: '2026-12-31' } }],
    });
    const [added] = (await users('local', { text: 'otherOfficer' }))[0]?.grants ?? [];
    const end = (by: string, lastDay: string, version = 2) =>
      mutate(by, 'grantEnd', { id: added?.id, version, lastDay });
    expect(await end('local', '2025-12-31')).toMatchObject({ __typename: 'ValidationError' });
    expect(await end('local', '2026-06-30')).toMatchObject({
      user: { version: 3, grants: [{ validTo: '2026-06-30' }, {}] },
    });
    expect(await end('local', '2026-07-31')).toMatchObject({
      __typename: 'ConflictError',
      code: 'STALE_VERSION',
      currentVersion: 3,
      changedBy: 'Quản trị Bắc Ninh',
    });
    expect(await end('leader', '2026-06-30', 3)).toMatchObject({ __typename: 'ForbiddenError' });
  });

  it('get another name and address that nobody else has', async () => {
    const id = writeId('User', 'otherOfficer');
    const save = (change: object) =>
      mutate('local', 'userSave', {
        id,
        version: 3,
        name: ' Người Đổi Tên ',
        email: 'Doi@Example.test',
        personId: writeId('Person', 'person-otherOfficer'),
        ...change,
      });
    expect(await save({ name: '', email: 'x' })).toMatchObject({
      issues: [
        { code: 'REQUIRED', path: ['name'] },
        { code: 'EMAIL_FORMAT', path: ['email'] },
      ],
    });
    expect(
      await save({
        email: 'local@example.test',
        personId: writeId('Person', 'person-otherLeader'),
      }),
    ).toMatchObject({ issues: [{ code: 'EMAIL_TAKEN' }, { code: 'PERSON_TAKEN' }] });
    expect(await save({})).toMatchObject({
      user: { version: 4, name: 'Người Đổi Tên', email: 'doi@example.test' },
    });
  });

  it('get another password, which signs them out and is kept nowhere in clear', async () => {
    const id = writeId('User', 'otherOfficer');
    await api.database.prisma.session.create({
      data: { userId: 'otherOfficer', token: 'o', expiresAt: new Date('2030-01-01') },
    });
    const reset = (password: string) =>
      mutate('local', 'userResetPassword', { id, version: 4, password });
    expect(await reset('short')).toMatchObject({
      issues: [{ code: 'PASSWORD_LENGTH', path: ['password'], data: { shortest: 10 } }],
    });
    expect(await reset('mat-khau-thu-hai')).toMatchObject({ user: { version: 5 } });
    expect(await api.database.prisma.session.count({ where: { userId: 'otherOfficer' } })).toBe(0);
    const kept = JSON.stringify([
      await api.database.prisma.idempotencyKey.findMany(),
      await api.database.prisma.auditEntry.findMany(),
    ]);
    expect(kept).not.toContain('mat-khau-thu-hai');
  });

  it('are signed out when they are disabled, can be let in again, and nobody disables themselves', async () => {
    const id = writeId('User', 'otherLeader');
    await api.database.prisma.session.create({
      data: { userId: 'otherLeader', token: 't', expiresAt: new Date('2030-01-01') },
    });
    expect(await mutate('local', 'userDisable', { id, version: 1 })).toMatchObject({
      user: { disabledAt: expect.any(String) },
    });
    expect(await api.database.prisma.session.count({ where: { userId: 'otherLeader' } })).toBe(0);
    expect((await api.run('otherLeader', '{ viewer { name } }')).data).toEqual({ viewer: null });
    expect((await users('local', { disabled: true })).map(({ name }) => name)).toEqual([
      'Người mẫu otherLeader',
    ]);
    expect(await mutate('local', 'userEnable', { id, version: 2 })).toMatchObject({
      user: { version: 3, disabledAt: null },
    });
    const disable = (user: string) =>
      mutate('local', 'userDisable', { id: writeId('User', user), version: 1 });
    expect(await disable('local')).toMatchObject({ __typename: 'StateError', code: 'YOURSELF' });
    expect(await disable('adviser')).toMatchObject({ __typename: 'ForbiddenError' });
  });

  it('are seen one by one by whoever looks after them, with what may be done', async () => {
    const ask = (by: string, user: string) =>
      api.run(
        by,
        'query N($id: ID!) { node(id: $id) { ... on User { name viewerMay { disable { code } } } } }',
        { id: writeId('User', user) },
      );
    expect((await ask('local', 'otherLeader')).data).toEqual({
      node: { name: 'Người mẫu otherLeader', viewerMay: { disable: { code: null } } },
    });
    expect((await ask('local', 'local')).data).toMatchObject({
      node: { viewerMay: { disable: { code: 'YOURSELF' } } },
    });
    expect((await ask('local', 'adviser')).data).toEqual({ node: null });
    expect((await ask('officer', 'otherLeader')).data).toEqual({ node: null });
  });

  it('are listed by role, and by a fixed number of statements', async () => {
    const leaders = await users('administrator', { role: 'UNIT_LEADER' });
    expect(leaders.every(({ grants }) => grants.some(({ role }) => role === 'UNIT_LEADER'))).toBe(
      true,
    );
    const document = `query S($n: Int!) { users(first: $n) { totalCount nodes { name version
      lastSignInAt disabledAt grants { role organisation { shortName } } } } }`;
    const one = await api.run('administrator', document, { n: 1 });
    const many = await api.run('administrator', document, { n: 50 });
    expect(one.errors).toEqual([]);
    expect([...many.statements].toSorted()).toEqual([...one.statements].toSorted());
    expect(many.statements).toHaveLength(3);
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
      'user.save',
      'user.password',
      'user.disable',
      'user.enable',
    ]);
    expect(JSON.stringify(entries)).not.toContain(USER.password);
  });
});

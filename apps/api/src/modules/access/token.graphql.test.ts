import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../context.ts';
import type { Database } from '../../database.ts';
import { writeId } from '../../ids.ts';
import { requestContext } from '../../request-context.ts';
import type { TestApi } from '../../testing.ts';
import { TEST_DAY, testApi, TEST_VAULT } from '../../testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';
import { tokenHash } from './token-secret.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const CREATE = `mutation ($input: AccessTokenCreateInput!) { accessTokenCreate(input: $input) {
  __typename
  ... on AccessTokenPayload { secret accessToken { id name prefix scopes validTo lastUsedOn } }
  ... on BusinessError { code data }
  ... on ValidationError { issues { code path data } } } }`;
const REVOKE = `mutation ($input: AccessTokenRevokeInput!) { accessTokenRevoke(input: $input) {
  __typename ... on RemovedPayload { id } ... on BusinessError { code } } }`;
const LIST = '{ viewer { accessTokens { id name prefix scopes validTo lastUsedOn } } }';

interface Token {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
}
interface Made {
  readonly secret: string | null;
  readonly accessToken: Token | null;
}

let keys = 0;
const inputOf = (change: object) => {
  keys += 1;
  return {
    name: `Mã ${keys}`,
    scopes: ['READ'],
    validTo: '2026-09-15',
    idempotencyKey: `token-key-${keys}`,
    ...change,
  };
};

async function create(user: string, change: object = {}): Promise<Made> {
  const variables = { input: inputOf(change) };
  const answer = await api.run<{ accessTokenCreate: Made }>(user, CREATE, variables);
  expect(answer.errors).toEqual([]);
  return answer.data.accessTokenCreate;
}
async function revoke(user: string, id: string) {
  keys += 1;
  const input = { id, idempotencyKey: `token-key-${keys}` };
  const answer = await api.run<{ accessTokenRevoke: object }>(user, REVOKE, { input });
  return answer.data.accessTokenRevoke;
}
const tokensOf = async (user: string) =>
  (await api.run<{ viewer: { accessTokens: readonly Token[] } }>(user, LIST)).data.viewer
    .accessTokens;

const contextBy = (secret: string) =>
  requestContext({
    database: api.database,
    vault: TEST_VAULT,
    identity: { tokenHash: tokenHash(secret) },
    today: TEST_DAY,
    requestId: 'test',
    log: { silent: true } as never,
  });

describe('a token', () => {
  it('is told once, listed for its owner alone, and taken back', async () => {
    const { secret, accessToken } = await create('officer', { name: '  Bảng   theo dõi ' });
    expect(secret).toMatch(/^cn_[0-9a-f]{64}$/u);
    expect(accessToken).toMatchObject({
      name: 'Bảng theo dõi',
      prefix: secret?.slice(0, 9),
      scopes: ['READ'],
      validTo: '2026-09-15',
      lastUsedOn: null,
    });
    expect(await tokensOf('officer')).toEqual([accessToken]);
    expect(await tokensOf('leader')).toEqual([]);
    const id = accessToken?.id ?? '';
    expect(await revoke('leader', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await revoke('administrator', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await revoke('officer', id)).toEqual({ __typename: 'RemovedPayload', id });
    expect(await tokensOf('officer')).toEqual([]);
    expect(await revoke('officer', id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not told again when the request is repeated, nor made twice', async () => {
    const input = { idempotencyKey: 'the-same-token', name: 'Một lần' };
    const first = await create('deputy', input);
    const again = await create('deputy', input);
    expect(first.secret).toMatch(/^cn_/u);
    expect(again).toEqual({ ...first, secret: null });
    expect(await tokensOf('deputy')).toHaveLength(1);
    await revoke('deputy', first.accessToken?.id ?? '');
    expect(await create('deputy', input)).toMatchObject({ secret: null, accessToken: null });
  });

  it('is told once when the same request arrives several times at once', async () => {
    const input = inputOf({ name: 'Cùng lúc' });
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        api.run<{ accessTokenCreate: Made }>('deputy', CREATE, { input }),
      ),
    );
    const secrets = answers.flatMap(({ data }) => data.accessTokenCreate.secret ?? []);
    expect(secrets).toHaveLength(1);
    const kept = await api.database.prisma.accessToken.findMany({ where: { name: 'Cùng lúc' } });
    expect(kept.map(({ hash }) => hash)).toEqual(secrets.map(tokenHash));
  });

  it('is not told by an attempt that was rolled back in favour of another', async () => {
    const input = inputOf({ name: 'Hai lần gửi' });
    const told: Made[] = [];
    const collision = Object.assign(new Error('could not serialize access'), { code: '40001' });
    // The first attempt does all its work, is rolled back, and the same request is done elsewhere.
    const losing: Database = {
      ...api.database,
      transaction: async (work) => {
        const attempt = api.database.transaction(async (tx, sql) => {
          await work(tx, sql);
          throw collision;
        });
        await expect(attempt).rejects.toBe(collision);
        told.push(await create('auditor', input));
        throw collision;
      },
    };
    const context = { ...(await api.contextOf('auditor')), database: losing };
    const { data, errors } = await api.runIn<{ accessTokenCreate: Made }>(context, CREATE, {
      input,
    });
    expect(errors).toEqual([]);
    expect(told).toMatchObject([{ secret: expect.stringMatching(/^cn_/u) }]);
    expect(data.accessTokenCreate).toEqual({ ...told[0], secret: null });
  });

  it('has a secret that stands in no row of the database', async () => {
    const { secret } = await create('adviser', { name: 'Không cất ở đâu' });
    const tables = await api.database.prisma.$queryRaw<readonly { name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['access_token', 'audit_entry', 'idempotency_key']),
    );
    const random = secret?.slice('cn_'.length) ?? 'none';
    // The visible prefix is part of the secret; what follows it is not to be found.
    for (const { name } of tables) {
      const rows = await api.database.prisma.$queryRawUnsafe<readonly { row: string }[]>(
        `SELECT t::text AS row FROM "${name}" t`,
      );
      const holding = rows.filter(({ row }) => row.includes(random.slice(6, 30)));
      expect([name, holding]).toEqual([name, []]);
    }
    const audit = await api.database.prisma.auditEntry.findFirstOrThrow({
      where: { action: 'accessToken.create', userId: 'adviser' },
    });
    expect(audit).toMatchObject({
      subjectKind: 'USER',
      subjectId: 'adviser',
      accessTokenId: null,
      data: { name: 'Không cất ở đâu', prefix: secret?.slice(0, 9), scopes: ['READ'] },
    });
  });

  it('is refused as the domain says', async () => {
    expect(await create('leader', { name: '', scopes: ['WRITE'], validTo: '2027-06-16' })).toEqual({
      __typename: 'ValidationError',
      code: 'VALIDATION',
      data: { count: 3 },
      issues: [
        { code: 'REQUIRED', path: ['name'], data: {} },
        { code: 'READ_MISSING', path: ['scopes'], data: {} },
        { code: 'TOKEN_TOO_LONG', path: ['validTo'], data: { latest: '2027-06-15' } },
      ],
    });
    expect(await create('clerk')).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await tokensOf('leader')).toEqual([]);
    const nobody = await api.run(null, CREATE, { input: inputOf({}) });
    expect(nobody.errors.map(({ extensions }) => extensions?.['code'])).toEqual([
      'UNAUTHENTICATED',
    ]);
  });
});

describe('whoever asks by a token', () => {
  it('is read in one statement, with the rights that the owner has that day', async () => {
    const { secret } = await create('otherLeader', { scopes: ['READ', 'WRITE'] });
    const { prisma } = api.database;
    const signedIn = await api.contextOf('otherLeader');
    const context = await contextBy(secret ?? '');
    expect(context.statements).toEqual([expect.stringMatching(/^access\.viewerOfToken_/u)]);
    expect(context.viewer).toEqual({
      ...signedIn.viewer,
      actor: { ...signedIn.viewer?.actor, tokenScopes: ['READ', 'WRITE'] },
    });
    await prisma.grant.updateMany({
      where: { userId: 'otherLeader' },
      data: { validTo: new Date('2026-06-14') },
    });
    expect((await contextBy(secret ?? '')).viewer).toMatchObject({ actor: { grants: [] } });
  });

  it('takes the place of whomever the owner stands in for', async () => {
    const { secret } = await create('secondOfficer');
    await api.database.prisma.substitution.create({
      data: {
        principalId: 'leader',
        substituteId: 'secondOfficer',
        validFrom: new Date(TEST_DAY),
        validTo: new Date(TEST_DAY),
      },
    });
    const { viewer } = await contextBy(secret ?? '');
    expect(viewer?.actor.standsInFor).toMatchObject([{ userId: 'leader' }]);
  });

  it('neither makes tokens, nor takes them back, nor looks after users and substitutes', async () => {
    const { secret, accessToken } = await create('administrator', { scopes: ['READ', 'WRITE'] });
    const context = await contextBy(secret ?? '');
    const run = async (document: string, input: object) => {
      keys += 1;
      const variables = { input: { idempotencyKey: `token-key-${keys}`, ...input } };
      const { data, errors } = await api.runIn<Record<string, object>>(
        context,
        document,
        variables,
      );
      expect(errors).toEqual([]);
      return Object.values(data)[0];
    };
    const refused = { code: 'SESSION_REQUIRED' };
    expect(await run(CREATE, inputOf({}))).toMatchObject(refused);
    expect(await run(REVOKE, { id: accessToken?.id })).toMatchObject(refused);
    const disable = `mutation ($input: UserDisableInput!) { userDisable(input: $input) {
      ... on BusinessError { code } } }`;
    const id = writeId('User', 'officer');
    expect(await run(disable, { id, version: 1 })).toMatchObject(refused);
    const substitute = `mutation ($input: SubstitutionCreateInput!) {
      substitutionCreate(input: $input) { ... on BusinessError { code } } }`;
    const days = { validFrom: '2026-06-15', validTo: '2026-06-16' };
    expect(await run(substitute, { substituteId: id, ...days })).toMatchObject(refused);
    const may = await api.runIn(
      context,
      '{ viewer { may { createAccessToken { allowed code } } } }',
    );
    expect(may.data).toEqual({
      viewer: { may: { createAccessToken: { allowed: false, code: 'SESSION_REQUIRED' } } },
    });
    expect(await tokensOf('administrator')).toHaveLength(1);
  });

  it('leaves its token in the audit, and the history of a record says that it was a program', async () => {
    const { secret, accessToken } = await create('otherOfficer', { scopes: ['READ', 'WRITE'] });
    const begin = `mutation ($input: PlanCreateInput!) { planCreate(input: $input) {
      ... on PlanPayload { plan { id } } } }`;
    const planOf = async (context: Context, year: number) => {
      const organisationId = ORGANISATION.bacNinh;
      const input = { organisationId, year, idempotencyKey: `plan-${year}` };
      const { data } = await api.runIn<{ planCreate: { plan: { id: string } } }>(context, begin, {
        input,
      });
      return data.planCreate.plan.id;
    };
    const ids = [
      await planOf(await contextBy(secret ?? ''), 2027),
      await planOf(await api.contextOf('otherOfficer'), 2028),
    ];
    const entries = await api.database.prisma.auditEntry.findMany({
      where: { action: 'plan.create' },
      orderBy: { at: 'asc' },
    });
    expect(
      entries.map(({ accessTokenId }) =>
        accessTokenId === null ? null : writeId('AccessToken', accessTokenId),
      ),
    ).toEqual([accessToken?.id, null]);
    const history = `query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on Plan { timeline { nodes { by byToken action } } } } }`;
    const by = 'Người mẫu otherOfficer';
    const line = (byToken: boolean) => ({
      timeline: { nodes: [{ by, byToken, action: 'plan.create' }] },
    });
    const { data } = await api.run('otherOfficer', history, { ids });
    expect(data).toEqual({ nodes: [line(true), line(false)] });
  });
});

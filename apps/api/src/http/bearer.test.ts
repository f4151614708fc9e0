import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../ids.ts';
import { addWorld } from '../modules/approval/world.testing.ts';
import type { TestServer } from '../testing-server.ts';
import { testServer } from '../testing-server.ts';

/** A mutation that a portal sends: known by its hash, whoever sends it. */
const SAVE = `mutation Save($input: SavedViewSaveInput!) {
  savedViewSave(input: $input) { __typename } }`;
const ASK = '{ organisations { totalCount } viewer { email } }';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'cau-noi-bearer-'));

let server: TestServer;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  mkdirSync(join(folder, 'sector', 'dist'), { recursive: true });
  const manifest = JSON.stringify({ [hashOf(SAVE)]: SAVE });
  writeFileSync(join(folder, 'sector', 'dist', 'trusted-documents.json'), manifest);
  server = await testServer({ appsFolder: folder });
  await addWorld(server.database.prisma);
  for (const user of ['officer', 'leader', 'administrator']) {
    await server.givePassword(user);
    cookies[user] = await server.signIn(`${user}@example.test`);
  }
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

type Headers = Readonly<Record<string, string>>;

async function send(payload: object, headers: Headers) {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const body = answer.json<{
    data?: Record<string, { __typename?: string; secret?: string; accessToken?: { id: string } }>;
    errors?: readonly { message: string; extensions: { code: string } }[];
  }>();
  const { data, errors = [] } = body;
  const codes = errors.map(({ extensions }) => extensions.code);
  return { status: answer.statusCode, headers: answer.headers, data, codes, errors };
}

const bearer = (secret: string): Headers => ({ authorization: `Bearer ${secret}` });
const input = (more: object) => ({ ...more, idempotencyKey: crypto.randomUUID() });

/** A token of a user who is signed in. */
async function tokenOf(user: string, ...scopes: readonly string[]) {
  const query = `mutation ($input: AccessTokenCreateInput!) { accessTokenCreate(input: $input) {
    __typename ... on AccessTokenPayload { secret accessToken { id } } } }`;
  const wish = { name: crypto.randomUUID(), scopes, validTo: '2026-07-01' };
  const cookie = cookies[user] ?? '';
  const { data } = await send({ query, variables: { input: input(wish) } }, { cookie });
  const { secret = '', accessToken = { id: '' } } = data?.accessTokenCreate ?? {};
  expect(secret).toMatch(/^cn_/u);
  return { secret, id: accessToken.id };
}
const view = () => ({ input: input({ list: 'PLANS', name: crypto.randomUUID(), search: '' }) });
const rawId = (id: string) =>
  Buffer.from(id, 'base64url').toString('utf8').slice('AccessToken:'.length);

const changing = (id: string, data: { validTo?: Date; revokedAt?: Date }) =>
  server.database.prisma.accessToken.update({ where: { id: rawId(id) }, data });

describe('a text of one’s own', () => {
  it('runs by a token, without a cookie', async () => {
    const { secret } = await tokenOf('officer', 'READ');
    expect(await send({ query: ASK }, bearer(secret))).toMatchObject({
      status: 200,
      codes: [],
      data: { organisations: { totalCount: 3 }, viewer: { email: 'officer@example.test' } },
    });
    const lower = { authorization: `bearer  ${secret} ` };
    expect((await send({ query: ASK }, lower)).codes).toEqual([]);
  });

  it('is asked by the token even where somebody else is signed in', async () => {
    const { secret } = await tokenOf('officer', 'READ');
    const cookie = cookies['leader'] ?? '';
    expect((await send({ query: ASK }, { cookie, ...bearer(secret) })).data).toMatchObject({
      viewer: { email: 'officer@example.test' },
    });
    const wrong = await send({ query: ASK }, { cookie, ...bearer('cn_wrong') });
    expect([wrong.status, wrong.codes]).toEqual([401, ['TOKEN_UNKNOWN']]);
  });

  it('is as before for whoever sends another scheme', async () => {
    const cookie = cookies['leader'] ?? '';
    const basic = await send({ query: ASK }, { cookie, authorization: 'Basic eDp5' });
    expect(basic.data).toMatchObject({ viewer: { email: 'leader@example.test' } });
  });
});

type Case = readonly [which: string, () => string | Promise<string>, code: string, said: string];

describe('a token that lets nobody in', () => {
  it.each<Case>([
    ['wrong', () => 'cn_0000', 'TOKEN_UNKNOWN', 'There is no such access token'],
    ['of another kind', () => 'eyJhbGciOi.JIUzI1.NiJ9', 'TOKEN_UNKNOWN', 'There is no such'],
    [
      'after its last day',
      async () => {
        const { id, secret } = await tokenOf('officer', 'READ');
        await changing(id, { validTo: new Date('2026-06-14') });
        return secret;
      },
      'TOKEN_EXPIRED',
      'ended after 14/06/2026',
    ],
    [
      'that was revoked',
      async () => {
        const { id, secret } = await tokenOf('officer', 'READ');
        const query = `mutation ($input: AccessTokenRevokeInput!) {
          accessTokenRevoke(input: $input) { __typename } }`;
        const cookie = cookies['officer'] ?? '';
        const { data } = await send({ query, variables: { input: input({ id }) } }, { cookie });
        expect(data).toEqual({ accessTokenRevoke: { __typename: 'RemovedPayload' } });
        return secret;
      },
      'TOKEN_REVOKED',
      'was revoked',
    ],
  ])('%s: 401, and why', async (_which, secretOf, code, said) => {
    const secret = await secretOf();
    const { status, codes, errors, data, headers } = await send({ query: ASK }, bearer(secret));
    expect([status, codes, data]).toEqual([401, [code], undefined]);
    expect(errors[0]?.message).toContain(said);
    expect(headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    const open = await send({ query: '{ __typename }' }, bearer(secret));
    expect([open.status, open.codes]).toEqual([401, [code]]);
  });

  it('is told in Vietnamese to whoever asks for it', async () => {
    const headers = { ...bearer('cn_wrong'), 'accept-language': 'vi-VN,vi;q=0.9,en;q=0.5' };
    const { errors } = await send({ query: ASK }, headers);
    expect(errors[0]?.message).toMatch(/^Mã truy cập không đúng/u);
  });

  it('is let in on its last day', async () => {
    const { id, secret } = await tokenOf('officer', 'READ');
    await changing(id, { validTo: new Date('2026-06-15') });
    expect((await send({ query: ASK }, bearer(secret))).status).toBe(200);
  });

  it('is not let in once its owner is disabled, nor when they are let in again', async () => {
    const { secret } = await tokenOf('leader', 'READ');
    const { prisma } = server.database;
    await prisma.user.update({ where: { id: 'leader' }, data: { disabledAt: new Date() } });
    const disabled = await send({ query: ASK }, bearer(secret));
    expect([disabled.status, disabled.codes]).toEqual([401, ['TOKEN_OWNER_DISABLED']]);
    await prisma.user.update({ where: { id: 'leader' }, data: { disabledAt: null } });
    expect((await send({ query: ASK }, bearer(secret))).status).toBe(200);

    const cookie = cookies['administrator'] ?? '';
    const account = async (name: string) => {
      const { version } = await prisma.user.findUniqueOrThrow({ where: { id: 'leader' } });
      const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
      const seen = { id: writeId('User', 'leader'), version };
      const { data } = await send({ query, variables: { input: input(seen) } }, { cookie });
      expect(data).toEqual({ [name]: { __typename: 'UserPayload' } });
    };
    await account('userDisable');
    await account('userEnable');
    expect((await send({ query: ASK }, bearer(secret))).codes).toEqual(['TOKEN_REVOKED']);
  });

  it('that lost its owner’s roles asks nothing but who it is', async () => {
    const { secret } = await tokenOf('officer', 'READ');
    const { prisma } = server.database;
    const where = { userId: 'officer' };
    await prisma.grant.updateMany({ where, data: { validTo: new Date('2026-06-14') } });
    const { status, codes } = await send({ query: ASK }, bearer(secret));
    expect([status, codes]).toEqual([403, ['FORBIDDEN']]);
    await prisma.grant.updateMany({ where, data: { validTo: null } });
  });
});

describe('the scope', () => {
  const persisted = { persistedQuery: { version: 1, sha256Hash: hashOf(SAVE) } };

  it.each([
    ['in words of one’s own', () => ({ query: SAVE, variables: view() })],
    ['by a portal’s hash', () => ({ extensions: persisted, variables: view() })],
  ])('WRITE is needed for a mutation %s', async (_how, payload) => {
    const reader = await tokenOf('officer', 'READ');
    const writer = await tokenOf('officer', 'READ', 'WRITE');
    const refused = await send(payload(), bearer(reader.secret));
    expect([refused.status, refused.codes, refused.data]).toEqual([
      403,
      ['TOKEN_SCOPE'],
      undefined,
    ]);
    expect(refused.headers['www-authenticate']).toBe('Bearer error="insufficient_scope"');
    expect(refused.errors[0]?.message).toContain('lacks the scope WRITE');
    const done = await send(payload(), bearer(writer.secret));
    expect([done.codes, done.data?.savedViewSave?.__typename]).toEqual([[], 'SavedViewPayload']);
  });

  it('READ opens lists as workbooks; WRITE is needed to attach a file', async () => {
    const { secret } = await tokenOf('officer', 'READ');
    const get = (token: string) =>
      server.app.inject({ url: '/export/plans.xlsx', headers: bearer(token) });
    expect((await get(secret)).statusCode).toBe(200);
    const refused = await get('cn_wrong');
    expect([refused.statusCode, refused.json()]).toEqual([401, { code: 'TOKEN_UNKNOWN' }]);
    const { prisma } = server.database;
    const plan = await prisma.plan.create({
      data: { organisationId: 'ldld-da-nang', year: 2026, state: 'DRAFT' },
    });
    const attach = async (token: string) => {
      const body = new FormData();
      body.append('file', new Blob(['%PDF-1.7\n%%EOF'], { type: 'application/pdf' }), 'a.pdf');
      const request = new Request('http://localhost/', { method: 'POST', body });
      const answer = await server.app.inject({
        method: 'POST',
        url: `/files/${writeId('Plan', plan.id)}`,
        payload: Buffer.from(await request.arrayBuffer()),
        headers: { 'content-type': request.headers.get('content-type') ?? '', ...bearer(token) },
      });
      return [answer.statusCode, answer.json<{ code?: string }>().code];
    };
    expect(await attach(secret)).toEqual([403, 'TOKEN_SCOPE']);
    const writer = await tokenOf('officer', 'READ', 'WRITE');
    expect(await attach(writer.secret)).toEqual([201, undefined]);
  });
});

it('its use is noted by the day, and not written again on the same day', async () => {
  const { id, secret } = await tokenOf('officer', 'READ');
  const row = (): Promise<readonly { used: string | null }[]> =>
    server.database.prisma.$queryRaw<readonly { used: string | null; xmin: string }[]>`
      SELECT last_used_on::text AS used, xmin::text FROM access_token WHERE id = ${rawId(id)}`;
  expect(await row()).toMatchObject([{ used: null }]);
  await send({ query: ASK }, bearer(secret));
  const first = await row();
  expect(first).toMatchObject([{ used: '2026-06-15' }]);
  await send({ query: ASK }, bearer(secret));
  expect(await row()).toEqual(first);
});

it('no secret is logged, not even where a request fails', async () => {
  const { secret } = await tokenOf('officer', 'READ');
  const broken = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: '{',
    headers: { 'content-type': 'application/json', ...bearer(secret) },
  });
  expect(broken.statusCode).toBe(400);
  await send({ query: ASK }, bearer(`${secret}0`));
  expect(server.logged.filter((line) => line.includes(secret.slice(9, 40)))).toEqual([]);
});

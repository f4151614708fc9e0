import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addWorld } from '../modules/approval/world.testing.ts';
import type { TestServer } from '../testing-server.ts';
import { testServer } from '../testing-server.ts';
import { parsedDocuments } from './trusted-documents.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** What the portals of this test send. */
const UNIONS = 'query Unions($first: Int) { organisations(first: $first) { totalCount } }';
const LOCALE = `mutation Locale($input: ViewerSetLocaleInput!) {
  viewerSetLocale(input: $input) { __typename } }`;
/** What nobody's portal sends. */
const OTHER = '{ organisations { totalCount } }';

const folder = mkdtempSync(join(tmpdir(), 'cau-noi-apps-'));
let server: TestServer;
let officer: string;
/** Signed in, without any role. */
let stranger: string;

beforeAll(async () => {
  const texts = { sector: UNIONS, province: LOCALE };
  for (const [portal, text] of Object.entries(texts)) {
    mkdirSync(join(folder, portal, 'dist'), { recursive: true });
    const manifest = JSON.stringify({ [hashOf(text)]: text });
    writeFileSync(join(folder, portal, 'dist', 'trusted-documents.json'), manifest);
  }
  server = await testServer({ appsFolder: folder });
  const { prisma } = server.database;
  await addWorld(prisma);
  await prisma.user.create({
    data: { id: 'stranger', name: 'Người lạ mẫu', email: 'stranger@example.test' },
  });
  await server.givePassword('officer');
  await server.givePassword('stranger');
  officer = await server.signIn('officer@example.test');
  stranger = await server.signIn('stranger@example.test');
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function send(payload: object, cookie = '') {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'content-type': 'application/json', cookie },
  });
  const { data, errors } = answer.json<Answered>();
  return { status: answer.statusCode, data, codes: errors?.map((error) => error.extensions.code) };
}

const byHash = (text: string, more: object = {}) => ({
  ...more,
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
});

describe('a document that a portal sends', () => {
  it('runs by its hash, whichever portal has it, and guards itself', async () => {
    const answer = { data: { organisations: { totalCount: expect.any(Number) } } };
    expect(await send(byHash(UNIONS, { variables: { first: 1 } }), officer)).toMatchObject(answer);
    expect((await send(byHash(UNIONS))).codes).toEqual(['UNAUTHENTICATED']);
    const variables = { input: { locale: 'en', idempotencyKey: 'k' } };
    expect(await send(byHash(LOCALE, { variables }), officer)).toMatchObject({
      data: { viewerSetLocale: { __typename: 'ViewerPayload' } },
    });
  });

  it('is measured all the same', async () => {
    const { codes } = await send(byHash(UNIONS, { variables: { first: 1000 } }), officer);
    expect(codes).toEqual(['PAGE_SIZE']);
  });
});

describe('a hash that no portal has', () => {
  it('is told as not found, so that the text is sent', async () => {
    const { status, codes } = await send(byHash(OTHER), officer);
    expect([status, codes]).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']]);
  });

  it('does not become known by being sent with its text', async () => {
    expect((await send(byHash(OTHER, { query: OTHER }), officer)).codes).toBeUndefined();
    expect((await send(byHash(OTHER), officer)).codes).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect((await send(byHash(OTHER, { query: OTHER }))).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a text of one’s own', () => {
  const ROUNDABOUT = 'query Q { ...F viewer { name } } fragment F on Query { ...G } ';
  const viaFragments = `${ROUNDABOUT} fragment G on Query { ... on Query { ${OTHER.slice(2)}`;

  it.each([
    ['an officer', () => officer, [200, undefined]],
    ['somebody without any role', () => stranger, [403, ['FORBIDDEN']]],
    ['nobody', () => '', [401, ['UNAUTHENTICATED']]],
  ])('of %s', async (_who, cookie, expected) => {
    for (const query of [OTHER, UNIONS, `${viaFragments} }`]) {
      const { status, codes } = await send({ query }, cookie());
      expect([query, status, codes]).toEqual([query, ...expected]);
    }
  });

  it('may ask who is signed in and what the schema is, whoever asks', async () => {
    const query = '{ __typename viewer { name } __schema { queryType { name } } }';
    expect(await send({ query })).toMatchObject({ data: { viewer: null }, codes: undefined });
    expect((await send({ query }, stranger)).codes).toBeUndefined();
  });
});

it('keeps the portals’ documents parsed, and of others the latest', async () => {
  const ours = '{ a }';
  const store = parsedDocuments(new Map([[hashOf(ours), ours]]));
  await store.set(`schema:${hashOf(ours)}`, parse(ours));
  const other = (number: number) => `{ a${number} } #${' '.repeat(100_000)}`;
  const key = (number: number) => `schema:${hashOf(other(number))}`;
  for (const number of [1, 2, 3]) await store.set(key(number), parse(other(number)));
  expect(await store.get(key(1))).toBeDefined();
  await store.set(key(4), parse(other(4)));
  const kept = [1, 2, 3, 4].map(async (number) => (await store.get(key(number))) !== undefined);
  expect(await Promise.all(kept)).toEqual([true, false, true, true]);
  expect(await store.get(`schema:${hashOf(ours)}`)).toEqual(parse(ours));
  const huge = `{ b } #${' '.repeat(500_000)}`;
  await store.set(hashOf(huge), parse(huge));
  expect(await store.get(hashOf(huge))).toBeUndefined();
});

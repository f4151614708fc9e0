import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SESSION_RENEWED_BELOW_MS } from '../modules/access/auth.ts';
import { addWorld } from '../modules/approval/world.testing.ts';
import type { TestServer } from '../testing-server.ts';
import { testServer } from '../testing-server.ts';

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await testServer();
  await addWorld(server.database.prisma);
  await server.givePassword('officer');
});
beforeEach(async () => {
  cookie = await server.signIn('officer@example.test');
});
afterAll(() => server[Symbol.asyncDispose]());

/** The address of whoever the server takes the sender of this cookie for; null for nobody. */
async function viewerWith(header: string): Promise<string | null> {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ viewer { email } }' },
    headers: { 'content-type': 'application/json', cookie: header },
  });
  return answer.json<{ data: { viewer: { email: string } | null } }>().data.viewer?.email ?? null;
}

const NAME = 'cau-noi.session_token';

/** Token and signature of the cookie, as the browser would send them. */
function parts(): readonly [token: string, signature: string] {
  const [token = '', signature = ''] = decodeURIComponent(cookie.slice(`${NAME}=`.length)).split(
    '.',
  );
  return [token, signature];
}

const cookieOf = (token: string, signature: string): string =>
  `${NAME}=${encodeURIComponent(`${token}.${signature}`)}`;

const moveEnd = (expiresAt: Date) =>
  server.database.prisma.session.updateMany({ where: { token: parts()[0] }, data: { expiresAt } });

const inMs = (ms: number): Date => new Date(Date.now() + ms);

describe('a session', () => {
  it('is known by its cookie, wherever it stands among others', async () => {
    expect(await viewerWith(cookie)).toBe('officer@example.test');
    expect(await viewerWith(`theme=dark; ${cookie}; other=1`)).toBe('officer@example.test');
    expect(await viewerWith(cookieOf(...parts()))).toBe('officer@example.test');
  });

  it('is nobody’s when the signature is missing, wrong, cut or of another token', async () => {
    const [token, signature] = parts();
    const other = await server.signIn('officer@example.test');
    const [, foreign = ''] = decodeURIComponent(other.slice(`${NAME}=`.length)).split('.');
    for (const wrong of ['', 'x', signature.slice(4), foreign, signature.toLowerCase()]) {
      expect([wrong, await viewerWith(cookieOf(token, wrong))]).toEqual([wrong, null]);
    }
    expect(await viewerWith(`${NAME}=${token}`)).toBeNull();
    expect(await viewerWith(`${NAME}=%E0%A4%A`)).toBeNull();
  });

  it('ends on its day, at sign-out, and when the user is disabled', async () => {
    await moveEnd(inMs(-1000));
    expect(await viewerWith(cookie)).toBeNull();
    cookie = await server.signIn('officer@example.test');
    const signedOut = await server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      payload: {},
      headers: { cookie, host: 'localhost', origin: 'http://localhost' },
    });
    expect(signedOut.statusCode).toBe(200);
    expect(await viewerWith(cookie)).toBeNull();
    cookie = await server.signIn('officer@example.test');
    const { prisma } = server.database;
    await prisma.user.update({ where: { id: 'officer' }, data: { disabledAt: new Date() } });
    expect(await viewerWith(cookie)).toBeNull();
    await prisma.user.update({ where: { id: 'officer' }, data: { disabledAt: null } });
  });

  it('is renewed once it is old enough, and not before', async () => {
    const end = async () =>
      (await server.database.prisma.session.findFirstOrThrow({ where: { token: parts()[0] } }))
        .expiresAt;
    const young = inMs(SESSION_RENEWED_BELOW_MS + 60_000);
    await moveEnd(young);
    await viewerWith(cookie);
    expect(await end()).toEqual(young);
    const old = inMs(SESSION_RENEWED_BELOW_MS - 60_000);
    await moveEnd(old);
    await viewerWith(cookie);
    expect((await end()).getTime()).toBeGreaterThan(old.getTime());
  });
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addWorld } from './modules/approval/world.testing.ts';
import type { TestServer } from './testing-server.ts';
import { TEST_PASSWORD, testServer } from './testing-server.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

let server: TestServer;
let cookie: string;

function appsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-apps-'));
  mkdirSync(join(folder, 'sector/dist/assets'), { recursive: true });
  writeFileSync(
    join(folder, 'sector/dist/index.html'),
    '<!doctype html><script>document.title = "x"</script><script src="/sector/assets/a-1.js"></script>',
  );
  writeFileSync(join(folder, 'sector/dist/assets/a-1.js'), 'export {};'.repeat(500));
  return folder;
}

beforeAll(async () => {
  server = await testServer({ appsFolder: appsFolder() });
  await addWorld(server.database.prisma);
  await server.givePassword('officer');
  await server.givePassword('leader');
  cookie = await server.signIn('officer@example.test');
});
afterAll(() => server[Symbol.asyncDispose]());

function post(payload: object, headers: Record<string, string> = {}) {
  return server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { ...JSON_TYPE, ...headers },
  });
}

describe('sign-in', () => {
  it('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: 'OFFICER@example.test', password: TEST_PASSWORD },
    });
    expect(answer.statusCode).toBe(200);
    const [session] = [answer.headers['set-cookie'] ?? []].flat();
    expect(session).toMatch(/^cau-noi\.session_token=.*; HttpOnly/u);
    expect(session).toMatch(/SameSite=Lax/u);
  });

  it('says the same of a wrong password and of an unknown address', async () => {
    const tell = async (email: string, password: string) => {
      const url = '/api/auth/sign-in/email';
      const answer = await server.app.inject({ method: 'POST', url, payload: { email, password } });
      return [answer.statusCode, answer.body];
    };
    const wrong = await tell('officer@example.test', 'khong-phai-mat-khau');
    expect(wrong[0]).toBe(401);
    expect(await tell('nobody@example.test', 'khong-phai-mat-khau')).toEqual(wrong);
  });

  it('has no way to sign up, to reset or to change one’s own name', async () => {
    for (const path of [
      'sign-up/email',
      'update-user',
      'request-password-reset',
      'list-accounts',
    ]) {
      const answer = await server.app.inject({
        method: 'POST',
        url: `/api/auth/${path}`,
        payload: {},
        headers: { cookie },
      });
      expect([path, answer.statusCode]).toEqual([path, 404]);
    }
  });

  it('refuses a post from another site that carries the cookie', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      payload: {},
      headers: { cookie, origin: 'https://elsewhere.example' },
    });
    expect(answer.statusCode).toBe(403);
    const { body } = await post({ query: '{ viewer { name } }' }, { cookie });
    expect(JSON.parse(body)).toEqual({ data: { viewer: { name: 'Người mẫu officer' } } });
  });

  it('lets a disabled user in no more, and no more act', async () => {
    const other = await server.signIn('leader@example.test');
    const ask = () => post({ query: '{ viewer { name } }' }, { cookie: other });
    expect((await ask()).json()).toMatchObject({ data: { viewer: { name: expect.any(String) } } });
    await server.database.prisma.user.update({
      where: { id: 'leader' },
      data: { disabledAt: new Date() },
    });
    expect((await ask()).json()).toEqual({ data: { viewer: null } });
    expect(await server.signIn('leader@example.test')).toBe('');
  });

  it('keeps argon2id hashes, and no password in the log', async () => {
    const accounts = await server.database.prisma.account.findMany();
    expect(accounts.every(({ password }) => password?.startsWith('$argon2id$'))).toBe(true);
    expect(server.logged.join('\n')).not.toContain(TEST_PASSWORD);
  });
});

describe('the explorer at /graphql', () => {
  const open = (headers: Record<string, string>) =>
    server.app.inject({
      method: 'GET',
      url: '/graphql',
      headers: { accept: 'text/html', ...headers },
    });

  it('is for signed-in users', async () => {
    const refused = await open({});
    expect([refused.statusCode, refused.headers['content-type']]).toEqual([
      401,
      'text/html; charset=utf-8',
    ]);
    const opened = await open({ cookie });
    expect(opened.statusCode).toBe(200);
    expect(opened.body).toContain('/graphql/explorer.js');
  });

  it('loads nothing from elsewhere', async () => {
    for (const file of ['explorer.js', 'explorer.css']) {
      const { statusCode, body } = await server.app.inject(`/graphql/${file}`);
      expect(statusCode).toBe(200);
      expect(body).not.toMatch(/https?:\/\//u);
    }
  });
});

it('reads the whole schema in the explorer, however deep a type is wrapped', async () => {
  const script = (await server.app.inject('/graphql/explorer.js')).body;
  const query = /const SCHEMA_QUERY = `([^`]+)`/u.exec(script)?.[1];
  const { data } = (await post({ query, operationName: 'Schema' }, { cookie })).json<{
    data: { __schema: { types: { fields: { name: string; type: object }[] | null }[] } };
  }>();
  const named = (type: { name?: string | null; ofType?: object | null }): boolean =>
    typeof type.name === 'string' ||
    (type.ofType !== null && named(type.ofType ?? { ofType: null }));
  const fields = data.__schema.types.flatMap((type) => type.fields ?? []);
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter(({ type }) => !named(type)).map(({ name }) => name)).toEqual([]);
});

describe('GraphQL over HTTP', () => {
  it('refuses what a form on another site could send', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: JSON.stringify({ query: '{ __typename }' }),
      headers: { 'content-type': 'text/plain', cookie },
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    const get = await server.app.inject('/graphql?query=%7B__typename%7D');
    expect([get.statusCode, get.body.includes('CSRF')]).toEqual([400, true]);
  });

  it('runs no mutation by GET and no batch', async () => {
    const query =
      'mutation { viewerSetLocale(input: { locale: "en", idempotencyKey: "k" }) { __typename } }';
    const get = await server.app.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent(query)}`,
      headers: { cookie, 'apollo-require-preflight': 'yes' },
    });
    expect(get.statusCode).toBe(405);
    const user = await server.database.prisma.user.findUniqueOrThrow({ where: { id: 'officer' } });
    expect(user.locale).toBe('vi');
    const batch = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(batch.statusCode).toBe(400);
  });

  it('asks to sign in before it reads or changes anything', async () => {
    const { body } = await post({ query: '{ organisations { totalCount } }' });
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    const anonymous = await post({ query: '{ viewer { name } }' });
    expect(anonymous.json()).toEqual({ data: { viewer: null } });
  });

  it('tells the code of a bad request and never a stack', async () => {
    const { body } = await post({ query: '{ node(id: "nonsense") { id } }' }, { cookie });
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_ID' } }] });
    expect(body).not.toMatch(/stack|at \w+ \(|node_modules/u);
  });

  it('refuses a body that is too large', async () => {
    const answer = await post({ query: `{ __typename } # ${'x'.repeat(4_100_000)}` });
    expect(answer.statusCode).toBe(413);
  });

  it('compresses long answers', async () => {
    const answer = await post(
      { query: '{ __schema { types { name description fields { name description } } } }' },
      { 'accept-encoding': 'gzip' },
    );
    expect(answer.headers['content-encoding']).toBe('gzip');
  });
});

describe('portals', () => {
  const get = (url: string) => server.app.inject(url);

  it('links the three of them at the root', async () => {
    const { body } = await get('/');
    for (const portal of ['federation', 'sector', 'province']) {
      expect(body).toContain(`href="/${portal}/"`);
    }
  });

  it('answers every address of a portal with its page, and assets for ever', async () => {
    const page = await get('/sector/dossiers/new');
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-cache']);
    const asset = await get('/sector/assets/a-1.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['content-type']).toContain('javascript');
    expect((await get('/sector/assets/gone.js')).statusCode).toBe(404);
    expect((await get('/sector')).headers.location).toBe('/sector/');
  });

  it('lets the page run only its own scripts', async () => {
    const { headers } = await get('/sector/');
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+';/u);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('does not reach outside the portal', async () => {
    for (const url of ['/sector/../../package.json', '/sector/%2e%2e/%2e%2e/package.json']) {
      expect((await get(url)).body).not.toContain('"name"');
    }
  });

  it('says so when a portal was not built', async () => {
    expect((await get('/province/')).statusCode).toBe(503);
  });
});

describe('health', () => {
  it('is live and ready, and says why', async () => {
    expect((await server.app.inject('/health/live')).json()).toEqual({ status: 'ok' });
    expect((await server.app.inject('/health/ready')).statusCode).toBe(200);
    const health = await server.app.inject('/health');
    expect(health.json()).toMatchObject({
      status: 'ok',
      database: { reachable: true, version: expect.stringMatching(/^\d+/u) },
      migrations: { applied: expect.any(Number), pending: [], edited: [], unknown: [] },
    });
  });
});

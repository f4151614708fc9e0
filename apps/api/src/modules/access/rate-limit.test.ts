import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../../testing-server.ts';
import { testServer } from '../../testing-server.ts';
import { addWorld } from '../approval/world.testing.ts';
import { consumeAttempt } from './rate-limit.queries.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
  await addWorld(server.database.prisma);
  await server.givePassword('officer');
});
afterAll(() => server[Symbol.asyncDispose]());

const attempt = (email: string, remoteAddress: string, forwarded = '') =>
  server.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: { email, password: 'khong-phai-mat-khau' },
    remoteAddress,
    headers:
      forwarded === '' ? {} : { 'x-forwarded-for': forwarded, 'x-cau-noi-client': forwarded },
  });

/** How many of so many attempts at once are let through to the password. */
async function letThrough(
  count: number,
  send: (index: number) => ReturnType<typeof attempt>,
): Promise<number> {
  const answers = await Promise.all(Array.from({ length: count }, (_, index) => send(index)));
  expect(answers.every(({ statusCode }) => [401, 429].includes(statusCode))).toBe(true);
  return answers.filter(({ statusCode }) => statusCode === 401).length;
}

describe('sign-in', () => {
  it('is limited by address, whatever the client says its address is', async () => {
    const send = (index: number) =>
      attempt(`user${index}@example.test`, '10.0.0.1', `10.9.9.${index}`);
    expect(await letThrough(40, send)).toBe(30);
    const refused = await attempt('other@example.test', '10.0.0.1');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['x-retry-after'])).toBeGreaterThan(0);
    expect((await attempt('other@example.test', '10.0.0.2')).statusCode).toBe(401);
  });

  it('is limited by account, from however many addresses', async () => {
    const send = (index: number) => attempt('officer@example.test', `10.1.0.${index}`);
    expect(await letThrough(25, send)).toBe(20);
    const refused = await attempt('OFFICER@example.test ', '10.2.0.1');
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
  });

  it('keeps no address and no e-mail beside its counts', async () => {
    const rows = JSON.stringify(
      await server.database.prisma.rateLimit.findMany(),
      (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value),
    );
    expect(rows).not.toMatch(/10\.|example/u);
  });
});

it('opens again when its time is over', async () => {
  const rule = { window: 1, max: 1 };
  const consume = () => consumeAttempt(server.database.sql, 'someone', rule);
  expect([await consume(), await consume()]).toEqual([null, 1]);
  await new Promise((resolve) => {
    setTimeout(resolve, 1050);
  });
  expect(await consume()).toBeNull();
});

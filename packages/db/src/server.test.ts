import { expect, inject, test } from 'vitest';
import { freePort } from './server-process.ts';
import { assertRecent, checkServer } from './server.ts';

test('a server that answers tells its version', async () => {
  expect(await checkServer(inject('templateDatabase'))).toMatch(/^18\./);
});

test('nobody at the address is one coded error, without the password', async () => {
  const port = await freePort();
  const failure = await checkServer(`postgresql://someone:secret@127.0.0.1:${port}/x`).catch(
    (thrown: unknown) => thrown,
  );
  expect(failure).toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    data: { host: '127.0.0.1', port: String(port), database: 'x' },
  });
  expect(String(failure)).not.toContain('secret');
});

test.each(['/no_such_database', '/'])(
  'an address with %s is refused with a reason',
  async (path) => {
    const address = new URL(inject('templateDatabase'));
    address.pathname = path;
    address.username = path === '/' ? 'nobody_here' : address.username;
    await expect(checkServer(address.href)).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      data: { reason: expect.stringMatching(/does not exist|authentication failed/) },
    });
  },
);

test('text that is no address is refused the same way', async () => {
  await expect(checkServer('not an address')).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
  });
});

test('PostgreSQL 14 is too old, 15 is not', () => {
  expect(() => assertRecent('14.19')).toThrowError(
    expect.objectContaining({ code: 'SERVER_TOO_OLD', data: { found: '14.19', minimum: 15 } }),
  );
  expect(() => assertRecent('15.0')).not.toThrow();
  expect(() => assertRecent('18.4 (Debian 18.4-1)')).not.toThrow();
});

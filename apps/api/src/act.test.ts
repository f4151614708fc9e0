import { err, ok } from '@cau-noi/domain/result';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Audit } from './act.ts';
import { act, hashOf } from './act.ts';
import type { Context } from './context.ts';
import { StateError } from './errors.ts';
import { addWorld } from './modules/approval/world.testing.ts';
import type { TestApi } from './testing.ts';
import { testApi } from './testing.ts';

let api: TestApi;
let context: Context;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
beforeEach(async () => {
  context = await api.contextOf('officer');
});
afterAll(() => api[Symbol.asyncDispose]());

const audit = (id: string): Audit => ({
  action: 'test',
  subjectKind: 'PARTNER',
  subjectId: id,
  organisationId: null,
  data: { from: 'test' },
});

const create = (key: string, name: string, options: { slow?: boolean } = {}) =>
  act(context, { operation: 'test', key, input: { name } }, async (tx) => {
    const { id } = await tx.partner.create({ data: { nameVi: name, kind: 'OTHER' } });
    if (options.slow === true) await new Promise((resolve) => setTimeout(resolve, 50));
    return ok({ value: { id }, audit: audit(id) });
  });

const partners = (nameVi: string) => api.database.prisma.partner.count({ where: { nameVi } });
const entries = (subjectId: string) =>
  api.database.prisma.auditEntry.findMany({ where: { subjectId } });

describe('a use case', () => {
  it('writes what it did and its audit entry, and answers', async () => {
    const { id } = await create('k1', 'một');
    expect(await entries(id)).toMatchObject([
      { action: 'test', userId: 'officer', subjectKind: 'PARTNER', data: { from: 'test' } },
    ]);
  });

  it('does nothing the second time and gives the same answer', async () => {
    const first = await create('k2', 'hai');
    expect(await create('k2', 'hai')).toEqual(first);
    expect(await partners('hai')).toBe(1);
    expect(await entries(first.id)).toHaveLength(1);
  });

  it('does nothing twice when both arrive at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => create('k3', 'ba', { slow: true })),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await partners('ba')).toBe(1);
  });

  it('refuses a key that was used for something else', async () => {
    await create('k4', 'bốn');
    await expect(create('k4', 'năm')).rejects.toMatchObject({
      extensions: { code: 'IDEMPOTENCY_REUSED' },
    });
    expect(await partners('năm')).toBe(0);
  });

  it('leaves nothing behind when it is refused, and may be tried again', async () => {
    const refuse = act(context, { operation: 'test', key: 'k5', input: {} }, async (tx) => {
      await tx.partner.create({ data: { nameVi: 'sáu', kind: 'OTHER' } });
      return err(new StateError('NO'));
    });
    await expect(refuse).rejects.toBeInstanceOf(StateError);
    expect(await partners('sáu')).toBe(0);
    await create('k5', 'sáu');
    expect(await partners('sáu')).toBe(1);
  });

  it('tells a constraint of the database as a refusal, by Prisma as by SQL', async () => {
    const byPrisma = act(context, { operation: 'test', key: 'k6', input: {} }, async (tx) => {
      await tx.partner.create({ data: { id: 'gyeongnam', nameVi: 'x', kind: 'OTHER' } });
      return ok({ value: null, audit: [] });
    });
    await expect(byPrisma).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
    const text = `INSERT INTO partner_alias (partner_id, alias) VALUES ('none', 'x')`;
    const bySql = act(context, { operation: 'test', key: 'k7', input: {} }, async (_tx, sql) => {
      await sql({ name: 'test.alias', text });
      return ok({ value: null, audit: [] });
    });
    await expect(bySql).rejects.toMatchObject({ code: 'REFERENCE_MISSING' });
  });

  it('lets two that read and write the same row follow each other', async () => {
    const { id } = await create('k8', 'bảy');
    const add = (key: string) =>
      act(context, { operation: 'add', key, input: {} }, async (tx, sql) => {
        const statement = {
          name: 'test.year',
          text: 'SELECT since_year AS y FROM partner WHERE id = $1',
        };
        const [row] = await sql<{ y: number | null }>(statement, [id]);
        await new Promise((resolve) => setTimeout(resolve, 20));
        await tx.partner.update({ where: { id }, data: { sinceYear: (row?.y ?? 0) + 1 } });
        return ok({ value: null, audit: [] });
      });
    await Promise.all([add('a'), add('b'), add('c')]);
    const { sinceYear } = await api.database.prisma.partner.findUniqueOrThrow({ where: { id } });
    expect(sinceYear).toBe(3);
  });

  it('does not collide with use cases that have nothing to do with it', async () => {
    let runs = 0;
    const one = (key: string) =>
      act(context, { operation: 'apart', key, input: {} }, async (tx) => {
        runs += 1;
        const { id } = await tx.partner.create({ data: { nameVi: 'riêng', kind: 'OTHER' } });
        return ok({ value: { id }, audit: audit(id) });
      });
    const keys = Array.from({ length: 24 }, (_, index) => `apart-${index}`);
    await Promise.all(keys.map(one));
    expect(await partners('riêng')).toBe(keys.length);
    expect(runs).toBe(keys.length);
  });

  it('ends well however many change the same row', async () => {
    const { id } = await create('k10', 'đông');
    const statement = {
      name: 'test.year',
      text: 'SELECT since_year AS y FROM partner WHERE id = $1',
    };
    const add = (key: string) =>
      act(context, { operation: 'crowd', key, input: {} }, async (tx, sql) => {
        const [row] = await sql<{ y: number | null }>(statement, [id]);
        await tx.partner.update({ where: { id }, data: { sinceYear: (row?.y ?? 0) + 1 } });
        return ok({ value: null, audit: [] });
      });
    await Promise.all(Array.from({ length: 12 }, (_, index) => add(`crowd-${index}`)));
    const { sinceYear } = await api.database.prisma.partner.findUniqueOrThrow({ where: { id } });
    expect(sinceYear).toBe(12);
  });

  it('is for somebody who is signed in', async () => {
    const nobody = await api.contextOf(null);
    const call = { operation: 'test', key: 'k9', input: {} };
    const acted = act(nobody, call, () => Promise.resolve(ok({ value: null, audit: [] })));
    await expect(acted).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });
});

describe('SQL inside a transaction', () => {
  it('sees what Prisma has just written, and reads values as outside', async () => {
    const statement = {
      name: 'test.kinds',
      text: `SELECT name_vi AS name, created_at AS at, '2026-01-31'::date AS day, 5::bigint AS big,
        array['2026-01-31'::date] AS days FROM partner WHERE id = 'new'`,
    };
    const inside = await api.database.transaction(async (tx, sql) => {
      await tx.partner.create({ data: { id: 'new', nameVi: 'mới', kind: 'OTHER' } });
      expect(await api.database.sql(statement)).toEqual([]);
      return sql(statement);
    });
    expect(inside).toEqual(await api.database.sql(statement));
    expect(inside).toMatchObject([
      { name: 'mới', day: '2026-01-31', big: 5, days: ['2026-01-31'], at: expect.any(String) },
    ]);
  });
});

it('hashes an input by what it says, whatever the order of its keys', () => {
  expect(hashOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(
    hashOf({ b: { d: null, c: [1, 2] }, a: 1 }),
  );
  expect(hashOf({ a: [1, 2] })).not.toBe(hashOf({ a: [2, 1] }));
  expect(hashOf({ a: 1, idempotencyKey: 'x' })).toBe(hashOf({ a: 1, idempotencyKey: 'y' }));
});

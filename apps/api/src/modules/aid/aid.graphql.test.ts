import { randomUUID } from 'node:crypto';
import type { AidContent } from '@cau-noi/domain/aid';
import { aidTotals } from '@cau-noi/domain/aid/totals';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, PARTNER_ID } from '../approval/world.testing.ts';
import { STATEMENTS } from './aid.queries.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  await prisma.aidRule.create({
    data: {
      id: 'first',
      code: 'APPROVAL_FIRST',
      validFrom: new Date('2019-01-01T00:00:00Z'),
      citation: 'Nghị định mẫu',
    },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const UNION = writeId('Organisation', 'ldld-da-nang');
const PARTNER = writeId('Partner', PARTNER_ID);
const CASH = {
  title: 'Hỗ trợ tập huấn',
  direction: 'RECEIVED',
  form: 'CASH',
  partnerId: PARTNER,
  reason: 'CAPACITY',
  cash: { minor: 500_000, currency: 'EUR' },
  items: [],
};
const MASKS = {
  title: 'Khẩu trang',
  direction: 'GIVEN',
  form: 'GOODS',
  partnerId: PARTNER,
  reason: 'EPIDEMIC',
  items: [{ name: 'Khẩu trang', quantity: 100, unit: 'thùng' }],
};

interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { readonly code: string; readonly data: unknown }[];
  readonly aid?: { readonly id: string; readonly version: number; readonly state: string };
}

async function act(user: string, mutation: string, input: object): Promise<Outcome> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.run<{ answer: Outcome }>(
    user,
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
      ... on AidPayload { aid { id version state } } ... on BusinessError { code }
      ... on ValidationError { issues { code data } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(errors).toEqual([]);
  return data.answer;
}

async function written(aid: object, user = 'officer') {
  const made = await act(user, 'aidCreate', { organisationId: UNION, aid });
  if (made.aid === undefined) throw new Error(JSON.stringify(made));
  return made.aid;
}

describe('an aid', () => {
  it('is not received before it is approved: refused with the basis and its mark', async () => {
    const { id, version } = await written(CASH);
    const on = '2026-06-01';
    expect(await act('officer', 'aidCarryOut', { id, version, on })).toMatchObject({
      __typename: 'ValidationError',
      issues: [
        {
          code: 'APPROVAL_MISSING',
          data: { citation: 'Nghị định mẫu', article: null, verification: 'UNVERIFIED' },
        },
      ],
    });
    const late = { ...CASH, approvalNumber: '15/QĐ', approvedOn: '2026-06-02' };
    const saved = await act('officer', 'aidSave', { id, version, aid: late });
    expect(saved.aid?.version).toBe(version + 1);
    const now = { id, version: version + 1 };
    expect((await act('officer', 'aidCarryOut', { ...now, on })).issues?.[0]?.code).toBe(
      'APPROVAL_TOO_LATE',
    );
    const done = await act('officer', 'aidCarryOut', { ...now, on: '2026-06-02' });
    expect(done.aid?.state).toBe('DONE');
    const { data } = await api.run<{ node: { timeline: { nodes: { action: string }[] } } }>(
      'officer',
      'query ($id: ID!) { node(id: $id) { ... on Aid { timeline { nodes { action } } } } }',
      { id },
    );
    const actions = data.node.timeline.nodes.map(({ action }) => action);
    expect(actions).toEqual(['aid.carryOut', 'aid.save', 'aid.create']);
  });

  it('is given without any, through somebody, in a month', async () => {
    const { id, version } = await written(MASKS);
    const done = await act('officer', 'aidCarryOut', { id, version, on: '2021-05' });
    expect(done.aid?.state).toBe('DONE');
    const again = { id, version: done.aid?.version };
    expect(await act('officer', 'aidCancel', { ...again, text: 'Thôi' })).toMatchObject({
      __typename: 'StateError',
    });
  });

  it('is written by officers of its union, and seen by it and above', async () => {
    const { id, version } = await written(CASH);
    expect(await act('leader', 'aidSave', { id, version, aid: CASH })).toMatchObject({
      code: 'ROLE_REQUIRED',
    });
    expect(await act('otherOfficer', 'aidSave', { id, version, aid: CASH })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await act('officer', 'aidSave', { id, version: 7, aid: CASH })).toMatchObject({
      __typename: 'ConflictError',
    });
    const see = async (user: string) =>
      (
        await api.run<{ node: unknown }>(
          user,
          'query ($id: ID!) { node(id: $id) { ... on Aid { title } } }',
          { id },
        )
      ).data.node;
    expect(await see('adviser')).toEqual({ title: CASH.title });
    expect(await see('otherOfficer')).toBeNull();
    const wrong = { ...CASH, title: '', cash: null, dossierId: writeId('Dossier', 'none') };
    expect(await act('officer', 'aidCreate', { organisationId: UNION, aid: wrong })).toMatchObject({
      issues: [{ code: 'REQUIRED' }, { code: 'REQUIRED' }],
    });
  });
});

interface Listed {
  readonly aid: {
    readonly totalCount: number;
    readonly nodes: readonly (AidContent & { readonly state: string })[];
    readonly totals: readonly { readonly direction: string; readonly records: number }[];
  };
}

const LIST = `query ($where: AidWhere) { aid(where: $where, first: 100) { totalCount
  nodes { state direction partner { name } cash { minor currency }
    items { name quantity unit value { minor currency } } }
  totals { direction records cash { minor currency } valued { minor currency } unvalued
    inKind { name unit quantity } } } }`;

describe('the ledger', () => {
  it('adds up each way for itself, as the domain does', async () => {
    const bottles = {
      name: 'Nước sát khuẩn',
      quantity: 100,
      unit: 'chai',
      value: { minor: 900, currency: 'USD' },
    };
    const { id, version } = await written({ ...MASKS, items: [...MASKS.items, bottles] });
    await act('officer', 'aidCarryOut', { id, version, on: '2022-01-01' });
    const { data } = await api.run<Listed>('adviser', LIST, {});
    const done = data.aid.nodes.filter(({ state }) => state === 'DONE');
    expect(aidTotals(done)).toEqual({ ok: true, value: data.aid.totals });
    expect(data.aid.totals.map(({ records }) => records)).toEqual([1, 2]);
  });

  it('is narrowed by direction, year and word, for whoever may see it', async () => {
    const count = async (user: string, where: object) =>
      (await api.run<Listed>(user, LIST, { where })).data.aid.totalCount;
    expect(await count('officer', { direction: ['GIVEN'], fromYear: 2021, toYear: 2021 })).toBe(1);
    expect(await count('officer', { text: 'khau trang' })).toBe(2);
    expect(await count('officer', { partnerId: PARTNER, state: ['PLANNED'] })).toBe(1);
    expect(await count('otherOfficer', {})).toBe(0);
    expect(await count('clerk', {})).toBe(0);
  });

  it('costs the same for one row as for many', async () => {
    const asked = async (first: number) =>
      (
        await api.run(
          'adviser',
          `{ aid(first: ${first}) { nodes { title partner { name } channel { name } viewerMay { edit { allowed } } } } }`,
        )
      ).statements.length;
    expect(await asked(1)).toBe(await asked(100));
    expect(await asked(100)).toBeLessThanOrEqual(4);
    expect(STATEMENTS.byId.keyed).toBe(true);
  });

  it('is found by its title', async () => {
    const { data } = await api.run<{ search: { kind: string; title: string }[] }>(
      'officer',
      '{ search(text: "khẩu trang") { kind title } }',
    );
    expect(data.search).toContainEqual({ kind: 'AID', title: 'Khẩu trang' });
  });
});

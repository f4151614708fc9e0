import { loadReference } from '@cau-noi/db/load-reference';
import { isoDate } from '@cau-noi/domain/period';
import { OPEN_RECORD_KINDS } from '@cau-noi/domain/reorganisation/open-records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import type { Database } from '../../database.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { deciding } from './reorganisation.testing.ts';
import { settleReorganisations } from './settle.service.ts';

const QUANG_NAM = 'ldld-quang-nam';
const DA_NANG = 'ldld-da-nang';
const DECISION = 'ldld-da-nang.2025-07-01';
/** An agreement that the reference data know, made by Quảng Nam before the day. */
const AGREEMENT = 'quang-nam-gyeongnam-2023';
const TODAY = isoDate('2026-11-22');
const NOW = dbDate(TODAY);
const BEFORE = new Date('2025-06-02T02:00:00Z');

/** Somebody with a role at a union: invented, as all that follows. */
async function addUser(
  { prisma }: Database,
  id: string,
  role: 'ADMINISTRATOR' | 'OFFICER',
  organisationId: string,
) {
  await prisma.user.create({ data: { id, name: `Mẫu ${id}`, email: `${id}@example.test` } });
  const validFrom = dbDate(isoDate('2020-01-01'));
  await prisma.grant.create({ data: { userId: id, role, organisationId, validFrom } });
}

/** What was left open at Quảng Nam before its union ended: a plan that was handed in, at its leader. */
async function addOpenPlan({ prisma }: Database) {
  await prisma.plan.create({
    data: { id: 'plan', organisationId: QUANG_NAM, year: 2025, state: 'SUBMITTED' },
  });
  await prisma.submission.create({
    data: {
      id: 'handed-in',
      subjectKind: 'PLAN',
      planId: 'plan',
      number: 1,
      planned: true,
      routeId: 'route',
      content: {},
      parameters: [],
      facts: {},
      verdict: [],
      submittedById: 'of-quang-nam',
      submittedAt: BEFORE,
      steps: {
        create: {
          position: 0,
          role: 'UNIT_LEADER',
          organisationId: QUANG_NAM,
          state: 'CURRENT',
          since: BEFORE,
        },
      },
    },
  });
}

/** A database with the reference data, not settled yet, and some users. */
async function opened(): Promise<TestApi & { readonly address: string }> {
  let address = '';
  const api = await testApi(TODAY, {
    fill: (url) => {
      address = url;
      return loadReference(url);
    },
  });
  await addUser(api.database, 'administrator', 'ADMINISTRATOR', 'tong-lien-doan');
  await addUser(api.database, 'of-quang-nam', 'OFFICER', QUANG_NAM);
  await addUser(api.database, 'of-da-nang', 'OFFICER', DA_NANG);
  await addOpenPlan(api.database);
  return { ...api, address };
}

let api: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  api = await opened();
});
afterAll(() => api[Symbol.asyncDispose]());

const stepAt = async () =>
  (await api.database.prisma.approvalStep.findFirstOrThrow()).organisationId;

const mayFollow = async (user: string) => {
  const { data } = await api.run<{
    node: { viewerMay: { follow: { allowed: boolean } } } | null;
  }>(
    user,
    `query M($id: ID!) { node(id: $id) { ... on Agreement { viewerMay { follow { allowed } } } } }`,
    { id: writeId('Agreement', AGREEMENT) },
  );
  return data.node?.viewerMay.follow.allowed ?? null;
};

describe('before the decisions of the reference data are settled', () => {
  it('what is open stands where it was', async () => {
    expect(await stepAt()).toBe(QUANG_NAM);
    expect(await mayFollow('of-quang-nam')).toBe(false);
    expect(await api.database.prisma.reorganisationMeasure.count()).toBe(0);
  });

  it('nothing is settled before the day', async () => {
    const eve = isoDate('2025-06-30');
    expect(await settleReorganisations(api.database, eve, dbDate(eve))).toBe(0);
    expect(await stepAt()).toBe(QUANG_NAM);
  });
});

describe('when they are settled', () => {
  it('all 23 are carried out, once, however often the reference data are loaded', async () => {
    expect(await settleReorganisations(api.database, TODAY, NOW)).toBe(23);
    expect(await settleReorganisations(api.database, TODAY, NOW)).toBe(0);
    await loadReference(api.address);
    expect(await settleReorganisations(api.database, TODAY, NOW)).toBe(0);
  });

  it('what was open is carried on by the heir, with a measure for each', async () => {
    expect(await stepAt()).toBe(DA_NANG);
    const grants = await api.database.prisma.grant.findMany({
      where: { userId: 'of-quang-nam' },
      orderBy: { validFrom: 'asc' },
    });
    expect(grants).toMatchObject([
      { organisationId: QUANG_NAM, validTo: dbDate(isoDate('2025-06-30')) },
      { organisationId: DA_NANG, validFrom: dbDate(isoDate('2025-07-01')), validTo: null },
    ]);
    const measures = await api.database.prisma.reorganisationMeasure.findMany({
      where: { reorganisationId: DECISION },
      orderBy: { recordKind: 'asc' },
    });
    const carried = { organisationId: QUANG_NAM, heirId: DA_NANG, choice: 'INHERIT' };
    expect(measures).toMatchObject([
      { recordKind: 'AGREEMENT', recordId: AGREEMENT, ...carried },
      { recordKind: 'APPROVAL_STEP', recordId: 'handed-in.0', ...carried },
      { recordKind: 'GRANT', ...carried },
      { recordKind: 'PLAN', recordId: 'plan', ...carried },
    ]);
    for (const { reason } of measures) expect(reason).toContain('202/2025/QH15');
    expect(await mayFollow('of-quang-nam')).toBe(true);
    expect(await mayFollow('of-da-nang')).toBe(true);
  });

  it('says so in the history of each record and union, by nobody', async () => {
    const { data } = await api.run<{ node: { timeline: { nodes: readonly object[] } } }>(
      'of-da-nang',
      `query T($id: ID!) { node(id: $id) { ... on Agreement { timeline { nodes { action by data } } } } }`,
      { id: writeId('Agreement', AGREEMENT) },
    );
    expect(data.node.timeline.nodes).toMatchObject([
      {
        action: 'organisation.reorganise',
        by: null,
        data: { choice: 'INHERIT', decision: '3697/QĐ-TLĐ', date: '2025-07-01' },
      },
    ]);
    const told = await api.database.prisma.auditEntry.findMany({
      where: { action: 'organisation.absorb', data: { path: ['decision'], equals: '3697/QĐ-TLĐ' } },
      orderBy: { subjectId: 'asc' },
    });
    expect(told).toMatchObject([
      { subjectKind: 'ORGANISATION', subjectId: DA_NANG, userId: null, at: NOW },
      { subjectKind: 'ORGANISATION', subjectId: QUANG_NAM, userId: null, at: NOW },
    ]);
  });

  it('chose what is usual for every kind', async () => {
    const rows = await api.database.prisma.reorganisation.findMany();
    for (const { choices } of rows) {
      expect(choices).toHaveLength(OPEN_RECORD_KINDS.length);
    }
  });
});

describe('administrators of the federation', () => {
  interface Shown {
    readonly id: string;
    readonly decisionNumber: string | null;
    readonly settledAt: string | null;
    readonly heirs: readonly { readonly shortName: string }[];
    readonly measures?: readonly object[];
    readonly counts?: readonly { readonly counted: string }[];
  }
  const FIELDS = `id kind date decisionNumber source verification createdBy settledAt
    from { shortName } heirs { shortName }`;

  it('see them all in one statement, with where each is known from', async () => {
    const { data, errors, statements } = await api.run<{ reorganisations: readonly Shown[] }>(
      'administrator',
      `{ reorganisations { ${FIELDS} } }`,
    );
    expect(errors).toEqual([]);
    expect(statements).toEqual(['access.viewer', 'reorganisation.list']);
    expect(data.reorganisations).toHaveLength(23);
    for (const one of data.reorganisations) {
      expect(one).toMatchObject({
        kind: 'ABSORB',
        date: '2025-07-01',
        createdBy: null,
        verification: 'PUBLIC_PAGE',
        settledAt: expect.any(String) as string,
        source: expect.stringMatching(/\d/u) as string,
      });
    }
    const numbers = data.reorganisations.flatMap(({ decisionNumber }) => decisionNumber ?? []);
    expect(numbers).toEqual(['3697/QĐ-TLĐ']);
  });

  it('see of each what was dealt with, and the counts at the settling', async () => {
    const { data, errors } = await api.run<{ reorganisation: Shown }>(
      'administrator',
      `query R($id: ID!) { reorganisation(id: $id) { ${FIELDS} measures { kind heir { code } }
        counts { counted union { shortName } asWas asIsBefore asIsAfter } } }`,
      { id: writeId('Reorganisation', DECISION) },
    );
    expect(errors).toEqual([]);
    const { from, heirs, measures, counts } = data.reorganisation as Shown & {
      readonly from: readonly object[];
    };
    expect([from, heirs]).toEqual([
      [{ shortName: 'LĐLĐ tỉnh Quảng Nam' }],
      [{ shortName: 'LĐLĐ thành phố Đà Nẵng' }],
    ]);
    expect(measures).toHaveLength(4);
    expect(counts?.filter(({ counted }) => counted === 'PLANS')).toEqual([
      {
        counted: 'PLANS',
        union: { shortName: 'LĐLĐ tỉnh Quảng Nam' },
        asWas: 1,
        asIsBefore: 1,
        asIsAfter: 0,
      },
      {
        counted: 'PLANS',
        union: { shortName: 'LĐLĐ thành phố Đà Nẵng' },
        asWas: 0,
        asIsBefore: 0,
        asIsAfter: 1,
      },
    ]);
  });
});

describe('a database of an earlier version, in which a successor has ended since', () => {
  const HUE = 'ldld-hue';

  it('passes on to whoever carries that one on', async () => {
    await using older = await opened();
    const { prisma } = older.database;
    await prisma.reorganisation.deleteMany();
    const january = older.on('2026-01-02');
    const answer = await deciding(january).reorganise({
      kind: 'ABSORB',
      date: '2026-01-01',
      fromIds: [writeId('Organisation', DA_NANG)],
      intoId: writeId('Organisation', HUE),
    });
    expect(answer.__typename).toBe('ReorganisePayload');
    await loadReference(older.address);
    // All 23, and that of January once more.
    expect(await settleReorganisations(older.database, TODAY, NOW)).toBe(24);
    expect(await settleReorganisations(older.database, TODAY, NOW)).toBe(0);
    const step = await prisma.approvalStep.findFirstOrThrow();
    expect(step.organisationId).toBe(HUE);
    const passed = await prisma.reorganisationMeasure.findMany({
      where: { recordKind: 'APPROVAL_STEP' },
      orderBy: { at: 'asc' },
      select: { organisationId: true, heirId: true },
    });
    expect(new Set(passed.map((one) => JSON.stringify(one)))).toEqual(
      new Set([
        JSON.stringify({ organisationId: QUANG_NAM, heirId: DA_NANG }),
        JSON.stringify({ organisationId: DA_NANG, heirId: HUE }),
      ]),
    );
  });
});

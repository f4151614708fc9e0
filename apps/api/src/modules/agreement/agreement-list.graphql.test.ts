import { AGREEMENT_LIVES } from '@cau-noi/domain/agreement/life';
import { addDays } from '@cau-noi/domain/period';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { TEST_DAY, testApi } from '../../testing.ts';
import { addWorld, BAC_NINH, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';
import { prepareAgreements } from './agreement-list-export.ts';
import { addAgreementWorld, QUANG_NAM } from './agreement.testing.ts';

let api: TestApi;

const day = (offset: number) => dbDate(addDays(TEST_DAY, offset));

/** By how each stands today. */
const IN_EVERY_LIFE = {
  DRAFT: {},
  IN_PROCEDURE: {},
  SIGNED: { signedOn: day(-10), startDate: day(1) },
  IN_FORCE: { signedOn: day(-3650), endDate: day(180) },
  SUSPENDED: { signedOn: day(-100), suspendedOn: day(0) },
  EXPIRED: { signedOn: day(-400), endDate: day(-1) },
  ENDED: { signedOn: day(-400), endDate: day(-1), endedOn: day(0) },
} as const;

const own = (id: string, rest: object = {}) => ({
  id,
  organisationId: DA_NANG,
  titleVi: `Thỏa thuận mẫu ${id}`,
  kind: 'ARRANGEMENT' as const,
  partners: { create: { partnerId: 'gyeongnam', position: 0 } },
  ...rest,
});

beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  await addAgreementWorld(prisma);
  for (const life of AGREEMENT_LIVES) {
    await prisma.agreement.create({ data: own(life, IN_EVERY_LIFE[life]) });
  }
  await prisma.agreementProcedure.create({
    data: { agreementId: 'IN_PROCEDURE', kind: 'SIGN', path: 'PROVINCIAL', lastOn: day(-1) },
  });
  await prisma.agreementProcedure.create({
    data: {
      agreementId: 'DRAFT',
      kind: 'SIGN',
      path: 'PROVINCIAL',
      state: 'DECLINED',
      lastOn: day(-1),
    },
  });
  await prisma.agreement.create({
    data: own('renewing', { signedOn: day(-400), endDate: day(-1), renewsItself: true }),
  });
  await prisma.agreement.create({
    data: own('passed', { organisationId: QUANG_NAM, signedOn: day(-900) }),
  });
  await prisma.agreement.create({
    data: own('elsewhere', { organisationId: BAC_NINH, partners: {}, signedOn: day(-900) }),
  });
  await prisma.agreement.create({
    data: own('shared', {
      organisationId: BAC_NINH,
      signedOn: day(-30),
      coParties: { create: { organisationId: DA_NANG } },
    }),
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const LIST = `query ($where: AgreementWhere, $first: Int, $after: String) {
  agreements(where: $where, first: $first, after: $after) { totalCount pageInfo { endCursor }
    totals { records lives { life records } }
    nodes { id life lastActivityOn partners { name } organisation { shortName }
      findings { reason } viewerMay { follow { allowed } } } } }`;

interface Answer {
  readonly agreements: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string };
    readonly totals: {
      readonly records: number;
      readonly lives: readonly { readonly life: string; readonly records: number }[];
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly life: string;
      readonly lastActivityOn: string | null;
      readonly findings: readonly { readonly reason: string | null }[];
    }[];
  };
}

const list = (where: object = {}, user = 'officer', page: object = {}) =>
  api.run<Answer>(user, LIST, { where, ...page });
const idOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';
const ids = async (where: object = {}, user = 'officer') =>
  (await list(where, user)).data.agreements.nodes.map(({ id }) => idOf(id)).toSorted();

const OWN = [...AGREEMENT_LIVES, 'passed', 'renewing', 'shared'];

it('shows one’s own, those of what one succeeded, and those one is a party of', async () => {
  expect(await ids()).toEqual(OWN.toSorted());
  expect(await ids({}, 'otherOfficer')).toEqual(['elsewhere', 'shared']);
  expect(await ids({}, 'adviser')).toHaveLength(11);
  expect(await ids({}, 'clerk')).toEqual([]);
});

it('says how each stands as the domain does, in the list and in the sums', async () => {
  const { data } = await list({}, 'adviser');
  for (const { id, life } of data.agreements.nodes) {
    const stands = AGREEMENT_LIVES.find((one) => one === idOf(id)) ?? 'IN_FORCE';
    expect(life, idOf(id)).toBe(stands);
  }
  for (const life of AGREEMENT_LIVES) {
    const found = await list({ life: [life] }, 'adviser');
    expect(found.data.agreements.nodes.every((node) => node.life === life)).toBe(true);
    const told = data.agreements.totals.lives.find((one) => one.life === life)?.records;
    expect(found.data.agreements.totalCount).toBe(told);
  }
});

it('is narrowed by partner, kind, union, title, and by what runs out', async () => {
  expect(await ids({ partnerId: writeId('Partner', 'gyeongnam') }, 'otherOfficer')).toEqual([
    'shared',
  ]);
  expect(await ids({ kind: ['MEMORANDUM'] })).toEqual([]);
  expect(await ids({ organisationId: ORGANISATION.bacNinh }, 'adviser')).toEqual([
    'elsewhere',
    'shared',
  ]);
  expect(await ids({ organisationId: ORGANISATION.daNang, subtree: true }, 'adviser')).toEqual(
    OWN.toSorted(),
  );
  expect(await ids({ text: 'THOA THUAN renewing' })).toEqual(['renewing']);
  expect(await ids({ expiringWithin: 180 })).toEqual(['IN_FORCE']);
  expect(await ids({ expiringWithin: 179 })).toEqual([]);
});

it('finds the dormant ones as HQ05 does, and wakes them by what took place', async () => {
  const dormantByCheck = async () =>
    (await list({}, 'adviser')).data.agreements.nodes
      .filter(({ findings }) => findings.some(({ reason }) => reason === 'DORMANT'))
      .map(({ id }) => idOf(id))
      .toSorted();
  const dormant = ['IN_FORCE', 'elsewhere', 'passed', 'renewing'];
  expect(await ids({ dormant: true }, 'adviser')).toEqual(dormant);
  expect(await dormantByCheck()).toEqual(dormant);
  const dossier = (id: string, rest: object) =>
    api.database.prisma.dossier.create({
      data: {
        id,
        kind: 'INBOUND',
        reportingClass: 'DELEGATION_IN',
        title: id,
        createdById: 'officer',
        organisationId: DA_NANG,
        startDate: day(-5),
        endDate: day(-4),
        ...rest,
      },
    });
  // Neither what was never held, nor what is still to come, nor what another union did.
  await dossier('draft', { agreementId: 'renewing' });
  await dossier('coming', {
    agreementId: 'renewing',
    state: 'APPROVED',
    startDate: day(1),
    endDate: day(2),
  });
  await dossier('theirs', { organisationId: BAC_NINH, partnerId: 'gyeongnam', state: 'APPROVED' });
  expect(await ids({ dormant: true }, 'adviser')).toEqual(dormant);
  await dossier('linked', { agreementId: 'renewing', state: 'APPROVED' });
  expect(await ids({ dormant: true }, 'adviser')).toEqual(['IN_FORCE', 'elsewhere', 'passed']);
  // One that names no agreement counts for those of the same side with the same partner.
  await dossier('same-partner', { partnerId: 'gyeongnam', state: 'APPROVED' });
  expect(await ids({ dormant: true }, 'adviser')).toEqual(['elsewhere']);
  expect(await dormantByCheck()).toEqual(['elsewhere']);
});

it('links a dossier of our side, once', async () => {
  const link = async (id: string, dossierId: string, linked: boolean) => {
    const { data, errors } = await api.run<{
      agreementLink: { __typename: string; issues?: { code: string }[] };
    }>(
      'officer',
      `mutation ($input: AgreementLinkInput!) { agreementLink(input: $input) { __typename
        ... on ValidationError { issues { code } } } }`,
      {
        input: {
          id: writeId('Agreement', id),
          dossierId: writeId('Dossier', dossierId),
          linked,
          idempotencyKey: `${id}-${dossierId}-${linked}`,
        },
      },
    );
    expect(errors).toEqual([]);
    return data.agreementLink.issues?.map(({ code }) => code) ?? data.agreementLink.__typename;
  };
  expect(await link('passed', 'same-partner', true)).toBe('AgreementPayload');
  expect(await link('renewing', 'same-partner', true)).toEqual(['LINKED_ELSEWHERE']);
  expect(await link('renewing', 'same-partner', false)).toEqual(['NOT_LINKED']);
  expect(await link('renewing', 'theirs', true)).toBe('NotFoundError');
});

it('costs three statements whatever it shows, page by page', async () => {
  const first = await list({}, 'officer', { first: 4 });
  expect(first.statements).toEqual([
    'access.viewer',
    'agreement.count agreement.list agreement.totals',
    'partner.byId',
  ]);
  const after = first.data.agreements.pageInfo.endCursor;
  const second = await list({}, 'officer', { first: 100, after });
  expect(second.statements).toEqual(first.statements);
  const seen = [first, second].flatMap(({ data }) => data.agreements.nodes.map(({ id }) => id));
  expect(new Set(seen).size).toBe(OWN.length);
});

it('is found by its title, exported as it is shown, and gives tasks', async () => {
  const { data } = await api.run<{ search: { kind: string; id: string }[] }>(
    'otherOfficer',
    '{ search(text: "thoa thuan mau") { kind id } }',
  );
  expect(data.search.map(({ kind, id }) => `${kind} ${idOf(id)}`)).toEqual([
    'AGREEMENT elsewhere',
    'AGREEMENT shared',
  ]);
  const context = await api.contextOf('officer');
  const prepared = await prepareAgreements(context, {
    where: { life: ['IN_FORCE'], organisationId: ORGANISATION.daNang },
    order: 'SIGNED_DESC',
    columns: ['title', 'life', 'endDate'],
    language: 'vi',
  });
  const cells = await prepared.cellsOf(context, prepared.ids);
  expect(cells.map((row) => row.slice(1))).toContainEqual([
    'Thỏa thuận mẫu IN_FORCE',
    'Thỏa thuận',
    'Đang có hiệu lực',
    '2026-12-12',
  ]);
  const { data: home } = await api.run<{
    tasks: { kind: string; agreement: { id: string } | null; dueDate: string | null }[];
  }>('officer', '{ tasks { kind dueDate agreement { id } } }');
  const told = home.tasks
    .filter(({ agreement }) => agreement !== null)
    .map(({ kind, agreement }) => `${kind} ${idOf(agreement?.id ?? '')}`);
  expect(told.toSorted()).toEqual([
    'AGREEMENT_EXPIRING IN_FORCE',
    'AGREEMENT_STEP IN_PROCEDURE',
    'AGREEMENT_TELL passed',
  ]);
});

it('asks each union with agreements for what is due in the year, until it was handed in', async () => {
  const today = TEST_DAY.slice(5).split('-').map(Number);
  const [month, dayOfMonth] = today;
  await api.database.prisma.deadlineRule.create({
    data: {
      id: 'AGREEMENT_YEAR_REPORT',
      code: 'AGREEMENT_YEAR_REPORT',
      month: month ?? 1,
      day: dayOfMonth ?? 1,
      validFrom: day(-4000),
      citation: 'Quy định mẫu để thử',
    },
  });
  const asked = async (user: string) => {
    const { data } = await api.run<{
      tasks: readonly { kind: string; organisation: { code: string } }[];
      agreementYearlyDues: readonly object[];
    }>(
      user,
      `{ tasks { kind organisation { code } }
        agreementYearlyDues { code owedBy { code } handedIn { on text organisation { code } } } }`,
    );
    const tasks = data.tasks.filter(({ kind }) => kind === 'AGREEMENT_YEARLY');
    return {
      tasks: tasks.map(({ organisation }) => organisation.code),
      dues: data.agreementYearlyDues,
    };
  };
  const told = async (user: string, change: object = {}) => {
    const input = {
      organisationId: ORGANISATION.daNang,
      code: 'AGREEMENT_YEAR_REPORT',
      year: Number(TEST_DAY.slice(0, 4)),
      on: TEST_DAY,
      text: 'Công văn 9',
      idempotencyKey: `${user}-${JSON.stringify(change)}`,
      ...change,
    };
    const { data } = await api.run<{ agreementHandIn: object }>(
      user,
      `mutation ($input: AgreementHandInInput!) { agreementHandIn(input: $input) { __typename
        ... on BusinessError { code } ... on ValidationError { issues { code } } } }`,
      { input },
    );
    return data.agreementHandIn;
  };
  expect(await asked('officer')).toMatchObject({
    tasks: [DA_NANG],
    dues: [{ owedBy: [{ code: DA_NANG }], handedIn: [] }],
  });
  expect((await asked('leader')).tasks).toEqual([]);
  expect(await told('otherOfficer')).toMatchObject({ code: 'NOT_YOUR_UNIT' });
  expect(await told('officer', { year: 1999, text: '' })).toMatchObject({
    issues: [{ code: 'NOT_ASKED_FOR' }, { code: 'REQUIRED' }],
  });
  expect(await told('officer')).toMatchObject({ __typename: 'AgreementHandInPayload' });
  expect(await told('officer', { text: 'lần nữa' })).toMatchObject({ code: 'HANDED_IN' });
  const handedIn = [{ on: TEST_DAY, text: 'Công văn 9', organisation: { code: DA_NANG } }];
  expect(await asked('officer')).toMatchObject({ tasks: [], dues: [{ owedBy: [], handedIn }] });
  const { agreementHandIn } = api.database.prisma;
  const refused = /constraint violated/u;
  await expect(agreementHandIn.updateMany({ data: { text: 'x' } })).rejects.toThrow(refused);
  await expect(agreementHandIn.deleteMany({})).rejects.toThrow(refused);
});

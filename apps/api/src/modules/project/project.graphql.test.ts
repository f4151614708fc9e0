import { randomUUID } from 'node:crypto';
import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { parseId, writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import {
  addWorld,
  BAC_NINH,
  DA_NANG,
  FEDERATION,
  ORGANISATION,
} from '../approval/world.testing.ts';
import { CONTENT, DGB, EUR, FES, PAGE, VND } from './project.testing.ts';
import { projectsOpen } from './project.reorganisation.ts';

let api: TestApi;
const DECREE = 'Nghị định mẫu để thử';
const SINCE = dbDate(isoDate('2019-01-01'));

beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  for (const [id, nameVi] of [
    ['fes', 'Viện Mẫu'],
    ['dgb', 'Liên hiệp Mẫu'],
  ] as const) {
    await prisma.partner.create({ data: { id, nameVi, kind: 'OTHER' } });
  }
  await prisma.aidRule.createMany({
    data: (['APPROVAL_FIRST', 'LAPSE', 'CLOSING_REPORT'] as const).map((code) => ({
      id: code,
      code,
      validFrom: SINCE,
      value: code === 'APPROVAL_FIRST' ? null : 6,
      citation: DECREE,
    })),
  });
  await prisma.deadlineRule.createMany({
    data: [
      { id: 'half', code: 'PROJECT_HALF_YEAR_REPORT', month: 7, day: 15 },
      { id: 'year', code: 'PROJECT_YEAR_REPORT', month: 1, day: 15 },
    ].map((row) => ({ ...row, validFrom: SINCE, citation: 'Mặc định mẫu' })),
  });
  await prisma.dossier.create({
    data: {
      id: 'journey',
      kind: 'OUTBOUND',
      reportingClass: 'DELEGATION_OUT',
      organisationId: DA_NANG,
      title: 'Đoàn học tập mẫu',
      createdById: 'officer',
      state: 'APPROVED',
    },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

interface Outcome {
  readonly __typename: string;
  readonly issues?: readonly { readonly code: string; readonly data: unknown }[];
  readonly project?: { readonly id: string; readonly version: number; readonly state: string };
}

async function act(mutation: string, input: object, user = 'officer'): Promise<Outcome> {
  const types: Readonly<Record<string, string>> = { projectSaveResults: 'ProjectResultsInput' };
  const name = types[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.run<{ answer: Outcome }>(
    user,
    `mutation ($input: ${name}!) { answer: ${mutation}(input: $input) { __typename
      ... on ProjectPayload { project { id version state } }
      ... on ValidationError { issues { code data } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(errors).toEqual([]);
  return data.answer;
}

async function done(mutation: string, input: object, user?: string) {
  const answer = await act(mutation, input, user);
  if (answer.project === undefined) throw new Error(JSON.stringify(answer));
  const { id, version, state } = answer.project;
  return { read: { id, version }, state };
}

const create = (change: object = {}) =>
  done('projectCreate', {
    organisationId: ORGANISATION.daNang,
    project: { ...CONTENT, ...change },
  });
const step = (read: object, name: string, on: string, rest: object = {}) =>
  done('projectProceed', { ...read, step: name, on, text: '', ...rest });
const DECISION = { number: '12/QĐ-MẪU', by: 'Cơ quan chủ quản mẫu' };

async function approved(on = '2025-02-01') {
  const { read } = await create();
  const submitted = await step(read, 'SUBMIT', '2025-01-10');
  return step(submitted.read, 'APPROVE', on, DECISION);
}
const running = async () => step((await approved()).read, 'BEGIN', '2025-02-10');
const codes = ({ issues }: Outcome) => issues?.map(({ code }) => code);

async function page(id: string, user = 'officer') {
  const { data, statements } = await api.run<{ node: Record<string, unknown> | null }>(user, PAGE, {
    id,
  });
  expect(statements.length).toBeLessThanOrEqual(4);
  return data.node;
}

describe('the money of a project', () => {
  it('is neither received nor put in before it is approved, by which rule is told', async () => {
    const { read } = await create();
    const money = { ...read, donorId: FES, on: '2025-03-01', amount: EUR(100) };
    const [missing] = (await act('projectReceive', money)).issues ?? [];
    expect(missing).toMatchObject({
      code: 'APPROVAL_MISSING',
      data: { citation: DECREE, verification: 'UNVERIFIED' },
    });
    const own = { ...read, on: '2025-03-01', amount: VND(1) };
    expect(codes(await act('projectReceive', own))).toEqual(['APPROVAL_MISSING']);
    const begin = { ...read, step: 'BEGIN', on: '2025-03-01', text: '' };
    expect(codes(await act('projectProceed', begin))).toEqual(['APPROVAL_MISSING']);
    const later = { ...money, ...(await approved()).read, on: '2025-01-31' };
    expect(codes(await act('projectReceive', later))).toEqual(['APPROVAL_TOO_LATE']);
  });

  it('stands by donor, year and currency, never netted; what was written by mistake counts no more', async () => {
    const first = await running();
    const paid = await done('projectReceive', {
      ...first.read,
      donorId: FES,
      on: '2025-03',
      amount: EUR(4_000),
    });
    const twice = await done('projectReceive', {
      ...paid.read,
      on: '2025-03-05',
      amount: VND(20_000_000),
    });
    const wrong = await done('projectReceive', {
      ...twice.read,
      donorId: DGB,
      on: '2025-04-01',
      amount: EUR(9_999),
    });
    const before = await page(wrong.read.id);
    const payments = before?.['payments'] as readonly { readonly id: string }[];
    await done('projectVoidPayment', {
      ...wrong.read,
      paymentId: payments[2]?.id,
      text: 'Ghi nhầm dự án',
    });
    expect(await page(wrong.read.id)).toMatchObject({
      budgetRows: [
        { donorId: DGB, year: 2025, committed: EUR(5_000), disbursed: EUR(0) },
        { donorId: FES, year: 2025, committed: EUR(10_000), disbursed: EUR(4_000) },
        { donorId: null, year: 2025, committed: VND(20_000_000), disbursed: VND(20_000_000) },
      ],
      leverage: null,
      rateMissing: 'EUR',
    });
  });
});

describe('a project on its way', () => {
  it('may lose its approval after six months, and is changed by a document once approved', async () => {
    const { read } = await approved();
    expect(await page(read.id)).toMatchObject({
      approvalNumber: '12/QĐ-MẪU',
      lapse: { dueOn: '2025-08-01', due: true, basis: { citation: DECREE } },
    });
    const saving = { ...read, project: CONTENT };
    expect(codes(await act('projectSave', saving))).toEqual(['ADJUSTMENT_BASIS']);
    expect((await done('projectSave', { ...saving, basis: '13/QĐ-MẪU' })).state).toBe('APPROVED');
    expect(await act('projectSave', { ...saving, basis: 'x' })).toMatchObject({
      __typename: 'ConflictError',
    });
  });

  it('keeps results, evaluations, proposals and reports, and is closed with its last one', async () => {
    const { read } = await running();
    const shown = await page(read.id);
    const [indicator] = (shown?.['indicators'] ?? []) as readonly { readonly id: string }[];
    const results = [{ indicatorId: indicator?.id, values: [{ year: 2025, numerator: 60 }] }];
    const counted = await done('projectSaveResults', { ...read, results });
    const said = await done('projectEvaluate', {
      ...counted.read,
      by: 'CĐCS mẫu',
      on: '2025-12-01',
      scores: [{ question: 'USE', score: 4 }],
    });
    const proposed = await done('projectFollowOn', {
      ...said.read,
      donorId: FES,
      on: '2026-01',
      text: 'Tiếp tục với doanh nghiệp nhỏ',
      answer: 'OPEN',
    });
    const linked = await done('projectLink', {
      ...proposed.read,
      dossierId: writeId('Dossier', 'journey'),
      linked: true,
    });
    const again = { dossierId: writeId('Dossier', 'journey'), linked: true };
    const another = (await create()).read;
    expect(codes(await act('projectLink', { ...another, ...again }))).toEqual(['IN_A_PROJECT']);
    const sent = { kind: 'HALF_YEAR', year: 2025, sentOn: '2025-07-10' };
    const reported = await done('projectReport', { ...linked.read, ...sent });
    expect(codes(await act('projectReport', { ...reported.read, ...sent }))).toEqual(['DUPLICATE']);
    expect(await page(read.id)).toMatchObject({
      indicators: [
        {
          years: [
            { year: 2025, achieved: { verdict: 'REACHED', percent: 120 } },
            { year: 2026, achieved: { verdict: 'UNKNOWN', percent: null } },
          ],
          achieved: { verdict: 'UNKNOWN', missing: [2026] },
        },
      ],
      followOns: [{ on: '2026-01', answer: 'OPEN' }],
      activities: [{ title: 'Đoàn học tập mẫu', state: 'APPROVED' }],
    });
    const ended = await step(reported.read, 'END', '2026-03-31');
    const close = { ...ended.read, step: 'CLOSE', on: '2026-05-01', text: '' };
    expect(codes(await act('projectProceed', close))).toEqual(['CLOSING_REPORT_MISSING']);
    expect((await page(read.id))?.['reports']).toMatchObject([
      { kind: 'HALF_YEAR', year: 2025, dueOn: '2025-07-15', standing: 'SENT' },
      { kind: 'YEAR', year: 2025, dueOn: '2026-01-15', standing: 'OVERDUE' },
      { kind: 'HALF_YEAR', year: 2026, dueOn: '2026-07-15' },
      { kind: 'YEAR', year: 2026, dueOn: '2027-01-15', standing: 'DUE' },
      { kind: 'CLOSING', dueOn: '2026-09-30', basis: { citation: DECREE } },
    ]);
    const closing = await done('projectReport', {
      ...ended.read,
      kind: 'CLOSING',
      sentOn: '2026-04-20',
    });
    expect((await step(closing.read, 'CLOSE', '2026-05-01')).state).toBe('CLOSED');
    const other = await page(read.id, 'otherOfficer');
    expect(other).toMatchObject({ activities: [], viewerMay: { record: { allowed: false } } });
  });

  it('has results and reports once it has begun, and keeps donors that paid', async () => {
    const idea = await create();
    const report = { ...idea.read, kind: 'YEAR', year: 2025, sentOn: '2025-07-10' };
    expect(codes(await act('projectReport', report))).toEqual(['NOT_BEGUN']);
    const paid = await done('projectReceive', {
      ...(await running()).read,
      donorId: FES,
      on: '2025-03-01',
      amount: EUR(1),
    });
    const project = { ...CONTENT, donorIds: [DGB], budget: [], indicators: [] };
    const saving = { ...paid.read, project, basis: '14/QĐ' };
    expect(codes(await act('projectSave', saving))).toEqual(['DONOR_IN_USE']);
  });

  it('is written by the officers of the union that leads it alone', async () => {
    const { read } = await create();
    for (const user of ['otherOfficer', 'leader', 'adviser', 'administrator']) {
      const saving = { ...read, project: CONTENT };
      expect(await act('projectSave', saving, user)).toMatchObject({
        __typename: 'ForbiddenError',
      });
    }
  });
});

it('goes into closing, or is given up, when its union ends and nobody carries it on', async () => {
  const [begun, idea] = [await running(), await create()];
  const day = isoDate('2026-07-01');
  const chosen = [begun, idea].map(({ read, state }) => ({
    kind: 'PROJECT' as const,
    id: parseId(read.id)?.id ?? '',
    organisationId: DA_NANG,
    title: '',
    detail: state,
    pageKind: null,
    pageId: null,
    choice: 'END' as const,
    heirId: null,
    reason: '',
  }));
  await api.database.transaction((tx, sql) =>
    projectsOpen.carryOut({ tx, sql, day, now: new Date(0), citation: '99/QĐ-MẪU' }, chosen),
  );
  expect(await page(begun.read.id)).toMatchObject({ state: 'CLOSING' });
  expect(await page(idea.read.id)).toMatchObject({ state: 'WITHDRAWN' });
});

it('counts a project that unions share once at the parent, and once at each of them', async () => {
  const marker = 'dùng chung';
  await create({ titleVi: `Dự án ${marker}` });
  const ask = async (user: string, organisationId: string | null, subtree: boolean) => {
    const { data, statements } = await api.run<{
      projects: {
        readonly totalCount: number;
        readonly totals: { readonly records: number };
        readonly byUnion: readonly { readonly count: number }[];
      };
    }>(
      user,
      `query ($where: ProjectWhere) { projects(where: $where, first: 10) { totalCount
        totals { records idea } byUnion { organisation { shortName } count } nodes { titleVi
        overdueReports donors { name } organisation { shortName } } } }`,
      { where: { organisationId, subtree, text: marker } },
    );
    expect(statements.length).toBeLessThanOrEqual(5);
    return data.projects;
  };
  const daNang = await ask('adviser', writeId('Organisation', DA_NANG), false);
  const bacNinh = await ask('adviser', writeId('Organisation', BAC_NINH), false);
  expect(daNang.totals.records + bacNinh.totals.records).toBe(2);
  const parent = await ask('adviser', writeId('Organisation', FEDERATION), true);
  expect(parent).toMatchObject({
    totalCount: 1,
    totals: { records: 1 },
    byUnion: [{ count: 1 }, { count: 1 }],
  });
  expect((await ask('otherOfficer', null, false)).byUnion).toMatchObject([
    { organisation: { shortName: 'LĐLĐ Bắc Ninh' }, count: 1 },
  ]);
});

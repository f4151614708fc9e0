import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import {
  addWorld,
  BAC_NINH,
  DA_NANG,
  FEDERATION,
  ORGANISATION,
} from '../approval/world.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await addPlans();
});
afterAll(() => api[Symbol.asyncDispose]());

const YEARS = Array.from({ length: 20 }, (_, index) => 2001 + index);

/** Plans of three unions for twenty years, each with five lines; one plan has five hundred. */
async function addPlans(): Promise<void> {
  const { prisma } = api.database;
  const plans = [DA_NANG, BAC_NINH, FEDERATION].flatMap((organisationId) =>
    YEARS.map((year) => ({ id: `${organisationId}-${year}`, organisationId, year })),
  );
  await prisma.plan.createMany({ data: plans });
  const lines = plans.flatMap(({ id, year }) => {
    const count = id === `${DA_NANG}-2020` ? 500 : 5;
    return Array.from({ length: count }, (_, position) => ({
      id: randomUUID(),
      planId: id,
      position,
      kind: 'OUTBOUND' as const,
      title: position === 0 ? `Kết nghĩa ${year}` : 'Tập huấn',
      partnerId: 'gyeongnam',
      countries: ['KR'],
      persons: 3,
      days: 4,
      fromMonth: `${year}-05`,
      toMonth: `${year}-06`,
    }));
  });
  await prisma.planLine.createMany({ data: lines });
  await prisma.planLineFunding.createMany({
    data: lines.map(({ id }) => ({
      lineId: id,
      position: 0,
      source: 'UNION_FUND',
      amountMinor: 1_000_000,
      currency: 'VND',
    })),
  });
}

const cursor = (...parts: readonly string[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

interface Page {
  readonly plans: {
    readonly nodes: readonly { readonly year: number; readonly organisation: { code: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
  };
}

const LIST = `query ($where: PlanWhere, $orderBy: PlanOrder, $first: Int, $after: String) {
  plans(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes { year organisation { code } } pageInfo { hasNextPage endCursor } totalCount } }`;

async function list(variables: object, user = 'adviser') {
  const { data, errors } = await api.run<Page>(user, LIST, variables);
  expect(errors).toEqual([]);
  return data.plans;
}

const named = (nodes: Page['plans']['nodes']): readonly string[] =>
  nodes.map((plan) => `${plan.organisation.code} ${plan.year}`);

describe('plans', () => {
  it('are listed the latest year first, then by name, page by page, none twice', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page['plans'] = await list({ first: 7, after });
      expect(page.totalCount).toBe(60);
      seen.push(...named(page.nodes));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(60);
    // Đà Nẵng before Bắc Ninh: "thành phố" stands before "tỉnh" in the names.
    expect(seen.slice(0, 4)).toEqual([
      `${DA_NANG} 2020`,
      `${BAC_NINH} 2020`,
      `${FEDERATION} 2020`,
      `${DA_NANG} 2019`,
    ]);
  });

  it.each(['YEAR', 'UNION', 'STATE', 'LINES', 'PERSONS', 'SUBMITTED'])(
    'are listed whole by %s in either direction, none twice',
    async (key) => {
      for (const orderBy of [`${key}_ASC`, `${key}_DESC`]) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: Page['plans'] = await list({ orderBy, first: 23, after });
          seen.push(...named(page.nodes));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect([seen.length, new Set(seen).size]).toEqual([60, 60]);
      }
    },
  );

  it('are sorted by the lines that they show', async () => {
    const { nodes } = await list({ orderBy: 'LINES_DESC', first: 1 });
    expect(named(nodes)).toEqual([`${DA_NANG} 2020`]);
  });

  it.each([
    ['adviser', {}, { records: 60, lines: 795, persons: 2385, vnd: 795_000_000 }],
    ['adviser', { year: 2020 }, { records: 3, lines: 510, persons: 1530, vnd: 510_000_000 }],
    ['officer', {}, { records: 20, lines: 595, persons: 1785, vnd: 595_000_000 }],
    ['officer', { year: 1999 }, { records: 0, lines: 0, persons: 0, vnd: null }],
  ])('add up for the %s, of %j', async (user, where, { vnd, ...counts }) => {
    const query = `query ($where: PlanWhere) { plans(where: $where, first: 1) {
      nodes { id } totals { records lines persons money { minor currency } } } }`;
    const { data, statements } = await api.run(user, query, { where });
    const money = vnd === null ? [] : [{ minor: vnd, currency: 'VND' }];
    expect(data).toMatchObject({ plans: { totals: { ...counts, money } } });
    expect(statements.filter((name) => name.startsWith('plan.'))).toHaveLength(2);
  });

  it.each([
    [true, ['access.viewer', 'plan.list', 'plan.totals']],
    [false, ['access.viewer', 'plan.list']],
  ])('add up only where that is asked: %s', async (asked, reckoned) => {
    const query = `query ($asked: Boolean!) {
      plans(first: 1) { nodes { id } totals @include(if: $asked) { records } } }`;
    const { errors, statements } = await api.run('adviser', query, { asked });
    expect(errors).toEqual([]);
    expect(statements).toEqual(reckoned);
  });

  it.each([
    [{ ids: [writeId('Plan', `${BAC_NINH}-2010`), writeId('Plan', `${DA_NANG}-2010`)] }, 2],
    [{ year: 2010 }, 3],
    [{ organisationId: ORGANISATION.daNang }, 20],
    [{ organisationId: ORGANISATION.federation, subtree: true }, 60],
    [{ organisationId: ORGANISATION.federation }, 20],
    [{ text: 'ket nghia 2007' }, 3],
    [{ text: 'LIEN DOAN LAO DONG TINH BAC' }, 20],
    [{ text: '100%' }, 0],
    [{ state: ['APPROVED'] }, 0],
    [{ state: ['DRAFT', 'RETURNED'], year: 2011 }, 3],
  ])('are found by %j: %i', async (where, count) => {
    const { nodes, totalCount } = await list({ where, first: 100 });
    expect([nodes.length, totalCount]).toEqual([count, count]);
  });

  it('are those of the own union for everybody below the federation', async () => {
    const { nodes, totalCount } = await list({ first: 100 }, 'officer');
    expect(totalCount).toBe(20);
    expect(new Set(nodes.map((plan) => plan.organisation.code))).toEqual(new Set([DA_NANG]));
    expect(
      await list({ where: { organisationId: ORGANISATION.bacNinh } }, 'officer'),
    ).toMatchObject({
      nodes: [],
      totalCount: 0,
    });
  });

  it('are counted only when the count is asked for', async () => {
    const { statements } = await api.run('adviser', '{ plans { nodes { id } } }');
    expect(statements.filter((name) => name.startsWith('plan.'))).toHaveLength(1);
  });

  it.each([
    [{ first: 101 }, 'PAGE_SIZE'],
    [{ first: 0 }, 'PAGE_SIZE'],
    [{ after: 'khong-phai-con-tro' }, 'BAD_CURSOR'],
    [{ where: { organisationId: writeId('Partner', 'gyeongnam') } }, 'BAD_ID'],
    [{ where: { ids: ['x'] } }, 'BAD_ID'],
    [{ after: cursor('YEAR_DESC', 'nay', 'a', 'b') }, 'BAD_CURSOR'],
  ])('refuse %j: %s', async (variables, code) => {
    const { errors } = await api.run('adviser', LIST, variables);
    expect(errors.map((error) => error.extensions?.['code'])).toEqual([code]);
  });
});

const EVERYTHING = `nodes { year state dueDate organisation { name } totals { persons }
  findings { key } justifications { text } viewerMay { edit { code } decide { code } }
  lines { title partner { nameVi } coOrganisers { name } funding { source } dossiers { title } }
  approval { current { holders } } submissions { number } changesSinceApproved { label }
  files { name } timeline { nodes { action } } baseline { number } lastReturn { text } }`;

describe('what a list of plans asks of the database', () => {
  it('is the same for two plans as for forty', async () => {
    const query = `query ($first: Int) { plans(first: $first) { ${EVERYTHING} } }`;
    const few = await api.run('adviser', query, { first: 2 });
    const many = await api.run('adviser', query, { first: 40 });
    expect([...few.errors, ...many.errors]).toEqual([]);
    expect(many.statements.toSorted()).toEqual(few.statements.toSorted());
    expect(few.statements).toMatchSnapshot();
  });

  it('is the same for a plan of five lines as for one of five hundred', async () => {
    const query = `query ($organisationId: ID!, $year: Int!) {
      plan(organisationId: $organisationId, year: $year) { lines { title partner { nameVi } funding { source } dossiers { id } } totals { lines } findings { key } } }`;
    const { organisationId } = { organisationId: ORGANISATION.daNang };
    const five = await api.run('officer', query, { organisationId, year: 2019 });
    const many = await api.run('officer', query, { organisationId, year: 2020 });
    expect(five.data).toMatchObject({ plan: { totals: { lines: 5 } } });
    expect(many.data).toMatchObject({ plan: { totals: { lines: 500 } } });
    expect(many.statements.toSorted()).toEqual(five.statements.toSorted());
  });
});

describe('planEvaluate', () => {
  const QUERY = `query ($organisationId: ID!, $year: Int!, $lines: [PlanLineInput!]!) {
    planEvaluate(organisationId: $organisationId, year: $year, lines: $lines) {
      maySubmit issues { code path } findings { key checkId status severity measure { limit actual excess unit } basis { citation } path } } }`;
  const line = {
    lineId: randomUUID(),
    kind: 'OUTBOUND',
    title: 'Đoàn',
    countries: ['KR'],
    purpose: '',
    expectedResult: '',
    persons: 11,
    days: 12,
    coOrganiserIds: [],
    priority: 'HIGH',
    funding: [],
  };

  it('tells what the checks find and what is missing, and saves nothing', async () => {
    const variables = { organisationId: ORGANISATION.daNang, year: 2040, lines: [line] };
    const { data, errors } = await api.run<{ planEvaluate: { findings: readonly object[] } }>(
      'officer',
      QUERY,
      variables,
    );
    expect(errors).toEqual([]);
    const { findings } = data.planEvaluate;
    expect(findings).toContainEqual({
      key: `TK03.TOO_MANY_PERSONS.${line.lineId}`,
      checkId: 'TK03',
      status: 'FAIL',
      severity: 'STOP',
      measure: { limit: 10, actual: 11, excess: 1, unit: 'PERSONS' },
      basis: { citation: 'Quy định mẫu để thử' },
      path: ['lines', line.lineId, 'persons'],
    });
    expect(data.planEvaluate).toMatchObject({ maySubmit: false });
    expect(await api.database.prisma.plan.count({ where: { year: 2040 } })).toBe(0);
  });

  it('refuses a union that does not exist', async () => {
    const organisationId = writeId('Organisation', 'khong-co');
    const { errors } = await api.run('officer', QUERY, { organisationId, year: 2040, lines: [] });
    expect(errors.map((error) => error.extensions?.['code'])).toEqual(['BAD_ID']);
  });
});

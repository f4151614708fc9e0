import { allOf } from '@cau-noi/domain/statistics/filter';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { PARTNER, person } from '../approval/contents.testing.ts';
import { addWorld, DA_NANG, FEDERATION, ORGANISATION } from '../approval/world.testing.ts';
import { writeStatisticFilter } from '../statistics/statistic-filter.ts';
import { addDossiers } from './dossier-list.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await addDossiers(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const cursor = (...parts: readonly string[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

interface Page {
  readonly dossiers: {
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly startDate: string | null;
    }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const LIST = `query ($where: DossierWhere, $orderBy: DossierOrder, $first: Int, $after: String) {
  dossiers(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes { id title startDate number } totalCount pageInfo { hasNextPage endCursor } } }`;

async function list(variables: object, user = 'adviser') {
  const { data, errors } = await api.run<Page>(user, LIST, variables);
  expect(errors).toEqual([]);
  return data.dossiers;
}

async function everyId(variables: object, user = 'adviser'): Promise<readonly string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Page['dossiers'] = await list({ first: 100, ...variables, after }, user);
    seen.push(...page.nodes.map((node) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return seen;
}

interface Row {
  readonly id: string;
  readonly countedPersons: number;
  readonly totals: {
    readonly cost: readonly { readonly amount: { readonly minor: number; currency: string } }[];
  };
}

async function everyRow(where: object, user: string): Promise<readonly Row[]> {
  const query = `query ($where: DossierWhere, $after: String) {
    dossiers(where: $where, first: 100, after: $after) {
      nodes { id countedPersons totals { cost { amount { minor currency } } } }
      pageInfo { hasNextPage endCursor } } }`;
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const {
      data,
    }: { data: { dossiers: { nodes: Row[]; pageInfo: Page['dossiers']['pageInfo'] } } } =
      await api.run(user, query, { where, after });
    rows.push(...data.dossiers.nodes);
    after = data.dossiers.pageInfo.hasNextPage ? data.dossiers.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

describe('dossiers', () => {
  it.each(
    [
      'START_DATE',
      'UPDATED',
      'NUMBER',
      'TITLE',
      'KIND',
      'STATE',
      'PERSONS',
      'UNION',
      'PARTNER',
    ].map((key) => [key]),
  )('are listed whole by %s, page by page, none twice, and the other way round', async (key) => {
    const seen = await everyId({ orderBy: `${key}_ASC`, first: 83 });
    expect([seen.length, new Set(seen).size]).toEqual([600, 600]);
    const reversed = await everyId({ orderBy: `${key}_DESC`, first: 83 });
    // Those without a date stand at the end of both.
    if (key !== 'START_DATE') expect(reversed).toEqual(seen.toReversed());
  });

  it('are sorted by the persons that they show', async () => {
    const query = `{ dossiers(orderBy: PERSONS_DESC, where: { year: 2020 }, first: 100) { nodes { countedPersons } } }`;
    const { data, errors } = await api.run<{
      dossiers: { nodes: readonly { countedPersons: number }[] };
    }>('adviser', query);
    expect(errors).toEqual([]);
    const persons = data.dossiers.nodes.map((node) => node.countedPersons);
    expect(persons).toEqual(persons.toSorted((one, other) => other - one));
    expect(new Set(persons).size).toBeGreaterThan(1);
  });

  it.each([
    ['adviser', {}],
    ['officer', {}],
    ['adviser', { kind: ['INBOUND'], state: ['DRAFT', 'APPROVED'] }],
    ['clerk', {}],
  ])('add up to what their rows add up to, for the %s, of %j', async (user, where) => {
    const rows = await everyRow(where, user);
    const { data } = await api.run<{ dossiers: { totals: object } }>(
      user,
      `query ($where: DossierWhere) { dossiers(where: $where, first: 1) {
        totals { records countedPersons cost { minor currency } } } }`,
      { where },
    );
    const cost = new Map<string, number>();
    for (const { amount } of rows.flatMap((row) => row.totals.cost)) {
      cost.set(amount.currency, (cost.get(amount.currency) ?? 0) + amount.minor);
    }
    expect(data.dossiers.totals).toEqual({
      records: rows.length,
      countedPersons: rows.reduce((sum, row) => sum + row.countedPersons, 0),
      cost: [...cost]
        .map(([currency, minor]) => ({ minor, currency }))
        .toSorted((one, other) => one.currency.localeCompare(other.currency)),
    });
  });

  it('without a date come after all that have one, in either direction', async () => {
    for (const orderBy of ['START_DATE_DESC', 'START_DATE_ASC']) {
      const ids = await everyId({ orderBy });
      const undated = new Set(
        ['d99', 'd199', 'd299', 'd399', 'd499', 'd599'].map((id) => writeId('Dossier', id)),
      );
      expect(new Set(ids.slice(-6))).toEqual(undated);
    }
  });

  it.each([
    [{ kind: ['OUTBOUND'] }, 200],
    [{ reportingClass: ['DELEGATION_IN', 'EVENT_ABROAD'] }, 400],
    [{ state: ['COMPLETED'] }, 150],
    [{ counted: true }, 150],
    [{ counted: false }, 450],
    [{ countryCode: 'KR' }, 200],
    [{ countryCode: 'JP' }, 200],
    [{ countryCode: 'XX' }, 0],
    [{ partnerId: PARTNER }, 150],
    [{ personId: person('clerk') }, 120],
    [{ personId: person('leader') }, 0],
    [{ funding: ['HOST'] }, 100],
    [{ funding: ['HOST', 'UNION_FUND'] }, 600],
    [{ ids: ['d1', 'd2'].map((id) => writeId('Dossier', id)) }, 2],
    [{ ids: [] }, 0],
    [{ planned: true }, 0],
    [{ planned: false }, 600],
    [{ planLineId: writeId('PlanLine', 'x') }, 0],
    [{ text: 'ket nghia' }, 12],
    [{ text: 'KẾT NGHĨA SỐ 550' }, 1],
    [{ text: 'gyeongnam' }, 150],
    [{ text: 'số 550, nghĩa kết' }, 1],
    [{ text: '%' }, 0],
    [{ organisationId: ORGANISATION.daNang }, 301],
    [{ organisationId: ORGANISATION.federation }, 0],
    [{ organisationId: ORGANISATION.federation, subtree: true }, 600],
    [{ year: 2020 }, 60],
    [{ fromYear: 2024, toYear: 2025 }, 116],
    [{ from: '2016-01-11', to: '2016-02-28' }, 14],
    [{ OR: [{ state: ['DRAFT'] }, { kind: ['INBOUND'] }] }, 300],
    [{ AND: [{ state: ['DRAFT'] }, { OR: [{ kind: ['INBOUND'] }, { kind: ['OUTBOUND'] }] }] }, 100],
  ])('are found by %j: %i', async (where, count) => {
    expect([
      (await everyId({ where })).length,
      (await list({ where, first: 1 })).totalCount,
    ]).toEqual([count, count]);
  });

  it('are those of the own union, and those it organises with another', async () => {
    const ids = await everyId({}, 'officer');
    expect(ids).toHaveLength(301);
    expect(ids).toContain(writeId('Dossier', 'd1'));
    expect(await everyId({ where: { organisationId: ORGANISATION.bacNinh } }, 'officer')).toEqual([
      writeId('Dossier', 'd1'),
    ]);
    expect(await everyId({}, 'clerk')).toEqual([]);
    const hidden = { ids: ['d0', 'd3'].map((id) => writeId('Dossier', id)) };
    expect(await everyId({ where: hidden }, 'officer')).toEqual([writeId('Dossier', 'd0')]);
  });

  it('are found by number by whoever may see them', async () => {
    const { number } = await api.database.prisma.dossier.findUniqueOrThrow({ where: { id: 'd3' } });
    const query = 'query ($number: Int!) { dossierByNumber(number: $number) { id } }';
    const found = await api.run('otherOfficer', query, { number });
    expect(found.data).toEqual({ dossierByNumber: { id: writeId('Dossier', 'd3') } });
    const hidden = await api.run('officer', query, { number });
    expect(hidden.data).toEqual({ dossierByNumber: null });
  });

  it.each([
    [{ where: { statistic: 'organisation=x' } }, 'BAD_FILTER'],
    [{ where: { AND: [{ AND: [{ AND: [{ AND: [{ AND: [{}] }] }] }] }] } }, 'BAD_FILTER'],
    [{ where: { partnerId: ORGANISATION.daNang } }, 'BAD_ID'],
    [{ where: { ids: ['d1'] } }, 'BAD_ID'],
    [{ first: 1000 }, 'PAGE_SIZE'],
    [{ after: cursor('START_DATE_DESC', 'hôm qua', 'd1') }, 'BAD_CURSOR'],
    [{ after: cursor('START_DATE_DESC', 'd1') }, 'BAD_CURSOR'],
  ])('refuse %j: %s', async (variables, code) => {
    const { errors } = await api.run('adviser', LIST, variables);
    expect(errors.map((error) => error.extensions?.['code'])).toEqual([code]);
  });
});

describe('the list of a figure', () => {
  it('is what the figure counts: closed activities, joint ones once', async () => {
    const ofDaNang = allOf(DA_NANG, 2016, 2025);
    const filter = {
      ...ofDaNang,
      reportingClasses: ['DELEGATION_OUT'],
      countryCode: 'KR',
    } as const;
    const ids = await everyId({ where: { statistic: writeStatisticFilter(filter) } });
    const expected = await api.database.prisma.dossier.findMany({
      where: {
        state: 'COMPLETED',
        organisationId: DA_NANG,
        reportingClass: 'DELEGATION_OUT',
        actualStartDate: { not: null },
      },
      select: { id: true },
    });
    expect(ids.toSorted()).toEqual(expected.map(({ id }) => writeId('Dossier', id)).toSorted());
    expect(ids.length).toBeGreaterThan(10);
    const whole = writeStatisticFilter(allOf(FEDERATION, 2016, 2025));
    const all = await everyId({ where: { statistic: whole } });
    expect(all).toHaveLength(
      await api.database.prisma.dossier.count({ where: { actualStartDate: { not: null } } }),
    );
    // The viewer's own reach narrows every list.
    const own = await everyId({ where: { statistic: whole } }, 'officer');
    expect(own.length).toBeLessThan(all.length);
    const both = { AND: [{ statistic: whole }, { kind: ['INBOUND'] }] };
    expect((await everyId({ where: both })).length).toBeLessThan(all.length);
  });
});

const FIELDS = `id number kind title state organisation { shortName } coOrganisers { name } partner { nameVi }
  planLine { title } totals { persons days countries cost { amount { minor } } } 
  stops { place } approval { current { holders } } viewerMay { edit { code } decide { code } }
  findings { key } justifications { text } reportDueDate reportOverdue outcome { state } actual { startDate }
  deviations { label } submissions { number } files { name } timeline { nodes { action } }
  changesSinceApproved { label } lastReturn { text }
  members { role person { fullName currentPost { title } } } guests { count } participants { count }
  sponsors { contribution } costLines { description } programme { text } objectives { text }`;
const SHOWN = `nodes { ${FIELDS} lookups { json } }`;

describe('what is read with the rows of a list', () => {
  it('is what each dossier says by its number, and by its id', async () => {
    type Shown = { readonly id: string; readonly number: number; readonly kind: string };
    const { data, errors } = await api.run<{ dossiers: { nodes: readonly Shown[] } }>(
      'adviser',
      `{ dossiers(first: 100) { nodes { ${FIELDS} } } }`,
    );
    expect(errors).toEqual([]);
    const some = data.dossiers.nodes.filter((_row, index) => index % 9 === 0);
    for (const row of some) {
      const { data: alone } = await api.run<{ dossier: Shown }>(
        'adviser',
        `query ($number: Int!) { dossier: dossierByNumber(number: $number) { ${FIELDS} } }`,
        { number: row.number },
      );
      expect(alone.dossier).toEqual(row);
      const { data: byId } = await api.run<{ node: Shown }>(
        'adviser',
        `query ($id: ID!) { node(id: $id) { ... on Dossier { ${FIELDS} } } }`,
        { id: row.id },
      );
      expect(byId.node).toEqual(row);
    }
    expect(new Set(some.map(({ kind }) => kind)).size).toBe(3);
  });
});

describe('what a list of dossiers asks of the database', () => {
  it('is the same for five as for fifty, however much of each is shown', async () => {
    const query = `query ($first: Int, $where: DossierWhere) {
      dossiers(first: $first, where: $where) { ${SHOWN} } }`;
    const where = { state: ['COMPLETED'], partnerId: PARTNER };
    const few = await api.run('adviser', query, { first: 5, where });
    const many = await api.run('adviser', query, { first: 50, where });
    expect([...few.errors, ...many.errors]).toEqual([]);
    expect(many.data).toMatchObject({ dossiers: { nodes: { length: 50 } } });
    expect(many.statements.toSorted()).toEqual(few.statements.toSorted());
    expect(few.statements).toMatchSnapshot();
  });

  it('is one statement, whether or not more than the row itself is shown', async () => {
    const bare = await api.run('adviser', '{ dossiers { nodes { title state startDate } } }');
    expect(bare.statements.filter((name) => name.startsWith('dossier'))).toHaveLength(1);
    const sections = await api.run(
      'adviser',
      '{ dossiers { nodes { title stops { place } guests { count } } } }',
    );
    expect(sections.statements).toEqual(['access.viewer', 'dossier.list']);
  });

  it('costs no statement more for what the whole list adds up to, however long it is', async () => {
    const query = `query ($where: DossierWhere) {
      dossiers(where: $where) { nodes { title } totals { records countedPersons cost { minor } } } }`;
    const all = await api.run('adviser', query, { where: {} });
    const few = await api.run('adviser', query, { where: { text: 'ket nghia' } });
    expect(all.statements).toEqual(['access.viewer', 'dossier.list dossier.totals']);
    expect(few.statements).toEqual(all.statements);
  });

  it.each([
    ['totals @include(if: $asked)', true, true],
    ['totals @include(if: $asked)', false, false],
    ['totals @skip(if: $asked)', true, false],
    ['totals @skip(if: $asked)', false, true],
  ])('adds up nothing that is left out: %s, %s', async (totals, asked, reckoned) => {
    const query = `query ($asked: Boolean!) {
      dossiers { nodes { title } ${totals} { records } } }`;
    const { data, errors, statements } = await api.run('adviser', query, { asked });
    expect(errors).toEqual([]);
    expect(statements).toEqual([
      'access.viewer',
      reckoned ? 'dossier.list dossier.totals' : 'dossier.list',
    ]);
    expect('totals' in (data as { dossiers: object }).dossiers).toBe(reckoned);
  });
});

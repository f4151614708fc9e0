import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeId } from './ids.ts';
import { MOST_COUNTED } from './limits.ts';
import { countText, listCount } from './list-count.ts';
import { addWorld, FEDERATION } from './modules/approval/world.testing.ts';
import type { TestApi } from './testing.ts';
import { testApi } from './testing.ts';

let api: TestApi;

const PLAN = 'plan-counted';
/** The year of the first of the many plans. */
const FIRST_YEAR = 2100;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await api.database.prisma.plan.create({
    data: { id: PLAN, organisationId: FEDERATION, year: FIRST_YEAR - 1 },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

interface Counted {
  readonly totalCount: number;
  readonly totalCountIsExact: boolean;
}

interface List {
  readonly name: string;
  /** The field with the connection, up to its selection. */
  readonly asked: string;
  readonly user: string;
  /** Adds the rows `n` from $1 to $2. */
  readonly rows: readonly string[];
}

const SERIES = 'FROM generate_series($1::int, $2::int) AS n';

/** Every list that grows with the years. */
const LISTS: readonly List[] = [
  {
    name: 'people',
    asked: 'people(first: 1)',
    user: 'adviser',
    rows: [
      `INSERT INTO person (id, full_name, updated_at) SELECT 'many-' || n, 'Người mẫu ' || n, now() ${SERIES}`,
    ],
  },
  {
    name: 'partners',
    asked: 'partners(first: 1)',
    user: 'adviser',
    rows: [
      `INSERT INTO partner (id, name_vi, kind)
        SELECT 'many-' || n, 'Đối tác mẫu ' || n, 'SECTOR_UNION' ${SERIES}`,
    ],
  },
  {
    name: 'users',
    asked: 'users(first: 1)',
    user: 'administrator',
    rows: [
      `INSERT INTO "user" (id, name, email, updated_at)
        SELECT 'many-' || n, 'Người mẫu ' || n, 'mau' || n || '@caunoi.example', now() ${SERIES}`,
    ],
  },
  {
    name: 'dossiers',
    asked: 'dossiers(first: 1)',
    user: 'adviser',
    rows: [
      `INSERT INTO dossier (id, kind, reporting_class, organisation_id, created_by_id, title,
          updated_at)
        SELECT 'many-' || n, 'OUTBOUND', 'DELEGATION_OUT', '${FEDERATION}', 'officer', 'Đoàn mẫu', now() ${SERIES}`,
    ],
  },
  {
    name: 'plans',
    asked: 'plans(first: 1)',
    user: 'adviser',
    rows: [
      `INSERT INTO plan (id, organisation_id, year, updated_at)
        SELECT 'many-' || n, '${FEDERATION}', ${FIRST_YEAR} + n, now() ${SERIES}`,
    ],
  },
  {
    name: 'inbox',
    asked: 'inbox(first: 1)',
    user: 'adviser',
    rows: [
      `INSERT INTO dossier (id, kind, reporting_class, organisation_id, created_by_id, title,
          updated_at)
        SELECT 'waits-' || n, 'OUTBOUND', 'DELEGATION_OUT', '${FEDERATION}', 'officer', 'Đoàn mẫu', now()
        ${SERIES}`,
      `INSERT INTO submission (id, subject_kind, dossier_id, number, planned, route_id, content,
          parameters, facts, verdict, submitted_by_id)
        SELECT 'many-' || n, 'DOSSIER', 'waits-' || n, 1, true, 'route', '{}', '{}', '{}', '[]', 'officer'
        ${SERIES}`,
      `INSERT INTO approval_step (submission_id, position, role, organisation_id, state, since)
        SELECT 'many-' || n, 1, 'FEDERATION_ADVISER', '${FEDERATION}', 'CURRENT', now() ${SERIES}`,
    ],
  },
  {
    name: 'organisations',
    asked: 'organisations(first: 1)',
    user: 'adviser',
    rows: [
      `INSERT INTO organisation (id) SELECT 'many-' || n ${SERIES}`,
      `INSERT INTO organisation_version (id, organisation_id, name, short_name, kind, parent_id, valid_from)
        SELECT 'many-' || n, 'many-' || n, 'Công đoàn mẫu ' || n, 'CĐ ' || n, 'SECTOR_UNION',
          '${FEDERATION}', '2000-01-01' ${SERIES}`,
    ],
  },
  {
    name: 'timeline',
    asked: `node(id: "${writeId('Plan', PLAN)}") { ... on Plan { timeline(first: 1)`,
    user: 'adviser',
    rows: [
      `INSERT INTO audit_entry (id, at, action, subject_kind, subject_id, data)
        SELECT 'many-' || n, now(), 'plan.save', 'PLAN', '${PLAN}', '{}' ${SERIES}`,
    ],
  },
];

async function ask({ asked, user }: List, fields: string) {
  const closed = asked.includes('...') ? '} }' : '';
  const answer = await api.run<Record<string, unknown>>(
    user,
    `{ ${asked} { ${fields} } ${closed} }`,
  );
  expect(answer.errors).toEqual([]);
  const [field] = Object.values(answer.data) as (Counted & { readonly timeline?: Counted })[];
  return { counted: field?.timeline ?? field, statements: answer.statements };
}

const BOTH = 'totalCount totalCountIsExact';

it.each(LISTS)(
  '$name are counted exactly up to a limit, and beyond it said to be more',
  { timeout: 60_000 },
  async (list) => {
    const add = async (from: number, to: number) => {
      for (const text of list.rows) {
        await api.database.prisma.$executeRawUnsafe(text, from, to);
      }
    };
    const { counted: few } = await ask(list, BOTH);
    const before = few?.totalCount ?? 0;
    expect(few).toEqual({ totalCount: expect.any(Number), totalCountIsExact: true });

    await add(1, MOST_COUNTED - before);
    const full = await ask(list, BOTH);
    expect(full.counted).toEqual({ totalCount: MOST_COUNTED, totalCountIsExact: true });

    await add(MOST_COUNTED - before + 1, MOST_COUNTED - before + 3);
    const more = await ask(list, BOTH);
    expect(more.counted).toEqual({ totalCount: MOST_COUNTED, totalCountIsExact: false });

    // Whether it is exact is known with the count, and alone it costs what the count costs.
    expect(more.statements).toEqual((await ask(list, 'totalCount')).statements);
    expect(more.statements).toEqual((await ask(list, 'totalCountIsExact')).statements);
  },
);

it('a count goes no further than what is told', async () => {
  const [row] = await api.database.sql<{ count: number }>({
    name: 'test.endless',
    // It would never end if every row were counted.
    text: `WITH RECURSIVE endless AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM endless)
      ${countText('FROM endless')}`,
  });
  expect(listCount(row?.count ?? 0)).toEqual({ count: MOST_COUNTED, isExact: false });
});

it('the totals of a list count all of it', async () => {
  const { data } = await api.run<{ plans: Counted & { totals: { records: number } } }>(
    'adviser',
    `{ plans(first: 1) { ${BOTH} totals { records } } }`,
  );
  expect(data.plans.totalCountIsExact).toBe(false);
  expect(data.plans.totals.records).toBe(MOST_COUNTED + 3);
});

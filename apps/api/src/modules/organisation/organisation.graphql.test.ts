import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld } from '../approval/world.testing.ts';

let api: TestApi;

/** Two unions that became one on 2025-07-01, and grassroots units below the one that stands. */
async function addHistory(): Promise<void> {
  const { prisma } = api.database;
  const since = dbDate(isoDate('2000-01-01'));
  const union = { parentId: 'tld', validFrom: since };
  await prisma.organisation.createMany({ data: [{ id: 'qn' }, { id: 'cd-det' }] });
  await prisma.organisationVersion.createMany({
    data: [
      {
        organisationId: 'qn',
        name: 'Liên đoàn Lao động tỉnh Quảng Nam',
        shortName: 'LĐLĐ Quảng Nam',
        kind: 'PROVINCIAL_UNION',
        validTo: dbDate(isoDate('2025-06-30')),
        ...union,
      },
      {
        organisationId: 'cd-det',
        name: 'Công đoàn Dệt',
        shortName: 'CĐ Dệt',
        kind: 'SECTOR_UNION',
        ...union,
      },
    ],
  });
  await prisma.organisationLink.create({
    data: {
      fromId: 'qn',
      toId: 'ldld-da-nang',
      kind: 'ABSORB',
      date: dbDate(isoDate('2025-07-01')),
    },
  });
  await addUnits(5);
}

async function addUnits(count: number): Promise<void> {
  const { prisma } = api.database;
  const numbers = Array.from({ length: count }, (_, index) => String(index).padStart(3, '0'));
  await prisma.organisation.createMany({
    data: numbers.map((number) => ({ id: `cs-${number}` })),
    skipDuplicates: true,
  });
  await prisma.organisationVersion.createMany({
    data: numbers.map((number) => ({
      organisationId: `cs-${number}`,
      name: `Công đoàn cơ sở ${number}`,
      shortName: `CĐCS ${number}`,
      kind: 'GRASSROOTS_UNION',
      parentId: 'ldld-da-nang',
      validFrom: dbDate(isoDate('2000-01-01')),
    })),
    skipDuplicates: true,
  });
}

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await addHistory();
});
afterAll(() => api[Symbol.asyncDispose]());

interface Page {
  readonly organisations: {
    readonly nodes: readonly { readonly shortName: string }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const LIST = `query List($where: OrganisationWhere, $first: Int, $after: String) {
  organisations(where: $where, first: $first, after: $after) {
    totalCount
    nodes { shortName }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

async function list(where: object, rest: object = {}) {
  const { data, errors } = await api.run<Page>('officer', LIST, { where, ...rest });
  expect(errors).toEqual([]);
  return data.organisations.nodes.map(({ shortName }) => shortName);
}

describe('organisations', () => {
  it('stand by level and then by name in Vietnamese order', async () => {
    expect(await list({ kind: ['FEDERATION', 'SECTOR_UNION', 'PROVINCIAL_UNION'] })).toEqual([
      'TLĐ',
      'CĐ Dệt',
      'LĐLĐ Đà Nẵng',
      'LĐLĐ Bắc Ninh',
    ]);
  });

  it('are found without accents, and as things stood on another day', async () => {
    expect(await list({ text: 'da nang' })).toEqual(['LĐLĐ Đà Nẵng']);
    expect(await list({ text: 'QUANG nam' })).toEqual([]);
    expect(await list({ text: 'quang nam', includeDissolved: true })).toEqual(['LĐLĐ Quảng Nam']);
    expect(await list({ text: 'quảng nam', asOf: '2025-06-30' })).toEqual(['LĐLĐ Quảng Nam']);
    expect(await list({ text: '100%' })).toEqual([]);
  });

  it('are read page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: { data: Page } = await api.run<Page>('officer', LIST, { first: 2, after });
      seen.push(...answer.data.organisations.nodes.map(({ shortName }) => shortName));
      const { hasNextPage, endCursor } = answer.data.organisations.pageInfo;
      after = hasNextPage ? endCursor : null;
      expect(answer.data.organisations.totalCount).toBe(9);
    } while (after !== null);
    expect(seen).toEqual(await list({}));
    expect(new Set(seen).size).toBe(9);
  });

  it('refuse a page that is too large, and a cursor that is not theirs', async () => {
    const codes = async (variables: object) =>
      (await api.run('officer', LIST, variables)).errors.map(({ extensions }) => extensions?.code);
    expect(await codes({ first: 101 })).toEqual(['PAGE_SIZE']);
    expect(await codes({ first: 0 })).toEqual(['PAGE_SIZE']);
    expect(await codes({ after: 'nonsense' })).toEqual(['BAD_CURSOR']);
    const foreign = Buffer.from('["NAME","a","b"]').toString('base64url');
    expect(await codes({ after: foreign })).toEqual(['BAD_CURSOR']);
    expect(await codes({ where: { parentId: writeId('Person', 'x') } })).toEqual(['BAD_ID']);
  });
});

const ONE = `query One($id: ID!) {
  node(id: $id) {
    id
    ... on Organisation {
      code kind dissolved validFrom validTo
      parent { code }
      ancestors { code }
      versions { shortName }
      links { kind date from { code } to { code } }
      roles { kind holder { code } }
      children(first: 2) { totalCount nodes { code } pageInfo { hasNextPage } }
    }
  }
}`;

describe('an organisation', () => {
  it('tells what it was, where it stands and what became of it', async () => {
    const id = writeId('Organisation', 'qn');
    const { data, errors } = await api.run('officer', ONE, { id });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      node: {
        id,
        code: 'qn',
        kind: 'PROVINCIAL_UNION',
        dissolved: true,
        validFrom: '2000-01-01',
        validTo: '2025-06-30',
        parent: { code: 'tld' },
        ancestors: [{ code: 'tld' }],
        versions: [{ shortName: 'LĐLĐ Quảng Nam' }],
        links: [
          {
            kind: 'ABSORB',
            date: '2025-07-01',
            from: { code: 'qn' },
            to: { code: 'ldld-da-nang' },
          },
        ],
        roles: [
          { kind: 'APPROVER', holder: { code: 'tld' } },
          { kind: 'ADVISORY_BODY', holder: { code: 'tld' } },
        ],
        children: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
      },
    });
  });

  it('is null when there is none, and an error when the id is no id', async () => {
    const missing = await api.run('officer', ONE, { id: writeId('Organisation', 'none') });
    expect(missing).toMatchObject({ data: { node: null }, errors: [] });
    for (const id of ['', 'xyz', 'T3JnYW5pc2F0aW9uOnRsZA==', writeId('Grant', 'x')]) {
      const { errors } = await api.run('officer', ONE, { id });
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_ID']);
    }
  });
});

const DEEP = `{
  organisations(first: 100, where: { includeDissolved: true }) {
    nodes {
      parent { shortName } ancestors { shortName } versions { name }
      links { to { name } } roles { holder { name } }
      children(first: 3) { nodes { parent { name } } }
    }
  }
}`;

it('sends the same statements for a few unions and for many', async () => {
  const few = await api.run('officer', DEEP);
  expect(few.errors).toEqual([]);
  await addUnits(90);
  const many = await api.run('officer', DEEP);
  expect(many.errors).toEqual([]);
  expect(many.statements.toSorted()).toEqual(few.statements.toSorted());
  expect(few.statements.length).toBeLessThanOrEqual(10);
});

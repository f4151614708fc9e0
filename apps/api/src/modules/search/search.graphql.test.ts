import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { scopeIds } from '../../context.ts';
import { addWorld } from '../approval/world.testing.ts';
import { searchAll, searchGathering } from './search.queries.ts';

let api: TestApi;
let number: number;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  const { prisma } = api.database;
  const own = await prisma.dossier.create({
    data: {
      ...OUTBOUND,
      id: 'own',
      organisationId: 'ldld-da-nang',
      title: 'Trao đổi kết nghĩa với Gyeongnam',
      startDate: dbDate(isoDate('2026-03-01')),
    },
  });
  number = own.number;
  await prisma.dossier.create({
    data: {
      ...OUTBOUND,
      id: 'shared',
      organisationId: 'ldld-bac-ninh',
      title: 'Kết nghĩa cùng tổ chức',
      coOrganisers: { create: { organisationId: 'ldld-da-nang' } },
    },
  });
  await prisma.dossier.create({
    data: { ...OUTBOUND, id: 'foreign', organisationId: 'ldld-bac-ninh', title: 'Kết nghĩa riêng' },
  });
  await prisma.plan.create({
    data: {
      id: 'plan',
      organisationId: 'ldld-da-nang',
      year: 2026,
      lines: { create: { id: 'line', position: 0, kind: 'OUTBOUND', title: 'Đoàn kết nghĩa' } },
    },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const OUTBOUND = {
  kind: 'OUTBOUND',
  reportingClass: 'DELEGATION_OUT',
  createdById: 'officer',
} as const;

const SEARCH = `query Search($text: String!, $first: Int) {
  search(text: $text, first: $first) { id kind title subtitle }
}`;

interface Hits {
  readonly search: readonly {
    readonly id: string;
    readonly kind: string;
    readonly title: string;
  }[];
}

async function find(user: string, text: string, first?: number) {
  const { data, errors } = await api.run<Hits>(user, SEARCH, { text, first });
  expect(errors).toEqual([]);
  return data.search.map(({ kind, id }) => `${kind} ${id}`);
}

const dossier = (id: string) => `DOSSIER ${writeId('Dossier', id)}`;
const plan = `PLAN ${writeId('Plan', 'plan')}`;

describe('search', () => {
  it('finds without accents what the viewer may see, and nothing else', async () => {
    expect(await find('officer', 'ket nghia')).toEqual([dossier('own'), dossier('shared'), plan]);
    expect(await find('otherOfficer', 'KẾT NGHĨA')).toEqual([
      dossier('foreign'),
      dossier('shared'),
    ]);
    expect(await find('adviser', 'kết nghĩa')).toHaveLength(4);
    expect(await find('clerk', 'kết nghĩa')).toEqual([]);
  });

  it('finds unions, partners and people', async () => {
    expect(await find('officer', 'gyeong')).toEqual([
      `PARTNER ${writeId('Partner', 'gyeongnam')}`,
      dossier('own'),
    ]);
    expect(await find('officer', 'bac ninh')).toEqual([
      `ORGANISATION ${writeId('Organisation', 'ldld-bac-ninh')}`,
    ]);
    expect(await find('officer', 'otherLeader')).toEqual([]);
    expect(await find('otherOfficer', 'otherLeader')).toEqual([
      `PERSON ${writeId('Person', 'person-otherLeader')}`,
    ]);
    expect(await find('clerk', 'gyeong')).toEqual([]);
  });

  it('finds a dossier by its number', async () => {
    expect(await find('officer', String(number))).toEqual([dossier('own')]);
    for (const told of [`#${number}`, `số ${number}`, `SO ${number}`]) {
      expect(await find('officer', told)).toEqual([dossier('own')]);
    }
  });

  it('finds each word on its own, in any order, as a word', async () => {
    expect(await find('officer', 'Gyeongnam trao doi')).toEqual([dossier('own')]);
    expect(await find('officer', 'tổ chức, KẾT NGHĨA')).toEqual([dossier('shared')]);
    // What is being typed is the beginning of a word; what stands before it is whole.
    expect(await find('officer', 'voi ket ngh')).toEqual([dossier('own')]);
    expect(await find('officer', 'gyeong tr')).toEqual([dossier('own')]);
    expect(await find('officer', 'ngh ket voi')).toEqual([]);
    expect(await find('officer', 'nghĩa thiếu')).toEqual([]);
    expect(await find('clerk', 'Gyeongnam trao doi')).toEqual([]);
  });

  it('shows what stands in one piece before what holds the words', async () => {
    await api.database.prisma.dossier.create({
      data: {
        ...OUTBOUND,
        id: 'apart',
        organisationId: 'ldld-bac-ninh',
        title: 'Kết nối, cùng ơn nghĩa',
        startDate: dbDate(isoDate('2026-05-01')),
      },
    });
    const found = await find('otherOfficer', 'kết nghĩa');
    expect(found).toEqual([dossier('foreign'), dossier('shared'), dossier('apart')]);
    expect(await find('otherOfficer', 'kết nghĩa', 2)).toEqual(found.slice(0, 2));
    await api.database.prisma.dossier.delete({ where: { id: 'apart' } });
  });

  it('asks for words only where there are several, and not enough in one piece', async () => {
    const asked = async (text: string, first: number) =>
      (await api.run('adviser', SEARCH, { text, first })).statements.slice(1);
    expect(await asked('kết nghĩa', 20)).toEqual(['search.all', 'search.words']);
    expect(await asked('kết nghĩa', 4)).toEqual(['search.all']);
    expect(await asked('nghĩa', 20)).toEqual(['search.all']);
    expect(await asked('  ', 20)).toEqual([]);
  });

  it('takes signs of the pattern language as they stand', async () => {
    expect(await find('adviser', '%')).toEqual([]);
    expect(await find('adviser', '_')).toEqual([]);
    expect(await find('adviser', '   ')).toEqual([]);
  });

  it('lets no kind keep the others out', async () => {
    const kindsOf = async (first: number) =>
      (await find('adviser', 'n', first)).map((hit) => hit.split(' ')[0]);
    const all = await kindsOf(100);
    expect(all.filter((kind) => kind === 'PERSON').length).toBeGreaterThan(4);
    const some = await kindsOf(12);
    expect(some.filter((kind) => kind === 'PERSON')).toHaveLength(4);
    expect(new Set(some)).toEqual(new Set(all));
  });

  it('keeps to its size, in one statement', async () => {
    expect(await find('adviser', 'n', 3)).toHaveLength(3);
    const { statements, errors } = await api.run('adviser', SEARCH, { text: 'n', first: 101 });
    expect(statements).toEqual(['access.viewer']);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['PAGE_SIZE']);
    expect((await api.run('adviser', SEARCH, { text: 'n' })).statements).toHaveLength(2);
  });
});

it('finds the same whether hits are gathered or met while walking', async () => {
  const walking = searchGathering(0);
  for (const user of ['adviser', 'officer']) {
    const { sql, viewer, today } = await api.contextOf(user);
    const scope = scopeIds(viewer?.scope ?? { all: false, organisationIds: [] });
    const texts = ['kết nghĩa', 'ket nghia', 'o', `${number}`, 'nghĩa kết', 'không có đâu'];
    for (const text of texts) {
      for (const limit of [1, 20]) {
        const wanted = { text, scope, registers: true, today, limit };
        const found = await searchAll(sql, wanted);
        expect(await searchAll(sql, wanted, walking)).toEqual(found);
        expect(found.length > 0).toBe(text !== 'không có đâu');
      }
    }
  }
});

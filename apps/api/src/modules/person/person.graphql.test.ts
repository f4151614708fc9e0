import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

interface People {
  readonly people: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly fullName: string }[];
  };
}

const LIST = `query People($where: PersonWhere, $first: Int) {
  people(where: $where, first: $first) { totalCount nodes { id fullName } }
}`;

async function names(user: string, where: object = {}) {
  const { data, errors } = await api.run<People>(user, LIST, { where });
  expect(errors).toEqual([]);
  expect(data.people.totalCount).toBe(data.people.nodes.length);
  return data.people.nodes.map(({ fullName }) => fullName);
}

const POST = {
  organisationId: ORGANISATION.daNang,
  title: 'Chuyên viên',
  keyLeader: false,
  validFrom: '2020-01-01',
};
const PERSON = {
  fullName: 'Trần  Thị Đẹp ',
  dateOfBirth: '1990-05-01',
  trade: 'dệt may',
  posts: [POST],
  languages: [{ language: 'ko', level: 'B2', evidence: 'TESTED' }],
};

const CREATE = `mutation Create($input: PersonCreateInput!) {
  personCreate(input: $input) {
    __typename
    ... on PersonPayload { person { id fullName version currentPost { title } languages { language level } } }
    ... on BusinessError { code path data }
    ... on ValidationError { issues { code path } }
  }
}`;
const SAVE = CREATE.replaceAll('personCreate', 'personSave')
  .replace('PersonCreateInput', 'PersonSaveInput')
  .replace(
    '... on ValidationError',
    '... on ConflictError { currentVersion theirs changedBy } ... on ValidationError',
  );

interface Result {
  readonly __typename: string;
  readonly code?: string;
  readonly path?: readonly string[];
  readonly person?: { readonly id: string; readonly version: number };
  readonly issues?: readonly { readonly code: string; readonly path: readonly string[] }[];
}

let keys = 0;
async function create(user: string, person: object): Promise<Result> {
  keys += 1;
  const input = { person, idempotencyKey: `key-${keys}` };
  const { data, errors } = await api.run<{ personCreate: Result }>(user, CREATE, { input });
  expect(errors).toEqual([]);
  return data.personCreate;
}

async function save(user: string, id: string, version: number, person: object): Promise<Result> {
  keys += 1;
  const input = { id, version, person, idempotencyKey: `key-${keys}` };
  const { data, errors } = await api.run<{ personSave: Result }>(user, SAVE, { input });
  expect(errors).toEqual([]);
  return data.personSave;
}

describe('people', () => {
  it('are those of the own union and below, and all of them for the federation', async () => {
    expect(await names('otherOfficer')).toEqual([
      'Người mẫu otherLeader',
      'Người mẫu otherOfficer',
    ]);
    expect(await names('adviser')).toHaveLength(await api.database.prisma.person.count());
    expect(await names('clerk')).toEqual([]);
  });

  it('cannot be fetched by id where they cannot be listed', async () => {
    const id = writeId('Person', 'person-otherLeader');
    const ask = (user: string) => api.run(user, `{ node(id: "${id}") { id } }`);
    expect((await ask('otherOfficer')).data).toEqual({ node: { id } });
    expect((await ask('officer')).data).toEqual({ node: null });
  });

  it('tell day of birth and sex to their own unit and the federation alone', async () => {
    const id = 'person-otherLeader';
    const born = { dateOfBirth: new Date('1970-05-01'), sex: 'MALE' as const };
    await api.database.prisma.person.update({ where: { id }, data: born });
    const told = async (user: string) => {
      const { data } = await api.run(
        user,
        `{ node(id: "${writeId('Person', id)}") { ... on Person {
          dateOfBirth sex viewerMay { readPersonal { allowed } } } } }`,
      );
      return data;
    };
    const shown = { dateOfBirth: '1970-05-01', sex: 'MALE' };
    for (const user of ['otherOfficer', 'adviser', 'federationLeader'])
      expect(await told(user)).toEqual({
        node: { ...shown, viewerMay: { readPersonal: { allowed: true } } },
      });
    expect(await told('auditor')).toEqual({
      node: { dateOfBirth: null, sex: null, viewerMay: { readPersonal: { allowed: false } } },
    });
  });

  it('are narrowed by union, by what is below it, and by leadership', async () => {
    const { federation, bacNinh } = ORGANISATION;
    expect(await names('adviser', { organisationId: bacNinh })).toHaveLength(2);
    expect(await names('adviser', { organisationId: federation })).toHaveLength(4);
    expect(await names('adviser', { organisationId: federation, subtree: true })).toHaveLength(
      await api.database.prisma.person.count(),
    );
    expect(await names('adviser', { organisationId: bacNinh, keyLeader: true })).toEqual([
      'Người mẫu otherLeader',
    ]);
  });
});

describe('writing about a person', () => {
  it('keeps what was written, tidied, and is found without accents, by given name', async () => {
    const result = await create('officer', PERSON);
    expect(result).toMatchObject({
      __typename: 'PersonPayload',
      person: {
        fullName: 'Trần Thị Đẹp',
        version: 1,
        currentPost: { title: 'Chuyên viên' },
        languages: [{ language: 'ko', level: 'B2' }],
      },
    });
    await create('officer', { ...PERSON, fullName: 'Vũ Thị Đào' });
    await create('officer', { ...PERSON, fullName: 'An Thị Dung' });
    expect(await names('officer', { text: 'thi d' })).toEqual([
      'An Thị Dung',
      'Vũ Thị Đào',
      'Trần Thị Đẹp',
    ]);
  });

  it('tells everything that is wrong at once, and writes nothing', async () => {
    const before = await api.database.prisma.person.count();
    const result = await create('officer', {
      ...PERSON,
      fullName: ' ',
      dateOfBirth: '2030-01-01',
      posts: [{ ...POST, validTo: '2019-01-01' }],
    });
    expect(result).toMatchObject({ __typename: 'ValidationError', code: 'VALIDATION' });
    expect(result.issues).toEqual([
      { code: 'REQUIRED', path: ['fullName'] },
      { code: 'BORN_IN_FUTURE', path: ['dateOfBirth'] },
      { code: 'PERIOD_REVERSED', path: ['posts', '0', 'validTo'] },
    ]);
    expect(await api.database.prisma.person.count()).toBe(before);
  });

  it.each([
    ['leader', 'ROLE_REQUIRED'],
    ['adviser', 'ROLE_REQUIRED'],
    ['auditor', 'ROLE_REQUIRED'],
    ['otherOfficer', 'NOT_YOUR_UNIT'],
  ])('is refused to %s: %s', async (user, code) => {
    expect(await create(user, PERSON)).toMatchObject({
      __typename: 'ForbiddenError',
      code,
      path: ['posts', '0', 'organisationId'],
    });
  });

  it('shows the other text when somebody else was first', async () => {
    const { person } = await create('officer', PERSON);
    const id = person?.id ?? '';
    const saved = await save('secondOfficer', id, 1, { ...PERSON, trade: 'giày da' });
    expect(saved).toMatchObject({ __typename: 'PersonPayload', person: { version: 2 } });
    expect(await save('officer', id, 1, { ...PERSON, trade: 'may mặc' })).toMatchObject({
      __typename: 'ConflictError',
      code: 'STALE_VERSION',
      currentVersion: 2,
      changedBy: 'Người mẫu secondOfficer',
      theirs: { fullName: 'Trần Thị Đẹp', trade: 'giày da', posts: [POST] },
    });
  });

  it('gives and takes posts only where one may', async () => {
    const { person } = await create('officer', PERSON);
    const id = person?.id ?? '';
    const elsewhere = { ...POST, organisationId: ORGANISATION.bacNinh };
    expect(await save('officer', id, 1, { ...PERSON, posts: [POST, elsewhere] })).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'NOT_YOUR_UNIT',
      path: ['posts', '1', 'organisationId'],
    });
    const both = await save('administrator', id, 1, { ...PERSON, posts: [POST, elsewhere] });
    expect(both).toMatchObject({ __typename: 'PersonPayload' });
    expect(await save('otherOfficer', id, 2, { ...PERSON, posts: [elsewhere] })).toMatchObject({
      __typename: 'ForbiddenError',
      path: ['posts'],
    });
  });

  it('does not exist for who may not see it', async () => {
    const id = writeId('Person', 'person-otherLeader');
    expect(await save('officer', id, 1, PERSON)).toMatchObject({ __typename: 'NotFoundError' });
  });
});

it('counts the journeys of a year, done or approved, for whichever union', async () => {
  const { prisma } = api.database;
  const dossier = (title: string, state: 'APPROVED' | 'COMPLETED' | 'DRAFT', day: string) =>
    prisma.dossier.create({
      data: {
        kind: 'OUTBOUND',
        reportingClass: 'DELEGATION_OUT',
        organisationId: 'ldld-bac-ninh',
        title,
        state,
        startDate: dbDate(isoDate(day)),
        endDate: dbDate(isoDate(day)),
        actualStartDate: state === 'COMPLETED' ? dbDate(isoDate(day)) : null,
        actualEndDate: state === 'COMPLETED' ? dbDate(isoDate(day)) : null,
        createdById: 'otherOfficer',
        members: {
          create: (state === 'COMPLETED'
            ? (['PLANNED', 'ACTUAL'] as const)
            : (['PLANNED'] as const)
          ).map((phase) => ({
            id: 'm',
            phase,
            position: 0,
            personId: 'person-clerk',
            role: 'HEAD',
          })),
        },
      },
    });
  await dossier('đã đi', 'COMPLETED', '2025-03-01');
  await dossier('sẽ đi', 'APPROVED', '2026-09-01');
  await dossier('còn nháp', 'DRAFT', '2026-10-01');
  const ask = (year: number) =>
    api.run(
      'officer',
      `{ node(id: "${writeId('Person', 'person-clerk')}") { ... on Person { tripsInYear(year: ${year}) } } }`,
    );
  expect((await ask(2025)).data).toEqual({ node: { tripsInYear: 1 } });
  expect((await ask(2026)).data).toEqual({ node: { tripsInYear: 1 } });
  expect((await ask(2024)).data).toEqual({ node: { tripsInYear: 0 } });
});

const DEEP = `{ people(first: 100) { nodes {
  fullName posts { organisation { name } } currentPost { organisation { name } }
  viewerMay { edit { allowed } } tripsInYear(year: 2026)
} totalCount } }`;

it('sends the same statements for a few people and for many', async () => {
  const few = await api.run('adviser', DEEP);
  const people = Array.from({ length: 80 }, (_, index) => ({
    id: `many-${index}`,
    fullName: `Người ${index}`,
  }));
  await api.database.prisma.person.createMany({ data: people });
  await api.database.prisma.personPost.createMany({
    data: people.map(({ id }, index) => ({
      personId: id,
      organisationId: index % 2 === 0 ? 'ldld-da-nang' : 'ldld-bac-ninh',
      title: 'Cán bộ',
      validFrom: dbDate(isoDate('2020-01-01')),
    })),
  });
  const many = await api.run('adviser', DEEP);
  expect([few.errors, many.errors]).toEqual([[], []]);
  expect(many.statements.toSorted()).toEqual(few.statements.toSorted());
  expect(few.statements.length).toBeLessThanOrEqual(6);
});

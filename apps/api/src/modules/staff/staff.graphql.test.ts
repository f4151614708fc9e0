import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;
const day = (text: string) => dbDate(isoDate(text));
const person = (user: string) => writeId('Person', `person-${user}`);

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { readonly code: string }[];
  readonly assignment?: {
    readonly id: string;
    readonly version: number;
    readonly handOverState: string;
    readonly handOvers: readonly { readonly items: readonly { readonly kind: string }[] }[];
  };
}

let keys = 0;
async function send(user: string, mutation: string, type: string, input: object) {
  keys += 1;
  const document = `mutation Send($input: ${type}!) { answer: ${mutation}(input: $input) {
    __typename
    ... on StaffAssignmentPayload { assignment { id version handOverState
      handOvers { successor { fullName } note items { kind title recordId } } } }
    ... on BusinessError { code }
    ... on ValidationError { issues { code } }
  } }`;
  const variables = { input: { ...input, idempotencyKey: `staff-${keys}` } };
  const { data, errors } = await api.run<{ answer: Answer }>(user, document, variables);
  expect(errors).toEqual([]);
  return data.answer;
}

const LASTING = { role: 'OFFICER', workload: 'PART_TIME', validFrom: '2024-01-01' };
const assign = (user: string, personId: string, assignment: object = LASTING) =>
  send(user, 'staffAssign', 'StaffAssignInput', {
    personId,
    organisationId: ORGANISATION.daNang,
    assignment,
  });
const save = (user: string, id: string, version: number, assignment: object) =>
  send(user, 'staffAssignmentSave', 'StaffAssignmentSaveInput', { id, version, assignment });
const handOver = (user: string, id: string, version: number, successorId: string) =>
  send(user, 'staffHandOver', 'StaffHandOverInput', { id, version, successorId, note: 'Đủ hồ sơ' });

const codes = ({ issues = [] }: Answer) => issues.map(({ code }) => code);

describe('the register of staff', () => {
  it.each([
    ['otherOfficer', 'NOT_YOUR_UNIT'],
    ['leader', 'ROLE_REQUIRED'],
    ['adviser', 'ROLE_REQUIRED'],
  ])('is not written by %s: %s', async (user, code) => {
    expect(await assign(user, person('officer'))).toMatchObject({ code });
  });

  it('tells what is wrong with an assignment', async () => {
    const wrong = { ...LASTING, validTo: '2023-01-01' };
    expect(codes(await assign('officer', person('officer'), wrong))).toEqual([
      'PERIOD_REVERSED',
      'LEAVING_UNSAID',
    ]);
    expect(codes(await assign('officer', person('otherOfficer')))).toEqual(['NO_POST_HERE']);
  });

  it('is seen by whoever sees the union', async () => {
    const { assignment } = await assign('officer', person('deputy'));
    const count = async (user: string) => {
      const { data } = await api.run<{ staff: { totalCount: number } }>(
        user,
        '{ staff(where: { role: [OFFICER], workload: PART_TIME, current: true }) { totalCount } }',
      );
      return data.staff.totalCount;
    };
    expect(assignment).toMatchObject({ version: 1, handOverState: 'IN_OFFICE' });
    expect([await count('officer'), await count('adviser'), await count('otherOfficer')]).toEqual([
      1, 1, 0,
    ]);
    expect(codes(await assign('officer', person('deputy')))).toEqual(['ASSIGNED_ALREADY']);
  });
});

describe('whoever leaves', () => {
  const open = async (id: string) => {
    const { data } = await api.run<{ node: { openWork: readonly { kind: string }[] } }>(
      'officer',
      `{ node(id: "${id}") { ... on Person { openWork { kind title recordId } } } }`,
    );
    return data.node.openWork.map(({ kind }) => kind);
  };
  const tasks = async () => {
    const { data } = await api.run<{ tasks: { kind: string; person: { id: string } | null }[] }>(
      'officer',
      '{ tasks { kind title person { id } } }',
    );
    return data.tasks.filter(({ kind }) => kind === 'HAND_OVER_DUE');
  };

  it('hands over what is open, once, to somebody who is there, with nothing left', async () => {
    const { prisma } = api.database;
    const dossier = { kind: 'OUTBOUND', reportingClass: 'DELEGATION_OUT' } as const;
    const ofDaNang = { ...dossier, organisationId: DA_NANG, createdById: 'secondOfficer' };
    const authors = { create: [{ userId: 'secondOfficer' }] };
    const draft = await prisma.dossier.create({ data: { ...ofDaNang, title: 'Còn dở', authors } });
    await prisma.dossier.create({
      data: {
        ...ofDaNang,
        title: 'Đã huỷ',
        state: 'CANCELLED',
        stopReason: 'OTHER',
        stopText: 'x',
        authors,
      },
    });
    await prisma.plan.create({
      data: {
        organisationId: DA_NANG,
        year: 2027,
        authors: { create: [{ userId: 'secondOfficer' }] },
      },
    });
    await prisma.dossier.create({
      data: {
        ...ofDaNang,
        title: 'Đã xong',
        state: 'COMPLETED',
        startDate: day('2026-01-05'),
        endDate: day('2026-01-07'),
        actualStartDate: day('2026-01-05'),
        actualEndDate: day('2026-01-07'),
        outcome: {
          create: {
            state: 'SUBMITTED',
            dueDate: day('2026-01-17'),
            submittedAt: new Date('2026-01-20T02:00:00Z'),
            commitments: {
              create: [
                { id: 'c1', position: 0, text: 'Gửi tài liệu', owner: 'người mẫu secondofficer' },
                { id: 'c2', position: 1, text: 'Việc của người khác', owner: 'Văn phòng' },
              ],
            },
          },
        },
      },
    });
    await prisma.substitution.create({
      data: {
        principalId: 'secondOfficer',
        substituteId: 'clerk',
        validFrom: day('2026-06-01'),
        validTo: day('2026-07-01'),
      },
    });
    const { assignment } = await assign('officer', person('secondOfficer'));
    const id = assignment?.id ?? '';
    expect(await open(person('secondOfficer'))).toEqual([
      'COMMITMENT',
      'DOSSIER',
      'PLAN',
      'SUBSTITUTION',
    ]);
    expect(codes(await handOver('officer', id, 1, person('officer')))).toEqual(['NOT_LEFT']);
    expect(await tasks()).toEqual([]);

    const left = { ...LASTING, validTo: '2026-06-14', leavingReason: 'TRANSFERRED' };
    const ended = await save('officer', id, 1, left);
    expect(ended.assignment).toMatchObject({ version: 2, handOverState: 'OWED' });
    expect(await prisma.grant.findMany({ where: { userId: 'secondOfficer' } })).toMatchObject([
      { role: 'OFFICER', organisationId: DA_NANG, validTo: day('2026-06-14') },
    ]);
    const taken = { action: 'grant.end', subjectKind: 'USER', subjectId: 'secondOfficer' };
    expect(await prisma.auditEntry.findMany({ where: taken })).toMatchObject([
      { userId: 'officer', data: { role: 'OFFICER', validTo: '2026-06-14' } },
    ]);
    expect(await tasks()).toMatchObject([{ person: { id: person('secondOfficer') } }]);

    expect(codes(await handOver('officer', id, 2, person('secondOfficer')))).toEqual([
      'SUCCESSOR_SAME',
    ]);
    expect(codes(await handOver('officer', id, 2, person('otherOfficer')))).toEqual([
      'SUCCESSOR_GONE',
    ]);
    expect(await handOver('otherOfficer', id, 2, person('officer'))).toMatchObject({
      __typename: 'NotFoundError',
    });
    expect(await handOver('officer', id, 1, person('officer'))).toMatchObject({
      __typename: 'ConflictError',
    });
    const done = await handOver('officer', id, 2, person('clerk'));
    expect(done.assignment).toMatchObject({
      handOverState: 'DONE',
      handOvers: [
        {
          successor: { fullName: 'Người mẫu clerk' },
          note: 'Đủ hồ sơ',
          items: [
            { kind: 'DOSSIER', title: 'Còn dở', recordId: writeId('Dossier', draft.id) },
            { kind: 'PLAN', title: '2027' },
            { kind: 'COMMITMENT', title: 'Gửi tài liệu' },
            { kind: 'SUBSTITUTION' },
          ],
        },
      ],
    });
    expect(await open(person('secondOfficer'))).toEqual([]);
    expect(await open(person('clerk'))).toEqual(['COMMITMENT', 'DOSSIER', 'PLAN']);
    expect(await tasks()).toEqual([]);
    expect(codes(await handOver('officer', id, 2, person('officer')))).toEqual(['NOTHING_OPEN']);
    const audit = await prisma.auditEntry.findMany({
      where: { action: { endsWith: '.handOver' } },
      orderBy: { action: 'asc' },
    });
    expect(audit.map(({ action }) => action)).toEqual([
      'dossier.handOver',
      'person.handOver',
      'plan.handOver',
    ]);
  });
});

it('sends the same statements for a few and for many', async () => {
  const LIST = `{ staff(first: 100) { totalCount nodes {
    person { fullName currentPost { organisation { name } } languages { language level expired } }
    organisation { name } role workload handOverState handOvers { items { title } }
    viewerMay { edit { allowed } handOver { allowed } } } } }`;
  const few = await api.run('adviser', LIST);
  const { prisma } = api.database;
  const people = Array.from({ length: 60 }, (_, index) => ({
    id: `many-${index}`,
    fullName: `Người ${index}`,
  }));
  await prisma.person.createMany({ data: people });
  await prisma.personPost.createMany({
    data: people.map(({ id: personId }) => ({
      personId,
      organisationId: DA_NANG,
      title: 'Cán bộ',
      validFrom: day('2020-01-01'),
    })),
  });
  await prisma.staffAssignment.createMany({
    data: people.map(({ id: personId }, index) => ({
      personId,
      organisationId: DA_NANG,
      role: 'OFFICER' as const,
      workload: 'FULL_TIME' as const,
      validFrom: day('2020-01-01'),
      ...(index % 2 === 0 && { validTo: day('2025-01-01'), leavingReason: 'MOVED' as const }),
    })),
  });
  const many = await api.run<{ staff: { totalCount: number } }>('adviser', LIST);
  expect([few.errors, many.errors]).toEqual([[], []]);
  expect(many.data.staff.totalCount).toBeGreaterThan(60);
  expect(many.statements.toSorted()).toEqual(few.statements.toSorted());
  expect(few.statements.length).toBeLessThanOrEqual(8);
});

describe('finding the person', () => {
  const find = async (where: string) => {
    const { data, errors } = await api.run<{ people: { nodes: { fullName: string }[] } }>(
      'adviser',
      `{ people(where: { ${where} }) { nodes { fullName } } }`,
    );
    expect(errors).toEqual([]);
    return data.people.nodes.map(({ fullName }) => fullName);
  };

  it('goes by language, level, certificate, trade, function and free days', async () => {
    const { prisma } = api.database;
    const known = { language: 'ko', level: 'C1', evidence: 'TESTED' } as const;
    await prisma.personLanguage.createMany({
      data: [
        { personId: 'person-clerk', ...known, expiresOn: day('2026-09-30') },
        { personId: 'person-leader', ...known, evidence: 'SELF_STATED' },
        { personId: 'person-adviser', ...known, level: 'A2' },
      ],
    });
    await prisma.person.update({
      where: { id: 'person-clerk' },
      data: { trade: 'Dệt may', function: 'Phiên dịch' },
    });
    const KOREAN = 'language: "ko", level: B2';
    const both = ['Người mẫu clerk', 'Người mẫu leader'];
    expect(await find(KOREAN)).toEqual(both);
    expect(await find(`${KOREAN}, tested: true`)).toEqual(['Người mẫu clerk']);
    expect(
      await find(`${KOREAN}, tested: true, freeFrom: "2026-10-01", freeTo: "2026-10-02"`),
    ).toEqual([]);
    expect(await find(`${KOREAN}, trade: "det", function: "phien"`)).toEqual(['Người mẫu clerk']);
    await prisma.dossier.create({
      data: {
        kind: 'OUTBOUND',
        reportingClass: 'DELEGATION_OUT',
        organisationId: DA_NANG,
        title: 'Bận',
        state: 'APPROVED',
        startDate: day('2026-08-10'),
        endDate: day('2026-08-14'),
        createdById: 'officer',
        members: { create: [{ id: 'm', position: 0, personId: 'person-leader', role: 'HEAD' }] },
      },
    });
    expect(await find(`${KOREAN}, freeFrom: "2026-08-14"`)).toEqual(['Người mẫu clerk']);
    expect(await find(`${KOREAN}, freeFrom: "2026-08-15"`)).toEqual(both);
    await prisma.personPost.updateMany({
      where: { personId: 'person-leader' },
      data: { validTo: day('2026-06-14') },
    });
    expect(await find(`${KOREAN}, inOffice: true`)).toEqual(['Người mẫu clerk']);
    expect(await find(`${KOREAN}, inOffice: false`)).toEqual(['Người mẫu leader']);
  });
});

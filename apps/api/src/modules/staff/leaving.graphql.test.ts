import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, DA_NANG } from '../approval/world.testing.ts';
import { reportedJourney } from '../dossier/outcome.testing.ts';
import { codes, LASTING, person, staffActs } from './staff.testing.ts';

let api: TestApi;
let acts: ReturnType<typeof staffActs>;
const day = (text: string) => dbDate(isoDate(text));

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  acts = staffActs(api);
});
afterAll(() => api[Symbol.asyncDispose]());

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
    const journey = reportedJourney(
      [
        { text: 'Gửi tài liệu', owner: 'người mẫu secondofficer' },
        { text: 'Việc của người khác', owner: 'Văn phòng' },
        { text: 'Trùng tên', owner: 'Người mẫu secondOfficer' },
        {
          text: 'Đã chọn đúng người',
          owner: 'Người mẫu secondOfficer',
          ownerId: 'person-secondOfficer',
        },
      ],
      '2026-01-20',
    );
    await prisma.dossier.create({ data: { ...journey, createdById: 'secondOfficer' } });
    await prisma.substitution.create({
      data: {
        principalId: 'secondOfficer',
        substituteId: 'clerk',
        validFrom: day('2026-06-01'),
        validTo: day('2026-07-01'),
      },
    });
    const { assignment } = await acts.assign('officer', person('secondOfficer'));
    const id = assignment?.id ?? '';
    expect(await open(person('secondOfficer'))).toEqual([
      'COMMITMENT',
      'COMMITMENT',
      'COMMITMENT',
      'DOSSIER',
      'PLAN',
      'SUBSTITUTION',
    ]);
    expect(codes(await acts.handOver('officer', id, 1, person('officer')))).toEqual(['NOT_LEFT']);
    expect(await tasks()).toEqual([]);

    const left = { ...LASTING, validTo: '2026-06-14', leavingReason: 'TRANSFERRED' };
    const ended = await acts.save('officer', id, 1, left);
    expect(ended.assignment).toMatchObject({ version: 2, handOverState: 'OWED' });
    expect(await prisma.grant.findMany({ where: { userId: 'secondOfficer' } })).toMatchObject([
      { role: 'OFFICER', organisationId: DA_NANG, validTo: day('2026-06-14') },
    ]);
    const taken = { action: 'grant.end', subjectKind: 'USER', subjectId: 'secondOfficer' };
    expect(await prisma.auditEntry.findMany({ where: taken })).toMatchObject([
      { userId: 'officer', data: { role: 'OFFICER', validTo: '2026-06-14' } },
    ]);
    expect(await tasks()).toMatchObject([{ person: { id: person('secondOfficer') } }]);

    expect(codes(await acts.handOver('officer', id, 2, person('secondOfficer')))).toEqual([
      'SUCCESSOR_SAME',
    ]);
    expect(codes(await acts.handOver('officer', id, 2, person('otherOfficer')))).toEqual([
      'SUCCESSOR_GONE',
    ]);
    expect(await acts.handOver('otherOfficer', id, 2, person('officer'))).toMatchObject({
      __typename: 'NotFoundError',
    });
    expect(await acts.handOver('officer', id, 1, person('officer'))).toMatchObject({
      __typename: 'ConflictError',
    });
    const { data } = await api.run<{
      node: { openWork: readonly { key: string; title: string; proposed: boolean }[] };
    }>(
      'officer',
      `{ node(id: "${person('secondOfficer')}") { ... on Person { openWork { key title proposed } } } }`,
    );
    const proposed = data.node.openWork.filter((work) => work.proposed);
    expect(proposed.map(({ title }) => title)).toEqual(['Gửi tài liệu', 'Trùng tên']);
    const keys = proposed.flatMap(({ key, title }) => (title === 'Gửi tài liệu' ? [key] : []));
    const other = `${writeId('Dossier', draft.id)}.c9`;
    expect(codes(await acts.handOver('officer', id, 2, person('clerk'), [other]))).toEqual([
      'NOT_PROPOSED',
    ]);
    const done = await acts.handOver('officer', id, 2, person('clerk'), keys);
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
            { kind: 'COMMITMENT', title: 'Đã chọn đúng người' },
            { kind: 'SUBSTITUTION' },
          ],
        },
      ],
    });
    expect(await open(person('secondOfficer'))).toEqual([]);
    expect(await open(person('clerk'))).toEqual(['COMMITMENT', 'COMMITMENT', 'DOSSIER', 'PLAN']);
    // What was not confirmed stays with the name, and is not asked about again.
    const namesake = await prisma.commitment.findFirstOrThrow({ where: { id: 'c3' } });
    expect(namesake).toMatchObject({ owner: 'Người mẫu secondOfficer', ownerId: null });
    expect(await tasks()).toEqual([]);
    expect(codes(await acts.handOver('officer', id, 2, person('officer')))).toEqual([
      'NOTHING_OPEN',
    ]);
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

it('asks which roles end with the work; what is kept is written down, and stays', async () => {
  const { prisma } = api.database;
  const kept = await prisma.grant.create({
    data: {
      userId: 'leader',
      role: 'AUDITOR',
      organisationId: DA_NANG,
      validFrom: day('2025-01-01'),
    },
  });
  const { assignment } = await acts.assign('officer', person('leader'));
  const id = assignment?.id ?? '';
  const asked = async (user: string) => {
    const { data, errors } = await api.run<{
      rolesOnLeaving: readonly { readonly id: string; readonly role: string }[];
    }>(user, `{ rolesOnLeaving(assignmentId: "${id}", lastDay: "2026-06-10") { id role } }`);
    return errors.length === 0
      ? data.rolesOnLeaving
      : errors.map(({ extensions }) => extensions?.['code']);
  };
  expect(await asked('officer')).toMatchObject([{ role: 'UNIT_LEADER' }, { role: 'AUDITOR' }]);
  expect(await asked('otherOfficer')).toEqual(['BAD_ID']);
  expect(await asked('auditor')).toEqual(['FORBIDDEN']);

  const left = { ...LASTING, validTo: '2026-06-10', leavingReason: 'MOVED' };
  const keep = [writeId('Grant', kept.id)];
  expect(codes(await acts.save('officer', id, 1, left, [writeId('Grant', 'other')]))).toEqual([
    'ROLE_NOT_HELD',
  ]);
  await acts.save('officer', id, 1, left, keep);
  // Putting the reason right asks nothing again, and ends nothing.
  await acts.save('officer', id, 2, { ...left, leavingReason: 'RETIRED' });
  const held = await prisma.grant.findMany({
    where: { userId: 'leader' },
    orderBy: { validFrom: 'asc' },
  });
  expect(held.map(({ role, validTo }) => [role, validTo])).toEqual([
    ['UNIT_LEADER', day('2026-06-10')],
    ['AUDITOR', null],
  ]);
  const said = await prisma.auditEntry.findMany({
    where: { subjectKind: 'USER', subjectId: 'leader' },
    orderBy: { action: 'asc' },
  });
  expect(said.map(({ action }) => action)).toEqual(['grant.end', 'grant.keep']);
});

import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, DA_NANG } from '../approval/world.testing.ts';
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

describe('the register of staff', () => {
  it.each([
    ['otherOfficer', 'NOT_YOUR_UNIT'],
    ['leader', 'ROLE_REQUIRED'],
    ['adviser', 'ROLE_REQUIRED'],
  ])('is not written by %s: %s', async (user, code) => {
    expect(await acts.assign(user, person('officer'))).toMatchObject({ code });
  });

  it('tells what is wrong with an assignment', async () => {
    const wrong = { ...LASTING, validTo: '2023-01-01' };
    expect(codes(await acts.assign('officer', person('officer'), wrong))).toEqual([
      'PERIOD_REVERSED',
      'LEAVING_UNSAID',
    ]);
    expect(codes(await acts.assign('officer', person('otherOfficer')))).toEqual(['NO_POST_HERE']);
  });

  it('is seen by whoever sees the union', async () => {
    const { assignment } = await acts.assign('officer', person('deputy'));
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
    expect(codes(await acts.assign('officer', person('deputy')))).toEqual(['ASSIGNED_ALREADY']);
  });
});

it('sends the same statements for a few and for many', async () => {
  const LIST = `{ staff(first: 100) { totalCount nodes {
    person { fullName currentPost { organisation { name } } languages { language level expired } }
    organisation { name } role workload handOverState handOvers { items { title } }
    viewerMay { edit { allowed } handOver { allowed } } } } }`;
  // Of somebody who left it is asked what is open.
  await api.database.prisma.staffAssignment.create({
    data: {
      personId: 'person-secondOfficer',
      organisationId: DA_NANG,
      role: 'OFFICER',
      workload: 'PART_TIME',
      validFrom: day('2024-01-01'),
      validTo: day('2025-01-01'),
      leavingReason: 'MOVED',
    },
  });
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

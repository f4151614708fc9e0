import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { isoDate } from '@cau-noi/domain/period';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, BAC_NINH, DA_NANG, PARTNER_ID } from '../approval/world.testing.ts';
import { codes, LASTING, person, staffActs } from './staff.testing.ts';

let api: TestApi;
let acts: ReturnType<typeof staffActs>;
const day = (text: string) => dbDate(isoDate(text));
const PARTNER = writeId('Partner', PARTNER_ID);
const PARTNER_NAME = 'Liên hiệp Công đoàn Gyeongnam';

const contact = (id: string, keeper: string, keeperOrganisationId = DA_NANG, validTo?: string) =>
  api.database.prisma.partnerContact.create({
    data: {
      id,
      partnerId: PARTNER_ID,
      name: `Đầu Mối ${id}`,
      validFrom: day('2024-01-01'),
      validTo: validTo === undefined ? null : day(validTo),
      keeperId: `person-${keeper}`,
      keeperOrganisationId,
      createdById: 'officer',
    },
  });

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  acts = staffActs(api);
});
afterAll(() => api[Symbol.asyncDispose]());

interface Open {
  readonly kind: string;
  readonly title: string;
  readonly recordId: string | null;
  readonly proposed: boolean;
  readonly stays: boolean;
}
async function open(user: string, of: string): Promise<readonly Open[]> {
  const { data, errors } = await api.run<{ node: { openWork: readonly Open[] } }>(
    user,
    `{ node(id: "${person(of)}") { ... on Person { openWork {
      kind title recordId proposed stays } } } }`,
  );
  expect(errors).toEqual([]);
  return data.node.openWork;
}
const owed = async (user: string) => {
  const { data } = await api.run<{ tasks: readonly { readonly kind: string }[] }>(
    user,
    '{ tasks { kind title } }',
  );
  return data.tasks.filter(({ kind }) => kind === 'HAND_OVER_DUE');
};

describe('contacts of whoever leaves', () => {
  it('are open work there, by name for those alone who may see them', async () => {
    await contact('one', 'secondOfficer');
    await contact('two', 'secondOfficer');
    await contact('gone', 'secondOfficer', DA_NANG, '2025-12-31');
    await contact('elsewhere', 'secondOfficer', BAC_NINH);
    const shown = { kind: 'CONTACT', recordId: PARTNER, proposed: false, stays: false };
    expect(await open('officer', 'secondOfficer')).toEqual(
      ['one', 'two'].map((id) => ({ ...shown, title: `Đầu Mối ${id} · ${PARTNER_NAME}` })),
    );
    const audited = await open('auditor', 'secondOfficer');
    expect(audited.map(({ title }) => title)).toEqual([PARTNER_NAME, PARTNER_NAME, PARTNER_NAME]);
  });

  it('are owed, pass to a successor who does the work, and leave closed ones as they were', async () => {
    const { prisma } = api.database;
    const { assignment } = await acts.assign('officer', person('secondOfficer'));
    const id = assignment?.id ?? '';
    expect((await open('officer', 'secondOfficer')).map(({ stays }) => stays)).toEqual([
      true,
      true,
    ]);
    expect(await owed('officer')).toEqual([]);
    const left = { ...LASTING, validTo: '2026-06-14', leavingReason: 'RETIRED' };
    const ended = await acts.save('officer', id, 1, left);
    expect(ended.assignment).toMatchObject({ handOverState: 'OWED' });
    expect(await owed('officer')).toMatchObject([{ title: 'Người mẫu secondOfficer' }]);

    const refused = await acts.handOver('officer', id, 2, person('clerk'));
    expect(codes(refused)).toEqual(['KEEPER_NOT_STAFF']);
    await acts.assign('officer', person('clerk'));
    const done = await acts.handOver('officer', id, 2, person('clerk'));
    expect(done.assignment).toMatchObject({
      handOverState: 'DONE',
      handOvers: [
        {
          items: [
            { kind: 'CONTACT', title: PARTNER_NAME, recordId: PARTNER },
            { kind: 'CONTACT', title: PARTNER_NAME, recordId: PARTNER },
          ],
        },
      ],
    });
    expect(await owed('officer')).toEqual([]);
    const kept = await prisma.partnerContact.findMany({ orderBy: { id: 'asc' } });
    expect(
      kept.map((row) => [row.id, row.keeperId, row.keeperOrganisationId, row.version]),
    ).toEqual([
      ['elsewhere', 'person-secondOfficer', BAC_NINH, 1],
      ['gone', 'person-secondOfficer', DA_NANG, 1],
      ['one', 'person-clerk', DA_NANG, 2],
      ['two', 'person-clerk', DA_NANG, 2],
    ]);
    const history = await prisma.auditEntry.findMany({
      where: { subjectKind: 'PARTNER', action: 'partner.contactKeep' },
      orderBy: { id: 'asc' },
    });
    expect(history.map(({ data }) => data)).toEqual([{ contactId: 'one' }, { contactId: 'two' }]);
  });
});

it('are not owed by a keeper who went on with the union, however often it was merged', async () => {
  const { prisma } = api.database;
  const version = { kind: 'PROVINCIAL_UNION', parentId: 'tld' } as const;
  for (const [id, from, to] of [
    ['first', '2000-01-01', '2024-12-31'],
    ['second', '2025-01-01', '2025-12-31'],
    ['third', '2026-01-01', null],
  ] as const) {
    await prisma.organisation.create({ data: { id } });
    const names = { name: `Đơn vị ${id}`, shortName: id };
    const span = { validFrom: day(from), validTo: to === null ? null : day(to) };
    await prisma.organisationVersion.create({
      data: { organisationId: id, ...version, ...names, ...span },
    });
  }
  await prisma.organisationLink.createMany({
    data: [
      { kind: 'MERGE', fromId: 'first', toId: 'second', date: day('2025-01-01') },
      { kind: 'MERGE', fromId: 'second', toId: 'third', date: day('2026-01-01') },
    ],
  });
  await prisma.grant.updateMany({
    where: { userId: 'otherOfficer' },
    data: { organisationId: 'third' },
  });
  await prisma.personPost.create({
    data: {
      personId: 'person-otherOfficer',
      organisationId: 'third',
      title: 'Cán bộ',
      validFrom: day('2026-01-01'),
    },
  });
  const work = { personId: 'person-otherOfficer', role: 'OFFICER', workload: 'PART_TIME' } as const;
  const ended = { leavingReason: 'OTHER', leavingText: 'Sáp nhập' } as const;
  await prisma.staffAssignment.createMany({
    data: [
      {
        ...work,
        ...ended,
        organisationId: 'first',
        validFrom: day('2020-01-01'),
        validTo: day('2024-12-31'),
      },
      { ...work, organisationId: 'third', validFrom: day('2026-01-01') },
    ],
  });
  await contact('merged', 'otherOfficer', 'first');
  const { data } = await api.run<{
    staff: { nodes: readonly { handOverState: string; organisation: { shortName: string } }[] };
  }>(
    'otherOfficer',
    `{ staff(where: { personId: "${person('otherOfficer')}" }) {
      nodes { handOverState organisation { shortName } } } }`,
  );
  expect(data.staff.nodes).toEqual([
    { handOverState: 'IN_OFFICE', organisation: { shortName: 'third' } },
    { handOverState: 'DONE', organisation: { shortName: 'first' } },
  ]);
  expect(await open('otherOfficer', 'otherOfficer')).toMatchObject([
    { kind: 'CONTACT', stays: true },
  ]);
  expect(await owed('otherOfficer')).toEqual([]);
  const asked = `{ node(id: "${PARTNER}") { ... on Partner {
    contacts { name keeperOrganisation { shortName } } } } }`;
  const told = await api.run<{
    node: { contacts: readonly { name: string; keeperOrganisation: { shortName: string } }[] };
  }>('otherOfficer', asked);
  expect(told.data.node.contacts.find(({ name }) => name === 'Đầu Mối merged')).toMatchObject({
    keeperOrganisation: { shortName: 'third' },
  });
});

import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { readonly code: string; readonly data: unknown }[];
  readonly currentVersion?: number;
  readonly changedBy?: string;
  readonly theirs?: unknown;
  readonly collaborator?: { readonly id: string; readonly version: number };
  readonly booking?: { readonly id: string; readonly version: number; readonly state: string };
}

let keys = 0;
async function send(user: string, mutation: string, type: string, input: object) {
  keys += 1;
  const document = `mutation Send($input: ${type}!) { answer: ${mutation}(input: $input) {
    __typename
    ${mutation.startsWith('booking') ? '... on BookingPayload { booking { id version state } }' : ''}
    ${mutation.startsWith('collab') ? '... on CollaboratorPayload { collaborator { id version } }' : ''}
    ... on BusinessError { code }
    ... on ValidationError { issues { code data } }
    ${mutation === 'collaboratorSave' ? '... on ConflictError { currentVersion changedBy theirs }' : ''}
  } }`;
  const variables = { input: { ...input, idempotencyKey: `pool-${keys}` } };
  const { data, errors } = await api.run<{ answer: Answer }>(user, document, variables);
  expect(errors).toEqual([]);
  return data.answer;
}

const ENTRY = {
  organisationId: ORGANISATION.daNang,
  fullName: 'Phiên dịch mẫu',
  interpreter: true,
  pooled: true,
  languages: [
    { language: 'ko', level: 'C1', evidence: 'TESTED', certificate: 'TOPIK 6 mẫu' },
    { language: 'en', level: 'C1', evidence: 'TESTED', expiresOn: '2026-06-30' },
  ],
  periods: [{ from: '2026-01-01', to: '2026-12-31' }],
};
const create = (user: string, change: object = {}) =>
  send(user, 'collaboratorCreate', 'CollaboratorCreateInput', {
    collaborator: { ...ENTRY, ...change },
  });
const book = (user: string, collaboratorId: string, from: string, to: string, change = {}) =>
  send(user, 'bookingCreate', 'BookingCreateInput', {
    collaboratorId,
    organisationId: user.startsWith('other') ? ORGANISATION.bacNinh : ORGANISATION.daNang,
    purpose: 'Hội đàm',
    from,
    to,
    ...change,
  });
const act = (user: string, kind: string, booking: Answer['booking'], text?: string) =>
  send(user, `booking${kind}`, 'BookingActInput', {
    id: booking?.id ?? '',
    version: booking?.version ?? 0,
    ...(text !== undefined && { text }),
  });
const names = async (user: string, where: string) => {
  const { data, errors } = await api.run<{ collaborators: { nodes: { fullName: string }[] } }>(
    user,
    `{ collaborators(where: { ${where} }) { nodes { fullName } } }`,
  );
  expect(errors).toEqual([]);
  return data.collaborators.nodes.map(({ fullName }) => fullName);
};

describe('the pool', () => {
  it('is seen by the own union and above, and where it is shared by all', async () => {
    await create('officer', { fullName: 'Chung', pooled: true });
    await create('officer', { fullName: 'Riêng', pooled: false });
    const all = ['Chung', 'Riêng'];
    expect(await names('officer', 'text: "ng"')).toEqual(all);
    expect(await names('adviser', '')).toEqual(all);
    expect(await names('otherOfficer', '')).toEqual(['Chung']);
  });

  it('is written by the union that keeps the entry', async () => {
    expect(await create('otherOfficer')).toMatchObject({ code: 'NOT_YOUR_UNIT' });
    expect(await create('leader')).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await create('officer', { languages: [] })).toMatchObject({
      issues: [{ code: 'INTERPRETER_MUTE' }],
    });
  });

  it('tells the second of two writers who was first, and overwrites nothing', async () => {
    const { collaborator } = await create('officer', { fullName: 'Hai người sửa' });
    const id = collaborator?.id ?? '';
    const save = (user: string, version: number, change: object) =>
      send(user, 'collaboratorSave', 'CollaboratorSaveInput', {
        id,
        version,
        collaborator: { ...ENTRY, fullName: 'Hai người sửa', ...change },
      });
    const periods = [{ from: '2027-01-01', to: '2027-06-30' }];
    const first = { employer: 'Trường mẫu', languages: ENTRY.languages.slice(0, 1), periods };
    expect((await save('secondOfficer', 1, first)).collaborator).toEqual({ id, version: 2 });
    const second = { employer: 'Công ty mẫu', periods: [] };
    expect(await save('officer', 1, second)).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: 2,
      changedBy: 'Người mẫu secondOfficer',
      theirs: { fullName: 'Hai người sửa', employer: 'Trường mẫu' },
    });
    const { data, errors } = await api.run<{ collaborator: object }>(
      'officer',
      `query ($id: ID!) { collaborator(id: $id) {
        version employer languages { language } periods { from to } } }`,
      { id },
    );
    expect(errors).toEqual([]);
    const languages = [{ language: 'ko' }];
    expect(data.collaborator).toEqual({ version: 2, employer: 'Trường mẫu', languages, periods });
    expect((await save('officer', 2, second)).collaborator).toEqual({ id, version: 3 });
  });

  it('is found by language, level, certificate and free days', async () => {
    await create('officer', { fullName: 'Tìm thấy' });
    const find = (where: string) => names('officer', `text: "tim", ${where}`);
    expect(await find('language: "ko", level: B2, tested: true')).toEqual(['Tìm thấy']);
    expect(await find('language: "ko", level: C2')).toEqual([]);
    const july = 'freeFrom: "2026-07-01", freeTo: "2026-07-03"';
    expect(await find(`language: "en", tested: true, ${july}`)).toEqual([]);
    expect(await find(july)).toEqual(['Tìm thấy']);
    expect(await find('freeFrom: "2026-12-31", freeTo: "2027-01-01"')).toEqual([]);
  });
});

describe('a booking', () => {
  const id = async () => (await create('officer')).collaborator?.id ?? '';

  it('takes days that nobody else can have, until it is cancelled', async () => {
    const whom = await id();
    const first = await book('officer', whom, '2026-08-10', '2026-08-12');
    expect(first.booking).toMatchObject({ state: 'BOOKED', version: 1 });
    const second = await book('otherOfficer', whom, '2026-08-12', '2026-08-15');
    expect(second.issues).toEqual([
      {
        code: 'BOOKED_ALREADY',
        data: { from: '2026-08-10', to: '2026-08-12', what: 'LĐLĐ Đà Nẵng' },
      },
    ]);
    expect((await act('otherOfficer', 'Confirm', first.booking)).code).toBe('NOT_YOUR_UNIT');
    const confirmed = await act('secondOfficer', 'Confirm', first.booking);
    expect(confirmed.booking).toMatchObject({ state: 'CONFIRMED', version: 2 });
    expect((await act('officer', 'Confirm', confirmed.booking)).code).toBe('STATE');
    expect((await act('officer', 'Cancel', first.booking, 'x')).__typename).toBe('ConflictError');
    expect((await act('officer', 'Cancel', confirmed.booking, ' ')).issues).toMatchObject([
      { code: 'REQUIRED' },
    ]);
    const cancelled = await act('officer', 'Cancel', confirmed.booking, 'Đoàn hoãn');
    expect(cancelled.booking).toMatchObject({ state: 'CANCELLED' });
    const third = await book('otherOfficer', whom, '2026-08-12', '2026-08-15');
    expect(third.booking).toMatchObject({ state: 'BOOKED' });
  });

  it('is given to one of two who ask in one moment, and the other is told why', async () => {
    const whom = await id();
    const asked = ['officer', 'secondOfficer', 'otherOfficer'].map((user) =>
      book(user, whom, '2026-09-01', '2026-09-03'),
    );
    const answers = await Promise.all(asked);
    const told = answers.map(({ issues, state, booking }: Answer & { state?: string }) =>
      booking === undefined ? (issues?.[0]?.code ?? state) : 'yes',
    );
    expect(told.map(String).toSorted()).toEqual(['BOOKED_ALREADY', 'BOOKED_ALREADY', 'yes']);
  });

  it('is refused by the database, whoever writes', async () => {
    const { prisma } = api.database;
    const entry = await prisma.collaborator.create({
      data: { organisationId: DA_NANG, fullName: 'Ràng buộc', interpreter: false, pooled: false },
    });
    const row = (start: string, end: string) => ({
      collaboratorId: entry.id,
      organisationId: DA_NANG,
      startDate: dbDate(isoDate(start)),
      endDate: dbDate(isoDate(end)),
      bookedById: 'officer',
      bookedAt: new Date(),
    });
    await prisma.booking.create({ data: row('2026-10-01', '2026-10-03') });
    await expect(prisma.booking.create({ data: row('2026-10-03', '2026-10-04') })).rejects.toThrow(
      /booking_once|exclusion/u,
    );
    await prisma.booking.create({
      data: { ...row('2026-10-02', '2026-10-04'), state: 'CANCELLED' },
    });
  });

  it('is refused while the person travels, but for that very journey', async () => {
    const { prisma } = api.database;
    const personId = Buffer.from('Person:person-clerk').toString('base64url');
    const whom = (await create('officer', { personId })).collaborator?.id ?? '';
    const dossier = await prisma.dossier.create({
      data: {
        kind: 'OUTBOUND',
        reportingClass: 'DELEGATION_OUT',
        organisationId: DA_NANG,
        title: 'Đoàn',
        state: 'APPROVED',
        startDate: dbDate(isoDate('2026-11-02')),
        endDate: dbDate(isoDate('2026-11-06')),
        createdById: 'officer',
        members: {
          create: [{ id: 'm', position: 0, personId: 'person-clerk', role: 'INTERPRETER' }],
        },
      },
    });
    const clash = await book('officer', whom, '2026-11-06', '2026-11-07');
    expect(clash.issues?.map(({ code }) => code)).toEqual(['TRAVELS_ALREADY']);
    const dossierId = Buffer.from(`Dossier:${dossier.id}`).toString('base64url');
    const own = await book('officer', whom, '2026-11-02', '2026-11-06', { dossierId });
    expect(own.booking).toMatchObject({ state: 'BOOKED' });
    expect((await book('officer', whom, '2026-06-01', '2026-06-02')).issues).toMatchObject([
      { code: 'BOOKING_PAST' },
    ]);
  });
});

it('sends the same statements for a few and for many', async () => {
  const LIST = `{ collaborators(first: 100) { totalCount nodes { fullName contact organisation { name }
    person { fullName } languages { language expired } periods { from } viewerMay { edit { allowed } }
    bookings { state organisation { name } dossier { title } viewerMay { cancel { allowed } } } } } }`;
  const few = await api.run('adviser', LIST);
  const { prisma } = api.database;
  const entries = Array.from({ length: 60 }, (_, index) => ({
    id: `many-${index}`,
    organisationId: DA_NANG,
    fullName: `Người ${index}`,
    interpreter: true,
    pooled: true,
  }));
  await prisma.collaborator.createMany({ data: entries });
  const many = await api.run('adviser', LIST);
  expect([few.errors, many.errors]).toEqual([[], []]);
  expect(many.statements.toSorted()).toEqual(few.statements.toSorted());
  expect(few.statements.length).toBeLessThanOrEqual(6);
});

import { randomUUID } from 'node:crypto';
import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { TEST_VAULT, testApi } from '../../testing.ts';
import { addWorld, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';
import { reportedJourney } from '../dossier/outcome.testing.ts';
import { sealedNumber } from '../passport/sealed-number.ts';
import { ERASED_NAME } from './erasing.queries.ts';
import { sendAndAppoint } from './personal-data.testing.ts';

let api: TestApi;
const day = (text: string) => dbDate(isoDate(text));
const person = (user: string) => writeId('Person', `person-${user}`);
const NAME = 'Người mẫu clerk';

beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  await prisma.person.update({
    where: { id: 'person-clerk' },
    data: { dateOfBirth: day('1980-01-01'), trade: 'Dệt may', function: 'Văn thư' },
  });
  await prisma.personLanguage.create({
    data: { personId: 'person-clerk', language: 'ko', level: 'C1', evidence: 'TESTED' },
  });
  await prisma.collaborator.create({
    data: {
      personId: 'person-clerk',
      organisationId: DA_NANG,
      fullName: NAME,
      contact: '0900 000 000',
      interpreter: false,
      pooled: true,
    },
  });
  await prisma.passport.create({
    data: {
      id: 'p1',
      personId: 'person-clerk',
      organisationId: DA_NANG,
      kind: 'OFFICIAL',
      ...sealedNumber(TEST_VAULT, 'C0000009', 'p1'),
      issuedOn: day('2024-01-01'),
      expiresOn: day('2029-01-01'),
    },
  });
  await prisma.dossier.create({
    data: {
      id: 'done',
      ...reportedJourney([{ text: 'Gửi tài liệu', owner: NAME.toLowerCase() }]),
      members: {
        create: (['PLANNED', 'ACTUAL'] as const).map((phase) => ({
          phase,
          id: 'm1',
          position: 0,
          personId: 'person-clerk',
          role: 'HEAD' as const,
        })),
      },
    },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly json?: string;
  readonly issues?: readonly { readonly code: string; readonly data: unknown }[];
  readonly request?: { readonly id: string; readonly version: number; readonly doneAt: string };
}

async function send(user: string, mutation: string, input: object): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const payload =
    mutation === 'personalDataExport'
      ? '... on PersonalDataExportPayload { json request { id version doneAt } }'
      : '... on DataRequestPayload { request { id version doneAt } }';
  const document = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
    ${payload} ... on BusinessError { code } ... on ValidationError { issues { code data } } } }`;
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  const { data, errors } = await api.run<{ answer: Answer }>(user, document, variables);
  expect(errors).toEqual([]);
  return data.answer;
}

const ask = (user: string, about: string, kind: 'EXPORT' | 'ERASURE') =>
  send(user, 'dataRequestRegister', {
    personId: person(about),
    kind,
    askedBy: `Người mẫu ${about}`,
    askedOn: '2026-06-14',
    basis: `Đơn của Người mẫu ${about} ngày 14/6/2026`,
  });
const carryOut = (user: string, mutation: string, { request }: Answer, more: object = {}) =>
  send(user, mutation, { id: request?.id, version: request?.version, ...more });
const codes = ({ issues = [] }: Answer) => issues.map(({ code }) => code);

describe('a copy of everything', () => {
  beforeAll(() => sendAndAppoint(api.database.prisma, 'clerk', false));

  it('is asked for by the person or an administrator, and taken once', async () => {
    expect(await ask('officer', 'clerk', 'EXPORT')).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await ask('adviser', 'clerk', 'EXPORT')).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await ask('leader', 'leader', 'EXPORT')).toMatchObject({
      __typename: 'DataRequestPayload',
    });
    const asked = await ask('administrator', 'clerk', 'EXPORT');
    expect(await carryOut('officer', 'personalDataExport', asked)).toMatchObject({
      code: 'ROLE_REQUIRED',
    });
    const { json = '', request } = await carryOut('administrator', 'personalDataExport', asked);
    expect(request).toMatchObject({ version: 2 });
    expect(request?.doneAt).not.toBeNull();
    expect(JSON.parse(json)).toMatchObject({
      person: { full_name: NAME, date_of_birth: '1980-01-01' },
      posts: [{ organisation_id: DA_NANG }],
      languages: [{ language: 'ko', level: 'C1' }],
      missions: [{ title: 'Đã xong', phase: 'PLANNED' }, { phase: 'ACTUAL' }],
      commitments: [{ text: 'Gửi tài liệu' }],
      collaborator: { contact: '0900 000 000' },
      passports: [{ last_digits: '09' }],
      trainings: [{ title: 'Lớp lễ tân', certificate_number: 'CN-09', attended: ['2026-02-02'] }],
      sessionsTaught: [{ title: 'Lớp lễ tân', held_on: '2026-02-02', minutes: 90 }],
      inspections: [{ title: 'Kiểm tra quyết toán', heads: true }],
      remedies: [{ remedy: 'Nộp chứng từ', remedy_state: 'OPEN' }],
      account: { email: 'clerk@example.test' },
      requests: [{ kind: 'EXPORT' }],
      history: [{ action: 'person.requestData' }, { action: 'person.exportData' }],
    });
    expect(json).not.toContain('C0000009');
    const again = { request: { id: request?.id ?? '', version: 2, doneAt: '' } };
    expect(
      await carryOut('administrator', 'personalDataExport', { __typename: '', ...again }),
    ).toMatchObject({ code: 'REQUEST_CLOSED' });
  });
});

const COUNTED = ['person', 'dossier_member', 'person_post', 'staff_assignment', 'passport', 'user'];

describe('erasure', () => {
  const STATISTICS = `query ($where: StatisticsWhere!) { statistics(where: $where) {
    figures { indicator value } byYear { year figures { indicator value } } } }`;
  const counts = async () => {
    const { prisma } = api.database;
    const where = { organisationId: ORGANISATION.daNang, fromYear: 2026, toYear: 2026 };
    const { data, errors } = await api.run<object>('officer', STATISTICS, { where });
    expect(errors).toEqual([]);
    const rows = await Promise.all(
      [...COUNTED, 'training_participant', 'training_attendance', 'inspection_member'].map((name) =>
        prisma.$queryRawUnsafe<object[]>(`SELECT count(*)::int AS count FROM "${name}"`),
      ),
    );
    const travellers = await prisma.countedTravellers.count();
    return { data, rows, travellers };
  };

  it('waits for what still needs the person by name, and for the name', async () => {
    const { prisma } = api.database;
    const asked = await ask('administrator', 'secondOfficer', 'ERASURE');
    await sendAndAppoint(prisma, 'secondOfficer', true);
    const assignment = await prisma.staffAssignment.create({
      data: {
        personId: 'person-secondOfficer',
        organisationId: DA_NANG,
        role: 'OFFICER',
        workload: 'PART_TIME',
        validFrom: day('2024-01-01'),
      },
    });
    await prisma.dossier.create({
      data: {
        kind: 'OUTBOUND',
        reportingClass: 'DELEGATION_OUT',
        organisationId: DA_NANG,
        title: 'Còn dở',
        state: 'APPROVED',
        createdById: 'secondOfficer',
        startDate: day('2026-07-01'),
        endDate: day('2026-07-03'),
        members: {
          create: [{ id: 'm', position: 0, personId: 'person-secondOfficer', role: 'HEAD' }],
        },
        authors: { create: [{ userId: 'secondOfficer' }] },
        passports: {
          create: [
            {
              handedOutOn: day('2026-06-14'),
              handedOutById: 'officer',
              passport: {
                create: {
                  personId: 'person-secondOfficer',
                  organisationId: DA_NANG,
                  kind: 'OFFICIAL',
                  issuedOn: day('2024-01-01'),
                  expiresOn: day('2029-01-01'),
                },
              },
            },
          ],
        },
      },
    });
    const refused = await carryOut('administrator', 'personalDataErase', asked, { fullName: 'x' });
    expect(codes(refused)).toEqual([
      'IN_OPEN_DOSSIER',
      'HOLDS_OPEN_WORK',
      'HOLDS_PASSPORT',
      'STILL_IN_OFFICE',
      'IN_OPEN_TRAINING',
      'IN_OPEN_INSPECTION',
      'NAME_DIFFERS',
    ]);
    expect(await prisma.staffAssignment.count({ where: { id: assignment.id } })).toBe(1);
    const own = await ask('leader', 'leader', 'ERASURE');
    expect(
      await carryOut('leader', 'personalDataErase', own, { fullName: 'Người mẫu leader' }),
    ).toMatchObject({ code: 'ROLE_REQUIRED' });
    const last = await ask('administrator', 'administrator', 'ERASURE');
    const fullName = 'Người mẫu administrator';
    expect(await carryOut('administrator', 'personalDataErase', last, { fullName })).toMatchObject({
      code: 'YOURSELF',
    });
  });

  it('leaves nothing that tells who it was, and every count as it was', async () => {
    const { prisma } = api.database;
    const asked = await ask('administrator', 'clerk', 'ERASURE');
    const early = await carryOut('administrator', 'personalDataErase', asked, { fullName: NAME });
    expect(codes(early)).toEqual(['HOLDS_OPEN_WORK']);
    await prisma.commitmentProgress.create({
      data: {
        dossierId: 'done',
        commitmentId: 'c1',
        at: new Date('2026-03-01T02:00:00Z'),
        userId: 'officer',
        doneOn: day('2026-03-01'),
        text: 'Đã gửi',
      },
    });
    const before = await counts();
    const erased = await carryOut('administrator', 'personalDataErase', asked, { fullName: NAME });
    expect(erased.request?.doneAt).toBeTruthy();
    expect(await counts()).toEqual(before);
    expect(JSON.stringify(before.data)).toContain('"PERSON_TRIPS_OUT","value":1');

    const tables = await prisma.$queryRawUnsafe<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const [row] = await prisma.$queryRawUnsafe<{ found: bigint }[]>(
        `SELECT count(*) AS found FROM "${name}" t
          WHERE t::text ~* 'mẫu clerk|clerk@example|0900 000 000'`,
      );
      expect([name, Number(row?.found)]).toEqual([name, 0]);
    }
    expect(await prisma.passport.findUnique({ where: { id: 'p1' } })).toMatchObject({
      numberCipher: null,
      keyId: null,
      numberIndex: null,
      lastDigits: '',
    });
    expect(await prisma.commitment.findMany()).toMatchObject([{ owner: ERASED_NAME }]);
    const audit = await prisma.auditEntry.findMany({ where: { action: 'person.erase' } });
    expect(audit).toMatchObject([
      {
        userId: 'administrator',
        subjectId: 'person-clerk',
        data: { kind: 'ERASURE', askedOn: '2026-06-14', basis: 'Đơn của … ngày 14/6/2026' },
      },
    ]);
  });

  it('keeps the old id, says so, and is out of the register and of reach', async () => {
    const { data, errors } = await api.run<{ node: object; people: { nodes: object[] } }>(
      'officer',
      `{ node(id: "${person('clerk')}") { ... on Person { fullName erased dateOfBirth languages { level }
          posts { title organisation { shortName } } } }
        people(where: { text: "đã xoá" }) { nodes { fullName } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      node: {
        fullName: ERASED_NAME,
        erased: true,
        dateOfBirth: null,
        languages: [],
        posts: [{ title: ERASED_NAME, organisation: { shortName: 'LĐLĐ Đà Nẵng' } }],
      },
      people: { nodes: [] },
    });
    expect(codes(await ask('administrator', 'clerk', 'EXPORT'))).toEqual(['ALREADY_ERASED']);
  });

  it('is the only way in which the history is rewritten', async () => {
    const { prisma } = api.database;
    await expect(
      prisma.$executeRawUnsafe(`UPDATE audit_entry SET data = '{}' WHERE action = 'person.erase'`),
    ).rejects.toThrow('never changed');
    await expect(
      prisma.$transaction([
        prisma.$queryRawUnsafe(`SELECT set_config('cau_noi.erasing', 'on', true)`),
        prisma.$executeRawUnsafe(`UPDATE audit_entry SET user_id = 'officer'`),
      ]),
    ).rejects.toThrow('never changed');
    const { data } = await api.run<{ dataRequests: { doneAt: string | null }[] }>(
      'administrator',
      '{ dataRequests { kind askedOn basis doneAt doneBy person { erased } } }',
    );
    expect(data.dataRequests.map(({ doneAt }) => doneAt !== null)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect((await api.run('officer', '{ dataRequests { kind } }')).data).toEqual({
      dataRequests: [],
    });
  });
});

import { randomUUID } from 'node:crypto';
import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { vaultOf } from '../../commands/installation.ts';
import { reseal } from '../../commands/reseal.ts';
import { newVaultKey } from '../../vault.ts';
import { addWorld, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';
import { openedNumber } from './sealed-number.ts';

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
  readonly number?: string;
  readonly passport?: { readonly id: string; readonly version: number };
}

const PASSPORT = `... on PassportPayload { passport { id version state lastDigits
  handOuts { dueDate overdue late returnedOn } } }`;

async function send(user: string, mutation: string, input: object): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
    ${mutation === 'passportReveal' ? '... on PassportNumberPayload { number }' : PASSPORT}
    ... on BusinessError { code } ... on ValidationError { issues { code } } } }`;
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  const { data, errors } = await api.run<{ answer: Answer }>(user, document, variables);
  expect(errors).toEqual([]);
  return data.answer;
}

const codes = ({ issues = [] }: Answer) => issues.map(({ code }) => code);
const CONTENT = {
  kind: 'OFFICIAL',
  issuedOn: '2024-01-10',
  expiresOn: '2029-01-10',
  keeper: 'Văn phòng',
};
const register = (user: string, number: string, holder = 'clerk', content: object = CONTENT) =>
  send(user, 'passportRegister', {
    personId: person(holder),
    organisationId: ORGANISATION.daNang,
    number,
    content,
  });

/** A journey of Đà Nẵng on these days, with these people. */
async function journey(startDate: string, endDate: string, ...holders: readonly string[]) {
  const days = { startDate: day(startDate), endDate: day(endDate) };
  const { id } = await api.database.prisma.dossier.create({
    data: {
      kind: 'OUTBOUND',
      reportingClass: 'DELEGATION_OUT',
      organisationId: DA_NANG,
      title: 'Đi Gyeongnam',
      state: 'APPROVED',
      createdById: 'officer',
      ...days,
      members: {
        create: holders.map((holder, position) => ({
          id: `m${position}`,
          position,
          personId: `person-${holder}`,
          role: 'MEMBER' as const,
        })),
      },
    },
  });
  return id;
}

const handOut = (passport: Answer, dossierId: string, handedOutOn: string) =>
  send('officer', 'passportHandOut', {
    id: passport.passport?.id,
    version: passport.passport?.version,
    dossierId: writeId('Dossier', dossierId),
    handedOutOn,
  });
const takeBack = (passport: Answer, returnedOn: string) =>
  send('officer', 'passportTakeBack', {
    id: passport.passport?.id,
    version: passport.passport?.version,
    returnedOn,
  });
const reveal = (user: string, passport: Answer) =>
  send(user, 'passportReveal', { id: passport.passport?.id });

describe('a number', () => {
  const NUMBER = 'C9876543';

  it('is told to whoever keeps the passport, and every look stands in the history', async () => {
    const entered = await register('officer', ' c 987 6543');
    expect(entered.passport).toMatchObject({ state: 'KEPT', lastDigits: '43', version: 1 });
    expect(await reveal('officer', entered)).toMatchObject({ number: NUMBER });
    expect(await reveal('administrator', entered)).toMatchObject({ number: NUMBER });
    expect(await reveal('leader', entered)).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await reveal('adviser', entered)).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await reveal('otherOfficer', entered)).toMatchObject({ code: 'NOT_FOUND' });
    const looks = await api.database.prisma.auditEntry.findMany({
      where: { action: 'passport.reveal', subjectKind: 'PASSPORT' },
      orderBy: { at: 'asc' },
    });
    expect(looks.map(({ userId, data }) => [userId, data])).toEqual([
      ['officer', { lastDigits: '43' }],
      ['administrator', { lastDigits: '43' }],
    ]);
  });

  it('is entered once, and is one', async () => {
    expect(codes(await register('officer', 'C9876543', 'deputy'))).toEqual(['PASSPORT_ENTERED']);
    expect(codes(await register('officer', 'so 1', 'deputy'))).toEqual(['PASSPORT_NUMBER']);
    const late = { ...CONTENT, expiresOn: '2024-01-09' };
    expect(codes(await register('officer', 'C1', 'deputy', late))).toEqual([
      'PASSPORT_NUMBER',
      'EXPIRES_BEFORE_ISSUE',
    ]);
    expect(await register('leader', 'C1111111')).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await register('otherOfficer', 'C1111111')).toMatchObject({ code: 'NOT_YOUR_UNIT' });
  });

  it('stands nowhere in the database, whatever is done with it', async () => {
    await api.run('officer', '{ search(text: "C9876543", first: 5) { __typename } }');
    const { prisma } = api.database;
    const tables = await prisma.$queryRawUnsafe<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(60);
    const hex = Buffer.from(NUMBER).toString('hex');
    const base64 = Buffer.from(NUMBER).toString('base64').replaceAll('=', '');
    for (const { name } of tables) {
      const [row] = await prisma.$queryRawUnsafe<{ found: bigint }[]>(
        `SELECT count(*) AS found FROM "${name}" t WHERE t::text ~* '${NUMBER}|${hex}|${base64}'`,
      );
      expect([name, Number(row?.found)]).toEqual([name, 0]);
    }
    const kept = await prisma.passport.findMany({ select: { numberCipher: true } });
    expect(kept.map(({ numberCipher }) => numberCipher?.length)).toEqual([12 + 16 + 8]);
  });
});

describe('a passport', () => {
  it('goes out for an approved journey of its holder, and not twice', async () => {
    const entered = await register('officer', 'C0000001', 'deputy');
    const theirs = await journey('2026-06-22', '2026-06-26', 'clerk');
    expect(codes(await handOut(entered, theirs, '2026-06-15'))).toEqual(['NOT_A_TRAVELLER']);
    const own = await journey('2026-06-22', '2026-06-26', 'deputy');
    expect(codes(await handOut(entered, own, '2026-06-16'))).toEqual(['DAY_IN_FUTURE']);
    const out = await handOut(entered, own, '2026-06-15');
    expect(out.passport).toMatchObject({
      version: 2,
      state: 'OUT',
      handOuts: [{ dueDate: '2026-07-03', overdue: false, late: false, returnedOn: null }],
    });
    expect(await handOut(entered, own, '2026-06-15')).toMatchObject({ code: 'STALE_VERSION' });
    expect(codes(await handOut(out, own, '2026-06-15'))).toEqual(['PASSPORT_OUT']);
    expect(codes(await takeBack(out, '2026-06-14'))).toEqual(['BEFORE_HANDED_OUT']);
  });

  const OVERDUE = '{ passportsOverdue { person { fullName } handOuts { dueDate overdue } } }';
  const record = (dossierId: string, passportsReturnedOn: string | null) =>
    api.database.prisma.dossier
      .findUniqueOrThrow({ where: { id: dossierId } })
      .then(async ({ version }) => {
        const { data } = await api.run<{ answer: Answer }>(
          'officer',
          `mutation ($input: DossierRecordReturnInput!) { answer: dossierRecordReturn(input: $input) {
            __typename ... on ValidationError { issues { code } } } }`,
          {
            input: {
              id: writeId('Dossier', dossierId),
              version,
              passportsReturnedOn,
              idempotencyKey: randomUUID(),
            },
          },
        );
        return data.answer;
      });

  it('is missed after five working days, and the last one back is back for the dossier too', async () => {
    const dossierId = await journey('2026-05-25', '2026-06-05', 'secondOfficer', 'leader');
    const one = await register('officer', 'C0000002', 'secondOfficer');
    const other = await register('officer', 'C0000003', 'leader');
    const [oneOut, otherOut] = [
      await handOut(one, dossierId, '2026-05-22'),
      await handOut(other, dossierId, '2026-05-22'),
    ];
    const { data } = await api.run('officer', OVERDUE);
    expect(data).toEqual({
      passportsOverdue: expect.arrayContaining(
        ['secondOfficer', 'leader'].map((name) => ({
          person: { fullName: `Người mẫu ${name}` },
          handOuts: [{ dueDate: '2026-06-12', overdue: true }],
        })),
      ) as unknown,
    });
    expect((await api.run('otherOfficer', OVERDUE)).data).toEqual({ passportsOverdue: [] });
    expect(codes(await record(dossierId, '2026-06-12'))).toEqual(['PASSPORTS_STILL_OUT']);

    const back = await takeBack(oneOut, '2026-06-12');
    expect(back.passport).toMatchObject({ state: 'KEPT', handOuts: [{ late: false }] });
    const { prisma } = api.database;
    const dossier = () => prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    expect(await dossier()).toMatchObject({ passportsReturnedOn: null, version: 1 });

    const late = await takeBack(otherOut, '2026-06-15');
    expect(late.passport).toMatchObject({ handOuts: [{ late: true, overdue: false }] });
    expect(await dossier()).toMatchObject({ passportsReturnedOn: day('2026-06-15'), version: 2 });
    expect(codes(await record(dossierId, '2026-06-14'))).toEqual(['BEFORE_LOGGED_RETURN']);
    expect(await record(dossierId, '2026-06-15')).toMatchObject({ __typename: 'DossierPayload' });
    expect(codes(await takeBack(late, '2026-06-15'))).toEqual(['PASSPORT_NOT_OUT']);
    const audit = await prisma.auditEntry.findMany({
      where: { subjectId: dossierId, action: 'dossier.recordReturn' },
    });
    expect(audit).toHaveLength(2);
  });

  it('that was lost on the way is waited for no more', async () => {
    const dossierId = await journey('2026-05-25', '2026-06-05', 'officer');
    const entered = await register('officer', 'C0000004', 'officer');
    const out = await handOut(entered, dossierId, '2026-05-22');
    const lost = await send('officer', 'passportReportLost', {
      id: out.passport?.id,
      version: out.passport?.version,
      lostOn: '2026-06-03',
      text: 'Mất tại sân bay, đã báo cơ quan cấp',
    });
    expect(lost.passport).toMatchObject({ state: 'LOST', handOuts: [{ overdue: false }] });
    expect(
      await api.database.prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } }),
    ).toMatchObject({ passportsReturnedOn: day('2026-06-05') });
  });
});

it('is opened by another key once its number is sealed anew', async () => {
  const { prisma } = api.database;
  const older = `test:${Buffer.alloc(32, 7).toString('base64')}`;
  const newer = newVaultKey().replace('1:', '2:');
  const before = await prisma.passport.findMany({ orderBy: { id: 'asc' } });
  await reseal(api.database, `${newer},${older}`);
  const after = await prisma.passport.findMany({ orderBy: { id: 'asc' } });
  const told = ({ lastDigits, version }: (typeof after)[number]) => [lastDigits, version];
  expect(after.map((passport) => passport.keyId)).toEqual(before.map(() => '2'));
  expect(after.map(told)).toEqual(before.map(told));
  const numbers = after.map(({ id, numberCipher, keyId }) =>
    numberCipher === null || keyId === null
      ? null
      : openedNumber(vaultOf(newer), { numberCipher, keyId }, id),
  );
  expect(numbers).toContain('C9876543');
});

it('is listed by whoever sees the union, with the same statements for few and many', async () => {
  const LIST = `{ passports(first: 100) { totalCount nodes { person { fullName } organisation { name }
    state lastDigits expiresOn handOuts { title dueDate overdue } viewerMay { edit { allowed }
    readNumber { allowed code } } } } }`;
  const few = await api.run<{ passports: { totalCount: number } }>('adviser', LIST);
  const { prisma } = api.database;
  await prisma.passport.createMany({
    data: Array.from({ length: 60 }, (_, index) => ({
      id: `many-${index}`,
      personId: 'person-clerk',
      organisationId: DA_NANG,
      kind: 'OFFICIAL' as const,
      lastDigits: '',
      issuedOn: day('2020-01-01'),
      expiresOn: day('2025-01-01'),
    })),
  });
  const many = await api.run<{ passports: { totalCount: number } }>('adviser', LIST);
  expect([few.errors, many.errors]).toEqual([[], []]);
  expect(many.data.passports.totalCount).toBe(few.data.passports.totalCount + 60);
  expect(many.statements.toSorted()).toEqual(few.statements.toSorted());
  expect(few.statements.length).toBeLessThanOrEqual(4);
  const expired = '{ passports(where: { state: [EXPIRED] }) { totalCount } }';
  expect((await api.run('officer', expired)).data).toEqual({ passports: { totalCount: 60 } });
  expect((await api.run('otherOfficer', expired)).data).toEqual({ passports: { totalCount: 0 } });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readId, writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { person } from '../approval/contents.testing.ts';
import { addWorld, BAC_NINH, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { approvedDossier, detailOf, inNextYear } from './dossier.testing.ts';
import { findingActs } from './found-on.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const { foundOn, journey } = findingActs(() => api);

describe('the same people again', () => {
  it('are told with the journeys of the unit, and nobody else who travelled', async () => {
    const content = inNextYear();
    const year = Number(content.startDate.slice(0, 4));
    await journey(DA_NANG, `${year - 1}-09-06`, ['person-clerk']);
    const counted = [
      await journey(DA_NANG, `${year - 1}-09-07`, ['person-clerk', 'person-officer']),
      await journey(DA_NANG, `${year}-02-01`, ['person-clerk', 'person-leader']),
      await journey(DA_NANG, `${year}-09-07`, ['person-deputy']),
    ];
    await journey(DA_NANG, `${year}-09-08`, ['person-clerk']);
    await journey(BAC_NINH, `${year}-03-01`, ['person-clerk']);
    const { lookups, of } = await foundOn(content);
    expect(of('TK17')).toEqual([
      {
        key: `TK17.SAME_TRAVELLER.${person('clerk')}`,
        status: 'FAIL',
        data: { personId: person('clerk'), journeys: 3, unitJourneys: 4, months: 12 },
        measure: { limit: 50, actual: 75, excess: 25, unit: 'PERCENT', currency: null },
      },
    ]);
    expect(lookups.unitJourneys).toEqual({
      organisationId: ORGANISATION.daNang,
      until: content.startDate,
      journeys: [[person('clerk')], [person('clerk'), person('leader')], []].map(
        (personIds, index) => ({
          dossierId: writeId('Dossier', counted[index]?.id ?? ''),
          startDate: [`${year - 1}-09-07`, `${year}-02-01`, `${year}-09-07`][index],
          personIds,
        }),
      ),
    });
  });

  it('are not told while there is no first day', async () => {
    const { lookups, of } = await foundOn(
      inNextYear({ startDate: null, endDate: null, stops: [] }),
    );
    expect(lookups.unitJourneys).toBeNull();
    expect(of('TK17')).toMatchObject([{ key: 'TK17.START_DATE', status: 'CANNOT_TELL' }]);
  });
});

describe('time until retirement', () => {
  it('is told in months, and nothing else of when somebody was born', async () => {
    const content = inNextYear({ purposeKind: 'TRAINING' });
    const year = Number(content.startDate.slice(0, 4));
    const { prisma } = api.database;
    // 62 years old in the December that follows the first day, 7 September.
    const dateOfBirth = new Date(`${year - 62}-12-24T00:00:00Z`);
    await prisma.person.update({
      where: { id: 'person-clerk' },
      data: { dateOfBirth, sex: 'MALE' },
    });
    const { lookups, of } = await foundOn(content);
    expect(of('TK08')).toEqual([
      {
        key: `TK08.NEAR_RETIREMENT.${person('clerk')}`,
        status: 'FAIL',
        data: { personId: person('clerk'), monthsLeft: 3 },
        measure: { limit: 24, actual: 3, excess: 21, unit: 'MONTHS', currency: null },
      },
      {
        key: `TK08.RETIREMENT.${person('leader')}`,
        status: 'CANNOT_TELL',
        data: {},
        measure: null,
      },
    ]);
    const told = JSON.stringify(lookups);
    expect(told).not.toContain(`${year - 62}-12`);
    expect(told).not.toMatch(/dateOfBirth|MALE|"sex"/u);
    expect(lookups.people.map(({ retirement }) => retirement)).toEqual([
      { on: content.startDate, months: null },
      { on: content.startDate, months: 3 },
    ]);
  });

  it('of whom there is much left is only known to be enough', async () => {
    const { prisma } = api.database;
    const content = inNextYear({ purposeKind: 'STUDY' });
    const dateOfBirth = new Date(`${Number(content.startDate.slice(0, 4)) - 30}-01-01T00:00:00Z`);
    await prisma.person.updateMany({ data: { dateOfBirth, sex: null } });
    const { lookups, of } = await foundOn(content);
    expect(of('TK08')).toMatchObject([{ status: 'PASS' }]);
    expect(lookups.people.map(({ retirement }) => retirement?.months)).toEqual([24, 24]);
  });
});

describe('trade and languages', () => {
  it('are those of the register', async () => {
    const { prisma } = api.database;
    await prisma.person.update({
      where: { id: 'person-clerk' },
      data: { trade: 'Cơ khí', function: 'Tài chính' },
    });
    await prisma.personLanguage.create({
      data: { personId: 'person-officer', language: 'ko', level: 'C1', evidence: 'SELF_STATED' },
    });
    const as = (user: WorldUser, role: string) => ({
      id: user,
      personId: person(user),
      role,
      reason: 'Đúng chuyên môn',
    });
    const members = [
      as('leader', 'HEAD'),
      as('clerk', 'MEMBER'),
      as('deputy', 'EXPERT'),
      as('officer', 'INTERPRETER'),
      as('adviser', 'INTERPRETER'),
    ];
    const { of } = await foundOn(inNextYear({ purposeKind: 'STUDY', members }));
    expect(of('TK09').map(({ key, status }) => [key, status])).toEqual([
      [`TK09.LANGUAGE_SELF_STATED.${person('officer')}`, 'FAIL'],
      [`TK09.TRADE_OFF_TOPIC.${person('clerk')}`, 'FAIL'],
      [`TK09.LANGUAGES.${person('adviser')}`, 'CANNOT_TELL'],
      [`TK09.TRADE.${person('deputy')}`, 'CANNOT_TELL'],
    ]);
  });
});

describe('relatives and invitations', () => {
  it('are judged by what the dossier declares, also of a submission from before it could', async () => {
    const invitation = { kind: 'ENTERPRISE', from: 'Công ty Mẫu', number: null, date: null };
    const { of } = await foundOn(inNextYear({ relatives: null, invitation }));
    expect(of('TK07').map(({ key, status }) => [key, status])).toEqual([
      ['TK07.ENTERPRISE_INVITATION', 'FAIL'],
      ['TK07.RELATIVES', 'CANNOT_TELL'],
    ]);
    const { id } = await approvedDossier(api, inNextYear());
    const { prisma } = api.database;
    await prisma.$executeRaw`UPDATE submission SET content = content - 'relatives'
      WHERE dossier_id = ${readId(id, 'Dossier')}`;
    const detail = await detailOf(api, id);
    expect(detail).toMatchObject({
      changesSinceApproved: [{ label: 'relatives', before: null }],
    });
  });
});

import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import { findingKey } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { addDays, addMonths, monthOf, monthPeriod } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readId, writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { TEST_DAY, testApi } from '../../testing.ts';
import { person } from '../approval/contents.testing.ts';
import {
  addWorld,
  BAC_NINH,
  DA_NANG,
  FEDERATION,
  ORGANISATION,
} from '../approval/world.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { approvedDossier, detailOf, inNextYear } from './dossier.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

type Found = {
  readonly key: string;
  readonly status: string;
  readonly data: object;
  readonly measure: object | null;
};

const BOTH = `query ($content: DossierContentInput!) {
  lookups: dossierLookups(content: $content) { json }
  verdict: dossierEvaluate(content: $content) {
    findings { key status data measure { limit actual excess unit currency } } } }`;

/** What server and browser find on a content, which must be the same; and what the browser was told. */
async function foundOn(content: object) {
  const { data, errors } = await api.run<{
    lookups: { json: DossierLookups };
    verdict: { findings: readonly Found[] };
  }>('officer', BOTH, { content });
  expect(errors).toEqual([]);
  const lookups = data.lookups.json;
  // What a form holds is the content, ids and all.
  const inBrowser = assessDossier(content as unknown as DossierContent, lookups);
  expect(
    inBrowser.map((finding) => ({
      key: findingKey(finding),
      status: finding.status,
      data: finding.data,
      measure: finding.measure,
    })),
  ).toEqual(data.verdict.findings);
  const { findings } = data.verdict;
  const of = (checkId: string) => findings.filter(({ key }) => key.startsWith(checkId));
  return { lookups, of };
}

/** A journey that is approved, written into the database as it would stand there. */
function journey(organisationId: string, day: string, personIds: readonly string[] = []) {
  const date = new Date(`${day}T00:00:00Z`);
  return api.database.prisma.dossier.create({
    data: {
      kind: 'OUTBOUND',
      reportingClass: 'DELEGATION_OUT',
      organisationId,
      title: 'Đoàn khác',
      topic: 'An toàn lao động',
      state: 'APPROVED',
      startDate: date,
      endDate: date,
      createdById: 'otherOfficer',
      stops: {
        create: {
          id: 's',
          position: 0,
          countryCode: 'KR',
          place: 'Seoul',
          arrive: date,
          leave: date,
        },
      },
      members: {
        create: personIds.map((personId, position) => ({
          id: `m${position}`,
          position,
          personId,
          role: 'MEMBER' as const,
        })),
      },
    },
  });
}

describe('a journey that this one might join', () => {
  it('is told with whose it is, when, and how many others there are', async () => {
    const content = inNextYear();
    const year = content.startDate.slice(0, 4);
    const other = await journey(BAC_NINH, `${year}-09-10`);
    await journey(FEDERATION, `${year}-09-15`);
    await journey(DA_NANG, `${year}-09-22`);
    const { lookups, of } = await foundOn(content);
    expect(of('TK13')).toEqual([
      {
        key: 'TK13.MERGEABLE_MISSION.KR',
        status: 'FAIL',
        data: {
          missionId: writeId('Dossier', other.id),
          source: 'DOSSIER',
          organisationId: ORGANISATION.bacNinh,
          countryCode: 'KR',
          startDate: `${year}-09-10`,
          days: 3,
          others: 1,
        },
        measure: { limit: 15, actual: 3, excess: 12, unit: 'DAYS', currency: null },
      },
    ]);
    expect(lookups.neighbours).toEqual({
      organisationId: ORGANISATION.daNang,
      neighbourIds: [ORGANISATION.bacNinh, ORGANISATION.federation],
    });
  });

  it('is of a neighbour: not of a union below another one', async () => {
    const { prisma } = api.database;
    const id = 'cdcs-mau';
    await prisma.organisation.create({ data: { id } });
    const content = inNextYear();
    await prisma.organisationVersion.create({
      data: {
        organisationId: id,
        name: 'Công đoàn cơ sở Mẫu',
        shortName: 'CĐCS Mẫu',
        kind: 'GRASSROOTS_UNION',
        parentId: BAC_NINH,
        validFrom: new Date('2000-01-01'),
      },
    });
    await journey(id, content.startDate);
    const { lookups, of } = await foundOn(content);
    expect(of('TK13')).toMatchObject([{ key: 'TK13', status: 'PASS' }]);
    expect(lookups.neighbours.neighbourIds).not.toContain(writeId('Organisation', id));
  });
});

describe('missions that others made', () => {
  it('are told where a unit, partner or row of the rules makes them matter, and not else', async () => {
    const { prisma } = api.database;
    const content = inNextYear();
    const over = addMonths(TEST_DAY, -12);
    const theirs = await journey(BAC_NINH, over);
    const ours = await journey(DA_NANG, over);
    const withPartner = await journey(BAC_NINH, over);
    const partnerId = readId(content.partnerId, 'Partner');
    await prisma.dossier.update({ where: { id: withPartner.id }, data: { partnerId } });
    const toldIds = async () => {
      const { lookups } = await foundOn(content);
      return lookups.missions.flatMap(({ missions }) => missions.map((mission) => mission.id));
    };
    const dossier = ({ id }: { readonly id: string }) => writeId('Dossier', id);
    const told = await toldIds();
    expect(told).toEqual(expect.arrayContaining([dossier(ours), dossier(withPartner)]));
    expect(told).not.toContain(dossier(theirs));
    const row = await prisma.checkParameter.findFirstOrThrow({ where: { checkId: 'TK06' } });
    const values = row.values as Readonly<Record<string, string | number>>;
    await prisma.checkParameter.update({
      where: { id: row.id },
      data: { values: { ...values, scope: 'FEDERATION' } },
    });
    expect(await toldIds()).toContain(dossier(theirs));
    await prisma.checkParameter.update({ where: { id: row.id }, data: { values } });
  });

  it('are told of everybody, as far as they are to come, where journeys may be merged with all', async () => {
    const { prisma } = api.database;
    const content = inNextYear();
    const id = 'cdcs-xa';
    const version = {
      name: 'Công đoàn cơ sở Xa',
      shortName: 'CĐCS Xa',
      kind: 'GRASSROOTS_UNION' as const,
      parentId: BAC_NINH,
      validFrom: new Date('2000-01-01'),
    };
    await prisma.organisation.create({ data: { id, versions: { create: version } } });
    const before = await journey(id, addDays(monthPeriod(monthOf(TEST_DAY)).from, -1));
    const coming = await journey(id, content.startDate);
    const toldIds = async () => {
      const { lookups } = await foundOn(content);
      return lookups.missions.flatMap(({ missions }) => missions.map((mission) => mission.id));
    };
    const [past, ahead] = [before, coming].map((one) => writeId('Dossier', one.id));
    expect(await toldIds()).not.toContain(ahead);
    const row = await prisma.checkParameter.findFirstOrThrow({ where: { checkId: 'TK13' } });
    const values = row.values as Readonly<Record<string, string | number>>;
    await prisma.checkParameter.update({
      where: { id: row.id },
      data: { values: { ...values, mergingScope: 'FEDERATION' } },
    });
    const told = await toldIds();
    expect([told.includes(ahead ?? ''), told.includes(past ?? '')]).toEqual([true, false]);
    await prisma.checkParameter.update({ where: { id: row.id }, data: { values } });
  });
});

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

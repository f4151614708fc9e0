import type { PrismaClient } from '@cau-noi/db/prisma';
import { dbDate } from '../../dates.ts';
import { isoDate } from '@cau-noi/domain/period';
import { writeId } from '../../ids.ts';

/** A small world of invented people in which plans and dossiers are written and decided on. */

const SINCE = dbDate(isoDate('2000-01-01'));

export const FEDERATION = 'tld';
export const DA_NANG = 'ldld-da-nang';
export const BAC_NINH = 'ldld-bac-ninh';

export const ORGANISATION = {
  federation: writeId('Organisation', FEDERATION),
  daNang: writeId('Organisation', DA_NANG),
  bacNinh: writeId('Organisation', BAC_NINH),
} as const;

/** Users by what they are; each has a person `person-<user>` at the same union. */
const USERS = {
  officer: ['OFFICER', DA_NANG],
  secondOfficer: ['OFFICER', DA_NANG],
  leader: ['UNIT_LEADER', DA_NANG],
  deputy: ['UNIT_LEADER', DA_NANG],
  otherOfficer: ['OFFICER', BAC_NINH],
  otherLeader: ['UNIT_LEADER', BAC_NINH],
  adviser: ['FEDERATION_ADVISER', FEDERATION],
  federationLeader: ['FEDERATION_LEADER', FEDERATION],
  auditor: ['AUDITOR', FEDERATION],
  administrator: ['ADMINISTRATOR', FEDERATION],
  clerk: [null, DA_NANG],
} as const;
export type WorldUser = keyof typeof USERS;

export const PARTNER_ID = 'gyeongnam';

const ORGANISATIONS = [
  [FEDERATION, 'Tổng Liên đoàn Lao động Việt Nam', 'TLĐ', 'FEDERATION', null],
  [DA_NANG, 'Liên đoàn Lao động thành phố Đà Nẵng', 'LĐLĐ Đà Nẵng', 'PROVINCIAL_UNION', FEDERATION],
  [BAC_NINH, 'Liên đoàn Lao động tỉnh Bắc Ninh', 'LĐLĐ Bắc Ninh', 'PROVINCIAL_UNION', FEDERATION],
] as const;

async function addOrganisations(prisma: PrismaClient): Promise<void> {
  await prisma.organisation.createMany({ data: ORGANISATIONS.map(([id]) => ({ id })) });
  await prisma.organisationVersion.createMany({
    data: ORGANISATIONS.map(([organisationId, name, shortName, kind, parentId]) => ({
      organisationId,
      name,
      shortName,
      kind,
      parentId,
      validFrom: SINCE,
    })),
  });
  await prisma.organisationRole.createMany({
    data: [
      { kind: 'APPROVER', holderId: FEDERATION, scopeId: FEDERATION, validFrom: SINCE },
      { kind: 'ADVISORY_BODY', holderId: FEDERATION, scopeId: FEDERATION, validFrom: SINCE },
    ],
  });
}

async function addUsers(prisma: PrismaClient): Promise<void> {
  const entries = Object.entries(USERS);
  await prisma.person.createMany({
    data: entries.map(([id]) => ({ id: `person-${id}`, fullName: `Người mẫu ${id}` })),
  });
  await prisma.personPost.createMany({
    data: entries.map(([id, [role, organisationId]]) => ({
      personId: `person-${id}`,
      organisationId,
      title: 'Cán bộ',
      keyLeader: role === 'UNIT_LEADER' || role === 'FEDERATION_LEADER',
      validFrom: SINCE,
    })),
  });
  await prisma.user.createMany({
    data: entries.map(([id]) => ({
      id,
      name: `Người mẫu ${id}`,
      email: `${id}@example.test`,
      personId: `person-${id}`,
    })),
  });
  await prisma.grant.createMany({
    data: entries.flatMap(([userId, [role, organisationId]]) =>
      role === null ? [] : [{ userId, role, organisationId, validFrom: SINCE }],
    ),
  });
}

const BASIS = { citation: 'Quy định mẫu để thử', article: 'Điều 1' } as const;

/** The rows of the checks on people and on journeys that might be one. */
const ON_PEOPLE = [
  { id: 'tk07', checkId: 'TK07', severity: 'JUSTIFY', values: {} },
  {
    id: 'tk08',
    checkId: 'TK08',
    severity: 'JUSTIFY',
    values: {
      minMonthsLeft: 24,
      ageRisesFrom: 2021,
      menAgeMonths: 720,
      menYearlyMonths: 3,
      menLastAgeMonths: 744,
      womenAgeMonths: 660,
      womenYearlyMonths: 4,
      womenLastAgeMonths: 720,
    },
  },
  {
    id: 'tk09',
    checkId: 'TK09',
    severity: 'JUSTIFY',
    values: { minLanguageLevel: 'B2', minTradeOverlapPercent: 50 },
  },
  {
    id: 'tk13',
    checkId: 'TK13',
    severity: 'NOTE',
    values: { minDaysApart: 15, mergingScope: 'NEIGHBOURS' },
  },
  {
    id: 'tk17',
    checkId: 'TK17',
    severity: 'NOTE',
    values: { windowMonths: 12, minJourneys: 4, maxSharePercent: 50 },
  },
] as const;

/** What is asked of reports that were handed in, and of what activities cost. */
const AFTER_REPORTS = [
  {
    id: 'hq03',
    checkId: 'HQ03',
    severity: 'NOTE' as const,
    values: {
      firstMonths: 3,
      firstPercent: 30,
      secondMonths: 6,
      secondPercent: 60,
      lastMonths: 12,
      lastPercent: 90,
      leadDays: 15,
      minUnions: 1,
    },
  },
  { id: 'hq06', checkId: 'HQ06', severity: 'NOTE' as const, values: { maxVisitsApart: 1 } },
  { id: 'hq07', checkId: 'HQ07', severity: 'NOTE' as const, values: {} },
  {
    id: 'hq08',
    checkId: 'HQ08',
    severity: 'NOTE' as const,
    values: { minRaisedPercent: 50, minReached: 20, minTaughtPercent: 50, reachMonths: 3 },
  },
  {
    id: 'hq09',
    checkId: 'HQ09',
    severity: 'NOTE' as const,
    values: { years: 3, minActivities: 2, maxOverPercent: 20 },
  },
  {
    id: 'hq10',
    checkId: 'HQ10',
    severity: 'NOTE' as const,
    values: { minProducts: 1, minNotes: 1 },
  },
];

async function addRules(prisma: PrismaClient): Promise<void> {
  const row = { validFrom: SINCE, kinds: [], levels: [], ...BASIS };
  await prisma.checkParameter.createMany({
    data: [
      { id: 'tk01', checkId: 'TK01', severity: 'STOP', values: {}, ...row },
      {
        id: 'tk03',
        checkId: 'TK03',
        severity: 'STOP',
        values: { maxPersons: 10, maxDays: 10, maxCountries: 3 },
        ...row,
      },
      { id: 'tk04', checkId: 'TK04', severity: 'JUSTIFY', values: { maxTripsPerYear: 2 }, ...row },
      {
        id: 'tk05',
        checkId: 'TK05',
        severity: 'JUSTIFY',
        values: { maxKeyLeadersOfOneUnit: 1 },
        ...row,
      },
      {
        id: 'tk06',
        checkId: 'TK06',
        severity: 'JUSTIFY',
        values: { minMonths: 36, scope: 'UNIT', topicOverlapPercent: 80 },
        ...row,
      },
      { id: 'tk12', checkId: 'TK12', severity: 'JUSTIFY', values: {}, ...row },
      {
        id: 'tk15',
        checkId: 'TK15',
        severity: 'NOTE',
        values: { settlementDays: 15, tolerancePercent: 10 },
        ...row,
      },
      { id: 'tk16', checkId: 'TK16', severity: 'NOTE', values: { passportDays: 5 }, ...row },
      ...ON_PEOPLE.map((rule) => ({ ...rule, ...row })),
      { id: 'hq01', checkId: 'HQ01', severity: 'STOP', values: { minObjectives: 1 }, ...row },
      {
        id: 'hq02',
        checkId: 'HQ02',
        severity: 'NOTE',
        values: { reportDays: 10, previousOverdue: 'NOTE' },
        ...row,
      },
      ...AFTER_REPORTS.map((rule) => ({ ...rule, ...row })),
      {
        id: 'hq04',
        checkId: 'HQ04',
        severity: 'NOTE',
        values: { benchmarkPercent: 95, forceMajeure: 'INCLUDED' },
        ...row,
      },
    ],
  });
  await prisma.approvalRoute.createMany({
    data: [
      { id: 'plan', subject: 'PLAN', planned: null, steps: ['UNIT_LEADER', 'FEDERATION_LEADER'] },
      {
        id: 'planned',
        subject: 'DOSSIER',
        planned: true,
        steps: ['FEDERATION_ADVISER', 'FEDERATION_LEADER'],
      },
      {
        id: 'unplanned',
        subject: 'DOSSIER',
        planned: false,
        steps: ['UNIT_LEADER', 'FEDERATION_ADVISER', 'FEDERATION_LEADER'],
      },
    ].map((route) => ({ ...route, ...row }) as never),
  });
}

async function addHolidays(prisma: PrismaClient): Promise<void> {
  const rule = { calendar: 'SOLAR', daysBefore: 0, daysAfter: 0, validFrom: SINCE } as const;
  const lunar = { ...rule, calendar: 'LUNAR' } as const;
  await prisma.holidayRule.createMany({
    data: [
      { ...rule, holiday: 'NEW_YEAR', month: 1, day: 1 } as const,
      { ...lunar, holiday: 'TET', month: 1, day: 1, daysBefore: 1, daysAfter: 3 } as const,
      { ...lunar, holiday: 'HUNG_KINGS', month: 3, day: 10 } as const,
      { ...rule, holiday: 'REUNIFICATION', month: 4, day: 30 } as const,
      { ...rule, holiday: 'LABOUR_DAY', month: 5, day: 1 } as const,
      { ...rule, holiday: 'NATIONAL_DAY', month: 9, day: 2, daysBefore: 1 } as const,
    ].map((row) => ({ id: row.holiday.toLowerCase(), ...BASIS, ...row })),
  });
}

/** Fills an empty, migrated database. */
export async function addWorld(prisma: PrismaClient): Promise<void> {
  await addOrganisations(prisma);
  await prisma.partner.create({
    data: {
      id: PARTNER_ID,
      nameVi: 'Liên hiệp Công đoàn Gyeongnam',
      countryCode: 'KR',
      kind: 'PROVINCIAL_UNION',
    },
  });
  await addUsers(prisma);
  await addRules(prisma);
  await addHolidays(prisma);
}

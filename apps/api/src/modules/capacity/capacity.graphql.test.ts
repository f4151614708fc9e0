import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, BAC_NINH, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;
const day = (text: string) => dbDate(isoDate(text));

const RULE = { activitiesPerOfficer: 12, partTimePercent: 50, citation: 'Mặc định để thử' };

/** What somebody does for Đà Nẵng. */
const work = (
  user: string,
  from: string,
  to: string | null,
  workload: 'FULL_TIME' | 'PART_TIME',
) => ({
  personId: `person-${user}`,
  organisationId: DA_NANG,
  role: 'OFFICER' as const,
  workload,
  validFrom: day(from),
  ...(to !== null && { validTo: day(to), leavingReason: 'RETIRED' as const }),
});

const dossier = (startDate: string, state: 'APPROVED' | 'DRAFT', organisationId = DA_NANG) => ({
  kind: 'OUTBOUND' as const,
  reportingClass: 'DELEGATION_OUT' as const,
  organisationId,
  title: 'Hoạt động',
  state,
  createdById: 'officer',
  startDate: day(startDate),
  endDate: day(startDate),
});

beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  await prisma.capacityRule.create({ data: { id: 'rule', validFrom: day('2021-01-01'), ...RULE } });
  await prisma.staffAssignment.createMany({
    data: [
      work('officer', '2024-01-01', null, 'PART_TIME'),
      // A change of workload is neither a coming nor a going.
      work('secondOfficer', '2024-01-01', '2026-02-28', 'PART_TIME'),
      work('secondOfficer', '2026-03-01', '2026-05-31', 'FULL_TIME'),
      work('clerk', '2026-07-01', null, 'FULL_TIME'),
    ],
  });
  await prisma.personLanguage.createMany({
    data: [
      ['officer', 'en', '2026-06-14'],
      ['officer', 'ko', '2026-06-15'],
      ['secondOfficer', 'fr', '2020-01-01'],
    ].map(([user, language = '', expiresOn = '']) => ({
      personId: `person-${user}`,
      language,
      level: 'B1' as const,
      evidence: 'TESTED' as const,
      expiresOn: day(expiresOn),
    })),
  });
  await prisma.dossier.createMany({
    data: [
      ...Array.from({ length: 12 }, () => dossier('2026-04-10', 'APPROVED')),
      dossier('2026-04-10', 'DRAFT'),
      dossier('2025-12-31', 'APPROVED'),
      dossier('2026-04-10', 'APPROVED', BAC_NINH),
    ],
  });
});
afterAll(() => api[Symbol.asyncDispose]());

interface Year {
  readonly capacity: {
    readonly units: readonly { readonly organisation: { readonly shortName: string } }[];
  };
}

const QUERY = `query ($where: CapacityWhere!) { capacity(where: $where) {
  countedOn rule { activitiesPerOfficer partTimePercent basis { verification } }
  units { organisation { shortName } fullTime partTime leaders withLanguage expiredLanguages joined
    left { reason count } planned carriedOut load trainingHours findings { code data } } } }`;

const ask = async (user: string, where: object) => {
  const answer = await api.run<Year>(user, QUERY, { where });
  expect(answer.errors).toEqual([]);
  return answer;
};

it('counts officers today, what they know, who left, and what there is to do', async () => {
  const { data, statements } = await ask('officer', { year: 2026 });
  expect(data.capacity).toEqual({
    countedOn: '2026-06-15',
    rule: {
      activitiesPerOfficer: 12,
      partTimePercent: 50,
      basis: { verification: 'UNVERIFIED' },
    },
    units: [
      {
        organisation: { shortName: 'LĐLĐ Đà Nẵng' },
        fullTime: 0,
        partTime: 1,
        leaders: 0,
        withLanguage: 1,
        expiredLanguages: 1,
        joined: 0,
        left: [{ reason: 'RETIRED', count: 1 }],
        planned: 0,
        carriedOut: 12,
        load: 24,
        trainingHours: null,
        findings: [
          { code: 'PART_TIME_ALONE', data: { officers: 0.5, activities: 12, limit: 12 } },
          { code: 'TURNOVER', data: { left: 1, officers: 1 } },
        ],
      },
    ],
  });
  expect(statements.length).toBeLessThanOrEqual(4);
});

it('tells the hours of training of the officers there are, once trainings of the year are known', async () => {
  const session = (id: string, heldOn: string, minutes: number) => ({
    id,
    position: 0,
    heldOn: day(heldOn),
    minutes,
    subject: '…',
  });
  const days = { startDate: day('2026-02-02'), endDate: day('2026-02-03') };
  const course = { organiserKind: 'UNION', mode: 'IN_PERSON', year: 2026, ...days } as const;
  const sent = (user: string) => ({
    personId: `person-${user}`,
    organisationId: DA_NANG,
    state: 'ACCEPTED' as const,
    attendance: { create: [{ sessionId: 's1' }, { sessionId: 's2' }] },
  });
  await api.database.prisma.training.create({
    data: {
      ...course,
      organisationId: BAC_NINH,
      title: 'Lễ tân',
      topic: 'Lễ tân',
      state: 'HELD',
      sessions: { create: [session('s1', '2026-02-02', 90), session('s2', '2026-02-03', 60)] },
      // One of them is no officer of the union today.
      participants: { create: [sent('officer'), sent('secondOfficer')] },
    },
  });
  const { data, statements } = await ask('officer', { year: 2026 });
  expect(data.capacity.units).toMatchObject([{ trainingHours: 2.5 }]);
  expect(statements.length).toBeLessThanOrEqual(4);
  const last = await ask('officer', { year: 2025 });
  expect(last.data.capacity.units).toMatchObject([{ trainingHours: null }]);
});

it('looks back on the last day of a year, and knows no rule before there was one', async () => {
  const [unit] = (await ask('officer', { year: 2025 })).data.capacity.units;
  expect(unit).toMatchObject({ partTime: 2, left: [], carriedOut: 1, load: 1, findings: [] });
  const { data } = await ask('officer', { year: 2020 });
  expect(data.capacity).toMatchObject({ rule: null, units: [{ load: null, findings: [] }] });
});

it('shows whoever has nobody first, to whoever sees the unions', async () => {
  const namesOf = async (user: string, where: object) =>
    (await ask(user, where)).data.capacity.units.map(({ organisation }) => organisation.shortName);
  expect(await namesOf('adviser', { year: 2026 })).toEqual([
    'LĐLĐ Bắc Ninh',
    'LĐLĐ Đà Nẵng',
    'TLĐ',
  ]);
  const own = { year: 2026, organisationId: ORGANISATION.daNang };
  expect(await namesOf('adviser', own)).toEqual(['LĐLĐ Đà Nẵng']);
  expect(await namesOf('otherOfficer', own)).toEqual([]);
});

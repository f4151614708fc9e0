import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  const { prisma } = api.database;
  const day = (text: string) => dbDate(isoDate(text));
  await prisma.checkParameter.update({
    where: { id: 'tk03' },
    data: { validTo: day('2026-06-30') },
  });
  await prisma.checkParameter.create({
    data: {
      id: 'tk03-new',
      checkId: 'TK03',
      severity: 'JUSTIFY',
      kinds: ['OUTBOUND'],
      levels: ['PROVINCIAL_UNION', 'SECTOR_UNION'],
      planned: true,
      values: { maxPersons: 8, maxDays: null, maxCountries: 2 },
      validFrom: day('2026-07-01'),
      citation: 'Quy định mẫu mới',
      verification: 'TEXT_READ',
    },
  });
  await prisma.deadlineRule.create({
    data: {
      id: 'plan-due',
      code: 'PLAN',
      month: 11,
      day: 15,
      validFrom: day('2020-01-01'),
      citation: 'Quy định mẫu',
    },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const PARAMETERS = `query P($asOf: Date) { checkParameters(asOf: $asOf) {
  parameterId checkId validFrom validTo kinds levels planned severity values
  basis { citation article verification }
} }`;

interface Parameters {
  readonly checkParameters: readonly { readonly parameterId: string; readonly checkId: string }[];
}

async function parameters(asOf: string | null) {
  const { data, errors } = await api.run<Parameters>('auditor', PARAMETERS, { asOf });
  expect(errors).toEqual([]);
  return data.checkParameters.filter(({ checkId }) => checkId === 'TK03');
}

it('shows the rows of a check that hold on a day, with their basis and its mark', async () => {
  expect((await parameters('2026-06-30')).map((row) => row.parameterId)).toEqual(['tk03']);
  expect(await parameters('2026-07-01')).toEqual([
    {
      parameterId: 'tk03-new',
      checkId: 'TK03',
      validFrom: '2026-07-01',
      validTo: null,
      kinds: ['OUTBOUND'],
      levels: ['PROVINCIAL_UNION', 'SECTOR_UNION'],
      planned: true,
      severity: 'JUSTIFY',
      values: { maxPersons: 8, maxDays: null, maxCountries: 2 },
      basis: { citation: 'Quy định mẫu mới', article: null, verification: 'TEXT_READ' },
    },
  ]);
  expect(await parameters(null)).toHaveLength(2);
});

it('shows routes and deadlines', async () => {
  const { data, errors } = await api.run(
    'officer',
    `{ approvalRoutes(asOf: "2026-01-01") { subject kinds levels planned steps }
       deadlineRules { code month day days validTo basis { verification } } }`,
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    approvalRoutes: expect.arrayContaining([
      {
        subject: 'DOSSIER',
        kinds: [],
        levels: [],
        planned: true,
        steps: ['FEDERATION_ADVISER', 'FEDERATION_LEADER'],
      },
    ]),
    deadlineRules: [
      {
        code: 'PLAN',
        month: 11,
        day: 15,
        days: null,
        validTo: null,
        basis: { verification: 'UNVERIFIED' },
      },
    ],
  });
});

import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addDecidedPlan } from '../approval/decided.testing.ts';
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

const ADD = `mutation A($input: CheckParameterAddInput!) { checkParameterAdd(input: $input) {
  __typename
  ... on CheckParameterPayload { parameter {
    parameterId validFrom validTo severity values kinds planned note addedBy addedAt
    basis { citation article verification } } }
  ... on BusinessError { code path data }
  ... on ValidationError { issues { code path data } } } }`;

const NEW_ROW = {
  replacesId: writeId('CheckParameter', 'tk03-new'),
  validFrom: '2027-01-01',
  severity: 'STOP',
  values: { maxPersons: 6, maxDays: 7, maxCountries: 2 },
  source: { citation: 'Quyết định mẫu số 1', article: 'Điều 2', verification: 'TEXT_READ' },
  reason: 'Quyết định mới',
};

let keys = 0;
async function add(by: string, change: object = {}) {
  keys += 1;
  const input = { idempotencyKey: `p${keys}`, ...NEW_ROW, ...change };
  const { data, errors } = await api.run<Record<string, unknown>>(by, ADD, { input });
  expect(errors).toEqual([]);
  return data.checkParameterAdd;
}

describe('a new row of a check', () => {
  it('is written by an administrator alone', async () => {
    expect(await add('adviser')).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'ROLE_REQUIRED',
    });
  });

  it.each([
    [
      'values of the wrong type',
      { values: { maxPersons: 'sáu', maxDays: 7, maxCountries: 2 } },
      { code: 'VALUE_SHAPE', path: ['values', 'maxPersons'] },
    ],
    [
      'a day that another row has',
      { validFrom: '2026-07-01' },
      { code: 'NOT_LATER', path: ['validFrom'], data: { from: '2026-07-01' } },
    ],
    ['no reason', { reason: ' ' }, { code: 'REQUIRED', path: ['reason'] }],
    [
      'no source',
      { source: { ...NEW_ROW.source, citation: '' } },
      { code: 'REQUIRED', path: ['citation'] },
    ],
  ])('is not written with %s', async (_what, change, issue) => {
    expect(await add('administrator', change)).toMatchObject({
      __typename: 'ValidationError',
      issues: [issue],
    });
  });

  it('does not begin on a day by which records were decided', async () => {
    const { prisma } = api.database;
    // Late in the evening of the 1st in UTC: the 2nd in Vietnam.
    await addDecidedPlan(prisma, '2027-01-01T23:30:00Z');
    expect(await add('administrator')).toMatchObject({
      issues: [{ code: 'DAY_DECIDED', path: ['validFrom'], data: { until: '2027-01-02' } }],
    });
    await prisma.approvalStep.deleteMany({});
  });

  it('ends the row before on the day before, says who wrote it and why, and is written once', async () => {
    const once = { idempotencyKey: 'the-same' };
    expect(await add('administrator', once)).toMatchObject({
      parameter: {
        parameterId: 'tk03-new-2027-01-01',
        validFrom: '2027-01-01',
        validTo: null,
        severity: 'STOP',
        values: NEW_ROW.values,
        kinds: ['OUTBOUND'],
        planned: true,
        note: 'Quyết định mới',
        addedBy: 'Người mẫu administrator',
        basis: { citation: 'Quyết định mẫu số 1', article: 'Điều 2', verification: 'TEXT_READ' },
      },
    });
    expect(await add('administrator', once)).toMatchObject({ __typename: 'CheckParameterPayload' });
    expect((await parameters('2026-12-31')).map((row) => row.parameterId)).toEqual(['tk03-new']);
    expect((await parameters('2027-01-01')).map((row) => row.parameterId)).toEqual([
      'tk03-new-2027-01-01',
    ]);
    expect(await add('administrator')).toMatchObject({
      __typename: 'StateError',
      code: 'SUPERSEDED',
      data: { until: '2026-12-31' },
    });
    const entries = await api.database.prisma.auditEntry.findMany({
      where: { subjectKind: 'CONFIGURATION' },
    });
    expect(entries).toMatchObject([
      {
        subjectId: 'tk03-new-2027-01-01',
        data: { checkId: 'TK03', reason: 'Quyết định mới', values: NEW_ROW.values },
      },
    ]);
  });

  it('is read by one statement', async () => {
    const { statements } = await api.run('officer', PARAMETERS, {});
    expect(statements).toEqual(['access.viewer', 'configuration.parameters']);
  });
});

it('lets another deadline hold from a day, which every year must have', async () => {
  const document = `mutation D($input: DeadlineRuleAddInput!) { deadlineRuleAdd(input: $input) {
    __typename
    ... on DeadlineRulePayload { rule { code month day validFrom } }
    ... on ValidationError { issues { code path } } } }`;
  const { source, reason } = NEW_ROW;
  const replacesId = writeId('DeadlineRule', 'plan-due');
  const change = (key: string, month: number, day: number) => {
    const due = { month, day, validFrom: '2027-01-01' };
    const input = { idempotencyKey: key, replacesId, source, reason, ...due };
    return api.run('administrator', document, { input });
  };
  expect((await change('d1', 2, 29)).data).toEqual({
    deadlineRuleAdd: {
      __typename: 'ValidationError',
      issues: [{ code: 'DATE_NOT_REAL', path: ['day'] }],
    },
  });
  expect((await change('d2', 12, 1)).data).toEqual({
    deadlineRuleAdd: {
      __typename: 'DeadlineRulePayload',
      rule: { code: 'PLAN', month: 12, day: 1, validFrom: '2027-01-01' },
    },
  });
});

describe('the rule of capacity', () => {
  const document = `mutation C($input: CapacityRuleAddInput!) { capacityRuleAdd(input: $input) {
    __typename
    ... on CapacityRulePayload { rule {
      activitiesPerOfficer partTimePercent validFrom note addedBy basis { verification } } }
    ... on BusinessError { code }
    ... on ValidationError { issues { code path } } } }`;
  const values = { activitiesPerOfficer: 10, partTimePercent: 40, validFrom: '2027-01-01' };

  async function change(by: string, key: string, written: object = values) {
    const { source, reason } = NEW_ROW;
    const replacesId = writeId('CapacityRule', 'capacity');
    const input = { idempotencyKey: key, replacesId, source, reason, ...written };
    const { data, errors } = await api.run<Record<string, unknown>>(by, document, { input });
    expect(errors).toEqual([]);
    return data.capacityRuleAdd;
  }

  beforeAll(() =>
    api.database.prisma.capacityRule.create({
      data: {
        id: 'capacity',
        activitiesPerOfficer: 12,
        partTimePercent: 50,
        validFrom: dbDate(isoDate('2020-01-01')),
        citation: 'Quy định mẫu',
      },
    }),
  );

  it('is written by an administrator alone, within its bounds', async () => {
    expect(await change('adviser', 'c1')).toMatchObject({ code: 'ROLE_REQUIRED' });
    const wrong = { ...values, activitiesPerOfficer: 0, partTimePercent: null };
    expect(await change('administrator', 'c2', wrong)).toMatchObject({
      issues: [
        { code: 'OUT_OF_RANGE', path: ['activitiesPerOfficer'] },
        { code: 'REQUIRED', path: ['partTimePercent'] },
      ],
    });
  });

  it('holds from its day on and once; what held before is shown with it', async () => {
    const written = {
      rule: {
        ...values,
        note: 'Quyết định mới',
        addedBy: 'Người mẫu administrator',
        basis: { verification: 'TEXT_READ' },
      },
    };
    expect(await change('administrator', 'c3')).toMatchObject(written);
    expect(await change('administrator', 'c3')).toMatchObject(written);
    expect(await change('administrator', 'c4')).toMatchObject({ code: 'SUPERSEDED' });
    const rules = `{ capacityRules { activitiesPerOfficer validTo } }`;
    expect((await api.run('officer', rules)).data).toEqual({
      capacityRules: [
        { activitiesPerOfficer: 10, validTo: null },
        { activitiesPerOfficer: 12, validTo: '2026-12-31' },
      ],
    });
    const said = await api.database.prisma.auditEntry.findFirst({
      where: { subjectKind: 'CONFIGURATION', subjectId: 'capacity-2027-01-01' },
    });
    expect(said?.data).toMatchObject({ activitiesPerOfficer: 10, reason: 'Quyết định mới' });
  });
});

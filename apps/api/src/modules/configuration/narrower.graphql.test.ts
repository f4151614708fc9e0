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
  const day = (text: string) => dbDate(isoDate(text));
  await api.database.prisma.checkParameter.update({
    where: { id: 'tk03' },
    data: { kinds: ['OUTBOUND', 'EVENT_ABROAD'], validFrom: day('2020-01-01') },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const REFUSALS = `... on BusinessError { code path data }
  ... on ValidationError { issues { code path data } }`;
const ROW = `parameter { id parameterId validFrom validTo severity waivedBy values kinds levels planned
  note addedBy endedBy endedWhy generalId basis { citation article verification } }`;
const NARROW = `mutation N($input: CheckParameterNarrowInput!) { checkParameterNarrow(input: $input) {
  __typename ... on CheckParameterPayload { ${ROW} } ${REFUSALS} } }`;
const END = `mutation E($input: CheckParameterEndInput!) { checkParameterEnd(input: $input) {
  __typename ... on CheckParameterPayload { ${ROW} } ${REFUSALS} } }`;

const SOURCE = { citation: 'Quyết định mẫu số 2', article: null, verification: 'TEXT_READ' };
const PROVINCES = {
  besideId: writeId('CheckParameter', 'tk03'),
  scope: { levels: ['PROVINCIAL_UNION'] },
  validFrom: '2027-01-01',
  severity: 'JUSTIFY',
  values: { maxPersons: 6, maxDays: 7, maxCountries: 2 },
  source: SOURCE,
  reason: 'Các tỉnh có mức riêng',
};
const OF_PROVINCES = 'tk03-provincial-union-outbound-event-abroad-2027-01-01';

let keys = 0;
async function send(document: string, by: string, given: object) {
  keys += 1;
  const input = { idempotencyKey: `n${keys}`, ...given };
  const { data, errors } = await api.run<Record<string, unknown>>(by, document, { input });
  expect(errors).toEqual([]);
  return Object.values(data)[0];
}
const narrow = (by: string, change: object = {}) => send(NARROW, by, { ...PROVINCES, ...change });
const end = (by: string, change: object = {}) =>
  send(END, by, {
    id: writeId('CheckParameter', OF_PROVINCES),
    validFrom: '2028-01-01',
    source: SOURCE,
    reason: 'Không còn mức riêng',
    ...change,
  });

async function idsOn(asOf: string) {
  const asked = `query ($asOf: Date) { checkParameters(asOf: $asOf) { parameterId checkId } }`;
  const { data } = await api.run<{
    checkParameters: readonly { readonly parameterId: string; readonly checkId: string }[];
  }>('auditor', asked, { asOf });
  return data.checkParameters
    .filter(({ checkId }) => checkId === 'TK03')
    .map(({ parameterId }) => parameterId)
    .toSorted();
}

const issues = (...expected: readonly object[]) => ({
  __typename: 'ValidationError',
  issues: expected,
});

describe('a row for some', () => {
  it('is written by an administrator alone', async () => {
    expect(await narrow('adviser')).toMatchObject({ code: 'ROLE_REQUIRED' });
  });

  it.each([
    [
      'a kind for which the general one is not',
      { scope: { kinds: ['INBOUND'] } },
      { code: 'OUTSIDE_GENERAL', path: ['kinds'] },
    ],
    [
      'nobody chosen',
      { scope: { levels: [], kinds: [] } },
      { code: 'NOT_NARROWER', path: ['levels'] },
    ],
    [
      'a day before the general one',
      { validFrom: '2019-12-31' },
      { code: 'BEFORE_GENERAL', path: ['validFrom'], data: { from: '2020-01-01' } },
    ],
    [
      'values of the wrong type',
      { values: { ...PROVINCES.values, maxDays: 'bảy' } },
      { code: 'VALUE_SHAPE', path: ['values', 'maxDays'] },
    ],
    ['no reason', { reason: ' ' }, { code: 'REQUIRED', path: ['reason'] }],
    [
      'no source',
      { source: { ...SOURCE, citation: '' } },
      { code: 'REQUIRED', path: ['citation'] },
    ],
  ])('is not written with %s', async (_what, change, issue) => {
    expect(await narrow('administrator', change)).toMatchObject(issues(issue));
  });

  it('stands beside a row that there is', async () => {
    const besideId = writeId('CheckParameter', 'tk99');
    expect(await narrow('administrator', { besideId })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['besideId'],
    });
  });

  it('does not begin on a day by which records were decided', async () => {
    const { prisma } = api.database;
    await addDecidedPlan(prisma, '2027-01-01T03:00:00Z');
    expect(await narrow('administrator')).toMatchObject(
      issues({ code: 'DAY_DECIDED', path: ['validFrom'], data: { until: '2027-01-01' } }),
    );
    await prisma.approvalStep.deleteMany({});
  });

  it('is written once, says for whom, since when, by whom and why, and leaves the general one', async () => {
    const once = { idempotencyKey: 'the-same' };
    const written = {
      parameter: {
        parameterId: OF_PROVINCES,
        validFrom: '2027-01-01',
        validTo: null,
        severity: 'JUSTIFY',
        waivedBy: null,
        values: PROVINCES.values,
        kinds: ['OUTBOUND', 'EVENT_ABROAD'],
        levels: ['PROVINCIAL_UNION'],
        planned: null,
        note: 'Các tỉnh có mức riêng',
        addedBy: 'Người mẫu administrator',
        endedBy: null,
        generalId: PROVINCES.besideId,
        basis: SOURCE,
      },
    };
    expect(await narrow('administrator', once)).toMatchObject(written);
    expect(await narrow('administrator', once)).toMatchObject(written);
    expect(await idsOn('2026-12-31')).toEqual(['tk03']);
    expect(await idsOn('2027-01-01')).toEqual(['tk03', OF_PROVINCES]);
    const entries = await api.database.prisma.auditEntry.findMany({
      where: { subjectKind: 'CONFIGURATION' },
    });
    expect(entries).toMatchObject([
      {
        action: 'configuration.add',
        subjectId: OF_PROVINCES,
        data: {
          checkId: 'TK03',
          beside: PROVINCES.besideId,
          levels: ['PROVINCIAL_UNION'],
          severity: 'JUSTIFY',
          values: PROVINCES.values,
          citation: 'Quyết định mẫu số 2',
          reason: 'Các tỉnh có mức riêng',
        },
      },
    ]);
  });

  it('is refused where another is for the same, or neither would lie within the other', async () => {
    const from = { from: '2027-01-01' };
    expect(await narrow('administrator')).toMatchObject(
      issues({ code: 'SCOPE_TAKEN', path: ['levels'], data: from }),
    );
    expect(await narrow('administrator', { scope: { kinds: ['OUTBOUND'] } })).toMatchObject(
      issues({ code: 'SCOPE_CROSSES', path: ['levels'], data: from }),
    );
  });

  it('may be taken over from like any other', async () => {
    const document = `mutation A($input: CheckParameterAddInput!) {
      checkParameterAdd(input: $input) {
        ... on CheckParameterPayload { parameter { parameterId levels } } ${REFUSALS} } }`;
    const { besideId: _general, scope: _whom, ...rest } = PROVINCES;
    const replacesId = writeId('CheckParameter', OF_PROVINCES);
    const given = { ...rest, replacesId, validFrom: '2027-07-01' };
    const next = 'tk03-provincial-union-outbound-event-abroad-2027-07-01';
    expect(await send(document, 'administrator', given)).toEqual({
      parameter: { parameterId: next, levels: ['PROVINCIAL_UNION'] },
    });
    expect(await end('administrator')).toMatchObject({ code: 'SUPERSEDED' });
    await api.database.prisma.checkParameter.delete({ where: { id: next } });
    await api.database.prisma.checkParameter.update({
      where: { id: OF_PROVINCES },
      data: { validTo: null },
    });
  });
});

describe('the end of a row for some', () => {
  it('is written by an administrator alone, of a row that there is', async () => {
    expect(await end('officer')).toMatchObject({ code: 'ROLE_REQUIRED' });
    const id = writeId('CheckParameter', 'tk99');
    expect(await end('administrator', { id })).toMatchObject({ __typename: 'NotFoundError' });
  });

  it.each([
    [
      'on its first day',
      { validFrom: '2027-01-01' },
      { code: 'NOT_LATER', path: ['validFrom'], data: { from: '2027-01-01' } },
    ],
    ['without a reason', { reason: '' }, { code: 'REQUIRED', path: ['reason'] }],
    ['beside which nothing stands', { id: PROVINCES.besideId }, { code: 'NO_GENERAL' }],
  ])('is not written %s', async (_what, change, issue) => {
    expect(await end('administrator', change)).toMatchObject(issues(issue));
  });

  it('lets the general one count again, is told with the row, and is written once', async () => {
    const once = { idempotencyKey: 'the-end' };
    const written = {
      parameter: {
        parameterId: OF_PROVINCES,
        validTo: '2027-12-31',
        note: 'Các tỉnh có mức riêng',
        addedBy: 'Người mẫu administrator',
        endedBy: 'Người mẫu administrator',
        endedWhy: 'Không còn mức riêng',
      },
    };
    expect(await end('administrator', once)).toMatchObject(written);
    expect(await end('administrator', once)).toMatchObject(written);
    expect(await idsOn('2027-12-31')).toEqual(['tk03', OF_PROVINCES]);
    expect(await idsOn('2028-01-01')).toEqual(['tk03']);
    const said = await api.database.prisma.auditEntry.findMany({
      where: { action: 'configuration.end' },
    });
    expect(said).toMatchObject([
      {
        subjectId: OF_PROVINCES,
        data: { general: PROVINCES.besideId, validTo: '2027-12-31', reason: 'Không còn mức riêng' },
      },
    ]);
    expect(await end('administrator')).toMatchObject({
      __typename: 'StateError',
      code: 'SUPERSEDED',
    });
  });

  it('leaves room for the same again from the next day on', async () => {
    expect(await narrow('administrator', { validFrom: '2027-12-31' })).toMatchObject(
      issues({ code: 'SCOPE_TAKEN' }),
    );
    expect(await narrow('administrator', { validFrom: '2028-01-01' })).toMatchObject({
      __typename: 'CheckParameterPayload',
    });
  });
});

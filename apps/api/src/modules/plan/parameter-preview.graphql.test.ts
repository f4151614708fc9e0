import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { approveBy, submissionOf, write } from '../approval/acting.testing.ts';
import { lineInput } from '../approval/contents.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;
let drafted: string;
let approved: string;

/** A plan of that year with a journey of seven days and one of four. */
async function planOf(year: number) {
  const input = { organisationId: ORGANISATION.daNang, year };
  const { id, version } = await write(api, 'officer', 'planCreate', input);
  const month = (at: string) => ({ fromMonth: `${year}-${at}`, toMonth: `${year}-${at}` });
  const lines = [
    lineInput(month('09')),
    lineInput({ ...month('10'), days: 4, countries: ['JP'], purpose: 'Chuyển đổi số' }),
  ];
  const saved = await write(api, 'officer', 'planSave', { id, version, lines });
  return saved;
}

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  drafted = (await planOf(2031)).id;
  const { id, version } = await planOf(2036);
  approved = id;
  const handedIn = await write(api, 'officer', 'planSubmit', { id, version });
  await approveBy(api, submissionOf(handedIn), ['deputy', 'federationLeader']);
});
afterAll(() => api[Symbol.asyncDispose]());

const PREVIEW = `query P($input: CheckParameterPreviewInput!, $first: Int) {
  checkParameterPlanPreview(input: $input, first: $first) { issues { code } examined total endCursor
    changes { plan { id } lines { lineId number title } before { key status } after { key status severity measure { limit } } } } }`;

interface Preview {
  readonly checkParameterPlanPreview: {
    readonly changes: readonly { readonly plan: { readonly id: string } }[];
  };
}

async function preview(checkId: string, values: object, validFrom = '2030-01-01') {
  const row = await api.database.prisma.checkParameter.findFirstOrThrow({
    where: { checkId, validTo: null },
  });
  const replacesId = writeId('CheckParameter', row.id);
  const input = { replace: { replacesId, validFrom, severity: 'STOP', values } };
  return api.run<Preview>('administrator', PREVIEW, { input });
}

const FIVE_DAYS = { maxPersons: 10, maxDays: 5, maxCountries: 3 };

describe('the preview of values of a check, over plans', () => {
  it('tells of open plans the lines of which something else would be found', async () => {
    const { data, errors } = await preview('TK03', FIVE_DAYS);
    expect(errors).toEqual([]);
    expect(data.checkParameterPlanPreview).toMatchObject({
      issues: [],
      examined: 1,
      total: 1,
      endCursor: null,
      changes: [
        {
          plan: { id: drafted },
          // Of the two journeys the one of seven days.
          lines: [{ number: 1 }],
          before: [{ status: 'PASS' }],
          after: [{ status: 'FAIL', severity: 'STOP', measure: { limit: 5 } }],
        },
      ],
    });
  });

  it('tells of values for some the lines of those alone', async () => {
    const narrow = (scope: object) => {
      const besideId = writeId('CheckParameter', 'tk03');
      const given = { besideId, scope, validFrom: '2030-01-01', severity: 'STOP' };
      const input = { narrow: { ...given, values: FIVE_DAYS } };
      return api.run<Preview>('administrator', PREVIEW, { input });
    };
    const ofProvinces = await narrow({ levels: ['PROVINCIAL_UNION'] });
    expect(ofProvinces.data.checkParameterPlanPreview).toMatchObject({
      issues: [],
      changes: [{ plan: { id: drafted }, after: [{ status: 'FAIL', measure: { limit: 5 } }] }],
    });
    const ofSectors = await narrow({ levels: ['SECTOR_UNION'] });
    expect(ofSectors.data.checkParameterPlanPreview).toMatchObject({ issues: [], changes: [] });
  });

  it('looks at nothing for a check of dossiers alone, nor by values that cannot hold', async () => {
    const none = { examined: 0, changes: [] };
    const prices = await preview('TK12', {});
    expect(prices.data.checkParameterPlanPreview).toMatchObject({ issues: [], ...none });
    const early = await preview('TK03', FIVE_DAYS, '2026-06-15');
    expect(early.data.checkParameterPlanPreview).toMatchObject({
      issues: [{ code: 'DAY_DECIDED' }],
      ...none,
    });
  });
});

it('tells of an approved plan what would be found today, beside what was found', async () => {
  const asked = `query ($id: ID!) { node(id: $id) { ... on Plan {
    findings { key } findingsToday { key } } } }`;
  const found = await api.run<{ node: Record<string, readonly { readonly key: string }[]> }>(
    'officer',
    asked,
    { id: approved },
  );
  const keys = (name: string) => found.data.node[name]?.map(({ key }) => key).toSorted();
  expect(keys('findingsToday')?.length).toBeGreaterThan(0);
  expect(keys('findingsToday')).toEqual(keys('findings'));
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { summaryDifferences } from '../statistics/summary-check.queries.ts';
import { addWorld, BAC_NINH, DA_NANG } from '../approval/world.testing.ts';

let api: TestApi;

const finding = (checkId: string, status: string, severity: string | null = null) => ({
  checkId,
  status,
  severity,
});

let handedIn = 0;
/** Hands something in as it would be frozen, with this verdict. */
async function submit(organisationId: string, day: string, verdict: readonly object[]) {
  handedIn += 1;
  const id = `submission-${handedIn}`;
  const plan = await api.database.prisma.plan.create({
    data: { id: `plan-${handedIn}`, organisationId, year: 1990 + handedIn },
  });
  await api.database.prisma.submission.create({
    data: {
      id,
      subjectKind: 'PLAN',
      planId: plan.id,
      number: 1,
      planned: true,
      routeId: 'route',
      content: { organisationId },
      parameters: [],
      facts: {},
      verdict: [...verdict],
      submittedById: 'officer',
      submittedAt: new Date(day),
    },
  });
  return id;
}

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await submit(DA_NANG, '2026-03-01T02:00:00Z', [
    finding('TK03', 'FAIL', 'NOTE'),
    finding('TK03', 'FAIL', 'JUSTIFY'),
    finding('TK04', 'PASS'),
    finding('TK05', 'NOT_APPLICABLE'),
  ]);
  await submit(DA_NANG, '2026-04-01T02:00:00Z', [
    finding('TK03', 'PASS'),
    finding('TK04', 'CANNOT_TELL'),
  ]);
  // In Việt Nam this was New Year's Day already.
  await submit(BAC_NINH, '2024-12-31T20:00:00Z', [finding('TK03', 'FAIL', 'STOP')]);
});
afterAll(() => api[Symbol.asyncDispose]());

interface Tally {
  readonly kept: number;
  readonly noted: number;
  readonly toJustify: number;
  readonly stopped: number;
  readonly unknown: number;
}
const tally = (found: Partial<Tally>): Tally => ({
  kept: 0,
  noted: 0,
  toJustify: 0,
  stopped: 0,
  unknown: 0,
  ...found,
});

const COUNTS = 'kept noted toJustify stopped unknown';
const STATISTICS = `query S($id: String!, $fromYear: Int, $toYear: Int) {
  check(id: $id) { statistics(fromYear: $fromYear, toYear: $toYear) {
    years { year ${COUNTS} } units { organisation { shortName } ${COUNTS} } } } }`;

interface Statistics {
  readonly check: {
    readonly statistics: {
      readonly years: readonly (Tally & { readonly year: number })[];
      readonly units: readonly (Tally & { readonly organisation: { shortName: string } })[];
    };
  };
}

async function statistics(user: string, variables: object) {
  const { data, errors, statements } = await api.run<Statistics>(user, STATISTICS, variables);
  expect(errors).toEqual([]);
  return { ...data.check.statistics, statements };
}

describe('how often a check fails', () => {
  it('counts a submission once, under the most pressing that was found', async () => {
    const { years, units, statements } = await statistics('adviser', { id: 'TK03' });
    expect(years).toEqual([
      { year: 2026, ...tally({ kept: 1, toJustify: 1 }) },
      { year: 2025, ...tally({ stopped: 1 }) },
    ]);
    expect(units).toHaveLength(2);
    expect(units).toContainEqual({
      organisation: { shortName: 'LĐLĐ Đà Nẵng' },
      ...tally({ kept: 1, toJustify: 1 }),
    });
    expect(statements).toEqual(['access.viewer', 'check.units check.years']);
  });

  it('tells an officer of the own unions only', async () => {
    const { years, units } = await statistics('otherOfficer', { id: 'TK03' });
    expect(years).toEqual([{ year: 2025, ...tally({ stopped: 1 }) }]);
    expect(units.map(({ organisation }) => organisation.shortName)).toEqual(['LĐLĐ Bắc Ninh']);
  });

  it('keeps to the years asked for, and leaves out what a check did not concern', async () => {
    expect((await statistics('adviser', { id: 'TK03', fromYear: 2026 })).years).toHaveLength(1);
    expect((await statistics('adviser', { id: 'TK05' })).years).toEqual([]);
    const { years } = await statistics('adviser', { id: 'TK04' });
    expect(years).toEqual([{ year: 2026, ...tally({ kept: 1, unknown: 1 }) }]);
  });

  it('refuses years that are reversed', async () => {
    const asked = { id: 'TK03', fromYear: 2027, toYear: 2026 };
    const { errors } = await api.run('adviser', STATISTICS, asked);
    expect(errors[0]?.extensions?.['code']).toBe('BAD_FILTER');
  });

  it('stays what the submissions give when one is repaired or removed', async () => {
    const { prisma, sql } = api.database;
    const id = await submit(BAC_NINH, '2026-05-01T02:00:00Z', [finding('TK04', 'PASS')]);
    await prisma.submission.update({
      where: { id },
      data: { verdict: [finding('TK04', 'FAIL', 'NOTE')] },
    });
    const after = await statistics('otherOfficer', { id: 'TK04' });
    expect(after.years).toEqual([{ year: 2026, ...tally({ noted: 1 }) }]);
    expect(await summaryDifferences(sql)).toEqual([]);
    await prisma.submission.delete({ where: { id } });
    expect((await statistics('otherOfficer', { id: 'TK04' })).years).toEqual([]);
    expect(await summaryDifferences(sql)).toEqual([]);
  });
});

const CATALOGUE = `{ checks { checkId title titleEn group judgesPlans missing
  reasons { code data } parameters(on: "2026-06-15") { parameterId validFrom }
  examples { name severity values findings { status reason } } } }`;

interface Catalogue {
  readonly checks: readonly {
    readonly checkId: string;
    readonly title: string;
    readonly titleEn: string;
    readonly group: string;
    readonly reasons: readonly { readonly code: string; readonly data: readonly string[] }[];
    readonly examples: readonly { readonly findings: readonly { readonly status: string }[] }[];
  }[];
}

describe('checks', () => {
  it('are told with reasons, words in two languages and examples, in two statements', async () => {
    const { data, errors, statements } = await api.run<Catalogue>('officer', CATALOGUE);
    expect(errors).toEqual([]);
    expect(statements).toEqual(['access.viewer', 'configuration.parameters']);
    expect(data.checks.map(({ checkId }) => checkId)).toEqual(CHECKS.map(({ id }) => id));
    const tk03 = data.checks.find(({ checkId }) => checkId === 'TK03');
    expect(tk03).toMatchObject({
      title: 'Số người, số ngày, số nước',
      titleEn: 'Persons, days, countries',
      group: 'SAVINGS',
      judgesPlans: false,
      missing: ['PERSONS', 'DAYS', 'COUNTRIES'],
      reasons: [
        { code: 'TOO_MANY_PERSONS', data: [] },
        { code: 'TOO_MANY_DAYS', data: [] },
        { code: 'TOO_MANY_COUNTRIES', data: [] },
      ],
    });
    expect(tk03?.examples).toContainEqual({
      name: 'every limit reached',
      severity: 'STOP',
      values: { maxPersons: 10, maxDays: 10, maxCountries: 3 },
      findings: [{ status: 'PASS', reason: null }],
    });
  });

  it('give all their cases to whoever asks for them', async () => {
    const COUNT =
      '{ few: check(id: "TK03") { examples { name } } all: check(id: "TK03") { examples(all: true) { name } } }';
    const { data } = await api.run<Record<'few' | 'all', { examples: readonly object[] }>>(
      'officer',
      COUNT,
    );
    expect(data.all.examples.length).toBeGreaterThan(data.few.examples.length);
  });

  it('are null where there is none of the name, and nothing for nobody', async () => {
    const { data } = await api.run('officer', '{ check(id: "TK99") { checkId } }');
    expect(data).toEqual({ check: null });
    const { errors } = await api.run(null, '{ checks { checkId } }');
    expect(errors).not.toEqual([]);
  });
});

import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { Answer } from '../../testing.ts';
import type { SampleApi } from '../../sample/sample.testing.ts';
import { sampleApi, TIME_TO_LOAD } from '../../sample/sample.testing.ts';

const TODAY = isoDate('2026-11-21');
const FEDERATION = writeId('Organisation', 'tong-lien-doan');
const DA_NANG = writeId('Organisation', 'ldld-da-nang');
const CONG_THUONG = writeId('Organisation', 'cd-cong-thuong');

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi(TODAY);
}, TIME_TO_LOAD);
afterAll(() => api[Symbol.asyncDispose]());

interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number | null;
}
interface Achieved {
  readonly kind: string | null;
  readonly unplanned: number;
  readonly filter: string;
  readonly activities: Share;
  readonly activitiesExcludingForceMajeure: Share;
  readonly people: Share;
  readonly money: readonly (Share & { readonly currency: string })[];
}

const ACHIEVEMENT = `query ($organisationId: ID!, $year: Int!) {
  planAchievement(organisationId: $organisationId, year: $year) { year organisation { code }
    total { ...share } byKind { ...share }
    byOrganisation { organisation { code } achieved { ...share } } } }
  fragment share on PlanAchieved { kind unplanned filter
    activities { numerator denominator percent }
    activitiesExcludingForceMajeure { numerator denominator percent }
    people { numerator denominator percent }
    money { currency numerator denominator percent } }`;

interface Achievement {
  readonly planAchievement: {
    readonly total: Achieved;
    readonly byKind: readonly Achieved[];
    readonly byOrganisation: readonly {
      readonly organisation: { readonly code: string };
      readonly achieved: Achieved;
    }[];
  };
}

async function achievement(user: string, organisationId: string, year: number) {
  const answer = await api.as<Achievement>(user, ACHIEVEMENT, { organisationId, year });
  expect(answer.errors).toEqual([]);
  return { ...answer.data.planAchievement, statements: answer.statements };
}

interface DonePage {
  readonly dossiers: {
    readonly nodes: readonly { readonly planLine: { readonly id: string } | null }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
const DONE = `query ($statistic: String!, $after: String) {
  dossiers(where: { statistic: $statistic }, first: 100, after: $after) {
    nodes { planLine { id } } pageInfo { hasNextPage endCursor } } }`;

type Done = DonePage['dossiers']['nodes'];

async function listed(user: string, statistic: string): Promise<Done> {
  const nodes: Done[number][] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data }: Answer<DonePage> = await api.as<DonePage>(user, DONE, { statistic, after });
    nodes.push(...data.dossiers.nodes);
    ({ hasNextPage: more, endCursor: after } = data.dossiers.pageInfo);
  }
  return nodes;
}

describe('plan against done', () => {
  it('adds up by kind and by union', async () => {
    const found = await achievement('chuyenvien.tld', FEDERATION, 2024);
    const { total, byKind, byOrganisation } = found;
    const sum = (rows: readonly Achieved[], of: (row: Achieved) => number): number =>
      rows.reduce((before, row) => before + of(row), 0);
    const unions = byOrganisation.map(({ achieved }) => achieved);
    for (const rows of [byKind, unions]) {
      expect(sum(rows, (row) => row.activities.numerator)).toBe(total.activities.numerator);
      expect(sum(rows, (row) => row.activities.denominator)).toBe(total.activities.denominator);
      expect(sum(rows, (row) => row.people.numerator)).toBe(total.people.numerator);
      expect(sum(rows, (row) => row.unplanned)).toBe(total.unplanned);
    }
    expect(total.activities.percent).toBeGreaterThan(80);
    expect(total.activities.percent).toBeLessThan(100);
    expect(total.money.map(({ currency }) => currency)).toContain('VND');
  });

  it('tells the year of the pandemic with and without what force majeure stopped', async () => {
    const { total } = await achievement('chuyenvien.tld', FEDERATION, 2020);
    expect(total.activitiesExcludingForceMajeure.numerator).toBe(total.activities.numerator);
    expect(total.activitiesExcludingForceMajeure.denominator).toBeLessThan(
      total.activities.denominator,
    );
  });

  it.each([
    ['canbo.congthuong', CONG_THUONG, 2024],
    ['chuyenvien.tld', FEDERATION, 2025],
    // Lines that an adjustment added were done too; they are not of the baseline.
    ['chuyenvien.tld', FEDERATION, 2026],
  ])('opens what was done of the plan: %s, %s, %i', async (user, union, year) => {
    const { total } = await achievement(user, union, year);
    const done = await listed(user, total.filter);
    const lines = new Set(done.map(({ planLine }) => planLine?.id));
    expect(lines.size).toBe(total.activities.numerator);
    expect(lines).not.toContain(undefined);
    const outside = total.filter.replace('baseline=true', 'baseline=false');
    expect(await listed(user, outside)).toHaveLength(total.unplanned);
  });

  it('costs the same few statements, for one union and for all', async () => {
    const one = await achievement('canbo.danang', DA_NANG, 2024);
    const all = await achievement('chuyenvien.tld', FEDERATION, 2021);
    const again = await achievement('lanhdao.tld', FEDERATION, 2021);
    expect(one.statements).toEqual([
      'access.viewer',
      'statistics.planActivities statistics.planLines',
    ]);
    expect(all.statements).toEqual(['access.viewer', 'statistics.planSummary']);
    expect(again.statements).toEqual(['access.viewer']);
  });
});

import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
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

  it('opens what was done of the plan', async () => {
    const { total } = await achievement('canbo.congthuong', CONG_THUONG, 2024);
    const { data } = await api.as<{ dossiers: { nodes: { planLine: { id: string } | null }[] } }>(
      'canbo.congthuong',
      `query ($statistic: String!) { dossiers(where: { statistic: $statistic }, first: 100) {
        nodes { planLine { id } } } }`,
      { statistic: total.filter },
    );
    const lines = new Set(data.dossiers.nodes.map((node) => node.planLine?.id));
    expect(lines.size).toBe(total.activities.numerator);
    expect(lines).not.toContain(undefined);
  });

  it('costs the same few statements, for one union and for all', async () => {
    const one = await achievement('canbo.danang', DA_NANG, 2024);
    const all = await achievement('chuyenvien.tld', FEDERATION, 2024);
    expect(one.statements).toEqual([
      'access.viewer',
      'statistics.planActivities statistics.planLines',
    ]);
    expect(all.statements).toEqual(['access.viewer', 'statistics.planSummary']);
  });
});

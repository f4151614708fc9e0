import type { PlanLookups } from '@cau-noi/domain/assessment/plan';
import { assessPlan, planFactsFrom } from '@cau-noi/domain/assessment/plan';
import { findingKey } from '@cau-noi/domain/check/run';
import type { PlanContent, PlanLine } from '@cau-noi/domain/plan';
import { lookupScopeOf } from '@cau-noi/domain/plan/lookup-scope';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { write } from '../approval/acting.testing.ts';
import { lineInput } from '../approval/contents.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';
import { approvedPlan, inYear, planWith } from './plan.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const QUERY = `query ($id: ID!, $countries: [String!]!, $partnerIds: [ID!]!, $firstMonth: Month) {
  planLookups(planId: $id, countries: $countries, partnerIds: $partnerIds, firstMonth: $firstMonth) { json } }`;

interface Looked {
  readonly planLookups: { readonly json: PlanLookups };
}

/** What the grid of a browser holds of lines that were sent as input. */
function contentOf(year: number, lines: readonly object[]): PlanContent {
  const held = (lines as readonly ({ lineId: string } & Omit<PlanLine, 'id'>)[]).map(
    ({ lineId, ...line }): PlanLine => ({ ...line, id: lineId }),
  );
  return { organisationId: ORGANISATION.daNang, year, lines: held, adjustmentReason: null };
}

const lookUp = (user: string, id: string, lines: readonly PlanLine[]) =>
  api.run<Looked>(user, QUERY, { id, ...lookupScopeOf(lines) });

describe('planLookups', () => {
  it('gives the browser the facts on which the server judges, all of them', async () => {
    const before = await approvedPlan(api, [lineInput()]);
    const { prisma } = api.database;
    // The year after one with an approved plan, so that there is a result to measure against.
    const year = before.year + 1;
    const organisationId = ORGANISATION.daNang;
    const { id } = await write(api, 'officer', 'planCreate', { organisationId, year });
    const lines = [
      inYear(lineInput(), year),
      inYear(lineInput({ purpose: 'Nhà ở công nhân', countries: ['LA'] }), year),
    ];
    const saved = await write(api, 'officer', 'planSave', { id, version: 1, lines });
    const content = contentOf(year, lines);
    const { data, errors } = await lookUp('officer', id, content.lines);
    expect(errors).toEqual([]);
    const lookups = data.planLookups.json;
    const verdict = assessPlan(content, lookups);

    const failed = verdict.filter(({ status }) => status === 'FAIL');
    expect(failed.map(({ checkId, severity }) => [checkId, severity])).toEqual([
      ['TK06', 'JUSTIFY'],
      ['HQ04', 'NOTE'],
    ]);
    const justifications = failed.map((found) => ({ findingKey: findingKey(found), text: 'Rõ' }));
    await write(api, 'officer', 'planJustify', { id, justifications });
    await write(api, 'officer', 'planSubmit', { id, version: saved.version });
    const frozen = await prisma.submission.findFirstOrThrow({ where: { plan: { year } } });
    expect(JSON.parse(JSON.stringify(planFactsFrom(content, lookups)))).toEqual(frozen.facts);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(frozen.verdict);
    expect(lookups.previousResult).toMatchObject({ year: before.year, planned: 1, done: 0 });
    expect(JSON.stringify(lookups)).not.toMatch(/person-|ldld-/u);
  });

  it("leaves out the plan's own lines, also those that were approved", async () => {
    const own = lineInput({ purpose: 'Đào tạo giảng viên', countries: ['JP'] });
    const { id, year, version } = await approvedPlan(api, [own]);
    await write(api, 'officer', 'planAdjust', { id, version, reason: 'Bạn hoãn' });
    const { data } = await lookUp('officer', id, contentOf(year, [inYear(own, year)]).lines);
    expect(data.planLookups.json.missions).toEqual([
      {
        countryCode: 'JP',
        organisationId: ORGANISATION.daNang,
        partnerIds: [own.partnerId],
        missions: [],
      },
    ]);
  });

  it('is for those who may write in the plan', async () => {
    const { id, version } = await planWith(api, [lineInput()]);
    const codeFor = async (user: string) => {
      const { errors } = await api.run(user, QUERY, { id, ...lookupScopeOf([]) });
      return errors.map((error) => error.extensions?.['code']);
    };
    expect(await codeFor('officer')).toEqual([]);
    for (const user of ['leader', 'adviser', 'auditor', 'administrator'])
      expect([user, await codeFor(user)]).toEqual([user, ['FORBIDDEN']]);
    for (const user of ['otherOfficer', 'clerk'])
      expect([user, await codeFor(user)]).toEqual([user, ['BAD_ID']]);
    await write(api, 'officer', 'planSubmit', { id, version });
    expect(await codeFor('officer')).toEqual(['FORBIDDEN']);
  });

  it('sends one statement for the facts, for one line as for five hundred', async () => {
    const { id, version, year } = await planWith(api, [lineInput()]);
    const one = contentOf(year, [inYear(lineInput(), year)]).lines;
    const few = await lookUp('officer', id, one);
    const countries = ['KR', 'LA', 'JP', 'CN', 'TH'];
    const lines = Array.from({ length: 500 }, (_, index) =>
      inYear(lineInput({ countries: [countries[index % countries.length]] }), year),
    );
    await write(api, 'officer', 'planSave', { id, version, lines });
    const many = await lookUp('officer', id, contentOf(year, lines).lines);
    expect([...few.errors, ...many.errors]).toEqual([]);
    expect(many.statements.toSorted()).toEqual(few.statements.toSorted());
    expect(many.statements).toContain('check.missions exchange.ledgers plan.lookups');
  });
});

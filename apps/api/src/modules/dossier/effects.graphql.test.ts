import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { write } from '../approval/acting.testing.ts';
import { dossierInput } from '../approval/contents.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { approvedOn, REPORT } from './outcome.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-06-15');
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

interface Judged {
  readonly findings: readonly { readonly checkId: string }[];
}

const FINDINGS = `findings { checkId status reason missing data measure { limit actual unit currency } }`;

async function findingsOf(id: string, checkIds: readonly string[]) {
  const query = `query ($id: ID!) { node(id: $id) { ... on Dossier { ${FINDINGS} } } }`;
  const { data, errors } = await api.run<{ node: Judged }>('officer', query, { id });
  expect(errors).toEqual([]);
  return data.node.findings.filter(({ checkId }) => checkIds.includes(checkId));
}

const line = (id: string, minor: number, payer: string, currency = 'VND') => ({
  id,
  kind: 'TICKET',
  description: 'Vé',
  persons: 1,
  days: 1,
  unitPrice: { minor, currency },
  payer,
});

/** A finished activity of five days and one person, with what it really cost. */
async function finished(startDate: string, endDate: string, costLines: readonly object[]) {
  const { id, version, figures } = await approvedOn(api, startDate, endDate);
  const actual = { ...figures, costLines, deviationReason: 'Giá khác dự toán' };
  await write(api, 'officer', 'dossierCloseFigures', { id, version, actual });
  return id;
}

describe('what an activity brought', () => {
  it('is judged by its report and by what was spent', async () => {
    const id = await finished('2026-06-01', '2026-06-05', [
      line('c1', 10_000_000, 'UNION_FUND'),
      line('c2', 4_000_000, 'DONOR'),
    ]);
    const brought = ['HQ07', 'HQ08', 'HQ10'];
    expect(await findingsOf(id, brought)).toMatchObject(
      brought.map((checkId) => ({ checkId, status: 'NOT_APPLICABLE' })),
    );
    await write(api, 'officer', 'outcomeSave', { dossierId: id, version: 0, report: REPORT });
    await write(api, 'officer', 'outcomeSubmit', { dossierId: id, version: 1 });
    expect(await findingsOf(id, brought)).toMatchObject([
      { checkId: 'HQ07', status: 'PASS' },
      {
        checkId: 'HQ08',
        reason: 'TOO_LITTLE_RAISED',
        measure: { limit: 50, actual: 40, unit: 'PERCENT' },
      },
      { checkId: 'HQ10', reason: 'TOO_FEW_NOTES', data: { required: 1, given: 0 } },
    ]);
  });

  it('may be left unsaid, which is no failure', async () => {
    const { id } = await approvedOn(api, '2026-05-18', '2026-05-22');
    const { effects: _unsaid, ...report } = REPORT;
    await write(api, 'officer', 'outcomeSave', { dossierId: id, version: 0, report });
    await write(api, 'officer', 'outcomeSubmit', { dossierId: id, version: 1 });
    expect(await findingsOf(id, ['HQ07', 'HQ08'])).toMatchObject([
      { checkId: 'HQ07', status: 'CANNOT_TELL', missing: ['CONTINUATION'] },
      { checkId: 'HQ08', status: 'CANNOT_TELL', missing: ['ACTUAL_COSTS'] },
    ]);
  });
});

describe('what a person and a day cost', () => {
  it('is compared with what such days have cost the union', async () => {
    await finished('2026-04-06', '2026-04-10', [line('c1', 5_000_000, 'UNION_FUND')]);
    await finished('2026-03-02', '2026-03-06', [line('c1', 15_000_000, 'STATE_BUDGET')]);
    const content = dossierInput({
      costLines: [line('c1', 50_000_000, 'UNION_FUND'), line('c2', 90_000_000, 'HOST')],
    });
    const query = `query ($content: DossierContentInput!) {
      dossierEvaluate(content: $content) { ${FINDINGS} } }`;
    const { data, errors } = await api.run<{ dossierEvaluate: Judged }>('officer', query, {
      content,
    });
    expect(errors).toEqual([]);
    const found = data.dossierEvaluate.findings.filter(({ checkId }) => checkId === 'HQ09');
    expect(found).toMatchObject([
      {
        reason: 'OVER_MEDIAN',
        // Person-days of 1, 2 and 3 million: a fifth above the middle one.
        data: { activities: 3, years: 3, maxOverPercent: 20 },
        measure: { limit: 2_400_000, unit: 'MONEY', currency: 'VND' },
      },
    ]);
  });

  it('is compared in đồng by the rate of the day; a rate that nobody wrote down is named', async () => {
    const content = dossierInput({
      // 3.000 dollars for 14 person-days.
      costLines: [line('c1', 300_000, 'UNION_FUND', 'USD')],
    });
    const judged = async () => {
      const query = `query ($content: DossierContentInput!) {
        dossierEvaluate(content: $content) { ${FINDINGS} } }`;
      const { data } = await api.run<{ dossierEvaluate: Judged }>('officer', query, { content });
      return data.dossierEvaluate.findings.filter(({ checkId }) => checkId === 'HQ09');
    };
    expect(await judged()).toMatchObject([
      {
        status: 'CANNOT_TELL',
        missing: ['EXCHANGE_RATE_OF_DAY'],
        data: { currency: 'USD', day: '2026-09-07' },
      },
    ]);
    const rate = (day: string, numerator: bigint) => ({
      date: new Date(day),
      from: 'USD',
      to: 'VND',
      numerator,
      denominator: 1n,
      source: 'Kho bạc mẫu',
    });
    await api.database.prisma.exchangeRate.createMany({
      data: [rate('2026-09-07', 20_000n), rate('2026-08-01', 10_000n), rate('2026-09-08', 1n)],
    });
    expect(await judged()).toMatchObject([
      {
        reason: 'OVER_MEDIAN',
        data: { rates: 'USD 20000/1 2026-09-07' },
        // 60 million đồng for 14 person-days.
        measure: { limit: 2_400_000, actual: 4_285_715, currency: 'VND' },
      },
    ]);
  });
});

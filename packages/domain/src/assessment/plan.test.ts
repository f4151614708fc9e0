import { describe, expect, it } from 'vitest';
import { findingKey } from '../check/run.ts';
import { isoMonth } from '../period/period.ts';
import type { PlanContent, PlanLine } from '../plan/plan.ts';
import { MISSION, PARAMETERS } from './assessment.examples.ts';
import { assessPlan, planFactsFrom, planSubject } from './plan.ts';
import type { PlanLookups } from './plan.ts';

const LINE: PlanLine = {
  id: 'l1',
  kind: 'OUTBOUND',
  title: 'Đoàn trao đổi',
  partnerId: 'gyeongnam',
  agreementId: null,
  countries: ['KR'],
  purposeKind: 'EXCHANGE',
  purpose: 'Thương lượng tập thể',
  expectedResult: 'Ký thỏa thuận',
  resultTarget: 1,
  resultUnit: 'thỏa thuận',
  headLevel: 'UNIT_LEADER',
  persons: 8,
  days: 7,
  fromMonth: isoMonth('2027-05'),
  toMonth: isoMonth('2027-05'),
  coOrganiserIds: [],
  priority: 'NORMAL',
  funding: [],
  note: null,
};

const PLAN: PlanContent = {
  organisationId: 'da-nang',
  year: 2027,
  lines: [LINE],
  adjustmentReason: null,
};

const PLAN_LOOKUPS: PlanLookups = {
  level: 'PROVINCIAL_UNION',
  parameters: PARAMETERS,
  missions: [
    {
      countryCode: 'KR',
      organisationId: 'da-nang',
      partnerIds: ['gyeongnam'],
      missions: [MISSION],
    },
  ],
  previousResult: { year: 2026, done: 19, planned: 20, stoppedByForceMajeure: 0 },
  exchanges: { organisationId: 'da-nang', exchanges: [] },
};

const planned = (...lines: readonly Partial<PlanLine>[]) =>
  assessPlan(
    { ...PLAN, lines: lines.map((line, index) => ({ ...LINE, id: `l${index + 1}`, ...line })) },
    PLAN_LOOKUPS,
  ).filter(({ status }) => status === 'FAIL' || status === 'CANNOT_TELL');

describe('the verdict on a plan', () => {
  it('has nothing to say against a good one', () => {
    expect(assessPlan(PLAN, PLAN_LOOKUPS).map(({ checkId, status }) => [checkId, status])).toEqual([
      ['TK03', 'PASS'],
      ['TK06', 'PASS'],
      ['HQ01', 'PASS'],
      ['HQ06', 'NOT_APPLICABLE'],
      ['HQ04', 'PASS'],
    ]);
  });

  it('judges each line by the limits of a dossier, and leads to its own fields', () => {
    expect(planned({}, { persons: 11, days: 12 })).toMatchObject([
      {
        reason: 'TOO_MANY_PERSONS',
        measure: { limit: 10, actual: 11, excess: 1 },
        path: ['lines', 'l2', 'persons'],
        about: 'l2',
      },
      { reason: 'TOO_MANY_DAYS', path: ['lines', 'l2', 'days'] },
      { reason: 'REPEAT_MISSION', path: ['lines', 'l2', 'purpose'], about: 'l2:l1' },
    ]);
  });

  it('asks for a result that can be measured', () => {
    expect(planned({ resultTarget: null })).toMatchObject([
      { reason: 'NOT_MEASURABLE', path: ['lines', 'l1', 'resultTarget'] },
    ]);
    expect(planned({ resultUnit: null })).toMatchObject([
      { reason: 'NOT_MEASURABLE', path: ['lines', 'l1', 'resultUnit'] },
    ]);
    expect(planned({ expectedResult: ' ' })).toMatchObject([
      { reason: 'TOO_FEW_OBJECTIVES', path: ['lines', 'l1', 'expectedResult'] },
    ]);
  });

  it('says of a line whose turn it is in an exchange with its partner', () => {
    const exchange = {
      exchangeId: 'gyeongnam-exchange',
      partnerId: 'gyeongnam',
      turns: [
        { year: 2026, side: 'WE_VISIT', state: 'DONE' },
        { year: 2027, side: 'THEY_VISIT', state: 'COMING' },
      ],
      visits: { WE_VISIT: 1, THEY_VISIT: 0 },
    } as const;
    const judge = (line: Partial<PlanLine>, organisationId = 'da-nang') =>
      assessPlan(
        { ...PLAN, lines: [{ ...LINE, ...line }] },
        { ...PLAN_LOOKUPS, exchanges: { organisationId, exchanges: [exchange] } },
      ).filter(({ checkId }) => checkId === 'HQ06');
    const atPartner = { path: ['lines', 'l1', 'partnerId'], about: 'l1:gyeongnam-exchange' };
    expect(judge({})).toMatchObject([
      { reason: 'NOT_OUR_TURN', data: { year: 2027 }, ...atPartner },
      { reason: 'BALANCE_OFF', data: { ours: 1, theirs: 0 }, ...atPartner },
    ]);
    expect(judge({ kind: 'INBOUND' })).toMatchObject([{ status: 'PASS' }]);
    expect(judge({ kind: 'EVENT_ABROAD' })).toMatchObject([{ status: 'NOT_APPLICABLE' }]);
    expect(judge({ partnerId: null })).toMatchObject([{ status: 'NOT_APPLICABLE' }]);
    expect(judge({ fromMonth: null })).toMatchObject([
      { missing: ['START_DATE'], path: ['lines', 'l1', 'fromMonth'] },
    ]);
    expect(judge({}, 'bac-ninh')).toMatchObject([
      { missing: ['EXCHANGES'], path: ['lines', 'l1', 'partnerId'] },
    ]);
  });

  it('says what a draft has not filled in', () => {
    const draft = { persons: null, days: null, countries: [], fromMonth: null };
    expect(planned(draft).map(({ missing, path }) => [missing, path])).toEqual([
      [['PERSONS'], ['lines', 'l1', 'persons']],
      [['DAYS'], ['lines', 'l1', 'days']],
      [['COUNTRIES'], ['lines', 'l1', 'countries']],
      [['START_DATE'], ['lines', 'l1', 'fromMonth']],
      [['COUNTRIES'], ['lines', 'l1', 'countries']],
    ]);
  });

  it('sees one mission planned twice: the later repeats the earlier, in whatever order they stand', () => {
    const repeats = (...lines: readonly Partial<PlanLine>[]) =>
      planned(...lines).map(({ about, data }) => [about, data['source']]);
    const october = { fromMonth: isoMonth('2027-10'), toMonth: isoMonth('2027-10') };
    expect(repeats({}, october)).toEqual([['l2:l1', 'PLAN_LINE']]);
    expect(repeats(october, {})).toEqual([['l1:l2', 'PLAN_LINE']]);
    expect(repeats({}, {})).toEqual([['l2:l1', 'PLAN_LINE']]);
    expect(repeats({ kind: 'INBOUND' }, {})).toEqual([]);
  });

  it('asks nothing of guests, and says how the year before went', () => {
    expect(planned({ kind: 'INBOUND', persons: 40, countries: [] })).toEqual([]);
    const previousResult = { year: 2026, done: 3, planned: 4, stoppedByForceMajeure: 0 };
    const verdict = assessPlan(PLAN, { ...PLAN_LOOKUPS, previousResult });
    expect(verdict.at(-1)).toMatchObject({ checkId: 'HQ04', data: { year: 2026 }, about: '2026' });
  });

  it('judges a line by the norms of its month, the plan by those of its first day', () => {
    const [line = null] = planFactsFrom(PLAN, PLAN_LOOKUPS).lines;
    const subject = { level: 'PROVINCIAL_UNION', year: 2027 } as const;
    expect(planSubject(subject, line)).toEqual({
      kind: 'OUTBOUND',
      level: 'PROVINCIAL_UNION',
      planned: true,
      normDay: '2027-05-01',
    });
    expect(planSubject(subject, null)).toMatchObject({ kind: null, normDay: '2027-01-01' });
  });

  it('gives every finding a key of its own', () => {
    const verdict = assessPlan(
      { ...PLAN, lines: ['a', 'b', 'c'].map((id) => ({ ...LINE, id, persons: null })) },
      PLAN_LOOKUPS,
    );
    expect(new Set(verdict.map(findingKey)).size).toBe(verdict.length);
  });
});

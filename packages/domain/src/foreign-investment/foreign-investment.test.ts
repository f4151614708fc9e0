import { expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { currentInvestment, investmentIssues } from './foreign-investment.ts';
import type { InvestmentContent, InvestmentFigure } from './foreign-investment.ts';

const SOUND: InvestmentContent = {
  countryCode: 'KR',
  indicator: 'PROJECTS',
  value: 58,
  qualifier: null,
  asOf: '2023-12-03',
  source: 'Báo mẫu, 03/12/2023',
};

it.each<[Partial<InvestmentContent>, readonly string[]]>([
  [{}, []],
  [{ countryCode: null, indicator: 'COUNTRIES', value: 40 }, []],
  [{ indicator: 'COUNTRIES' }, ['OF_ALL_ONLY']],
  [{ countryCode: 'XX' }, ['UNKNOWN_VALUE']],
  [{ indicator: 'GDP' }, ['UNKNOWN_VALUE']],
  [{ qualifier: 'SURELY' }, ['UNKNOWN_VALUE']],
  [{ value: -1 }, ['OUT_OF_RANGE']],
  [{ value: 1.5 }, ['NOT_WHOLE']],
  [{ asOf: '2023-02-30' }, ['DATE_NOT_REAL']],
  [{ asOf: '2026-11-23' }, ['DAY_IN_FUTURE']],
  [{ source: ' ' }, ['REQUIRED']],
])('%j: %j', (change, codes) => {
  const issues = investmentIssues({ ...SOUND, ...change }, isoDate('2026-11-22'));
  expect(issues.map(({ code }) => code)).toEqual(codes);
});

const figure = (id: string, change: Partial<InvestmentFigure> = {}): InvestmentFigure => ({
  ...SOUND,
  id,
  organisationId: 'quang-nam',
  writtenAt: '2026-01-01T00:00:00Z',
  ...change,
});

it('holds the latest day of each union, country and indicator, and of one day what was written last', () => {
  const figures = [
    figure('newer', { asOf: '2024-12-31' }),
    figure('older'),
    figure('wrong', { indicator: 'MEMBERS' }),
    figure('mended', { indicator: 'MEMBERS', writtenAt: '2026-01-02T00:00:00Z' }),
    figure('elsewhere', { organisationId: 'bac-ninh' }),
  ];
  const ids = (list: readonly InvestmentFigure[]) => list.map(({ id }) => id);
  expect(ids(currentInvestment(figures))).toEqual(['newer', 'mended', 'elsewhere']);
  expect(ids(currentInvestment(figures.toReversed()))).toEqual(['elsewhere', 'mended', 'newer']);
});

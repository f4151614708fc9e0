import type { Money } from '../money/money.ts';

/**
 * Where the money of an activity comes from.
 *
 * UNION_FUND    tài chính công đoàn
 * STATE_BUDGET  ngân sách nhà nước
 * HOST          phía bạn mời đài thọ
 * DONOR         nhà tài trợ
 * PROJECT       chương trình, dự án
 */
export const FUNDING_SOURCES = ['UNION_FUND', 'STATE_BUDGET', 'HOST', 'DONOR', 'PROJECT'] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];

/** Sources that are the unions' or the State's own money; the rest is others' money. */
export const OWN_SOURCES = [
  'UNION_FUND',
  'STATE_BUDGET',
] as const satisfies readonly FundingSource[];

/** Whether money of this source is the unions' or the State's own. */
export function isOwnSource(source: FundingSource): boolean {
  return OWN_SOURCES.some((own) => own === source);
}

/** An amount promised by one source, kept in its own currency. */
export type FundingAmount = {
  readonly source: FundingSource;
  readonly amount: Money;
};

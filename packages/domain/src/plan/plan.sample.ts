import { isoMonth } from '../period/period.ts';
import type { PlanContent, PlanLine } from './plan.ts';

/** An invented line with nothing missing, for tests; `change` replaces some of its fields. */
export function sampleLine(change: Partial<PlanLine> = {}): PlanLine {
  return {
    id: 'line-1',
    kind: 'OUTBOUND',
    title: 'Trao đổi đoàn với Liên hiệp Công đoàn Gyeongnam',
    partnerId: 'partner-1',
    agreementId: null,
    countries: ['KR'],
    purposeKind: 'EXCHANGE',
    purpose: 'Thực hiện thoả thuận luân phiên',
    expectedResult: 'Ký biên bản làm việc',
    resultTarget: 1,
    resultUnit: 'biên bản',
    headLevel: 'UNIT_LEADER',
    persons: 8,
    days: 7,
    fromMonth: isoMonth('2027-03'),
    toMonth: isoMonth('2027-04'),
    coOrganiserIds: [],
    priority: 'NORMAL',
    funding: [{ source: 'UNION_FUND', amount: { minor: 320_000_000, currency: 'VND' } }],
    note: null,
    ...change,
  };
}

/** An invented plan for 2027 that can be submitted. */
export function samplePlan(
  lines: readonly PlanLine[] = [sampleLine()],
  change: Partial<PlanContent> = {},
): PlanContent {
  return { organisationId: 'org-1', year: 2027, lines, adjustmentReason: null, ...change };
}

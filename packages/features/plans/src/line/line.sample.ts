import { isoMonth } from '@cau-noi/domain/period';
import type { PlanLine } from '@cau-noi/domain/plan';
import { emptyLine } from './new-line.ts';

/** An invented line with nothing missing, for tests; `change` replaces some of its fields. */
export function sampleLine(id: string, change: Partial<PlanLine> = {}): PlanLine {
  return {
    ...emptyLine(id),
    title: 'Trao đổi đoàn với Công đoàn Mẫu',
    partnerId: 'partner-1',
    countries: ['KR'],
    purposeKind: 'EXCHANGE',
    purpose: 'Thương lượng tập thể',
    expectedResult: 'Ký biên bản làm việc',
    resultTarget: 1,
    resultUnit: 'biên bản',
    headLevel: 'UNIT_LEADER',
    persons: 8,
    days: 7,
    fromMonth: isoMonth('2027-03'),
    toMonth: isoMonth('2027-04'),
    funding: [{ source: 'UNION_FUND', amount: { minor: 320_000_000, currency: 'VND' } }],
    ...change,
  };
}

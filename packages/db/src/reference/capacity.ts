import { CITATIONS, DEFAULTS_FROM } from './citations.ts';
import type { Basis } from './citations.ts';

/** From when how much one officer is taken to carry in a year. */
export interface CapacityRuleRow extends Basis {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly activitiesPerOfficer: number;
  readonly partTimePercent: number;
  readonly note: string;
}

/** No instrument says how much an officer can carry: a default of ours, to be set by the federation. */
export const CAPACITY_RULES: readonly CapacityRuleRow[] = [
  {
    id: 'capacity-default',
    from: DEFAULTS_FROM,
    to: null,
    activitiesPerOfficer: 12,
    partTimePercent: 50,
    citation: CITATIONS.systemDefault,
    article: null,
    verification: 'UNVERIFIED',
    note: 'Chưa thấy văn bản nào định mức số hoạt động cho một cán bộ; 12 hoạt động một năm cho một cán bộ chuyên trách, cán bộ kiêm nhiệm tính bằng một nửa, là mặc định của hệ thống',
  },
];

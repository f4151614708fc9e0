import type { Verification } from './provenance.ts';

/**
 * The documents that the default configuration cites, as they are named in papers. One that is an
 * example from another body says so: it does not bind the unions.
 */
export const CITATIONS = {
  directive38: 'Chỉ thị 38-CT/TW ngày 21/7/2014 của Bộ Chính trị',
  decision1587: 'Quyết định 1587/QĐ-TLĐ ngày 11/11/2020 của Đoàn Chủ tịch Tổng Liên đoàn',
  decision3800: 'Quyết định 3800/QĐ-BCT năm 2018 của Bộ Công Thương (làm ví dụ)',
  haNoi: 'Quy định về đoàn ra của thành phố Hà Nội (làm ví dụ)',
  labourCode2012: 'Bộ luật Lao động 10/2012/QH13',
  labourCode: 'Bộ luật Lao động 45/2019/QH14',
  ministryOfFinance: 'Quy định về đoàn ra của Bộ Tài chính năm 2018 (làm ví dụ)',
  circular35: 'Thông tư 35/2026/TT-BTC của Bộ Tài chính',
  circular102: 'Thông tư 102/2012/TT-BTC của Bộ Tài chính',
  circular140: 'Thông tư 140/2025/TT-BTC của Bộ Tài chính',
  exitLaw: 'Luật Xuất cảnh, nhập cảnh của công dân Việt Nam 49/2019/QH14',
  review2021:
    'Tổng kết 10 năm thực hiện Nghị quyết 03/NQ-ĐCT, Công đoàn Công Thương Việt Nam, 03/12/2021',
} as const;

/** Where a configured value comes from, and how far it was verified that it holds for the unions. */
export interface Basis {
  readonly citation: string;
  readonly article: string | null;
  readonly verification: Verification;
}

/**
 * The day from which a default holds where no source gives a day: the beginning of the first year
 * whose activities are kept here. It says nothing about when a rule was made.
 */
export const DEFAULTS_FROM = '2019-01-01';

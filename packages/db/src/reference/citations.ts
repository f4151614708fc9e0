import type { Verification } from '../generated/enums.ts';

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
  circular71: 'Thông tư 71/2018/TT-BTC',
  circular35: 'Thông tư 35/2026/TT-BTC',
  circular102: 'Thông tư 102/2012/TT-BTC',
  circular140: 'Thông tư 140/2025/TT-BTC',
  circular40: 'Thông tư 40/2017/TT-BTC, sửa đổi bởi Thông tư 12/2025/TT-BTC',
  decree191: 'Nghị định 191/2013/NĐ-CP',
  decree80: 'Nghị định 80/2020/NĐ-CP',
  decree313: 'Nghị định 313/2025/NĐ-CP',
  decree105: 'Nghị định 105/2026/NĐ-CP ngày 16/5/2026',
  decree266: 'Nghị định 266/2026/NĐ-CP',
  agreementLaw: 'Luật Thỏa thuận quốc tế 70/2020/QH14',
  decree64: 'Nghị định 64/2021/NĐ-CP',
  exitLaw: 'Luật Xuất cảnh, nhập cảnh của công dân Việt Nam 49/2019/QH14',
  review2021:
    'Tổng kết 10 năm thực hiện Nghị quyết 03/NQ-ĐCT, Công đoàn Công Thương Việt Nam, 03/12/2021',
  retirementAge: 'Điều 169 Bộ luật Lao động năm 2019 và Nghị định 135/2020/NĐ-CP về tuổi nghỉ hưu',
  /** Where no document is known that sets the figure. */
  systemDefault: 'Mặc định của hệ thống, chưa có văn bản quy định',
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

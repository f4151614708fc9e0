import { defineMessages } from '@cau-noi/i18n/messages';
import type { LimitKind } from './rate-draft.ts';

const vi = {
  add: 'Thêm mức vào sổ định mức',
  correct: 'Đính chính một mức',
  addLead:
    'Mức mới được áp dụng từ ngày đầu của nó; mức trước của cùng nội dung và phạm vi hết áp dụng từ ngày ấy. Hồ sơ đã quyết định giữ nguyên kết quả.',
  correctLead:
    'Dòng này thay cho dòng ghi sai vào mọi ngày; dòng ghi sai vẫn được giữ, gạch ngang. Hồ sơ đã quyết định giữ nguyên kết quả.',
  book: 'Sổ định mức',
  gone: 'Không tìm thấy mức cần đính chính.',
  back: 'Về sổ định mức',
  parts: {
    what: 'Nội dung và phạm vi',
    scopeLead: 'Bỏ trống điều kiện nào thì mức áp dụng cho mọi trường hợp của điều kiện ấy.',
    limit: 'Mức chi',
    basis: 'Căn cứ và hiệu lực',
  },
  field: {
    item: 'Nội dung chi',
    kind: 'Cách quy định',
    ceiling: 'Mức tối đa',
    lowest: 'Mức thấp nhất',
    lowestHelp: 'Chỉ khi văn bản quy định một khoảng.',
    percent: 'Tỷ lệ tối đa',
    currency: 'Loại tiền',
    exceptional: 'Chỉ trong trường hợp đặc biệt',
    instrument: 'Văn bản',
    article: 'Điều, khoản',
    verification: 'Mức độ kiểm chứng',
    validFrom: 'Áp dụng từ ngày',
    validTo: 'Đến hết ngày',
    validToHelp: 'Bỏ trống khi chưa rõ ngày cuối.',
    note: 'Điều cần biết',
    reason: 'Lý do ghi, nguồn đã xem',
  },
  kind: {
    AMOUNT: 'Số tiền',
    SHARE: 'Tỷ lệ của mức khác',
    UNKNOWN: 'Chưa có mức cụ thể',
  } satisfies Readonly<Record<LimitKind, string>>,
  unnumbered: '{{subject}} ({{issuer}})',
  actAdd: 'Ghi mức mới',
  actCorrect: 'Ghi đính chính',
  added: 'Đã ghi vào sổ định mức.',
} as const;

/** The words of writing in the rate book. */
export const rateMessages = defineMessages(vi, {
  add: 'Add a rate to the rate book',
  correct: 'Correct a rate',
  addLead:
    'A new rate counts from its first day; the one before it of the same item and scope counts until then. Decided records keep their verdict.',
  correctLead:
    'This row stands for the wrong one on every day; the wrong one stays to be seen, struck. Decided records keep their verdict.',
  book: 'Rate book',
  gone: 'The rate to correct was not found.',
  back: 'To the rate book',
  parts: {
    what: 'Item and scope',
    scopeLead: 'Where a condition is left empty the rate applies to all cases of it.',
    limit: 'Amount',
    basis: 'Basis and days',
  },
  field: {
    item: 'Item',
    kind: 'How it is set',
    ceiling: 'Ceiling',
    lowest: 'Lowest amount',
    lowestHelp: 'Only where the instrument sets a range.',
    percent: 'Greatest share',
    currency: 'Currency',
    exceptional: 'Only in a special case',
    instrument: 'Instrument',
    article: 'Article',
    verification: 'How far verified',
    validFrom: 'Counts from',
    validTo: 'Until the end of',
    validToHelp: 'Leave it empty while no last day is known.',
    note: 'What must be known',
    reason: 'Why it is written, what was seen',
  },
  kind: {
    AMOUNT: 'An amount',
    SHARE: 'A share of another rate',
    UNKNOWN: 'Rate not known',
  },
  unnumbered: '{{subject}} ({{issuer}})',
  actAdd: 'Write the rate',
  actCorrect: 'Write the correction',
  added: 'Written into the rate book.',
});

import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of what was really spent, beside what was approved. */
export const settledMessages = defineMessages(
  {
    title: 'Chi thực tế so với lúc duyệt',
    occasion: {
      CLOSED: 'Kiểm tra khi chốt số liệu {{date}} ({{by}}), theo định mức ngày {{normDay}}.',
      CORRECTED:
        'Kiểm tra khi đính chính số liệu {{date}} ({{by}}), theo định mức ngày {{normDay}}.',
      SETTLED: 'Kiểm tra khi quyết toán {{date}} ({{by}}), theo định mức ngày {{normDay}}.',
    },
    kept: 'Kết quả kiểm tra lúc phê duyệt giữ nguyên.',
    nothing: 'Chi thực tế không vượt gì so với lúc duyệt.',
    findings: 'Kết quả kiểm tra chi thực tế',
    standing: {
      NEW: 'Mới phát sinh, lúc duyệt không có.',
      WORSE: 'Vượt thêm so với lúc duyệt ({{approved}}).',
      WORSE_UNMEASURED: 'Khác với lúc duyệt.',
      AS_APPROVED: 'Như lúc duyệt.',
      GONE: 'Lúc duyệt có, thực tế không còn',
    },
    unexplained_other: 'Còn {{count}} nội dung cần giải trình trước khi quyết toán.',
    explained: 'Đã giải trình: {{text}}',
    explain: 'Giải trình chi thực tế',
    explainHelp: 'Nêu vì sao chi khác với mức đã duyệt. Người xem hồ sơ ở các cấp đọc được.',
    save: 'Ghi giải trình',
    saved: 'Đã ghi giải trình.',
    judge: 'Kiểm tra chi thực tế',
    unjudged: 'Số liệu đã chốt từ trước khi có kiểm tra này.',
    judged: 'Đã kiểm tra chi thực tế.',
    earlier: 'Các lần kiểm tra trước',
    earlierText_other: '{{count}} nội dung vượt so với lúc duyệt',
    notReached: 'Chưa ghi được vì không kết nối được máy chủ. Hãy thử lại.',
  },
  {
    title: 'Real costs beside what was approved',
    occasion: {
      CLOSED:
        'Checked as the figures were closed on {{date}} ({{by}}), by the norms of {{normDay}}.',
      CORRECTED:
        'Checked as the figures were corrected on {{date}} ({{by}}), by the norms of {{normDay}}.',
      SETTLED:
        'Checked as the money was settled on {{date}} ({{by}}), by the norms of {{normDay}}.',
    },
    kept: 'The verdict of the approval stays as it was.',
    nothing: 'The real costs go no further than what was approved.',
    findings: 'What the checks find of the real costs',
    standing: {
      NEW: 'New: not found when it was approved.',
      WORSE: 'Further than approved ({{approved}}).',
      WORSE_UNMEASURED: 'Other than approved.',
      AS_APPROVED: 'As approved.',
      GONE: 'Found when it was approved, not of the real costs',
    },
    unexplained_one: '{{count}} matter needs an explanation before the money is settled.',
    unexplained_other: '{{count}} matters need an explanation before the money is settled.',
    explained: 'Explained: {{text}}',
    explain: 'Explanation of the real costs',
    explainHelp: 'Say why it differs from what was approved. Whoever reads the dossier sees it.',
    save: 'Write the explanations',
    saved: 'The explanations are written.',
    judge: 'Check the real costs',
    unjudged: 'The figures were closed before there was this check.',
    judged: 'The real costs are checked.',
    earlier: 'Earlier checks',
    earlierText_one: '{{count}} matter beyond what was approved',
    earlierText_other: '{{count}} matters beyond what was approved',
    notReached: 'Not written: the server cannot be reached. Please try again.',
  },
);

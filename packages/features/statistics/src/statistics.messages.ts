import { defineMessages } from '@cau-noi/i18n/messages';

/** The words that all pages of the statistics use. */
export const statisticsMessages = defineMessages(
  {
    pages: 'Các trang thống kê',
    dashboard: 'Số liệu',
    term: 'Báo cáo nhiệm kỳ',
    savings: 'Tiết kiệm',
  },
  {
    pages: 'Pages of the statistics',
    dashboard: 'Figures',
    term: 'Term report',
    savings: 'Savings',
  },
);

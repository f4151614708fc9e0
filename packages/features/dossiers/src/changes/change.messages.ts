import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of differences between two versions of a dossier. */
export const changeMessages = defineMessages(
  { outcome: 'Báo cáo kết quả', followUp: 'Việc làm sau chuyến đi', unnamed: 'đã chọn' },
  { outcome: 'Outcome report', followUp: 'What was done afterwards', unnamed: 'chosen' },
);

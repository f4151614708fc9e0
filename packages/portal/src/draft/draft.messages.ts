import { defineMessages } from '@cau-noi/i18n/messages';

/** What is said of drafts that this browser keeps. */
export const draftMessages = defineMessages(
  {
    outdated:
      'Nội dung chưa lưu được giữ ở máy này là của phiên bản cũ, không còn khớp với các ô hiện nay nên đã bỏ. Anh/chị ghi lại giúp.',
  },
  {
    outdated:
      'What this browser kept unsaved was written in an earlier version and no longer fits the fields, so it was dropped. Please write it again.',
  },
);

import { defineMessages } from '@cau-noi/i18n/messages';

/** The words that the pages of direction share. */
export const directionMessages = defineMessages(
  {
    pages: 'Chỉ đạo',
    directives: 'Văn bản chỉ đạo',
    suspensions: 'Tạm dừng hoạt động',
    cancel: 'Thôi',
    edit: 'Sửa',
    all: 'tất cả',
    loading: 'Đang tải',
    source: 'Nguồn: {{source}}',
  },
  {
    pages: 'Direction',
    directives: 'Directives',
    suspensions: 'Suspensions',
    cancel: 'Cancel',
    edit: 'Edit',
    all: 'all',
    loading: 'Loading',
    source: 'Source: {{source}}',
  },
);

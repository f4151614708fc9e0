import { defineMessages } from '@cau-noi/i18n/messages';

/** The words that the pages of direction share. */
export const directionMessages = defineMessages(
  {
    pages: 'Chỉ đạo',
    directives: 'Văn bản chỉ đạo',
    suspensions: 'Tạm dừng hoạt động',
    proposals: 'Kiến nghị',
    inspections: 'Kiểm tra',
    cancel: 'Thôi',
    edit: 'Sửa',
    all: 'tất cả',
    loading: 'Đang tải',
    source: 'Nguồn: {{source}}',
    check: 'Điều kiểm tra',
    person: '{{name}}, {{day}}',
    dayMissing: 'Hãy ghi ngày.',
  },
  {
    pages: 'Direction',
    directives: 'Directives',
    suspensions: 'Suspensions',
    proposals: 'Proposals',
    inspections: 'Inspections',
    cancel: 'Cancel',
    edit: 'Edit',
    all: 'all',
    loading: 'Loading',
    source: 'Source: {{source}}',
    check: 'Check',
    person: '{{name}}, {{day}}',
    dayMissing: 'Please give the day.',
  },
);

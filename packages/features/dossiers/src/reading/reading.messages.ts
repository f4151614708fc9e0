import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of reading a dossier. */
export const readingMessages = defineMessages(
  {
    general: 'Thông tin chung',
    dates: 'Thời gian',
    days: 'Số ngày',
    total: 'Thành tiền',
    hired: '{{what}} (lý do thuê ngoài: {{reason}})',
    post: 'Chức vụ, đơn vị',
    nothing: 'Chưa có',
    unnamed: 'Đã chọn',
    related: 'Có người thân của nhau.',
    notRelated: 'Không có người thân của nhau.',
    considered: 'Đã cân nhắc.',
    notConsidered: 'Chưa cân nhắc.',
  },
  {
    general: 'General',
    dates: 'Dates',
    days: 'Days',
    total: 'Total',
    hired: '{{what}} (hired because: {{reason}})',
    post: 'Post and unit',
    nothing: 'Nothing yet',
    unnamed: 'Chosen',
    related: 'There are relatives.',
    notRelated: 'There are no relatives.',
    considered: 'Considered.',
    notConsidered: 'Not considered.',
  },
);

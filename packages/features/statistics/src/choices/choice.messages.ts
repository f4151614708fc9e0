import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of choosing a union and years. */
export const choiceMessages = defineMessages(
  {
    unit: 'Đơn vị và cấp dưới',
    from: 'Từ năm',
    to: 'Đến năm',
    noUnit: 'Tài khoản chưa gắn với đơn vị nào. Đề nghị quản trị hệ thống khai báo đơn vị.',
    partner: 'Đối tác',
    country: 'Nước',
  },
  {
    unit: 'Unit and below',
    from: 'From year',
    to: 'To year',
    noUnit: 'The account belongs to no unit. Please ask the administrator to name one.',
    partner: 'Partner',
    country: 'Country',
  },
);

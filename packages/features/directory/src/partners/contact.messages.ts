import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of people at partners. */
export const contactMessages = defineMessages(
  {
    title: 'Đầu mối liên hệ',
    add: 'Thêm đầu mối',
    lead: 'Chỉ người làm công tác đối ngoại và lãnh đạo đơn vị xem được; nhật ký không ghi tên.',
    none: 'Chưa ghi đầu mối nào.',
    hidden: 'Thông tin cá nhân không hiển thị với anh/chị. {{reason}}',
    close: 'Ghi ngày cuối',
    closeTitle: 'Đầu mối này thôi giữ nhiệm vụ',
    field: {
      name: 'Họ tên',
      post: 'Chức vụ',
      email: 'Thư điện tử',
      phone: 'Điện thoại',
      from: 'Biết từ ngày',
      to: 'Đến ngày',
    },
  },
  {
    title: 'Contacts',
    add: 'Add a contact',
    lead: 'Only those who do foreign affairs and leaders of units see them; the history names nobody.',
    none: 'No contact is written down yet.',
    hidden: 'Personal data are not shown to you. {{reason}}',
    close: 'Write the last day',
    closeTitle: 'This contact has left the post',
    field: {
      name: 'Name',
      post: 'Post',
      email: 'E-mail',
      phone: 'Telephone',
      from: 'Known from',
      to: 'Until',
    },
  },
);

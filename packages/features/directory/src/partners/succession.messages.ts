import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of what partners came from and became. */
export const successionMessages = defineMessages(
  {
    add: 'Ghi tiền thân hoặc kế thừa',
    none: 'Chưa ghi tiền thân hay tổ chức kế thừa nào.',
    direction: 'Quan hệ',
    other: 'Tổ chức',
    date: 'Ngày',
    sourceLabel: 'Nguồn',
    source: 'Nguồn: {{source}}.',
    choose: 'Hãy chọn tổ chức.',
    remove: 'Bỏ',
    removeOf: 'Bỏ quan hệ với {{name}}',
  },
  {
    add: 'Write a predecessor or successor',
    none: 'No predecessor or successor is written down.',
    direction: 'Relation',
    other: 'Body',
    date: 'Day',
    sourceLabel: 'Source',
    source: 'Source: {{source}}.',
    choose: 'Choose a body.',
    remove: 'Remove',
    removeOf: 'Remove the relation to {{name}}',
  },
);

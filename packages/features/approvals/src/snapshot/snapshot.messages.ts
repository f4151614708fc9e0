import { defineMessages } from '@cau-noi/i18n/messages';

const vi = {
  section: {
    activity: 'Hoạt động',
    purpose: 'Mục đích và mục tiêu',
    grounds: 'Căn cứ',
    people: 'Thành phần',
    programme: 'Hành trình và chương trình',
    reception: 'Đón tiếp',
    money: 'Kinh phí',
    adjustment: 'Điều chỉnh',
  },
  total: 'Thành tiền',
  empty: '(để trống)',
  numbered_other: '{{kind}} ({{count}} dòng)',
  point: 'Chỉ vào: {{name}}',
  pointed: 'Đang chỉ vào đây',
} as const;

/** The words around what was handed in. */
export const snapshotMessages = defineMessages(vi, {
  section: {
    activity: 'Activity',
    purpose: 'Purpose and objectives',
    grounds: 'Grounds',
    people: 'People',
    programme: 'Itinerary and programme',
    reception: 'Reception',
    money: 'Money',
    adjustment: 'Adjustment',
  },
  total: 'Amount',
  empty: '(empty)',
  numbered_one: '{{kind}} ({{count}} line)',
  numbered_other: '{{kind}} ({{count}} lines)',
  point: 'Point at: {{name}}',
  pointed: 'Pointed at',
});

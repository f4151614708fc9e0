import { defineMessages } from '@cau-noi/i18n/messages';

/** The words that both registers share. */
export const informationMessages = defineMessages(
  {
    registers: 'Thông tin đối ngoại và nghiên cứu',
    items: 'Sản phẩm thông tin',
    targets: 'Chỉ tiêu năm',
    research: 'Nghiên cứu, bài học',
    year: 'Năm',
    partner: 'Đối tác',
    topic: 'Chủ đề',
    author: 'Tác giả',
  },
  {
    registers: 'External information and research',
    items: 'Information products',
    targets: 'Yearly targets',
    research: 'Research and lessons',
    year: 'Year',
    partner: 'Partner',
    topic: 'Topic',
    author: 'Author',
  },
);

/** What is done about both, as their timelines say it. */
export const informationActions = defineMessages(
  {
    information_create: 'Ghi dự kiến',
    information_edit: 'Sửa nội dung',
    information_submit: 'Trình thẩm định',
    information_withdraw: 'Rút về',
    information_decide: 'Thẩm định nội dung',
    information_publish: 'Ghi đã phát hành',
    information_measure: 'Ghi số người tiếp cận',
    information_retract: 'Rút, không phát hành',
    information_setTargets: 'Đặt chỉ tiêu',
    research_create: 'Ghi chép',
    research_edit: 'Sửa ghi chép',
    research_apply: 'Ghi việc áp dụng',
  },
  {
    information_create: 'Planned',
    information_edit: 'Content changed',
    information_submit: 'Handed in for review',
    information_withdraw: 'Taken back',
    information_decide: 'Reviewed',
    information_publish: 'Published',
    information_measure: 'Readers counted',
    information_retract: 'Withdrawn',
    information_setTargets: 'Targets set',
    research_create: 'Written',
    research_edit: 'Changed',
    research_apply: 'Application written down',
  },
);

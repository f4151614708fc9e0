import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of what values would do before they are written. */
export const previewMessages = defineMessages(
  {
    title: 'Xem trước',
    lead: 'Xét lại các hồ sơ chưa quyết định theo giá trị đang ghi ở trên, chỉ để xem, không ghi gì. Hồ sơ đã quyết định không bao giờ bị xét lại. Hồ sơ đang chờ duyệt giữ kết quả khi trình; kết quả mới chỉ áp dụng nếu hồ sơ bị trả lại rồi trình lại. Chưa xét kế hoạch năm và dòng kế hoạch.',
    start: 'Xem hồ sơ nào sẽ đổi kết quả',
    stop: 'Dừng',
    noDay: 'Chọn ngày có hiệu lực trước.',
    examining:
      'Đang xét: {{examined}} trong {{total}} hồ sơ chưa quyết định, {{changes}} sẽ đổi kết quả.',
    examined: 'Đã xét {{examined}} hồ sơ chưa quyết định: {{changes}} sẽ đổi kết quả.',
    stopped:
      'Đã dừng: mới xét {{examined}} trong {{total}} hồ sơ chưa quyết định, {{changes}} sẽ đổi kết quả.',
    caption: 'Hồ sơ sẽ đổi kết quả',
    none: 'Không hồ sơ nào trong số đã xét đổi kết quả.',
    column: {
      dossier: 'Hồ sơ',
      state: 'Trạng thái',
      before: 'Hiện nay',
      after: 'Theo giá trị mới',
    },
    dossier: 'Số {{number}}: {{title}}',
    against: '({{actual}}, mức cho phép {{limit}})',
    notConcerned: 'Không áp dụng.',
  },
  {
    title: 'Preview',
    lead: 'Judges the dossiers that are not decided yet by the values above, only to look; nothing is written. Decided dossiers are never judged again. A dossier that waits keeps the verdict of when it was handed in; the new one counts only if it is returned and handed in again. Yearly plans and their lines are not looked at.',
    start: 'See which dossiers would change',
    stop: 'Stop',
    noDay: 'Choose first from which day the values hold.',
    examining: 'At work: {{examined}} of {{total}} undecided dossiers, {{changes}} would change.',
    examined: '{{examined}} undecided dossiers judged: {{changes}} would change.',
    stopped:
      'Stopped: {{examined}} of {{total}} undecided dossiers judged, {{changes}} would change.',
    caption: 'Dossiers that would change',
    none: 'None of the dossiers judged would change.',
    column: {
      dossier: 'Dossier',
      state: 'State',
      before: 'Today',
      after: 'By the new values',
    },
    dossier: 'No. {{number}}: {{title}}',
    against: '({{actual}}, where {{limit}} is allowed)',
    notConcerned: 'Does not apply.',
  },
);

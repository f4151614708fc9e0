import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of what values would do before they are written. */
export const previewMessages = defineMessages(
  {
    title: 'Xem trước',
    lead: 'Xét lại các hồ sơ và kế hoạch năm chưa quyết định theo giá trị đang ghi ở trên, chỉ để xem, không ghi gì. Những gì đã quyết định không bao giờ bị xét lại. Hồ sơ, kế hoạch đang chờ duyệt giữ kết quả khi trình; kết quả mới chỉ áp dụng nếu bị trả lại rồi trình lại.',
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
    plans: {
      examining: 'Đang xét kế hoạch năm: {{examined}} trong {{total}}, {{changes}} sẽ đổi kết quả.',
      examined: 'Đã xét {{examined}} kế hoạch năm chưa quyết định: {{changes}} sẽ đổi kết quả.',
      stopped:
        'Đã dừng: mới xét {{examined}} trong {{total}} kế hoạch năm, {{changes}} sẽ đổi kết quả.',
      caption: 'Kế hoạch năm sẽ đổi kết quả',
      column: 'Kế hoạch',
      plan: 'Kế hoạch năm {{year}}',
      line: 'Dòng {{number}}',
      lineTitle: 'Dòng {{number}}, {{title}}',
    },
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
    lead: 'Judges the dossiers and yearly plans that are not decided yet by the values above, only to look; nothing is written. What is decided is never judged again. What waits keeps the verdict of when it was handed in; the new one counts only if it is returned and handed in again.',
    start: 'See which dossiers would change',
    stop: 'Stop',
    noDay: 'Choose first from which day the values hold.',
    examining: 'At work: {{examined}} of {{total}} undecided dossiers, {{changes}} would change.',
    examined: '{{examined}} undecided dossiers judged: {{changes}} would change.',
    stopped:
      'Stopped: {{examined}} of {{total}} undecided dossiers judged, {{changes}} would change.',
    caption: 'Dossiers that would change',
    none: 'None of the dossiers judged would change.',
    plans: {
      examining: 'At work on yearly plans: {{examined}} of {{total}}, {{changes}} would change.',
      examined: '{{examined}} undecided yearly plans judged: {{changes}} would change.',
      stopped: 'Stopped: {{examined}} of {{total}} yearly plans judged, {{changes}} would change.',
      caption: 'Yearly plans that would change',
      column: 'Plan',
      plan: 'Plan of {{year}}',
      line: 'Line {{number}}',
      lineTitle: 'Line {{number}}, {{title}}',
    },
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

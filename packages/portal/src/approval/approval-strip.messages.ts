import { defineMessages } from '@cau-noi/i18n/messages';

const vi = {
  label: 'Tiến độ phê duyệt',
  step: '{{role}}, {{unit}}',
  since: 'từ {{date}}, {{ago}}',
  decided: '{{state}}: {{name}}',
  inPlaceOf: '{{name}} (thay {{principal}})',
  more_other: '{{names}} và {{count}} người khác',
  nobody: 'Chưa có ai giữ vai trò này; đề nghị quản trị hệ thống phân công',
} as const;

/** The words of the strip that shows an approval. */
export const approvalStripMessages = defineMessages(vi, {
  label: 'Progress of the approval',
  step: '{{role}}, {{unit}}',
  since: 'since {{date}}, {{ago}}',
  decided: '{{state}}: {{name}}',
  inPlaceOf: '{{name}} (for {{principal}})',
  more_one: '{{names}} and {{count}} other',
  more_other: '{{names}} and {{count}} others',
  nobody: 'Nobody holds this role yet; please ask the administrator',
});

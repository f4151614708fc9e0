import { defineMessages } from '@cau-noi/i18n/messages';

/** The words around an exception, wherever it stands. */
export const waiverNoteMessages = defineMessages(
  {
    badge: 'Ngoại lệ: {{state}}',
    asked: '{{name}} xin ngày {{date}}: {{text}}',
    waits: 'Chờ quyết định của: {{role}}.',
    granted: '{{name}} cho phép ngày {{date}}: {{text}}',
    refused: '{{name}} không cho phép ngày {{date}}: {{text}}',
    withdrawn: 'Đã rút ngày {{date}}: {{text}}',
    ended: 'Hết hiệu lực ngày {{date}}. {{ending}}',
    onBehalf: '{{name}} (thay {{principal}})',
    tooNarrow: 'Nội dung hiện nay vượt quá ngoại lệ đã cho phép nên vẫn phải sửa, hoặc xin lại.',
    reason: 'Lý do',
    reasonMissing: 'Hãy nêu lý do.',
  },
  {
    badge: 'Exception: {{state}}',
    asked: '{{name}} asked for it on {{date}}: {{text}}',
    waits: 'To be decided by: {{role}}.',
    granted: '{{name}} granted it on {{date}}: {{text}}',
    refused: '{{name}} refused it on {{date}}: {{text}}',
    withdrawn: 'Taken back on {{date}}: {{text}}',
    ended: 'Ended on {{date}}. {{ending}}',
    onBehalf: '{{name}} (for {{principal}})',
    tooNarrow:
      'What is written now goes beyond the exception that was granted: it must still be corrected, or asked for anew.',
    reason: 'Reason',
    reasonMissing: 'Please say why.',
  },
);

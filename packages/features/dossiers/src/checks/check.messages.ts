import { defineMessages } from '@cau-noi/i18n/messages';

/** The words around the findings of a dossier. */
export const checkMessages = defineMessages(
  {
    title: 'Kiểm tra',
    loading: 'Đang tra cứu dữ kiện để kiểm tra',
    notReached: 'Chưa tra cứu được dữ kiện, nên chưa kiểm tra đủ. Hệ thống sẽ thử lại.',
    openOther: 'Mở hồ sơ liên quan',
    justify: 'Giải trình',
    justifyHelp: 'Nêu vì sao vẫn cần làm như vậy. Cấp phê duyệt đọc nội dung này cạnh phát hiện.',
    justified: 'Đã giải trình: {{text}}',
    waiver: {
      register: 'Quyết định trong sổ ngoại lệ',
    },
    incomplete_other: 'Còn {{count}} mục chưa điền hoặc chưa hợp lệ.',
    complete: 'Nội dung đã đủ.',
  },
  {
    title: 'Checks',
    loading: 'Looking up the facts for the checks',
    notReached: 'The facts could not be looked up, so not all is checked. It will be tried again.',
    openOther: 'Open that dossier',
    justify: 'Justification',
    justifyHelp:
      'Say why it is needed all the same. Whoever decides reads this beside the finding.',
    justified: 'Justified: {{text}}',
    waiver: {
      register: 'Decide in the register of exceptions',
    },
    incomplete_one: '{{count}} field is missing or not valid.',
    incomplete_other: '{{count}} fields are missing or not valid.',
    complete: 'Everything is filled in.',
  },
);

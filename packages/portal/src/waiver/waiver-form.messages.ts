import { defineMessages } from '@cau-noi/i18n/messages';

/** The words with which an exception is asked for. */
export const waiverFormMessages = defineMessages(
  {
    ask: 'Xin ngoại lệ',
    askAgain: 'Xin lại ngoại lệ',
    title: 'Xin ngoại lệ',
    lead: '{{role}} quyết định. Ngoại lệ chỉ dùng cho hồ sơ này, đúng mức đang xin, và hết hiệu lực cùng hồ sơ.',
    help: 'Nêu vì sao không sửa được mà vẫn cần thực hiện. Lý do được ghi vào sổ ngoại lệ.',
    done: 'Đã gửi đề nghị ngoại lệ.',
    saving: 'Đợi lưu xong nội dung rồi xin ngoại lệ.',
    withdraw: 'Rút đề nghị',
    withdrawTitle: 'Rút đề nghị ngoại lệ',
    withdrawn: 'Đã rút đề nghị ngoại lệ.',
    leadPlan:
      '{{role}} quyết định. Ngoại lệ chỉ dùng cho dòng kế hoạch này, đúng mức đang xin, và còn hiệu lực khi kế hoạch được điều chỉnh.',
  },
  {
    ask: 'Ask for an exception',
    askAgain: 'Ask for an exception again',
    title: 'Ask for an exception',
    lead: 'Decided by: {{role}}. It holds for this dossier only, as far as is asked for, and ends with it.',
    help: 'Say why it cannot be corrected and is needed all the same. It goes into the register of exceptions.',
    done: 'The exception was asked for.',
    saving: 'Wait until the content is saved, then ask.',
    withdraw: 'Take back the request',
    withdrawTitle: 'Take back the request for an exception',
    withdrawn: 'The request was taken back.',
    leadPlan:
      'Decided by: {{role}}. It holds for this line of the plan only, as far as is asked for, and goes on when the plan is adjusted.',
  },
);

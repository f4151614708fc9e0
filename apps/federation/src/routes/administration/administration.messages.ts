import { defineMessages } from '@cau-noi/i18n/messages';

const vi = {
  title: 'Quản trị',
  users: 'Người dùng',
  reorganisation: 'Sắp xếp tổ chức',
  configuration: 'Cấu hình',
  workingDays: 'Lịch làm việc',
  ownCeilings: 'Mức riêng',
  exchangeRates: 'Tỷ giá',
  from: 'từ {{from}}',
  between: 'từ {{from}} đến {{to}}',
  program: 'Có sẵn trong hệ thống',
  addedBy: '{{name}}, {{at}}',
  failed: 'Chưa kết nối được với máy chủ, chưa có gì thay đổi. Anh/chị thử lại sau.',
  clear: 'Bỏ bộ lọc',
  cancel: 'Thôi',
  gone: 'Không tìm thấy nội dung này trong phạm vi được xem.',
  back: 'Về danh sách',
  issue: {
    EMAIL_FORMAT: 'Địa chỉ thư chưa đúng dạng, ví dụ ten@don-vi.vn.',
    EMAIL_TAKEN: 'Địa chỉ thư này đã có người dùng.',
    PERSON_TAKEN: 'Người này đã gắn với một người dùng khác.',
    PASSWORD_LENGTH: 'Mật khẩu dài từ {{shortest}} đến {{longest}} ký tự.',
    PERIOD_REVERSED: 'Ngày cuối đứng trước ngày đầu.',
    GRANTED_ALREADY: 'Đã có vai trò này tại đơn vị từ {{from}}.',
    VALUE_SHAPE: 'Giá trị không đúng loại mà điều kiện này dùng.',
    UNKNOWN_CHECK: 'Phiên bản này không có điều kiện {{checkId}}.',
    NOT_LATER: 'Phải sau {{from}}, ngày bắt đầu của giá trị đang có.',
    BEFORE_GENERAL: 'Khi đó giá trị chung chưa có hiệu lực: giá trị đó bắt đầu từ {{from}}.',
    NOT_OF_ACTIVITIES:
      'Điều kiện này xét cả kế hoạch hoặc thỏa thuận, chỉ phân biệt được theo cấp.',
    OUTSIDE_GENERAL: 'Giá trị đang có không áp dụng cho lựa chọn này.',
    NOT_NARROWER:
      'Chưa chọn riêng cấp, loại nào trong số giá trị đang có áp dụng; muốn đổi cho tất cả, hãy thay giá trị đang có.',
    SCOPE_TAKEN: 'Đã có giá trị riêng cho đúng phạm vi này, từ {{from}}; hãy thay giá trị đó.',
    SCOPE_CROSSES:
      'Trùng một phần với một giá trị riêng khác (từ {{from}}) mà không nằm gọn trong nhau, nên không rõ xét theo giá trị nào.',
    NO_GENERAL: 'Không có giá trị chung nào để áp dụng lại, nên không kết thúc được giá trị này.',
    ALREADY_DECIDED: 'Ngày {{day}} đã có quyết định; hãy bỏ quyết định đó trước.',
    NO_DIFFERENCE: 'Ngày {{day}} vốn đã như vậy, không cần quyết định.',
    DAY_DECIDED:
      'Đã có hồ sơ được quyết định đến hết {{until}}; giá trị mới chỉ có hiệu lực sau ngày đó.',
  },
} as const;

/** What both parts of the administration say. */
export const administrationMessages = defineMessages(vi, {
  title: 'Administration',
  users: 'Users',
  reorganisation: 'Reorganisation',
  configuration: 'Configuration',
  workingDays: 'Working calendar',
  ownCeilings: 'Own ceilings',
  exchangeRates: 'Exchange rates',
  from: 'from {{from}}',
  between: 'from {{from}} to {{to}}',
  program: 'Came with the program',
  addedBy: '{{name}}, {{at}}',
  failed: 'The server cannot be reached; nothing has changed. Try again when it can.',
  clear: 'Clear the filters',
  cancel: 'Cancel',
  gone: 'This was not found among what you may see.',
  back: 'Back to the list',
  issue: {
    EMAIL_FORMAT: 'This is not an e-mail address, such as name@union.vn.',
    EMAIL_TAKEN: 'A user has this address already.',
    PERSON_TAKEN: 'This person belongs to another user already.',
    PASSWORD_LENGTH: 'A password has {{shortest}} to {{longest}} characters.',
    PERIOD_REVERSED: 'The last day stands before the first.',
    GRANTED_ALREADY: 'The role is held at this unit already, from {{from}}.',
    VALUE_SHAPE: 'This is not the kind of value that the check reads.',
    UNKNOWN_CHECK: 'This version has no check {{checkId}}.',
    NOT_LATER: 'It must be after {{from}}, the first day of the present value.',
    BEFORE_GENERAL: 'The general value does not hold yet on that day: it begins on {{from}}.',
    NOT_OF_ACTIVITIES:
      'This check judges whole plans or agreements, which can only be told apart by level.',
    OUTSIDE_GENERAL: 'The present value does not apply to this choice.',
    NOT_NARROWER:
      'No level or kind is singled out of those for whom the present value is; to change it for all, replace it.',
    SCOPE_TAKEN: 'There is a value for exactly these already, from {{from}}; replace that one.',
    SCOPE_CROSSES:
      'It shares some with another value (from {{from}}) and neither lies within the other, so that nobody could say which of them counts.',
    NO_GENERAL: 'There is no general value that could hold again, so this one cannot end.',
    ALREADY_DECIDED: 'Something was decided of {{day}}; take that back first.',
    NO_DIFFERENCE: '{{day}} is so already; nothing need be decided.',
    DAY_DECIDED:
      'Records were decided until the end of {{until}}; a new value can hold only after that day.',
  },
});

export type AdministrationIssueCode = keyof (typeof vi)['issue'];

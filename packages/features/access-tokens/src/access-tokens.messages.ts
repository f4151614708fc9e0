import type { TokenScope } from '@cau-noi/domain/access/actor';
import type { TokenIssue } from '@cau-noi/domain/access/token';
import { defineMessages } from '@cau-noi/i18n/messages';

/** Of the limits that any field keeps, those that a token has no field for. */
type OfOtherFields =
  | 'NOT_WHOLE'
  | 'OUT_OF_RANGE'
  | 'AMOUNT_NEGATIVE'
  | 'AMOUNT_TOO_LARGE'
  | 'UNKNOWN_VALUE'
  | 'DUPLICATE';
type IssueWords = Readonly<Record<Exclude<TokenIssue['code'], OfOtherFields>, string>>;
type ScopeWords = Readonly<Record<TokenScope, string>>;

const vi = {
  title: 'Mã truy cập API',
  home: 'Trang chủ',
  lead: 'Chương trình dùng mã này để đọc hoặc ghi số liệu thay anh/chị, trong đúng phạm vi quyền của anh/chị vào ngày đó. Ai có mã thì dùng được: hãy cất như mật khẩu.',
  form: {
    title: 'Tạo mã mới',
    name: 'Tên mã',
    nameHelp: 'Mã dùng cho chương trình nào, ví dụ: Bảng theo dõi đoàn ra.',
    scopes: 'Phạm vi',
    days: 'Thời hạn',
    until: 'Hết hạn sau ngày {{day}}.',
    submit: 'Tạo mã truy cập',
  },
  may: { READ: 'Chỉ đọc', WRITE: 'Đọc và ghi' } satisfies ScopeWords,
  mayNote: {
    READ: 'Tra cứu, tải danh sách',
    WRITE: 'Cả việc lập, sửa, trình; trừ quản lý người dùng, uỷ quyền và mã truy cập',
  } satisfies ScopeWords,
  list: 'Mã đang có',
  none: 'Anh/chị chưa có mã nào. Đặt tên và chọn phạm vi ở trên để tạo mã đầu tiên.',
  column: {
    name: 'Tên mã',
    scopes: 'Phạm vi',
    validTo: 'Hết hạn sau ngày',
    used: 'Dùng lần cuối',
    act: 'Thao tác',
  },
  begins: 'bắt đầu bằng {{prefix}}…',
  ended: 'Đã hết hạn',
  unused: 'Chưa dùng',
  revoke: 'Thu hồi',
  revokeName: 'Thu hồi mã {{name}}',
  revokeTitle: 'Thu hồi mã “{{name}}”',
  revokeDetail:
    'Chương trình đang dùng mã này sẽ bị từ chối ngay. Việc thu hồi không hoàn tác được.',
  revokeAct: 'Thu hồi mã',
  revoked: 'Đã thu hồi mã “{{name}}”.',
  secret: {
    title: 'Mã “{{name}}” đã được tạo',
    once: 'Chép và cất mã ngay bây giờ: hệ thống không lưu mã nên không xem lại được.',
    label: 'Mã truy cập',
    copy: 'Chép mã',
    copied: 'Đã chép mã.',
    select: 'Trình duyệt không cho chép tự động; mã đã được chọn, nhấn Ctrl+C để chép.',
    done: 'Tôi đã cất mã',
    lost: 'Mã “{{name}}” đã được tạo nhưng không đến được máy của anh/chị; hãy thu hồi mã này và tạo mã khác.',
  },
  use: {
    title: 'Cách dùng',
    lead: 'Gửi mã trong tiêu đề Authorization của mỗi yêu cầu. Sơ đồ đầy đủ, có giải thích, ở trang khám phá.',
    explorer: 'Mở trang khám phá GraphQL',
    example: 'Ví dụ bằng curl',
  },
  failed: 'Không kết nối được với máy chủ; chưa có gì thay đổi. Thử lại khi có mạng.',
  issue: {
    REQUIRED: 'Chưa điền.',
    TOO_LONG: 'Tên dài tối đa {{limit}} ký tự.',
    FORBIDDEN_CHARACTER: 'Có ký tự không lưu được; hãy gõ lại.',
    TOO_MANY: 'Đã có đủ số mã được phép; hãy thu hồi mã không dùng nữa.',
    NAME_TAKEN: 'Đã có mã mang tên này; chọn tên khác.',
    READ_MISSING: 'Mã nào cũng phải đọc được.',
    TOKEN_ENDED: 'Ngày hết hạn đã qua.',
    TOKEN_TOO_LONG: 'Thời hạn dài quá mức cho phép; chọn thời hạn ngắn hơn.',
  } satisfies IssueWords,
} as const;

/** The words of the page of access tokens. */
export const accessTokenMessages = defineMessages(vi, {
  title: 'Access tokens',
  home: 'Home',
  lead: 'A program reads or writes in your place by such a token, within what you yourself may on that day. Whoever has it can use it: keep it like a password.',
  form: {
    title: 'Make a token',
    name: 'Name',
    nameHelp: 'Which program it is for, for example: board of delegations.',
    scopes: 'Scope',
    days: 'Holds for',
    until: 'Ends after {{day}}.',
    submit: 'Make the token',
  },
  may: { READ: 'Read only', WRITE: 'Read and write' },
  mayNote: {
    READ: 'Ask, download lists',
    WRITE: 'Writing and submitting too; not users, substitutes and tokens',
  },
  list: 'Your tokens',
  none: 'You have no token yet. Name one and choose its scope above to make the first.',
  column: {
    name: 'Name',
    scopes: 'Scope',
    validTo: 'Ends after',
    used: 'Last used',
    act: 'Act',
  },
  begins: 'begins with {{prefix}}…',
  ended: 'Ended',
  unused: 'Not yet',
  revoke: 'Revoke',
  revokeName: 'Revoke the token {{name}}',
  revokeTitle: 'Revoke the token “{{name}}”',
  revokeDetail: 'The program that uses it is refused at once. This cannot be undone.',
  revokeAct: 'Revoke the token',
  revoked: 'The token “{{name}}” is revoked.',
  secret: {
    title: 'The token “{{name}}” is made',
    once: 'Copy and keep it now: the system does not store it, so it cannot be shown again.',
    label: 'Access token',
    copy: 'Copy',
    copied: 'Copied.',
    select: 'The browser does not allow copying; the token is selected, press Ctrl+C.',
    done: 'I have kept it',
    lost: 'The token “{{name}}” was made but did not reach you; revoke it and make another.',
  },
  use: {
    title: 'How to use it',
    lead: 'Send the token in the Authorization header of each request. The explorer has the whole schema with descriptions.',
    explorer: 'Open the GraphQL explorer',
    example: 'Example with curl',
  },
  failed: 'The server cannot be reached; nothing has changed. Try again when it can.',
  issue: {
    REQUIRED: 'Not filled in.',
    TOO_LONG: 'A name has at most {{limit}} characters.',
    FORBIDDEN_CHARACTER: 'A character cannot be kept; please type it again.',
    TOO_MANY: 'You have as many tokens as one may have; revoke one that is no longer used.',
    NAME_TAKEN: 'Another token has this name; choose another.',
    READ_MISSING: 'Every token has to read.',
    TOKEN_ENDED: 'The last day is past.',
    TOKEN_TOO_LONG: 'No token may hold so long; choose a shorter time.',
  },
});

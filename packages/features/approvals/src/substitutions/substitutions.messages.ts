import type { SubstitutionIssue } from '@cau-noi/domain/approval/substitution';
import { defineMessages } from '@cau-noi/i18n/messages';

type IssueWords = Readonly<Record<SubstitutionIssue['code'] | 'REQUIRED', string>>;

const vi = {
  title: 'Uỷ quyền',
  lead: 'Người được uỷ quyền quyết định thay trong hộp duyệt, từ ngày đầu đến hết ngày cuối. Không ai được phê duyệt thay người lập hồ sơ hoặc người có tên trong đoàn.',
  inbox: 'Hộp duyệt',
  form: {
    title: 'Uỷ quyền cho người khác',
    substitute: 'Người được uỷ quyền',
    substituteHelp: 'Gõ một phần họ tên hoặc thư điện tử.',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    reason: 'Lý do',
    reasonHelp: 'Ví dụ: đi công tác, nghỉ phép.',
    submit: 'Uỷ quyền',
  },
  given: 'Tôi uỷ quyền cho',
  taken: 'Tôi được uỷ quyền thay',
  others: 'Uỷ quyền của người khác',
  noneGiven: 'Anh/chị chưa uỷ quyền cho ai. Ghi người và thời gian ở trên khi vắng mặt.',
  column: {
    substitute: 'Người được uỷ quyền',
    principal: 'Người uỷ quyền',
    days: 'Thời gian',
    reason: 'Lý do',
    state: 'Trạng thái',
    act: 'Thao tác',
  },
  state: { now: 'Đang có hiệu lực', coming: 'Chưa đến ngày', past: 'Đã hết hạn' },
  remove: 'Bỏ uỷ quyền',
  created: 'Đã uỷ quyền cho {{name}}, {{days}}.',
  removed: 'Đã bỏ uỷ quyền cho {{name}}.',
  failed: 'Không kết nối được với máy chủ; chưa có gì thay đổi. Thử lại khi có mạng.',
  issue: {
    REQUIRED: 'Chưa điền.',
    SUBSTITUTE_IS_SELF: 'Không uỷ quyền cho chính mình; chọn người khác.',
    PERIOD_REVERSED: 'Ngày cuối đứng trước ngày đầu; sửa một trong hai ngày.',
    SUBSTITUTED_ALREADY:
      'Trong thời gian này đã uỷ quyền cho người khác; bỏ uỷ quyền đó hoặc chọn ngày khác.',
    SUBSTITUTION_CYCLE:
      'Trong thời gian này, người được chọn lại đang uỷ quyền cho anh/chị; chọn người khác.',
  } satisfies IssueWords,
} as const;

/** The words of the page of substitutes. */
export const substitutionMessages = defineMessages(vi, {
  title: 'Substitutes',
  lead: 'A substitute decides in your place in the inbox, from the first day to the end of the last. Nobody approves in the place of whoever wrote a record or travels on it.',
  inbox: 'Inbox',
  form: {
    title: 'Name a substitute',
    substitute: 'Substitute',
    substituteHelp: 'Type a part of the name or e-mail address.',
    from: 'From',
    to: 'Until the end of',
    reason: 'Reason',
    reasonHelp: 'For example: a journey, leave.',
    submit: 'Name as substitute',
  },
  given: 'Who decides in my place',
  taken: 'In whose place I decide',
  others: 'Substitutes of others',
  noneGiven: 'Nobody decides in your place. Name somebody above for the days you are away.',
  column: {
    substitute: 'Substitute',
    principal: 'In the place of',
    days: 'Days',
    reason: 'Reason',
    state: 'State',
    act: 'Act',
  },
  state: { now: 'In force', coming: 'Not yet', past: 'Over' },
  remove: 'Remove',
  created: '{{name}} is your substitute, {{days}}.',
  removed: '{{name}} is no longer a substitute.',
  failed: 'The server cannot be reached; nothing has changed. Try again when it can.',
  issue: {
    REQUIRED: 'Not filled in.',
    SUBSTITUTE_IS_SELF: 'Nobody is their own substitute; choose somebody else.',
    PERIOD_REVERSED: 'The last day stands before the first; change one of them.',
    SUBSTITUTED_ALREADY:
      'Somebody else is your substitute on some of these days; remove them or choose other days.',
    SUBSTITUTION_CYCLE:
      'On some of these days you are the substitute of the chosen person; choose somebody else.',
  },
});

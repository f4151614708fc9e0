import type { Side, TurnReason, TurnRecordKind, TurnState } from '@cau-noi/domain/exchange';
import type { ExchangeIssue, TurnIssue } from '@cau-noi/domain/exchange/issues';
import type { LimitCode } from '@cau-noi/domain/limits';
import type { NoticeIssue } from '@cau-noi/domain/succession/notice';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

/** Of the limits those that a ledger can pass. */
type Limit = Extract<
  LimitCode,
  'REQUIRED' | 'TOO_LONG' | 'OUT_OF_RANGE' | 'NOT_WHOLE' | 'AMOUNT_NEGATIVE' | 'AMOUNT_TOO_LARGE'
>;

const vi = {
  side: { WE_VISIT: 'Ta sang bạn', THEY_VISIT: 'Bạn sang ta' } satisfies CodeWords<Side>,
  state: {
    DONE: 'Đã thực hiện',
    DUE: 'Đang đến phiên',
    COMING: 'Sắp tới',
    OVERDUE: 'Quá kỳ',
    DEFERRED: 'Hoãn',
    LAPSED: 'Bỏ',
  } satisfies CodeWords<TurnState>,
  kind: {
    DONE: 'Ghi là đã thực hiện',
    DEFERRED: 'Hoãn sang năm khác',
    LAPSED: 'Bỏ phiên này',
    SWAPPED: 'Đổi với phiên sau',
    RETRACTED: 'Rút lại điều đã ghi',
  } satisfies CodeWords<TurnRecordKind>,
  reason: {
    OUR_REQUEST: 'Ta đề nghị',
    PARTNER_REQUEST: 'Bạn đề nghị',
    REORGANISATION: 'Sắp xếp tổ chức',
    SUSPENSION: 'Tạm dừng cử, đón đoàn',
    FORCE_MAJEURE: 'Bất khả kháng',
    BUDGET: 'Không có kinh phí',
    OTHER: 'Lý do khác',
  } satisfies CodeWords<TurnReason>,
  /** The words of a plan line that is made for a turn. */
  line: {
    WE_VISIT: 'Đoàn {{unit}} thăm, trao đổi luân phiên với {{partner}}',
    THEY_VISIT: 'Đón đoàn {{partner}} sang trao đổi luân phiên',
    purpose: 'Thực hiện phiên năm {{year}} của trao đổi đoàn luân phiên với {{partner}}.',
  },
  issue: {
    REQUIRED: 'Còn mục chưa ghi.',
    TOO_LONG: 'Dài {{actual}} ký tự, tối đa {{limit}}.',
    OUT_OF_RANGE: 'Con số {{actual}} phải từ {{minimum}} đến {{maximum}}.',
    NOT_WHOLE: 'Con số phải là số nguyên.',
    AMOUNT_NEGATIVE: 'Số tiền không được âm.',
    AMOUNT_TOO_LARGE: 'Số tiền quá lớn.',
    MONTHS_REVERSED: 'Tháng kết thúc đứng trước tháng bắt đầu.',
    DAYS_REVERSED: 'Ngày kết thúc đứng trước ngày bắt đầu.',
    NOT_A_TURN: 'Năm {{year}} không có phiên nào.',
    ALREADY_HELD: 'Phiên năm {{year}} đã thực hiện.',
    HAS_DOSSIER:
      'Phiên năm {{year}} đã có hồ sơ; huỷ hồ sơ trước, hoặc để hồ sơ tự ghi khi chốt số liệu.',
    IN_FUTURE: 'Ngày thăm còn ở phía trước.',
    NOT_LATER: 'Phải hoãn sang một năm sau năm {{year}}, không quá 10 năm.',
    NOTHING_SAID: 'Phiên năm {{year}} chưa có điều gì ghi tay để rút lại.',
    NOT_A_SUCCESSOR: 'Đơn vị này không kế thừa quan hệ.',
    DAY_IN_FUTURE: 'Ngày thông báo còn ở phía trước.',
  } satisfies CodeWords<
    Exclude<(ExchangeIssue | TurnIssue | NoticeIssue)['code'], LimitCode> | Limit
  >,
} as const;

/** The words of the rotating exchange (trao đổi đoàn luân phiên). */
export const exchangeWords = defineMessages(vi, {
  side: { WE_VISIT: 'We visit them', THEY_VISIT: 'They visit us' },
  state: {
    DONE: 'Held',
    DUE: 'Due now',
    COMING: 'Coming',
    OVERDUE: 'Overdue',
    DEFERRED: 'Deferred',
    LAPSED: 'Lapsed',
  },
  kind: {
    DONE: 'Record as held',
    DEFERRED: 'Defer to another year',
    LAPSED: 'Let this turn lapse',
    SWAPPED: 'Swap with the next turn',
    RETRACTED: 'Take back what was said',
  },
  reason: {
    OUR_REQUEST: 'We asked for it',
    PARTNER_REQUEST: 'The partner asked for it',
    REORGANISATION: 'Reorganisation',
    SUSPENSION: 'Delegations suspended',
    FORCE_MAJEURE: 'Force majeure',
    BUDGET: 'No money for it',
    OTHER: 'Another reason',
  },
  line: {
    WE_VISIT: 'Delegation of {{unit}} on a rotating exchange with {{partner}}',
    THEY_VISIT: 'Delegation of {{partner}} received on a rotating exchange',
    purpose: 'The turn of {{year}} of the rotating exchange with {{partner}}.',
  },
  issue: {
    REQUIRED: 'Something is not filled in yet.',
    TOO_LONG: '{{actual}} characters; {{limit}} at most.',
    OUT_OF_RANGE: 'The figure {{actual}} has to be from {{minimum}} to {{maximum}}.',
    NOT_WHOLE: 'The figure has to be whole.',
    AMOUNT_NEGATIVE: 'An amount cannot be negative.',
    AMOUNT_TOO_LARGE: 'The amount is too large.',
    MONTHS_REVERSED: 'The last month is before the first.',
    DAYS_REVERSED: 'The last day is before the first.',
    NOT_A_TURN: 'There is no turn in {{year}}.',
    ALREADY_HELD: 'The turn of {{year}} was held.',
    HAS_DOSSIER:
      'The turn of {{year}} has a dossier: cancel it first, or let it tell by its figures.',
    IN_FUTURE: 'The visit is still to come.',
    NOT_LATER: 'It has to be deferred to a year after {{year}}, at most ten years on.',
    NOTHING_SAID: 'Nothing was said by hand of the turn of {{year}}.',
    NOT_A_SUCCESSOR: 'This union has not succeeded to the relation.',
    DAY_IN_FUTURE: 'The day of the notice is still to come.',
  },
});

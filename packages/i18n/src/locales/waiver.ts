import type { WaiverDecision, WaiverEnding, WaiverState } from '@cau-noi/domain/waiver';
import type { WaiverRequestIssue } from '@cau-noi/domain/waiver/request';
import type { LimitCode } from '@cau-noi/domain/limits';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

/** Of the limits that any text keeps, those that a reason can pass. */
type TextCode = Extract<LimitCode, 'REQUIRED' | 'TOO_LONG' | 'FORBIDDEN_CHARACTER'>;

const vi = {
  state: {
    REQUESTED: 'Chờ quyết định',
    GRANTED: 'Đã cho phép',
    REFUSED: 'Không cho phép',
    WITHDRAWN: 'Đã rút',
    EXPIRED: 'Hết hiệu lực',
  } satisfies CodeWords<WaiverState>,
  decision: {
    GRANTED: 'Đã từng cho phép',
    REFUSED: 'Không cho phép',
  } satisfies CodeWords<WaiverDecision>,
  ending: {
    WITHDRAWN: 'Đơn vị đã thu hồi bản trình.',
    CANCELLED: 'Hoạt động đã huỷ.',
    POSTPONED: 'Hoạt động đã hoãn.',
    REOPENED: 'Hồ sơ được mở lại để sửa, phê duyệt không còn hiệu lực.',
    CLOSED: 'Hoạt động đã xong, số liệu đã chốt.',
    NOT_NEEDED: 'Nội dung đã trình không còn cần đến ngoại lệ.',
    REPLACED: 'Đã có ngoại lệ khác thay thế.',
  } satisfies CodeWords<WaiverEnding>,
  issue: {
    FINDING_GONE: 'Nội dung đã lưu không còn vướng điều kiện này; hãy tải lại trang.',
    NOT_A_STOP: 'Nội dung này chỉ cần giải trình, không cần ngoại lệ.',
    NOT_WAIVABLE: 'Điều kiện này không có ngoại lệ.',
    WAIVER_REQUESTED: 'Đã xin ngoại lệ cho nội dung này, đang chờ quyết định.',
    WAIVER_GRANTED: 'Đã được cho phép ngoại lệ cho nội dung này.',
    REQUIRED: 'Hãy nêu lý do.',
    TOO_LONG: 'Dài {{actual}} ký tự, tối đa {{limit}}.',
    FORBIDDEN_CHARACTER: 'Có ký tự không lưu được; hãy gõ lại.',
  } satisfies CodeWords<Exclude<WaiverRequestIssue['code'], LimitCode> | TextCode>,
} as const;

/** The words of exceptions: their states, what ends them, what is against a request. */
export const waiverWords = defineMessages(vi, {
  state: {
    REQUESTED: 'Waiting',
    GRANTED: 'Granted',
    REFUSED: 'Refused',
    WITHDRAWN: 'Taken back',
    EXPIRED: 'Ended',
  },
  decision: { GRANTED: 'Granted at some time', REFUSED: 'Refused' },
  ending: {
    WITHDRAWN: 'The unit took the submission back.',
    CANCELLED: 'The activity was cancelled.',
    POSTPONED: 'The activity was postponed.',
    REOPENED: 'The dossier was opened for a change; its approval is void.',
    CLOSED: 'The activity is over and its figures are closed.',
    NOT_NEEDED: 'What was submitted does not need it any more.',
    REPLACED: 'A later exception took its place.',
  },
  issue: {
    FINDING_GONE: 'What is saved does not fail there any more; please reload the page.',
    NOT_A_STOP: 'This needs a justification only, no exception.',
    NOT_WAIVABLE: 'There is no exception from this check.',
    WAIVER_REQUESTED: 'An exception was asked for already and waits for a decision.',
    WAIVER_GRANTED: 'An exception was granted for this already.',
    REQUIRED: 'Please say why.',
    TOO_LONG: '{{actual}} characters, at most {{limit}}.',
    FORBIDDEN_CHARACTER: 'A character cannot be kept; please type it again.',
  },
});

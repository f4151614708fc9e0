import type { ProposalAnswer, ProposalState, ProposalTopic } from '@cau-noi/domain/proposal';
import type { ProposalIssue } from '@cau-noi/domain/proposal/issues';
import type { ProposalLifeIssue } from '@cau-noi/domain/proposal/life';
import type { LimitCode } from '@cau-noi/domain/limits';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

type OwnIssue = Exclude<(ProposalIssue | ProposalLifeIssue)['code'], LimitCode>;

const vi = {
  topic: {
    FUNDS: 'Kinh phí đối ngoại',
    SPECIAL_CASES: 'Đoàn ra, đoàn vào đột xuất',
    STAFF: 'Cán bộ làm đối ngoại',
    LANGUAGES: 'Ngoại ngữ, phiên dịch',
    TRAINING: 'Bồi dưỡng nghiệp vụ',
    GRASSROOTS: 'Hướng dẫn công đoàn cơ sở',
    SPONSORS: 'Vận động tài trợ',
    OTHER: 'Nội dung khác',
  } satisfies CodeWords<ProposalTopic>,
  state: {
    DRAFT: 'Đang soạn',
    SENT: 'Đã gửi',
    RECEIVED: 'Đã tiếp nhận',
    ANSWERED: 'Đã trả lời',
    DONE: 'Đã giải quyết xong',
    WITHDRAWN: 'Đã rút',
  } satisfies CodeWords<ProposalState>,
  answer: {
    ACCEPTED: 'Chấp nhận',
    PARTLY: 'Chấp nhận một phần',
    REFUSED: 'Không chấp nhận',
    PASSED_ON: 'Chuyển lên cấp trên',
  } satisfies CodeWords<ProposalAnswer>,
  overdue: 'Quá hạn trả lời',
  column: {
    number: 'Số',
    title: 'Kiến nghị',
    unit: 'Đơn vị kiến nghị',
    addressee: 'Gửi',
    holder: 'Đang ở',
    topic: 'Nội dung',
    state: 'Trạng thái',
    sentOn: 'Ngày gửi',
    dueOn: 'Hạn trả lời',
    answer: 'Trả lời',
    seconds: 'Cùng kiến nghị',
    asked: 'Đề nghị',
    doneOn: 'Xong ngày',
    helped: 'Có ích',
  },
  yes: 'Có',
  no: 'Chưa',
  issue: {
    NOT_A_CHECK: 'Không có điều kiểm tra nào có mã như vậy.',
    NOT_ABOVE: 'Chỉ gửi, chuyển tới tổ chức công đoàn cấp trên.',
    NOT_ACCEPTED: 'Kiến nghị không được chấp nhận thì không có việc gì để ghi là xong.',
    DAY_TO_COME: 'Ngày này chưa đến.',
    BEFORE_ANSWER: 'Ngày xong không thể trước ngày trả lời.',
    OWN_PROPOSAL: 'Đây là kiến nghị của chính đơn vị.',
    SECONDED: 'Đơn vị đã cùng kiến nghị.',
  } satisfies CodeWords<OwnIssue>,
} as const;

/** The words of proposals from below: their codes, and what is wrong with what was written. */
export const proposalWords = defineMessages(vi, {
  topic: {
    FUNDS: 'Funds for foreign affairs',
    SPECIAL_CASES: 'Activities that come up in the year',
    STAFF: 'Foreign-affairs staff',
    LANGUAGES: 'Languages and interpreters',
    TRAINING: 'Training',
    GRASSROOTS: 'Guidance for grassroots unions',
    SPONSORS: 'Finding sponsors',
    OTHER: 'Something else',
  },
  state: {
    DRAFT: 'Draft',
    SENT: 'Sent',
    RECEIVED: 'Received',
    ANSWERED: 'Answered',
    DONE: 'Done',
    WITHDRAWN: 'Withdrawn',
  },
  answer: {
    ACCEPTED: 'Accepted',
    PARTLY: 'Accepted in part',
    REFUSED: 'Not accepted',
    PASSED_ON: 'Passed on to a higher level',
  },
  overdue: 'Answer overdue',
  column: {
    number: 'No.',
    title: 'Proposal',
    unit: 'From',
    addressee: 'To',
    holder: 'With',
    topic: 'Topic',
    state: 'State',
    sentOn: 'Sent on',
    dueOn: 'Answer due',
    answer: 'Answer',
    seconds: 'Seconded by',
    asked: 'Asked for',
    doneOn: 'Done on',
    helped: 'Helped',
  },
  yes: 'Yes',
  no: 'Not yet',
  issue: {
    NOT_A_CHECK: 'No check has such an id.',
    NOT_ABOVE: 'It goes to a union above only.',
    NOT_ACCEPTED: 'What was not accepted is not carried out.',
    DAY_TO_COME: 'That day has not come.',
    BEFORE_ANSWER: 'It cannot be done before it was answered.',
    OWN_PROPOSAL: 'It is the unit’s own proposal.',
    SECONDED: 'The unit seconds it already.',
  },
});

import type { PlanIssueCode } from '@cau-noi/domain/plan/issues';
import type { LineAgreementIssueCode } from '@cau-noi/domain/agreement/carrying-out';
import type { PlanTransitionIssue } from '@cau-noi/domain/plan/lifecycle';
import type { PasteIssue } from '@cau-noi/domain/plan/paste';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';
import type { issueWords } from './issues.ts';

/** Codes that mean the same of a plan as of a dossier stand in `issueWords`; `STATE` names the record. */
type PlanCode =
  | PlanIssueCode
  | LineAgreementIssueCode
  | PlanTransitionIssue['code']
  | PasteIssue['code'];
type OwnCode = Exclude<PlanCode, keyof (typeof issueWords)['vi']['issue']> | 'STATE';

const vi = {
  issue: {
    STATE: 'Kế hoạch đang ở trạng thái không làm được việc này.',
    REASON_REQUIRED: 'Chưa ghi lý do điều chỉnh.',
    NOT_ADJUSTING: 'Kế hoạch chưa từng được phê duyệt nên không có bản điều chỉnh.',
    UNCHANGED: 'Bản điều chỉnh chưa khác bản đã được phê duyệt.',
    MONTH_FORMAT: 'Tháng chưa đúng dạng tháng/năm.',
    MONTH_OUTSIDE_YEAR: 'Tháng {{month}} không thuộc năm kế hoạch {{year}}.',
    MONTHS_REVERSED: 'Tháng kết thúc {{to}} đứng trước tháng bắt đầu {{from}}.',
    AGREEMENT_OF_OTHER_SIDE: 'Đơn vị lập kế hoạch không ở phía ta của thỏa thuận này.',
    AGREEMENT_NOT_IN_YEAR: 'Thỏa thuận này không có hiệu lực trong năm {{year}}.',
    MONEY_FORMAT: 'Không đọc được số tiền “{{text}}”; ghi theo kiểu 320.000.000.',
    MONEY_DECIMALS: 'Loại tiền này có nhiều nhất {{decimals}} chữ số thập phân.',
    MONEY_TOO_LARGE: 'Số tiền “{{text}}” quá lớn, không tính được chính xác.',
    UNKNOWN_WORD: '“{{text}}” không có trong danh mục.',
    CELL_WITHOUT_COLUMN: 'Ô “{{text}}” nằm ngoài các cột của bảng.',
  } satisfies CodeWords<OwnCode>,
} as const;

/** What is wrong in a plan, or could not be read in a pasted cell. */
export const planIssueWords = defineMessages(vi, {
  issue: {
    STATE: 'This cannot be done in the state of the plan.',
    REASON_REQUIRED: 'The reason for the adjustment is missing.',
    NOT_ADJUSTING: 'The plan was never approved, so it has no adjustment.',
    UNCHANGED: 'The adjustment says the same as the approved plan.',
    MONTH_FORMAT: 'The month is not written as month/year.',
    MONTH_OUTSIDE_YEAR: '{{month}} is not a month of the plan’s year {{year}}.',
    MONTHS_REVERSED: 'The last month {{to}} stands before the first month {{from}}.',
    AGREEMENT_OF_OTHER_SIDE: 'The union of the plan is not on our side of this agreement.',
    AGREEMENT_NOT_IN_YEAR: 'This agreement does not hold in {{year}}.',
    MONEY_FORMAT: '“{{text}}” cannot be read as an amount; write 320.000.000.',
    MONEY_DECIMALS: 'This currency has at most {{decimals}} decimals.',
    MONEY_TOO_LARGE: '“{{text}}” is too large to be counted exactly.',
    UNKNOWN_WORD: '“{{text}}” is not in the list.',
    CELL_WITHOUT_COLUMN: '“{{text}}” stands beyond the columns of the grid.',
  },
});

import type {
  FindingSeverity,
  FindingTopic,
  InspectionState,
  RemedyState,
} from '@cau-noi/domain/inspection';
import type { InspectionIssue } from '@cau-noi/domain/inspection/issues';
import type { InspectionLifeIssue } from '@cau-noi/domain/inspection/life';
import type { LimitCode } from '@cau-noi/domain/limits';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

type OwnIssue = Exclude<(InspectionIssue | InspectionLifeIssue)['code'], LimitCode>;

const vi = {
  state: {
    PLANNED: 'Dự kiến',
    UNDER_WAY: 'Đang kiểm tra',
    CONCLUDED: 'Đã kết luận',
    REMEDIED: 'Đã khắc phục',
    CLOSED: 'Đã kết thúc',
  } satisfies CodeWords<InspectionState>,
  topic: {
    PLANNING: 'Lập và thực hiện kế hoạch',
    PROCEDURE: 'Thủ tục, thẩm quyền',
    MONEY: 'Kinh phí',
    PEOPLE: 'Thành phần, cán bộ',
    REPORTING: 'Báo cáo',
    RECORDS: 'Hồ sơ, lưu trữ',
    OTHER: 'Nội dung khác',
  } satisfies CodeWords<FindingTopic>,
  severity: {
    NOTE: 'Lưu ý',
    SHORTCOMING: 'Thiếu sót',
    VIOLATION: 'Vi phạm',
  } satisfies CodeWords<FindingSeverity>,
  remedy: {
    OPEN: 'Chưa khắc phục',
    DONE: 'Đã báo cáo, chờ chấp nhận',
    ACCEPTED: 'Đã chấp nhận',
  } satisfies CodeWords<RemedyState>,
  overdue: 'Quá hạn khắc phục',
  column: {
    number: 'Số',
    title: 'Cuộc kiểm tra',
    year: 'Năm',
    unit: 'Đơn vị kiểm tra',
    inspected: 'Đơn vị được kiểm tra',
    state: 'Trạng thái',
    days: 'Thời gian',
    team: 'Đoàn kiểm tra',
    findings: 'Phát hiện',
    open: 'Chưa khắc phục',
    overdue: 'Quá hạn',
    conclusion: 'Kết luận',
  },
  issue: {
    NOT_BELOW: 'Chỉ kiểm tra tổ chức công đoàn cấp dưới.',
    OF_THE_INSPECTED: '{{name}} thuộc đơn vị được kiểm tra nên không tham gia đoàn kiểm tra.',
    DAYS_REVERSED: 'Ngày kết thúc trước ngày bắt đầu.',
    CODE_MISSING: 'Chọn một điều kiểm tra hoặc một nội dung.',
    NOT_A_CHECK: 'Không có điều kiểm tra nào có mã như vậy.',
    DAY_TO_COME: 'Ngày này chưa đến.',
    BEFORE_BEGINNING: 'Ngày này trước ngày {{on}}.',
    NO_REMEDY: 'Phát hiện {{number}} chưa có cách khắc phục, người thực hiện và thời hạn.',
    DUE_BEFORE: 'Phát hiện {{number}} có hạn khắc phục trước ngày kết luận; hãy sửa hạn.',
    REMEDY_STATE: 'Việc khắc phục không còn ở trạng thái này; hãy tải lại trang.',
    OWN_REMEDY: 'Người báo cáo khắc phục không tự chấp nhận.',
  } satisfies CodeWords<OwnIssue>,
} as const;

/** The words of inspections: their codes, and what is wrong with what was written. */
export const inspectionWords = defineMessages(vi, {
  state: {
    PLANNED: 'Planned',
    UNDER_WAY: 'Under way',
    CONCLUDED: 'Concluded',
    REMEDIED: 'Remedied',
    CLOSED: 'Closed',
  },
  topic: {
    PLANNING: 'Planning',
    PROCEDURE: 'Procedure and competence',
    MONEY: 'Money',
    PEOPLE: 'People',
    REPORTING: 'Reporting',
    RECORDS: 'Records',
    OTHER: 'Something else',
  },
  severity: {
    NOTE: 'Note',
    SHORTCOMING: 'Shortcoming',
    VIOLATION: 'Violation',
  },
  remedy: {
    OPEN: 'To be remedied',
    DONE: 'Reported, to be accepted',
    ACCEPTED: 'Accepted',
  },
  overdue: 'Remedy overdue',
  column: {
    number: 'No.',
    title: 'Inspection',
    year: 'Year',
    unit: 'Inspects',
    inspected: 'Inspected',
    state: 'State',
    days: 'Days',
    team: 'Team',
    findings: 'Findings',
    open: 'To be remedied',
    overdue: 'Overdue',
    conclusion: 'Conclusion',
  },
  issue: {
    NOT_BELOW: 'Only a union below is inspected.',
    OF_THE_INSPECTED: '{{name}} belongs to the inspected union, so is not of the team.',
    DAYS_REVERSED: 'It would end before it begins.',
    CODE_MISSING: 'Choose a check or a topic.',
    NOT_A_CHECK: 'No check has such an id.',
    DAY_TO_COME: 'That day has not come.',
    BEFORE_BEGINNING: 'That day is before {{on}}.',
    NO_REMEDY: 'Finding {{number}} has no remedy, nobody who sees to it, or no day.',
    DUE_BEFORE: 'Finding {{number}} is to be remedied before the conclusion; change its day.',
    REMEDY_STATE: 'The remedy does not stand so any more; please reload the page.',
    OWN_REMEDY: 'Who reports a remedy does not accept it.',
  },
});

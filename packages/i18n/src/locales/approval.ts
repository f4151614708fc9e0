import type {
  ApprovalRole,
  ReturnReason,
  StepState,
  SubmissionState,
} from '@cau-noi/domain/approval';
import type { Severity, Verification } from '@cau-noi/domain/check';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

const vi = {
  role: {
    UNIT_LEADER: 'Lãnh đạo đơn vị',
    FEDERATION_ADVISER: 'Chuyên viên tham mưu đối ngoại',
    FEDERATION_LEADER: 'Lãnh đạo Tổng Liên đoàn',
  } satisfies CodeWords<ApprovalRole>,
  step: {
    WAITING: 'Chưa đến lượt',
    CURRENT: 'Đang xem xét',
    APPROVED: 'Đã phê duyệt',
    RETURNED: 'Đã trả lại',
    SKIPPED: 'Không thực hiện',
  } satisfies CodeWords<StepState>,
  submission: {
    PENDING: 'Đang chờ phê duyệt',
    RETURNED: 'Đã trả lại',
    APPROVED: 'Đã phê duyệt',
    WITHDRAWN: 'Đã thu hồi',
    VOIDED: 'Hết hiệu lực do thay đổi',
    SUPERSEDED: 'Đã được thay bằng bản mới',
  } satisfies CodeWords<SubmissionState>,
  returnReason: {
    LIMIT_EXCEEDED: 'Vượt định mức, giới hạn',
    PURPOSE_UNCLEAR: 'Mục đích chưa rõ',
    OBJECTIVES_NOT_MEASURABLE: 'Mục tiêu chưa đo được',
    WRONG_COMPOSITION: 'Thành phần đoàn chưa phù hợp',
    BUDGET_UNJUSTIFIED: 'Dự toán chưa có căn cứ',
    NOT_IN_PLAN: 'Chưa có trong kế hoạch',
    DUPLICATE_MISSION: 'Trùng nội dung với đoàn khác',
    DOCUMENTS_MISSING: 'Thiếu văn bản',
    ONLINE_SUFFICES: 'Có thể dự trực tuyến',
    OTHER: 'Lý do khác',
  } satisfies CodeWords<ReturnReason>,
  severity: {
    STOP: 'Phải sửa',
    JUSTIFY: 'Cần giải trình',
    NOTE: 'Lưu ý',
  } satisfies CodeWords<Severity>,
  verification: {
    TEXT_READ: 'đã đọc văn bản',
    PUBLIC_PAGE: 'theo trang thông tin công khai',
    RANGE: 'chỉ biết khoảng giá trị',
    UNVERIFIED: 'chưa kiểm chứng',
    RATE_UNKNOWN: 'chưa có mức cụ thể',
  } satisfies CodeWords<Verification>,
} as const;

/** The words of deciding and checking: roles, steps, reasons of return, severities. */
export const approvalWords = defineMessages(vi, {
  role: {
    UNIT_LEADER: 'Leader of the unit',
    FEDERATION_ADVISER: 'Foreign-affairs adviser',
    FEDERATION_LEADER: 'Leader of the federation',
  },
  step: {
    WAITING: 'Not yet',
    CURRENT: 'Being examined',
    APPROVED: 'Approved',
    RETURNED: 'Returned',
    SKIPPED: 'Not carried out',
  },
  submission: {
    PENDING: 'Waiting for approval',
    RETURNED: 'Returned',
    APPROVED: 'Approved',
    WITHDRAWN: 'Withdrawn',
    VOIDED: 'Void because of a change',
    SUPERSEDED: 'Replaced by a newer one',
  },
  returnReason: {
    LIMIT_EXCEEDED: 'A limit is exceeded',
    PURPOSE_UNCLEAR: 'The purpose is not clear',
    OBJECTIVES_NOT_MEASURABLE: 'The objectives cannot be measured',
    WRONG_COMPOSITION: 'The composition does not suit the purpose',
    BUDGET_UNJUSTIFIED: 'The estimate is not justified',
    NOT_IN_PLAN: 'Not in the plan',
    DUPLICATE_MISSION: 'The same mission as another',
    DOCUMENTS_MISSING: 'Documents are missing',
    ONLINE_SUFFICES: 'Attending online would do',
    OTHER: 'Another reason',
  },
  severity: { STOP: 'Must be corrected', JUSTIFY: 'Needs a justification', NOTE: 'To be noted' },
  verification: {
    TEXT_READ: 'text read',
    PUBLIC_PAGE: 'as a public page states',
    RANGE: 'only a range is known',
    UNVERIFIED: 'unverified',
    RATE_UNKNOWN: 'rate not known',
  },
});

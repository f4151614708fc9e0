import type { PlanState } from '@cau-noi/domain/plan';
import type { PlanLineField } from '@cau-noi/domain/plan/difference';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

const vi = {
  state: {
    DRAFT: 'Bản nháp',
    SUBMITTED: 'Chờ phê duyệt',
    RETURNED: 'Bị trả lại',
    APPROVED: 'Đã phê duyệt',
  } satisfies CodeWords<PlanState>,
  field: {
    kind: 'Loại hoạt động',
    title: 'Tên hoạt động',
    partnerId: 'Đối tác',
    agreementId: 'Thỏa thuận',
    countries: 'Nước',
    purposeKind: 'Loại mục đích',
    purpose: 'Mục đích',
    expectedResult: 'Kết quả dự kiến',
    resultTarget: 'Chỉ tiêu',
    resultUnit: 'Đơn vị tính',
    headLevel: 'Cấp trưởng đoàn',
    persons: 'Số người',
    days: 'Số ngày',
    fromMonth: 'Từ tháng',
    toMonth: 'Đến tháng',
    coOrganiserIds: 'Đơn vị phối hợp',
    priority: 'Mức ưu tiên',
    funding: 'Kinh phí',
    note: 'Ghi chú',
  } satisfies CodeWords<PlanLineField>,
} as const;

/** The words of yearly plans: states, and the fields of a line. */
export const planWords = defineMessages(vi, {
  state: {
    DRAFT: 'Draft',
    SUBMITTED: 'Waiting for approval',
    RETURNED: 'Returned',
    APPROVED: 'Approved',
  },
  field: {
    kind: 'Kind of activity',
    title: 'Title',
    partnerId: 'Partner',
    agreementId: 'Agreement',
    countries: 'Countries',
    purposeKind: 'Kind of purpose',
    purpose: 'Purpose',
    expectedResult: 'Expected result',
    resultTarget: 'Target',
    resultUnit: 'Unit',
    headLevel: 'Level of the head',
    persons: 'Persons',
    days: 'Days',
    fromMonth: 'From month',
    toMonth: 'To month',
    coOrganiserIds: 'Co-organisers',
    priority: 'Priority',
    funding: 'Money',
    note: 'Note',
  },
});

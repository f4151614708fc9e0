import type { PublicHoliday } from '@cau-noi/domain/period/public-holidays';
import { defineMessages } from '@cau-noi/i18n/messages';

const vi = {
  title: 'Lịch làm việc',
  titleOf: 'Lịch làm việc năm {{year}}',
  lead: 'Các ngày nghỉ và ngày làm bù, theo đó các hạn tính bằng ngày làm việc. Ngày được quyết định thay cho quy định chung.',
  unknown:
    'Chưa có đủ quy định về ngày lễ của năm này, nên các hạn bằng ngày làm việc chưa tính được.',
  year: 'Năm',
  days: 'Ngày nghỉ và ngày làm bù',
  none: 'Năm này chưa có ngày nào.',
  column: {
    day: 'Ngày',
    what: 'Nghỉ hay làm',
    why: 'Dịp',
    by: 'Theo',
    source: 'Căn cứ',
    act: 'Việc',
  },
  off: 'Nghỉ',
  worked: 'Làm việc',
  inPlaceOf: '{{holiday}}, nghỉ bù ngày {{date}}',
  byRule: 'Quy định chung',
  byDecision: 'Quyết định',
  byWhom: 'Quyết định; {{name}} ghi {{at}}',
  holiday: {
    NEW_YEAR: 'Tết Dương lịch',
    TET: 'Tết Nguyên đán',
    HUNG_KINGS: 'Giỗ Tổ Hùng Vương',
    REUNIFICATION: 'Ngày Chiến thắng 30/4',
    LABOUR_DAY: 'Quốc tế Lao động 1/5',
    NATIONAL_DAY: 'Quốc khánh 2/9',
  } satisfies Record<PublicHoliday, string>,
  decide: 'Ghi quyết định về một ngày',
  decideLead:
    'Ghi khi ngày nghỉ, ngày làm bù của năm được quyết định khác quy định chung. Các hạn chưa đến được tính lại theo đó.',
  field: {
    day: 'Ngày',
    working: 'Ngày này',
  },
  add: 'Ghi quyết định',
  added: 'Đã ghi quyết định về ngày {{date}}.',
  takeBack: 'Bỏ quyết định',
  takeBackOf: 'Bỏ quyết định về ngày {{date}}',
  takeBackNote: 'Ngày này trở lại theo quy định chung.',
  takeBackReason: 'Lý do bỏ',
  reasonMissing: 'Chưa ghi lý do.',
  takenBack: 'Đã bỏ quyết định về ngày {{date}}.',
} as const;

/** The words of the working calendar. */
export const workingDaysMessages = defineMessages(vi, {
  title: 'Working calendar',
  titleOf: 'Working calendar of {{year}}',
  lead: 'Days off and worked weekend days, by which limits in working days are counted. What is decided of a day prevails over the rule.',
  unknown:
    'The rules do not say of every public holiday when it falls in this year, so working days cannot be counted.',
  year: 'Year',
  days: 'Days off and worked weekend days',
  none: 'This year has no such day yet.',
  column: { day: 'Day', what: 'Off or worked', why: 'For', by: 'By', source: 'Basis', act: 'Act' },
  off: 'Off',
  worked: 'Worked',
  inPlaceOf: '{{holiday}}, in place of {{date}}',
  byRule: 'The general rule',
  byDecision: 'A decision',
  byWhom: 'A decision; written by {{name}}, {{at}}',
  holiday: {
    NEW_YEAR: 'New Year',
    TET: 'Tết, the lunar new year',
    HUNG_KINGS: 'Hùng Kings’ Commemoration',
    REUNIFICATION: 'Reunification Day, 30 April',
    LABOUR_DAY: 'Labour Day, 1 May',
    NATIONAL_DAY: 'National Day, 2 September',
  },
  decide: 'Write what was decided of a day',
  decideLead:
    'Written when the days off of a year are decided otherwise than by the general rule. Limits that have not passed are counted anew.',
  field: {
    day: 'Day',
    working: 'This day is',
  },
  add: 'Write the decision',
  added: 'The decision on {{date}} is written.',
  takeBack: 'Take back',
  takeBackOf: 'Take back the decision on {{date}}',
  takeBackNote: 'The general rule holds for this day again.',
  takeBackReason: 'Why it is taken back',
  reasonMissing: 'There is no reason.',
  takenBack: 'The decision on {{date}} is taken back.',
});

import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of what follows the return. */
export const returnMessages = defineMessages(
  {
    title: 'Sau khi về',
    lead: 'Hạn tính theo ngày làm việc, trừ ngày nghỉ lễ; ngày về không tính.',
    settledOn: 'Ngày quyết toán',
    passportsReturnedOn: 'Ngày trả hộ chiếu công vụ',
    due: 'Hạn {{date}}.',
    overdue: 'Đã quá hạn {{date}}.',
    unknown: 'Chưa có quy định về hạn, hoặc chưa biết ngày nghỉ lễ của năm.',
    none: 'Chưa ghi',
    dueLabel: '{{value}} {{due}}',
    save: 'Ghi ngày',
    saved: 'Đã ghi.',
    conflict: 'Hồ sơ vừa được người khác thay đổi; đã tải lại bản mới.',
    notReached: 'Chưa ghi được vì không kết nối được máy chủ. Hãy thử lại.',
  },
  {
    title: 'After the return',
    lead: 'Due days count working days, without public holidays; the day of return is not counted.',
    settledOn: 'Day of settlement',
    passportsReturnedOn: 'Day on which the official passports were handed back',
    due: 'Due on {{date}}.',
    overdue: 'It was due on {{date}}.',
    unknown: 'No rule sets a day, or the days off of the year are not known.',
    none: 'Not written yet',
    dueLabel: '{{value}} {{due}}',
    save: 'Write the days',
    saved: 'Written.',
    conflict: 'Somebody else has just changed the dossier; it is shown as it is now.',
    notReached: 'Not written: the server cannot be reached. Please try again.',
  },
);

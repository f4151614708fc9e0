import type { LessonClass } from '@cau-noi/domain/statistics/lessons';
import type { SpendingClass } from '@cau-noi/domain/statistics/spending';
import type { MessagesOf } from '../messages.ts';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

const vi = {
  spending: {
    BELOW_ESTIMATE: 'Chi thấp hơn dự toán',
    AS_ESTIMATED: 'Chi đúng dự toán',
    OVER_ESTIMATE: 'Chi vượt dự toán',
    MOVED_ONLINE: 'Chuyển sang trực tuyến',
    CANCELLED_TO_SAVE: 'Huỷ để tiết kiệm',
  } satisfies CodeWords<SpendingClass>,
  lesson: {
    APPLIED: 'Bài học đã áp dụng',
    OPEN: 'Bài học chưa áp dụng',
  } satisfies CodeWords<LessonClass>,
  /** By what rule it counts so. */
  rule: {
    BELOW_ESTIMATE:
      'Đã chốt số liệu; phần tiền trong nước chi thấp hơn dự toán được duyệt và không vượt ở loại tiền nào. Tiết kiệm là phần chênh lệch.',
    AS_ESTIMATED: 'Đã chốt số liệu; chi đúng dự toán. Không tính là tiết kiệm.',
    OVER_ESTIMATE:
      'Đã chốt số liệu; vượt dự toán ở ít nhất một loại tiền. Không tính là tiết kiệm.',
    MOVED_ONLINE:
      'Kế hoạch được duyệt ghi là chuyến đi, thực tế làm trực tuyến. Tiết kiệm là kinh phí trong nước của dòng kế hoạch trừ thực chi.',
    CANCELLED_TO_SAVE:
      'Đã có trong kế hoạch được duyệt hoặc đã được duyệt, rồi huỷ vì kinh phí hoặc vì đi chung với đoàn khác. Tiết kiệm là toàn bộ dự toán trong nước. Huỷ vì lý do khác không tính.',
  } satisfies CodeWords<SpendingClass>,
} as const;

const en: MessagesOf<typeof vi> = {
  spending: {
    BELOW_ESTIMATE: 'Spent less than estimated',
    AS_ESTIMATED: 'Spent as estimated',
    OVER_ESTIMATE: 'Spent more than estimated',
    MOVED_ONLINE: 'Moved online',
    CANCELLED_TO_SAVE: 'Cancelled to save',
  },
  lesson: {
    APPLIED: 'Lessons put to use',
    OPEN: 'Lessons not put to use yet',
  },
  rule: {
    BELOW_ESTIMATE:
      'Figures are closed; own money is under the approved estimate, and over it in no currency. The difference is saved.',
    AS_ESTIMATED: 'Figures are closed; spent as estimated. Not a saving.',
    OVER_ESTIMATE: 'Figures are closed; over the estimate in one currency at least. Not a saving.',
    MOVED_ONLINE:
      'The approved plan has a journey, and it was held online. What the plan line has of own money, less what was spent, is saved.',
    CANCELLED_TO_SAVE:
      'It stood in an approved plan or was approved, and was cancelled for want of money or to go with others. The whole estimate of own money is saved. Other reasons do not count.',
  },
};

/** How activities spent what was planned for them, and by what rule. */
export const spendingWords = defineMessages(vi, en);

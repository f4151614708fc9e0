import type { RemedyCode } from '@cau-noi/domain/assessment/remedy';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

const vi = {
  remedy: {
    FEWER_PERSONS: 'bớt {{amount}}',
    FEWER_KEY_LEADERS: 'thay {{amount}} là cán bộ chủ chốt của đơn vị này',
    FEWER_DAYS: 'bớt {{amount}}',
    FEWER_COUNTRIES: 'bớt {{amount}}',
    FEWER_VEHICLES: 'bớt {{amount}}',
    LOWER_PRICE: 'giảm đơn giá còn {{amount}}',
    RANK_THEN_LOWER:
      'chọn hạng khách trước; chưa biết hạng thì đơn giá nhiều nhất là {{amount}}, theo hạng của khách mức này có thể thấp hơn',
    FEWER_TIMES: 'bớt {{amount}}',
    AT_REDUCED_RATE: 'chuyển {{amount}} sang khoản hưởng hai phần ba mức',
    FEWER_LINE_PERSONS: 'bớt {{amount}}',
    FEWER_LINE_DAYS: 'bớt {{amount}}',
    MORE_OBJECTIVES: 'thêm {{by}} mục tiêu có chỉ số và đơn vị tính',
  } satisfies CodeWords<RemedyCode>,
  or: ', hoặc ',
} as const;

/** What would mend a finding, by how much. */
export const remedyWords = defineMessages(vi, {
  remedy: {
    FEWER_PERSONS: 'take {{amount}} fewer',
    FEWER_KEY_LEADERS: 'replace {{amount}} among the key leaders of this unit',
    FEWER_DAYS: 'take {{amount}} less',
    FEWER_COUNTRIES: 'leave out {{amount}}',
    FEWER_VEHICLES: 'hire {{amount}} fewer',
    LOWER_PRICE: 'lower the price to {{amount}}',
    RANK_THEN_LOWER:
      'state the rank of the guests first; while it is not known the price may be {{amount}} at most, and under the rank the limit may be lower',
    FEWER_TIMES: 'pay for {{amount}} less',
    AT_REDUCED_RATE: 'move {{amount}} to the item that is paid at two thirds',
    FEWER_LINE_PERSONS: 'pay for {{amount}} less',
    FEWER_LINE_DAYS: 'pay for {{amount}} less',
    MORE_OBJECTIVES: 'add objectives with a target and its unit: {{by}}',
  },
  or: ', or ',
});

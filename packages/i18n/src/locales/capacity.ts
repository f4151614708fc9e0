import type { CapacityFlag } from '@cau-noi/domain/staff/capacity';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

const vi = {
  year: 'Năm',
  rule: 'Định mức',
  ruleSaid:
    '{{activitiesPerOfficer}} hoạt động một năm cho một cán bộ chuyên trách; cán bộ kiêm nhiệm tính {{partTimePercent}}%. {{note}}',
  column: {
    unit: 'Đơn vị',
    fullTime: 'Chuyên trách',
    partTime: 'Kiêm nhiệm',
    leaders: 'Lãnh đạo phụ trách',
    withLanguage: 'Có ngoại ngữ',
    expiredLanguages: 'Chứng chỉ hết hạn',
    joined: 'Mới vào',
    left: 'Thôi làm',
    planned: 'Kế hoạch',
    carriedOut: 'Thực hiện',
    load: 'Hoạt động trên một cán bộ',
    trainingHours: 'Giờ tập huấn một cán bộ',
    findings: 'Cần chú ý',
  },
  unknown: 'chưa rõ',
  flag: {
    NOBODY: 'Có {{activities}} hoạt động mà không có cán bộ.',
    PART_TIME_ALONE:
      'Chỉ có cán bộ kiêm nhiệm (tính {{officers}} cán bộ) cho {{activities}} hoạt động.',
    OVERLOADED:
      '{{activities}} hoạt động cho {{officers}} cán bộ, quá {{limit}} hoạt động một cán bộ.',
    NO_LANGUAGE: 'Không cán bộ nào có ngoại ngữ còn giá trị.',
    TURNOVER: 'Trong năm {{left}} người thôi làm, còn {{officers}} cán bộ.',
  } satisfies CodeWords<CapacityFlag>,
} as const;

/** The words of how many do the work of a union, and how much of it there is. */
export const capacityWords = defineMessages(vi, {
  year: 'Year',
  rule: 'Rule',
  ruleSaid:
    '{{activitiesPerOfficer}} activities a year for a full-time officer; a part-time one counts {{partTimePercent}}%. {{note}}',
  column: {
    unit: 'Union',
    fullTime: 'Full-time',
    partTime: 'Part-time',
    leaders: 'Leaders in charge',
    withLanguage: 'With a language',
    expiredLanguages: 'Certificates run out',
    joined: 'Came',
    left: 'Left',
    planned: 'Planned',
    carriedOut: 'Carried out',
    load: 'Activities per officer',
    trainingHours: 'Hours of training per officer',
    findings: 'To be looked at',
  },
  unknown: 'not known',
  flag: {
    NOBODY: 'There are {{activities}} activities and no officer.',
    PART_TIME_ALONE:
      'Only part-time officers (counted as {{officers}}) for {{activities}} activities.',
    OVERLOADED: '{{activities}} activities for {{officers}} officers, above {{limit}} for one.',
    NO_LANGUAGE: 'No officer has a foreign language that counts.',
    TURNOVER: '{{left}} left in the year, {{officers}} officers are there.',
  },
});

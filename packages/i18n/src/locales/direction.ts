import type { DirectiveEffect, DirectiveStanding } from '@cau-noi/domain/directive';
import type { DirectiveIssue } from '@cau-noi/domain/directive/issues';
import type { LimitCode } from '@cau-noi/domain/limits';
import type { AttendanceForm, ConsentState, ExceptionRule } from '@cau-noi/domain/suspension';
import type { ConsentIssue, SuspensionContentIssue } from '@cau-noi/domain/suspension/issues';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

type OwnIssue = Exclude<
  (DirectiveIssue | SuspensionContentIssue | ConsentIssue)['code'],
  LimitCode | 'END_BEFORE_START'
>;

const vi = {
  effect: {
    GUIDES: 'Chỉ đạo, hướng dẫn',
    REGULATES: 'Quy định',
    SUSPENDS: 'Tạm dừng hoạt động',
    RESUMES: 'Chấm dứt tạm dừng',
    ORGANISES: 'Tổ chức bộ máy',
    OTHER: 'Khác',
  } satisfies CodeWords<DirectiveEffect>,
  standing: {
    COMING: 'Chưa có hiệu lực',
    IN_FORCE: 'Đang có hiệu lực',
    ENDED: 'Hết hiệu lực',
    REPLACED: 'Đã được thay thế',
    UNKNOWN: 'Chưa rõ ngày hiệu lực',
  } satisfies CodeWords<DirectiveStanding>,
  rule: {
    FREE: 'Vẫn tiến hành bình thường',
    CONSENT: 'Phải được Tổng Liên đoàn đồng ý',
    FORBIDDEN: 'Không tiến hành',
  } satisfies CodeWords<ExceptionRule>,
  form: {
    IN_PERSON: 'Trực tiếp',
    ONLINE: 'Trực tuyến',
  } satisfies CodeWords<AttendanceForm>,
  consent: {
    REQUESTED: 'Chờ ý kiến',
    GRANTED: 'Đã đồng ý',
    REFUSED: 'Không đồng ý',
  } satisfies CodeWords<ConsentState>,
  issue: {
    REPLACES_ITSELF: 'Văn bản không thay thế chính nó.',
    PARTIAL_DATE: 'Ghi năm, tháng hoặc ngày: 2021, 06/2021 hoặc 02/06/2021.',
    NOTHING_SUSPENDED:
      'Cả trực tiếp và trực tuyến đều tiến hành bình thường thì không có gì tạm dừng.',
    NOT_SUSPENDED: 'Hồ sơ đã lưu không vướng quyết định tạm dừng này, hoặc không có ngoại lệ.',
    CONSENT_REQUESTED: 'Đã xin ý kiến, đang chờ trả lời.',
    CONSENT_GIVEN: 'Đã được đồng ý.',
  } satisfies CodeWords<OwnIssue>,
} as const;

/** The words of what directs the work: documents, suspensions, consent. */
export const directionWords = defineMessages(vi, {
  effect: {
    GUIDES: 'Guides',
    REGULATES: 'Regulates',
    SUSPENDS: 'Suspends activities',
    RESUMES: 'Ends a suspension',
    ORGANISES: 'Organises unions',
    OTHER: 'Other',
  },
  standing: {
    COMING: 'Not in force yet',
    IN_FORCE: 'In force',
    ENDED: 'Ended',
    REPLACED: 'Replaced',
    UNKNOWN: 'Days in force not known',
  },
  rule: {
    FREE: 'Takes place as usual',
    CONSENT: 'Needs the consent of the federation',
    FORBIDDEN: 'Does not take place',
  },
  form: {
    IN_PERSON: 'In person',
    ONLINE: 'Online',
  },
  consent: {
    REQUESTED: 'Waiting',
    GRANTED: 'Granted',
    REFUSED: 'Refused',
  },
  issue: {
    REPLACES_ITSELF: 'A directive does not replace itself.',
    PARTIAL_DATE: 'Write a year, a month or a day: 2021, 06/2021 or 02/06/2021.',
    NOTHING_SUSPENDED: 'Nothing is suspended where both forms take place as usual.',
    NOT_SUSPENDED:
      'The dossier as it is saved is not under this suspension, or there is no exception to it.',
    CONSENT_REQUESTED: 'Consent is asked for already.',
    CONSENT_GIVEN: 'Consent is given already.',
  },
});

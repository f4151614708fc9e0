import type {
  AgreementKind,
  AgreementPrinciple,
  CooperationField,
  TextStanding,
} from '@cau-noi/domain/agreement';
import type { CommitmentIssue, CommitmentSide } from '@cau-noi/domain/agreement/commitment';
import type { EarlierSigningIssue } from '@cau-noi/domain/agreement/earlier-signing';
import type { AgreementIssue } from '@cau-noi/domain/agreement/issues';
import type { AgreementLevel, OpenPoint } from '@cau-noi/domain/agreement/level';
import type { AgreementLife } from '@cau-noi/domain/agreement/life';
import type { ReservedName } from '@cau-noi/domain/agreement/naming';
import type {
  ProcedureAct,
  ProcedureIssue,
  ProcedureKind,
  ProcedureState,
} from '@cau-noi/domain/agreement/procedure';
import type { LimitCode } from '@cau-noi/domain/limits';
import type { DateIssue } from '@cau-noi/domain/period';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

/** What the services refuse beside the domain. */
type ServiceIssue =
  | 'NOT_A_SUCCESSOR'
  | 'NOT_OUR_SIDE'
  | 'LINKED_ELSEWHERE'
  | 'NOT_LINKED'
  | 'NOT_ASKED_FOR';
/** What any written field must keep is said in `issues.ts`. */
type OfAnyField = LimitCode | DateIssue['code'];
type IssueCode =
  | Exclude<
      (AgreementIssue | ProcedureIssue | EarlierSigningIssue | CommitmentIssue)['code'],
      OfAnyField
    >
  | ServiceIssue;

const vi = {
  kind: {
    ARRANGEMENT: 'Thỏa thuận',
    COMMUNIQUE: 'Thông cáo',
    DECLARATION: 'Tuyên bố',
    LETTER_OF_INTENT: 'Ý định thư',
    MEMORANDUM: 'Bản ghi nhớ',
    AGREED_MINUTES: 'Biên bản thỏa thuận',
    EXCHANGE_MINUTES: 'Biên bản trao đổi',
    COOPERATION_PROGRAMME: 'Chương trình hợp tác',
    COOPERATION_PLAN: 'Kế hoạch hợp tác',
    OTHER: 'Tên gọi khác',
  } satisfies CodeWords<AgreementKind>,
  reserved: {
    CONVENTION: 'công ước',
    PACT: 'hiệp ước',
    ACT: 'định ước',
    TREATY_AGREEMENT: 'hiệp định',
  } satisfies CodeWords<ReservedName>,
  field: {
    EXCHANGE_OF_DELEGATIONS: 'Trao đổi đoàn',
    INFORMATION: 'Trao đổi thông tin, kinh nghiệm',
    TRAINING: 'Đào tạo, bồi dưỡng cán bộ',
    LABOUR_RELATIONS: 'Quan hệ lao động, thương lượng',
    OCCUPATIONAL_SAFETY: 'An toàn, vệ sinh lao động',
    WOMEN_YOUTH: 'Lao động nữ, lao động trẻ',
    MIGRANT_WORKERS: 'Lao động ở nước ngoài',
    CULTURE_SPORT: 'Văn hoá, thể thao',
    AID: 'Hỗ trợ, viện trợ',
    MULTILATERAL_FORA: 'Phối hợp tại diễn đàn đa phương',
    OTHER: 'Lĩnh vực khác',
  } satisfies CodeWords<CooperationField>,
  principle: {
    MUTUAL_RESPECT: 'Tôn trọng lẫn nhau',
    NON_INTERFERENCE: 'Không can thiệp công việc nội bộ của nhau',
    EQUALITY: 'Bình đẳng',
    MUTUAL_BENEFIT: 'Cùng có lợi',
  } satisfies CodeWords<AgreementPrinciple>,
  standing: {
    SIGNED: 'Bản ký',
    TRANSLATION: 'Bản dịch',
  } satisfies CodeWords<TextStanding>,
  life: {
    DRAFT: 'Đang soạn',
    IN_PROCEDURE: 'Đang làm thủ tục ký',
    SIGNED: 'Đã ký, chưa có hiệu lực',
    IN_FORCE: 'Đang có hiệu lực',
    SUSPENDED: 'Tạm đình chỉ',
    EXPIRED: 'Hết hiệu lực',
    ENDED: 'Đã chấm dứt',
  } satisfies CodeWords<AgreementLife>,
  level: {
    CENTRAL: 'Cấp trung ương',
    PROVINCIAL: 'Cấp tỉnh',
  } satisfies CodeWords<AgreementLevel>,
  levelUnclear: 'Chưa rõ',
  point: {
    SIGNING_LEVEL:
      'Điểm (a): luật chưa nói ai ký thay cho công đoàn không thuộc cấp trung ương, cấp tỉnh của tổ chức.',
    SUCCESSION:
      'Điểm (b): luật chưa nói về thỏa thuận của công đoàn đã sáp nhập. Gần nhất là thông báo cho đối tác và sửa tên bên ký theo Điều 13 Nghị định 64/2021/NĐ-CP.',
    CUT_ARTICLES:
      'Điểm (c): một số điều của Nghị định 64/2021/NĐ-CP bị Nghị định 177/2025/NĐ-CP bãi bỏ; phần bãi bỏ chính xác chưa thấy.',
  } satisfies CodeWords<OpenPoint>,
  procedure: {
    SIGN: 'Ký kết',
    AMEND: 'Sửa đổi, bổ sung',
    EXTEND: 'Gia hạn',
    SUSPEND: 'Tạm đình chỉ',
    RESUME: 'Tiếp tục thực hiện',
    END: 'Chấm dứt',
  } satisfies CodeWords<ProcedureKind>,
  state: {
    OPINIONS: 'Chờ cơ quan được hỏi ý kiến',
    EXPLANATION: 'Đơn vị giải trình, tiếp thu',
    CONSENT: 'Chờ cơ quan quản lý đối ngoại đồng ý',
    CONSENTED: 'Đã được đồng ý',
    COMPLETED: 'Đã làm, chờ báo cáo',
    REPORTED: 'Đã báo cáo',
    DECLINED: 'Không được đồng ý',
    ABANDONED: 'Đã thôi làm',
  } satisfies CodeWords<ProcedureState>,
  act: {
    BEGIN: 'Gửi lấy ý kiến',
    RECEIVE_OPINIONS: 'Nhận đủ ý kiến',
    EXPLAIN: 'Gửi báo cáo giải trình, tiếp thu',
    CONSENT: 'Đồng ý bằng văn bản',
    DECLINE: 'Không đồng ý',
    COMPLETE: 'Ký, cho có hiệu lực',
    REPORT: 'Báo cáo kèm bản sao',
    ABANDON: 'Thôi làm',
  } satisfies CodeWords<ProcedureAct>,
  side: {
    OURS: 'Phía ta',
    PARTNER: 'Phía đối tác',
  } satisfies CodeWords<CommitmentSide>,
  issue: {
    RESERVED_NAME:
      'Tên “{{name}}” chỉ dùng cho điều ước quốc tế (Điều 6 Luật Thỏa thuận quốc tế 70/2020/QH14). Hãy đặt tên khác, ví dụ “Thỏa thuận”, “Bản ghi nhớ”.',
    PERIOD_REVERSED: 'Ngày hết hiệu lực đứng trước ngày có hiệu lực.',
    LEAD_NOT_A_PARTY: 'Đơn vị chủ trì phải là một đơn vị cùng ký.',
    LANGUAGE_FORMAT: 'Mã ngôn ngữ gồm hai chữ cái, ví dụ vi, en, ko.',
    NON_BINDING_MISSING:
      'Thỏa thuận phải nói rõ không có giá trị ràng buộc pháp lý (Điều 3 Nghị định 64/2021/NĐ-CP).',
    VIETNAMESE_TEXT_MISSING: 'Chưa có bản tiếng Việt (Điều 27 Luật Thỏa thuận quốc tế).',
    NOT_NOW: 'Thủ tục chưa đến, hoặc đã qua, bước này.',
    LIFE: 'Thỏa thuận đang ở trạng thái không làm được việc này.',
    PROCEDURE_OPEN: 'Đang có một thủ tục khác chưa xong.',
    OPEN_POINT:
      'Luật chưa nói ai ký thay cho công đoàn này: hãy chọn theo thủ tục cấp nào và ghi căn cứ.',
    PATH_GIVEN: 'Thủ tục của công đoàn này do luật định, không chọn.',
    STEP_BEFORE_LAST: 'Ngày này đứng trước bước liền trước.',
    DAY_IN_FUTURE: 'Ngày này chưa đến.',
    NOT_FIRST_DAY: 'Chỉ biết tháng hoặc năm thì ghi ngày đầu của tháng hoặc năm đó.',
    ENDS_BEFORE: 'Thỏa thuận hết hiệu lực trước ngày này.',
    END_NOT_LATER: 'Ngày hết hiệu lực mới phải sau ngày đang có.',
    NOT_AN_EXTENSION: 'Chỉ gia hạn mới có ngày hết hiệu lực mới.',
    OWNER_OF_OTHER_SIDE: 'Cam kết của đối tác không giao cho đơn vị của ta.',
    OBSTACLE_OF_DONE: 'Việc đã làm xong thì không còn vướng mắc.',
    NOT_A_SUCCESSOR: 'Đơn vị này không kế thừa bên ký.',
    NOT_OUR_SIDE: 'Hồ sơ này của đơn vị không tham gia thỏa thuận.',
    LINKED_ELSEWHERE: 'Hồ sơ này đã gắn với một thỏa thuận.',
    NOT_ASKED_FOR: 'Hiện không phải kỳ nộp nội dung này.',
    NOT_LINKED: 'Hồ sơ này không gắn với thỏa thuận.',
  } satisfies CodeWords<IssueCode>,
} as const;

/** The words of agreements: their codes, and what is wrong with what is written of them. */
export const agreementWords = defineMessages(vi, {
  kind: {
    ARRANGEMENT: 'Arrangement',
    COMMUNIQUE: 'Communiqué',
    DECLARATION: 'Declaration',
    LETTER_OF_INTENT: 'Letter of intent',
    MEMORANDUM: 'Memorandum',
    AGREED_MINUTES: 'Agreed minutes',
    EXCHANGE_MINUTES: 'Minutes of exchange',
    COOPERATION_PROGRAMME: 'Programme of cooperation',
    COOPERATION_PLAN: 'Plan of cooperation',
    OTHER: 'Another name',
  },
  reserved: {
    CONVENTION: 'công ước',
    PACT: 'hiệp ước',
    ACT: 'định ước',
    TREATY_AGREEMENT: 'hiệp định',
  },
  field: {
    EXCHANGE_OF_DELEGATIONS: 'Exchange of delegations',
    INFORMATION: 'Information and experience',
    TRAINING: 'Training of officers',
    LABOUR_RELATIONS: 'Labour relations, bargaining',
    OCCUPATIONAL_SAFETY: 'Safety and health at work',
    WOMEN_YOUTH: 'Women and young workers',
    MIGRANT_WORKERS: 'Workers abroad',
    CULTURE_SPORT: 'Culture and sport',
    AID: 'Help and support',
    MULTILATERAL_FORA: 'Acting together in international bodies',
    OTHER: 'Another field',
  },
  principle: {
    MUTUAL_RESPECT: 'Respect for each other',
    NON_INTERFERENCE: 'No interference in each other’s affairs',
    EQUALITY: 'Equality',
    MUTUAL_BENEFIT: 'Benefit of both',
  },
  standing: { SIGNED: 'Signed text', TRANSLATION: 'Translation' },
  life: {
    DRAFT: 'Being written',
    IN_PROCEDURE: 'On its way to be signed',
    SIGNED: 'Signed, not yet in force',
    IN_FORCE: 'In force',
    SUSPENDED: 'Suspended',
    EXPIRED: 'Expired',
    ENDED: 'Ended',
  },
  level: { CENTRAL: 'Central level', PROVINCIAL: 'Provincial level' },
  levelUnclear: 'Not clear',
  point: {
    SIGNING_LEVEL:
      'Point (a): the law does not say who signs for a union that is neither the central nor a provincial body of the organisation.',
    SUCCESSION:
      'Point (b): the law says nothing of the agreement of a union that was merged. The nearest rule is to tell the partner and to amend the name of the party (Decree 64/2021/NĐ-CP, article 13).',
    CUT_ARTICLES:
      'Point (c): some articles of Decree 64/2021/NĐ-CP were cut by Decree 177/2025/NĐ-CP; which parts exactly was not seen.',
  },
  procedure: {
    SIGN: 'Signing',
    AMEND: 'Amendment',
    EXTEND: 'Extension',
    SUSPEND: 'Suspension',
    RESUME: 'Taking up again',
    END: 'Ending',
  },
  state: {
    OPINIONS: 'Waits for the bodies that were asked',
    EXPLANATION: 'The union explains what it took up',
    CONSENT: 'Waits for the consent of the managing body',
    CONSENTED: 'Consented to',
    COMPLETED: 'Done, to be reported',
    REPORTED: 'Reported',
    DECLINED: 'Not consented to',
    ABANDONED: 'Given up',
  },
  act: {
    BEGIN: 'Ask for opinions',
    RECEIVE_OPINIONS: 'Opinions received',
    EXPLAIN: 'Send the explanation',
    CONSENT: 'Consent in writing',
    DECLINE: 'Do not consent',
    COMPLETE: 'Sign, or bring into force',
    REPORT: 'Report with a copy',
    ABANDON: 'Give up',
  },
  side: { OURS: 'Our side', PARTNER: 'The partner' },
  issue: {
    RESERVED_NAME:
      'The name “{{name}}” is kept for treaties (article 6 of the Law on International Agreements 70/2020/QH14). Choose another, such as “Thỏa thuận” or “Bản ghi nhớ”.',
    PERIOD_REVERSED: 'It ends before it begins.',
    LEAD_NOT_A_PARTY: 'Who leads must be one of our side.',
    LANGUAGE_FORMAT: 'A language code has two letters, as vi, en, ko.',
    NON_BINDING_MISSING:
      'The text must say that it is not legally binding (Decree 64/2021/NĐ-CP, article 3).',
    VIETNAMESE_TEXT_MISSING:
      'There is no Vietnamese text (article 27 of the Law on International Agreements).',
    NOT_NOW: 'The procedure is not at this step.',
    LIFE: 'The agreement does not stand so that this can be done.',
    PROCEDURE_OPEN: 'Another procedure goes on.',
    OPEN_POINT:
      'The law does not say who signs for this union: choose whose path is gone, and say on what it rests.',
    PATH_GIVEN: 'The law sets the path of this union; none is chosen.',
    STEP_BEFORE_LAST: 'This day is before the last step.',
    DAY_IN_FUTURE: 'This day has not come.',
    NOT_FIRST_DAY: 'Of a month or a year that is all that is known, write the first day.',
    ENDS_BEFORE: 'The agreement ends before this day.',
    END_NOT_LATER: 'The new end must be later than the present one.',
    NOT_AN_EXTENSION: 'Only an extension has a new end.',
    OWNER_OF_OTHER_SIDE: 'What the partner promised falls to none of our unions.',
    OBSTACLE_OF_DONE: 'What is done has nothing in its way.',
    NOT_A_SUCCESSOR: 'This union has not succeeded one of our side.',
    NOT_OUR_SIDE: 'This dossier is of a union that is no party.',
    LINKED_ELSEWHERE: 'This dossier belongs to an agreement already.',
    NOT_ASKED_FOR: 'Nobody is asked for this today.',
    NOT_LINKED: 'This dossier does not belong to the agreement.',
  },
});

import type { ProgressIssue } from '@cau-noi/domain/dossier/follow-up';
import type { DossierIssueCode } from '@cau-noi/domain/dossier/issues';
import type { DossierTransitionIssue } from '@cau-noi/domain/dossier/lifecycle';
import type { LineIssueCode } from '@cau-noi/domain/dossier/plan-line';
import type { ReturnIssue } from '@cau-noi/domain/dossier/return';
import type { FiguresIssue, ReportIssue } from '@cau-noi/domain/dossier/outcome';
import type { LoggedIssue } from '@cau-noi/domain/passport/log';
import type { NumberIssue } from '@cau-noi/domain/text/number';
import type { PartnerMergeIssue } from '@cau-noi/domain/partner/merge';
import type { SuspensionIssue } from '@cau-noi/domain/suspension/judge';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

type IssueCode =
  | DossierIssueCode
  | LineIssueCode
  | DossierTransitionIssue['code']
  | ReturnIssue['code']
  | LoggedIssue['code']
  | FiguresIssue['code']
  | ReportIssue['code']
  | ProgressIssue['code']
  | NumberIssue['code']
  | PartnerMergeIssue['code']
  | 'EMAIL_FORM'
  | 'OF_ALL_ONLY'
  | SuspensionIssue['code'];

const vi = {
  issue: {
    REQUIRED: 'Chưa điền.',
    TOO_LONG: 'Dài {{actual}} ký tự, tối đa {{limit}}.',
    TOO_MANY: 'Có {{actual}} mục, tối đa {{limit}}.',
    FORBIDDEN_CHARACTER: 'Có ký tự không lưu được; hãy gõ lại.',
    NOT_WHOLE: 'Phải là số nguyên.',
    OUT_OF_RANGE: 'Phải từ {{minimum}} đến {{maximum}}.',
    AMOUNT_NEGATIVE: 'Số tiền không được âm.',
    AMOUNT_TOO_LARGE: 'Số tiền quá lớn.',
    UNKNOWN_VALUE: 'Giá trị không có trong danh mục.',
    DUPLICATE: 'Đã có ở trên.',
    NUMBER_FORMAT: 'Không đọc được số “{{text}}”.',
    NUMBER_AMBIGUOUS: 'Số “{{text}}” có hai cách đọc; ghi theo kiểu 1.234 hoặc 1,5.',
    DATE_FORMAT: 'Ngày chưa đúng dạng ngày/tháng/năm.',
    DATE_NOT_REAL: 'Ngày này không có trong lịch.',
    END_BEFORE_START: 'Ngày kết thúc đứng trước ngày bắt đầu.',
    REPORTING_CLASS_NOT_OF_KIND: 'Chỉ tiêu thống kê không phù hợp với loại hoạt động.',
    OWN_CO_ORGANISER: 'Đơn vị lập hồ sơ không ghi ở phần phối hợp.',
    NAMED_GUEST_COUNT: 'Khách ghi theo tên là một khách.',
    ITEM_NOT_OF_KIND: 'Nội dung chi không thuộc khoản chi đã chọn.',
    TRAVELLER_NOT_OF_ITEM: 'Mức chi của nội dung này không có hạng người đi đã chọn.',
    PAYING_UNION_NOT_OF_DOSSIER:
      'Đơn vị chi phải là một đơn vị phối hợp của hồ sơ; nếu là đơn vị lập hồ sơ thì để trống.',
    PAYING_UNION_OF_OTHERS_MONEY: 'Chỉ ghi đơn vị chi khi tiền là của công đoàn hoặc ngân sách.',
    DONOR_KIND_WITHOUT_DONOR: 'Chỉ ghi nhà tài trợ là ai khi khoản này do nhà tài trợ chi.',
    MONEY_OVERFLOW: 'Số tiền quá lớn, không tính được chính xác.',
    LINE_OF_OTHER_UNION:
      'Dòng này thuộc kế hoạch của đơn vị khác; hãy chọn dòng của đơn vị mình, của đơn vị đã nhập vào, hoặc dòng mà đơn vị mình phối hợp.',
    LINE_NOT_OF_DATES:
      'Dòng này thuộc kế hoạch năm {{year}}, mà hoạt động không có ngày nào trong năm đó.',
    PLANNED_WITH_REASON: 'Đã chọn dòng kế hoạch thì không ghi lý do ngoài kế hoạch.',
    SECTION_NOT_OF_KIND: 'Loại hoạt động này không có phần này; hãy bỏ nội dung đã ghi.',
    HEAD_MISSING: 'Chưa có trưởng đoàn.',
    SEVERAL_HEADS: 'Có {{count}} trưởng đoàn; đoàn chỉ có một.',
    HOME_COUNTRY: 'Chặng ở trong nước không thuộc hành trình ngoài nước.',
    OUTSIDE_DATES: 'Ngày nằm ngoài thời gian của hoạt động.',
    UNKNOWN_STOP: 'Chặng này không còn trong hành trình.',
    TARGET_WITHOUT_UNIT: 'Có chỉ tiêu mà chưa có đơn vị tính.',
    UNIT_WITHOUT_TARGET: 'Có đơn vị tính mà chưa có chỉ tiêu.',
    EVENT_MODE_NOT_OF_KIND: 'Hình thức không phù hợp với loại hoạt động.',
    ONLINE_CLASS_NOT_OF_MODE: 'Chỉ hoạt động trực tuyến mới thống kê vào mục trực tuyến.',
    ITINERARY_START: 'Chặng đầu chưa bắt đầu vào ngày đầu của chuyến đi.',
    ITINERARY_END: 'Chặng cuối chưa kết thúc vào ngày cuối của chuyến đi.',
    STOPS_OUT_OF_ORDER: 'Chặng này bắt đầu trước chặng đứng trên.',
    STOPS_OVERLAP: 'Chặng này bắt đầu khi chặng đứng trên chưa kết thúc.',
    STOPS_GAP: 'Giữa chặng đứng trên và chặng này có ngày không thuộc chặng nào.',
    STATE: 'Hồ sơ đang ở trạng thái không làm được việc này.',
    NOT_ENDED: 'Hoạt động chưa kết thúc.',
    END_IN_FUTURE: 'Ngày kết thúc chưa đến.',
    DAY_BEFORE_RETURN: 'Ngày này đứng trước ngày về.',
    DAY_IN_FUTURE: 'Ngày này chưa đến.',
    OBSTACLE_OF_DONE: 'Việc đã thực hiện thì không ghi vướng mắc.',
    NOT_GRASSROOTS:
      'Bài học được áp dụng ở công đoàn cơ sở: hãy ghi tên công đoàn cơ sở, hoặc chọn một công đoàn cơ sở trong danh bạ.',
    FIGURES_OPEN: 'Chốt số liệu thực hiện trước khi ghi ngày quyết toán.',
    NO_PASSPORTS: 'Loại hoạt động này không có hộ chiếu phải trả.',
    PASSPORTS_STILL_OUT: 'Theo sổ hộ chiếu còn {{count}} hộ chiếu của chuyến đi chưa trả.',
    BEFORE_LOGGED_RETURN: 'Theo sổ hộ chiếu, hộ chiếu cuối cùng được trả ngày {{returnedOn}}.',
    SUSPENDED:
      'Hoạt động này đang tạm dừng: {{title}} (căn cứ: {{document}}), không có ngoại lệ cho hình thức trực tiếp. Hãy chuyển sang dự trực tuyến và xin ý kiến đồng ý của Tổng Liên đoàn, hoặc chọn thời gian sau khi hết tạm dừng.',
    SUSPENDED_IN_PERSON:
      'Hoạt động này đang tạm dừng: {{title}} (căn cứ: {{document}}). Hãy xin ý kiến đồng ý của Tổng Liên đoàn cho trường hợp ngoại lệ, chuyển sang dự trực tuyến, hoặc chọn thời gian khác.',
    SUSPENDED_ONLINE:
      'Trong thời gian tạm dừng, dự trực tuyến cũng phải được Tổng Liên đoàn đồng ý: {{title}} (căn cứ: {{document}}). Hãy xin ý kiến đồng ý, hoặc chọn thời gian khác.',
    RESULT_MISSING: 'Chưa ghi kết quả của mục tiêu này.',
    UNKNOWN_OBJECTIVE: 'Mục tiêu này không có trong hồ sơ đã duyệt.',
    SAME_PARTNER: 'Hãy chọn một đối tác khác.',
    SUCCESSION:
      'Hai tổ chức này là tiền thân và kế thừa của nhau, không phải một tổ chức ghi hai lần.',
    CIRCLE: 'Tổ chức này là tiền thân, nên không thể đồng thời là kế thừa.',
    PARTNER_MERGED: 'Bản ghi này đã được gộp vào đối tác khác.',
    EMAIL_FORM: 'Địa chỉ thư điện tử chưa đúng dạng.',
    OF_ALL_ONLY: 'Số nước đầu tư chỉ khai cho tất cả các nước.',
  } satisfies CodeWords<IssueCode>,
} as const;

/** What is wrong in what was written: one sentence for each code, with its data. */
export const issueWords = defineMessages(vi, {
  issue: {
    REQUIRED: 'Not filled in.',
    TOO_LONG: '{{actual}} characters; at most {{limit}}.',
    TOO_MANY: '{{actual}} items; at most {{limit}}.',
    FORBIDDEN_CHARACTER: 'A character cannot be kept; please type it again.',
    NOT_WHOLE: 'It must be a whole number.',
    OUT_OF_RANGE: 'It must be from {{minimum}} to {{maximum}}.',
    AMOUNT_NEGATIVE: 'The amount may not be negative.',
    AMOUNT_TOO_LARGE: 'The amount is too large.',
    UNKNOWN_VALUE: 'This value is not in the list.',
    DUPLICATE: 'It stands above already.',
    NUMBER_FORMAT: '“{{text}}” cannot be read as a number.',
    NUMBER_AMBIGUOUS: '“{{text}}” can be read in two ways; write 1.234 or 1,5.',
    DATE_FORMAT: 'The day is not written as day/month/year.',
    DATE_NOT_REAL: 'The calendar has no such day.',
    END_BEFORE_START: 'The last day stands before the first.',
    REPORTING_CLASS_NOT_OF_KIND: 'The reporting class does not fit the kind of activity.',
    OWN_CO_ORGANISER: 'The writing unit is not its own co-organiser.',
    NAMED_GUEST_COUNT: 'A guest by name is one guest.',
    ITEM_NOT_OF_KIND: 'What is paid does not belong to the kind of cost.',
    TRAVELLER_NOT_OF_ITEM: 'The rates of what is paid have no such class of who travels.',
    PAYING_UNION_NOT_OF_DOSSIER:
      'The union that pays is one of the co-organisers; leave it empty where it is the union of the dossier.',
    PAYING_UNION_OF_OTHERS_MONEY:
      'A union that pays is named only where the money is of the unions or of the State.',
    DONOR_KIND_WITHOUT_DONOR: 'Who the donor is is said only where a donor pays.',
    MONEY_OVERFLOW: 'The amount is too large to be counted exactly.',
    LINE_OF_OTHER_UNION:
      'This line is in the plan of another unit; choose one of your own plan, of a unit that went into yours, or one that yours organises with another.',
    LINE_NOT_OF_DATES:
      'This line is of the plan of {{year}}; the activity has no day in that year.',
    PLANNED_WITH_REASON: 'A plan line is chosen, so no reason for being unplanned is written.',
    SECTION_NOT_OF_KIND: 'This kind of activity has no such section; please empty it.',
    HEAD_MISSING: 'There is no head of the delegation.',
    SEVERAL_HEADS: 'There are {{count}} heads; a delegation has one.',
    HOME_COUNTRY: 'A stop at home is not part of a journey abroad.',
    OUTSIDE_DATES: 'The day lies outside the activity.',
    UNKNOWN_STOP: 'This stop is no longer in the itinerary.',
    TARGET_WITHOUT_UNIT: 'There is a target without a unit.',
    UNIT_WITHOUT_TARGET: 'There is a unit without a target.',
    EVENT_MODE_NOT_OF_KIND: 'The mode does not fit the kind of activity.',
    ONLINE_CLASS_NOT_OF_MODE: 'Only what is held online is reported as online.',
    ITINERARY_START: 'The first stop does not begin on the first day.',
    ITINERARY_END: 'The last stop does not end on the last day.',
    STOPS_OUT_OF_ORDER: 'This stop begins before the one above.',
    STOPS_OVERLAP: 'This stop begins before the one above has ended.',
    STOPS_GAP: 'Between the stop above and this one some days belong to none.',
    STATE: 'This cannot be done in the state of the dossier.',
    NOT_ENDED: 'The activity is not over.',
    END_IN_FUTURE: 'The last day has not come yet.',
    DAY_BEFORE_RETURN: 'This day stands before the return.',
    DAY_IN_FUTURE: 'This day has not come yet.',
    OBSTACLE_OF_DONE: 'What is kept has nothing in its way.',
    NOT_GRASSROOTS:
      'A lesson is put to use at a grassroots union: write its name, or choose one of the register.',
    FIGURES_OPEN: 'Close the figures before the day of settlement is written.',
    NO_PASSPORTS: 'There are no passports to hand back in this kind of activity.',
    PASSPORTS_STILL_OUT: 'By the log of passports {{count}} of this journey are not back.',
    BEFORE_LOGGED_RETURN: 'By the log of passports the last one came back on {{returnedOn}}.',
    SUSPENDED:
      'This activity is suspended: {{title}} (basis: {{document}}), with no exception for attending in person. Attend online with the consent of the federation, or choose days after the suspension.',
    SUSPENDED_IN_PERSON:
      'This activity is suspended: {{title}} (basis: {{document}}). Ask for the consent of the federation as an exception, attend online, or choose other days.',
    SUSPENDED_ONLINE:
      'During the suspension attending online needs the consent of the federation, too: {{title}} (basis: {{document}}). Ask for its consent, or choose other days.',
    RESULT_MISSING: 'The result of this objective is missing.',
    UNKNOWN_OBJECTIVE: 'The approved dossier has no such objective.',
    SAME_PARTNER: 'Choose another partner.',
    SUCCESSION: 'One of these bodies came out of the other: they are not one written twice.',
    CIRCLE: 'This body came before, so it cannot have come after.',
    PARTNER_MERGED: 'This entry was merged into another partner.',
    EMAIL_FORM: 'This is no e-mail address.',
    OF_ALL_ONLY: 'The number of countries is declared for all countries together.',
  },
});

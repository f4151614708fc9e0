import type { MissingFactCode } from '@cau-noi/domain/assessment/catalogue';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

const vi = {
  mend: {
    PLAN_LINE:
      'chờ hệ thống tra dòng này; nếu vẫn chưa có, người lập hồ sơ chọn lại ở ô “Dòng kế hoạch”.',
    PERSONS: 'người lập ghi số người tham gia.',
    DAYS: 'người lập ghi ngày bắt đầu và ngày kết thúc, hoặc số ngày của dòng kế hoạch.',
    COUNTRIES: 'người lập ghi các nước đến, ở phần “Hành trình” hoặc ở dòng kế hoạch.',
    START_DATE: 'người lập ghi ngày bắt đầu, hoặc tháng bắt đầu của dòng kế hoạch.',
    MEMBERS: 'người lập hồ sơ thêm người vào “Thành viên đoàn”.',
    TRIPS_OF_YEAR:
      'chờ hệ thống tra các chuyến đi của người này; nếu vẫn chưa có, đề nghị quản trị hệ thống kiểm tra.',
    KEY_LEADER: 'đơn vị của người này ghi chức vụ của họ trong hồ sơ cán bộ.',
    MEMBER_UNIT: 'đơn vị của người này ghi nơi công tác của họ trong hồ sơ cán bộ.',
    TOPIC: 'người lập ghi chủ đề, mục đích và loại mục đích.',
    EARLIER_MISSIONS:
      'chờ hệ thống tra các đoàn trước; nếu vẫn chưa có, đề nghị quản trị hệ thống kiểm tra.',
    ONLINE_ALTERNATIVE: 'người lập hồ sơ trả lời ở mục “Khả năng dự trực tuyến”.',
    DAYS_OFF: 'đề nghị quản trị hệ thống ghi ngày nghỉ của năm đó vào lịch làm việc.',
    ACTUAL_COSTS: 'người phụ trách hồ sơ ghi chi thực tế và chốt số liệu thực hiện.',
    ESTIMATE: 'người lập hồ sơ xem lại số người, số lần và đơn giá của các khoản trong dự toán.',
    OPEN_REPORTS:
      'chờ hệ thống tra các báo cáo của đơn vị; nếu vẫn chưa có, đề nghị quản trị hệ thống kiểm tra.',
    PLAN_RESULT:
      'kết quả tính từ kế hoạch năm trước đã duyệt; nếu chưa có, cán bộ đối ngoại của đơn vị lập và trình kế hoạch năm đó.',
    ITEM: 'người lập hồ sơ chọn “Nội dung chi” của khoản này trong dự toán.',
    GUEST_RANK: 'người lập hồ sơ chọn “Hạng khách” ở phần đón tiếp.',
    ROLE: 'người lập hồ sơ chọn “Chi cho ai” ở khoản này trong dự toán.',
    PLACE: 'người lập hồ sơ chọn “Địa bàn” ở khoản này trong dự toán.',
    COUNTRY: 'người lập hồ sơ chọn “Nước” ở khoản này trong dự toán.',
    TRAVELLER_CLASS: 'người lập hồ sơ cho biết khoản này chi cho người đi thuộc hạng nào.',
    STAY_OF_EACH:
      'người lập hồ sơ gộp những người cùng đi một thời gian vào một dòng, hoặc sửa số ngày.',
    LINE_RATE: 'đề nghị quản trị hệ thống bổ sung mức chi này vào sổ định mức.',
    EXCHANGE_RATE_OF_DAY: 'đề nghị quản trị hệ thống bổ sung tỷ giá {{currency}} vào sổ định mức.',
    FOREIGN_SHARE: 'người lập hồ sơ chọn ở ô “Phần chi của phía nước ngoài”.',
    GUESTS: 'người lập hồ sơ ghi danh sách “Khách quốc tế”.',
    GUEST_HEAD: 'người lập hồ sơ chọn vai trò trưởng đoàn cho một khách ở “Khách quốc tế”.',
    GUEST_STANDING: 'người lập hồ sơ ghi “Chức vụ tương đương” của từng khách.',
    CAR_RULE: 'ghi ở diễn giải của khoản chi vì sao cần số xe đó; cấp phê duyệt sẽ xem xét.',
    CAR_DAYS: 'người lập hồ sơ ghi ở khoản thuê xe số xe và số ngày đi thật.',
    PAYING_UNION:
      'chờ hệ thống tra đơn vị phối hợp; nếu vẫn chưa có, người lập hồ sơ chọn lại “Đơn vị chi”.',
    DONOR_KIND: 'người lập hồ sơ chọn “Nhà tài trợ là” ở khoản này trong dự toán.',
    SPLIT: 'người lập hồ sơ ghi số người, số lần của mỗi bên, hoặc để một bên chi khoản này.',
    FUNDING_RULE: 'đề nghị quản trị hệ thống bổ sung quy định về nguồn chi vào sổ định mức.',
    PURPOSE_KIND: 'người lập hồ sơ chọn “Loại mục đích”.',
    PARAMETER: 'đề nghị quản trị hệ thống ghi tham số kiểm tra có hiệu lực vào ngày này.',
    PARAMETER_VALUES: 'đề nghị quản trị hệ thống sửa giá trị của tham số kiểm tra.',
    RATE: 'đề nghị quản trị hệ thống tìm văn bản và ghi mức đó vào tham số kiểm tra.',
    INVITATION: 'người lập hồ sơ ghi bên mời và nơi mời ở mục “Thư mời”.',
    RELATIVES: 'người lập hồ sơ trả lời ở mục “Quan hệ người thân trong đoàn”.',
    RETIREMENT: 'đơn vị của người này ghi ngày sinh và giới tính trong hồ sơ cán bộ.',
    LANGUAGES: 'đơn vị của người này ghi ngoại ngữ và chứng chỉ trong hồ sơ cán bộ.',
    PURPOSE: 'người lập hồ sơ chọn “Loại mục đích”.',
    TRADE: 'đơn vị của người này ghi ngành nghề và công việc trong hồ sơ cán bộ.',
    UNIT_JOURNEYS:
      'chờ hệ thống tra các chuyến đi của đơn vị; nếu vẫn chưa có, đề nghị quản trị hệ thống kiểm tra.',
    UPCOMING_MISSIONS:
      'chờ hệ thống tra các đoàn sắp đi; nếu vẫn chưa có, đề nghị quản trị hệ thống kiểm tra.',
    COMMITMENT_DATE: 'người phụ trách ghi hạn thực hiện của cam kết này.',
    REPORT_PARTS:
      'chờ hệ thống tra báo cáo kết quả; nếu vẫn chưa có, đề nghị quản trị hệ thống kiểm tra.',
    AGREEMENT_EVENTS:
      'chờ hệ thống tra các hoạt động theo thỏa thuận; nếu vẫn chưa có, đề nghị quản trị hệ thống kiểm tra.',
    AGREEMENT_START: 'người phụ trách thỏa thuận ghi ngày ký hoặc ngày có hiệu lực.',
    AGREEMENT_COMMITMENTS:
      'chờ hệ thống tra các cam kết; nếu vẫn chưa có, đề nghị quản trị hệ thống kiểm tra.',
    EXCHANGES:
      'chờ hệ thống tra sổ luân phiên; nếu vẫn chưa có, đề nghị quản trị hệ thống kiểm tra.',
    CONTINUATION: 'người viết báo cáo kết quả ghi đối tác có đề nghị tiếp tục hay không.',
    PEOPLE_REACHED: 'người viết báo cáo kết quả ghi bài học đã tới được bao nhiêu người.',
    TRAINERS_TAUGHT: 'người viết báo cáo kết quả ghi bao nhiêu giảng viên đã giảng lại.',
    PERSON_DAYS: 'người lập hồ sơ ghi người tham gia, ngày bắt đầu và ngày kết thúc.',
    EARLIER_COSTS:
      'chờ hệ thống tra chi phí các hoạt động trước; nếu vẫn chưa có, đề nghị quản trị hệ thống kiểm tra.',
  } satisfies CodeWords<MissingFactCode>,
} as const;

/** What to do about each fact that a check lacks: what is to be written, where, and by whom. */
export const missingFactWords = defineMessages(vi, {
  mend: {
    PLAN_LINE:
      'wait until the line is looked up; if it stays unknown, choose it again in “Plan line”.',
    PERSONS: 'whoever writes it says how many people take part.',
    DAYS: 'whoever writes it gives the first and the last day, or the days of the plan line.',
    COUNTRIES: 'whoever writes it gives the countries, in the itinerary or in the plan line.',
    START_DATE: 'whoever writes it gives the first day, or the first month of the plan line.',
    MEMBERS: 'whoever writes the dossier adds people under “Members”.',
    TRIPS_OF_YEAR:
      'wait until the journeys of this person are looked up; if they stay unknown, ask the administrator.',
    KEY_LEADER: "the person's unit writes their post into the register of staff.",
    MEMBER_UNIT: "the person's unit writes where they work into the register of staff.",
    TOPIC: 'whoever writes it gives the topic, the purpose and its kind.',
    EARLIER_MISSIONS:
      'wait until earlier missions are looked up; if they stay unknown, ask the administrator.',
    ONLINE_ALTERNATIVE: 'whoever writes the dossier answers the question of attending online.',
    DAYS_OFF: 'ask the administrator to write the days off of that year into the work calendar.',
    ACTUAL_COSTS: 'whoever keeps the dossier writes what was spent and closes the figures.',
    ESTIMATE: 'whoever writes the dossier looks again at persons, times and prices of the costs.',
    OPEN_REPORTS:
      'wait until the reports of the unit are looked up; if they stay unknown, ask the administrator.',
    PLAN_RESULT:
      'it is counted from the approved plan of the year before; if there is none, the foreign-affairs officer of the unit writes and submits it.',
    ITEM: 'whoever writes the dossier chooses what exactly this cost pays for.',
    GUEST_RANK: 'whoever writes the dossier chooses the rank of the guests, under reception.',
    ROLE: 'whoever writes the dossier says for whom this cost is.',
    PLACE: 'whoever writes the dossier says in what kind of place this cost is.',
    COUNTRY: 'whoever writes the dossier says in which country this cost is.',
    TRAVELLER_CLASS: 'whoever writes the dossier says of which class the traveller is.',
    STAY_OF_EACH:
      'whoever writes the dossier puts those who are there at the same time into one line, or corrects the days.',
    LINE_RATE: 'ask the administrator to add this rate to the rate book.',
    EXCHANGE_RATE_OF_DAY:
      'ask the administrator to add the exchange rate of {{currency}} to the rate book.',
    FOREIGN_SHARE: 'whoever writes the dossier says what the foreign side pays.',
    GUESTS: 'whoever writes the dossier lists the foreign guests.',
    GUEST_HEAD: 'whoever writes the dossier makes one of the guests the head.',
    GUEST_STANDING: 'whoever writes the dossier says to whom each guest is equal.',
    CAR_RULE:
      'say in the description of the cost why so many are needed; whoever decides will consider it.',
    CAR_DAYS: 'whoever writes the dossier gives the cars, and the days on which they drive.',
    PAYING_UNION:
      'wait until the co-organiser is looked up; if it stays so, whoever writes the dossier chooses the union that pays again.',
    DONOR_KIND: 'whoever writes the dossier chooses who the donor is at this line.',
    SPLIT: 'whoever writes the dossier gives persons and times of each side, or lets one side pay.',
    FUNDING_RULE: 'ask the administrator to add the rule on sources of money to the rate book.',
    PURPOSE_KIND: 'whoever writes the dossier chooses the kind of purpose.',
    PARAMETER: 'ask the administrator for check parameters that are in force on this day.',
    PARAMETER_VALUES: 'ask the administrator to correct the values of the check parameters.',
    RATE: 'ask the administrator to find the text and to write its figure into the check parameters.',
    INVITATION: 'whoever writes the dossier says who invited, and from where.',
    RELATIVES: 'whoever writes the dossier answers whether there are relatives in the delegation.',
    RETIREMENT: "the person's unit writes day of birth and sex into the register of staff.",
    LANGUAGES: "the person's unit writes languages and certificates into the register of staff.",
    PURPOSE: 'whoever writes the dossier chooses the kind of purpose.',
    TRADE: "the person's unit writes trade and function into the register of staff.",
    UNIT_JOURNEYS:
      'wait until the journeys of the unit are looked up; if they stay unknown, ask the administrator.',
    UPCOMING_MISSIONS:
      'wait until the journeys to come are looked up; if they stay unknown, ask the administrator.',
    COMMITMENT_DATE: 'whoever is in charge writes by which day this commitment is to be kept.',
    REPORT_PARTS:
      'wait until the outcome report is looked up; if it stays unknown, ask the administrator.',
    AGREEMENT_EVENTS:
      'wait until the activities under it are looked up; if they stay unknown, ask the administrator.',
    AGREEMENT_START: 'whoever is in charge of it writes the day of signing or of entry into force.',
    AGREEMENT_COMMITMENTS:
      'wait until its commitments are looked up; if they stay unknown, ask the administrator.',
    EXCHANGES:
      'wait until the rotating exchanges are looked up; if they stay unknown, ask the administrator.',
    CONTINUATION: 'whoever writes the outcome report says whether the partner asks for more.',
    PEOPLE_REACHED: 'whoever writes the outcome report says how many people the lessons reached.',
    TRAINERS_TAUGHT: 'whoever writes the outcome report says how many trainers have taught.',
    PERSON_DAYS: 'whoever writes the dossier gives who takes part, the first and the last day.',
    EARLIER_COSTS:
      'wait until earlier costs are looked up; if they stay unknown, ask the administrator.',
  },
});

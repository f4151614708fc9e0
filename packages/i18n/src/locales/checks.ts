import type { CheckId, MissingFactCode } from '@cau-noi/domain/assessment/catalogue';
import type { MessagesOf } from '../messages.ts';
import { defineMessages } from '../messages.ts';
import { checkPeopleEn, checkPeopleVi } from './check-people.ts';
import { reasons } from './check-sentences.ts';
import { costReasonsEn, costReasonsVi } from './cost-checks.ts';
import type { CodeWords } from './code-words.ts';
import { agreementCheckWords } from './agreement-checks.ts';
import { effectWords } from './effect-checks.ts';
import { followUpWords, reportPartWords } from './follow-up-checks.ts';
import { returnReasons } from './return-checks.ts';

const vi = {
  check: {
    ...checkPeopleVi.check,
    TK01: 'Có trong kế hoạch năm được phê duyệt',
    TK02: 'Đơn giá trong định mức',
    TK03: 'Số người, số ngày, số nước',
    TK04: 'Số lượt đi nước ngoài trong năm của từng người',
    TK05: 'Cán bộ chủ chốt của cùng một đơn vị',
    TK06: 'Không trùng nội dung với đoàn đã đi',
    TK10: 'Không chi trùng',
    TK11: 'Nguồn chi được phép',
    TK12: 'Đã cân nhắc dự trực tuyến',
    TK14: 'Chiêu đãi, quà tặng, phục vụ đúng quy định',
    TK15: 'Quyết toán đúng hạn, trong dự toán',
    TK16: 'Trả hộ chiếu công vụ đúng hạn',
    HQ01: 'Mục tiêu đo được',
    HQ02: 'Báo cáo kết quả đúng hạn, đủ nội dung',
    HQ03: followUpWords.vi.check,
    ...effectWords.vi.check,
    HQ04: 'Thực hiện kế hoạch năm',
    HQ05: agreementCheckWords.vi.check,
  } satisfies CodeWords<CheckId>,
  reason: reasons({
    ...checkPeopleVi.reason,
    ...costReasonsVi,
    TK01: {
      UNPLANNED: {
        says: 'Hoạt động ngoài kế hoạch. Lý do: {{unplannedReason}}',
        mend: 'không phải sửa; cấp phê duyệt sẽ xem xét lý do này.',
      },
      UNPLANNED_WITHOUT_REASON: {
        says: 'Chưa chọn dòng kế hoạch và chưa nêu lý do ngoài kế hoạch.',
        mend: 'chọn một dòng của kế hoạch đã được phê duyệt, hoặc ghi lý do ngoài kế hoạch.',
      },
      PLAN_NOT_APPROVED: {
        says: 'Dòng kế hoạch đã chọn chưa được phê duyệt.',
        mend: 'chờ kế hoạch năm được phê duyệt, hoặc chọn dòng khác.',
      },
      LINE_OF_OTHER_KIND: {
        says: 'Dòng kế hoạch đã chọn thuộc loại hoạt động khác: {{lineKind}}.',
        mend: 'chọn dòng cùng loại hoạt động.',
      },
      LINE_OF_OTHER_YEAR: {
        says: 'Dòng kế hoạch đã chọn thuộc kế hoạch năm {{lineYear}}, khác năm bắt đầu hoạt động.',
        mend: 'chọn dòng của năm bắt đầu, hoặc sửa ngày bắt đầu.',
      },
    },
    TK03: {
      TOO_MANY_PERSONS: {
        says: 'Số người trong đoàn vượt giới hạn.',
        mend: 'rút bớt thành viên.',
      },
      TOO_MANY_DAYS: {
        says: 'Số ngày của chuyến đi vượt giới hạn.',
        mend: 'rút ngắn thời gian, tính cả ngày đi và ngày về.',
      },
      TOO_MANY_COUNTRIES: {
        says: 'Số nước đến vượt giới hạn.',
        mend: 'bỏ bớt nước trong hành trình.',
      },
    },
    TK04: {
      TOO_MANY_TRIPS: {
        says: '{{personId}} đi nước ngoài quá số lượt trong năm {{year}}: {{approved}} lượt khác đã được duyệt, {{pending}} lượt khác đang chờ duyệt.',
        mend: 'cử người khác phù hợp với mục đích chuyến đi.',
      },
      TOO_MANY_TRIPS_WITH_PENDING: {
        says: '{{personId}} sẽ đi nước ngoài quá số lượt trong năm {{year}} nếu các chuyến đang chờ được duyệt: {{approved}} lượt khác đã được duyệt, {{pending}} lượt khác đang chờ duyệt.',
        mend: 'cử người khác, hoặc chờ kết quả của các chuyến đang chờ duyệt.',
      },
    },
    TK05: {
      TOO_MANY_KEY_LEADERS: {
        says: '{{organisationId}} có quá số cán bộ chủ chốt trong cùng một đoàn.',
        mend: 'cử người khác thay cho cán bộ chủ chốt vượt giới hạn.',
      },
    },
    TK06: {
      REPEAT_MISSION: {
        says: '{{organisationId}} có {{source}} đến {{countryCode}} với nội dung tương tự, bắt đầu {{startDate}}.',
        mend: 'nêu nội dung mới so với lần trước, ghép với đoàn đã có, hoặc lùi thời gian.',
      },
    },
    TK12: {
      ONLINE_NOT_CONSIDERED: {
        says: 'Chưa cân nhắc dự trực tuyến.',
        mend: 'cân nhắc dự trực tuyến và ghi kết quả.',
      },
      ONLINE_WITHOUT_REASON: {
        says: 'Chưa ghi vì sao không dự trực tuyến.',
        mend: 'ghi lý do cần gặp trực tiếp.',
      },
    },
    ...returnReasons.vi,
    HQ01: {
      TOO_FEW_OBJECTIVES: {
        says: 'Có {{given}} mục tiêu, cần ít nhất {{required}}.',
        mend: 'thêm mục tiêu có chỉ tiêu và đơn vị tính.',
      },
      NOT_MEASURABLE: {
        says: 'Có mục tiêu chưa đo được.',
        mend: 'ghi chỉ tiêu bằng số và đơn vị tính của mục tiêu này.',
      },
    },
    HQ02: {
      REPORT_LATE: {
        says: 'Báo cáo kết quả nộp {{submittedOn}}, sau hạn {{dueDate}}.',
        mend: 'ghi lý do nộp muộn trong báo cáo.',
      },
      REPORT_OVERDUE: {
        says: 'Báo cáo kết quả quá hạn {{dueDate}}.',
        mend: 'nộp báo cáo kết quả.',
      },
      ...reportPartWords.vi,
      PREVIOUS_REPORT_OVERDUE: {
        says: '{{organisationId}} còn một hoạt động trước chưa nộp báo cáo kết quả, hạn {{dueDate}}.',
        mend: 'nộp báo cáo kết quả của hoạt động trước.',
      },
    },
    HQ03: followUpWords.vi.reason,
    HQ05: agreementCheckWords.vi.reason,
    ...effectWords.vi.reason,
    HQ04: {
      BELOW_BENCHMARK: {
        says: 'Kế hoạch năm {{year}} thực hiện {{done}} trên {{base}} hoạt động, chưa đạt mức tham chiếu.',
        mend: 'thực hiện các dòng còn lại, hoặc điều chỉnh kế hoạch và nêu lý do.',
      },
    },
  }),
  hidden: checkPeopleVi.hidden,
  missing: {
    ...checkPeopleVi.missing,
    ...followUpWords.vi.missing,
    ...effectWords.vi.missing,
    ...agreementCheckWords.vi.missing,
    PLAN_LINE: 'chưa biết dòng kế hoạch đã chọn có được phê duyệt hay không',
    PERSONS: 'chưa biết số người',
    DAYS: 'chưa biết số ngày của chuyến đi',
    COUNTRIES: 'chưa biết đoàn đến những nước nào',
    START_DATE: 'chưa biết ngày bắt đầu',
    MEMBERS: 'chưa có thành viên',
    TRIPS_OF_YEAR: 'chưa biết các chuyến đi khác trong năm của thành viên',
    KEY_LEADER: 'chưa biết thành viên có phải cán bộ chủ chốt hay không',
    MEMBER_UNIT: 'chưa biết đơn vị công tác của thành viên',
    TOPIC: 'chưa biết chủ đề',
    EARLIER_MISSIONS: 'chưa biết các đoàn trước đã đến những nước này',
    ONLINE_ALTERNATIVE: 'chưa trả lời về khả năng dự trực tuyến',
    DAYS_OFF: 'chưa biết các ngày nghỉ lễ của năm để tính ngày làm việc',
    ACTUAL_COSTS: 'số liệu thực hiện chưa chốt, nên chưa biết kinh phí thực chi',
    ESTIMATE: 'chưa cộng được dự toán',
    OPEN_REPORTS: 'chưa biết các báo cáo kết quả còn thiếu',
    PLAN_RESULT: 'chưa biết kết quả thực hiện kế hoạch',
    ITEM: 'chưa ghi rõ nội dung chi của khoản “{{cost}}”',
    GUEST_RANK: 'chưa xếp hạng khách',
    ROLE: '{{cost}}: chưa ghi chi cho ai',
    PLACE: '{{cost}}: chưa ghi địa bàn',
    COUNTRY: '{{cost}}: chưa ghi nước',
    TRAVELLER_CLASS: '{{cost}}: mức chi tùy hạng của người đi, hồ sơ chưa ghi hạng',
    LINE_RATE: '{{cost}}: chưa có mức chi nào áp dụng được',
    STAY_OF_EACH:
      '{{cost}}: các dòng cộng lại {{days}} ngày, quá {{limit}} ngày nếu đều chi cho một người; chi cho nhiều người cùng thời gian thì ghi thành một dòng',
    FOREIGN_SHARE: 'chưa ghi phần chi của phía nước ngoài',
    GUESTS: 'chưa biết số khách',
    GUEST_HEAD: 'chưa ghi ai là trưởng đoàn khách',
    GUEST_STANDING: 'chưa ghi chức vụ tương đương của khách để tính số xe',
    CAR_RULE: 'văn bản không nêu bao nhiêu xe cho khách hạng này',
    CAR_DAYS: 'chưa biết những xe nào đi cùng một ngày',
    PAYING_UNION: 'chưa tra được cấp của đơn vị chi',
    DONOR_KIND: '{{cost}}: chưa ghi nhà tài trợ là tổ chức, doanh nghiệp hay cá nhân',
    SPLIT: '{{cost}}: hai nguồn cùng chi, chưa biết có trùng hay không',
    FUNDING_RULE: 'chưa thấy văn bản quy định dùng ngân sách nhà nước cho hoạt động này ở cấp này',
    PURPOSE_KIND: 'chưa ghi loại mục đích',
    PARAMETER: 'chưa có giới hạn nào có hiệu lực vào ngày này',
    PARAMETER_VALUES: 'giới hạn đang áp dụng được khai báo chưa đúng',
    RATE: 'văn bản có quy định mức, nhưng chưa tìm được mức cụ thể',
  } satisfies CodeWords<MissingFactCode>,
  source: { DOSSIER: 'một hồ sơ', PLAN_LINE: 'một dòng kế hoạch' },
  notWritten: 'chưa ghi',
  unknownPerson: 'Một thành viên',
  unknownUnit: 'Một đơn vị',
  converted: ' Quy đổi theo tỷ giá: {{rates}}.',
  passed: '{{check}}: đạt.',
  cannotTell: '{{check}}: {{missing}}.',
  under: 'dưới {{figure}}',
  points: '{{figure}} điểm phần trăm',
  pointsUnder: 'dưới {{figure}} điểm phần trăm',
  countries_other: '{{count}} nước',
  times_other: '{{count}} lần',
  vehicles_other: '{{count}} xe',
  workingDays_other: '{{count}} ngày làm việc',
} as const;

const en: MessagesOf<typeof vi> = {
  check: {
    ...checkPeopleEn.check,
    TK01: 'Stands in an approved yearly plan',
    TK02: 'Prices within the norms',
    TK03: 'Persons, days, countries',
    TK04: 'Journeys abroad of each person in the year',
    TK05: 'Key leaders of one unit',
    TK06: 'Not the same mission again',
    TK10: 'Nothing is paid twice',
    TK11: 'Sources of money that are allowed',
    TK12: 'Attending online was considered',
    TK14: 'Banquets, gifts and service as the rules have them',
    TK15: 'Settled in time, within the estimate',
    TK16: 'Official passports handed back in time',
    HQ01: 'Measurable objectives',
    HQ02: 'Outcome report on time and whole',
    HQ03: followUpWords.en.check,
    ...effectWords.en.check,
    HQ04: 'Yearly plan achieved',
    HQ05: agreementCheckWords.en.check,
  },
  reason: {
    ...checkPeopleEn.reason,
    ...costReasonsEn,
    TK01: {
      UNPLANNED: {
        says: 'An unplanned activity. Reason: {{unplannedReason}}',
        mend: 'nothing; whoever decides will weigh this reason.',
      },
      UNPLANNED_WITHOUT_REASON: {
        says: 'No plan line is chosen, and no reason is given why there is none.',
        mend: 'choose a line of an approved plan, or write why the activity is unplanned.',
      },
      PLAN_NOT_APPROVED: {
        says: 'The chosen plan line is not approved.',
        mend: 'wait until the yearly plan is approved, or choose another line.',
      },
      LINE_OF_OTHER_KIND: {
        says: 'The chosen plan line is of another kind: {{lineKind}}.',
        mend: 'choose a line of the same kind.',
      },
      LINE_OF_OTHER_YEAR: {
        says: 'The chosen plan line is of the plan of {{lineYear}}, not of the year of the first day.',
        mend: 'choose a line of that year, or correct the first day.',
      },
    },
    TK03: {
      TOO_MANY_PERSONS: {
        says: 'There are more persons in the delegation than the limit.',
        mend: 'take fewer members.',
      },
      TOO_MANY_DAYS: {
        says: 'The journey has more days than the limit.',
        mend: 'shorten it, with the days of departure and return counted.',
      },
      TOO_MANY_COUNTRIES: {
        says: 'The journey leads to more countries than the limit.',
        mend: 'leave out countries of the itinerary.',
      },
    },
    TK04: {
      TOO_MANY_TRIPS: {
        says: '{{personId}} would travel abroad more often in {{year}} than the limit: {{approved}} other journeys approved, {{pending}} waiting.',
        mend: 'send somebody else who suits the purpose.',
      },
      TOO_MANY_TRIPS_WITH_PENDING: {
        says: '{{personId}} would travel abroad more often in {{year}} than the limit if the waiting journeys are approved: {{approved}} other journeys approved, {{pending}} waiting.',
        mend: 'send somebody else, or wait until the other journeys are decided.',
      },
    },
    TK05: {
      TOO_MANY_KEY_LEADERS: {
        says: '{{organisationId}} has more key leaders in one delegation than the limit.',
        mend: 'send somebody else in place of those over the limit.',
      },
    },
    TK06: {
      REPEAT_MISSION: {
        says: '{{organisationId}} has {{source}} to {{countryCode}} with similar content, from {{startDate}}.',
        mend: 'say what is new, join the other mission, or postpone this one.',
      },
    },
    TK12: {
      ONLINE_NOT_CONSIDERED: {
        says: 'Attending online was not considered.',
        mend: 'consider attending online and write the result.',
      },
      ONLINE_WITHOUT_REASON: {
        says: 'It is not said why attending online does not do.',
        mend: 'write why meeting in person is needed.',
      },
    },
    ...returnReasons.en,
    HQ01: {
      TOO_FEW_OBJECTIVES: {
        says: 'Objectives written: {{given}}; needed at least: {{required}}.',
        mend: 'add objectives with a target and its unit.',
      },
      NOT_MEASURABLE: {
        says: 'An objective cannot be measured.',
        mend: 'give this objective a target in figures and its unit.',
      },
    },
    HQ02: {
      REPORT_LATE: {
        says: 'The outcome report was handed in on {{submittedOn}}, after {{dueDate}}.',
        mend: 'say in the report why it is late.',
      },
      REPORT_OVERDUE: {
        says: 'The outcome report was due on {{dueDate}}.',
        mend: 'hand in the outcome report.',
      },
      ...reportPartWords.en,
      PREVIOUS_REPORT_OVERDUE: {
        says: '{{organisationId}} owes the outcome report of an earlier activity, due on {{dueDate}}.',
        mend: 'hand in the report of the earlier activity.',
      },
    },
    HQ03: followUpWords.en.reason,
    HQ05: agreementCheckWords.en.reason,
    ...effectWords.en.reason,
    HQ04: {
      BELOW_BENCHMARK: {
        says: 'Of the plan of {{year}}, {{done}} of {{base}} activities were carried out: below the benchmark.',
        mend: 'carry out the other lines, or adjust the plan and say why.',
      },
    },
  },
  hidden: checkPeopleEn.hidden,
  missing: {
    ...checkPeopleEn.missing,
    ...followUpWords.en.missing,
    ...effectWords.en.missing,
    ...agreementCheckWords.en.missing,
    PLAN_LINE: 'it is not known whether the chosen plan line is approved',
    PERSONS: 'the number of persons is not known',
    DAYS: 'the number of days is not known',
    COUNTRIES: 'the countries are not known',
    START_DATE: 'the first day is not known',
    MEMBERS: 'there are no members yet',
    TRIPS_OF_YEAR: 'the other journeys of a member in the year are not known',
    KEY_LEADER: 'it is not known whether a member is a key leader',
    MEMBER_UNIT: 'the unit of a member is not known',
    TOPIC: 'the topic is not known',
    EARLIER_MISSIONS: 'earlier missions to these countries are not known',
    ONLINE_ALTERNATIVE: 'the question of attending online is not answered',
    DAYS_OFF: 'the days off of the year, by which working days are counted, are not known',
    ACTUAL_COSTS: 'the figures are not closed, so what was spent is not known',
    ESTIMATE: 'the estimate cannot be added up',
    OPEN_REPORTS: 'it is not known which reports are owed',
    PLAN_RESULT: 'it is not known how much of the plan was carried out',
    ITEM: 'it is not said what exactly “{{cost}}” pays for',
    GUEST_RANK: 'the rank of the guests is not decided',
    ROLE: '{{cost}}: it is not said for whom',
    PLACE: '{{cost}}: it is not said in what kind of place',
    COUNTRY: '{{cost}}: it is not said in which country',
    TRAVELLER_CLASS: '{{cost}}: the rate depends on the class of who travels, which is not known',
    LINE_RATE: '{{cost}}: no rate is known that applies',
    STAY_OF_EACH:
      '{{cost}}: the lines come to {{days}} days, more than {{limit}} if all are for one person; people who are there at the same time are one line',
    FOREIGN_SHARE: 'it is not said what the foreign side pays',
    GUESTS: 'the number of guests is not known',
    GUEST_HEAD: 'it is not said who heads the guests',
    GUEST_STANDING: 'it is not said to whom guests are equal, by which cars are counted',
    CAR_RULE: 'the text does not say how many cars guests of this rank are given',
    CAR_DAYS: 'it is not known which cars drive on the same day',
    PAYING_UNION: 'the level of the union that pays is not known yet',
    DONOR_KIND: '{{cost}}: it is not said whether the donor is a body, an enterprise or a person',
    SPLIT: '{{cost}}: two sources pay, perhaps for the same',
    FUNDING_RULE: 'no text was seen on State money for this activity at this level',
    PURPOSE_KIND: 'the kind of purpose is not known',
    PARAMETER: 'no limit is in force on this day',
    PARAMETER_VALUES: 'the limit in force is not written correctly',
    RATE: 'the document sets a rate that has not been found',
  },
  source: { DOSSIER: 'a dossier', PLAN_LINE: 'a plan line' },
  notWritten: 'not written',
  unknownPerson: 'A member',
  unknownUnit: 'A unit',
  converted: ' Converted by: {{rates}}.',
  passed: '{{check}}: kept.',
  cannotTell: '{{check}}: {{missing}}.',
  under: 'under {{figure}}',
  points: '{{figure}} percentage points',
  pointsUnder: 'under {{figure}} percentage points',
  vehicles_one: '{{count}} car',
  vehicles_other: '{{count}} cars',
  times_one: '{{count}} time',
  times_other: '{{count}} times',
  workingDays_one: '{{count}} working day',
  workingDays_other: '{{count}} working days',
  countries_one: '{{count}} country',
  countries_other: '{{count}} countries',
};

/** The sentences of the checks: what each is about, each reason, what would mend it, what is missing. */
export const checkWords = defineMessages(vi, en);

import type { CheckReasonCode } from '@cau-noi/domain/assessment/catalogue';

/** The checks on people and on other journeys whose sentences stand here, beside those of `checks.ts`. */
type Here = 'TK07' | 'TK08' | 'TK09' | 'TK13' | 'TK17';

type Words = {
  readonly check: { readonly [Id in Here]: string };
  readonly reason: {
    readonly [Id in Here]: {
      readonly [
        Reason in CheckReasonCode extends infer Code
          ? Code extends `${Id}.${infer Name}`
            ? Name
            : never
          : never
      ]: { readonly says: string; readonly mend: string };
    };
  };
  /** Of the mission of another unit of which the reader may not know more. */
  readonly hidden: {
    readonly [Id in 'TK06' | 'TK13']: { readonly says: string; readonly mend: string };
  };
  readonly missing: Readonly<Record<string, string>>;
};

export const checkPeopleVi = {
  check: {
    TK07: 'Người thân trong đoàn, thư mời đích danh, doanh nghiệp chi trả',
    TK08: 'Còn thời gian công tác để áp dụng điều đã học',
    TK09: 'Chuyên môn và ngoại ngữ phù hợp',
    TK13: 'Không tách những đoàn có thể ghép',
    TK17: 'Không phải lúc nào cũng những người ấy đi',
  },
  reason: {
    TK07: {
      PERSONAL_INVITATION: {
        says: 'Thư mời đích danh cá nhân, nơi mời: {{from}}.',
        mend: 'đề nghị bên mời gửi thư cho tổ chức, hoặc giải trình và nêu cấp đã quyết định.',
      },
      ENTERPRISE_INVITATION: {
        says: 'Thư mời của doanh nghiệp: {{from}}.',
        mend: 'không đi theo lời mời của doanh nghiệp, hoặc giải trình và nêu cấp đã quyết định.',
      },
      ENTERPRISE_PAYS: {
        says: 'Dự toán có khoản do bên mời là doanh nghiệp ({{from}}) chi trả.',
        mend: 'chuyển các khoản này sang nguồn của đơn vị, hoặc giải trình.',
      },
      ENTERPRISE_DONATES: {
        says: '{{cost}}: do một doanh nghiệp tài trợ chi trả.',
        mend: 'chuyển khoản này sang nguồn của đơn vị, hoặc giải trình.',
      },
      RELATIVES: {
        says: 'Trong đoàn có người thân của nhau: {{explanation}}',
        mend: 'không phải sửa; cấp phê duyệt sẽ xem xét lý do này.',
      },
      RELATIVES_WITHOUT_REASON: {
        says: 'Trong đoàn có người thân của nhau nhưng chưa nêu quan hệ, lý do và người quyết định.',
        mend: 'ghi rõ quan hệ, lý do và người quyết định, hoặc cử người khác.',
      },
    },
    TK08: {
      NEAR_RETIREMENT: {
        says: '{{personId}} đi học tập, tập huấn khi còn {{monthsLeft}} tháng đến tuổi nghỉ hưu.',
        mend: 'cử người còn thời gian áp dụng, hoặc giải trình vì sao cần người này và ai sẽ tiếp tục.',
      },
      PAST_RETIREMENT_AGE: {
        says: '{{personId}} đi học tập, tập huấn khi đã qua tuổi nghỉ hưu chung.',
        mend: 'cử người khác, hoặc nêu căn cứ kéo dài thời gian công tác.',
      },
    },
    TK09: {
      LANGUAGE_TOO_LOW: {
        says: '{{personId}} là phiên dịch, nhưng ngoại ngữ cao nhất đã ghi là {{language}} bậc {{level}}, dưới bậc {{minLevel}}.',
        mend: 'cử phiên dịch khác, hoặc cập nhật ngoại ngữ trong hồ sơ cán bộ.',
      },
      LANGUAGE_SELF_STATED: {
        says: '{{personId}} là phiên dịch; {{language}} bậc {{level}} do người này tự khai, chưa có chứng chỉ từ bậc {{minLevel}}.',
        mend: 'cập nhật chứng chỉ trong hồ sơ cán bộ, nếu có.',
      },
      TRADE_OFF_TOPIC: {
        says: 'Chuyên môn đã ghi của {{personId}} (ngành nghề: {{trade}}; công việc: {{function}}) ít từ trùng với chủ đề “{{topic}}”.',
        mend: 'xem lại lý do cử, hoặc cử người làm đúng chuyên môn này.',
      },
    },
    TK13: {
      MERGEABLE_MISSION: {
        says: '{{organisationId}} có {{source}} đến {{countryCode}}, bắt đầu {{startDate}}, cách chuyến này {{days}} ngày. Số đoàn khác đến đó trong khoảng này: {{others}}.',
        mend: 'trao đổi với đơn vị đó để ghép đoàn, hoặc đi cùng dịp để chung phiên dịch, phương tiện.',
      },
    },
    TK17: {
      SAME_TRAVELLER: {
        says: '{{personId}} đi {{journeys}} trên {{unitJourneys}} chuyến đi nước ngoài của đơn vị trong {{months}} tháng, kể cả chuyến này.',
        mend: 'xem xét cử người khác; nếu vẫn cử, nêu rõ lý do cử.',
      },
    },
  },
  hidden: {
    TK06: {
      says: '{{organisationId}} có một đoàn đến {{countryCode}} trong thời hạn của điều kiện này, có thể cùng nội dung. Hồ sơ đó ngoài phạm vi được xem.',
      mend: 'hỏi đơn vị đó hoặc cơ quan tham mưu đối ngoại, rồi nêu nội dung mới của chuyến này.',
    },
    TK13: {
      says: '{{organisationId}} có một đoàn đến {{countryCode}} vào khoảng thời gian gần chuyến này; hồ sơ đó ngoài phạm vi được xem. Số đoàn khác đến đó trong khoảng này: {{others}}.',
      mend: 'trao đổi với đơn vị đó để ghép đoàn, hoặc đi cùng dịp để chung phiên dịch, phương tiện.',
    },
  },
  missing: {
    INVITATION: 'chưa biết ai mời',
    RELATIVES: 'chưa khai trong đoàn có người thân của nhau hay không',
    RETIREMENT:
      'chưa tính được thời gian đến tuổi nghỉ hưu của thành viên (cần ngày sinh, giới tính)',
    LANGUAGES: 'chưa biết ngoại ngữ của người phiên dịch',
    PURPOSE: 'chưa biết loại mục đích',
    TRADE: 'chưa biết ngành nghề và công việc của thành viên',
    UNIT_JOURNEYS: 'chưa biết các chuyến đi khác của đơn vị',
    UPCOMING_MISSIONS: 'chưa biết các đoàn sắp đến những nước này',
  },
} as const satisfies Words;

export const checkPeopleEn = {
  check: {
    TK07: 'Relatives, invitations by name, enterprises that pay',
    TK08: 'Time left to apply what is learned',
    TK09: 'Trade and languages suit the journey',
    TK13: 'No separate journeys that could be one',
    TK17: 'Not always the same people travelling',
  },
  reason: {
    TK07: {
      PERSONAL_INVITATION: {
        says: 'The invitation is to a person by name, from: {{from}}.',
        mend: 'ask for an invitation to the organisation, or justify it and say who decided.',
      },
      ENTERPRISE_INVITATION: {
        says: 'The invitation is from an enterprise: {{from}}.',
        mend: 'do not travel at the invitation of an enterprise, or justify it and say who decided.',
      },
      ENTERPRISE_PAYS: {
        says: 'The estimate has costs that the inviting enterprise pays ({{from}}).',
        mend: 'let the unit pay these costs, or justify it.',
      },
      ENTERPRISE_DONATES: {
        says: '{{cost}}: an enterprise pays it as a donor.',
        mend: 'pay it from own sources, or justify it.',
      },
      RELATIVES: {
        says: 'There are relatives in the delegation: {{explanation}}',
        mend: 'nothing; whoever decides will weigh this reason.',
      },
      RELATIVES_WITHOUT_REASON: {
        says: 'There are relatives in the delegation, and it is not said who, why and by whose decision.',
        mend: 'write who they are to each other, why both go and who decided, or send somebody else.',
      },
    },
    TK08: {
      NEAR_RETIREMENT: {
        says: '{{personId}} would go to learn with this many months left until the age of retirement: {{monthsLeft}}.',
        mend: 'send somebody with time to apply it, or say why just this person, and who will carry it on.',
      },
      PAST_RETIREMENT_AGE: {
        says: '{{personId}} would go to learn past the general age of retirement.',
        mend: 'send somebody else, or say on what grounds the person still serves.',
      },
    },
    TK09: {
      LANGUAGE_TOO_LOW: {
        says: '{{personId}} interprets, and the best language in the register is {{language}} at {{level}}, below {{minLevel}}.',
        mend: 'send another interpreter, or bring the languages in the register up to date.',
      },
      LANGUAGE_SELF_STATED: {
        says: '{{personId}} interprets; {{language}} at {{level}} is their own word, without a certificate of {{minLevel}} or above.',
        mend: 'add the certificate to the register, if there is one.',
      },
      TRADE_OFF_TOPIC: {
        says: 'What the register says of the work of {{personId}} (trade: {{trade}}; function: {{function}}) shares few words with the topic “{{topic}}”.',
        mend: 'look again at the reason for sending them, or send somebody of that trade.',
      },
    },
    TK13: {
      MERGEABLE_MISSION: {
        says: '{{organisationId}} has {{source}} to {{countryCode}}, from {{startDate}}; days between that and this one: {{days}}. Other journeys there around that time: {{others}}.',
        mend: 'ask that unit about travelling as one delegation, or at one time, to share interpreters and transport.',
      },
    },
    TK17: {
      SAME_TRAVELLER: {
        says: 'Journeys abroad of the unit in {{months}} months, with this one: {{unitJourneys}}; {{personId}} goes on {{journeys}} of them.',
        mend: 'think of sending somebody else; otherwise say clearly why just this person.',
      },
    },
  },
  hidden: {
    TK06: {
      says: '{{organisationId}} has a journey to {{countryCode}} within the time of this check, perhaps with the same content. You may not read its record.',
      mend: 'ask that unit or the foreign-affairs advisers, then say what is new about this journey.',
    },
    TK13: {
      says: '{{organisationId}} has a journey to {{countryCode}} around the time of this one; you may not read its record. Other journeys there around that time: {{others}}.',
      mend: 'ask that unit about travelling as one delegation, or at one time, to share interpreters and transport.',
    },
  },
  missing: {
    INVITATION: 'it is not known who invited',
    RELATIVES: 'it is not declared whether there are relatives in the delegation',
    RETIREMENT:
      'time until retirement of a member cannot be counted (it takes day of birth and sex)',
    LANGUAGES: 'the languages of the interpreter are not known',
    PURPOSE: 'the kind of purpose is not known',
    TRADE: 'trade and function of a member are not known',
    UNIT_JOURNEYS: 'the other journeys of the unit are not known',
    UPCOMING_MISSIONS: 'journeys to these countries that are to come are not known',
  },
} as const satisfies Words;

import type { CheckReasonCode } from '@cau-noi/domain/assessment/catalogue';

/** The checks on people and on other journeys whose sentences stand here, beside those of `checks.ts`. */
type Here = 'TK13' | 'TK17';

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
  readonly missing: Readonly<Record<string, string>>;
};

export const checkPeopleVi = {
  check: {
    TK13: 'Không tách những đoàn có thể ghép',
    TK17: 'Không phải lúc nào cũng những người ấy đi',
  },
  reason: {
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
  missing: {
    UNIT_JOURNEYS: 'chưa biết các chuyến đi khác của đơn vị',
    UPCOMING_MISSIONS: 'chưa biết các đoàn sắp đến những nước này',
  },
} as const satisfies Words;

export const checkPeopleEn = {
  check: {
    TK13: 'No separate journeys that could be one',
    TK17: 'Not always the same people travelling',
  },
  reason: {
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
  missing: {
    UNIT_JOURNEYS: 'the other journeys of the unit are not known',
    UPCOMING_MISSIONS: 'journeys to these countries that are to come are not known',
  },
} as const satisfies Words;

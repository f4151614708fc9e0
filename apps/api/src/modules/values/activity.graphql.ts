import type { FundingSource } from '@cau-noi/domain/activity/funding';
import type { ActivityKind, ReportingClass } from '@cau-noi/domain/activity/kind';
import type { HeadLevel, Priority, PurposeKind } from '@cau-noi/domain/activity/purpose';
import type { ApprovalRole, ApprovalSubjectKind } from '@cau-noi/domain/approval';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import { enumOf } from '../../enum.ts';

export const ActivityKindEnum = enumOf<ActivityKind>(
  'ActivityKind',
  'The six kinds of foreign-affairs activity, as they stand in a yearly plan.',
  {
    OUTBOUND: 'A delegation abroad (đoàn ra).',
    INBOUND: 'Guests from abroad received at home (đoàn vào).',
    EVENT_HOSTED: 'An international conference, seminar or training that a union hosts (đăng cai).',
    EVENT_ABROAD: 'A conference or training attended abroad.',
    EVENT_DOMESTIC: 'A foreign-affairs conference or training attended at home.',
    EVENT_ONLINE: 'An event attended or held online.',
  },
);

export const ReportingClassEnum = enumOf<ReportingClass>(
  'ReportingClass',
  'The one row of the statistics that an activity counts in.',
  {
    DELEGATION_OUT: 'Counts as a delegation out (đoàn ra).',
    DELEGATION_IN: 'Counts as a delegation in (đoàn vào).',
    EVENT_HOSTED: 'Counts as an event hosted.',
    EVENT_ABROAD: 'Counts as an event attended abroad.',
    EVENT_DOMESTIC: 'Counts as an event attended at home.',
    EVENT_ONLINE: 'Counts as an online event.',
  },
);

export const FundingSourceEnum = enumOf<FundingSource>(
  'FundingSource',
  'Where the money of an activity comes from (nguồn kinh phí).',
  {
    UNION_FUND: "The unions' own fund (tài chính công đoàn).",
    STATE_BUDGET: 'The State budget (ngân sách nhà nước).',
    HOST: 'The inviting side (phía bạn mời đài thọ).',
    DONOR: 'A donor (nhà tài trợ).',
    PROJECT: 'A programme or project (chương trình, dự án).',
  },
);

export const PurposeKindEnum = enumOf<PurposeKind>(
  'PurposeKind',
  'Why an activity is undertaken (mục đích).',
  {
    EXCHANGE: 'An exchange under an agreement or custom.',
    STUDY: 'Learning from the experience of others.',
    NEGOTIATION: 'Negotiating or signing.',
    CONGRESS: 'A congress of a partner or international body.',
    CONFERENCE: 'A conference or seminar.',
    TRAINING: 'A training course.',
    PROJECT: 'Work within a programme or project.',
    COURTESY: 'A courtesy visit.',
    AID: 'Giving or receiving aid.',
    OTHER: 'Something else.',
  },
);

export const PriorityEnum = enumOf<Priority>('Priority', 'How important an activity is.', {
  HIGH: 'To be carried out first.',
  NORMAL: 'As planned.',
  LOW: 'The first to be left out.',
});

export const HeadLevelEnum = enumOf<HeadLevel>(
  'HeadLevel',
  'The level of the person who leads the party (cấp trưởng đoàn).',
  {
    FEDERATION_LEADER: 'A leader of the federation.',
    UNIT_LEADER: 'A leader of the union.',
    DEPARTMENT_LEADER: 'The head of a department.',
    OFFICER: 'An officer.',
    GRASSROOTS: 'Somebody of a grassroots union.',
  },
);

export const OrganisationKindEnum = enumOf<OrganisationKind>(
  'OrganisationKind',
  'The levels of the unions, highest first (cấp công đoàn).',
  {
    FEDERATION: 'The Vietnam General Confederation of Labour (Tổng Liên đoàn).',
    SECTOR_UNION: 'A central sector union or corporation union (công đoàn ngành trung ương).',
    PROVINCIAL_UNION: 'The union of a province or city (liên đoàn lao động tỉnh, thành phố).',
    UPPER_LEVEL_UNION: 'An immediate upper-level union (công đoàn cấp trên trực tiếp cơ sở).',
    GRASSROOTS_UNION: 'A grassroots union (công đoàn cơ sở).',
  },
);

export const ApprovalSubjectKindEnum = enumOf<ApprovalSubjectKind>(
  'ApprovalSubjectKind',
  'What goes through approval.',
  { PLAN: 'A yearly plan (kế hoạch năm).', DOSSIER: 'A dossier (hồ sơ).' },
);

export const ApprovalRoleEnum = enumOf<ApprovalRole>(
  'ApprovalRole',
  'Who decides a step of an approval.',
  {
    UNIT_LEADER: 'The leader of the union that wrote the record.',
    FEDERATION_ADVISER: "The federation's foreign-affairs adviser.",
    FEDERATION_LEADER: 'A leader of the federation.',
  },
);

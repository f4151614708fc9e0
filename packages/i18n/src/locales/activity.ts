import type { FundingSource } from '@cau-noi/domain/activity/funding';
import type { ActivityKind, ReportingClass } from '@cau-noi/domain/activity/kind';
import type { HeadLevel, Priority, PurposeKind } from '@cau-noi/domain/activity/purpose';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

const vi = {
  kind: {
    OUTBOUND: 'Đoàn ra',
    INBOUND: 'Đoàn vào',
    EVENT_HOSTED: 'Đăng cai hội nghị, hội thảo, tập huấn',
    EVENT_ABROAD: 'Dự hội nghị, tập huấn ngoài nước',
    EVENT_DOMESTIC: 'Dự hội nghị, tập huấn trong nước',
    EVENT_ONLINE: 'Hoạt động trực tuyến',
  } satisfies CodeWords<ActivityKind>,
  reportingClass: {
    DELEGATION_OUT: 'Đoàn ra',
    DELEGATION_IN: 'Đoàn vào',
    EVENT_HOSTED: 'Hội nghị, hội thảo đăng cai',
    EVENT_ABROAD: 'Hội nghị, tập huấn ngoài nước',
    EVENT_DOMESTIC: 'Hội nghị, tập huấn trong nước',
    EVENT_ONLINE: 'Trực tuyến',
  } satisfies CodeWords<ReportingClass>,
  funding: {
    UNION_FUND: 'Tài chính công đoàn',
    STATE_BUDGET: 'Ngân sách nhà nước',
    HOST: 'Phía bạn đài thọ',
    DONOR: 'Nhà tài trợ',
    PROJECT: 'Chương trình, dự án',
  } satisfies CodeWords<FundingSource>,
  purpose: {
    EXCHANGE: 'Trao đổi đoàn theo thỏa thuận',
    STUDY: 'Khảo sát, học tập kinh nghiệm',
    NEGOTIATION: 'Đàm phán, ký kết',
    CONGRESS: 'Dự đại hội',
    CONFERENCE: 'Dự hội nghị, hội thảo',
    TRAINING: 'Tập huấn, bồi dưỡng',
    PROJECT: 'Thực hiện chương trình, dự án',
    COURTESY: 'Thăm xã giao, lễ tân',
    AID: 'Viện trợ, hỗ trợ',
    OTHER: 'Mục đích khác',
  } satisfies CodeWords<PurposeKind>,
  priority: {
    HIGH: 'Cao',
    NORMAL: 'Bình thường',
    LOW: 'Thấp',
  } satisfies CodeWords<Priority>,
  headLevel: {
    FEDERATION_LEADER: 'Lãnh đạo Tổng Liên đoàn',
    UNIT_LEADER: 'Lãnh đạo đơn vị',
    DEPARTMENT_LEADER: 'Lãnh đạo ban, phòng',
    OFFICER: 'Cán bộ chuyên môn',
    GRASSROOTS: 'Cán bộ công đoàn cơ sở',
  } satisfies CodeWords<HeadLevel>,
  level: {
    FEDERATION: 'Tổng Liên đoàn',
    SECTOR_UNION: 'Công đoàn ngành trung ương',
    PROVINCIAL_UNION: 'Liên đoàn lao động tỉnh, thành phố',
    UPPER_LEVEL_UNION: 'Công đoàn cấp trên trực tiếp cơ sở',
    GRASSROOTS_UNION: 'Công đoàn cơ sở',
  } satisfies CodeWords<OrganisationKind>,
} as const;

/** The words of activities: kinds, statistics rows, funding, purposes, priorities, levels. */
export const activityWords = defineMessages(vi, {
  kind: {
    OUTBOUND: 'Delegation out',
    INBOUND: 'Delegation in',
    EVENT_HOSTED: 'Conference, seminar or training hosted',
    EVENT_ABROAD: 'Conference or training attended abroad',
    EVENT_DOMESTIC: 'Conference or training attended at home',
    EVENT_ONLINE: 'Online activity',
  },
  reportingClass: {
    DELEGATION_OUT: 'Delegations out',
    DELEGATION_IN: 'Delegations in',
    EVENT_HOSTED: 'Conferences and seminars hosted',
    EVENT_ABROAD: 'Conferences and trainings abroad',
    EVENT_DOMESTIC: 'Conferences and trainings at home',
    EVENT_ONLINE: 'Online',
  },
  funding: {
    UNION_FUND: 'Union fund',
    STATE_BUDGET: 'State budget',
    HOST: 'Paid by the host',
    DONOR: 'Donor',
    PROJECT: 'Programme or project',
  },
  purpose: {
    EXCHANGE: 'Exchange under an agreement',
    STUDY: 'Study visit',
    NEGOTIATION: 'Negotiation or signing',
    CONGRESS: 'Congress',
    CONFERENCE: 'Conference or seminar',
    TRAINING: 'Training',
    PROJECT: 'Programme or project work',
    COURTESY: 'Courtesy visit',
    AID: 'Aid and support',
    OTHER: 'Other purpose',
  },
  priority: { HIGH: 'High', NORMAL: 'Normal', LOW: 'Low' },
  headLevel: {
    FEDERATION_LEADER: 'Leader of the federation',
    UNIT_LEADER: 'Leader of the unit',
    DEPARTMENT_LEADER: 'Head of a department',
    OFFICER: 'Officer',
    GRASSROOTS: 'Officer of a grassroots union',
  },
  level: {
    FEDERATION: 'Federation',
    SECTOR_UNION: 'Sector union',
    PROVINCIAL_UNION: 'Provincial union',
    UPPER_LEVEL_UNION: 'Upper-level union',
    GRASSROOTS_UNION: 'Grassroots union',
  },
});

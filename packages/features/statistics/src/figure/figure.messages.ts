import type { DeclaredIndicator } from '@cau-noi/domain/statistics/declared';
import { defineMessages } from '@cau-noi/i18n/messages';
import type { MessageTree, MessagesOf } from '@cau-noi/i18n/messages';

const vi = {
  phrase: {
    DELEGATIONS_OUT_other: '{{count}} đoàn ra',
    PERSON_TRIPS_OUT_other: '{{count}} lượt cán bộ',
    DISTINCT_PERSONS_OUT_other: '{{count}} người',
    DELEGATIONS_IN_other: '{{count}} đoàn vào',
    GUESTS_IN_other: '{{count}} khách quốc tế',
    EVENTS_HOSTED_other: '{{count}} hội nghị, hội thảo quốc tế',
    PARTICIPANTS_HOSTED_other: '{{count}} người dự',
    EVENTS_ABROAD_other: '{{count}} hội nghị, hội thảo ngoài nước',
    PERSON_TRIPS_EVENTS_ABROAD_other: '{{count}} lượt cán bộ',
    EVENTS_DOMESTIC_other: '{{count}} hội nghị, hội thảo, tập huấn trong nước',
    PERSON_TRIPS_EVENTS_DOMESTIC_other: '{{count}} lượt cán bộ',
    EVENTS_ONLINE_other: '{{count}} hoạt động trực tuyến',
    PERSON_TRIPS_ONLINE_other: '{{count}} lượt cán bộ',
    PLAN_ACHIEVED_PERCENT_other: '{{count}}% kế hoạch',
  },
  indicator: {
    DELEGATIONS_OUT: 'Đoàn ra',
    PERSON_TRIPS_OUT: 'Lượt cán bộ trong đoàn ra',
    DISTINCT_PERSONS_OUT: 'Số người đã đi trong đoàn ra',
    DELEGATIONS_IN: 'Đoàn vào',
    GUESTS_IN: 'Khách quốc tế',
    EVENTS_HOSTED: 'Hội nghị, hội thảo quốc tế đăng cai',
    PARTICIPANTS_HOSTED: 'Người dự sự kiện đăng cai',
    EVENTS_ABROAD: 'Hội nghị, hội thảo ngoài nước',
    PERSON_TRIPS_EVENTS_ABROAD: 'Lượt cán bộ dự ngoài nước',
    EVENTS_DOMESTIC: 'Hội nghị, hội thảo, tập huấn trong nước',
    PERSON_TRIPS_EVENTS_DOMESTIC: 'Lượt cán bộ dự trong nước',
    EVENTS_ONLINE: 'Hoạt động trực tuyến',
    PERSON_TRIPS_ONLINE: 'Lượt cán bộ dự trực tuyến',
    PLAN_ACHIEVED_PERCENT: 'Tỷ lệ thực hiện kế hoạch',
  },
  openList: '{{figure}}: mở danh sách hồ sơ',
  about: 'khoảng ',
  average: 'bình quân ',
} as const satisfies {
  readonly phrase: Readonly<Record<`${DeclaredIndicator}_other`, string>>;
  readonly indicator: Readonly<Record<DeclaredIndicator, string>>;
} & MessageTree;

const en: MessagesOf<typeof vi> = {
  phrase: {
    DELEGATIONS_OUT_one: '{{count}} delegation out',
    DELEGATIONS_OUT_other: '{{count}} delegations out',
    PERSON_TRIPS_OUT_one: '{{count}} person-trip',
    PERSON_TRIPS_OUT_other: '{{count}} person-trips',
    DISTINCT_PERSONS_OUT_one: '{{count}} person',
    DISTINCT_PERSONS_OUT_other: '{{count}} persons',
    DELEGATIONS_IN_one: '{{count}} delegation in',
    DELEGATIONS_IN_other: '{{count}} delegations in',
    GUESTS_IN_one: '{{count}} guest from abroad',
    GUESTS_IN_other: '{{count}} guests from abroad',
    EVENTS_HOSTED_one: '{{count}} international conference or seminar',
    EVENTS_HOSTED_other: '{{count}} international conferences and seminars',
    PARTICIPANTS_HOSTED_one: '{{count}} participant',
    PARTICIPANTS_HOSTED_other: '{{count}} participants',
    EVENTS_ABROAD_one: '{{count}} conference or seminar abroad',
    EVENTS_ABROAD_other: '{{count}} conferences and seminars abroad',
    PERSON_TRIPS_EVENTS_ABROAD_one: '{{count}} person-trip',
    PERSON_TRIPS_EVENTS_ABROAD_other: '{{count}} person-trips',
    EVENTS_DOMESTIC_one: '{{count}} conference, seminar or training at home',
    EVENTS_DOMESTIC_other: '{{count}} conferences, seminars and trainings at home',
    PERSON_TRIPS_EVENTS_DOMESTIC_one: '{{count}} person-trip',
    PERSON_TRIPS_EVENTS_DOMESTIC_other: '{{count}} person-trips',
    EVENTS_ONLINE_one: '{{count}} online activity',
    EVENTS_ONLINE_other: '{{count}} online activities',
    PERSON_TRIPS_ONLINE_one: '{{count}} person-trip',
    PERSON_TRIPS_ONLINE_other: '{{count}} person-trips',
    PLAN_ACHIEVED_PERCENT_one: '{{count}}% of the plan',
    PLAN_ACHIEVED_PERCENT_other: '{{count}}% of the plan',
  },
  indicator: {
    DELEGATIONS_OUT: 'Delegations out',
    PERSON_TRIPS_OUT: 'Person-trips of delegations out',
    DISTINCT_PERSONS_OUT: 'Distinct persons of delegations out',
    DELEGATIONS_IN: 'Delegations in',
    GUESTS_IN: 'Guests from abroad',
    EVENTS_HOSTED: 'International conferences and seminars hosted',
    PARTICIPANTS_HOSTED: 'Participants of events hosted',
    EVENTS_ABROAD: 'Conferences and seminars abroad',
    PERSON_TRIPS_EVENTS_ABROAD: 'Person-trips to events abroad',
    EVENTS_DOMESTIC: 'Conferences, seminars and trainings at home',
    PERSON_TRIPS_EVENTS_DOMESTIC: 'Person-trips to events at home',
    EVENTS_ONLINE: 'Online activities',
    PERSON_TRIPS_ONLINE: 'Person-trips to online activities',
    PLAN_ACHIEVED_PERCENT: 'Share of the plan carried out',
  },
  openList: '{{figure}}: open the list of dossiers',
  about: 'about ',
  average: 'on average ',
};

/** The words of figures: with their number in a sentence, and as the name of a row. */
export const figureMessages = defineMessages(vi, en);

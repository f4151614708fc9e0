import type { GuestRank, GuestRole, GuestStanding } from '@cau-noi/domain/activity/guest';
import type {
  CostKind,
  DonorKind,
  DossierState,
  EventMode,
  ForeignShare,
  InvitationKind,
  MemberRole,
  ParticipantKind,
  StopReason,
} from '@cau-noi/domain/dossier';
import type { CostItem } from '@cau-noi/domain/dossier/cost-item';
import { enumOf } from '../../enum.ts';

export const DossierStateEnum = enumOf<DossierState>(
  'DossierState',
  'The life of a dossier (trạng thái hồ sơ).',
  {
    DRAFT: 'Being written.',
    SUBMITTED: 'Waits for a decision.',
    RETURNED: 'Returned to its author with a reason.',
    APPROVED: 'Approved; the activity may take place.',
    COMPLETED: 'The activity took place and its figures are closed.',
    POSTPONED: 'Waits for new dates and a new approval.',
    CANCELLED: 'Does not take place.',
  },
);

export const StopReasonEnum = enumOf<StopReason>(
  'StopReason',
  'Why an activity is cancelled or postponed.',
  {
    FORCE_MAJEURE: 'Force majeure (bất khả kháng): epidemic, disaster, war.',
    PARTNER_REQUEST: 'The partner asked for it.',
    SUSPENSION: 'Activities of the kind are suspended.',
    BUDGET: 'There is no money for it.',
    STAFFING: 'The people for it are not there.',
    VISA: 'Visas were not given in time.',
    MERGED_WITH_OTHER: 'It is carried out together with another activity.',
    OTHER: 'Something else, said in the text.',
  },
);

export const MemberRoleEnum = enumOf<MemberRole>(
  'MemberRole',
  'The part a member plays in a party.',
  {
    HEAD: 'Leads it (trưởng đoàn).',
    DEPUTY_HEAD: 'Stands in for the head (phó trưởng đoàn).',
    SECRETARY: 'Keeps its papers (thư ký đoàn).',
    INTERPRETER: 'Interprets (phiên dịch).',
    EXPERT: 'Knows the subject (chuyên gia).',
    MEMBER: 'Takes part (thành viên).',
  },
);

export const InvitationKindEnum = enumOf<InvitationKind>(
  'InvitationKind',
  'Who invited, and how.',
  {
    ORGANISATION: 'A body invited the union.',
    PERSONAL: 'Somebody was invited by name.',
    ENTERPRISE: 'An enterprise invited.',
  },
);

export const DonorKindEnum = enumOf<DonorKind>('DonorKind', 'Who a donor is.', {
  ORGANISATION: 'A body that is no enterprise.',
  ENTERPRISE: 'An enterprise.',
  PERSON: 'Somebody out of their own money.',
});

export const GuestRoleEnum = enumOf<GuestRole>('GuestRole', 'The part of guests in their party.', {
  HEAD: 'Leads the party.',
  DEPUTY_HEAD: 'Stands in for its head.',
  MEMBER: 'Takes part.',
  INTERPRETER: 'Interprets.',
  STAFF: 'Accompanies: secretaries, drivers, press.',
});

export const GuestRankEnum = enumOf<GuestRank>(
  'GuestRank',
  'Guest rank (hạng khách), which decides what a reception may cost.',
  {
    SPECIAL: 'Special guests (khách đặc biệt).',
    A: 'Rank A.',
    B: 'Rank B.',
    C: 'Rank C.',
    OTHER: 'Other guests.',
  },
);

export const GuestStandingEnum = enumOf<GuestStanding>(
  'GuestStanding',
  'As whom a guest stands beside officials of the State (chức vụ tương đương).',
  {
    MINISTER: 'As a minister.',
    DEPUTY_MINISTER: 'As a deputy minister.',
    OTHER: 'As neither.',
  },
);

export const EventModeEnum = enumOf<EventMode>('EventMode', 'How an event is held.', {
  IN_PERSON: 'All in one place.',
  ONLINE: 'Online.',
  HYBRID: 'In one place and online.',
});

export const ParticipantKindEnum = enumOf<ParticipantKind>(
  'ParticipantKind',
  'Kinds of participants of an event.',
  {
    UNION_LEADER: 'Leaders of unions.',
    UNION_OFFICER: 'Officers of unions.',
    GRASSROOTS_OFFICER: 'Officers of grassroots unions.',
    FOREIGN_PARTICIPANT: 'Participants from abroad.',
    EXPERT: 'Experts and speakers.',
    OTHER: 'Others.',
  },
);

export const CostKindEnum = enumOf<CostKind>('CostKind', 'What a line of the estimate pays for.', {
  TICKET: 'International tickets.',
  LODGING: 'Rooms.',
  MEALS: 'Meals.',
  POCKET_MONEY: 'Pocket money (tiêu vặt).',
  LOCAL_TRANSPORT: 'Transport on the spot.',
  VISA: 'Visas and passports.',
  INSURANCE: 'Insurance.',
  REGISTRATION_FEE: 'Registration fees.',
  INTERPRETATION: 'Interpretation and translation.',
  RECEPTION: 'Official receptions.',
  GIFT: 'Gifts.',
  VENUE: 'Venue and equipment.',
  DOCUMENTS: 'Documents and printing.',
  OTHER: 'Something else.',
});

export const CostItemEnum = enumOf<CostItem>(
  'CostItem',
  'What exactly a line of the estimate pays for (nội dung chi).',
  {
    GUEST_LODGING: 'Rooms of guests, breakfast included.',
    GUEST_MEALS: 'Meals of guests: noon and evening of a day.',
    BREAKFAST: 'Breakfast that the price of the room does not include.',
    BANQUET: 'The banquet for a delegation (tiệc chiêu đãi).',
    BANQUET_DAY_MEAL: 'The other meal on the day of the banquet.',
    GUEST_REFRESHMENTS: 'Refreshments of guests at a meeting, by half days.',
    GUEST_FLOWERS: 'Flowers for the head of guests.',
    GUEST_GIFT: 'Gifts to guests.',
    ART_SHOW: 'An art show for guests.',
    VIP_LOUNGE: 'The VIP lounge of the airport.',
    CAR: 'Cars, by vehicles and days.',
    SERVICE_STAFF_MEALS: 'Collective meals of service staff.',
    STAFF_MEALS_IN_CASH: 'Money paid to service staff in place of meals.',
    FAREWELL_MEAL: 'A farewell meal for an ambassador or head of an international office.',
    FAREWELL_GIFT: 'A farewell gift for the same.',
    TRANSLATION_INTO_VIETNAMESE: 'Translation into Vietnamese, by pages of 350 words.',
    TRANSLATION_FROM_VIETNAMESE: 'Translation from Vietnamese, by pages of 350 words.',
    OTHER_LANGUAGE_INTO_VIETNAMESE:
      'Translation into Vietnamese from a language that is none of the United Nations’, by pages.',
    OTHER_LANGUAGE_FROM_VIETNAMESE:
      'Translation from Vietnamese into a language that is none of the United Nations’, by pages.',
    CONSECUTIVE_INTERPRETATION: 'Hired consecutive interpreters, by hours.',
    SIMULTANEOUS_INTERPRETATION: 'Hired simultaneous interpreters, by hours.',
    OWN_TRANSLATION_INTO_VIETNAMESE: 'Translation into Vietnamese by own staff.',
    OWN_TRANSLATION_FROM_VIETNAMESE: 'Translation from Vietnamese by own staff.',
    OWN_CONSECUTIVE_INTERPRETATION: 'Consecutive interpretation by own staff.',
    OWN_SIMULTANEOUS_INTERPRETATION: 'Simultaneous interpretation by own staff.',
    CONFERENCE_SERVICE_ALLOWANCE: 'Allowance of those who serve an international conference.',
    NEGOTIATION_ALLOWANCE_HOME: 'Allowance for negotiations at home, by half days.',
    NEGOTIATION_ALLOWANCE_ABROAD: 'Allowance for preparing negotiations abroad, by half days.',
    OTHER_EXPENSE: 'Something else.',
    DOMESTIC_GUEST_REFRESHMENTS: 'Refreshments of guests from home, by half days.',
    DOMESTIC_GUEST_MEAL: 'A meal for guests from home.',
    IMPORTANT_GUEST_MEAL: 'A meal for guests from home at an important programme.',
    TRAVEL_ALLOWANCE: 'Daily allowance of missions at home (phụ cấp lưu trú).',
    TRAVEL_LODGING_LUMP_SUM: 'Lodging of missions at home as a lump sum.',
    TRAVEL_LODGING_INVOICE: 'Lodging of missions at home by invoice, by rooms.',
    UNPAID_DELEGATE_MEALS: 'Meals of delegates who draw no salary.',
    TRAVEL_AT_HOME: 'Travel within the country.',
    VENUE_HIRE: 'Halls and equipment, by days.',
    DOCUMENT_PRINTING: 'Documents and printing.',
    COURSE_FEE: 'Fees of a course, by days.',
    INTERNATIONAL_TICKET: 'International tickets.',
    ABROAD_LODGING: 'Rooms abroad, to day 30.',
    ABROAD_LONG_STAY_LODGING: 'Rooms abroad, from day 31 to 180.',
    ABROAD_LATE_CHECKOUT: 'Half a day of a room abroad that is left after noon.',
    ABROAD_AIRPORT_WAITING: 'A room by invoice while waiting at an airport for six hours and more.',
    ABROAD_MEALS_AND_POCKET_MONEY: 'Meals and pocket money abroad, to day 30.',
    ABROAD_LONG_STAY_MEALS: 'Meals and pocket money abroad, from day 31 to 180.',
    ABROAD_POCKET_MONEY: 'Pocket money abroad, where meals are paid apart.',
    ABROAD_AIRPORT_TRANSFER: 'Transfer between airport and lodging abroad.',
    ABROAD_DAILY_TRANSPORT: 'Daily transport abroad.',
    ABROAD_RECEPTION: 'Receptions given abroad.',
    ABROAD_GIFT: 'Gifts taken abroad.',
    ABROAD_INTERPRETATION: 'Interpreters abroad.',
    VISA_FEE: 'Fees of visas and passports.',
    TRAVEL_INSURANCE: 'Insurance of those who travel.',
    CONFERENCE_FEE: 'Contribution to a conference abroad.',
  },
);

export const ForeignShareEnum = enumOf<ForeignShare>(
  'ForeignShare',
  'What the foreign side bears of a reception or an event.',
  {
    NOTHING: 'Nothing: the receiving union bears all.',
    LODGING_AND_MEALS: 'Guests pay for their own rooms and meals.',
    PART: 'The event is held jointly, each side paying some items.',
    ALL: 'Guests pay for everything, or foreigners pay for the whole event.',
  },
);

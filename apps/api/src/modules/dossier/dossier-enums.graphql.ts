import type { GuestRank, GuestRole } from '@cau-noi/domain/activity/guest';
import type {
  CostKind,
  DossierState,
  EventMode,
  InvitationKind,
  MemberRole,
  ParticipantKind,
  StopReason,
} from '@cau-noi/domain/dossier';
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

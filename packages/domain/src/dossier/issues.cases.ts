import type { ActivityKind } from '../activity/kind.ts';
import type { RatePlace, RateRole, TravellerClass } from '../norm/norm.ts';
import { isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import type { CostItem } from './cost-item.ts';
import {
  sampleCostLine,
  sampleDossier,
  sampleGuest,
  sampleMember,
  sampleProgrammeItem,
  sampleStop,
} from './dossier.sample.ts';
import type { DonorKind, DossierContent, ForeignShare, MemberRole } from './dossier.ts';

type Case = readonly [string, Partial<DossierContent>, readonly string[]];

export const MALFORMED: readonly Case[] = [
  ['a kind nobody knows', { kind: 'TRIP' as ActivityKind }, ['UNKNOWN_VALUE kind']],
  [
    'a reporting class of another kind',
    { reportingClass: 'DELEGATION_IN' },
    ['REPORTING_CLASS_NOT_OF_KIND reportingClass'],
  ],
  ['an end before the start', { endDate: isoDate('2027-03-09') }, ['END_BEFORE_START endDate']],
  ['a day that is none', { startDate: '2027-02-30' as IsoDate }, ['DATE_NOT_REAL startDate']],
  ['a title too long', { title: 'a'.repeat(301) }, ['TOO_LONG title']],
  ['itself as co-organiser', { coOrganiserIds: ['org-1'] }, ['OWN_CO_ORGANISER coOrganiserIds.0']],
  [
    'one person twice',
    { members: [sampleMember(), sampleMember({ id: 'member-2', role: 'MEMBER' })] },
    ['DUPLICATE members.member-2.personId'],
  ],
  [
    'an id twice',
    { objectives: [...sampleDossier().objectives, ...sampleDossier().objectives] },
    ['DUPLICATE objectives.1.id'],
  ],
  [
    'a part nobody knows',
    { members: [sampleMember({ role: 'COOK' as MemberRole })] },
    ['UNKNOWN_VALUE members.member-1.role'],
  ],
  [
    'a stop that ends before it begins',
    { stops: [sampleStop({ leave: isoDate('2027-03-01') })] },
    ['END_BEFORE_START stops.stop-1.leave'],
  ],
  [
    'fewer than no persons on a cost line',
    { costLines: [sampleCostLine({ persons: -1 })] },
    ['OUT_OF_RANGE costLines.cost-1.persons'],
  ],
  [
    'a cost that nobody knows',
    { costLines: [sampleCostLine({ item: 'YACHT' as CostItem })] },
    ['UNKNOWN_VALUE costLines.cost-1.item'],
  ],
  [
    'a cost of another kind',
    { costLines: [sampleCostLine({ item: 'BANQUET' })] },
    ['ITEM_NOT_OF_KIND costLines.cost-1.item'],
  ],
  [
    'a cost of another activity',
    { costLines: [sampleCostLine({ kind: 'GIFT', item: 'GUEST_GIFT' })] },
    ['ITEM_NOT_OF_KIND costLines.cost-1.item'],
  ],
  [
    'a place and a role that nobody knows',
    { costLines: [sampleCostLine({ role: 'COOK' as RateRole, place: 'MOON' as RatePlace })] },
    ['UNKNOWN_VALUE costLines.cost-1.role', 'UNKNOWN_VALUE costLines.cost-1.place'],
  ],
  [
    'a class of travellers that nobody knows',
    { costLines: [sampleCostLine({ traveller: 'LEVEL_Z' as TravellerClass })] },
    ['UNKNOWN_VALUE costLines.cost-1.traveller'],
  ],
  [
    'a class at home of what is paid abroad',
    {
      costLines: [sampleCostLine({ kind: 'LODGING', item: 'ABROAD_LODGING', traveller: 'OTHER' })],
    },
    ['TRAVELLER_NOT_OF_ITEM costLines.cost-1.traveller'],
  ],
  [
    'a level of what has none',
    { costLines: [sampleCostLine({ item: 'INTERNATIONAL_TICKET', traveller: 'LEVEL_A' })] },
    ['TRAVELLER_NOT_OF_ITEM costLines.cost-1.traveller'],
  ],
  [
    'a level while it is not said what is paid',
    { costLines: [sampleCostLine({ traveller: 'LEVEL_A' })] },
    ['TRAVELLER_NOT_OF_ITEM costLines.cost-1.traveller'],
  ],
  [
    'a level of what has it',
    {
      costLines: [
        sampleCostLine({ kind: 'LODGING', item: 'ABROAD_LODGING', traveller: 'LEVEL_B' }),
      ],
    },
    [],
  ],
  [
    'a line paid by a union that organises it too',
    { coOrganiserIds: ['org-2'], costLines: [sampleCostLine({ paidById: 'org-2' })] },
    [],
  ],
  [
    'a line paid by a union that has no part in it',
    { coOrganiserIds: ['org-2'], costLines: [sampleCostLine({ paidById: 'org-3' })] },
    ['PAYING_UNION_NOT_OF_DOSSIER costLines.cost-1.paidById'],
  ],
  [
    'a line paid by the union of the dossier, by name',
    { costLines: [sampleCostLine({ paidById: 'org-1' })] },
    ['PAYING_UNION_NOT_OF_DOSSIER costLines.cost-1.paidById'],
  ],
  [
    'a union that pays out of the State budget',
    {
      coOrganiserIds: ['org-2'],
      costLines: [sampleCostLine({ payer: 'STATE_BUDGET', paidById: 'org-2' })],
    },
    [],
  ],
  [
    'a union that pays with the money of the host',
    {
      coOrganiserIds: ['org-2'],
      costLines: [sampleCostLine({ payer: 'HOST', paidById: 'org-2' })],
    },
    ['PAYING_UNION_OF_OTHERS_MONEY costLines.cost-1.paidById'],
  ],
  [
    'a donor of whom it is said who it is',
    { costLines: [sampleCostLine({ payer: 'DONOR', donorKind: 'ENTERPRISE' })] },
    [],
  ],
  [
    'a donor of a kind that nobody knows',
    { costLines: [sampleCostLine({ payer: 'DONOR', donorKind: 'BANK' as DonorKind })] },
    ['UNKNOWN_VALUE costLines.cost-1.donorKind'],
  ],
  [
    'a kind of donor where the host pays',
    { costLines: [sampleCostLine({ payer: 'HOST', donorKind: 'PERSON' })] },
    ['DONOR_KIND_WITHOUT_DONOR costLines.cost-1.donorKind'],
  ],
  [
    'a reason to hire as long as may be',
    { costLines: [sampleCostLine({ hiredBecause: 'a'.repeat(300) })] },
    [],
  ],
  [
    'a reason to hire too long',
    { costLines: [sampleCostLine({ hiredBecause: 'a'.repeat(301) })] },
    ['TOO_LONG costLines.cost-1.hiredBecause'],
  ],
  [
    'a share that nobody knows',
    { foreignShare: 'HALF' as ForeignShare },
    ['UNKNOWN_VALUE foreignShare'],
  ],
  [
    'a price below zero',
    { costLines: [sampleCostLine({ unitPrice: { minor: -5, currency: 'VND' } })] },
    ['AMOUNT_NEGATIVE costLines.cost-1.unitPrice'],
  ],
  [
    'a cost beyond counting',
    { costLines: [sampleCostLine({ unitPrice: { minor: 9e15, currency: 'VND' } })] },
    ['MONEY_OVERFLOW costLines.cost-1'],
  ],
  [
    'a name that stands for many',
    { guests: [sampleGuest({ name: 'Kim Mẫu', count: 2 })] },
    ['NAMED_GUEST_COUNT guests.guest-1.count'],
  ],
  [
    'no guest at all in a row of guests',
    { guests: [sampleGuest({ count: 0 })] },
    ['OUT_OF_RANGE guests.guest-1.count'],
  ],
];

export const EMPTY: Partial<DossierContent> = {
  title: '',
  planLineId: null,
  partnerId: null,
  purposeKind: null,
  topic: '',
  purpose: '',
  startDate: null,
  endDate: null,
  invitation: null,
  onlineAlternative: null,
  objectives: [],
  members: [],
  stops: [],
  programme: [],
  costLines: [],
  guests: [],
  guestRank: null,
  foreignShare: null,
  hosts: '',
  safetyPlan: '',
  reciprocity: '',
  eventMode: null,
  venue: '',
  participants: [],
};

const HEAD = ['title', 'unplannedReason', 'purposeKind', 'purpose', 'objectives'];
const DATES = ['startDate', 'endDate'];
const TRAVEL = ['members', 'stops', 'invitation', 'costLines', 'topic', 'onlineAlternative'];
export const MISSING: Readonly<Record<ActivityKind, readonly string[]>> = {
  OUTBOUND: [...HEAD, ...DATES, ...TRAVEL, 'partnerId'],
  INBOUND: [
    ...HEAD,
    ...DATES,
    'partnerId',
    'guests',
    'guestRank',
    'programme',
    'hosts',
    'safetyPlan',
    'reciprocity',
    'foreignShare',
  ],
  EVENT_HOSTED: [...HEAD, ...DATES, 'topic', 'participants', 'eventMode', 'foreignShare'],
  EVENT_ABROAD: [...HEAD, ...DATES, ...TRAVEL, 'eventMode'],
  EVENT_DOMESTIC: [...HEAD, ...DATES, 'topic', 'participants', 'eventMode'],
  EVENT_ONLINE: [...HEAD, ...DATES, 'topic', 'participants', 'eventMode'],
};

export const INCOMPLETE: readonly (readonly [ActivityKind, ...Case])[] = [
  [
    'OUTBOUND',
    'no head',
    { members: [sampleMember({ role: 'EXPERT' })] },
    ['HEAD_MISSING members'],
  ],
  [
    'OUTBOUND',
    'two heads',
    { members: [sampleMember(), sampleMember({ id: 'member-2', personId: 'person-2' })] },
    ['SEVERAL_HEADS members'],
  ],
  [
    'OUTBOUND',
    'nothing said of attending online',
    { onlineAlternative: null },
    ['REQUIRED onlineAlternative'],
  ],
  [
    'OUTBOUND',
    'nothing said of relatives among several',
    {
      members: [
        sampleMember(),
        sampleMember({ id: 'member-2', personId: 'person-2', role: 'MEMBER' }),
      ],
      relatives: null,
    },
    ['REQUIRED relatives'],
  ],
  [
    'INBOUND',
    'a cost line whose figures were emptied',
    { costLines: [sampleCostLine({ persons: 0, days: 0 })] },
    ['REQUIRED costLines.cost-1.persons', 'REQUIRED costLines.cost-1.days'],
  ],
  ['INBOUND', 'nobody said what the guests pay', { foreignShare: null }, ['REQUIRED foreignShare']],
  [
    'OUTBOUND',
    'no reason for a member',
    { members: [sampleMember({ reason: ' ' })] },
    ['REQUIRED members.member-1.reason'],
  ],
  [
    'OUTBOUND',
    'a stop at home',
    { stops: [sampleStop({ countryCode: 'VN' })] },
    ['HOME_COUNTRY stops.stop-1.countryCode'],
  ],
  [
    'OUTBOUND',
    'a plan line and a reason why there is none',
    { unplannedReason: 'Bạn mời gấp' },
    ['PLANNED_WITH_REASON unplannedReason'],
  ],
  [
    'OUTBOUND',
    'guests',
    { guests: [sampleGuest()], safetyPlan: 'x' },
    ['SECTION_NOT_OF_KIND guests', 'SECTION_NOT_OF_KIND safetyPlan'],
  ],
  [
    'OUTBOUND',
    'a programme before the trip, at a stop that is not there',
    { programme: [sampleProgrammeItem({ date: isoDate('2027-03-09'), stopId: 'stop-9' })] },
    ['OUTSIDE_DATES programme.item-1.date', 'UNKNOWN_STOP programme.item-1.stopId'],
  ],
  [
    'OUTBOUND',
    'an invitation from nobody',
    { invitation: { kind: 'PERSONAL', from: '', number: null, date: null } },
    ['REQUIRED invitation.date', 'REQUIRED invitation.from'],
  ],
  [
    'OUTBOUND',
    'half an objective',
    { objectives: [{ id: 'o', text: 'x', target: 3, unit: null }] },
    ['TARGET_WITHOUT_UNIT objectives.o.unit'],
  ],
  [
    'INBOUND',
    'a guest rank without justification',
    { guestRank: { rank: 'B', justification: '' } },
    ['REQUIRED guestRank.justification'],
  ],
  ['INBOUND', 'members', { members: [sampleMember()] }, ['SECTION_NOT_OF_KIND members']],
  [
    'EVENT_ABROAD',
    'an online event that is travelled to',
    { eventMode: 'ONLINE' },
    ['EVENT_MODE_NOT_OF_KIND eventMode'],
  ],
  [
    'EVENT_HOSTED',
    'a meeting reported among online events',
    { reportingClass: 'EVENT_ONLINE' },
    ['ONLINE_CLASS_NOT_OF_MODE reportingClass'],
  ],
  ['EVENT_HOSTED', 'no venue', { venue: '' }, ['REQUIRED venue']],
  [
    'EVENT_DOMESTIC',
    'nobody there',
    { participants: [{ id: 'g', kind: 'EXPERT', count: 0, organisationId: null }] },
    ['REQUIRED participants'],
  ],
];

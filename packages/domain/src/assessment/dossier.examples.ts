import type { DossierContent } from '../dossier/dossier.ts';
import { isoDate } from '../period/period.ts';
import { NOTHING_AFTER_RETURN } from '../savings/return.facts.ts';
import type { OtherTrip } from '../savings/savings.facts.ts';
import { MISSION, PARAMETERS } from './assessment.examples.ts';
import type { DossierLookups } from './dossier.ts';

/** A dossier against which nothing can be said, with what the database knows of it. */
export const TODAY = isoDate('2026-04-01');
export const START = isoDate('2026-05-12');

export const CONTENT: DossierContent = {
  kind: 'OUTBOUND',
  reportingClass: 'DELEGATION_OUT',
  organisationId: 'da-nang',
  coOrganiserIds: [],
  title: 'Đoàn trao đổi',
  planLineId: 'line',
  unplannedReason: null,
  partnerId: 'gyeongnam',
  purposeKind: 'EXCHANGE',
  topic: 'Thương lượng tập thể',
  purpose: '',
  startDate: START,
  endDate: isoDate('2026-05-18'),
  invitation: { kind: 'ORGANISATION', from: 'LHCĐ Gyeongnam', number: null, date: null },
  onlineAlternative: { considered: true, reason: 'Ký trực tiếp' },
  objectives: [{ id: 'o', text: 'Ký thỏa thuận', target: 1, unit: 'thỏa thuận' }],
  members: [
    { id: 'm1', personId: 'p1', role: 'HEAD', reason: '' },
    { id: 'm2', personId: 'p2', role: 'MEMBER', reason: '' },
  ],
  relatives: { related: false, explanation: '' },
  stops: [
    { id: 's1', countryCode: 'VN', place: 'Đà Nẵng', arrive: START, leave: START },
    { id: 's2', countryCode: 'KR', place: 'Changwon', arrive: START, leave: START },
    { id: 's3', countryCode: 'KR', place: 'Busan', arrive: START, leave: START },
  ],
  programme: [],
  costLines: [],
  guests: [],
  guestRank: null,
  foreignShare: null,
  hosts: '',
  reciprocity: '',
  safetyPlan: '',
  eventMode: null,
  venue: '',
  sponsors: [],
  participants: [],
};

export const trip = (dossierId: string): OtherTrip => ({
  dossierId,
  organisationId: 'cong-thuong',
  startDate: isoDate('2026-01-05'),
  pending: false,
});

export const PROFILE = { trade: 'Dệt may', function: 'Đối ngoại', languages: [] };
export const JOURNEY = { dossierId: 'other', startDate: isoDate('2026-01-05'), personIds: ['p1'] };
const OWN_JOURNEY = { ...JOURNEY, dossierId: 'self' };

/** For what the missions are looked up. */
export const ASKED = {
  countryCode: 'KR',
  organisationId: 'da-nang',
  partnerIds: ['gyeongnam'],
} as const;

export const LOOKUPS: DossierLookups = {
  dossierId: 'self',
  today: TODAY,
  level: 'PROVINCIAL_UNION',
  approvedCosts: null,
  coOrganisers: [],
  parameters: PARAMETERS,
  planLine: { id: 'line', approved: true, kind: 'OUTBOUND', year: 2026 },
  people: ['p1', 'p2'].map((personId) => ({
    personId,
    organisationId: 'da-nang',
    keyLeader: personId === 'p1',
    profile: PROFILE,
    retirement: { on: START, months: 24 },
    tripsByYear: [{ year: 2026, trips: [trip('other'), trip('self')] }],
    trainings: [],
  })),
  missions: [
    {
      ...ASKED,
      missions: [
        MISSION,
        { ...MISSION, id: 'self' },
        { ...MISSION, id: 'line', source: 'PLAN_LINE' },
      ],
    },
  ],
  neighbours: { organisationId: 'da-nang', neighbourIds: [] },
  unitJourneys: { organisationId: 'da-nang', until: START, journeys: [JOURNEY, OWN_JOURNEY] },
  rates: [],
  ownCeilings: [],
  instruments: [],
  state: 'DRAFT',
  actualEndDate: null,
  reportSubmittedOn: null,
  reportParts: null,
  openReports: [],
  followUp: null,
  effects: null,
  earlierCosts: { organisationId: CONTENT.organisationId, activities: [] },
  exchangeRates: [],
  exchanges: { organisationId: CONTENT.organisationId, exchanges: [] },
  afterReturn: NOTHING_AFTER_RETURN,
  lineOrigin: {
    id: 'line',
    organisationId: CONTENT.organisationId,
    coOrganiserIds: [],
    year: 2026,
  },
  planPredecessorIds: [],
  suspensions: [],
  consents: [],
};

/**
 * How long all checks take on one dossier of 20 members and 200 cost lines, on the rates and parameters
 * that come with the program: `pnpm bench:checks`. The verdict has to be there within 2 ms, since it is
 * given anew with every letter that is typed.
 */
import { CHECK_PARAMETERS } from '@cau-noi/db/reference/check-parameters';
import { INSTRUMENTS } from '@cau-noi/db/reference/law';
import { RATES } from '@cau-noi/db/reference/rates';
import type { RateRow } from '@cau-noi/db/reference/rates';
import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import type { CheckParameter } from '@cau-noi/domain/check';
import type { CostLine, DossierContent, Member } from '@cau-noi/domain/dossier';
import { COST_ITEM_RULES, COST_ITEMS } from '@cau-noi/domain/dossier/cost-item';
import type { CountryCode } from '@cau-noi/domain/country';
import type { CurrencyCode } from '@cau-noi/domain/money';
import type { Rate, RateLimit } from '@cau-noi/domain/norm';
import { isoDate } from '@cau-noi/domain/period';
import { NOTHING_AFTER_RETURN } from '@cau-noi/domain/savings/return-facts';
import { median, percentile } from './statistics.ts';

const MEMBERS = 20;
const LINES = 200;
const WARM_UP = 500;
const RUNS = 3_000;
const LIMIT_MS = 2;

const [START, END] = [isoDate('2026-09-07'), isoDate('2026-09-16')];
const anyOf = <T>(codes: readonly T[]): readonly T[] | null => (codes.length === 0 ? null : codes);

function limitOf({ currency, ceilingMinor, percent }: RateRow): RateLimit {
  if (percent !== null) return { kind: 'SHARE', percent };
  const unit = (currency ?? 'VND') as CurrencyCode;
  return ceilingMinor === null
    ? { kind: 'UNKNOWN', currency: unit }
    : { kind: 'AMOUNT', ceiling: { minor: ceilingMinor, currency: unit }, lowest: null };
}

const rates: readonly Rate[] = RATES.map((row) => ({
  ...row,
  scope: {
    guestRanks: anyOf(row.guestRanks),
    roles: anyOf(row.roles),
    places: anyOf(row.places),
    travellers: anyOf(row.travellers),
    countries: anyOf(row.countries) as readonly CountryCode[] | null,
  },
  limit: limitOf(row),
  from: isoDate(row.from),
  to: row.to === null ? null : isoDate(row.to),
  correctsId: null,
}));

const parameters: readonly CheckParameter[] = CHECK_PARAMETERS.map((row) => ({
  ...row,
  from: isoDate(row.from),
  to: row.to === null ? null : isoDate(row.to),
  kinds: anyOf(row.kinds),
  levels: anyOf(row.levels),
  basis: { citation: row.citation, article: row.article, verification: row.verification },
}));

const members: readonly Member[] = Array.from({ length: MEMBERS }, (_, place) => ({
  id: `m${place}`,
  personId: `p${place}`,
  role: place === 0 ? 'HEAD' : 'MEMBER',
  reason: 'Đúng chuyên môn',
}));

const lookups: DossierLookups = {
  dossierId: 'self',
  today: isoDate('2026-08-01'),
  level: 'PROVINCIAL_UNION',
  approvedCosts: null,
  coOrganisers: [],
  parameters,
  planLine: { id: 'line', approved: true, kind: 'OUTBOUND', year: 2026 },
  lineOrigin: { id: 'line', organisationId: 'unit', coOrganiserIds: [], year: 2026 },
  planPredecessorIds: [],
  suspensions: [],
  consents: [],
  people: members.map(({ personId }, place) => ({
    personId,
    organisationId: 'unit',
    keyLeader: place < 2,
    profile: { trade: 'Dệt may', function: 'Đối ngoại', languages: [] },
    retirement: { on: START, months: 12 * place },
    trainings: [],
    tripsByYear: [
      {
        year: 2026,
        trips: ['a', 'b', 'c'].map((id) => ({
          dossierId: id,
          organisationId: 'unit',
          startDate: isoDate('2026-03-02'),
          pending: id === 'c',
        })),
      },
    ],
  })),
  missions: [
    {
      countryCode: 'KR',
      organisationId: 'unit',
      partnerIds: ['partner'],
      missions: Array.from({ length: 200 }, (_, place) => ({
        id: `mission-${place}`,
        source: 'DOSSIER',
        organisationId: place % 2 === 0 ? 'unit' : 'other',
        partnerId: 'partner',
        countries: ['KR'],
        purposeKind: 'EXCHANGE',
        topic: `Thương lượng tập thể và đối thoại tại nơi làm việc, lần ${place}`,
        startDate: isoDate('2025-05-12'),
        reportId: null,
        seen: true,
      })),
    },
  ],
  unitJourneys: {
    organisationId: 'unit',
    until: START,
    journeys: Array.from({ length: 50 }, (_, place) => ({
      dossierId: `journey-${place}`,
      startDate: isoDate('2026-02-02'),
      personIds: members.slice(0, (place % MEMBERS) + 1).map(({ personId }) => personId),
    })),
  },
  neighbours: { organisationId: 'unit', neighbourIds: ['other'] },
  rates,
  ownCeilings: [],
  instruments: INSTRUMENTS.map(({ id, number, issuer, subject }) => ({
    id,
    number,
    issuer,
    subject,
  })),
  state: 'DRAFT',
  actualEndDate: null,
  reportSubmittedOn: null,
  openReports: [],
  reportParts: null,
  followUp: null,
  effects: null,
  exchangeRates: [],
  earlierCosts: null,
  exchanges: null,
  afterReturn: NOTHING_AFTER_RETURN,
};

/** Two hundred lines, of every item that such an activity may pay for, by all payers and for all roles. */
function linesOf(kind: DossierContent['kind']): readonly CostLine[] {
  const items = COST_ITEMS.filter((item) => COST_ITEM_RULES[item].activities.includes(kind));
  const roles = [null, 'HEAD', 'MEMBER'] as const;
  const payers = ['UNION_FUND', 'UNION_FUND', 'STATE_BUDGET', 'HOST'] as const;
  return Array.from({ length: LINES }, (_, place): CostLine => {
    const item = items[place % items.length] ?? 'OTHER_EXPENSE';
    return {
      id: `line-${place}`,
      kind: COST_ITEM_RULES[item].kind,
      item: place % 9 === 8 ? null : item,
      role: roles[place % roles.length] ?? null,
      countryCode: null,
      place: null,
      traveller: null,
      paidById: null,
      donorKind: null,
      hiredBecause: 'Không đủ',
      description: '',
      persons: 1 + (place % MEMBERS),
      days: 1 + (place % 9),
      unitPrice: { minor: 100_000 * (place + 1), currency: 'VND' },
      payer: payers[place % payers.length] ?? 'UNION_FUND',
    };
  });
}

const COMMON: Omit<DossierContent, 'kind' | 'reportingClass' | 'costLines'> = {
  organisationId: 'unit',
  coOrganiserIds: [],
  title: 'Đoàn trao đổi',
  planLineId: 'line',
  unplannedReason: null,
  partnerId: 'partner',
  purposeKind: 'STUDY',
  topic: 'Thương lượng tập thể và đối thoại tại nơi làm việc',
  purpose: 'Trao đổi',
  startDate: START,
  endDate: END,
  invitation: { kind: 'ORGANISATION', from: 'Công đoàn bạn', number: null, date: null },
  onlineAlternative: { considered: true, reason: 'Ký kết' },
  objectives: [{ id: 'o', text: 'Ký thỏa thuận', target: 1, unit: 'thỏa thuận' }],
  members: [],
  relatives: { related: false, explanation: '' },
  stops: [],
  programme: [],
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

const DOSSIERS: Readonly<Record<string, DossierContent>> = {
  'a delegation out': {
    ...COMMON,
    kind: 'OUTBOUND',
    reportingClass: 'DELEGATION_OUT',
    members,
    stops: [{ id: 's', countryCode: 'KR', place: 'Seoul', arrive: START, leave: END }],
    costLines: linesOf('OUTBOUND'),
  },
  'a delegation in': {
    ...COMMON,
    kind: 'INBOUND',
    reportingClass: 'DELEGATION_IN',
    guests: [
      {
        id: 'h',
        role: 'HEAD',
        name: null,
        title: null,
        standing: null,
        countryCode: 'KR',
        count: 1,
      },
      {
        id: 'm',
        role: 'MEMBER',
        name: null,
        title: null,
        standing: null,
        countryCode: 'KR',
        count: MEMBERS - 1,
      },
    ],
    guestRank: { rank: 'B', justification: 'Mẫu' },
    foreignShare: 'NOTHING',
    costLines: linesOf('INBOUND'),
  },
};

/** Milliseconds of each run, every one on a content of its own, as typing makes them. */
function timesOf(content: DossierContent, runs: number): readonly number[] {
  return Array.from({ length: runs }, (_, place) => {
    const typed = { ...content, title: `${content.title} ${place}` };
    const started = performance.now();
    assessDossier(typed, lookups);
    return performance.now() - started;
  });
}

let slowest = 0;
for (const [name, content] of Object.entries(DOSSIERS)) {
  timesOf(content, WARM_UP);
  const times = timesOf(content, RUNS);
  const [usual, worst] = [median(times), percentile(times, 99)];
  const found = assessDossier(content, lookups).length;
  slowest = Math.max(slowest, usual);
  process.stdout.write(
    `${name}: ${LINES} lines, ${MEMBERS} people, ${found} findings: ` +
      `median ${usual.toFixed(2)} ms, p99 ${worst.toFixed(2)} ms\n`,
  );
}
if (slowest > LIMIT_MS) {
  process.stdout.write(`more than ${LIMIT_MS} ms\n`);
  process.exitCode = 1;
}

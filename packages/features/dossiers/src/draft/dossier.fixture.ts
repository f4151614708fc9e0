import { sampleContent } from './content.sample.ts';

const unit = {
  __typename: 'Organisation',
  id: 'union-1',
  shortName: 'CĐ Mẫu',
  kind: 'SECTOR_UNION',
};
const allowed = { allowed: true, code: null, data: {} };

const person = (id: string, fullName: string, title: string) => ({
  __typename: 'Person',
  id,
  fullName,
  currentPost: { id: `post-${id}`, title, keyLeader: false, organisation: unit },
});
const people = [
  person('person-1', 'Người Mẫu Một', 'Phó Chủ tịch'),
  person('person-2', 'Người Mẫu Hai', 'Chuyên viên'),
];

/** The sample content as the API gives it, with everything that the screens ask of a dossier. */
export const dossierFixture = {
  ...sampleContent,
  __typename: 'Dossier',
  id: 'dossier-1',
  number: 1482,
  state: 'DRAFT',
  version: 3,
  updatedAt: '2026-03-04T02:00:00Z',
  organisation: unit,
  coOrganisers: [],
  planLine: { id: 'line-1', title: 'Trao đổi đoàn', kind: 'OUTBOUND', approved: true },
  partner: { __typename: 'Partner', id: 'partner-1', name: 'Công đoàn bạn', countryCode: 'KR' },
  members: sampleContent.members.map((member, index) => ({ ...member, person: people[index] })),
  participants: [],
  costLines: sampleContent.costLines.map((line) => ({ ...line, paidBy: null })),
  countedPersons: 2,
  totals: { persons: 2, days: 7, countries: ['KR'], personDays: 14, cost: [] },
  justifications: [],
  waivers: [],
  findings: [],
  lastReturn: null,
  approval: null,
  changesSinceApproved: [],
  suspensions: [],
  actual: null,
  deviations: [],
  outcome: null,
  stopReason: null,
  stopText: null,
  afterReturn: null,
  settledVerdicts: [],
  followUp: null,
  reportDueDate: null,
  reportOverdue: false,
  files: [],
  timeline: { totalCount: 0, totalCountIsExact: true, nodes: [] },
  viewerMay: {
    attachFile: allowed,
    cancel: allowed,
    closeFigures: allowed,
    decide: allowed,
    edit: allowed,
    postpone: allowed,
    reopen: allowed,
    report: allowed,
    submit: allowed,
    withdraw: allowed,
  },
};

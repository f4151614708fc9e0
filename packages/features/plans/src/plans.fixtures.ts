import type { PlanLookups } from '@cau-noi/domain/assessment/plan';
import type { RawValues, Severity } from '@cau-noi/domain/check';
import { isoDate } from '@cau-noi/domain/period';
import { definePath } from '@cau-noi/portal/path';
import type { PlanLine } from '@cau-noi/domain/plan';
import { planPaths, type PlansOptions, plansOptions } from './plans.routes.ts';

/** What the API would answer about an invented plan, for component tests. */

const allowed = { allowed: true, code: null, data: {} };

export const options: PlansOptions = {
  paths: {
    ...planPaths,
    dossier: definePath('/dossiers/$dossierId'),
    agreement: definePath('/agreements/$agreementId'),
    suspension: definePath('/suspensions/$suspensionId'),
    dossierNew: definePath('/dossiers/new'),
  },
  decide: (submissionId) => `/inbox/${submissionId}`,
};
export const surround = plansOptions.provide(options);

const NAMES: Readonly<Record<string, string>> = { 'partner-1': 'Công đoàn Mẫu' };

/** A line as the API gives it. */
export function lineAnswer(
  { id, partnerId, coOrganiserIds, ...line }: PlanLine,
  more: object = {},
) {
  return {
    ...line,
    id: `node-${id}`,
    lineId: id,
    position: 0,
    approved: false,
    dossiers: [],
    agreement: null,
    partner: partnerId === null ? null : { id: partnerId, name: NAMES[partnerId] ?? partnerId },
    suspensions: [],
    coOrganisers: coOrganiserIds.map((union) => ({ id: union, shortName: union })),
    ...more,
  };
}

/** A line as inputs and snapshots hold it. */
export function lineJson({ id, ...line }: PlanLine) {
  return { lineId: id, ...line };
}

const LIMITS: readonly (readonly [string, Severity, RawValues])[] = [
  ['TK03', 'STOP', { maxPersons: 10, maxDays: 10, maxCountries: 3 }],
  ['TK06', 'JUSTIFY', { minMonths: 36, scope: 'UNIT_OR_PARTNER', topicOverlapPercent: 60 }],
  ['HQ01', 'JUSTIFY', { minObjectives: 1 }],
  ['HQ06', 'NOTE', { maxVisitsApart: 1 }],
];

/** What the database knows of the invented plan: the limits, and no mission of anybody. */
export const lookups: PlanLookups = {
  level: 'SECTOR_UNION',
  parameters: LIMITS.map(([checkId, severity, values]) => ({
    id: `row-${checkId}`,
    checkId,
    severity,
    waivedBy: null,
    values,
    from: isoDate('2020-01-01'),
    to: null,
    kinds: null,
    levels: null,
    planned: null,
    basis: { citation: 'Văn bản mẫu', article: null, verification: 'UNVERIFIED' },
  })),
  missions: [{ countryCode: 'KR', organisationId: 'U', partnerIds: [], missions: [] }],
  previousResult: null,
  exchanges: { organisationId: 'U', exchanges: [] },
};

/** A plan that its union writes; `change` replaces some of it. */
export function planAnswer(lines: readonly PlanLine[], change: object = {}) {
  return {
    __typename: 'Plan',
    id: 'plan-1',
    year: 2027,
    state: 'DRAFT',
    version: 3,
    adjustmentReason: null,
    dueDate: '2026-12-15',
    updatedAt: '2026-03-05T07:20:00Z',
    organisation: { id: 'union-1', shortName: 'CĐ Mẫu', kind: 'SECTOR_UNION' },
    lines: lines.map((line) => lineAnswer(line)),
    findings: [],
    waivers: [],
    justifications: [],
    approved: null,
    baseline: null,
    approval: null,
    lastReturn: null,
    files: [],
    timeline: { totalCount: 0, totalCountIsExact: true, nodes: [] },
    viewerMay: {
      edit: allowed,
      submit: allowed,
      withdraw: allowed,
      decide: allowed,
      adjust: allowed,
      abandonAdjustment: allowed,
      attachFile: allowed,
    },
    ...change,
  };
}

const noMore = { hasNextPage: false, endCursor: null };

/** Partners and unions to choose from. */
export const nameLists = {
  PartnerNamesQuery: {
    partners: {
      totalCount: 1,
      totalCountIsExact: true,
      pageInfo: noMore,
      nodes: [
        {
          id: 'partner-1',
          name: 'Công đoàn Mẫu',
          nameVi: 'Công đoàn Mẫu',
          nameEn: 'Sample Union',
          nameNative: null,
          abbreviation: 'CĐM',
          aliases: [],
          countryCode: 'KR',
        },
      ],
    },
  },
  UnionNamesQuery: {
    organisations: {
      totalCount: 1,
      totalCountIsExact: true,
      pageInfo: noMore,
      nodes: [{ id: 'union-2', name: 'Liên đoàn lao động Mẫu', shortName: 'LĐLĐ Mẫu' }],
    },
  },
  PlanAgreementsQuery: { node: { __typename: 'Plan', id: 'plan-1', agreementsToCarryOut: [] } },
  NamesQuery: { nodes: [] },
};

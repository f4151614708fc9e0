import { isoDate } from '@cau-noi/domain/period';
import { renderPage } from '@cau-noi/portal/testing';
import { dossierFixture } from '../draft/dossier.fixture.ts';
import { inPortal } from '../dossiers.fixture.ts';
import { DossierEditPage } from './dossier-edit.page.tsx';

const BASIS = { citation: 'Quy định mẫu', article: 'Điều 3', verification: 'UNVERIFIED' };

/** An invented row of parameters, for tests. */
export const parameter = (checkId: string, values: object) => ({
  id: checkId,
  checkId,
  from: '2020-01-01',
  to: null,
  kinds: null,
  levels: null,
  planned: null,
  severity: 'STOP',
  waivedBy: 'FEDERATION_LEADER',
  values,
  basis: BASIS,
});

/** What the database is said to know of the invented dossier, for tests. */
export const lookups = {
  dossierId: 'dossier-1',
  today: isoDate('2026-03-05'),
  planLine: { id: 'line-1', approved: true, kind: 'OUTBOUND', year: 2026 },
  people: [],
  missions: [],
  rates: [],
  ownCeilings: [],
  instruments: [],
  state: 'DRAFT',
  actualEndDate: null,
  reportSubmittedOn: null,
  openReports: [],
  reportParts: null,
  followUp: null,
  effects: null,
  earlierCosts: null,
  exchangeRates: [],
  exchanges: null,
  lineOrigin: null,
  planPredecessorIds: [],
  suspensions: [],
  consents: [],
  level: 'SECTOR_UNION',
  approvedCosts: null,
  coOrganisers: [],
  parameters: [parameter('TK03', { maxPersons: 10, maxDays: 10, maxCountries: 3 })],
};
const routes = [
  {
    id: 'route-1',
    subject: 'DOSSIER',
    kinds: [],
    levels: [],
    planned: null,
    steps: ['UNIT_LEADER', 'FEDERATION_LEADER'],
    validFrom: '2020-01-01',
    validTo: null,
    basis: BASIS,
  },
];

/** The form of the invented dossier at a step, against these answers of the API. */
export const renderForm = (step: string, answers: object = {}) =>
  renderPage(<DossierEditPage />, {
    pattern: '/dossiers/$dossierId/edit',
    at: `/dossiers/dossier-1/edit?step=${step}`,
    surround: inPortal,
    fixtures: {
      DossierEditQuery: { node: dossierFixture, approvalRoutes: routes },
      DossierLookupsQuery: { dossierLookups: { json: lookups } },
      PartnerSearchQuery: { partners: { nodes: [] } },
      PlanLinesQuery: { planLinesToCarryOut: [] },
      UnitSearchQuery: { organisations: { nodes: [] } },
      NamesQuery: { nodes: [] },
      ...answers,
    },
  });

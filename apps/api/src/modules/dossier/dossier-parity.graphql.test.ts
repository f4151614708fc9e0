import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import { findingKey } from '@cau-noi/domain/check/run';
import type { Finding } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { EFFECTIVENESS_CHECKS } from '@cau-noi/domain/effectiveness/checks';
import { SAVINGS_CHECKS } from '@cau-noi/domain/savings/checks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { dossierInput, person } from '../approval/contents.testing.ts';
import { write } from '../approval/acting.testing.ts';
import { addWorld, DA_NANG, ORGANISATION, PARTNER_ID } from '../approval/world.testing.ts';
import { addRateBook } from '../norm/norm.testing.ts';
import { addReceptionPrices } from '../norm/reception.testing.ts';
import { approvedOn, REPORT } from './outcome.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-06-15');
  const { prisma } = api.database;
  await addWorld(prisma);
  await addRateBook(prisma);
  await addReceptionPrices(prisma);
  await prisma.exchangeRate.create({
    data: {
      date: new Date('2026-06-01'),
      from: 'USD',
      to: 'VND',
      numerator: 25_000n,
      denominator: 1n,
      source: 'Kho bạc mẫu',
    },
  });
  // It is our turn to go, and guests are received.
  await prisma.exchange.create({
    data: {
      organisationId: DA_NANG,
      partnerId: PARTNER_ID,
      firstYear: 2026,
      firstSide: 'WE_VISIT',
      windowFrom: 1,
      windowTo: 12,
    },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const JUDGED = `query ($content: DossierContentInput!, $dossierId: ID) {
  lookups: dossierLookups(content: $content, dossierId: $dossierId) { json }
  verdict: dossierEvaluate(content: $content, dossierId: $dossierId) {
    findings { key checkId status severity reason data missing path parameterId rateId
      measure { limit actual excess unit currency } basis { citation article verification } } } }`;

interface Judged {
  readonly lookups: { readonly json: DossierLookups };
  readonly verdict: { readonly findings: readonly Omit<Finding, 'about'>[] };
}

function asGiven({ about: _, ...finding }: Finding, key: string) {
  const { path, ...rest } = finding;
  return { key, ...rest, path: path.map(String) };
}

/** The verdict of the browser on what the server looks up, which must be that of the server. */
async function judgedAlike(content: object, dossierId: string | null = null) {
  const { data, errors } = await api.run<Judged>('officer', JUDGED, { content, dossierId });
  expect(errors).toEqual([]);
  // A form holds the content as the API takes it, ids and all.
  const verdict = assessDossier(content as unknown as DossierContent, data.lookups.json);
  expect(verdict.map((one) => asGiven(one, findingKey(one)))).toEqual(data.verdict.findings);
  return verdict;
}

const costLine = (id: string, change: object) => ({
  id,
  item: null,
  role: null,
  countryCode: null,
  place: null,
  traveller: null,
  paidById: null,
  donorKind: null,
  hiredBecause: null,
  description: '',
  persons: 9,
  days: 1,
  unitPrice: { minor: 2_500_000, currency: 'VND' },
  payer: 'UNION_FUND',
  ...change,
});

const guest = (id: string, role: string, count: number, standing: string | null) => {
  return { id, role, name: null, title: null, standing, countryCode: 'KR', count };
};

const NOT_ABROAD = { members: [], relatives: null, stops: [], invitation: null, programme: [] };

/** Guests with everything that the checks of costs judge: too dear, twice, not for their rank, unsaid. */
const RECEIVED = dossierInput({
  ...NOT_ABROAD,
  kind: 'INBOUND',
  reportingClass: 'DELEGATION_IN',
  guests: [guest('g1', 'HEAD', 1, 'MINISTER'), guest('g2', 'MEMBER', 8, null)],
  guestRank: { rank: 'C', justification: 'Tương đương cấp vụ' },
  foreignShare: 'LODGING_AND_MEALS',
  coOrganiserIds: [ORGANISATION.bacNinh],
  costLines: [
    costLine('room', {
      kind: 'LODGING',
      item: 'GUEST_LODGING',
      role: 'MEMBER',
      days: 6,
      unitPrice: { minor: 50_000, currency: 'USD' },
    }),
    costLine('meals', { kind: 'MEALS', item: 'GUEST_MEALS', days: 7, payer: 'HOST' }),
    costLine('banquet', { kind: 'RECEPTION', item: 'BANQUET', days: 2, payer: 'STATE_BUDGET' }),
    costLine('flowers', { kind: 'GIFT', item: 'GUEST_FLOWERS' }),
    costLine('cars', { kind: 'LOCAL_TRANSPORT', item: 'CAR', days: 7 }),
    costLine('unsaid', { kind: 'RECEPTION' }),
    costLine('lead', { kind: 'MEALS', item: 'GUEST_MEALS', paidById: ORGANISATION.bacNinh }),
    costLine('show', { kind: 'RECEPTION', item: 'ART_SHOW', paidById: ORGANISATION.bacNinh }),
  ],
});

const members = [
  { id: 'm1', personId: person('leader'), role: 'HEAD', reason: 'Phụ trách' },
  { id: 'm2', personId: person('deputy'), role: 'MEMBER', reason: 'Tham gia' },
  { id: 'm3', personId: person('clerk'), role: 'INTERPRETER', reason: 'Phiên dịch' },
];
/** A journey that is too long, without its questions answered, paid by its hosts. */
const TRAVELLED = dossierInput({
  members,
  endDate: '2026-09-30',
  purposeKind: 'STUDY',
  relatives: { related: true, explanation: '' },
  invitation: { kind: 'ENTERPRISE', from: 'Công ty Mẫu', number: null, date: null },
  onlineAlternative: { considered: false, reason: '' },
  objectives: [{ id: 'o1', text: 'Học tập', target: null, unit: null }],
  costLines: [
    costLine('room', { kind: 'LODGING', item: 'ABROAD_LODGING', countryCode: 'KR', persons: 3 }),
    costLine('leader', { kind: 'MEALS', item: 'ABROAD_POCKET_MONEY', traveller: 'LEVEL_A' }),
    costLine('host', { kind: 'LODGING', item: 'ABROAD_LODGING', payer: 'HOST', days: 30 }),
    costLine('gift', { kind: 'TICKET', payer: 'DONOR', donorKind: 'ENTERPRISE' }),
    costLine('unknown', { kind: 'TICKET', payer: 'DONOR' }),
  ],
});
const EMPTY = dossierInput({
  ...NOT_ABROAD,
  startDate: null,
  endDate: null,
  onlineAlternative: null,
  objectives: [],
  costLines: [],
  topic: '',
  purposeKind: null,
});

/** A journey whose report leaves unsaid what it brought, and whose promise is overdue. */
async function reported(startDate: string, endDate: string) {
  const { id, version, content, figures } = await approvedOn(api, startDate, endDate);
  const actual = { ...figures, deviationReason: null };
  await write(api, 'officer', 'dossierCloseFigures', { id, version, actual });
  const { effects: _unsaid, ...report } = REPORT;
  const commitments = report.commitments.map((one) => ({ ...one, dueDate: '2026-06-01' }));
  const saved = { dossierId: id, version: 0, report: { ...report, commitments } };
  await write(api, 'officer', 'outcomeSave', saved);
  await write(api, 'officer', 'outcomeSubmit', { dossierId: id, version: 1 });
  return { id, content };
}

/** More than any day of the unit's journeys has cost. */
const DEAR = dossierInput({
  costLines: [
    costLine('c1', { kind: 'TICKET', unitPrice: { minor: 90_000_000, currency: 'VND' } }),
  ],
});

it('every check judges alike while typing and on the server', async () => {
  const returned = await approvedOn(api, '2026-05-18', '2026-05-22');
  const told = await reported('2026-04-06', '2026-04-10');
  await reported('2026-03-02', '2026-03-06');
  const contents = [RECEIVED, TRAVELLED, EMPTY, DEAR, dossierInput()];
  const written = await Promise.all(contents.map((content) => judgedAlike(content)));
  const afterwards = await Promise.all(
    [returned, told].map(({ content, id }) => judgedAlike(content, id)),
  );
  const all = [...written, ...afterwards].flat();
  const converted = all.filter(({ data }) => data['rates'] === 'USD 25000/1 2026-06-01');
  expect(converted.map(({ reason }) => reason)).toContain('ABOVE_RATE');
  const judged = all
    .filter(({ status }) => status === 'FAIL' || status === 'CANNOT_TELL')
    .map(({ checkId }) => checkId);
  // A check that is added to the registry has to be shown here, too.
  const checks = [...SAVINGS_CHECKS, ...EFFECTIVENESS_CHECKS].map(({ id }) => id);
  expect(checks.filter((id) => !judged.includes(id))).toEqual([]);
});

import { readPortalDocuments } from '@cau-noi/documents/documents';
import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journeyAt } from './portal-documents.testing.ts';
import { directionAsked } from './direction-documents.testing.ts';
import type { Asked, Variables } from './direction-documents.testing.ts';
import { researchDocuments } from './modules/research/research-documents.testing.ts';
import type { ResearchFound } from './modules/research/research-documents.testing.ts';
import { trainingDocuments } from './modules/training/training-documents.testing.ts';
import type { SampleApi } from './sample/sample.testing.ts';
import { sampleApi, TIME_TO_LOAD } from './sample/sample.testing.ts';

/**
 * Whatever a portal sends costs a handful of statements (ADR 12): who is asking, the rows, and one
 * for each further level of the answer.
 */
const MOST_STATEMENTS = 4;

const DOCUMENTS = readPortalDocuments();
const TODAY = isoDate('2026-11-21');

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi(TODAY);
}, TIME_TO_LOAD);
afterAll(() => api[Symbol.asyncDispose]());

const ADVISER = 'chuyenvien.tld';
const OFFICER = 'canbo.danang';
const ADMINISTRATOR = 'quantri.tld';

const nothing = (): Variables => ({});
const union = (id: string): string => Buffer.from(`Organisation:${id}`).toString('base64url');
const partner = (id: string): string => Buffer.from(`Partner:${id}`).toString('base64url');
const FEDERATION = union('tong-lien-doan');
const DA_NANG = union('ldld-da-nang');
const GYEONGNAM = Buffer.from('Exchange:luan-phien-gyeongnam').toString('base64url');
const COVID = Buffer.from('Suspension:covid-19').toString('base64url');

/** The id of the first record that a query finds: `{ found: plans(…) { nodes { id } } }`. */
async function firstId(user: string, query: string): Promise<string> {
  const { data } = await api.as<{ found: { nodes: { id: string }[] } }>(user, query);
  const [first] = data.found.nodes;
  if (first === undefined) throw new Error(`Nothing found by ${query}`);
  return first.id;
}

const ofFirst = (
  user: string,
  list: string,
  variablesOf: (id: string) => Readonly<Record<string, unknown>>,
): Asked => [
  user,
  async () => variablesOf(await firstId(user, `{ found: ${list} { nodes { id } } }`)),
];
const idOf = (user: string, list: string): Asked => ofFirst(user, list, (id) => ({ id }));

const plan = (state: string): string => `plans(where: { state: [${state}] }, first: 1)`;
const dossier = (where: string): string => `dossiers(where: { ${where} }, first: 1)`;
const year = (fromYear: number, toYear = fromYear, organisationId = FEDERATION) => ({
  organisationId,
  fromYear,
  toYear,
});

const JOURNEY = journeyAt(DA_NANG);

const shorterJourneys = (): Variables => ({
  input: {
    replace: {
      replacesId: Buffer.from('CheckParameter:tk03-default').toString('base64url'),
      validFrom: '2026-11-22',
      severity: 'STOP',
      values: { maxPersons: 5, maxDays: 5, maxCountries: 1 },
    },
  },
  first: 50,
});

const ASKED: Readonly<Record<string, Asked>> = {
  ...directionAsked({ adviser: ADVISER, officer: OFFICER, idOf }),
  ...researchDocuments(
    { adviser: ADVISER, officer: OFFICER },
    async (user, query) => (await api.as<ResearchFound>(user, query)).data,
  ),
  ...trainingDocuments((user, list) => firstId(user, `{ found: ${list} { nodes { id } } }`)),
  AccessTokensPageQuery: [OFFICER, nothing],
  AidEditPageQuery: idOf(OFFICER, 'aid(first: 1)'),
  AidLedgerPageQuery: [ADVISER, () => ({ where: {}, totals: true })],
  AidPageQuery: idOf(ADVISER, 'aid(first: 1)'),
  BoardPageQuery: [ADVISER, () => ({ year: 2027, reportYear: 2026 })],
  CalendarPageQuery: [ADVISER, () => ({ where: { fromYear: 2026, toYear: 2026 } })],
  BookingDossiersQuery: [OFFICER, () => ({ where: { organisationId: DA_NANG } })],
  ChangesPageQuery: [ADVISER, () => ({ where: { includeDissolved: true } })],
  CheckPageQuery: [OFFICER, () => ({ id: 'TK03' })],
  CheckRowsQuery: [OFFICER, () => ({ check: 'TK03' })],
  CheckParameterPageQuery: [ADMINISTRATOR, nothing],
  CheckParameterPlanPreviewQuery: [ADMINISTRATOR, shorterJourneys],
  CheckParameterPreviewQuery: [ADMINISTRATOR, shorterJourneys],
  ChecksPageQuery: [OFFICER, () => ({ today: '2026-11-21', year: 2026 })],
  CollaboratorEditPageQuery: idOf(OFFICER, 'collaborators(first: 1)'),
  CollaboratorPageQuery: idOf(OFFICER, 'collaborators(where: { language: "ko" }, first: 1)'),
  CollaboratorsPageQuery: [ADVISER, () => ({ where: { language: 'ko', freeFrom: '2027-01-04' } })],
  CapacityRulePageQuery: [ADMINISTRATOR, nothing],
  CollisionsPageQuery: [ADVISER, () => ({ where: {} })],
  ColleaguesQuery: [ADVISER, () => ({ text: 'a' })],
  ConfigurationPageQuery: [ADVISER, nothing],
  ComparisonPageQuery: [
    OFFICER,
    () => ({ before: '2026-05-17', after: '2026-05-18', changedOnly: true }),
  ],
  CountriesPageQuery: [ADVISER, () => ({ where: { kind: ['SECTOR_UNION'] } })],
  CountryPageQuery: [
    ADVISER,
    () => ({ code: 'KR', unit: FEDERATION, hasUnit: true, fromYear: 2019, toYear: 2026 }),
  ],
  RecordDossierQuery: [OFFICER, () => ({ text: 'han quoc' })],
  RecordPartnerQuery: [OFFICER, () => ({ where: { text: 'lao' } })],
  CopyLinesQuery: [OFFICER, () => ({ organisationId: DA_NANG, year: 2026 })],
  DashboardPageQuery: [
    ADVISER,
    () => ({
      where: year(2026),
      before: year(2025),
      line: year(2019, 2026),
      unit: FEDERATION,
      fromYear: 2026,
      toYear: 2026,
      oneYear: true,
    }),
  ],
  DeadlinePageQuery: [ADMINISTRATOR, nothing],
  DecisionPageQuery: idOf(ADVISER, 'inbox(first: 1)'),
  DirectiveEditPageQuery: idOf(ADVISER, 'directives(first: 1)'),
  DirectiveNewPageQuery: [OFFICER, () => ({ unit: DA_NANG })],
  DirectivePageQuery: idOf(OFFICER, 'directives(first: 1)'),
  DirectivesPageQuery: [OFFICER, () => ({ where: { text: 'doi ngoai' }, unit: DA_NANG })],
  DossierEditQuery: idOf(OFFICER, dossier('state: [DRAFT]')),
  DossierListQuery: [ADVISER, () => ({ where: { kind: ['OUTBOUND'] }, totals: true })],
  DossierLookupsQuery: [OFFICER, () => ({ content: JOURNEY })],
  DossierRecordQuery: idOf(ADVISER, dossier('state: [COMPLETED], kind: [OUTBOUND]')),
  ExchangeEditPageQuery: [OFFICER, () => ({ id: GYEONGNAM })],
  ExchangePartnersQuery: [OFFICER, () => ({ where: { text: 'lao' } })],
  ExchangesPageQuery: [ADVISER, () => ({ where: { side: 'WE_VISIT' } })],
  LedgerPageQuery: [OFFICER, () => ({ id: GYEONGNAM })],
  DuplicatesPageQuery: [ADVISER, nothing],
  ExchangeRatesPageQuery: [ADMINISTRATOR, nothing],
  FiguresQuery: idOf(OFFICER, dossier('state: [APPROVED]')),
  HomePageQuery: [
    OFFICER,
    () => ({
      unitId: DA_NANG,
      year: 2026,
      statistics: year(2026, 2026, DA_NANG),
      before: year(2025, 2025, DA_NANG),
      hasUnit: true,
    }),
  ],
  InboxPageQuery: [ADVISER, nothing],
  InstrumentNewPageQuery: [ADMINISTRATOR, nothing],
  InstrumentsPageQuery: [OFFICER, nothing],
  LikePartnersQuery: [
    OFFICER,
    () => ({ partner: { nameVi: 'cong doan kim khi', aliases: [], kind: 'SECTOR_UNION' } }),
  ],
  LinesPageQuery: [ADVISER, () => ({ where: { year: 2026 } })],
  MatrixPageQuery: [ADVISER, () => ({ where: { organisationId: DA_NANG } })],
  MergePageQuery: ofFirst(ADVISER, 'partners(first: 1)', (mergedId) => ({
    mergedId,
    survivorId: partner('industriall'),
  })),
  ProjectEditPageQuery: idOf(ADVISER, 'projects(first: 1)'),
  ProjectPageQuery: idOf(ADVISER, 'projects(first: 1)'),
  ProjectsPageQuery: [ADVISER, () => ({ where: {}, totals: true })],
  MembershipBookPageQuery: idOf(ADVISER, 'memberships(first: 1)'),
  MembershipEditPageQuery: idOf(ADVISER, 'memberships(first: 1)'),
  MembershipPageQuery: idOf(ADVISER, 'memberships(first: 1)'),
  MembershipsPageQuery: [ADVISER, () => ({ where: {}, totals: true })],
  NamesQuery: [ADVISER, () => ({ ids: [FEDERATION, DA_NANG] })],
  NewPartnerLikeQuery: [
    OFFICER,
    () => ({ partner: { nameVi: 'cong doan kim khi', aliases: [], kind: 'SECTOR_UNION' } }),
  ],
  NormsPageQuery: [OFFICER, () => ({ on: '2026-05-20', organisationId: DA_NANG })],
  OrganisationPageQuery: [ADVISER, () => ({ id: DA_NANG })],
  OrganisationsPageQuery: [ADVISER, nothing],
  OwnCeilingFormQuery: [ADMINISTRATOR, () => ({ on: '2026-11-21' })],
  OwnCeilingsPageQuery: [ADMINISTRATOR, () => ({ organisationId: DA_NANG })],
  PartnerChoiceQuery: [ADVISER, () => ({ where: { text: 'han' } })],
  PartnerEditPageQuery: idOf(ADVISER, 'partners(first: 1)'),
  PartnerNamesQuery: [ADVISER, nothing],
  PartnerPageQuery: [OFFICER, () => ({ id: partner('lhcd-gyeongnam') })],
  PartnerPickQuery: [ADVISER, () => ({ where: { text: 'han' } })],
  PartnerSearchQuery: [ADVISER, () => ({ where: { text: 'han' } })],
  PartnersPageQuery: [ADVISER, nothing],
  PeoplePageQuery: [ADVISER, () => ({ year: 2026 })],
  PersonChoiceQuery: [ADMINISTRATOR, () => ({ where: { text: 'a' } })],
  PersonEditPageQuery: idOf(OFFICER, 'people(first: 1)'),
  PersonPageQuery: ofFirst(OFFICER, 'people(first: 1)', (id) => ({ id, year: 2026 })),
  PersonSearchQuery: [OFFICER, () => ({ where: { text: 'a' }, year: 2026 })],
  PlanAgreementsQuery: idOf(OFFICER, plan('APPROVED')),
  PlanBuilderQuery: idOf(OFFICER, plan('APPROVED')),
  PlanLinesQuery: [OFFICER, () => ({ organisationId: DA_NANG, year: 2026 })],
  PlanListQuery: [ADVISER, () => ({ totals: true })],
  PlanLookupsQuery: [
    'canbo.congthuong',
    async () => ({
      planId: await begunPlan(),
      countries: ['KR', 'JP'],
      partnerIds: [],
      firstMonth: '2027-03',
    }),
  ],
  PlanPageQuery: idOf(ADVISER, plan('APPROVED')),
  RateImportPageQuery: [ADMINISTRATOR, nothing],
  RatePageQuery: [OFFICER, () => ({ item: 'GUEST_LODGING' })],
  RateNewPageQuery: [ADMINISTRATOR, () => ({ item: 'GUEST_LODGING', corrects: true })],
  ReorganisationPageQuery: [ADMINISTRATOR, nothing],
  ReorganisationPreviewQuery: [
    ADMINISTRATOR,
    () => ({
      input: {
        kind: 'ABSORB',
        date: '2026-12-01',
        fromIds: [union('ldld-lai-chau')],
        intoId: union('ldld-dien-bien'),
      },
    }),
  ],
  ReorganisationRecordPageQuery: [
    ADMINISTRATOR,
    () => ({
      id: Buffer.from('Reorganisation:ldld-da-nang.2025-07-01').toString('base64url'),
    }),
  ],
  ReorganisationUnitsQuery: [ADMINISTRATOR, () => ({ ids: [FEDERATION, DA_NANG] })],
  ReportQuery: idOf(OFFICER, dossier('reportOverdue: true')),
  SavingsPageQuery: [ADVISER, () => ({ unit: FEDERATION, fromYear: 2026, toYear: 2026 })],
  NamesakePlacesQuery: ofFirst(ADMINISTRATOR, 'people(first: 1)', (personId) => ({ personId })),
  RolesOnLeavingQuery: ofFirst(OFFICER, 'staff(first: 1)', (assignmentId) => ({
    assignmentId,
    lastDay: '2026-11-30',
  })),
  SavedViewsQuery: [OFFICER, () => ({ list: 'DOSSIERS' })],
  SearchDialogQuery: [ADVISER, () => ({ text: 'han quoc' })],
  InformationEditPageQuery: idOf(OFFICER, 'informationItems(first: 1)'),
  InformationItemsPageQuery: [ADVISER, () => ({ where: {}, totals: true })],
  InformationPageQuery: idOf(ADVISER, 'informationItems(where: { text: "tiếng Hàn" }, first: 1)'),
  InformationTargetsPageQuery: [ADVISER, () => ({ year: 2026, unit: DA_NANG, whose: DA_NANG })],
  SpeechEditPageQuery: idOf(OFFICER, 'speeches(first: 1)'),
  SpeechPageQuery: idOf(ADVISER, 'speeches(first: 1)'),
  SpeechesPageQuery: [ADVISER, () => ({ where: {}, totals: true })],
  CapacityPageQuery: [ADVISER, () => ({ where: { year: 2026 } })],
  PassportsPageQuery: [ADVISER, () => ({ where: {} })],
  PassportsOverdueQuery: [ADVISER, nothing],
  DataRequestsPageQuery: [ADMINISTRATOR, nothing],
  StaffPageQuery: [ADVISER, () => ({ where: { current: false } })],
  SubstitutionsPageQuery: [ADVISER, nothing],
  SuspensionEditPageQuery: [ADVISER, () => ({ id: COVID })],
  SuspensionNewPageQuery: [ADVISER, nothing],
  SuspensionPageQuery: [ADVISER, () => ({ id: COVID })],
  SuspensionsPageQuery: [OFFICER, nothing],
  TaskBellQuery: [OFFICER, nothing],
  TermReportPageQuery: [ADVISER, () => ({ unit: FEDERATION, fromYear: 2019, toYear: 2025 })],
  UnionNamesQuery: [ADVISER, nothing],
  AgreementEditPageQuery: idOf(OFFICER, 'agreements(first: 1)'),
  AgreementPageQuery: idOf(OFFICER, 'agreements(where: { life: [IN_FORCE] }, first: 1)'),
  AgreementsPageQuery: [ADVISER, () => ({ where: {}, totals: true })],
  AgreementDossiersQuery: [OFFICER, () => ({ where: { text: 'gyeongnam' } })],
  AgreementPlanLinesQuery: idOf(OFFICER, 'agreements(where: { life: [IN_FORCE] }, first: 1)'),
  AgreementPartnersQuery: [OFFICER, () => ({ where: { text: 'gyeongnam' } })],
  AgreementUnitsQuery: [OFFICER, () => ({ where: { text: 'da nang' } })],
  WaiversPageQuery: [ADVISER, () => ({ where: {}, totals: true })],
  UnitChoiceQuery: [ADVISER, nothing],
  UnitSearchQuery: [ADVISER, () => ({ where: { text: 'da nang' } })],
  UserPageQuery: idOf(ADMINISTRATOR, 'users(first: 1)'),
  UsersPageQuery: [ADMINISTRATOR, nothing],
  ViewerQuery: [OFFICER, nothing],
  WorkingDaysPageQuery: [ADMINISTRATOR, () => ({ year: 2026 })],
};

async function begunPlan(): Promise<string> {
  const input = {
    organisationId: union('cd-cong-thuong'),
    year: 2028,
    idempotencyKey: 'a plan whose checks are looked up',
  };
  const { data } = await api.as<{ planCreate: { plan: { id: string } } }>(
    'canbo.congthuong',
    `mutation ($input: PlanCreateInput!) {
      planCreate(input: $input) { ... on PlanPayload { plan { id } } } }`,
    { input },
  );
  return data.planCreate.plan.id;
}

function askedFor(name: string): Asked {
  const asked = ASKED[name];
  if (asked === undefined) throw new Error(`Say who asks ${name}, and for what`);
  return asked;
}

const queries = DOCUMENTS.operations.filter(({ kind }) => kind === 'query');

it.each(queries)('$name costs a handful of statements', async ({ name }) => {
  const [user, variables] = askedFor(name);
  const answer = await api.as(user, DOCUMENTS.documentOf(name), await variables());
  expect(answer.errors).toEqual([]);
  expect(answer.statements.length, answer.statements.join('\n')).toBeLessThanOrEqual(
    MOST_STATEMENTS,
  );
});

/** As far as anybody who remembers figures can tell (ADR 14). */
async function figuresChange(): Promise<void> {
  await api.database.prisma.$executeRaw`UPDATE counted_sum SET activities = 0 WHERE false`;
}

it.each(['DashboardPageQuery', 'TermReportPageQuery'])(
  '%s costs two statements after a change, and one until the next',
  async (name) => {
    const [user, variables] = askedFor(name);
    const ask = async () => api.as(user, DOCUMENTS.documentOf(name), await variables());
    await figuresChange();
    const first = await ask();
    expect(first.statements).toHaveLength(2);
    const again = await ask();
    expect(again.statements).toEqual(['access.viewer']);
    expect(again.data).toEqual(first.data);
  },
);

it.each(queries)(
  '$name is answered the same by statements that leave one by one',
  async ({ name }) => {
    const [user, variables] = askedFor(name);
    const values = await variables();
    const together = await api.as(user, DOCUMENTS.documentOf(name), values);
    await figuresChange();
    const context = await api.contextOf(api.userId(user));
    const oneByOne = { ...context, sql: api.database.sql };
    const apart = await api.runIn(oneByOne, DOCUMENTS.documentOf(name), values);
    expect(apart.errors).toEqual([]);
    expect(apart.data).toEqual(together.data);
  },
);

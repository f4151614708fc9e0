import { readdirSync, readFileSync } from 'node:fs';
import type {
  ApprovalStep,
  AuditEntry,
  Commitment,
  CommitmentProgress,
  DeclaredFigure,
  Dossier,
  DossierCostLine,
  DossierGuest,
  DossierMember,
  DossierObjective,
  DossierParticipantGroup,
  DossierProgrammeItem,
  DossierSponsor,
  DossierStop,
  Justification,
  ObjectiveResult,
  OrganisationLink,
  OrganisationRole,
  OrganisationVersion,
  OutcomeReport,
  Person,
  PersonPost,
  Plan,
  PlanLine,
  PlanLineFunding,
  StoredFile,
  Submission,
} from '@cau-noi/db/prisma';
import type { Money } from '@cau-noi/domain/money';
import type { DeclaredFigure as Declared } from '@cau-noi/domain/statistics/declared';
import { expect, it } from 'vitest';
import { AGREEMENT_ROWS } from './modules/agreement/agreement-row-types.testing.ts';
import { ACCESS_ROWS } from './modules/access/access-row-types.testing.ts';
import type {
  SnapshotRecord,
  StepRecord,
  SubmissionRecord,
} from './modules/approval/approval.queries.ts';
import type { JustificationText } from './modules/approval/justification.queries.ts';
import type { MissionRecord } from './modules/approval/mission.queries.ts';
import type { TimelineRow } from './modules/audit/timeline.queries.ts';
import { CONFIGURATION_ROWS } from './modules/configuration/configuration-row-types.testing.ts';
import { DOSSIER_ROWS } from './modules/dossier/dossier-row-types.testing.ts';
import type { SectionValues } from './modules/dossier/dossier-sections.queries.ts';
import type {
  JourneyRecord,
  LookupRecords,
  OwnRecord,
  PersonRecord,
  TripRecord,
  LineRecord,
} from './modules/dossier/dossier-lookups.queries.ts';
import type { DossierRecord } from './modules/dossier/dossier.queries.ts';
import type { OutcomeRecord, ProgressRecord } from './modules/dossier/outcome.queries.ts';
import type { DueRecord } from './modules/dossier/report-due.queries.ts';
import { EXCHANGE_ROWS } from './modules/exchange/exchange-row-types.testing.ts';
import type { FileRow } from './modules/file/file.queries.ts';
import type { BoardRecord } from './modules/home/board.queries.ts';
import type { DossierAtHand, PlanAtHand } from './modules/home/tasks.queries.ts';
import { RATE_BOOK_ROWS } from './modules/norm/norm-row-types.testing.ts';
import type { OrganisationRow } from './modules/organisation/organisation.queries.ts';
import { PARTNER_ROWS } from './modules/partner/partner-row-types.testing.ts';
import type { PlanLineRecord, PlanRecord } from './modules/plan/plan.queries.ts';
import type { LinkEntry, RoleEntry, VersionEntry } from './modules/register/structure.ts';
import { REORGANISATION_ROWS } from './modules/reorganisation/reorganisation-row-types.testing.ts';
import { DIRECTION_ROWS } from './modules/suspension/direction-row-types.testing.ts';
import { COOPERATION_ROWS } from './cooperation-row-types.testing.ts';
import { STAFF_ROWS } from './modules/staff/staff-row-types.testing.ts';
import { WAIVER_ROWS } from './modules/waiver/waiver-row-types.testing.ts';
import type { Codes, Drift, Filled, OrNull } from './row-drift.testing.ts';

type Item<List> = List extends readonly (infer One)[] ? One : never;
type Section<Name extends keyof SectionValues> = Item<SectionValues[Name]>;
type Typed = { __typename: null };
/** Whence and how long what is dated holds. */
type Span = { from: 'validFrom'; to: 'validTo' };

/**
 * Every row that SQL gives, beside the model that it is read from. A column that is renamed, dropped,
 * of another type or nullable in the Prisma schema does not compile here before the row follows.
 */
const ROWS = {
  ...ACCESS_ROWS,
  ...DOSSIER_ROWS,
  ...EXCHANGE_ROWS,
  ...AGREEMENT_ROWS,
  ...CONFIGURATION_ROWS,
  ...PARTNER_ROWS,
  StepRecord: {} satisfies Drift<StepRecord, ApprovalStep, { decidedBy: null; onBehalfOf: null }>,
  SubmissionRecord: {} satisfies Drift<
    SubmissionRecord,
    Submission,
    Typed & { subjectId: null; organisationId: null; submittedBy: null; steps: null; basis: null }
  >,
  SnapshotRecord: {} satisfies Drift<SnapshotRecord, Submission, { normDay: null }>,
  MissionRecord: {} satisfies Drift<
    Omit<MissionRecord, 'planId' | 'source' | 'reportId' | 'countries'>,
    Dossier,
    { startDate: Filled<'startDate'> }
  >,
  JustificationText: {} satisfies Drift<JustificationText, Justification, {}>,
  TimelineRow: {} satisfies Drift<
    TimelineRow,
    AuditEntry,
    { by: null; onBehalfOf: null; byToken: null }
  >,
  DossierRecord: {} satisfies Drift<
    DossierRecord,
    Dossier,
    Typed & { invitation: null; onlineAlternative: null; relatives: null; guestRank: null }
  >,
  Invitation: {} satisfies Drift<
    NonNullable<DossierRecord['invitation']>,
    Dossier,
    {
      kind: Filled<'invitationKind'>;
      from: Filled<'invitationFrom'>;
      number: 'invitationNumber';
      date: 'invitationDate';
    }
  >,
  OnlineAlternative: {} satisfies Drift<
    NonNullable<DossierRecord['onlineAlternative']>,
    Dossier,
    { considered: Filled<'onlineConsidered'>; reason: Filled<'onlineReason'> }
  >,
  RelativesDeclaration: {} satisfies Drift<
    NonNullable<DossierRecord['relatives']>,
    Dossier,
    { related: Filled<'relativesRelated'>; explanation: Filled<'relativesExplanation'> }
  >,
  GuestRankDecision: {} satisfies Drift<
    NonNullable<DossierRecord['guestRank']>,
    Dossier,
    { rank: Filled<'guestRank'>; justification: Filled<'guestRankJustification'> }
  >,
  Objective: {} satisfies Drift<Section<'objectives'>, DossierObjective, {}>,
  Member: {} satisfies Drift<Section<'members'>, DossierMember, {}>,
  Stop: {} satisfies Drift<Section<'stops'>, DossierStop, { countryCode: Codes<'countryCode'> }>,
  ProgrammeItem: {} satisfies Drift<Section<'programme'>, DossierProgrammeItem, {}>,
  CostLine: {} satisfies Drift<
    Section<'costLines'>,
    DossierCostLine,
    { countryCode: Codes<'countryCode'>; unitPrice: null }
  >,
  UnitPrice: {} satisfies Drift<
    Money,
    DossierCostLine,
    { minor: 'unitPriceMinor'; currency: Codes<'currency'> }
  >,
  Guest: {} satisfies Drift<Section<'guests'>, DossierGuest, { countryCode: Codes<'countryCode'> }>,
  Sponsor: {} satisfies Drift<Section<'sponsors'>, DossierSponsor, { amount: null }>,
  SponsorAmount: {} satisfies Drift<
    Money,
    DossierSponsor,
    { minor: Filled<'amountMinor'>; currency: Filled<Codes<'currency'>> }
  >,
  ParticipantGroup: {} satisfies Drift<Section<'participants'>, DossierParticipantGroup, {}>,
  PersonRecord: {} satisfies Drift<PersonRecord, Person, { personId: 'id'; languages: null }>,
  JourneyRecord: {} satisfies Drift<
    JourneyRecord,
    Dossier,
    { dossierId: 'id'; startDate: Filled<'startDate'>; personIds: null }
  >,
  TripRecord: {} satisfies Drift<
    TripRecord,
    Dossier & DossierMember,
    { startDate: Filled<'startDate'> }
  >,
  LineRecord: {} satisfies Drift<
    LineRecord,
    PlanLine & Pick<Plan, 'organisationId' | 'year'>,
    { coOrganiserIds: null; approved: null }
  >,
  OwnRecord: {} satisfies Drift<
    OwnRecord,
    Dossier & { dossierId: Dossier['id'] },
    { approvedCosts: null; consents: null; spentOwn: null; spentOthers: null; promised: null }
  >,
  Post: {} satisfies Drift<Item<LookupRecords['posts']>, PersonPost, Span>,
  UnreportedActivity: {} satisfies Drift<
    Item<LookupRecords['unreported']>,
    Dossier,
    { dossierId: 'id'; headPersonIds: null; approvedNormDay: null }
  >,
  DueRecord: {} satisfies Drift<DueRecord, Dossier, { approvedNormDay: null; reported: null }>,
  OutcomeRecord: {} satisfies Drift<
    OutcomeRecord,
    OutcomeReport,
    { submittedBy: null; results: null; commitments: null; effects: null }
  >,
  ObjectiveResult: {} satisfies Drift<Item<OutcomeRecord['results']>, ObjectiveResult, {}>,
  CommitmentRecord: {} satisfies Drift<
    Item<OutcomeRecord['commitments']>,
    Commitment,
    { progress: null }
  >,
  ProgressRecord: {} satisfies Drift<ProgressRecord, CommitmentProgress, { by: null }>,
  FileRow: {} satisfies Drift<
    FileRow,
    StoredFile,
    Typed & { subjectKind: Codes<'subjectKind'>; uploadedBy: null }
  >,
  BoardRecord: {} satisfies Drift<
    BoardRecord,
    Plan,
    {
      planId: OrNull<'id'>;
      state: OrNull<'state'>;
      submittedAt: null;
      lines: null;
      dossiers: null;
      dossierIds: null;
    }
  >,
  PlanAtHand: {} satisfies Drift<PlanAtHand, Plan, { handedIn: null; since: null; field: null }>,
  DossierAtHand: {} satisfies Drift<
    DossierAtHand,
    Dossier,
    { since: null; field: null; due: null; promised: null }
  >,
  OrganisationRow: {} satisfies Drift<
    OrganisationRow,
    OrganisationVersion,
    Typed & { id: 'organisationId'; day: null; dissolved: null }
  >,
  PlanRecord: {} satisfies Drift<PlanRecord, Plan, Typed>,
  PlanLineRecord: {} satisfies Drift<
    PlanLineRecord,
    PlanLine & Pick<Plan, 'organisationId' | 'year'>,
    {
      countries: Codes<'countries'>;
      fromMonth: Codes<'fromMonth'>;
      toMonth: Codes<'toMonth'>;
      funding: null;
      coOrganiserIds: null;
      approved: null;
    }
  >,
  Funding: {} satisfies Drift<Item<PlanLineRecord['funding']>, PlanLineFunding, { amount: null }>,
  FundingAmount: {} satisfies Drift<
    Money,
    PlanLineFunding,
    { minor: 'amountMinor'; currency: Codes<'currency'> }
  >,
  VersionEntry: {} satisfies Drift<VersionEntry, OrganisationVersion, Span>,
  LinkEntry: {} satisfies Drift<LinkEntry, OrganisationLink, {}>,
  RoleEntry: {} satisfies Drift<RoleEntry, OrganisationRole, Span>,
  ...RATE_BOOK_ROWS,
  DeclaredFigure: {} satisfies Drift<
    Declared,
    DeclaredFigure,
    {
      from: 'periodFrom';
      to: 'periodTo';
      indicator: Codes<'indicator'>;
      qualifier: Codes<'qualifier'>;
    }
  >,
  ...DIRECTION_ROWS,
  ...COOPERATION_ROWS,
  ...WAIVER_ROWS,
  ...REORGANISATION_ROWS,
  ...STAFF_ROWS,
} as const;

/** Rows that are put together of others, or of what no table has. */
const PUT_TOGETHER = new Set([
  'AdditionRow',
  'CheckUnitRow',
  'CheckYearRow',
  'DatedRow',
  'FileSubjectRow',
  'HitRow',
  'HolderRow',
  'InboxRecord',
  'RecordCountRow',
  'UnreportedRecord',
  'UpcomingRecord',
]);

const MODULES = new URL('modules/', import.meta.url);

it('every row that a query module tells of stands beside its model', () => {
  const texts = readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.queries.ts'))
    .map((path) => readFileSync(new URL(path, MODULES), 'utf8'));
  const told = texts.flatMap((text) =>
    [...text.matchAll(/export (?:type|interface) (\w+(?:Row|Record))\b/gu)].map(
      ([, name]) => name ?? '',
    ),
  );
  expect(told.length).toBeGreaterThan(30);
  const others = told.filter((name) => !Object.hasOwn(ROWS, name));
  expect(new Set(others)).toEqual(PUT_TOGETHER);
});

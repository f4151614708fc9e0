import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { ApprovalProgress, ReturnNote } from '../approval/approval.graphql.ts';
import {
  lastReturn,
  latestSubmission,
  submissionsBySubject,
} from '../approval/approval.loaders.ts';
import { Submission } from '../approval/approval.ref.ts';
import { justificationsOfDossier } from '../approval/assessment.loaders.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { Partner } from '../partner/partner.ref.ts';
import { planLineById } from '../plan/plan.loaders.ts';
import { PlanLine } from '../plan/plan.ref.ts';
import {
  ActivityKindEnum,
  PurposeKindEnum,
  ReportingClassEnum,
} from '../values/activity.graphql.ts';
import { Difference } from '../values/difference.graphql.ts';
import { Finding, Justification } from '../values/finding.graphql.ts';
import { DossierStateEnum, EventModeEnum, StopReasonEnum } from './dossier-enums.graphql.ts';
import {
  DossierLookups,
  DossierPermissions,
  DossierTotals,
  totalsOf,
} from './dossier-parts.graphql.ts';
import {
  CostLine,
  DelegationMember,
  Guest,
  GuestRankDecision,
  Invitation,
  Objective,
  OnlineAlternative,
  ParticipantGroup,
  ProgrammeItem,
  Sponsor,
  Stop,
} from './dossier-sections.graphql.ts';
import { actualOfDossier, dossierById, sectionOf } from './dossier.loaders.ts';
import { Dossier } from './dossier.ref.ts';
import {
  changesSinceApproved,
  deviationsOf,
  lookupsOf,
  outcomeById,
  reportDueById,
  verdictOf,
} from './dossier.verdict.ts';
import { ActualFigures, OutcomeReport } from './outcome.graphql.ts';

builder.node(Dossier, {
  description: 'The record of one activity of any of the six kinds (hồ sơ).',
  id: { resolve: (dossier) => dossier.id },
  loadMany: (ids, context) => Promise.all(ids.map((id) => dossierById(context).load(String(id)))),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number, given once and never again.' }),
    kind: t.expose('kind', { type: ActivityKindEnum, description: 'What it is.' }),
    reportingClass: t.expose('reportingClass', {
      type: ReportingClassEnum,
      description: 'The one row of the statistics that it counts in.',
    }),
    state: t.expose('state', { type: DossierStateEnum, description: 'How far it is.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that carries it out.',
      resolve: (dossier, _args, context) => organisationOf(context, dossier.organisationId),
    }),
    coOrganisers: t.field({
      type: [Organisation],
      description: 'Unions that organise it too.',
      resolve: async ({ id }, _args, context) => {
        const ids = await sectionOf(context, id, 'coOrganiserIds');
        return Promise.all(ids.map((organisationId) => organisationOf(context, organisationId)));
      },
    }),
    planLine: t.field({
      type: PlanLine,
      nullable: true,
      description: 'The line of the yearly plan that it carries out.',
      resolve: ({ planLineId }, _args, context) =>
        planLineId === null ? null : planLineById(context, planLineId),
    }),
    unplannedReason: t.exposeString('unplannedReason', {
      nullable: true,
      description: 'Why it stands in no plan.',
    }),
    partner: t.field({
      type: Partner,
      nullable: true,
      description: 'The foreign partner.',
      resolve: ({ partnerId }, _args, context) =>
        partnerId === null ? null : partnerOf(context, partnerId),
    }),
    purposeKind: t.expose('purposeKind', {
      type: PurposeKindEnum,
      nullable: true,
      description: 'Why it is undertaken.',
    }),
    topic: t.exposeString('topic', { description: 'What it is about.' }),
    purpose: t.exposeString('purpose', { description: 'What it is for, in words.' }),
    startDate: t.expose('startDate', {
      type: 'Date',
      nullable: true,
      description: 'First day, as planned.',
    }),
    endDate: t.expose('endDate', {
      type: 'Date',
      nullable: true,
      description: 'Last day, as planned.',
    }),
    invitation: t.expose('invitation', {
      type: Invitation,
      nullable: true,
      description: 'The invitation it follows.',
    }),
    onlineAlternative: t.expose('onlineAlternative', {
      type: OnlineAlternative,
      nullable: true,
      description: 'Whether attending online was weighed.',
    }),
    objectives: t.field({
      type: [Objective],
      description: 'What it is to bring about.',
      resolve: async ({ id }, _args, context) => [...(await sectionOf(context, id, 'objectives'))],
    }),
    members: t.field({
      type: [DelegationMember],
      description: 'Who takes part, as planned.',
      resolve: async ({ id }, _args, context) => [...(await sectionOf(context, id, 'members'))],
    }),
    stops: t.field({
      type: [Stop],
      description: 'The itinerary, as planned.',
      resolve: async ({ id }, _args, context) => [...(await sectionOf(context, id, 'stops'))],
    }),
    programme: t.field({
      type: [ProgrammeItem],
      description: 'The programme by day.',
      resolve: async ({ id }, _args, context) => [...(await sectionOf(context, id, 'programme'))],
    }),
    costLines: t.field({
      type: [CostLine],
      description: 'The estimate.',
      resolve: async ({ id }, _args, context) => [...(await sectionOf(context, id, 'costLines'))],
    }),
    guests: t.field({
      type: [Guest],
      description: 'Guests from abroad, as planned.',
      resolve: async ({ id }, _args, context) => [...(await sectionOf(context, id, 'guests'))],
    }),
    guestRank: t.expose('guestRank', {
      type: GuestRankDecision,
      nullable: true,
      description: 'The rank of the guests.',
    }),
    hosts: t.exposeString('hosts', { description: 'Who receives the guests.' }),
    reciprocity: t.exposeString('reciprocity', {
      description: 'What is given and owed in return.',
    }),
    safetyPlan: t.exposeString('safetyPlan', { description: 'How it is kept safe.' }),
    eventMode: t.expose('eventMode', {
      type: EventModeEnum,
      nullable: true,
      description: 'How an event is held.',
    }),
    venue: t.exposeString('venue', { description: 'Where an event is held.' }),
    sponsors: t.field({
      type: [Sponsor],
      description: 'Who sponsors it.',
      resolve: async ({ id }, _args, context) => [...(await sectionOf(context, id, 'sponsors'))],
    }),
    participants: t.field({
      type: [ParticipantGroup],
      description: 'Participants by kind, as planned.',
      resolve: async ({ id }, _args, context) => [
        ...(await sectionOf(context, id, 'participants')),
      ],
    }),
    totals: t.field({
      type: DossierTotals,
      description: 'What the planned figures add up to.',
      resolve: (dossier, _args, context) => totalsOf(context, dossier),
    }),
    stopReason: t.expose('stopReason', {
      type: StopReasonEnum,
      nullable: true,
      description: 'Why it was cancelled or postponed.',
    }),
    stopText: t.exposeString('stopText', {
      nullable: true,
      description: 'The same in the words of its author.',
    }),
    version: t.exposeInt('version', { description: 'Changes with every save; inputs name it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was begun.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was saved last.' }),
    findings: t.field({
      type: [Finding],
      description: 'What the checks find now while it is written; once handed in, what they found.',
      resolve: async (dossier, _args, context) => [...(await verdictOf(context, dossier))],
    }),
    justifications: t.field({
      type: [Justification],
      description: 'Texts written beside findings.',
      resolve: async ({ id }, _args, context) => [
        ...(await justificationsOfDossier(context).load(id)),
      ],
    }),
    lookups: t.field({
      type: DossierLookups,
      description: 'What only the database knows of it, for the checks in the browser.',
      resolve: (dossier, _args, context) => lookupsOf(context, dossier),
    }),
    approval: t.field({
      type: ApprovalProgress,
      nullable: true,
      description: 'Who holds it since when; null before the first submission.',
      resolve: async ({ id }, _args, context) => {
        const submission = await latestSubmission(context, id);
        return submission === null ? null : { submission };
      },
    }),
    submissions: t.field({
      type: [Submission],
      description: 'All its submissions, the latest first.',
      resolve: async ({ id }, _args, context) => [
        ...(await submissionsBySubject(context).load(id)),
      ],
    }),
    approved: t.field({
      type: Submission,
      nullable: true,
      description: 'The approved submission in force.',
      resolve: async ({ id }, _args, context) => {
        const submissions = await submissionsBySubject(context).load(id);
        return submissions.find(({ state }) => state === 'APPROVED') ?? null;
      },
    }),
    lastReturn: t.field({
      type: ReturnNote,
      nullable: true,
      description: 'Why it was returned last, while its author has not answered.',
      resolve: ({ id }, _args, context) => lastReturn(context, id),
    }),
    changesSinceApproved: t.field({
      type: [Difference],
      description: 'How it differs from what was approved last, whether or not that still holds.',
      resolve: async (dossier, _args, context) => [
        ...(await changesSinceApproved(context, dossier)),
      ],
    }),
    actual: t.field({
      type: ActualFigures,
      nullable: true,
      description: 'What really happened; null until the figures are closed.',
      resolve: async (dossier, _args, context) => {
        const actual = await actualOfDossier(context, dossier);
        return actual && { ...actual, asApproved: dossier.closedAsApproved === true };
      },
    }),
    deviations: t.field({
      type: [Difference],
      description: 'Where the real figures depart from the approved ones.',
      resolve: async (dossier, _args, context) => [...(await deviationsOf(context, dossier))],
    }),
    outcome: t.field({
      type: OutcomeReport,
      nullable: true,
      description: 'The outcome report; null before it is begun.',
      resolve: ({ id }, _args, context) => outcomeById(context).load(id),
    }),
    reportDueDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'By when the outcome report is due; null before approval or where none is.',
      resolve: async ({ id }, _args, context) =>
        (await reportDueById(context).load(id))?.dueDate ?? null,
    }),
    reportOverdue: t.boolean({
      description: 'Whether the outcome report is late today.',
      resolve: async ({ id }, _args, context) =>
        (await reportDueById(context).load(id))?.overdue ?? false,
    }),
    files: t.field({
      type: [StoredFile],
      description: 'Files attached to it, the newest first.',
      resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'DOSSIER', id))],
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'What happened to it, the latest first.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context) => timelineOf(context, 'DOSSIER', id, args),
    }),
    viewerMay: t.field({
      type: DossierPermissions,
      description: 'What the viewer may do with it.',
      resolve: (dossier) => dossier,
    }),
  }),
});

import { builder } from '../../builder.ts';
import { once } from '../../loader.ts';
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
import { DossierStateEnum, StopReasonEnum } from './dossier-enums.graphql.ts';
import { DossierPermissions } from './dossier-parts.graphql.ts';
import { sectionOf } from './dossier-sections.loaders.ts';
import { dossierNode } from './dossier-node.ts';
import { Dossier } from './dossier.ref.ts';

builder.node(Dossier, {
  description: 'The record of one activity of any of the six kinds (hồ sơ).',
  id: { resolve: (dossier) => dossier.id },
  loadWithoutCache: (id, context, info) => dossierNode(context, id, info),
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
      resolve: ({ id }, _args, context) =>
        once(sectionOf(context, id, 'coOrganiserIds'), (ids) =>
          ids.map((organisationId) => organisationOf(context, organisationId)),
        ),
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
    viewerMay: t.field({
      type: DossierPermissions,
      description: 'What the viewer may do with it.',
      resolve: (dossier) => dossier,
    }),
  }),
});

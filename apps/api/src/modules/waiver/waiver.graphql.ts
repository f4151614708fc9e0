import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { writeId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { permissionFor } from '../access/permission.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { Dossier } from '../dossier/dossier.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { planById } from '../plan/plan.loaders.ts';
import { Plan } from '../plan/plan.ref.ts';
import { ApprovalRoleEnum } from '../values/activity.graphql.ts';
import { Finding } from '../values/finding.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { covers } from '@cau-noi/domain/waiver/cover';
import type { WaiverTotals } from './waiver-list.queries.ts';
import { waiversPage } from './waiver-list.ts';
import { waiverOfFinding, waiversByRecord } from './waiver.loaders.ts';
import { waiverSubject } from './waiver.permissions.ts';
import type { WaiverRecord } from './waiver.queries.ts';
import {
  Waiver,
  WaiverConnection,
  WaiverDecisionEnum,
  WaiverEndingEnum,
  WaiverStateEnum,
} from './waiver.ref.ts';

const Permissions = builder.objectRef<WaiverRecord>('WaiverPermissions').implement({
  description: 'What the viewer may do about an exception.',
  fields: (t) => ({
    decide: t.field({
      type: Permission,
      description: 'Grant or refuse it.',
      resolve: (waiver, _args, context) =>
        permissionFor(context, 'waiver.decide', waiverSubject(context, waiver)),
    }),
    withdraw: t.field({
      type: Permission,
      description: 'Take back the request, or what was granted.',
      resolve: (waiver, _args, context) =>
        permissionFor(context, 'waiver.withdraw', waiverSubject(context, waiver)),
    }),
  }),
});

Waiver.implement({
  description: 'An exception of a dossier or a plan from a failure that stops it (ngoại lệ).',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('Waiver', id) }),
    state: t.expose('state', { type: WaiverStateEnum, description: 'How far it is.' }),
    version: t.exposeInt('version', { description: 'Changes with every act; inputs name it.' }),
    checkId: t.exposeString('checkId', { description: 'The check, as TK03.' }),
    reason: t.exposeString('reason', { description: 'Code of what fails.' }),
    about: t.exposeString('about', {
      nullable: true,
      description: 'What the failure is about: a person, a unit, a line; null for the whole.',
    }),
    finding: t.field({
      type: Finding,
      description: 'The finding as it stood when the exception was asked for.',
      resolve: ({ finding }) => finding,
    }),
    dossier: t.field({
      type: Dossier,
      nullable: true,
      description: 'The dossier that it is for; null where it is for a plan.',
      resolve: ({ subjectKind, subjectId }, _args, context) =>
        subjectKind === 'DOSSIER' ? dossierById(context).load(subjectId) : null,
    }),
    plan: t.field({
      type: Plan,
      nullable: true,
      description: 'The plan that it is for; null where it is for a dossier.',
      resolve: ({ subjectKind, subjectId }, _args, context) =>
        subjectKind === 'PLAN' ? planById(context).load(subjectId) : null,
    }),
    unit: t.field({
      type: Organisation,
      description: 'The union whose dossier or plan it is.',
      resolve: ({ unitId }, _args, context) => organisationOf(context, unitId),
    }),
    role: t.expose('role', {
      type: ApprovalRoleEnum,
      description: 'Who decides it, as the check named them when it was asked for.',
    }),
    organisation: t.field({
      type: Organisation,
      description: 'Where it is decided.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    request: t.exposeString('requestText', { description: 'Why it is asked for.' }),
    requestedBy: t.exposeString('requestedBy', { description: 'Who asked for it.' }),
    requestedAt: t.expose('requestedAt', { type: 'DateTime', description: 'When.' }),
    decision: t.exposeString('decisionText', {
      nullable: true,
      description: 'Why it was granted or refused.',
    }),
    decidedBy: t.exposeString('decidedBy', { nullable: true, description: 'Who decided.' }),
    onBehalfOf: t.exposeString('onBehalfOf', {
      nullable: true,
      description: 'In whose place, where a substitute decided.',
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When.' }),
    ending: t.expose('ending', {
      type: WaiverEndingEnum,
      nullable: true,
      description: 'What made it end by itself.',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended or was taken back.',
    }),
    endText: t.exposeString('endText', { nullable: true, description: 'Why it was taken back.' }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about it.',
      resolve: (waiver) => waiver,
    }),
  }),
});

builder.objectFields(Finding, (t) => ({
  waiver: t.field({
    type: Waiver,
    nullable: true,
    description: 'The exception asked for from it, on a dossier or plan; null when there is none.',
    resolve: (finding, _args, context) =>
      finding.recordId === undefined ? null : waiverOfFinding(context, finding.recordId, finding),
  }),
  waived: t.boolean({
    description: 'Whether a granted exception lets it pass as it is now.',
    resolve: (finding, _args, context) =>
      finding.recordId === undefined
        ? false
        : once(
            waiverOfFinding(context, finding.recordId, finding),
            (waiver) => waiver !== null && covers(waiver, finding),
          ),
  }),
}));

builder.objectField(Dossier, 'waivers', (t) =>
  t.field({
    type: [Waiver],
    description: 'The exceptions that were asked for, the latest first.',
    resolve: ({ id }, _args, context) =>
      once(waiversByRecord(context).load(id), (waivers) => [...waivers]),
  }),
);

builder.objectField(Plan, 'waivers', (t) =>
  t.field({
    type: [Waiver],
    description: 'The exceptions that were asked for, the latest first.',
    resolve: ({ id }, _args, context) =>
      once(waiversByRecord(context).load(id), (waivers) => [...waivers]),
  }),
);

const Totals = builder.objectRef<WaiverTotals>('WaiverTotals').implement({
  description: 'What the register of exceptions adds up to.',
  fields: (t) => ({
    records: t.exposeInt('records', { description: 'How many exceptions.' }),
    requested: t.exposeInt('REQUESTED', { description: 'How many wait.' }),
    granted: t.exposeInt('GRANTED', { description: 'How many are granted and in force.' }),
    refused: t.exposeInt('REFUSED', { description: 'How many were refused.' }),
    withdrawn: t.exposeInt('WITHDRAWN', { description: 'How many were taken back.' }),
    expired: t.exposeInt('EXPIRED', { description: 'How many have ended.' }),
  }),
});

builder.objectField(WaiverConnection, 'totals', (t) =>
  t.field({
    type: Totals,
    description: 'What the whole list adds up to, whatever the page.',
    resolve: (page) => page.totals(),
  }),
);

const WaiverWhere = builder.inputType('WaiverWhere', {
  description: 'Which exceptions to list.',
  fields: (t) => ({
    checkId: t.stringList({ description: 'From any of these checks, as TK03.' }),
    state: t.field({ type: [WaiverStateEnum], description: 'In any of these states.' }),
    organisationId: t.id({ description: 'Of the dossiers and plans of this union.' }),
    subtree: t.boolean({ description: 'Of the unions below it too.' }),
    year: t.int({
      description: 'Asked for in this year; where the next two are left out, short for both.',
    }),
    fromYear: t.int({ description: 'Asked for in this year or later.' }),
    toYear: t.int({ description: 'Asked for in this year or before.' }),
    decision: t.field({
      type: WaiverDecisionEnum,
      description: 'Decided so, whatever became of it since.',
    }),
  }),
});

builder.queryField('waivers', (t) =>
  t.field({
    type: WaiverConnection,
    description: 'The register of exceptions (sổ ngoại lệ), the latest request first.',
    args: {
      where: t.arg({ type: WaiverWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => waiversPage(context, where ?? {}, args),
  }),
);

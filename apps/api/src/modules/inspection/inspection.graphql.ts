import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { readId, writeId } from '../../ids.ts';
import { permissionFor } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationById, organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import { InspectionFinding } from './inspection-finding.graphql.ts';
import { InspectionWhere } from './inspection-input.graphql.ts';
import { inspectionsPage } from './inspection-list.ts';
import { inspectionById } from './inspection.loaders.ts';
import type { InspectionAction } from './inspection.permissions.ts';
import { inspectionSubject } from './inspection.permissions.ts';
import type { InspectionRecord, InspectionTotals, InspectorNamed } from './inspection.queries.ts';
import { Inspection, InspectionConnection, InspectionStateEnum } from './inspection.ref.ts';

const Permissions = builder.objectRef<InspectionRecord>('InspectionPermissions').implement({
  description: 'What the viewer may do about an inspection.',
  fields: (t) => {
    const may = (action: InspectionAction, description: string) =>
      t.field({
        type: Permission,
        description,
        resolve: (inspection, _args, context) =>
          permissionFor(context, action, inspectionSubject(context, inspection)),
      });
    return {
      edit: may('inspection.edit', 'Change what is planned.'),
      begin: may('inspection.begin', 'Begin.'),
      find: may('inspection.find', 'Write down what was found.'),
      conclude: may('inspection.conclude', 'Conclude it.'),
      explain: may('inspection.explain', 'Explain what was found.'),
      remedy: may('inspection.remedy', 'Report that a remedy is done.'),
      accept: may('inspection.accept', 'Accept a remedy, or give it back.'),
      close: may('inspection.close', 'Close it.'),
      attachFile: may('inspection.attachFile', 'Attach or remove papers.'),
    };
  },
});

const TeamMember = builder.objectRef<InspectorNamed>('InspectionMember').implement({
  description: 'Somebody who inspects; the inspected union is told the name and no more.',
  fields: (t) => ({
    personId: t.id({
      description: 'Opaque id of the person.',
      resolve: ({ personId }) => writeId('Person', personId),
    }),
    name: t.exposeString('name', { description: 'Their name.' }),
  }),
});

builder.node(Inspection, {
  description: 'A union looks into the work of one below it (kiểm tra).',
  id: { resolve: (inspection) => inspection.id },
  loadMany: (ids, context) => inspectionById(context).loadMany(ids),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that inspects.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    inspected: t.field({
      type: Organisation,
      description: 'The union that is inspected.',
      resolve: ({ inspectedId }, _args, context) => organisationOf(context, inspectedId),
    }),
    year: t.exposeInt('year', { description: 'The year that plans it.' }),
    title: t.exposeString('title', { description: 'In one line.' }),
    scope: t.exposeString('scope', { description: 'What is looked at, of which time.' }),
    plannedFrom: t.expose('plannedFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day as planned.',
    }),
    plannedTo: t.expose('plannedTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day as planned.',
    }),
    begunOn: t.expose('begunOn', { type: 'Date', nullable: true, description: 'When it began.' }),
    concludedOn: t.expose('concludedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the conclusions.',
    }),
    conclusion: t.exposeString('conclusion', { nullable: true, description: 'The conclusions.' }),
    concludedBy: t.exposeString('concludedBy', {
      nullable: true,
      description: 'Who wrote them down.',
    }),
    closedOn: t.expose('closedOn', { type: 'Date', nullable: true, description: 'When closed.' }),
    state: t.expose('state', { type: InspectionStateEnum, description: 'How far it is.' }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    team: t.field({
      type: [TeamMember],
      description: 'Who inspects; the first heads the team.',
      resolve: ({ team }) => [...team],
    }),
    findings: t.field({
      type: [InspectionFinding],
      description: 'What was found.',
      resolve: (inspection) => inspection.findings.map((one) => ({ ...one, inspection })),
    }),
    files: t.field({
      type: [StoredFile],
      description: 'Its papers, the newest first.',
      resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'INSPECTION', id))],
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'What happened to it, the latest first.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context, info) => timelineOf(context, 'INSPECTION', id, args, info),
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about it.',
      resolve: (inspection) => inspection,
    }),
  }),
});

const Totals = builder.objectRef<InspectionTotals>('InspectionTotals').implement({
  description: 'What the register of inspections adds up to.',
  fields: (t) => ({
    records: t.exposeInt('records', { description: 'How many there are.' }),
    planned: t.exposeInt('PLANNED', { description: 'How many are planned.' }),
    underWay: t.exposeInt('UNDER_WAY', { description: 'How many are under way.' }),
    concluded: t.exposeInt('CONCLUDED', { description: 'How many are being remedied.' }),
    remedied: t.exposeInt('REMEDIED', { description: 'How many are remedied.' }),
    closed: t.exposeInt('CLOSED', { description: 'How many are closed.' }),
    remediesOverdue: t.exposeInt('remediesOverdue', {
      description: 'How many remedies are overdue.',
    }),
  }),
});

builder.objectField(InspectionConnection, 'totals', (t) =>
  t.field({
    type: Totals,
    description: 'What the whole list adds up to, whatever the page.',
    resolve: (page) => page.totals(),
  }),
);

builder.queryFields((t) => ({
  inspections: t.field({
    type: InspectionConnection,
    description: 'Inspections, the latest number first.',
    args: {
      where: t.arg({ type: InspectionWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => inspectionsPage(context, where ?? {}, args),
  }),
  mayInspect: t.field({
    type: Permission,
    nullable: true,
    description: 'Whether the viewer may plan inspections for a union; null for one that is none.',
    args: { organisationId: t.arg.id({ required: true, description: 'The union that inspects.' }) },
    resolve: (_root, args, context) => {
      const id = readId(args.organisationId, 'Organisation');
      if (organisationById(context, id) === null) return null;
      return permissionFor(context, 'inspection.create', organisationSubject(context, id));
    },
  }),
}));

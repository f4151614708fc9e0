import { isRemedyOverdue } from '@cau-noi/domain/inspection/life';
import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import { permissionFor } from '../access/permission.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { Dossier } from '../dossier/dossier.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import { remedySubject } from './inspection.permissions.ts';
import type { FindingRecord, InspectionRecord } from './inspection.queries.ts';
import { InspectionSeverityEnum, InspectionTopicEnum, RemedyStateEnum } from './inspection.ref.ts';

/** A finding beside the inspection that it is of. */
type Shown = FindingRecord & { readonly inspection: InspectionRecord };

const Permissions = builder.objectRef<Shown>('InspectionFindingPermissions').implement({
  description: 'What the viewer may do about a finding.',
  fields: (t) => ({
    attachFile: t.field({
      type: Permission,
      description: 'Attach or remove proof of its remedy.',
      resolve: ({ inspection, ...finding }, _args, context) =>
        permissionFor(context, 'remedy.attachFile', remedySubject(context, inspection, finding)),
    }),
  }),
});

export const InspectionFinding = builder.objectRef<Shown>('InspectionFinding').implement({
  description: 'One thing that was found, and how its remedy stands (phát hiện, khắc phục).',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id.',
      resolve: ({ id }) => writeId('InspectionFinding', id),
    }),
    checkId: t.exposeString('checkId', { nullable: true, description: 'The check, as TK02.' }),
    topic: t.expose('topic', {
      type: InspectionTopicEnum,
      nullable: true,
      description: 'The topic, where it is no check.',
    }),
    severity: t.expose('severity', {
      type: InspectionSeverityEnum,
      description: 'How grave it is.',
    }),
    dossier: t.field({
      type: Dossier,
      nullable: true,
      description: 'The activity at which it was found, if the viewer may see it.',
      resolve: ({ dossierId }, _args, context) =>
        dossierId === null ? null : dossierById(context).load(dossierId),
    }),
    text: t.exposeString('text', { description: 'What was found.' }),
    remedy: t.exposeString('remedy', { description: 'What is to be done.' }),
    responsible: t.exposeString('responsible', { description: 'Who sees to it.' }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true, description: 'By when.' }),
    remedyState: t.expose('remedyState', {
      type: RemedyStateEnum,
      description: 'How the remedy stands.',
    }),
    overdue: t.boolean({
      description: 'Whether the remedy is not reported and its day is past.',
      resolve: ({ remedyState: state, dueOn }, _args, { today }) =>
        isRemedyOverdue({ state, dueOn }, today),
    }),
    explanation: t.exposeString('explanation', {
      nullable: true,
      description: 'What the inspected union says of it.',
    }),
    explainedBy: t.exposeString('explainedBy', { nullable: true, description: 'Who explained.' }),
    doneOn: t.expose('doneOn', { type: 'Date', nullable: true, description: 'When done.' }),
    doneText: t.exposeString('doneText', { nullable: true, description: 'By what it is shown.' }),
    doneBy: t.exposeString('doneBy', { nullable: true, description: 'Who reported it.' }),
    acceptedBy: t.exposeString('acceptedBy', { nullable: true, description: 'Who accepted it.' }),
    acceptedOn: t.expose('acceptedOn', { type: 'Date', nullable: true, description: 'When.' }),
    acceptText: t.exposeString('acceptText', {
      nullable: true,
      description: 'What who inspects says of the remedy; why it was given back.',
    }),
    files: t.field({
      type: [StoredFile],
      description: 'Proof of the remedy, from the inspected union; the newest first.',
      resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'FINDING', id))],
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about it.',
      resolve: (finding) => finding,
    }),
  }),
});

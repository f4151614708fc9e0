import { handOverState } from '@cau-noi/domain/staff';
import { leftBehind } from '@cau-noi/domain/staff/leaving';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { readId, writeId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { Grant } from '../access/access.ref.ts';
import { permissionFor } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { personOf } from '../person/person.loaders.ts';
import { Person } from '../person/person.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import type { HandOverRow } from './hand-over.queries.ts';
import type { OpenWorkRow } from './open-work.queries.ts';
import { rolesOnLeaving } from './leaving.ts';
import { staffPage } from './staff-list.ts';
import { assignmentsByPerson, handOversByAssignment, openWorkByPerson } from './staff.loaders.ts';
import type { AssignmentRow } from './staff.queries.ts';
import {
  HandOverKindEnum,
  HandOverStateEnum,
  LeavingReasonEnum,
  StaffAssignment,
  StaffConnection,
  StaffRoleEnum,
  WorkloadEnum,
} from './staff.ref.ts';

type ItemRow = HandOverRow['items'][number];
type RecordKey = Pick<OpenWorkRow, 'kind' | 'recordId' | 'partnerId'>;

/** The record of something open, as `node` knows it; of a commitment its dossier, of a contact its partner. */
function recordOf({ kind, recordId, partnerId }: RecordKey): string | null {
  const [dossierId = recordId] = recordId.split('.');
  if (kind === 'PLAN') return writeId('Plan', recordId);
  if (kind === 'CONTACT') return partnerId === null ? null : writeId('Partner', partnerId);
  return kind === 'SUBSTITUTION' ? null : writeId('Dossier', dossierId);
}

const OpenWork = builder.objectRef<OpenWorkRow>('OpenWork').implement({
  description: 'Something open that lies with somebody.',
  fields: (t) => ({
    kind: t.expose('kind', { type: HandOverKindEnum, description: 'What it is.' }),
    title: t.exposeString('title', {
      description:
        'Title of a dossier, year of a plan, text of a commitment, name of the other; of a contact its ' +
        'partner, behind its own name for those who may see it.',
    }),
    recordId: t.id({
      nullable: true,
      description: 'The dossier, plan or partner; null for a stand-in.',
      resolve: recordOf,
    }),
    key: t.string({
      description: 'Tells it from all else that is open; a hand-over names what it confirms by it.',
      resolve: ({ kind, recordId }) => {
        const [first = '', ...rest] = recordId.split('.');
        return kind === 'COMMITMENT'
          ? [writeId('Dossier', first), ...rest].join('.')
          : `${kind}.${recordId}`;
      },
    }),
    proposed: t.exposeBoolean('proposed', {
      description: 'Only a name says that it is theirs: a hand-over has to confirm it.',
    }),
    stays: t.exposeBoolean('stays', {
      description:
        'They still do the work of the union, or of one that took it up: no hand-over passes it on.',
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The union whose record it is.',
      resolve: ({ organisationId }, _args, context) =>
        organisationId === '' ? null : organisationOf(context, organisationId),
    }),
  }),
});

const HandOverItem = builder.objectRef<ItemRow>('HandOverItem').implement({
  description: 'One thing that passed to a successor, as it was called then.',
  fields: (t) => ({
    kind: t.expose('kind', { type: HandOverKindEnum, description: 'What it is.' }),
    title: t.exposeString('title', { description: 'What it was called.' }),
    recordId: t.id({
      nullable: true,
      description: 'The dossier, plan or partner; null for a stand-in, which ended.',
      resolve: recordOf,
    }),
  }),
});

const HandOver = builder.objectRef<HandOverRow>('HandOver').implement({
  description: 'That somebody who left gave what was open to a successor (bàn giao).',
  fields: (t) => ({
    successor: t.field({
      type: Person,
      description: 'Who took it over.',
      resolve: ({ successorId }, _args, context) => personOf(context, successorId),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.exposeString('by', { description: 'Who wrote it down.' }),
    note: t.exposeString('note', { description: 'What was said of it.' }),
    items: t.field({
      type: [HandOverItem],
      description: 'What passed.',
      resolve: ({ items }) => [...items],
    }),
  }),
});

const Permissions = builder.objectRef<AssignmentRow>('StaffAssignmentPermissions').implement({
  description: 'What the viewer may do about an assignment.',
  fields: (t) => ({
    edit: t.field({
      type: Permission,
      description: 'Change or end it.',
      resolve: ({ organisationId }, _args, context) =>
        permissionFor(context, 'staff.edit', organisationSubject(context, organisationId)),
    }),
    handOver: t.field({
      type: Permission,
      description: 'Give what is open to a successor.',
      resolve: ({ organisationId }, _args, context) =>
        permissionFor(context, 'staff.handOver', organisationSubject(context, organisationId)),
    }),
  }),
});

StaffAssignment.implement({
  description: 'The foreign-affairs work of a union that somebody does (phân công làm đối ngoại).',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('StaffAssignment', id) }),
    version: t.exposeInt('version', { description: 'Changes with every act; inputs name it.' }),
    person: t.field({
      type: Person,
      description: 'Who does it.',
      resolve: ({ personId }, _args, context) => personOf(context, personId),
    }),
    organisation: t.field({
      type: Organisation,
      description: 'For which union.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    role: t.expose('role', { type: StaffRoleEnum, description: 'As what.' }),
    workload: t.expose('workload', { type: WorkloadEnum, description: 'How much it is.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day; null while it lasts.',
    }),
    leavingReason: t.expose('leavingReason', {
      type: LeavingReasonEnum,
      nullable: true,
      description: 'Why it ended.',
    }),
    leavingText: t.exposeString('leavingText', { description: 'The same in words.' }),
    handOverState: t.field({
      type: HandOverStateEnum,
      description: 'Whether something is left to hand over.',
      resolve: ({ personId, validTo }, _args, context) =>
        validTo === null || validTo >= context.today
          ? 'IN_OFFICE'
          : once(openWorkByPerson(context).load(personId), (open) =>
              handOverState(validTo, leftBehind(open).length, context.today),
            ),
    }),
    handOvers: t.field({
      type: [HandOver],
      description: 'What was handed over, the latest first.',
      resolve: ({ id }, _args, context) =>
        once(handOversByAssignment(context).load(id), (rows) => [...rows]),
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about it.',
      resolve: (row) => row,
    }),
  }),
});

builder.objectFields(Person, (t) => ({
  assignments: t.field({
    type: [StaffAssignment],
    description: 'Foreign-affairs work for unions that the viewer sees, the latest first.',
    resolve: ({ id }, _args, context) =>
      once(assignmentsByPerson(context).load(id), (rows) => [...rows]),
  }),
  openWork: t.field({
    type: [OpenWork],
    description: 'What is open and lies with them, at unions that the viewer sees.',
    resolve: ({ id }, _args, context) =>
      once(openWorkByPerson(context).load(id), (rows) => [...rows]),
  }),
}));

export const StaffWhere = builder.inputType('StaffWhere', {
  description: 'Which assignments to list.',
  fields: (t) => ({
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Of the unions below it too.' }),
    role: t.field({ type: [StaffRoleEnum], description: 'As any of these.' }),
    workload: t.field({ type: WorkloadEnum, description: 'Full-time or part-time.' }),
    current: t.boolean({ description: 'Only what lasts today, or only what ended.' }),
    personId: t.id({ description: 'Of this person.' }),
  }),
});

builder.queryField('rolesOnLeaving', (t) =>
  t.field({
    type: [Grant],
    description:
      'The roles of somebody’s account at the union that are proposed to end with their work there.',
    args: {
      assignmentId: t.arg.id({ required: true, description: 'The work that ends.' }),
      lastDay: t.arg({ type: 'Date', required: true, description: 'Its last day.' }),
    },
    resolve: async (_root, { assignmentId, lastDay }, context) => {
      const id = readId(assignmentId, 'StaffAssignment');
      return [...(await rolesOnLeaving(context, id, lastDay))];
    },
  }),
);

builder.queryField('staff', (t) =>
  t.field({
    type: StaffConnection,
    description: 'The register of foreign-affairs staff (cán bộ làm đối ngoại), the newest first.',
    args: {
      where: t.arg({ type: StaffWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => staffPage(context, where ?? {}, args),
  }),
);

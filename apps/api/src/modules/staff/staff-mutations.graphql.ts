import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId } from '../../ids.ts';
import { assignmentById, openWorkByPerson } from './staff.loaders.ts';
import type { AssignmentRow } from './staff.queries.ts';
import { LeavingReasonEnum, StaffAssignment, StaffRoleEnum, WorkloadEnum } from './staff.ref.ts';
import { createAssignment, handOver, saveAssignment } from './staff.service.ts';

const AssignmentInput = builder.inputType('StaffAssignmentInput', {
  description: 'What somebody does in the foreign-affairs work of a union, and until when.',
  fields: (t) => ({
    role: t.field({ type: StaffRoleEnum, required: true, description: 'As what.' }),
    workload: t.field({ type: WorkloadEnum, required: true, description: 'How much it is.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'First day.' }),
    validTo: t.field({ type: 'Date', description: 'Last day; left out while it lasts.' }),
    leavingReason: t.field({ type: LeavingReasonEnum, description: 'Why it ended.' }),
    leavingText: t.string({ description: 'The same in words.' }),
  }),
});

const StaffAssignInput = builder.inputType('StaffAssignInput', {
  description: 'Input of `staffAssign`.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'Who does it.' }),
    organisationId: t.id({ required: true, description: 'For which union.' }),
    assignment: t.field({ type: AssignmentInput, required: true, description: 'What and when.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const StaffSaveInput = builder.inputType('StaffAssignmentSaveInput', {
  description: 'Input of `staffAssignmentSave`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The assignment.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
    assignment: t.field({ type: AssignmentInput, required: true, description: 'As it shall be.' }),
    keptRoleIds: t.idList({
      description:
        'Of the roles that would end with it, see `rolesOnLeaving`, those that stay; all end when left out.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const StaffHandOverInput = builder.inputType('StaffHandOverInput', {
  description: 'Input of `staffHandOver`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The assignment that ended.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
    successorId: t.id({ required: true, description: 'The person who takes over.' }),
    note: t.string({ description: 'What is to be said of it.' }),
    confirmedKeys: t.stringList({
      description:
        'Of what is only proposed by a name, the keys of what is theirs; the rest stays where it is.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const Payload = builder
  .objectRef<{ readonly assignment: AssignmentRow }>('StaffAssignmentPayload')
  .implement({
    description: 'The assignment as it is now.',
    fields: (t) => ({
      assignment: t.expose('assignment', {
        type: StaffAssignment,
        description: 'The assignment.',
      }),
    }),
  });

async function changed(context: Context, id: string) {
  assignmentById(context).clear(id);
  const assignment = await assignmentById(context).load(id);
  invariant(assignment !== null, 'ASSIGNMENT_VANISHED');
  openWorkByPerson(context).clear(assignment.personId);
  return { assignment };
}

const contentOf = (input: typeof AssignmentInput.$inferInput) => ({
  role: input.role,
  workload: input.workload,
  from: input.validFrom,
  to: input.validTo ?? null,
  leavingReason: input.leavingReason ?? null,
  leavingText: input.leavingText?.trim() ?? '',
});

/** A commitment by the id of its dossier and its own, as `OpenWork.key` tells it. */
function readCommitmentKey(key: string): string {
  const [dossierId = '', ...rest] = key.split('.');
  return `${readId(dossierId, 'Dossier')}.${rest.join('.')}`;
}

const INPUT = 'The input.';

builder.mutationFields((t) => ({
  staffAssign: t.field({
    type: Payload,
    description: 'Writes down that somebody does the foreign-affairs work of a union.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: StaffAssignInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'staffAssign', key: input.idempotencyKey, input };
      const id = await createAssignment(context, call, {
        ...contentOf(input.assignment),
        personId: readId(input.personId, 'Person'),
        organisationId: readId(input.organisationId, 'Organisation'),
      });
      return changed(context, id);
    },
  }),
  staffAssignmentSave: t.field({
    type: Payload,
    description: 'Changes or ends what somebody does for a union.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: StaffSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'staffAssignmentSave', key: input.idempotencyKey, input };
      const edited = { id: readId(input.id, 'StaffAssignment'), version: input.version };
      const kept = (input.keptRoleIds ?? []).map((id) => readId(id, 'Grant'));
      const id = await saveAssignment(context, call, edited, contentOf(input.assignment), kept);
      return changed(context, id);
    },
  }),
  staffHandOver: t.field({
    type: Payload,
    description: 'Gives everything that is open of somebody who left to a successor (bàn giao).',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: StaffHandOverInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'staffHandOver', key: input.idempotencyKey, input };
      const id = await handOver(context, call, {
        id: readId(input.id, 'StaffAssignment'),
        version: input.version,
        successorId: readId(input.successorId, 'Person'),
        note: input.note ?? '',
        confirmedIds: (input.confirmedKeys ?? []).map(readCommitmentKey),
      });
      return changed(context, id);
    },
  }),
}));

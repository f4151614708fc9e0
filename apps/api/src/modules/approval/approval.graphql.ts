import type { LegalBasis as LegalBasisValue } from '@cau-noi/domain/check';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { ApprovalRoleEnum } from '../values/activity.graphql.ts';
import { Difference } from '../values/difference.graphql.ts';
import { Finding, Justification, LegalBasis } from '../values/finding.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';

import {
  holdersOf,
  snapshotOf,
  subjectOf,
  submissionById,
  submissionsBySubject,
} from './approval.loaders.ts';
import type { StepRecord, SubmissionRecord } from './approval.queries.ts';
import {
  ApprovalStep,
  ApprovalSubject,
  ReturnReasonEnum,
  StepStateEnum,
  Submission,
  SubmissionStateEnum,
} from './approval.ref.ts';
import { changesBetween, readable } from './changes.ts';
import { contentAsInput } from './opaque-content.ts';
import { decidePermission } from './permissions.ts';

ApprovalStep.implement({
  description: 'A step of an approval, as it was fixed at submission.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Place in the order of steps, from 1.' }),
    role: t.expose('role', { type: ApprovalRoleEnum, description: 'Who decides.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union whose holders of the role decide.',
      resolve: (step, _args, context) => organisationOf(context, step.organisationId),
    }),
    state: t.expose('state', { type: StepStateEnum, description: 'How far it is.' }),
    since: t.expose('since', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it is the current step; null while it waits.',
    }),
    holders: t.stringList({
      description: 'Names of those who may decide it today, substitutes among them.',
      resolve: async (step, _args, context) => [...(await holdersOf(context, step))],
    }),
    decidedBy: t.exposeString('decidedBy', { nullable: true, description: 'Who decided.' }),
    onBehalfOf: t.exposeString('onBehalfOf', {
      nullable: true,
      description: 'For whom a substitute decided.',
    }),
    decidedAt: t.expose('decidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'A note of the approver.' }),
    returnReason: t.expose('returnReason', {
      type: ReturnReasonEnum,
      nullable: true,
      description: 'Why it was returned.',
    }),
    returnText: t.exposeString('returnText', {
      nullable: true,
      description: 'The same in the words of the approver.',
    }),
    returnFields: t.field({
      type: t.listRef(t.listRef('String')),
      description: 'Paths of the fields the approver points at.',
      resolve: (step) => step.returnFields.map((path) => path.map(String)),
    }),
  }),
});

const SubmissionPermissions = builder
  .objectRef<SubmissionRecord>('SubmissionPermissions')
  .implement({
    description: 'What the viewer may do with a submission.',
    fields: (t) => ({
      decide: t.field({
        type: Permission,
        description: 'Approve or return it.',
        resolve: (submission, _args, context) => decidePermission(context, submission),
      }),
    }),
  });

builder.node(Submission, {
  description: 'A plan or dossier as it was handed in (lần trình): frozen with its verdict.',
  id: { resolve: (submission) => submission.id },
  loadMany: (ids, context) => Promise.all(ids.map((id) => submissionById(context, id))),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Which submission of its subject, from 1.' }),
    state: t.expose('state', { type: SubmissionStateEnum, description: 'What became of it.' }),
    planned: t.exposeBoolean('planned', {
      description: 'Whether it went the way of what stands in a plan.',
    }),
    subject: t.field({
      type: ApprovalSubject,
      description: 'What was handed in, as it is now.',
      resolve: (submission, _args, context) => requiredSubject(context, submission),
    }),
    content: t.field({
      type: 'JSON',
      description: 'What was handed in, as it was: the content in the shape of its input.',
      resolve: async ({ id, subjectKind }, _args, context) =>
        contentAsInput(subjectKind, (await snapshotOf(context, id)).content),
    }),
    findings: t.field({
      type: [Finding],
      description: 'What the checks found when it was handed in.',
      resolve: async ({ id, subjectId }, _args, context) => {
        const { verdict } = await snapshotOf(context, id);
        return verdict.map((finding) => ({ ...finding, recordId: subjectId }));
      },
    }),
    normDay: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The day whose norms counted when a dossier was judged; null for a plan, whose lines have each their own.',
      resolve: async ({ id }, _args, context) => (await snapshotOf(context, id)).normDay,
    }),
    justifications: t.field({
      type: [Justification],
      description: 'How its author justified findings.',
      resolve: async ({ id }, _args, context) => {
        const { justifications } = await snapshotOf(context, id);
        return Object.entries(justifications).map(([findingKey, text]) => ({ findingKey, text }));
      },
    }),
    steps: t.field({
      type: [ApprovalStep],
      description: 'The steps it goes through, in order.',
      resolve: (submission) => [...submission.steps],
    }),
    submittedBy: t.exposeString('submittedBy', { description: 'Who handed it in.' }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', description: 'When.' }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided or taken back; null while it waits.',
    }),
    version: t.exposeInt('version', { description: 'A decision names the version it is about.' }),
    changesSincePrevious: t.field({
      type: [Difference],
      description: 'What differs from the submission before; empty for the first one.',
      resolve: async (submission, _args, context) => [
        ...(await changesSincePrevious(context, submission)),
      ],
    }),
    viewerMay: t.field({
      type: SubmissionPermissions,
      description: 'What the viewer may do with it.',
      resolve: (submission) => submission,
    }),
  }),
});

async function requiredSubject(context: Context, submission: SubmissionRecord) {
  const subject = await subjectOf(context, submission);
  if (subject === null) throw new Error(`Submission ${submission.id} without visible subject`);
  return subject;
}

async function changesSincePrevious(context: Context, submission: SubmissionRecord) {
  const all = await submissionsBySubject(context).load(submission.subjectId);
  const previous = all.find((other) => other.number === submission.number - 1);
  if (previous === undefined) return [];
  const [before, after] = await Promise.all([
    snapshotOf(context, previous.id),
    snapshotOf(context, submission.id),
  ]);
  return readable(context, changesBetween(submission.subjectKind, before.content, after.content));
}

type Progress = { readonly submission: SubmissionRecord };

const atStep = ({ submission }: Progress, offset: 0 | 1): StepRecord | null => {
  const current = submission.steps.findIndex((step) => step.state === 'CURRENT');
  return current === -1 ? null : (submission.steps[current + offset] ?? null);
};

/** Who holds a submission since when, and what comes next. */
export const ApprovalProgress = builder.objectRef<Progress>('ApprovalProgress').implement({
  description: 'How far the approval is: who holds it since when, and what comes next.',
  fields: (t) => ({
    submission: t.field({
      type: Submission,
      description: 'The latest submission.',
      resolve: (progress) => progress.submission,
    }),
    steps: t.field({
      type: [ApprovalStep],
      description: 'All its steps, in order.',
      resolve: ({ submission }) => [...submission.steps],
    }),
    current: t.field({
      type: ApprovalStep,
      nullable: true,
      description: 'The step that waits for a decision; null when none does.',
      resolve: (progress) => atStep(progress, 0),
    }),
    next: t.field({
      type: ApprovalStep,
      nullable: true,
      description: 'The step after the current one.',
      resolve: (progress) => atStep(progress, 1),
    }),
    basis: t.field({
      type: LegalBasis,
      description: 'What the order of steps stands on.',
      resolve: ({ submission }): LegalBasisValue => submission.basis,
    }),
  }),
});

/** A step that was returned, as its author reads it. */
export const ReturnNote = builder.objectRef<StepRecord>('ReturnNote').implement({
  description: 'Why a record was returned, by whom and when.',
  fields: (t) => ({
    reason: t.field({
      type: ReturnReasonEnum,
      description: 'The coded reason.',
      resolve: (step) => step.returnReason ?? 'OTHER',
    }),
    text: t.string({ description: 'What is to be corrected.', resolve: (s) => s.returnText ?? '' }),
    fields: t.field({
      type: t.listRef(t.listRef('String')),
      description: 'Paths of the fields the approver points at.',
      resolve: (step) => step.returnFields.map((path) => path.map(String)),
    }),
    by: t.string({ description: 'Who returned it.', resolve: (step) => step.decidedBy ?? '' }),
    at: t.field({
      type: 'DateTime',
      description: 'When it was returned.',
      resolve: (step) => step.decidedAt ?? '',
    }),
  }),
});

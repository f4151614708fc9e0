import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { ApprovalProgress, ReturnNote } from '../approval/approval.graphql.ts';
import {
  lastReturn,
  latestSubmission,
  standingSubmission,
  submissionById,
  submissionsBySubject,
} from '../approval/approval.loaders.ts';
import { Submission } from '../approval/approval.ref.ts';
import { justificationsOfPlan } from '../approval/assessment.loaders.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { Difference } from '../values/difference.graphql.ts';
import { Finding, Justification } from '../values/finding.graphql.ts';
import { Plan } from './plan.ref.ts';
import { changesSinceApproved, liveVerdictOf, verdictOf } from './plan.verdict.ts';

/** What the checks, the approvers and time have to say of a plan. */
builder.objectFields(Plan, (t) => ({
  findings: t.field({
    type: [Finding],
    description: 'What the checks find now while it is written; once handed in, what they found.',
    resolve: async (plan, _args, context) => {
      const verdict = await verdictOf(context, plan);
      return verdict.map((finding) => ({ ...finding, recordId: plan.id }));
    },
  }),
  findingsToday: t.field({
    type: [Finding],
    description:
      'What the checks would find today, by what is known today, also of what was decided; it changes nothing.',
    resolve: async (plan, _args, context) => [...(await liveVerdictOf(context, plan))],
  }),
  justifications: t.field({
    type: [Justification],
    description: 'Texts written beside findings.',
    resolve: async (plan, _args, context) => [
      ...(await justificationsOfPlan(context).load(plan.id)),
    ],
  }),
  approval: t.field({
    type: ApprovalProgress,
    nullable: true,
    description: 'Who holds it since when; null before the first submission.',
    resolve: async (plan, _args, context) => {
      // After an adjustment was given up, the latest submission is not the one that stands.
      const find = plan.state === 'APPROVED' ? standingSubmission : latestSubmission;
      const submission = await find(context, plan.id);
      return submission === null ? null : { submission };
    },
  }),
  submissions: t.field({
    type: [Submission],
    description: 'All its submissions, the latest first.',
    resolve: async (plan, _args, context) => [
      ...(await submissionsBySubject(context).load(plan.id)),
    ],
  }),
  baseline: t.field({
    type: Submission,
    nullable: true,
    description: 'The first approved submission, against which the year is measured.',
    resolve: (plan, _args, context) =>
      plan.baselineSubmissionId === null
        ? null
        : submissionById(context, plan.baselineSubmissionId),
  }),
  approved: t.field({
    type: Submission,
    nullable: true,
    description: 'The approved submission in force.',
    resolve: (plan, _args, context) =>
      plan.approvedSubmissionId === null
        ? null
        : submissionById(context, plan.approvedSubmissionId),
  }),
  changesSinceApproved: t.field({
    type: [Difference],
    description: 'How the plan as it stands differs from the approved one.',
    resolve: async (plan, _args, context) => [...(await changesSinceApproved(context, plan))],
  }),
  lastReturn: t.field({
    type: ReturnNote,
    nullable: true,
    description: 'Why it was returned last, while its author has not answered.',
    resolve: (plan, _args, context) =>
      plan.state === 'RETURNED' ? lastReturn(context, plan.id) : null,
  }),
  files: t.field({
    type: [StoredFile],
    description: 'Files attached to it, the newest first.',
    resolve: async (plan, _args, context) => [...(await filesOf(context, 'PLAN', plan.id))],
  }),
  timeline: t.field({
    type: TimelineConnection,
    description: 'What happened to it, the latest first.',
    args: pageArgs(t.arg),
    resolve: (plan, args, context, info) => timelineOf(context, 'PLAN', plan.id, args, info),
  }),
}));

import { builder } from '../../builder.ts';
import { ApprovalProgress, ReturnNote } from '../approval/approval.graphql.ts';
import {
  lastReturn,
  latestSubmission,
  submissionsBySubject,
} from '../approval/approval.loaders.ts';
import { Submission } from '../approval/approval.ref.ts';
import { justificationsOfDossier } from '../approval/assessment.loaders.ts';
import { Difference } from '../values/difference.graphql.ts';
import { Finding, Justification } from '../values/finding.graphql.ts';
import { DossierLookups } from './dossier-parts.graphql.ts';
import { Dossier } from './dossier.ref.ts';
import { changesSinceApproved, liveVerdict, lookupsOf, verdictOf } from './dossier.verdict.ts';

/** What the checks and the approvers have to say of a dossier. */
builder.objectFields(Dossier, (t) => ({
  findings: t.field({
    type: [Finding],
    description: 'What the checks find now while it is written; once handed in, what they found.',
    resolve: async (dossier, _args, context) => {
      const verdict = await verdictOf(context, dossier);
      return verdict.map((finding) => ({ ...finding, recordId: dossier.id }));
    },
  }),
  findingsToday: t.field({
    type: [Finding],
    description:
      'What the checks would find today, by what is known today, also of what was decided; it changes nothing.',
    resolve: async (dossier, _args, context) => [...(await liveVerdict(context, dossier))],
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
    resolve: async ({ id }, _args, context) => [...(await submissionsBySubject(context).load(id))],
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
    resolve: async (dossier, _args, context) => [...(await changesSinceApproved(context, dossier))],
  }),
}));

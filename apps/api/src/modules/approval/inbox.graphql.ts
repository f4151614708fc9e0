import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { writeId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { ActivityKindEnum, ApprovalSubjectKindEnum } from '../values/activity.graphql.ts';
import { subjectOf } from './approval.loaders.ts';
import {
  ApprovalStep,
  ApprovalSubject,
  InboxConnection,
  InboxItem,
  Submission,
} from './approval.ref.ts';
import { inboxPage } from './inbox.ts';

InboxItem.implement({
  description: 'A submission that waits for the viewer, or for somebody they stand in for.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id of the item: that of the submission.',
      resolve: ({ submission }) => writeId('Submission', submission.id),
    }),
    submission: t.field({
      type: Submission,
      description: 'What is to be decided.',
      resolve: (item) => item.submission,
    }),
    step: t.field({
      type: ApprovalStep,
      description: 'The step that waits.',
      resolve: (item) => item.step,
    }),
    subject: t.field({
      type: ApprovalSubject,
      description: 'The plan or dossier.',
      resolve: (item, _args, context) =>
        once(subjectOf(context, item.submission), (subject) => {
          if (subject === null) throw new Error('An inbox item without visible subject');
          return subject;
        }),
    }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that handed it in.',
      resolve: (item, _args, context) => organisationOf(context, item.submission.organisationId),
    }),
    title: t.exposeString('title', { description: 'Title of a dossier, year of a plan.' }),
    since: t.field({
      type: 'DateTime',
      description: 'Since when it waits.',
      resolve: (item) => item.step.since ?? item.submission.submittedAt,
    }),
    planned: t.boolean({
      description: 'Whether it stands in a plan.',
      resolve: (item) => item.submission.planned,
    }),
    stops: t.exposeInt('stops', { description: 'Findings that stop.' }),
    justifies: t.exposeInt('justifies', { description: 'Findings that were justified.' }),
    cannotTell: t.exposeInt('cannotTell', { description: 'Findings that could not be told.' }),
  }),
});

const InboxWhere = builder.inputType('InboxWhere', {
  description: 'Which waiting submissions to list.',
  fields: (t) => ({
    subject: t.field({ type: [ApprovalSubjectKindEnum], description: 'Plans, dossiers or both.' }),
    organisationId: t.id({ description: 'Handed in by this union.' }),
    kind: t.field({ type: [ActivityKindEnum], description: 'Dossiers of any of these kinds.' }),
  }),
});

builder.queryField('inbox', (t) =>
  t.field({
    type: InboxConnection,
    description: 'What waits for the decision of the viewer, longest first; never their own work.',
    args: {
      where: t.arg({ type: InboxWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context, info) =>
      inboxPage(context, where ?? {}, args, info),
  }),
);

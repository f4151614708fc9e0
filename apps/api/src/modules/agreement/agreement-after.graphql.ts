import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { ApprovalRoleEnum } from '../values/activity.graphql.ts';
import { Finding } from '../values/finding.graphql.ts';
import {
  AgreementActivity,
  AgreementClock,
  AgreementCommitment,
  AgreementNotice,
  AgreementProcedure,
} from './agreement-parts.graphql.ts';
import {
  openProcedure,
  runningClock,
  seatOf,
  successorsToTell,
  verdictOn,
} from './agreement.standing.ts';
import { Agreement } from './agreement.ref.ts';

/** The ways that it goes. */
builder.objectFields(Agreement, (t) => ({
  procedures: t.field({
    type: [AgreementProcedure],
    description: 'The ways to its signature and its changes, the latest first.',
    resolve: ({ id, procedures }) => procedures.map((one) => ({ ...one, agreementId: id })),
  }),
  openProcedure: t.field({
    type: AgreementProcedure,
    nullable: true,
    description: 'The one that goes on.',
    resolve: (agreement) => {
      const open = openProcedure(agreement);
      return open && { ...open, agreementId: agreement.id };
    },
  }),
  clock: t.field({
    type: AgreementClock,
    nullable: true,
    description: 'The time limit that runs.',
    resolve: (agreement, _args, context) => runningClock(agreement, context),
  }),
  consentRole: t.field({
    type: ApprovalRoleEnum,
    description: 'Who gives the consent of the managing body.',
    resolve: ({ organisationId }, _args, context) => seatOf(context, organisationId).role,
  }),
  consentAt: t.field({
    type: Organisation,
    description: 'Where it is given.',
    resolve: ({ organisationId }, _args, context) =>
      organisationOf(context, seatOf(context, organisationId).organisationId),
  }),
}));

/** What comes of it. */
builder.objectFields(Agreement, (t) => ({
  commitments: t.field({
    type: [AgreementCommitment],
    description: 'What it promises.',
    resolve: ({ id, commitments }) => commitments.map((one) => ({ ...one, agreementId: id })),
  }),
  notices: t.field({
    type: [AgreementNotice],
    description: 'That partners were told who has succeeded one of our side.',
    resolve: ({ id, notices }) => notices.map((one) => ({ ...one, agreementId: id })),
  }),
  successorsToTell: t.field({
    type: [Organisation],
    description: 'Who has succeeded one of our side, of which the partner was not told.',
    resolve: (agreement, _args, context) =>
      successorsToTell(context, agreement).map((id) => organisationOf(context, id)),
  }),
  activities: t.field({
    type: [AgreementActivity],
    description: 'What takes, or took, place under it; the latest first.',
    resolve: ({ under }) => [...under],
  }),
  lastActivityOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'The day of the last activity under it.',
    resolve: ({ under }, _args, { today }) =>
      under.find(({ day }) => day !== null && day <= today)?.day ?? null,
  }),
  findings: t.field({
    type: [Finding],
    description: 'What its checks find today.',
    resolve: (agreement, _args, context) => [...verdictOn(agreement, context)],
  }),
  files: t.field({
    type: [StoredFile],
    description: 'Its files, the newest first.',
    resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'AGREEMENT', id))],
  }),
  timeline: t.field({
    type: TimelineConnection,
    description: 'What happened to it, the latest first.',
    args: pageArgs(t.arg),
    resolve: ({ id }, args, context, info) => timelineOf(context, 'AGREEMENT', id, args, info),
  }),
}));

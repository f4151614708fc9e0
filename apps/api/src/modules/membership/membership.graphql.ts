import type { MembershipFee, MembershipPost, MembershipVote } from '@cau-noi/domain/membership';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { permissionFor } from '../access/permission.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { Partner } from '../partner/partner.ref.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { Money } from '../values/money.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { MembershipWhere } from './membership-input.graphql.ts';
import { membershipsPage } from './membership-list.ts';
import { membershipById } from './membership.loaders.ts';
import type { MembershipAction } from './membership.permissions.ts';
import { membershipSubject } from './membership.permissions.ts';
import type { MembershipRecord, MembershipTotals } from './membership.queries.ts';
import {
  BallotEnum,
  MemberKindEnum,
  Membership,
  MembershipConnection,
  MembershipStateEnum,
} from './membership.ref.ts';

const Permissions = builder.objectRef<MembershipRecord>('MembershipPermissions').implement({
  description: 'What the viewer may do about a membership.',
  fields: (t) => {
    const may = (action: MembershipAction, description: string) =>
      t.field({
        type: Permission,
        description,
        resolve: (membership, _args, context) =>
          permissionFor(context, action, membershipSubject(context, membership)),
      });
    return {
      edit: may('membership.edit', 'Change what is asked for.'),
      request: may('membership.request', 'Ask the federation for its consent.'),
      withdraw: may('membership.withdraw', 'Take the request back.'),
      decide: may('membership.decide', 'Consent, or not.'),
      join: may('membership.join', 'Write down that the union has joined.'),
      record: may('membership.record', 'Write down fees, posts and votes.'),
      end: may('membership.end', 'Write down that it has ended.'),
      attachFile: may('membership.attachFile', 'Attach or remove papers.'),
    };
  },
});

const Fee = builder.objectRef<MembershipFee>('MembershipFee').implement({
  description: 'The fee of one year.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    due: t.expose('due', { type: Money, nullable: true, description: 'What is asked.' }),
    paid: t.expose('paid', { type: Money, nullable: true, description: 'What was paid.' }),
    paidOn: t.expose('paidOn', { type: 'Date', nullable: true, description: 'When.' }),
  }),
});

const Post = builder.objectRef<MembershipPost>('MembershipPost').implement({
  description: 'A post that one of ours holds in the body.',
  fields: (t) => ({
    holder: t.exposeString('holder', { description: 'Who.' }),
    title: t.exposeString('title', { description: 'The post.' }),
    from: t.expose('from', { type: 'Date', nullable: true, description: 'From when.' }),
    to: t.expose('to', { type: 'Date', nullable: true, description: 'Until when.' }),
  }),
});

const Vote = builder.objectRef<MembershipVote>('MembershipVote').implement({
  description: 'How the union voted in the body.',
  fields: (t) => ({
    on: t.expose('on', { type: 'Date', description: 'When.' }),
    matter: t.exposeString('matter', { description: 'On what.' }),
    vote: t.expose('vote', { type: BallotEnum, description: 'How.' }),
  }),
});

builder.node(Membership, {
  description: 'A union’s membership in an international body (tư cách thành viên).',
  id: { resolve: (membership) => membership.id },
  loadMany: (ids, context) => membershipById(context).loadMany(ids),
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    partner: t.field({
      type: Partner,
      description: 'The international body.',
      resolve: ({ partnerId }, _args, context) => partnerOf(context, partnerId),
    }),
    kind: t.expose('kind', { type: MemberKindEnum, description: 'What kind of member.' }),
    state: t.expose('state', { type: MembershipStateEnum, description: 'How far it is.' }),
    purpose: t.exposeString('purpose', { description: 'Why the union wants to join.' }),
    note: t.exposeString('note', { nullable: true, description: 'What else is worth knowing.' }),
    requestedBy: t.exposeString('requestedBy', { nullable: true, description: 'Who asked.' }),
    requestedAt: t.expose('requestedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the federation was asked.',
    }),
    decidedBy: t.exposeString('decidedBy', {
      nullable: true,
      description: 'Who wrote the decision down at the federation.',
    }),
    onBehalfOf: t.exposeString('onBehalfOf', {
      nullable: true,
      description: 'In whose place, where a substitute decided.',
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When.' }),
    decision: t.exposeString('decisionText', { nullable: true, description: 'Why.' }),
    consentNumber: t.exposeString('consentNumber', {
      nullable: true,
      description: 'Number of the federation’s document.',
    }),
    consentOn: t.expose('consentOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of that document; nobody joins before it.',
    }),
    since: t.expose('since', { type: 'Date', nullable: true, description: 'Member since.' }),
    until: t.expose('until', { type: 'Date', nullable: true, description: 'Member until.' }),
    endText: t.exposeString('endText', { nullable: true, description: 'Why it ended.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is known from.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far this was verified.',
    }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    fees: t.field({
      type: [Fee],
      description: 'The fees, the latest year first.',
      resolve: ({ fees }) => [...fees],
    }),
    posts: t.field({
      type: [Post],
      description: 'Posts held.',
      resolve: ({ posts }) => [...posts],
    }),
    votes: t.field({
      type: [Vote],
      description: 'Votes given.',
      resolve: ({ votes }) => [...votes],
    }),
    files: t.field({
      type: [StoredFile],
      description: 'Its papers, the newest first.',
      resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'MEMBERSHIP', id))],
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'What happened to it, the latest first.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context, info) => timelineOf(context, 'MEMBERSHIP', id, args, info),
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do about it.',
      resolve: (membership) => membership,
    }),
  }),
});

const Totals = builder.objectRef<MembershipTotals>('MembershipTotals').implement({
  description: 'What the register of memberships adds up to.',
  fields: (t) => ({
    records: t.exposeInt('records', { description: 'How many there are.' }),
    proposed: t.exposeInt('PROPOSED', { description: 'How many are written down only.' }),
    requested: t.exposeInt('REQUESTED', { description: 'How many wait for consent.' }),
    consented: t.exposeInt('CONSENTED', { description: 'How many may be joined.' }),
    refused: t.exposeInt('REFUSED', { description: 'How many were refused.' }),
    member: t.exposeInt('MEMBER', { description: 'How many last.' }),
    ended: t.exposeInt('ENDED', { description: 'How many have ended.' }),
  }),
});

builder.objectField(MembershipConnection, 'totals', (t) =>
  t.field({
    type: Totals,
    description: 'What the whole list adds up to, whatever the page.',
    resolve: (page) => page.totals(),
  }),
);

builder.queryField('memberships', (t) =>
  t.field({
    type: MembershipConnection,
    description: 'Memberships in international bodies, by the names of the bodies.',
    args: {
      where: t.arg({ type: MembershipWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => membershipsPage(context, where ?? {}, args),
  }),
);

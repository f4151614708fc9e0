import { isOverdue } from '@cau-noi/domain/proposal/life';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { permissionFor, readsRegisters } from '../access/permission.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { directiveById } from '../directive/directive.loaders.ts';
import { Directive } from '../directive/directive.ref.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { Dossier } from '../dossier/dossier.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationById, organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { readId } from '../../ids.ts';
import { ProposalWhere } from './proposal-input.graphql.ts';
import { proposalsPage } from './proposal-list.ts';
import { proposalById } from './proposal.loaders.ts';
import type { ProposalAction } from './proposal.permissions.ts';
import { aboveToday, holderOf, proposalSubject } from './proposal.permissions.ts';
import type { HopRecord, ProposalCount, ProposalRecord, SecondRecord } from './proposal.queries.ts';
import {
  Proposal,
  ProposalAnswerEnum,
  ProposalConnection,
  ProposalStateEnum,
  ProposalTopicEnum,
} from './proposal.ref.ts';

const Permissions = builder.objectRef<ProposalRecord>('ProposalPermissions').implement({
  description: 'What the viewer may do about a proposal.',
  fields: (t) => {
    const may = (action: ProposalAction, description: string) =>
      t.field({
        type: Permission,
        description,
        resolve: (proposal, _args, context) =>
          permissionFor(context, action, proposalSubject(context, proposal)),
      });
    return {
      edit: may('proposal.edit', 'Change what is written.'),
      send: may('proposal.send', 'Send it to the union above.'),
      withdraw: may('proposal.withdraw', 'Take it back.'),
      receive: may('proposal.receive', 'Say that it has arrived.'),
      answer: may('proposal.decide', 'Answer it, or pass it on.'),
      carryOut: may('proposal.carryOut', 'Say that it is done.'),
      rate: may('proposal.rate', 'Say whether the answer helped.'),
      attachFile: may('proposal.attachFile', 'Attach or remove papers.'),
    };
  },
});

const Hop = builder.objectRef<HopRecord>('ProposalHop').implement({
  description: 'A union that has or had a proposal, and what it answered.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    arrivedOn: t.expose('arrivedOn', { type: 'Date', description: 'Since when.' }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description: 'By when it is to answer; null where no rule says.',
    }),
    dueVerification: t.expose('dueVerification', {
      type: VerificationEnum,
      nullable: true,
      description: 'How far the rule that gives the day was verified.',
    }),
    receivedBy: t.exposeString('receivedBy', { nullable: true, description: 'Who received it.' }),
    receivedOn: t.expose('receivedOn', { type: 'Date', nullable: true, description: 'When.' }),
    answer: t.expose('answer', {
      type: ProposalAnswerEnum,
      nullable: true,
      description: 'The answer; null while there is none.',
    }),
    text: t.exposeString('answerText', { nullable: true, description: 'Its words.' }),
    answeredBy: t.exposeString('answeredBy', { nullable: true, description: 'Who answered.' }),
    onBehalfOf: t.exposeString('onBehalfOf', {
      nullable: true,
      description: 'In whose place, where a substitute answered.',
    }),
    answeredOn: t.expose('answeredOn', { type: 'Date', nullable: true, description: 'When.' }),
  }),
});

const Second = builder.objectRef<SecondRecord>('ProposalSecond').implement({
  description: 'A union that proposes the same.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    on: t.expose('secondedOn', { type: 'Date', description: 'Since when.' }),
  }),
});

builder.node(Proposal, {
  description: 'What a union asks one above it to do (kiến nghị).',
  id: { resolve: (proposal) => proposal.id },
  loadMany: (ids, context) => proposalById(context).loadMany(ids),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that proposes.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    addressee: t.field({
      type: Organisation,
      description: 'The union that it is sent to.',
      resolve: ({ addresseeId }, _args, context) => organisationOf(context, addresseeId),
    }),
    holder: t.field({
      type: Organisation,
      description: 'The union that has it today.',
      resolve: (proposal, _args, context) => organisationOf(context, holderOf(context, proposal)),
    }),
    topic: t.expose('topic', { type: ProposalTopicEnum, description: 'What it is about.' }),
    title: t.exposeString('title', { description: 'In one line.' }),
    text: t.exposeString('text', { description: 'How matters stand.' }),
    asked: t.exposeString('asked', { description: 'What the union above is asked to do.' }),
    checkId: t.exposeString('checkId', {
      nullable: true,
      description: 'The check that it is about.',
    }),
    directive: t.field({
      type: Directive,
      nullable: true,
      description: 'The directive that it is about, if the viewer may see it.',
      resolve: ({ directiveId }, _args, context) =>
        directiveId === null ? null : directiveById(context).load(directiveId),
    }),
    dossier: t.field({
      type: Dossier,
      nullable: true,
      description: 'The activity that it is about, if the viewer may see it.',
      resolve: ({ dossierId }, _args, context) =>
        dossierId === null ? null : dossierById(context).load(dossierId),
    }),
    state: t.expose('state', { type: ProposalStateEnum, description: 'How far it is.' }),
    author: t.exposeString('createdBy', { nullable: true, description: 'Who wrote it.' }),
    sentOn: t.expose('sentOn', { type: 'Date', nullable: true, description: 'When it was sent.' }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'By when whoever has it is to answer.',
      resolve: ({ hops }) => hops.at(-1)?.dueOn ?? null,
    }),
    overdue: t.boolean({
      description: 'Whether an answer is owed and its day is past.',
      resolve: ({ state, hops }, _args, { today }) => isOverdue(state, hops, today),
    }),
    doneOn: t.expose('doneOn', { type: 'Date', nullable: true, description: 'When it was done.' }),
    doneText: t.exposeString('doneText', { nullable: true, description: 'By what it is shown.' }),
    helped: t.exposeBoolean('helped', {
      nullable: true,
      description: 'Whether the answer helped, as the sender says; null while nothing is said.',
    }),
    helpedText: t.exposeString('helpedText', { nullable: true, description: 'Why.' }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
  }),
});

builder.objectFields(Proposal, (t) => ({
  hops: t.field({
    type: [Hop],
    description: 'Who has or had it, in order; the last has it now.',
    resolve: ({ hops }) => [...hops],
  }),
  seconds: t.field({
    type: [Second],
    description: 'The unions that propose the same.',
    resolve: ({ seconds }) => [...seconds],
  }),
  passOnTo: t.field({
    type: [Organisation],
    description: 'The unions to which whoever has it may pass it on.',
    resolve: (proposal, _args, context) =>
      aboveToday(context, holderOf(context, proposal)).map((id) => organisationOf(context, id)),
  }),
  files: t.field({
    type: [StoredFile],
    description: 'Its papers, the newest first.',
    resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'PROPOSAL', id))],
  }),
  timeline: t.field({
    type: TimelineConnection,
    description: 'What happened to it, the latest first.',
    args: pageArgs(t.arg),
    resolve: ({ id }, args, context, info) => timelineOf(context, 'PROPOSAL', id, args, info),
  }),
  viewerMay: t.field({
    type: Permissions,
    description: 'What the viewer may do about it.',
    resolve: (proposal) => proposal,
  }),
}));

const Count = builder.objectRef<ProposalCount>('ProposalCount').implement({
  description: 'How many proposals of a topic are in a state.',
  fields: (t) => ({
    topic: t.expose('topic', { type: ProposalTopicEnum, description: 'The topic.' }),
    state: t.expose('state', { type: ProposalStateEnum, description: 'The state.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
    overdue: t.exposeInt('overdue', { description: 'Of how many the answer is overdue.' }),
  }),
});

builder.objectField(ProposalConnection, 'counts', (t) =>
  t.field({
    type: [Count],
    description: 'The whole list by topic and state, whatever the page.',
    resolve: async (page) => [...(await page.counts())],
  }),
);

builder.queryFields((t) => ({
  proposals: t.field({
    type: ProposalConnection,
    description: 'Proposals from below, the latest number first.',
    args: {
      where: t.arg({ type: ProposalWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => proposalsPage(context, where ?? {}, args),
  }),
  proposalAddressees: t.field({
    type: [Organisation],
    description: 'The unions that one may ask: those above it, the nearest first.',
    args: { organisationId: t.arg.id({ required: true, description: 'The union that asks.' }) },
    resolve: (_root, args, context) => {
      const id = readId(args.organisationId, 'Organisation');
      if (!readsRegisters(context) || organisationById(context, id) === null) return [];
      return aboveToday(context, id).map((above) => organisationOf(context, above));
    },
  }),
}));

import { mergeProposal } from '@cau-noi/domain/savings/collision';
import type { CollisionTie, MergeProposal } from '@cau-noi/domain/savings/collision';
import { builder } from '../../builder.ts';
import { connectionOf, pageArgs } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import { writeId } from '../../ids.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { Partner } from '../partner/partner.ref.ts';
import { ActivityKindEnum } from '../values/activity.graphql.ts';
import { LegalBasis } from '../values/finding.graphql.ts';
import type { ActivityTold, CollisionPage, CollisionTold } from './collision.service.ts';
import { collisionsPage } from './collision.service.ts';

const CollisionTieEnum = enumOf<CollisionTie>('CollisionTie', 'By what activities collide.', {
  PARTNER: 'The same partner, gone to or received.',
  GUEST: 'The same guest, received.',
  COUNTRY: 'The same country, gone to.',
});

const LeadReasonEnum = enumOf<MergeProposal['because']>(
  'MergeLeadReason',
  'Why a unit could lead.',
  {
    MOST_PERSONS: 'Its activity takes more persons than any other.',
    EARLIEST: 'Its activity is the first; no one takes more persons, as far as that is known.',
  },
);

const CollidingActivity = builder.objectRef<ActivityTold>('CollidingActivity').implement({
  description:
    'A journey or a reception to come. Of a record that the viewer may not read, its unit, month, partner and countries are told.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'Whose it is.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    kind: t.expose('kind', { type: ActivityKindEnum, description: 'What it is.' }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'What it is called; null where the viewer may not read it.',
    }),
    dossierId: t.id({
      nullable: true,
      description: 'Its dossier; null for a plan line, and where the viewer may not read it.',
      resolve: ({ source, id, readable }) =>
        source === 'DOSSIER' && readable ? writeId('Dossier', id) : null,
    }),
    planId: t.id({
      nullable: true,
      description: 'The plan of a line without a dossier; null where the viewer may not read it.',
      resolve: ({ planId, readable }) =>
        planId !== null && readable ? writeId('Plan', planId) : null,
    }),
    from: t.expose('from', { type: 'Date', description: 'The first day on which it may begin.' }),
    to: t.expose('to', {
      type: 'Date',
      description: 'The last day on which it may begin: the same where its day is known.',
    }),
    days: t.exposeInt('days', { nullable: true, description: 'How long it takes.' }),
    persons: t.exposeInt('persons', {
      nullable: true,
      description: 'Who is to go or to come; null where nobody said so or the viewer may not know.',
    }),
    partner: t.field({
      type: Partner,
      nullable: true,
      description: 'The foreign partner.',
      resolve: ({ partnerId }, _args, context) =>
        partnerId === null ? null : partnerOf(context, partnerId),
    }),
    countries: t.stringList({
      description: 'ISO 3166-1 alpha-2 codes, each once.',
      resolve: ({ countries }) => [...countries],
    }),
  }),
});

type ProposalTold = MergeProposal & { readonly lead: ActivityTold };

const Proposal = builder.objectRef<ProposalTold>('MergeProposal').implement({
  description: 'How activities that collide might be made one.',
  fields: (t) => ({
    lead: t.field({
      type: Organisation,
      description: 'The unit that could lead.',
      resolve: ({ lead }, _args, context) => organisationOf(context, lead.organisationId),
    }),
    because: t.expose('because', { type: LeadReasonEnum, description: 'Why that unit.' }),
    from: t.expose('from', { type: 'Date', description: 'The first day on which it may begin.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day on which it may begin.' }),
    days: t.exposeInt('days', {
      nullable: true,
      description: 'As long as the longest of them, as far as that is known.',
    }),
    persons: t.exposeInt('persons', {
      nullable: true,
      description: 'All of them together; null where one is not known.',
    }),
    fewer: t.exposeInt('fewer', { description: 'Journeys or receptions that are saved.' }),
  }),
});

function proposalFor(collision: CollisionTold): ProposalTold {
  const proposal = mergeProposal(collision);
  const lead = collision.activities.find(({ id }) => id === proposal.leadId);
  return { ...proposal, lead: lead ?? collision.activities[0] };
}

const CollisionRef = builder.objectRef<CollisionTold>('Collision').implement({
  description:
    'Activities of two units or more for one partner, country or guest that begin so near to each other that they might be made one.',
  fields: (t) => ({
    tie: t.expose('tie', { type: CollisionTieEnum, description: 'What they have in common.' }),
    partner: t.field({
      type: Partner,
      nullable: true,
      description: 'The partner that they have in common.',
      resolve: ({ partnerId }, _args, context) =>
        partnerId === null ? null : partnerOf(context, partnerId),
    }),
    guest: t.exposeString('guest', {
      nullable: true,
      description: 'The name of the guest that they have in common.',
    }),
    countries: t.stringList({
      description: 'The countries that they have in common, where that is what ties them.',
      resolve: ({ countries }) => [...countries],
    }),
    activities: t.field({
      type: [CollidingActivity],
      description: 'By first day; any two of them may begin near to each other.',
      resolve: ({ activities }) => [...activities],
    }),
    daysApart: t.exposeInt('apart', {
      nullable: true,
      description:
        'The fewest days that may lie between the two that are farthest apart; null where the viewer may not read one of the records.',
    }),
    proposal: t.field({
      type: Proposal,
      description: 'How they might be made one, by what the viewer may know of them.',
      resolve: proposalFor,
    }),
  }),
});

const CollisionConnection = connectionOf<CollisionTold, CollisionPage>(
  CollisionRef,
  'Collision',
  'collisions',
);

builder.objectFields(CollisionConnection, (t) => ({
  minDaysApart: t.exposeInt('minDaysApart', {
    nullable: true,
    description:
      'Activities collide that begin fewer days apart; null where no parameter of TK13 is in force.',
  }),
  basis: t.expose('basis', {
    type: LegalBasis,
    nullable: true,
    description: 'Where that number comes from; null where the weeks were asked for.',
  }),
}));

const CollisionWhere = builder.inputType('CollisionWhere', {
  description: 'Which collisions to list.',
  fields: (t) => ({
    organisationId: t.id({ description: 'Of which an activity is of this union.' }),
    subtree: t.boolean({ description: 'Or of the unions below it and those it took up.' }),
    countryCode: t.string({ description: 'Of which an activity goes to or receives from it.' }),
    weeks: t.int({
      description: 'That begin within so many weeks, 1 to 26; as TK13 says when left out.',
    }),
  }),
});

builder.queryField('collisions', (t) =>
  t.field({
    type: CollisionConnection,
    description:
      'Where units plan the same at nearly the same time, the first to begin first: all of them for the federation, to a union those of its own records.',
    args: {
      where: t.arg({ type: CollisionWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => collisionsPage(context, where ?? {}, args),
  }),
);

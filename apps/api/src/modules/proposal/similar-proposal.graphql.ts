import type { ProposalTopic } from '@cau-noi/domain/proposal';
import { PROPOSAL_ACT_STATES, secondIssues } from '@cau-noi/domain/proposal/life';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { readOptionalId, writeId } from '../../ids.ts';
import { readsRegisters } from '../access/permission.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import type { ToldProposal } from './proposal.queries.ts';
import { similarProposals } from './proposal.queries.ts';
import { ProposalStateEnum, ProposalTopicEnum } from './proposal.ref.ts';

/** Told at most: more than anybody reads while writing, enough to count the unions. */
const MOST_TOLD = 200;

interface Similar {
  readonly rows: readonly ToldProposal[];
  /** The union of the one who asks, by which it is said what may be seconded. */
  readonly organisationId: string | null;
}

type SimilarOne = ToldProposal & { readonly forUnion: string | null };

const SimilarProposal = builder.objectRef<SimilarOne>('SimilarProposal').implement({
  description: 'What every union is told of a proposal that another has sent.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('Proposal', id) }),
    number: t.exposeInt('number', { description: 'Its number.' }),
    title: t.exposeString('title', { description: 'In one line.' }),
    state: t.expose('state', { type: ProposalStateEnum, description: 'How far it is.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that proposes.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    seconded: t.int({
      description: 'How many unions second it.',
      resolve: ({ secondedBy }) => secondedBy.length,
    }),
    canBeSeconded: t.boolean({
      description:
        'Whether the union that was asked for could second it: open, another’s, not yet.',
      resolve: ({ state, organisationId, secondedBy, forUnion }) =>
        forUnion !== null &&
        PROPOSAL_ACT_STATES.SECOND.includes(state) &&
        secondIssues({ organisationId, secondedBy }, forUnion).length === 0,
    }),
  }),
});

const SimilarProposals = builder.objectRef<Similar>('SimilarProposals').implement({
  description: 'What other unions have proposed on a topic.',
  fields: (t) => ({
    unions: t.int({
      description: 'How many other unions have proposed or seconded something on it.',
      resolve: ({ rows, organisationId: own }) => {
        const unions = rows.flatMap(({ organisationId, secondedBy }) => [
          organisationId,
          ...secondedBy,
        ]);
        return new Set(unions.filter((id) => id !== own)).size;
      },
    }),
    nodes: t.field({
      type: [SimilarProposal],
      description: 'The latest of them.',
      args: { first: t.arg.int({ required: true, description: 'At most so many.' }) },
      resolve: ({ rows, organisationId }, { first }) =>
        rows.slice(0, Math.max(0, first)).map((row) => ({ ...row, forUnion: organisationId })),
    }),
  }),
});

interface SimilarAsked {
  readonly topic: ProposalTopic;
  readonly organisationId?: string | null | undefined;
  readonly exceptId?: string | null | undefined;
}

async function similar(context: Context, asked: SimilarAsked): Promise<Similar> {
  const organisationId = readOptionalId(asked.organisationId, 'Organisation');
  const exceptId = readOptionalId(asked.exceptId, 'Proposal');
  if (!readsRegisters(context)) return { rows: [], organisationId };
  const rows = await similarProposals(
    context.sql,
    asked.topic,
    exceptId,
    organisationId,
    MOST_TOLD,
  );
  return { rows, organisationId };
}

builder.queryField('similarProposals', (t) =>
  t.field({
    type: SimilarProposals,
    description: 'What other unions have sent on a topic, so that one may be seconded instead.',
    args: {
      topic: t.arg({ type: ProposalTopicEnum, required: true, description: 'The topic.' }),
      organisationId: t.arg.id({ description: 'The union that is about to propose.' }),
      exceptId: t.arg.id({ description: 'Left out: the proposal that is being written.' }),
    },
    resolve: (_root, asked, context) => similar(context, asked),
  }),
);

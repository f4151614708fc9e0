import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineLoader } from '../../loader.ts';
import type { ProposalRecord } from './proposal.queries.ts';
import { proposalsById } from './proposal.queries.ts';

/** A proposal that the viewer may see, else null. */
export const proposalById = defineLoader<string, ProposalRecord>(async (ids, context) =>
  byKey(
    await proposalsById(context.sql, ids, scopeIds(viewerOf(context).scope)),
    (proposal) => proposal.id,
  ),
);

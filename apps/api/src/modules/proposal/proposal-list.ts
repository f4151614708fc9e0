import type { ProposalState, ProposalTopic } from '@cau-noi/domain/proposal';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import type { ProposalCount, ProposalFilter, ProposalRecord } from './proposal.queries.ts';
import {
  countByTopic,
  countProposals,
  cursorOfProposal,
  listProposals,
  PROPOSAL_CURSOR,
  PROPOSAL_ORDER,
} from './proposal.queries.ts';

/** Which proposals a client asks for. */
export type ProposalsAsked = {
  readonly state?: readonly ProposalState[] | null | undefined;
  readonly topic?: readonly ProposalTopic[] | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly overdue?: boolean | null | undefined;
};

/** A page of the register; what it adds up to is only reckoned when it is asked for. */
export interface ProposalPage extends Connection<ProposalRecord> {
  readonly counts: () => Promise<readonly ProposalCount[]>;
}

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readProposalWhere(context: Context, where: ProposalsAsked): ProposalFilter {
  return {
    states: where.state ?? null,
    topics: where.topic ?? null,
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    overdueOn: where.overdue === true ? context.today : null,
  };
}

/**
 * A page of the proposals that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function proposalsPage(
  context: Context,
  where: ProposalsAsked,
  args: PageArguments,
): Promise<ProposalPage> {
  const page = readPage(args, PROPOSAL_ORDER, PROPOSAL_CURSOR);
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readProposalWhere(context, where);
  const { sql, today } = context;
  const rows = await listProposals(sql, scope, filter, page);
  const connection = toConnection(rows, page, PROPOSAL_ORDER, cursorOfProposal, () =>
    countProposals(sql, scope, filter),
  );
  return { ...connection, counts: () => countByTopic(sql, scope, filter, today) };
}

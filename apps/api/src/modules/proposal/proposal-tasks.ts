import { can } from '@cau-noi/domain/access/policy';
import { capacitiesOf } from '@cau-noi/domain/access/actor';
import { isOverdue } from '@cau-noi/domain/proposal/life';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { withPredecessors } from '../access/place.ts';
import type { TaskFound } from '../home/tasks.facts.ts';
import { holderOf, proposalSubject } from './proposal.permissions.ts';
import { proposalsWaiting } from './proposal.queries.ts';

/** The proposals that the viewer, or somebody they stand in for, is to receive or to answer. */
export async function proposalsToAnswer(
  context: Context,
  most: number,
): Promise<readonly TaskFound[]> {
  const { actor } = viewerOf(context);
  const grants = capacitiesOf(actor).flatMap((capacity) => capacity.grants);
  const unions = withPredecessors(
    context,
    grants.map(({ organisationId }) => organisationId),
  );
  if (unions.length === 0) return [];
  const waiting = await proposalsWaiting(context.sql, unions, most);
  return waiting.flatMap((proposal): readonly TaskFound[] => {
    const subject = proposalSubject(context, proposal);
    const action = proposal.state === 'SENT' ? 'proposal.receive' : 'proposal.decide';
    if (!can(actor, action, subject).allowed) return [];
    const { id, title, state, hops } = proposal;
    return [
      {
        id: `PROPOSAL_ANSWER.${id}`,
        kind: 'PROPOSAL_ANSWER',
        title,
        organisationId: holderOf(context, proposal),
        subject: null,
        proposalId: id,
        since: null,
        path: null,
        dueDate: hops.at(-1)?.dueOn ?? null,
        overdue: isOverdue(state, hops, context.today),
      },
    ];
  });
}

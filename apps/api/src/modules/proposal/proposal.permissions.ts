import type { Action } from '@cau-noi/domain/access/actions';
import type { Place, ProposalSubject } from '@cau-noi/domain/access/subject';
import { unionsAbove } from '@cau-noi/domain/proposal/life';
import type { Context } from '../../context.ts';
import { placeOf } from '../access/place.ts';
import { stepPlaces } from '../approval/places.ts';
import type { ProposalRecord } from './proposal.queries.ts';

/** Everything that may be done to a proposal that is written down. */
export type ProposalAction = Exclude<Action & `proposal.${string}`, 'proposal.create'>;

/** Who has a proposal today: the union that it went to, or whoever succeeded it. */
export function holderOf(context: Context, { holderId }: Pick<ProposalRecord, 'holderId'>): string {
  return stepPlaces(context, holderId).unitId;
}

/** The unions above one today, the nearest first. */
export function aboveToday(context: Context, organisationId: string): readonly string[] {
  const { unitId } = stepPlaces(context, organisationId);
  return unionsAbove(unitId, placeOf(context, unitId).lineage);
}

function subjectAt(context: Context, place: Place, proposal: ProposalRecord): ProposalSubject {
  const { hops, seconds, state, createdById, sentById } = proposal;
  const holderId = holderOf(context, proposal);
  const { federationId } = stepPlaces(context, holderId);
  const role = holderId === federationId ? 'FEDERATION_LEADER' : 'UNIT_LEADER';
  return {
    type: 'PROPOSAL',
    ...place,
    state,
    seat: { role, organisationId: holderId },
    readerLineage: [...hops, ...seconds].flatMap(
      ({ organisationId }) => placeOf(context, organisationId).lineage,
    ),
    involvement: {
      authorUserIds: [createdById, sentById].filter((id) => id !== null),
      travellerPersonIds: [],
    },
  };
}

/** A proposal as the policy sees it: answered by a leader where it lies, and never by its author. */
export function proposalSubject(context: Context, proposal: ProposalRecord): ProposalSubject {
  return subjectAt(context, placeOf(context, proposal.organisationId), proposal);
}

/** The same for a union that is to second it. */
export function secondingSubject(
  context: Context,
  proposal: ProposalRecord,
  organisationId: string,
): ProposalSubject {
  return subjectAt(context, placeOf(context, organisationId), proposal);
}

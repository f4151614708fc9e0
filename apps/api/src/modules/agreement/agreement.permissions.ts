import type { Action } from '@cau-noi/domain/access/actions';
import type { AgreementSubject } from '@cau-noi/domain/access/subject';
import type { Context } from '../../context.ts';
import { placeOf } from '../access/place.ts';
import { lifeOf, openProcedure, seatOf } from './agreement.standing.ts';
import type { AgreementRecord } from './agreement.rows.ts';

/** Everything that may be done to an agreement that exists. */
export type AgreementAction = Exclude<Action & `agreement.${string}`, 'agreement.create'>;

/** An agreement as the policy sees it. */
export function agreementSubject(context: Context, agreement: AgreementRecord): AgreementSubject {
  const { organisationId, coPartyIds, authorUserIds } = agreement;
  return {
    type: 'AGREEMENT',
    ...placeOf(context, organisationId),
    life: lifeOf(agreement, context),
    open: openProcedure(agreement),
    coPartyLineage: coPartyIds.flatMap((id) => placeOf(context, id).lineage),
    seat: seatOf(context, organisationId),
    involvement: { authorUserIds, travellerPersonIds: [] },
  };
}

import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { byKey, defineLoader } from '../../loader.ts';
import { agreementsById, standpointOf } from './agreement.queries.ts';
import type { AgreementRecord } from './agreement.rows.ts';

/** An agreement that the viewer may see, else null. */
export const agreementById = defineLoader<string, AgreementRecord>(async (ids, context) =>
  byKey(await agreementsById(context.sql, ids, standpointOf(context)), (agreement) => agreement.id),
);

/** An agreement as it is after a change. */
export async function changedAgreement(context: Context, id: string): Promise<AgreementRecord> {
  agreementById(context).clear(id);
  const agreement = await agreementById(context).load(id);
  invariant(agreement !== null, 'AGREEMENT_VANISHED');
  return agreement;
}

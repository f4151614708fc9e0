import { can } from '@cau-noi/domain/access/policy';
import { seatsOf } from '@cau-noi/domain/approval/decide';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { speechSubject } from './speech.permissions.ts';
import { speechRegister } from './speech.queries.ts';
import type { SpeechRecord } from './speech.queries.ts';

const ASKED = {
  states: ['SUBMITTED'],
  kinds: null,
  organisationIds: null,
  text: null,
  partnerId: null,
} as const;

/** The speeches that wait for the review of the viewer, or of somebody they stand in for. */
export async function speechesToDecide(
  context: Context,
  most: number,
): Promise<readonly SpeechRecord[]> {
  const { actor, scope } = viewerOf(context);
  if (!seatsOf(actor).some(({ role }) => role === 'FEDERATION_ADVISER')) return [];
  const page = { size: most, after: null };
  const asked = await speechRegister.list(context.sql, scopeIds(scope), ASKED, page);
  return asked.filter((speech) => {
    return can(actor, 'speech.decide', speechSubject(context, speech)).allowed;
  });
}

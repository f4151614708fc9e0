import { can } from '@cau-noi/domain/access/policy';
import { seatsOf } from '@cau-noi/domain/approval/decide';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import type { TaskFound } from '../home/tasks.facts.ts';
import { informationSubject } from './information.permissions.ts';
import { informationRegister } from './information.queries.ts';

const ASKED = {
  states: ['SUBMITTED'],
  types: null,
  channels: null,
  audiences: null,
  language: null,
  countryCode: null,
  partnerId: null,
  organisationIds: null,
  publishedIn: null,
  text: null,
} as const;

/** The products that wait for the review of the viewer, or of somebody they stand in for: in time is before the day planned. */
export async function informationToDecide(
  context: Context,
  most: number,
): Promise<readonly TaskFound[]> {
  const { actor, scope } = viewerOf(context);
  if (!seatsOf(actor).some(({ role }) => role === 'FEDERATION_ADVISER')) return [];
  const page = { size: most, after: null };
  const asked = await informationRegister.list(context.sql, scopeIds(scope), ASKED, page);
  return asked.flatMap((item): readonly TaskFound[] => {
    if (!can(actor, 'information.decide', informationSubject(context, item)).allowed) return [];
    const { id, title, organisationId, submittedAt: since, plannedOn: dueDate } = item;
    const of = { title, organisationId, informationItemId: id, subject: null, path: null };
    const overdue = dueDate !== null && dueDate < context.today;
    return [
      {
        id: `INFORMATION_DECIDE.${id}`,
        kind: 'INFORMATION_DECIDE',
        since,
        ...of,
        dueDate,
        overdue,
      },
    ];
  });
}

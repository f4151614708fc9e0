import type { OrganisationSubject } from '@cau-noi/domain/access/subject';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { organisationSubject } from '../access/place.ts';

/** Where a directive is kept: at the union whose own it is, else at the federation. */
export function directiveSubject(
  context: Context,
  organisationId: string | null,
): OrganisationSubject {
  const federation = context.register.structure.federationOn(context.today);
  const keeper = organisationId ?? federation;
  invariant(keeper !== null, 'NO_FEDERATION');
  return organisationSubject(context, keeper);
}

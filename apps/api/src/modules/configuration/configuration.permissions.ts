import type { Context } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError } from '../../errors.ts';
import { permit } from '../access/permission.ts';
import { placesToday } from '../access/place.ts';

/** Null when the viewer may change what is configured, as the policy says of the federation. */
export function refuseConfiguring(context: Context): BusinessError | null {
  const federation = context.register.structure.federationOn(context.today);
  const [place] = placesToday(context, federation === null ? [] : [federation]).values();
  if (place === undefined) return new NotFoundError('Organisation');
  const permitted = permit(context, 'configuration.edit', { ...place, type: 'ORGANISATION' });
  return permitted.ok ? null : permitted.error;
}

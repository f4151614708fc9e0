import type { OrganisationHistory } from '@cau-noi/domain/organisation';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Structure } from '@cau-noi/domain/statistics/structure';
import { structureOf } from '@cau-noi/domain/statistics/structure';
import type { Context } from '../../context.ts';

/** The structure of the last day asked for, for as long as the register holds the same history. */
const kept = new WeakMap<
  OrganisationHistory,
  { readonly day: IsoDate; readonly made: Structure }
>();

/** The unions through time as statistics ask for them, made once for each state of the register. */
export function structureOfDay({
  register,
  today,
}: Pick<Context, 'register' | 'today'>): Structure {
  const { history } = register.structure;
  const before = kept.get(history);
  if (before?.day === today) return before.made;
  const made = structureOf(history, today);
  kept.set(history, { day: today, made });
  return made;
}

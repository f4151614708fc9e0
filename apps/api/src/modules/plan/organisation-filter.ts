import type { Context } from '../../context.ts';
import { scopeIds } from '../../context.ts';
import { readOptionalId } from '../../ids.ts';
import { scopeBelow } from '../access/viewer.queries.ts';

/** The unions that a filter names, with those below and those taken up if asked for; null for any. */
export function organisationFilter(
  context: Context,
  id: string | null | undefined,
  subtree: boolean | null | undefined,
): readonly string[] | null {
  const organisationId = readOptionalId(id, 'Organisation');
  if (organisationId === null) return null;
  if (subtree !== true) return [organisationId];
  return scopeIds(scopeBelow(context.register.structure, [organisationId], context.today));
}

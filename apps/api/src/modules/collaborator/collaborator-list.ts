import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { textPatterns } from '../../text-filter.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import type { CollaboratorWhere } from './collaborator-input.graphql.ts';
import type { CollaboratorFilter, CollaboratorRow } from './collaborator.queries.ts';
import {
  COLLABORATOR_ORDER,
  countCollaborators,
  cursorOfCollaborator,
  listCollaborators,
} from './collaborator.queries.ts';

/** Which collaborators a client asks for. */
export type CollaboratorsAsked = typeof CollaboratorWhere.$inferInput;

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readCollaboratorWhere(
  context: Context,
  where: CollaboratorsAsked,
): CollaboratorFilter {
  const freeTo = where.freeTo ?? where.freeFrom ?? null;
  return {
    scope: scopeIds(viewerOf(context).scope),
    text: textPatterns(where.text),
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    interpreter: where.interpreter ?? null,
    language: where.language ?? null,
    level: where.level ?? null,
    tested: where.tested ?? null,
    countsOn: freeTo ?? context.today,
    freeFrom: where.freeFrom ?? where.freeTo ?? null,
    freeTo,
  };
}

/**
 * A page of the register: those kept by the unions that the viewer sees, and those shared with all.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function collaboratorsPage(
  context: Context,
  where: CollaboratorsAsked,
  args: PageArguments,
): Promise<Connection<CollaboratorRow>> {
  const page = readPage(args, COLLABORATOR_ORDER, ['string', 'string']);
  const filter = readCollaboratorWhere(context, where);
  const rows = await listCollaborators(context.sql, filter, page);
  return toConnection(rows, page, COLLABORATOR_ORDER, cursorOfCollaborator, () =>
    countCollaborators(context.sql, filter),
  );
}

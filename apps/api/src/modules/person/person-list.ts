import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { phrasePattern, textPatterns } from '../../text-filter.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import type { PersonWhere } from './person-input.graphql.ts';
import type { PersonFilter } from './person.queries.ts';

/** Which people a client asks for. */
export type PeopleAsked = typeof PersonWhere.$inferInput;

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readPersonWhere(context: Context, where: PeopleAsked): PersonFilter {
  const { today } = context;
  const freeFrom = where.freeFrom ?? where.freeTo ?? null;
  const freeTo = where.freeTo ?? where.freeFrom ?? null;
  return {
    scope: scopeIds(viewerOf(context).scope),
    today,
    text: textPatterns(where.text),
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    keyLeader: where.keyLeader ?? null,
    inOffice: where.inOffice ?? null,
    language: where.language ?? null,
    level: where.level ?? null,
    tested: where.tested ?? null,
    countsOn: freeTo ?? today,
    trade: phrasePattern(where.trade),
    function: phrasePattern(where.function),
    freeFrom,
    freeTo,
  };
}

import type { PassportState } from '@cau-noi/domain/passport';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import { isOverdue } from './passport-due.ts';
import type { PassportFilter, PassportRow } from './passport.queries.ts';
import {
  countPassports,
  cursorOfPassport,
  listPassports,
  outAfterJourney,
  PASSPORT_ORDER,
} from './passport.queries.ts';

/** More than any union keeps; whoever has more overdue has other worries than the rest of them. */
const MOST_OVERDUE = 500;

/** As a client asks; what is left out narrows nothing. */
export interface PassportsAsked {
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly state?: readonly PassportState[] | null | undefined;
}

/**
 * The filter in terms of the database, with what the viewer sees.
 *
 * @throws GraphQLError BAD_ID
 */
export function readPassportWhere(
  context: Context,
  { organisationId, subtree, state }: PassportsAsked,
): PassportFilter {
  return {
    scope: scopeIds(viewerOf(context).scope),
    organisationIds: organisationFilter(context, organisationId, subtree),
    states: state ?? null,
    today: context.today,
  };
}

/**
 * A page of the log of the unions that the viewer sees.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function passportPage(
  context: Context,
  where: PassportsAsked,
  args: PageArguments,
): Promise<Connection<PassportRow>> {
  const page = readPage(args, PASSPORT_ORDER, ['string', 'string']);
  const filter = readPassportWhere(context, where);
  const rows = await listPassports(context.sql, filter, page);
  return toConnection(rows, page, PASSPORT_ORDER, cursorOfPassport, () =>
    countPassports(context.sql, filter),
  );
}

/** What should be back by now, at the unions that the viewer sees. */
export async function overduePassports(context: Context): Promise<PassportRow[]> {
  const { sql, today } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const out = await outAfterJourney(sql, scope, today, MOST_OVERDUE);
  return out.filter((passport) => isOverdue(context, passport));
}

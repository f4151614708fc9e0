import type { AidDirection, AidForm, AidReason, AidState } from '@cau-noi/domain/aid';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readOptionalId } from '../../ids.ts';
import { textPatterns } from '../../text-filter.ts';
import { partnerById } from '../partner/partner.loaders.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import type { AidFilter, AidTotals } from './aid-list.queries.ts';
import {
  addUpAid,
  AID_CURSOR,
  AID_ORDER,
  countAid,
  cursorOfAid,
  listAid,
} from './aid-list.queries.ts';
import type { AidRecord } from './aid.queries.ts';

/** Which aid a client asks for. */
export type AidAsked = {
  readonly direction?: readonly AidDirection[] | null | undefined;
  readonly form?: readonly AidForm[] | null | undefined;
  readonly state?: readonly AidState[] | null | undefined;
  readonly reason?: readonly AidReason[] | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly partnerId?: string | null | undefined;
  readonly fromYear?: number | null | undefined;
  readonly toYear?: number | null | undefined;
  readonly text?: string | null | undefined;
};

/** A page of the ledger; what it adds up to is only reckoned when it is asked for. */
export interface AidPage extends Connection<AidRecord> {
  readonly totals: () => Promise<readonly AidTotals[]>;
}

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readAidWhere(context: Context, where: AidAsked): AidFilter {
  return {
    directions: where.direction ?? null,
    forms: where.form ?? null,
    states: where.state ?? null,
    reasons: where.reason ?? null,
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    partnerId: readOptionalId(where.partnerId, 'Partner'),
    fromYear: where.fromYear ?? null,
    toYear: where.toYear ?? null,
    text: textPatterns(where.text),
  };
}

/**
 * A page of the aid of the unions that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function aidPage(
  context: Context,
  where: AidAsked,
  args: PageArguments,
): Promise<AidPage> {
  const page = readPage(args, AID_ORDER, AID_CURSOR);
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readAidWhere(context, where);
  const { sql } = context;
  const rows = await listAid(sql, scope, filter, page);
  const shown = rows.slice(0, page.size);
  await partnerById(context).ahead(
    shown.flatMap(({ partnerId, channelId }) => [
      partnerId,
      ...(channelId === null ? [] : [channelId]),
    ]),
  );
  const connection = toConnection(rows, page, AID_ORDER, cursorOfAid, () =>
    countAid(sql, scope, filter),
  );
  return { ...connection, totals: () => addUpAid(sql, scope, filter) };
}

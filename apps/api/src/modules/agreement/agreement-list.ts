import type { AgreementKind } from '@cau-noi/domain/agreement';
import type { AgreementLife } from '@cau-noi/domain/agreement/life';
import { addDays } from '@cau-noi/domain/period';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection, PageArguments } from '../../connection.ts';
import { asksForCount, readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { readOptionalId } from '../../ids.ts';
import { selectedIn } from '../../lookahead.ts';
import { textPatterns } from '../../text-filter.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import type { AgreementFilter, AgreementTotals } from './agreement-list.queries.ts';
import {
  addUpAgreements,
  AGREEMENT_CURSOR,
  AGREEMENT_ORDER,
  countAgreements,
  cursorOfAgreement,
  listAgreements,
} from './agreement-list.queries.ts';
import { dormantSince } from './agreement.standing.ts';
import { agreementById } from './agreement.loaders.ts';
import { standpointOf } from './agreement.queries.ts';
import type { AgreementRecord } from './agreement.rows.ts';

/** Which agreements a client asks for. */
export type AgreementsAsked = {
  readonly text?: string | null | undefined;
  readonly life?: readonly AgreementLife[] | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly partnerId?: string | null | undefined;
  readonly kind?: readonly AgreementKind[] | null | undefined;
  readonly expiringWithin?: number | null | undefined;
  readonly dormant?: boolean | null | undefined;
};

/** A page of a list; what it adds up to is only reckoned when it is asked for. */
export interface AgreementPage extends Connection<AgreementRecord> {
  readonly totals: () => Promise<AgreementTotals>;
}

/** The furthest that is looked ahead, in days: whatever a client writes. */
const FURTHEST = 36_500;

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readAgreementWhere(context: Context, where: AgreementsAsked): AgreementFilter {
  const { expiringWithin: days } = where;
  const ahead = Math.min(Math.max(days ?? 0, 0), FURTHEST);
  return {
    lives: where.life ?? null,
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    partnerId: readOptionalId(where.partnerId, 'Partner'),
    kinds: where.kind ?? null,
    endsBy: days === null || days === undefined ? null : addDays(context.today, ahead),
    dormant: where.dormant === true ? dormantSince(context) : null,
    text: textPatterns(where.text),
  };
}

/**
 * A page of the agreements that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function agreementsPage(
  context: Context,
  where: AgreementsAsked,
  args: PageArguments,
  info: GraphQLResolveInfo,
): Promise<AgreementPage> {
  const page = readPage(args, AGREEMENT_ORDER, AGREEMENT_CURSOR);
  const standpoint = standpointOf(context);
  const filter = readAgreementWhere(context, where);
  const { sql } = context;
  const count = () => countAgreements(sql, standpoint, filter);
  const addUp = () => addUpAgreements(sql, standpoint, filter);
  const selected = selectedIn(info);
  const [rows, total, totals] = await Promise.all([
    listAgreements(sql, standpoint, filter, page),
    asksForCount(selected) ? count() : null,
    selected.has('totals') ? addUp() : null,
  ]);
  for (const agreement of rows) agreementById(context).prime(agreement.id, agreement);
  const connection = toConnection(
    rows,
    page,
    AGREEMENT_ORDER,
    cursorOfAgreement,
    async () => total ?? count(),
  );
  return { ...connection, totals: async () => totals ?? addUp() };
}

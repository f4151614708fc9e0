import type { PartnerKind, PartnerPriority, RelationStatus } from '@cau-noi/domain/partner';
import type { ContactStanding } from '@cau-noi/domain/partner/contact-standing';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readOptionalId } from '../../ids.ts';
import { textPatterns } from '../../text-filter.ts';
import { readsRegisters } from '../access/permission.ts';
import type { PartnerFilter } from './partner.queries.ts';

type Maybe<Value> = Value | null | undefined;

/** Which partners are asked for, as a client writes it: `PartnerWhere`. */
export interface PartnersAsked {
  readonly text?: Maybe<string>;
  readonly countryCode?: Maybe<string>;
  readonly international?: Maybe<boolean>;
  readonly kind?: Maybe<readonly PartnerKind[]>;
  readonly sector?: Maybe<string>;
  readonly status?: Maybe<readonly RelationStatus[]>;
  readonly standing?: Maybe<readonly ContactStanding[]>;
  readonly verified?: Maybe<boolean>;
  readonly priority?: Maybe<PartnerPriority>;
  readonly organisationId?: Maybe<string>;
}

/**
 * What is asked for, as SQL is told.
 *
 * @throws GraphQLError BAD_ID
 */
export function readPartnerWhere(context: Context, where: Maybe<PartnersAsked>): PartnerFilter {
  const organisationId = readOptionalId(where?.organisationId, 'Organisation');
  return {
    readable: readsRegisters(context),
    text: textPatterns(where?.text),
    countryCode: where?.countryCode ?? null,
    international: where?.international ?? null,
    kinds: where?.kind ?? null,
    sector: where?.sector ?? null,
    statuses: where?.status ?? null,
    standings: where?.standing ?? null,
    verified: where?.verified ?? null,
    priority: where?.priority ?? null,
    organisationIds: organisationId === null ? null : reachedFrom(context, organisationId),
    today: context.today,
  };
}

/** A union and all below it whose records the viewer reads, what they succeeded included. */
function reachedFrom(context: Context, organisationId: string): readonly string[] {
  const reach = context.register.structure.reachOf([organisationId], context.today);
  const scope = scopeIds(viewerOf(context).scope);
  return scope === null ? [...reach] : scope.filter((id) => reach.has(id));
}

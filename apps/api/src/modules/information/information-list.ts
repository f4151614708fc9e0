import type {
  Audience,
  InformationChannel,
  InformationState,
  InformationType,
} from '@cau-noi/domain/information';
import { isInformationYear } from '@cau-noi/domain/information/target';
import type { PageArguments } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { readOptionalId } from '../../ids.ts';
import type { RegisterPage } from '../../register-reads.ts';
import { textPatterns } from '../../text-filter.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import { informationRegister } from './information.queries.ts';
import type {
  InformationFilter,
  InformationRecord,
  InformationTotals,
} from './information.queries.ts';

/** Which information products a client asks for. */
export type InformationAsked = {
  readonly state?: readonly InformationState[] | null | undefined;
  readonly type?: readonly InformationType[] | null | undefined;
  readonly channel?: readonly InformationChannel[] | null | undefined;
  readonly audience?: readonly Audience[] | null | undefined;
  readonly language?: string | null | undefined;
  readonly countryCode?: string | null | undefined;
  readonly partnerId?: string | null | undefined;
  readonly publishedIn?: number | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly text?: string | null | undefined;
};

/** A page of the register; what it adds up to is only reckoned when it is asked for. */
export type InformationPage = RegisterPage<InformationRecord, InformationTotals>;

/**
 * A year as a filter takes it.
 *
 * @throws GraphQLError BAD_FILTER for none of our time
 */
export function readYear(year: number): number {
  if (!isInformationYear(year)) throw requestError('BAD_FILTER');
  return year;
}

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID, BAD_FILTER
 */
export function readInformationWhere(context: Context, where: InformationAsked): InformationFilter {
  return {
    states: where.state ?? null,
    types: where.type ?? null,
    channels: where.channel ?? null,
    audiences: where.audience ?? null,
    language: where.language ?? null,
    countryCode: where.countryCode ?? null,
    partnerId: readOptionalId(where.partnerId, 'Partner'),
    publishedIn:
      where.publishedIn === null || where.publishedIn === undefined
        ? null
        : readYear(where.publishedIn),
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    text: textPatterns(where.text),
  };
}

/**
 * A page of the information products of the unions that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export function informationPage(
  context: Context,
  where: InformationAsked,
  args: PageArguments,
): Promise<InformationPage> {
  return informationRegister.page(context, readInformationWhere(context, where), args);
}

import type { StatisticFilter } from '@cau-noi/domain/statistics/filter';
import { formatFilter, parseFilter } from '@cau-noi/domain/statistics/filter';
import { requestError } from '../../errors.ts';
import { readId, readOptionalId, writeId } from '../../ids.ts';

const LONGEST_SHOWN = 200;

/** A filter as clients know it: the domain's text, with opaque ids in it. */
export function writeStatisticFilter(filter: StatisticFilter): string {
  const { organisationId, partnerId } = filter;
  return formatFilter({
    ...filter,
    organisationId: writeId('Organisation', organisationId),
    partnerId: partnerId === null ? null : writeId('Partner', partnerId),
  });
}

/**
 * Reads what `writeStatisticFilter` wrote.
 *
 * @throws GraphQLError BAD_FILTER, BAD_ID
 */
export function readStatisticFilter(text: string): StatisticFilter {
  const filter = parseFilter(text);
  if (!filter.ok) throw requestError('BAD_FILTER', { text: text.slice(0, LONGEST_SHOWN) });
  const { organisationId, partnerId } = filter.value;
  return {
    ...filter.value,
    organisationId: readId(organisationId, 'Organisation'),
    partnerId: readOptionalId(partnerId, 'Partner'),
  };
}

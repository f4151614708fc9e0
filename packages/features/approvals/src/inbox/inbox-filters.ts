import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import { APPROVAL_SUBJECTS } from '@cau-noi/domain/approval';
import { anyOf, idFilter, readFilters, useFilters } from '@cau-noi/portal/filters';
import type { Search } from '@cau-noi/portal/path';
import { useMemo } from 'react';

/** By what the inbox is narrowed, as it stands in the address; the way through it keeps them. */
const inboxFilters = {
  subject: anyOf(APPROVAL_SUBJECTS),
  kind: anyOf(ACTIVITY_KINDS),
  unit: idFilter,
} as const;

export const NO_INBOX_FILTERS = { subject: [], kind: [], unit: null } as const;

type InboxFilters = ReturnType<typeof useFilters<typeof inboxFilters>>[0];

/** What the API is asked by some filters. */
const whereOf = ({ subject, kind, unit }: InboxFilters) => ({
  ...(subject.length > 0 && { subject: [...subject] }),
  ...(kind.length > 0 && { kind: [...kind] }),
  ...(unit !== null && { organisationId: unit }),
});

/** What the API is asked by what stands in an address. */
export const inboxWhere = (search: Search) => whereOf(readFilters(inboxFilters, search));

/** The filters of the inbox, what the API is asked by them, and how they stand in an address. */
export function useInboxFilters() {
  const [filters, change] = useFilters(inboxFilters);
  const { subject, kind, unit } = filters;
  const where = useMemo(() => whereOf({ subject, kind, unit }), [subject, kind, unit]);
  const search = useMemo(
    () => ({ subject, kind, ...(unit !== null && { unit }) }),
    [subject, kind, unit],
  );
  return { filters, change, where, search };
}

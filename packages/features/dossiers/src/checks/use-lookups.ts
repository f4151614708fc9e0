import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { useLookups as useAnswer } from '@cau-noi/portal/lookups';
import { useMemo } from 'react';
import type { CombinedError } from 'urql';
import { DossierLookupsQuery, inputOf } from '../draft/dossier-content.ts';

/** The parts of a content on which the answer of the database depends; the rest may be typed freely. */
export function lookupKey(content: DossierContent): string {
  const { kind, organisationId, coOrganiserIds, planLineId, partnerId, startDate, topic } = content;
  const { members, stops } = content;
  return JSON.stringify([
    kind,
    organisationId,
    coOrganiserIds,
    planLineId,
    partnerId,
    startDate,
    topic,
    members.map(({ personId, role }) => [personId, role === 'HEAD']),
    stops.map((stop) => stop.countryCode),
  ]);
}

export interface Lookups {
  /** The last answer; null until the first one comes. */
  readonly lookups: DossierLookups | null;
  readonly error: CombinedError | undefined;
}

/** What only the database knows of the content, asked again when it matters and typing rests. */
export function useLookups(content: DossierContent, dossierId: string | null): Lookups {
  const variables = useMemo(() => ({ content: inputOf(content), dossierId }), [content, dossierId]);
  const key = lookupKey(content);
  const { answer, error } = useAnswer({ query: DossierLookupsQuery, variables, key });
  // It has the shape of the domain's own type; the server builds it with that type.
  const lookups = (answer?.dossierLookups.json ?? null) as unknown as DossierLookups | null;
  return { lookups, error };
}

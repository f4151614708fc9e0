import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { JsonValue } from '@cau-noi/graphql/graphql';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { CombinedError } from 'urql';
import { DossierLookupsQuery, inputOf } from '../draft/dossier-content.ts';

const REST_MILLISECONDS = 500;

/** The parts of a content on which the answer of the database depends; the rest may be typed freely. */
export function lookupKey(content: DossierContent): string {
  const { kind, organisationId, planLineId, partnerId, startDate, topic, members, stops } = content;
  return JSON.stringify([
    kind,
    organisationId,
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
  const [asked, setAsked] = useState(content);
  const key = lookupKey(content);
  useEffect(() => {
    if (lookupKey(asked) === key) return undefined;
    const timer = setTimeout(() => setAsked(content), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [asked, content, key]);
  const variables = useMemo(() => ({ content: inputOf(asked), dossierId }), [asked, dossierId]);
  const [{ data, error }] = useQuery({ query: DossierLookupsQuery, variables });
  const [latest, setLatest] = useState<JsonValue | null>(null);
  const answer = data?.dossierLookups.json;
  // The last answer stays while the next one is on its way.
  if (answer !== undefined && answer !== latest) setLatest(answer);
  // It has the shape of the domain's own type; the server builds it with that type.
  return { lookups: latest as unknown as DossierLookups | null, error };
}

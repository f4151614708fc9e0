import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { JsonValue } from '@cau-noi/graphql/graphql';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { CombinedError } from 'urql';
import { DossierLookupsQuery, inputOf } from '../draft/dossier-content.ts';

const REST_MILLISECONDS = 500;
const RETRY_MILLISECONDS = 15_000;

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

/** Asks again while the last question was not answered: after some time, and when the connection is back. */
function useAskAgain(unanswered: boolean, ask: () => void): void {
  useEffect(() => {
    if (!unanswered) return undefined;
    const again = () => ask();
    const timer = setInterval(again, RETRY_MILLISECONDS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [unanswered, ask]);
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
  const [{ data, error }, ask] = useQuery({ query: DossierLookupsQuery, variables });
  useAskAgain(error !== undefined, ask);
  const [latest, setLatest] = useState<JsonValue | null>(null);
  const answer = data?.dossierLookups.json;
  // The last answer stays while the next one is on its way.
  if (answer !== undefined && answer !== latest) setLatest(answer);
  // It has the shape of the domain's own type; the server builds it with that type.
  return { lookups: latest as unknown as DossierLookups | null, error };
}

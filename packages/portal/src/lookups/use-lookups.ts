import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import type { AnyVariables, CombinedError, TypedDocumentNode } from 'urql';

const REST_MILLISECONDS = 500;
const RETRY_MILLISECONDS = 15_000;

export interface Lookups<Data> {
  /** The last answer; null until the first one comes. */
  readonly answer: Data | null;
  readonly error: CombinedError | undefined;
}

export interface Question<Data, Variables extends AnyVariables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  /** Keep its identity while `key` is the same. */
  readonly variables: Variables;
  /** Says what the answer depends on: only when it changes is the question asked again. */
  readonly key: string;
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

/**
 * What only the database knows of something that is being typed: asked at once, then again whenever the
 * key changes and typing rests. The last answer stays while the next one is on its way.
 */
export function useLookups<Data, Variables extends AnyVariables>({
  query,
  variables,
  key,
}: Question<Data, Variables>): Lookups<Data> {
  const [asked, setAsked] = useState({ key, variables });
  useEffect(() => {
    if (asked.key === key) return undefined;
    const timer = setTimeout(() => setAsked({ key, variables }), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [asked, key, variables]);
  const [{ data, error }, ask] = useQuery({ query, variables: asked.variables });
  useAskAgain(error !== undefined, ask);
  const [latest, setLatest] = useState<Data | null>(null);
  if (data !== undefined && data !== latest) setLatest(data);
  return { answer: latest, error };
}

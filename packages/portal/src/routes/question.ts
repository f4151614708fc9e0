import { askAhead } from '@cau-noi/graphql/ahead';
import { useParams, useSearch } from '@tanstack/react-router';
import type { AnyVariables, Client, TypedDocumentNode } from 'urql';
import { useViewer, type Viewer } from '../session/viewer.ts';
import type { Search } from './path.ts';

/** What a question may depend on: the address of the page, and who opens it. */
export interface Asker {
  /** A parameter of the address: `param('planId')`. */
  readonly param: (name: string) => string;
  /** What stands after the `?`. */
  readonly search: Search;
  readonly viewer: Viewer;
}

/** A question whose answer can be fetched before its page is opened. */
export interface AskedAhead {
  readonly ahead: (client: Client, asker: Asker) => void;
}

/** What a page asks as it opens. */
export interface PageQuestion<Data, Variables extends AnyVariables> extends AskedAhead {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (asker: Asker) => Variables;
}

/**
 * Declares what a page asks, beside the page; its route names it, and pointing at a link to the page asks it:
 *
 * ```ts
 * export const planQuestion = pageQuestion(PlanPageQuery, ({ param }) => ({ id: param('planId') }));
 * const [{ data, error }, ask] = useQuery(usePageQuestion(planQuestion));   // in the page
 * ```
 */
export function pageQuestion<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: (asker: Asker) => Variables,
): PageQuestion<Data, Variables> {
  const ahead: AskedAhead['ahead'] = (client, asker) =>
    askAhead(client, document, variables(asker));
  return { document, variables, ahead };
}

/** Who asks, from the parameters of an address. */
export function askerOf(
  params: Readonly<Record<string, string | undefined>>,
  search: Search,
  viewer: Viewer,
): Asker {
  const param = (name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`This page has no "${name}" in its address`);
    return value;
  };
  return { param, search, viewer };
}

/** What the page that is open asks, for urql's `useQuery`. */
export function usePageQuestion<Data, Variables extends AnyVariables>({
  document,
  variables,
}: PageQuestion<Data, Variables>) {
  const params: Readonly<Record<string, string>> = useParams({ strict: false });
  const search: Search = useSearch({ strict: false });
  return { query: document, variables: variables(askerOf(params, search, useViewer())) };
}

import { sameValue } from '@cau-noi/domain/difference';
import { useMemo } from 'react';
import { readFilters, useFilters } from '../routes/filters.ts';
import type { AskedBy, Filters } from '../routes/filters.ts';

/** What narrows a list now. */
export interface Narrowing<Asked, Where = unknown> {
  /** As it stands in the address. */
  readonly asked: Asked;
  /** As the API takes it. */
  readonly where: Where;
  readonly change: (part: Partial<Asked>) => void;
  /** Takes all of it away; null while nothing narrows the list. */
  readonly clear: (() => void) | null;
}

/** @param whereOf what the API is asked by the filters; declared outside the component, as they are */
export function useNarrowing<Fields extends Filters, Where>(
  filters: Fields,
  whereOf: (asked: AskedBy<Fields>) => Where,
): Narrowing<AskedBy<Fields>, Where> {
  const [asked, change] = useFilters(filters);
  const none = useMemo(() => readFilters(filters, {}), [filters]);
  const where = useMemo(() => whereOf(asked), [whereOf, asked]);
  return { asked, where, change, clear: sameValue(asked, none) ? null : () => change(none) };
}

type Narrows<Where> = {
  -readonly [Name in keyof Where]?: Where[Name] extends readonly (infer One)[]
    ? One[]
    : Exclude<Where[Name], null>;
};

/**
 * Of what could narrow a list only what does: no text of blanks, no empty list, nothing that is null or false.
 *
 * ```ts
 * const whereOf = ({ q, state, unit }: Asked) =>
 *   narrowedBy({ text: q, state, organisationId: unit, subtree: unit !== null });
 * ```
 */
export function narrowedBy<Where extends object>(where: Where): Narrows<Where>;
export function narrowedBy(where: Readonly<Record<string, unknown>>): object {
  const parts = Object.entries(where).map(
    ([name, part]) => [name, typeof part === 'string' ? part.trim() : part] as const,
  );
  return Object.fromEntries(
    parts.filter(([, part]) => (Array.isArray(part) ? part.length > 0 : Boolean(part))),
  );
}

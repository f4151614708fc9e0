import { isIsoDate } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Search } from './path.ts';

type SearchValue = Search[string];

/** How one filter stands in the address. Unknown or broken text reads as the empty value. */
export interface Filter<Value> {
  read(value: SearchValue): Value;
  write(value: Value): SearchValue;
}

/** The filters of one list, by their names in the address. */
export type Filters = Readonly<Record<string, Filter<unknown>>>;

/** What declared filters hold: `type Asked = AskedBy<typeof filters>`. */
export type AskedBy<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Filter<infer Value> ? Value : never;
};

const first = (value: SearchValue) => (typeof value === 'string' ? value : value?.[0]);

/** Free text; empty is `''`. */
export const textFilter: Filter<string> = {
  read: (value) => first(value) ?? '',
  write: (value) => value,
};

/** A whole number, such as a year; empty is `null`. */
export const numberFilter: Filter<number | null> = {
  read: (value) => (/^-?\d+$/.test(first(value) ?? '') ? Number(first(value)) : null),
  write: (value) => (value === null ? undefined : String(value)),
};

/** One of the given codes; empty is `null`. */
export function oneOf<const Code extends string>(codes: readonly Code[]): Filter<Code | null> {
  return {
    read: (value) => codes.find((code) => code === first(value)) ?? null,
    write: (value) => value ?? undefined,
  };
}

/** Any of the given codes; empty is `[]`. */
export function anyOf<const Code extends string>(codes: readonly Code[]): Filter<readonly Code[]> {
  return {
    read: (value) => codes.filter((code) => [value].flat().includes(code)),
    write: (value) => value,
  };
}

/** One id or other opaque text; empty is `null`. */
export const idFilter: Filter<string | null> = {
  read: (value) => first(value) || null,
  write: (value) => value ?? undefined,
};

/** A day; null where the address names none, or what is none. */
export const dayFilter: Filter<IsoDate | null> = {
  read: (value) => {
    const [text] = [value].flat();
    return text !== undefined && isIsoDate(text) ? text : null;
  },
  write: (value) => value ?? undefined,
};

/** A yes that stands in the address only when it is one. */
export const flagFilter: Filter<boolean> = {
  read: (value) => first(value) === '1',
  write: (value) => (value ? '1' : undefined),
};

/** Reads declared filters from an address; names that are not declared are left aside. */
export function readFilters<Fields extends Filters>(
  fields: Fields,
  search: Search,
): AskedBy<Fields>;
export function readFilters(fields: Filters, search: Search): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.read(search[name])]),
  );
}

/** The address form of some filters; a filter that is not given is left out. */
export function writeFilters<Fields extends Filters>(
  fields: Fields,
  values: Partial<AskedBy<Fields>>,
): Search;
export function writeFilters(fields: Filters, values: Readonly<Record<string, unknown>>): Search {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => Object.hasOwn(values, name))
      .map(([name, field]) => [name, field.write(values[name])]),
  );
}

/**
 * Filters that live in the address, so that a list can be shared and found again:
 *
 * ```ts
 * const planFilters = { year: numberFilter, state: oneOf(['DRAFT', 'SUBMITTED']), q: textFilter };
 * const [filters, setFilters] = useFilters(planFilters);
 * setFilters({ year: 2026 });   // the others stay
 * ```
 *
 * Changing a filter replaces the address instead of adding to the history: "back" leaves the list.
 */
export function useFilters<Fields extends Filters>(
  fields: Fields,
): readonly [AskedBy<Fields>, (change: Partial<AskedBy<Fields>>) => void] {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const values = useMemo(() => readFilters(fields, search), [fields, search]);
  const change = useCallback(
    (changed: Partial<AskedBy<Fields>>) => {
      const written = writeFilters(fields, changed);
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: Search) => ({ ...before, ...written }),
      });
    },
    [fields, navigate],
  );
  return [values, change];
}

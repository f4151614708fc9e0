import { useCallback, useEffect } from 'react';
import type { Filter } from '../routes/filters.ts';
import { useViewer } from '../session/viewer.ts';

/** The columns of a list that may be left out. */
export interface ListColumns<Id extends string> {
  readonly optional: readonly Id[];
  /** Shown only when asked for. */
  readonly usuallyHidden: readonly Id[];
}

/** In the address, where the usual columns were chosen. */
const USUAL = 'usual';

/** The columns in the address: those that are otherwise than usual; null where nobody chose any. */
export function columnsFilter<Id extends string>({
  optional,
}: ListColumns<Id>): Filter<readonly Id[] | null> {
  return {
    read: (value) => {
      if (value === undefined) return null;
      const named = [value].flat();
      return optional.filter((id) => named.includes(id));
    },
    write: (value) => (value?.length === 0 ? USUAL : (value ?? undefined)),
  };
}

/** The columns not to show. */
export function hiddenColumns<Id extends string>(
  { optional, usuallyHidden }: ListColumns<Id>,
  otherwise: readonly Id[] | null,
): ReadonlySet<string> {
  return new Set(
    optional.filter((id) => usuallyHidden.includes(id) !== (otherwise ?? []).includes(id)),
  );
}

/** The columns that are otherwise than usual, for the address. */
export function otherwiseThanUsual<Id extends string>(
  { optional, usuallyHidden }: ListColumns<Id>,
  hidden: ReadonlySet<string>,
): readonly Id[] {
  return optional.filter((id) => usuallyHidden.includes(id) !== hidden.has(id));
}

/**
 * The columns that the reader chose last, kept in the browser under their name. An address that names no columns
 * gets them, so that what is shown can always be shared; one that names columns is followed.
 *
 * @param cols the columns in the address; null where it names none
 * @returns chooses columns: in the address, and for the next time
 */
export function useRememberedColumns<Id extends string>(
  list: string,
  { optional }: ListColumns<Id>,
  cols: readonly Id[] | null,
  onChange: (cols: readonly Id[]) => void,
): (cols: readonly Id[]) => void {
  const { id } = useViewer();
  const key = `cau-noi.columns.${list}.${id}`;
  const open = cols === null;
  useEffect(() => {
    if (!open) return;
    const remembered = read(key);
    const known = optional.filter((column) => remembered.includes(column));
    if (known.length > 0) onChange(known);
  }, [open, key, optional, onChange]);
  return useCallback(
    (chosen) => {
      write(key, chosen);
      onChange(chosen);
    },
    [key, onChange],
  );
}

function read(key: string): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    // A browser that forbids storage remembers nothing.
    return [];
  }
}

function write(key: string, columns: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(columns));
  } catch {
    // As above; the address still has them.
  }
}

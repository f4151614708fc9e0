type Identified = { readonly id: string };

/** The list with one item changed. */
export function changed<T extends Identified>(
  items: readonly T[],
  id: string,
  part: Partial<T>,
): readonly T[] {
  return items.map((item) => (item.id === id ? { ...item, ...part } : item));
}

/** The list without one item. */
export function without<T extends Identified>(items: readonly T[], id: string): readonly T[] {
  return items.filter((item) => item.id !== id);
}

/** What every editor of a list takes. */
export interface EditorProps<T> {
  readonly items: readonly T[];
  readonly onChange: (items: readonly T[]) => void;
  /** The sentence of what is wrong at a path joined by points; undefined when nothing is. */
  readonly errorAt: (path: string) => string | undefined;
}

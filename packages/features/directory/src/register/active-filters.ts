import type { ActiveFilter } from '@cau-noi/ui/filter-bar';

/** One filter of a list: its name, what it says (null while it narrows nothing), and itself emptied. */
export type FilterSaid<Asked> = readonly [
  id: string,
  label: string | null,
  cleared: Partial<Asked>,
];

/** The filters that narrow a list now, each with the way to take it away. */
export function activeFilters<Asked>(
  said: readonly FilterSaid<Asked>[],
  onChange: (change: Partial<Asked>) => void,
): readonly ActiveFilter[] {
  return said.flatMap(([id, label, cleared]) =>
    label === null ? [] : [{ id, label, onRemove: () => onChange(cleared) }],
  );
}

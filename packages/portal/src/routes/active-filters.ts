import type { ActiveFilter } from '@cau-noi/ui/filter-bar';

/** One filter of a list: its name, what it says (null while it narrows nothing), and how it is emptied. */
export type FilterSaid<Asked> = readonly [
  id: string,
  label: string | null,
  cleared: Partial<Asked>,
];

/** A filter of several codes, said code by code: each can be taken away alone. */
export function eachChosen<Code extends string, Asked>(
  codes: readonly Code[],
  label: (code: Code) => string,
  others: (rest: readonly Code[]) => Partial<Asked>,
): readonly FilterSaid<Asked>[] {
  return codes.map((code) => [
    code,
    label(code),
    others(codes.filter((another) => another !== code)),
  ]);
}

/** The filters that narrow a list now, each with the way to take it away. */
export function activeFilters<Asked>(
  said: readonly FilterSaid<Asked>[],
  onChange: (change: Partial<Asked>) => void,
): readonly ActiveFilter[] {
  return said.flatMap(([id, label, cleared]) =>
    label === null ? [] : [{ id, label, onRemove: () => onChange(cleared) }],
  );
}

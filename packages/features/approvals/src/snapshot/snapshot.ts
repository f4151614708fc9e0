/** One field of what was handed in. */
export interface SnapshotField {
  /** Leads to the field in the content, through the ids of list items. */
  readonly path: readonly string[];
  readonly label: string;
  /** In words; empty when nothing was written. */
  readonly text: string;
}

/** One item of a list: a member, a stop, a line of a plan. */
export interface SnapshotItem {
  readonly path: readonly string[];
  readonly title: string;
  /** Only what is filled in. */
  readonly fields: readonly SnapshotField[];
}

export interface SnapshotList {
  readonly path: readonly string[];
  readonly title: string;
  readonly items: readonly SnapshotItem[];
}

/** A part of the content under its own heading. */
export interface SnapshotSection {
  readonly id: string;
  readonly title: string;
  /** What its figures add up to: "8 người", "350.000.000 ₫". */
  readonly totals: readonly string[];
  readonly fields: readonly SnapshotField[];
  readonly lists: readonly SnapshotList[];
}

/** The content that a submission froze, in words and in reading order. */
export type Snapshot = readonly SnapshotSection[];

/** Tells the name of a person, unit, partner or plan line by its id; undefined while it is not known. */
export type NameOf = (id: string) => string | undefined;

/** What stands in the place of a name that is still being asked for. */
export const UNNAMED = '…';

/** The item of a list that a path leads into, or to. */
export function itemAt(
  snapshot: Snapshot,
  [list, id]: readonly (string | number)[],
): SnapshotItem | undefined {
  return snapshot
    .flatMap((section) => section.lists)
    .flatMap(({ items }) => items)
    .find(({ path }) => path[0] === list && path[1] === id);
}

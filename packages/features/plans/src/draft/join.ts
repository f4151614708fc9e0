import type { PlanLine } from '@cau-noi/domain/plan';
import { planDifference, type PlanLineField } from '@cau-noi/domain/plan/difference';
import type { Join } from '@cau-noi/portal/draft-state';

/** A field, or a whole line, that both writers changed, each otherwise. */
export type Collision =
  | {
      readonly is: 'field';
      readonly lineId: string;
      readonly field: PlanLineField;
      readonly mine: PlanLine;
      readonly theirs: PlanLine;
    }
  | {
      readonly is: 'line';
      readonly lineId: string;
      /** null for the side that took the line away. */
      readonly mine: PlanLine | null;
      readonly theirs: PlanLine | null;
    };

/** Names a collision; the choice is kept under it. */
export function collisionKey(collision: Collision): string {
  return collision.is === 'field' ? `${collision.lineId}.${collision.field}` : collision.lineId;
}

type Lines = readonly PlanLine[];

const asPlan = (lines: Lines) => ({
  organisationId: '',
  year: 0,
  adjustmentReason: null,
  lines,
});

/** The fields in which two versions of one line differ, as the domain compares them. */
function changedFields(before: PlanLine, after: PlanLine): readonly PlanLineField[] {
  const [change] = planDifference(asPlan([before]), asPlan([after])).changed;
  return change?.fields.map(({ field }) => field) ?? [];
}

function joinLine(base: PlanLine, mine: PlanLine, theirs: PlanLine) {
  const theirFields = changedFields(base, theirs);
  const disputed = changedFields(mine, theirs);
  const myFields = changedFields(base, mine);
  const alone = myFields.filter((field) => !theirFields.includes(field));
  const collisions = myFields
    .filter((field) => theirFields.includes(field) && disputed.includes(field))
    .map((field): Collision => ({ is: 'field', lineId: base.id, field, mine, theirs }));
  const taken = Object.fromEntries(alone.map((field) => [field, mine[field]]));
  return { merged: { ...theirs, ...taken }, collisions };
}

/** A line that only one side still has: taken away by the other, unless it was changed meanwhile. */
function joinGone(base: PlanLine, mine: PlanLine | null, theirs: PlanLine | null) {
  const kept = mine ?? theirs;
  if (kept === null || changedFields(base, kept).length === 0) return null;
  return { is: 'line', lineId: base.id, mine, theirs } as const satisfies Collision;
}

/** `line` put after the line that it followed in `order`; at the front where it followed none. */
function inserted(lines: Lines, line: PlanLine, order: Lines): Lines {
  const before = order
    .slice(
      0,
      order.findIndex(({ id }) => id === line.id),
    )
    .toReversed();
  const previous = before.find(({ id }) => lines.some((other) => other.id === id));
  const place = previous === undefined ? 0 : lines.findIndex(({ id }) => id === previous.id) + 1;
  return lines.toSpliced(place, 0, line);
}

/**
 * Joins two versions of a plan's lines that were written from one. What only one side changed is
 * taken, lines that either side added are kept, what both changed otherwise is left to be chosen;
 * until it is, theirs stands. The order is mine, with theirs put where they followed.
 */
export function joinLines(base: Lines, mine: Lines, theirs: Lines): Join<Lines, Collision> {
  const ground = new Map(base.map((line) => [line.id, line]));
  const their = new Map(theirs.map((line) => [line.id, line]));
  const own = new Set(mine.map(({ id }) => id));
  const collisions: Collision[] = [];
  let merged: Lines = mine.flatMap((line): Lines => {
    const before = ground.get(line.id);
    const other = their.get(line.id);
    if (before === undefined) return [other ?? line];
    if (other === undefined) {
      const gone = joinGone(before, line, null);
      if (gone !== null) collisions.push(gone);
      return [];
    }
    const joined = joinLine(before, line, other);
    collisions.push(...joined.collisions);
    return [joined.merged];
  });
  for (const line of theirs.filter(({ id }) => !own.has(id))) {
    const before = ground.get(line.id);
    const gone = before === undefined ? null : joinGone(before, null, line);
    if (gone !== null) collisions.push(gone);
    if (before === undefined || gone !== null) merged = inserted(merged, line, theirs);
  }
  return { merged, collisions };
}

/**
 * The lines after the writer has chosen.
 *
 * @param mine the writer's own lines, for the place of one that the other side took away
 * @param keepMine the keys of the collisions in which the writer's own is kept
 */
export function resolveLines(
  { merged, collisions }: Join<Lines, Collision>,
  mine: Lines,
  keepMine: ReadonlySet<string>,
): Lines {
  return collisions
    .filter((collision) => keepMine.has(collisionKey(collision)))
    .reduce<Lines>((lines, collision) => {
      if (collision.is === 'field') {
        const { lineId, field, mine: own } = collision;
        return lines.map((line) => (line.id === lineId ? { ...line, [field]: own[field] } : line));
      }
      const without = lines.filter(({ id }) => id !== collision.lineId);
      return collision.mine === null ? without : inserted(without, collision.mine, mine);
    }, merged);
}
